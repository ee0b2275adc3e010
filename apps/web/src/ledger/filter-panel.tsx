import { useWords } from '../language/index.js';
import { ESCALATIONS, PROGRESS_LIGHTS, TASK_STATES, TIME_LIGHTS } from '../words/index.js';
import { usePlans, usePlanTitle, useUnitName, useUnits } from './data.js';
import type { FieldProps } from './filter-fields.js';
import { Checks, Days, Tick } from './filter-fields.js';
import { COLUMN_WORDS, FILTER_WORDS } from './ledger-words.js';
import { Picker } from './picker.js';

/** Everything that the ledger can be narrowed to; each choice takes effect at once. */
export function FilterPanel(props: FieldProps) {
  const t = useWords(FILTER_WORDS);
  const c = useWords(COLUMN_WORDS);
  return (
    <section className="ledger-panel no-print" aria-label={t.panel} id="ledger-panel">
      <div className="ledger-panel-fields">
        <Checks name="timeLight" title={c.timeLight} codes={TIME_LIGHTS} {...props} />
        <Checks name="progressLight" title={c.progressLight} codes={PROGRESS_LIGHTS} {...props}>
          {t.nothingPlanned}
        </Checks>
        <Checks name="escalation" title={c.escalation} codes={ESCALATIONS} {...props} />
        <Checks name="state" title={c.state} codes={TASK_STATES} {...props} />
        <fieldset>
          <legend>{t.further}</legend>
          <div className="ledger-checks">
            <Tick name="complexity" value="complex" {...props}>
              {t.major}
            </Tick>
            <Tick name="escalated" value="true" {...props}>
              {t.escalated}
            </Tick>
            <Tick name="escalated" value="false" {...props}>
              {t.never}
            </Tick>
          </div>
        </fieldset>
        <Days title={c.limitOn} {...props} />
        <Pickers {...props} />
      </div>
    </section>
  );
}

function Pickers({ address, onChange }: FieldProps) {
  const t = useWords(FILTER_WORDS);
  const c = useWords(COLUMN_WORDS);
  const unit = useUnitName(address['department']);
  const lead = useUnitName(address['lead']);
  const implementing = useUnitName(address['implementing']);
  const plan = usePlanTitle(address['plan']);
  const choose = (name: string) => (id: string | undefined) => onChange({ [name]: id });
  return (
    <>
      <Picker label={t.department} chosen={unit} useOptions={useUnits} onChoose={choose('department')} />
      <Picker
        label={c.lead}
        chosen={address['lead'] === 'none' ? t.noLead : lead}
        useOptions={useUnits}
        onChoose={choose('lead')}
      />
      <Picker label={c.implementing} chosen={implementing} useOptions={useUnits} onChoose={choose('implementing')} />
      <Picker label={c.plan} chosen={plan} useOptions={usePlans} onChoose={choose('plan')} />
    </>
  );
}
