import { Input, Modal } from 'antd';
import { useState } from 'react';
import { answered, api, seen } from '../../api/index.js';
import { useWords, words } from '../../language/index.js';
import type { Clause } from '../data.js';
import { useSource } from '../data.js';
import { useAtReview } from '../review-context.js';
import { useReviewWrite } from '../use-review-write.js';
import { Field } from './field.js';

const WORDS = words({
  title: {
    zh: ({ line }: { line: number }) => `由原文第 ${String(line)} 行立为任务`,
    en: ({ line }: { line: number }) => `A task from line ${String(line)}`,
  },
  name: { zh: '任务名称', en: 'Title' },
  content: { zh: '任务内容', en: 'Content' },
  add: { zh: '立为任务', en: 'Make it a task' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已立为任务，请分派单位', en: 'Made a task; assign its units' },
});

/** Makes a task by hand from a paragraph of the document. */
export function AddTask({ line }: { readonly line: number }) {
  const { review } = useAtReview();
  const { data } = useSource(review.plan.id);
  const clause = data?.find(({ lineFrom, lineTo }) => lineFrom <= line && line <= lineTo);
  return clause ? <Adding key={line} clause={clause} /> : null;
}

function Adding({ clause }: { readonly clause: Clause }) {
  const t = useWords(WORDS);
  const { review, close, choose } = useAtReview();
  const [title, setTitle] = useState(() => clause.text.split(/[。；;.]/u)[0]?.slice(0, 60) ?? '');
  const [content, setContent] = useState(clause.text);
  const { lineFrom, lineTo } = clause;
  const adding = useReviewWrite({
    send: (body: { title: string; content: string }, key) =>
      answered(
        api.POST('/api/v1/plans/{id}/tasks', {
          params: {
            path: { id: review.plan.id },
            header: { 'If-Match': seen(review.plan.version), 'Idempotency-Key': key },
          },
          body: { ...body, source: { lineFrom, lineTo } },
        }),
      ),
    done: t.done,
    onDone: ({ id }) => {
      close();
      choose(id);
    },
  });
  return (
    <Modal
      open
      width={640}
      title={t.title({ line: lineFrom })}
      okText={t.add}
      cancelText={t.cancel}
      okButtonProps={{ disabled: title.trim() === '', loading: adding.isBusy }}
      onOk={() => adding.begin({ title: title.trim(), content })}
      onCancel={close}
    >
      <Field label={t.name}>
        {(id) => <Input id={id} maxLength={500} value={title} onChange={({ target }) => setTitle(target.value)} />}
      </Field>
      <Field label={t.content}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={8}
            maxLength={20_000}
            value={content}
            onChange={({ target }) => setContent(target.value)}
          />
        )}
      </Field>
    </Modal>
  );
}
