import { Button, Drawer, Input } from 'antd';
import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { DayField, useUnsaved } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { KINDS, useFieldWord, usePeriodWord } from '../../words/index.js';
import type { Owed } from '../data.js';
import { Field } from './field.js';
import type { GivenFile } from './file-choice.js';
import { FileChoice } from './file-choice.js';
import { useAnswer } from './writes.js';
import { WORK_WORDS } from './work-words.js';

const EMPTY = { summary: '', nextStep: '', problem: '', actualOn: '' };
type Texts = typeof EMPTY;
const SUMMARY_MAX = 5_000;

/** Answers one thing owed beside the page: what was done, on which true day, with files; refused input stays as typed. */
export function AnswerDrawer({ owed, onClose }: { readonly owed: Owed; readonly onClose: () => void }) {
  const t = useWords(WORK_WORDS);
  const word = useFieldWord();
  const period = usePeriodWord();
  const [filled, setFilled] = useState(EMPTY);
  const [files, setFiles] = useState<readonly GivenFile[]>([]);
  const [isTried, setTried] = useState(false);
  const isMilestone = owed.milestoneId !== null;
  const answering = useAnswer(owed, onClose);
  useUnsaved(files.length > 0 || Object.values(filled).some((text) => text !== ''));
  const isComplete = filled.summary.trim() !== '' && (!isMilestone || filled.actualOn !== '');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) answering.begin({ ...filled, fileIds: files.map(({ id }) => id) });
  };
  const change = (name: keyof Texts) => (value: string) => setFilled((before) => ({ ...before, [name]: value }));
  const title = isMilestone ? t.completeMilestone : t.answer({ kind: word(KINDS, owed.kind) });
  const about = isMilestone ? '' : ` · ${period(owed.period)}`;
  return (
    <Drawer open size={520} title={`${title}${about}`} onClose={onClose} mask={{ closable: false }}>
      <form onSubmit={submit} noValidate>
        <p className="quiet">
          {owed.departmentName} · {owed.taskTitle}
        </p>
        <Field name={t.summary} fault={isTried && filled.summary.trim() === '' ? t.needed : null}>
          {(id) => <Area id={id} value={filled.summary} rows={6} onChange={change('summary')} />}
        </Field>
        {!isMilestone && <Outlook filled={filled} onChange={change} />}
        <TrueDay isNeeded={isMilestone} value={filled.actualOn} isTried={isTried} onChange={change('actualOn')} />
        <FileChoice files={files} onChange={setFiles} />
        <div className="answer-acts">
          <Button type="primary" htmlType="submit" loading={answering.isBusy}>
            {t.submit}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </div>
      </form>
    </Drawer>
  );
}

/** What comes next and what stands in the way. */
function Outlook({
  filled,
  onChange,
}: {
  readonly filled: Texts;
  readonly onChange: (name: keyof Texts) => (value: string) => void;
}) {
  const t = useWords(WORK_WORDS);
  return (
    <>
      <Field name={t.nextStep}>
        {(id) => <Area id={id} value={filled.nextStep} rows={2} onChange={onChange('nextStep')} />}
      </Field>
      <Field name={t.problem}>
        {(id) => <Area id={id} value={filled.problem} rows={2} onChange={onChange('problem')} />}
      </Field>
    </>
  );
}

/** The true day, which is needed for a milestone. */
function TrueDay({
  isNeeded,
  value,
  isTried,
  onChange,
}: {
  readonly isNeeded: boolean;
  readonly value: string;
  readonly isTried: boolean;
  readonly onChange: (value: string) => void;
}) {
  const t = useWords(WORK_WORDS);
  return (
    <Field name={t.actualOn} hint={t.actualHint} fault={isTried && isNeeded && value === '' ? t.needed : null}>
      {(id) => <DayField id={id} value={value} onChange={onChange} />}
    </Field>
  );
}

function Area({
  id,
  value,
  rows,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  readonly rows: number;
  readonly onChange: (value: string) => void;
}) {
  return (
    <Input.TextArea
      id={id}
      value={value}
      autoSize={{ minRows: rows, maxRows: 16 }}
      maxLength={SUMMARY_MAX}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
