import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { answered, api, Refused, useWrite } from '../api/index.js';
import { At, DayField, useUnsaved } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import type { Owed } from './data.js';
import type { SentFile } from './files-field.js';
import { FilesField } from './files-field.js';
import { useOwedName } from './use-owed-name.js';

const WORDS = words({
  due: { zh: '截止', en: 'Due' },
  returned: { zh: '退回原因', en: 'Returned because' },
  summary: { zh: '办理情况', en: 'What was done' },
  plan: { zh: '细化方案：内容、阶段目标、责任人、时间', en: 'Work plan: content, stage targets, person, dates' },
  nextStep: { zh: '下步打算', en: 'Next step' },
  problem: { zh: '存在问题', en: 'Problem' },
  doneOn: { zh: '实际完成日期', en: 'True day of completion' },
  doneHint: { zh: '如实填写；晚于期限也可以填报。', en: 'State the true day; a day after the limit is taken too.' },
  actualOn: { zh: '实际办理日期（与今天不同时填写）', en: 'True day, if it was not today' },
  progress: { zh: '进度（%）', en: 'Progress (%)' },
  files: { zh: '附件', en: 'Files' },
  send: { zh: '提交', en: 'Send' },
  sent: { zh: '已提交', en: 'Sent' },
  cancel: { zh: '取消', en: 'Cancel' },
});

interface Typed {
  readonly progress: string;
  readonly summary: string;
  readonly nextStep: string;
  readonly problem: string;
  readonly actualOn: string;
  readonly files: readonly SentFile[];
}

const NOTHING: Typed = { progress: '', summary: '', nextStep: '', problem: '', actualOn: '', files: [] };

/** Answers one thing owed: a work plan, material, a report or a milestone. */
export function AnswerDrawer({ item, onClose }: { readonly item: Owed; readonly onClose: () => void }) {
  const t = useWords(WORDS);
  const nameOf = useOwedName();
  const [typed, setTyped] = useState(NOTHING);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  useUnsaved(typed !== NOTHING);
  const sending = useSending(item, {
    onDone: onClose,
    onFaults: setFaults,
  });
  const set = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  return (
    <Drawer
      open
      size={520}
      title={nameOf(item)}
      onClose={onClose}
      footer={
        <div className="section-head-more">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="primary" loading={sending.isBusy} onClick={() => sending.begin(typed)}>
            {t.send}
          </Button>
        </div>
      }
    >
      <p>
        {t.due} <At at={item.dueAt} />
      </p>
      {item.returnReason !== null && (
        <div className="owed-reason field">
          <strong>{t.returned}</strong> {item.returnReason}
        </div>
      )}
      <Fields item={item} typed={typed} faults={faults} onChange={set} />
      <div className="field">
        <span>{t.files}</span>
        <FilesField
          files={typed.files}
          onChange={(change) => setTyped((before) => ({ ...before, files: change(before.files) }))}
        />
        <Fault text={faults.get('fileIds')} />
      </div>
    </Drawer>
  );
}

function Fields({
  item,
  typed,
  faults,
  onChange,
}: {
  readonly item: Owed;
  readonly typed: Typed;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<Typed>) => void;
}) {
  const t = useWords(WORDS);
  const isMilestone = item.kind === 'milestone';
  const long = { typed, faults, onChange };
  return (
    <>
      {isMilestone && <p className="quiet">{t.doneHint}</p>}
      {item.kind === 'report' && <Short {...long} name="progress" label={t.progress} />}
      <Long {...long} name="summary" label={item.kind === 'work-plan' ? t.plan : t.summary} rows={6} />
      {!isMilestone && <Long {...long} name="nextStep" label={t.nextStep} rows={3} />}
      {!isMilestone && <Long {...long} name="problem" label={t.problem} rows={3} />}
      <label className="field">
        <span>{isMilestone ? t.doneOn : t.actualOn}</span>
        <DayField value={typed.actualOn} onChange={(actualOn) => onChange({ actualOn })} />
        <Fault text={faults.get('actualOn')} />
      </label>
    </>
  );
}

interface Field {
  readonly name: 'progress' | 'summary' | 'nextStep' | 'problem' | 'actualOn';
  readonly label: string;
  readonly typed: Typed;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<Typed>) => void;
}

function Long({ name, label, typed, faults, onChange, rows }: Field & { readonly rows: number }) {
  return (
    <label className="field">
      <span>{label}</span>
      <textarea
        rows={rows}
        maxLength={10_000}
        value={typed[name]}
        onChange={({ target }) => onChange({ [name]: target.value })}
      />
      <Fault text={faults.get(name)} />
    </label>
  );
}

function Short({ name, label, typed, faults, onChange }: Field) {
  return (
    <label className="field">
      <span>{label}</span>
      <input type="number" value={typed[name]} onChange={({ target }) => onChange({ [name]: target.value })} />
      <Fault text={faults.get(name)} />
    </label>
  );
}

function Fault({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <span className="field-fault" role="alert">
      {text}
    </span>
  );
}

function useSending(
  item: Owed,
  { onDone, onFaults }: { onDone: () => void; onFaults: (faults: ReadonlyMap<string, string>) => void },
) {
  const t = useWords(WORDS);
  return useWrite({
    send: (typed: Typed, key) => (item.kind === 'milestone' ? complete(item, typed, key) : answer(item, typed, key)),
    topics: ['obligation', 'submission', 'task'],
    done: t.sent,
    onDone,
    onRefused: (error) => {
      const faults = error instanceof Refused ? (error.problem.errors ?? []) : [];
      onFaults(new Map(faults.map(({ pointer, detail }) => [fieldOf(pointer), detail])));
      return false;
    },
  });
}

/** The field that a pointer into the request speaks of; a milestone's day has a name of its own there. */
function fieldOf(pointer: string): string {
  const [field = ''] = pointer.replace('#/', '').split('/');
  return field === 'doneOn' ? 'actualOn' : field;
}

function answer({ id }: Owed, { progress, files, ...texts }: Typed, key: string) {
  const said = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  return answered(
    api.POST('/api/v1/obligations/{id}/submission', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { ...said, ...(progress !== '' && { progress: Number(progress) }), fileIds: files.map((file) => file.id) },
    }),
  );
}

function complete({ milestoneId }: Owed, { actualOn: doneOn, summary, files }: Typed, key: string) {
  return answered(
    api.POST('/api/v1/milestones/{id}/done', {
      params: { path: { id: milestoneId ?? '' }, header: { 'Idempotency-Key': key } },
      body: { doneOn, summary, fileIds: files.map((file) => file.id) },
    }),
  );
}
