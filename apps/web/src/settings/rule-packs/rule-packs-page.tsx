import { At, Loaded, Nothing, Page, useAddress } from '../../design/index.js';
import { useLanguage, useWords } from '../../language/index.js';
import type { Shelf } from './data.js';
import { useRulePack, useRulePacks } from './data.js';
import { ReadablePack } from './readable-pack.js';
import { RuleChanges } from './rule-changes.js';
import { RULE_PACK_WORDS } from './rule-pack-words.js';
import { RulePackChoices } from './rule-pack-choices.js';
import { membersOf } from './use-rule-text.js';
import '../settings.css';

/** Rule packs in the field's words, and what their versions say differently. */
export function RulePacksPage() {
  const t = useWords(RULE_PACK_WORDS);
  const query = useRulePacks();
  return (
    <Page title={t.title} under={t.under}>
      <Loaded query={query} isEmpty={({ items }) => items.length === 0} empty={<Nothing title={t.none} />}>
        {({ items }) => <Chosen shelves={items} />}
      </Loaded>
    </Page>
  );
}

function Chosen({ shelves }: { readonly shelves: readonly Shelf[] }) {
  const t = useWords(RULE_PACK_WORDS);
  const [address] = useAddress();
  const shelf = shelves.find(({ code }) => code === address['code']) ?? theMostUsed(shelves);
  const version = shelf && (versionIn(shelf, address['version']) ?? shelf.versions[0]);
  if (!shelf || !version) return <Nothing title={t.none} />;
  const other = versionIn(shelf, address['compare']);
  return (
    <>
      <RulePackChoices shelves={shelves} shelf={shelf} version={version.version} compare={other?.version} />
      {other && <RuleChanges code={shelf.code} from={other.version} to={version.version} />}
      <Pack code={shelf.code} version={version.version} publishedAt={version.publishedAt} />
    </>
  );
}

function Pack({
  code,
  version,
  publishedAt,
}: {
  readonly code: string;
  readonly version: number;
  readonly publishedAt: string;
}) {
  const t = useWords(RULE_PACK_WORDS);
  const { language } = useLanguage();
  const query = useRulePack(code, version);
  return (
    <Loaded query={query}>
      {({ rules }) => (
        <>
          <div className="year-head">
            <h2>{nameOf(rules, language) ?? code}</h2>
            <span className="quiet">
              {t.published} <At at={publishedAt} />
            </span>
          </div>
          <ReadablePack rules={rules} />
        </>
      )}
    </Loaded>
  );
}

/** The pack by which most plans run: what a reader most likely means. */
function theMostUsed(shelves: readonly Shelf[]): Shelf | undefined {
  const plans = ({ versions }: Shelf) => versions.reduce((sum, one) => sum + one.plans, 0);
  return [...shelves].sort((a, b) => plans(b) - plans(a))[0];
}

function versionIn({ versions }: Shelf, wanted: string | undefined) {
  return versions.find(({ version }) => String(version) === wanted);
}

function nameOf(rules: unknown, language: string): string | null {
  const name = membersOf(membersOf(rules)['name'])[language];
  return typeof name === 'string' ? name : null;
}
