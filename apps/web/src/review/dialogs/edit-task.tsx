import { Button, Checkbox, Drawer, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../api/index.js';
import { answered, api, isStale, seen } from '../../api/index.js';
import { BothVersions, Trouble, useUnsaved } from '../../design/index.js';
import { useWords, words } from '../../language/index.js';
import { COMPLEXITIES, useFieldWord } from '../../words/index.js';
import type { ReviewTask } from '../data.js';
import { useAtReview } from '../review-context.js';
import { useReviewWrite } from '../use-review-write.js';
import { Field } from './field.js';
import { Milestones } from './milestones.js';
import type { TaskWords } from './task-words.js';
import { changesOf, wordsOf } from './task-words.js';

const WORDS = words({
  title: {
    zh: ({ number }: { number: number }) => `编辑任务 ${String(number)}`,
    en: ({ number }: { number: number }) => `Edit task ${String(number)}`,
  },
  name: { zh: '任务名称', en: 'Title' },
  content: { zh: '任务内容', en: 'Content' },
  complexity: { zh: '类别', en: 'Kind' },
  weight: { zh: '权重', en: 'Weight' },
  continuous: { zh: '长期坚持、持续推进', en: 'It goes on until the supervision ends' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已保存', en: 'Saved' },
});

/** Changes what was read of a task; a change by somebody else meanwhile is shown beside it. */
export function EditTask({ task }: { readonly task: ReviewTask }) {
  const t = useWords(WORDS);
  const { close } = useAtReview();
  const [base, setBase] = useState(task);
  const [told, setTold] = useState<TaskWords>(() => wordsOf(task));
  const [isStaleNow, setStale] = useState(false);
  const isChanged = Object.keys(changesOf(base, told)).length > 0;
  useUnsaved(isChanged);
  const saving = useReviewWrite({
    send: ({ version, changes }: { version: number; changes: Schemas['EditTaskRequest'] }) =>
      answered(
        api.PATCH('/api/v1/tasks/{id}', {
          params: { path: { id: task.id }, header: { 'If-Match': seen(version) } },
          body: changes,
        }),
      ),
    done: t.done,
    onDone: close,
    onRefused: (error) => {
      setStale(isStale(error));
      return true;
    },
  });
  const save = (from: ReviewTask) => saving.begin({ version: from.version, changes: changesOf(from, told) });
  return (
    <Drawer
      open
      size={560}
      title={t.title({ number: task.number })}
      onClose={close}
      footer={
        <div className="draft-actions">
          <Button type="primary" disabled={!isChanged} loading={saving.isBusy} onClick={() => save(base)}>
            {t.save}
          </Button>
          <Button onClick={close}>{t.cancel}</Button>
        </div>
      }
    >
      {saving.error && !isStaleNow && <Trouble error={saving.error} />}
      <TaskFields told={told} onTold={setTold} />
      {isStaleNow && task.version !== base.version && (
        <BothVersions
          fields={[
            { name: t.name, mine: told.title, theirs: task.title },
            { name: t.content, mine: told.content, theirs: task.content },
          ]}
          onMine={() => {
            setStale(false);
            setBase(task);
            save(task);
          }}
          onTheirs={() => {
            setStale(false);
            setBase(task);
            setTold(wordsOf(task));
          }}
          onClose={() => setStale(false)}
        />
      )}
    </Drawer>
  );
}

function TaskFields({ told, onTold }: { readonly told: TaskWords; readonly onTold: (told: TaskWords) => void }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const set = (change: Partial<TaskWords>) => onTold({ ...told, ...change });
  return (
    <>
      <Field label={t.name}>
        {(id) => (
          <Input id={id} maxLength={500} value={told.title} onChange={({ target }) => set({ title: target.value })} />
        )}
      </Field>
      <Field label={t.content}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 6, maxRows: 16 }}
            maxLength={20_000}
            value={told.content}
            onChange={({ target }) => set({ content: target.value })}
          />
        )}
      </Field>
      <div className="two-fields">
        <div className="field">
          <span aria-hidden>{t.complexity}</span>
          <Radio.Group
            aria-label={t.complexity}
            value={told.complexity}
            options={(['ordinary', 'complex'] as const).map((value) => ({ value, label: word(COMPLEXITIES, value) }))}
            onChange={({ target }) => set({ complexity: target.value === 'complex' ? 'complex' : 'ordinary' })}
          />
        </div>
        <Field label={t.weight}>
          {(id) => (
            <InputNumber
              id={id}
              min={0.01}
              max={100_000}
              value={told.weight}
              onChange={(weight) => weight !== null && set({ weight })}
            />
          )}
        </Field>
      </div>
      <Milestones milestones={told.milestones} onMilestones={(milestones) => set({ milestones })} />
      <Checkbox checked={told.isContinuous} onChange={({ target }) => set({ isContinuous: target.checked })}>
        {t.continuous}
      </Checkbox>
    </>
  );
}
