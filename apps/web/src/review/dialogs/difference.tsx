import type { Schemas } from '../../api/index.js';
import { useWords, words } from '../../language/index.js';
import { useAtReview } from '../review-context.js';

const WORDS = words({
  tasks: { zh: '任务', en: 'Tasks' },
  clauses: { zh: '其他条款', en: 'Other paragraphs' },
  counts: {
    zh: ({ unchanged, changed, added, removed }: Counts) =>
      `未变 ${String(unchanged)}，改动 ${String(changed)}，新增 ${String(added)}，删去 ${String(removed)}`,
    en: ({ unchanged, changed, added, removed }: Counts) =>
      `${String(unchanged)} unchanged, ${String(changed)} changed, ${String(added)} added, ${String(removed)} removed`,
  },
  changed: { zh: '改动', en: 'Changed' },
  added: { zh: '新增', en: 'Added' },
  removed: { zh: '删去', en: 'Removed' },
  before: { zh: '现稿', en: 'Now' },
  after: { zh: '修订稿', en: 'Revised' },
  of: {
    zh: ({ numbers }: { numbers: string }) => `涉及任务 ${numbers}`,
    en: ({ numbers }: { numbers: string }) => `concerns task ${numbers}`,
  },
});

interface Counts {
  readonly unchanged: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

type OneDifference = Schemas['DifferenceView'];

/** What a revised document changes: old and new wording side by side, and the tasks concerned. */
export function Difference({ revision }: { readonly revision: Schemas['RevisionView'] }) {
  const t = useWords(WORDS);
  return (
    <div className="difference">
      <OneKind title={t.tasks} difference={revision.tasks} />
      <OneKind title={t.clauses} difference={revision.clauses} />
    </div>
  );
}

function OneKind({ title, difference }: { readonly title: string; readonly difference: OneDifference }) {
  const t = useWords(WORDS);
  const { unchanged, changed, added, removed } = difference;
  const counts = { unchanged, changed: changed.length, added: added.length, removed: removed.length };
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className="quiet">{t.counts(counts)}</span>
      </h3>
      {changed.map((one) => (
        <div key={`${String(one.lineBefore)}-${String(one.lineAfter)}`}>
          <p>
            <strong>{t.changed}</strong> <Concerned ids={one.taskIds} />
          </p>
          <div className="side-by-side">
            <div>
              <div className="quiet">{t.before}</div>
              <del>{one.before}</del>
            </div>
            <div>
              <div className="quiet">{t.after}</div>
              <ins>{one.after}</ins>
            </div>
          </div>
        </div>
      ))}
      <Wordings name={t.added} wordings={added} />
      <Wordings name={t.removed} wordings={removed} />
    </section>
  );
}

function Wordings({ name, wordings }: { readonly name: string; readonly wordings: OneDifference['added'] }) {
  return wordings.map(({ line, text, taskIds }) => (
    <p key={line}>
      <strong>{name}</strong> {text} <Concerned ids={taskIds} />
    </p>
  ));
}

function Concerned({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords(WORDS);
  const { items } = useAtReview().review;
  const numbers = items.filter(({ id }) => ids.includes(id)).map(({ number }) => number);
  return numbers.length === 0 ? null : <span className="quiet">{t.of({ numbers: numbers.join('、') })}</span>;
}
