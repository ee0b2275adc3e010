import { Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { DayField } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { useSession } from '../session/index.js';
import { useRulePackCodes } from './list-data.js';

const WORDS = words({
  planTitle: { zh: '计划名称', en: 'Title' },
  titleHint: { zh: '不填则用文件中的标题', en: 'The title in the document when left empty' },
  department: { zh: '督办单位', en: 'Supervising unit' },
  rulePack: { zh: '规则包', en: 'Rule pack' },
  from: { zh: '督办起始日', en: 'Supervised from' },
  until: { zh: '督办截止日', en: 'Supervised until' },
  fromHint: { zh: '不填则自交办之日起', en: 'The day of the issue when left empty' },
  untilHint: { zh: '不填则至当年年底', en: 'The end of that year when left empty' },
});

/** What can be said beside the document; the empty text says nothing. */
export interface ImportChoices {
  readonly title: string;
  readonly departmentId: string;
  readonly rulePack: string;
  readonly supervisedFrom: string;
  readonly supervisedUntil: string;
}

/** Nothing said beside the document. */
export const NO_CHOICES: ImportChoices = {
  title: '',
  departmentId: '',
  rulePack: '',
  supervisedFrom: '',
  supervisedUntil: '',
};

/** Title, keeping department, rule pack and span. */
export function ImportOptions({
  choices,
  onChange,
}: {
  readonly choices: ImportChoices;
  readonly onChange: (choices: ImportChoices) => void;
}) {
  const t = useWords(WORDS);
  const set = (change: Partial<ImportChoices>) => onChange({ ...choices, ...change });
  return (
    <>
      <Labelled label={t.planTitle} hint={t.titleHint}>
        {(id) => (
          <Input
            id={id}
            maxLength={500}
            value={choices.title}
            onChange={({ target }) => set({ title: target.value })}
          />
        )}
      </Labelled>
      <Departments chosen={choices.departmentId} onChoose={(departmentId) => set({ departmentId })} />
      <RulePacks chosen={choices.rulePack} onChoose={(rulePack) => set({ rulePack })} />
      <div className="import-days">
        <Labelled label={t.from} hint={t.fromHint}>
          {(id) => (
            <DayField id={id} value={choices.supervisedFrom} onChange={(supervisedFrom) => set({ supervisedFrom })} />
          )}
        </Labelled>
        <Labelled label={t.until} hint={t.untilHint}>
          {(id) => (
            <DayField
              id={id}
              value={choices.supervisedUntil}
              onChange={(supervisedUntil) => set({ supervisedUntil })}
            />
          )}
        </Labelled>
      </div>
    </>
  );
}

interface Choosing {
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

// Only who works for several departments has to say for which one.
function Departments({ chosen, onChoose }: Choosing) {
  const t = useWords(WORDS);
  const { roles } = useSession().person;
  const departments = new Map(roles.map(({ departmentId, departmentName }) => [departmentId, departmentName]));
  if (departments.size < 2) return null;
  const options = [...departments].map(([value, label]) => ({ value, label }));
  return <Choice name={t.department} options={options} chosen={chosen} onChoose={onChoose} />;
}

function RulePacks({ chosen, onChoose }: Choosing) {
  const t = useWords(WORDS);
  const { data: codes = [] } = useRulePackCodes();
  if (codes.length < 2) return null;
  const options = codes.map((code) => ({ value: code, label: code }));
  return <Choice name={t.rulePack} options={options} chosen={chosen} onChoose={onChoose} />;
}

function Choice({
  name,
  options,
  chosen,
  onChoose,
}: Choosing & { readonly name: string; readonly options: { value: string; label: string }[] }) {
  return (
    <div>
      <div aria-hidden>{name}</div>
      <Radio.Group
        aria-label={name}
        options={options}
        value={chosen}
        onChange={({ target }) => onChoose(String(target.value))}
      />
    </div>
  );
}

function Labelled({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      <div className="quiet">{hint}</div>
    </div>
  );
}
