import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import { answered, api, seen } from '../../api/index.js';
import { Trouble } from '../../design/index.js';
import { useWords, words } from '../../language/index.js';
import { PARTS, useFieldWord } from '../../words/index.js';
import type { ReviewTask } from '../data.js';
import { useAtReview } from '../review-context.js';
import { useReviewWrite } from '../use-review-write.js';
import type { Named, Part, Units } from './parts.js';
import { joined, NOBODY, unitsOf, without, withUnit } from './parts.js';
import { Suggestions } from './suggestions.js';
import { UnitPicker } from './unit-picker.js';

const WORDS = words({
  one: {
    zh: ({ number }: { number: number }) => `分派任务 ${String(number)}`,
    en: ({ number }: { number: number }) => `Assign task ${String(number)}`,
  },
  several: {
    zh: ({ count }: { count: number }) => `为 ${String(count)} 项任务分派单位`,
    en: ({ count }: { count: number }) => `Assign units to ${String(count)} tasks`,
  },
  severalHint: {
    zh: '所选单位加入每项任务；选了牵头单位的，原牵头单位转为配合。',
    en: 'The units are added to each task; where a lead is chosen, the former lead supports.',
  },
  noLead: { zh: '请选定一个牵头单位', en: 'Choose the one lead' },
  nobody: { zh: '（无）', en: '(none)' },
  remove: {
    zh: ({ name }: { name: string }) => `去掉${name}`,
    en: ({ name }: { name: string }) => `Remove ${name}`,
  },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已分派', en: 'Assigned' },
});

/** Gives a task its units, or adds units to several tasks. */
export function AssignUnits({ tasks }: { readonly tasks: readonly ReviewTask[] }) {
  const t = useWords(WORDS);
  const { close, unmarkAll } = useAtReview();
  const [first] = tasks;
  const isOne = tasks.length === 1;
  const [units, setUnits] = useState<Units>(() => (isOne && first ? unitsOf(first) : NOBODY));
  const assigning = useReviewWrite({
    send: (told: Units) => assignAll(tasks, (task) => (isOne ? told : joined(unitsOf(task), told))),
    done: t.done,
    onDone: () => {
      unmarkAll();
      close();
    },
    onRefused: () => true,
  });
  const give = (part: Part, unit: Named) => setUnits((before) => withUnit(before, part, unit));
  return (
    <Drawer
      open
      size={560}
      title={isOne && first ? t.one({ number: first.number }) : t.several({ count: tasks.length })}
      onClose={close}
      footer={
        <div className="draft-actions">
          <Button
            type="primary"
            disabled={isOne && units.lead === null}
            loading={assigning.isBusy}
            onClick={() => assigning.begin(units)}
          >
            {t.save}
          </Button>
          <Button onClick={close}>{t.cancel}</Button>
        </div>
      }
    >
      {assigning.error && <Trouble error={assigning.error} />}
      {isOne ? <p>{first?.title}</p> : <p className="quiet">{t.severalHint}</p>}
      {isOne && units.lead === null && <Alert type="warning" showIcon title={t.noLead} />}
      <Given units={units} onRemove={(id) => setUnits(without(units, id))} />
      <UnitPicker onPick={give} />
      {isOne && first && <Suggestions taskId={first.id} onPick={give} />}
    </Drawer>
  );
}

async function assignAll(tasks: readonly ReviewTask[], unitsFor: (task: ReviewTask) => Units): Promise<void> {
  for (const task of tasks) {
    const { lead, support, implement } = unitsFor(task);
    const body = {
      lead: lead?.id ?? '',
      supporters: support.map(({ id }) => id),
      implementers: implement.map(({ id }) => id),
    };
    await answered(
      api.PUT('/api/v1/tasks/{id}/assignment', {
        params: { path: { id: task.id }, header: { 'If-Match': seen(task.version) } },
        body,
      }),
    );
  }
}

function Given({ units, onRemove }: { readonly units: Units; readonly onRemove: (id: string) => void }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const parts = [
    { part: 'lead', list: units.lead ? [units.lead] : [] },
    { part: 'support', list: units.support },
    { part: 'implement', list: units.implement },
  ];
  return (
    <dl className="given">
      {parts.map(({ part, list }) => (
        <div key={part}>
          <dt>{word(PARTS, part)}</dt>
          <dd>
            {list.length === 0 && <span className="quiet">{t.nobody}</span>}
            {list.map(({ id, name }) => (
              <span key={id} className="given-unit">
                {name}
                <button type="button" aria-label={t.remove({ name })} onClick={() => onRemove(id)}>
                  ×
                </button>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
