import type { Schemas } from '../../api/index.js';
import { Loaded } from '../../design/index.js';
import { useWords, words } from '../../language/index.js';
import { useSuggestions } from '../data.js';
import type { Named, Part } from './parts.js';
import { PartButtons } from './unit-picker.js';

const WORDS = words({
  title: { zh: '建议单位', en: 'Suggested units' },
  none: { zh: '暂无可参考的同类任务', en: 'No task like this one to learn from' },
});

type Picking = (part: Part, unit: Named) => void;

/** Who might lead and support, each with what speaks for it. */
export function Suggestions({ taskId, onPick }: { readonly taskId: string; readonly onPick: Picking }) {
  const t = useWords(WORDS);
  const suggestions = useSuggestions(taskId);
  return (
    <section aria-label={t.title}>
      <h3>{t.title}</h3>
      <Loaded
        query={suggestions}
        isEmpty={({ leads, supporters }) => leads.length + supporters.length === 0}
        empty={<p className="quiet">{t.none}</p>}
      >
        {({ leads, supporters }) => (
          <ul className="found">
            <Suggested part="lead" units={leads} onPick={onPick} />
            <Suggested part="support" units={supporters} onPick={onPick} />
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function Suggested({
  part,
  units,
  onPick,
}: {
  readonly part: Part;
  readonly units: readonly Schemas['SuggestionView'][];
  readonly onPick: Picking;
}) {
  return units.map(({ departmentId, departmentName, evidence }) => (
    <li key={departmentId}>
      <div>
        {departmentName}
        <div className="quiet">{evidence}</div>
      </div>
      <PartButtons unit={{ id: departmentId, name: departmentName }} parts={[part]} onPick={onPick} />
    </li>
  ));
}
