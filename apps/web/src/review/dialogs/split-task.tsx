import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../api/index.js';
import { answered, api, seen } from '../../api/index.js';
import { useWords, words } from '../../language/index.js';
import type { ReviewTask } from '../data.js';
import { useAtReview } from '../review-context.js';
import { useReviewWrite } from '../use-review-write.js';
import { Field } from './field.js';

const WORDS = words({
  title: {
    zh: ({ number }: { number: number }) => `拆分任务 ${String(number)}`,
    en: ({ number }: { number: number }) => `Split task ${String(number)}`,
  },
  hint: {
    zh: '把文字移到各部分，并把每个节点归入其中一部分；单位和原文出处各部分相同。',
    en: 'Move the text into the parts and give each date to one of them; units and source stay the same for all.',
  },
  name: {
    zh: ({ part }: { part: number }) => `第 ${String(part)} 部分名称`,
    en: ({ part }: { part: number }) => `Title of part ${String(part)}`,
  },
  content: {
    zh: ({ part }: { part: number }) => `第 ${String(part)} 部分内容`,
    en: ({ part }: { part: number }) => `Content of part ${String(part)}`,
  },
  milestone: {
    zh: ({ content }: { content: string }) => `“${content}”归入`,
    en: ({ content }: { content: string }) => `"${content}" goes with`,
  },
  part: {
    zh: ({ part }: { part: number }) => `第 ${String(part)} 部分`,
    en: ({ part }: { part: number }) => `part ${String(part)}`,
  },
  more: { zh: '再加一部分', en: 'One more part' },
  split: { zh: '拆分', en: 'Split' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已拆分', en: 'Split' },
});

interface Part {
  readonly title: string;
  readonly content: string;
}

/** Makes several tasks of one. */
export function SplitTask({ task }: { readonly task: ReviewTask }) {
  const t = useWords(WORDS);
  const { close } = useAtReview();
  const [parts, setParts] = useState<readonly Part[]>(() => halves(task));
  const [places, setPlaces] = useState<Readonly<Record<number, number>>>({});
  const splitting = useReviewWrite({
    send: (told: Schemas['TaskPieceRequest'][], key) =>
      answered(
        api.POST('/api/v1/tasks/{id}/split', {
          params: { path: { id: task.id }, header: { 'If-Match': seen(task.version), 'Idempotency-Key': key } },
          body: { parts: told },
        }),
      ),
    done: t.done,
    onDone: close,
  });
  const isComplete = parts.every(({ title, content }) => title.trim() !== '' && content.trim() !== '');
  const send = () =>
    splitting.begin(
      parts.map((part, index) => ({
        title: part.title.trim(),
        content: part.content.trim(),
        milestonePositions: task.milestones.map(({ position }) => position).filter((at) => (places[at] ?? 0) === index),
      })),
    );
  return (
    <Modal
      open
      width={760}
      title={t.title({ number: task.number })}
      okText={t.split}
      cancelText={t.cancel}
      okButtonProps={{ disabled: !isComplete, loading: splitting.isBusy }}
      onOk={send}
      onCancel={close}
    >
      <p className="quiet">{t.hint}</p>
      <Parts parts={parts} onParts={setParts} />
      <Button size="small" onClick={() => setParts([...parts, { title: '', content: '' }])}>
        {t.more}
      </Button>
      {task.milestones.map(({ id, position, content }) => (
        <Field key={id} label={t.milestone({ content })}>
          {(field) => (
            <select
              id={field}
              value={places[position] ?? 0}
              onChange={({ target }) => setPlaces({ ...places, [position]: Number(target.value) })}
            >
              {parts.map((_part, index) => (
                <option key={index} value={index}>
                  {t.part({ part: index + 1 })}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </Modal>
  );
}

function Parts({
  parts,
  onParts,
}: {
  readonly parts: readonly Part[];
  readonly onParts: (parts: readonly Part[]) => void;
}) {
  const t = useWords(WORDS);
  const change = (place: number, changed: Partial<Part>) =>
    onParts(parts.map((part, index) => (index === place ? { ...part, ...changed } : part)));
  return parts.map((part, index) => (
    <fieldset key={index} className="part">
      <Field label={t.name({ part: index + 1 })}>
        {(id) => (
          <Input
            id={id}
            maxLength={500}
            value={part.title}
            onChange={({ target }) => change(index, { title: target.value })}
          />
        )}
      </Field>
      <Field label={t.content({ part: index + 1 })}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={20_000}
            value={part.content}
            onChange={({ target }) => change(index, { content: target.value })}
          />
        )}
      </Field>
    </fieldset>
  ));
}

// The sentence that begins past the middle is a better place to start from than an empty second part.
function halves({ title, content }: ReviewTask): Part[] {
  const sentences = content.match(/[^。；]+[。；]?/gu) ?? [content];
  const cut = Math.max(1, Math.ceil(sentences.length / 2));
  const rest = sentences.slice(cut).join('').trim();
  return [
    { title, content: sentences.slice(0, cut).join('') },
    { title: rest.split(/[，,。；]/u)[0]?.slice(0, 60) ?? '', content: rest },
  ];
}
