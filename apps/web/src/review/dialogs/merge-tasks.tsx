import { Input, Modal } from 'antd';
import { useState } from 'react';
import { answered, api, seen } from '../../api/index.js';
import { useWords, words } from '../../language/index.js';
import type { ReviewTask } from '../data.js';
import { useAtReview } from '../review-context.js';
import { useReviewWrite } from '../use-review-write.js';
import { Field } from './field.js';

const WORDS = words({
  title: {
    zh: ({ count }: { count: number }) => `合并 ${String(count)} 项任务`,
    en: ({ count }: { count: number }) => `Merge ${String(count)} tasks`,
  },
  hint: {
    zh: '内容、节点、单位和原文出处并入第一项；牵头单位不同的，合并后会请您选定。',
    en: 'Content, dates, units and sources go into the first; if their leads differ you will be asked to choose.',
  },
  name: { zh: '合并后的名称', en: 'Title of the merged task' },
  merge: { zh: '合并', en: 'Merge' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已合并', en: 'Merged' },
});

/** Makes one task of the marked ones, or of the chosen one and the next. */
export function MergeTasks({ tasks }: { readonly tasks: readonly ReviewTask[] }) {
  const t = useWords(WORDS);
  const { review, close, choose, unmarkAll } = useAtReview();
  const place = review.items.findIndex(({ id }) => id === tasks[0]?.id);
  const next = review.items.slice(place + 1).find(({ state }) => state === 'draft');
  const merged = tasks.length > 1 ? tasks : [...tasks, ...(next ? [next] : [])];
  const [title, setTitle] = useState(merged[0]?.title ?? '');
  const merging = useReviewWrite({
    send: (body: { taskIds: string[]; title: string }, key) =>
      answered(
        api.POST('/api/v1/plans/{id}/merge', {
          params: {
            path: { id: review.plan.id },
            header: { 'If-Match': seen(review.plan.version), 'Idempotency-Key': key },
          },
          body,
        }),
      ),
    done: t.done,
    onDone: ({ id }) => {
      unmarkAll();
      close();
      choose(id);
    },
  });
  return (
    <Modal
      open
      title={t.title({ count: merged.length })}
      okText={t.merge}
      cancelText={t.cancel}
      okButtonProps={{ disabled: title.trim() === '' || merged.length < 2, loading: merging.isBusy }}
      onOk={() => merging.begin({ taskIds: merged.map(({ id }) => id), title: title.trim() })}
      onCancel={close}
    >
      <p className="quiet">{t.hint}</p>
      <ul>
        {merged.map((task) => (
          <li key={task.id}>
            {task.number} {task.title}
          </li>
        ))}
      </ul>
      <Field label={t.name}>
        {(id) => <Input id={id} maxLength={500} value={title} onChange={({ target }) => setTitle(target.value)} />}
      </Field>
    </Modal>
  );
}
