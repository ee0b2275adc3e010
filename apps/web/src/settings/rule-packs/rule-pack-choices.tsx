import { Select } from 'antd';
import { useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import type { Shelf } from './data.js';
import { RULE_PACK_WORDS } from './rule-pack-words.js';

/** Which rule pack and version to read, and which version to compare it with. */
export function RulePackChoices({
  shelves,
  shelf,
  version,
  compare,
}: {
  readonly shelves: readonly Shelf[];
  readonly shelf: Shelf;
  readonly version: number;
  readonly compare: number | undefined;
}) {
  const t = useWords(RULE_PACK_WORDS);
  const [, change] = useAddress();
  const versions = shelf.versions.map((one) => ({ value: String(one.version), label: t.versionOf(one) }));
  const step = { isStep: true };
  return (
    <div className="filters no-print">
      <Select
        aria-label={t.code}
        style={{ minWidth: 180 }}
        value={shelf.code}
        options={shelves.map(({ code }) => ({ value: code, label: code }))}
        onChange={(code: string) => change({ code, version: undefined, compare: undefined }, step)}
      />
      <Select
        aria-label={t.version}
        style={{ minWidth: 210 }}
        value={String(version)}
        options={versions}
        onChange={(next: string) => change({ version: next }, step)}
      />
      <Select
        aria-label={t.compareWith}
        style={{ minWidth: 210 }}
        disabled={versions.length < 2}
        value={compare === undefined ? '' : String(compare)}
        options={[{ value: '', label: t.noCompare }, ...versions.filter(({ value }) => value !== String(version))]}
        onChange={(next: string) => change({ compare: next }, step)}
      />
    </div>
  );
}
