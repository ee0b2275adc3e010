import { Button, Drawer, Input, InputNumber } from 'antd';
import type { SubmitEvent } from 'react';
import { useState } from 'react';
import type { BothField } from '../../design/index.js';
import { BothVersions, useUnsaved } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { COMPLEXITIES, useFieldWord } from '../../words/index.js';
import type { TaskDetail } from '../data.js';
import { readTask } from '../data.js';
import { Field } from './field.js';
import { useEditTask } from './writes.js';
import { WORK_WORDS } from './work-words.js';

type Words = Pick<TaskDetail, 'title' | 'content' | 'complexity' | 'weight'>;

/** Edits the task before its issue; when somebody else was faster, both versions stand side by side. */
export function EditTask({ task, onClose }: { readonly task: TaskDetail; readonly onClose: () => void }) {
  const t = useWords(WORK_WORDS);
  const [mine, setMine] = useState<Words>(wordsOf(task));
  const [base, setBase] = useState(task);
  const [theirs, setTheirs] = useState<TaskDetail | null>(null);
  const editing = useEditTask(task, {
    onDone: onClose,
    onStale: () => void readTask(task.id).then(setTheirs),
  });
  useUnsaved(!isSame(mine, base));
  const save = (version: number) => editing.begin({ version, change: mine });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (mine.title.trim() !== '') save(base.version);
  };
  return (
    <Drawer open size={560} title={t.edit} onClose={onClose} mask={{ closable: false }}>
      <form onSubmit={submit} noValidate>
        <EditFields mine={mine} onChange={setMine} />
        <div className="answer-acts">
          <Button type="primary" htmlType="submit" loading={editing.isBusy}>
            {t.save}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </div>
      </form>
      {theirs !== null && (
        <Stale
          mine={mine}
          theirs={theirs}
          onMine={() => {
            setTheirs(null);
            save(theirs.version);
          }}
          onTheirs={() => {
            setMine(wordsOf(theirs));
            setBase(theirs);
            setTheirs(null);
          }}
          onClose={() => setTheirs(null)}
        />
      )}
    </Drawer>
  );
}

function EditFields({ mine, onChange }: { readonly mine: Words; readonly onChange: (words: Words) => void }) {
  const t = useWords(WORK_WORDS);
  const word = useFieldWord();
  return (
    <>
      <Field name={t.title} fault={mine.title.trim() === '' ? t.needed : null}>
        {(id) => (
          <Input id={id} value={mine.title} onChange={({ target }) => onChange({ ...mine, title: target.value })} />
        )}
      </Field>
      <Field name={t.content}>
        {(id) => (
          <Input.TextArea
            id={id}
            value={mine.content}
            autoSize={{ minRows: 6, maxRows: 20 }}
            onChange={({ target }) => onChange({ ...mine, content: target.value })}
          />
        )}
      </Field>
      <Field name={t.complexity}>
        {(id) => (
          <select
            id={id}
            className="plain-choice"
            value={mine.complexity}
            onChange={({ target }) => onChange({ ...mine, complexity: target.value as Words['complexity'] })}
          >
            {Object.keys(COMPLEXITIES).map((code) => (
              <option key={code} value={code}>
                {word(COMPLEXITIES, code)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={t.weight}>
        {(id) => (
          <InputNumber
            id={id}
            min={0}
            value={mine.weight}
            onChange={(weight) => onChange({ ...mine, weight: weight ?? 0 })}
          />
        )}
      </Field>
    </>
  );
}

function Stale({
  mine,
  theirs,
  ...acts
}: {
  readonly mine: Words;
  readonly theirs: Words;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onClose: () => void;
}) {
  const t = useWords(WORK_WORDS);
  const word = useFieldWord();
  const fields: readonly BothField[] = [
    { name: t.title, mine: mine.title, theirs: theirs.title },
    { name: t.content, mine: mine.content, theirs: theirs.content },
    { name: t.complexity, mine: word(COMPLEXITIES, mine.complexity), theirs: word(COMPLEXITIES, theirs.complexity) },
    { name: t.weight, mine: String(mine.weight), theirs: String(theirs.weight) },
  ];
  return <BothVersions fields={fields.filter((field) => field.mine !== field.theirs)} {...acts} />;
}

function wordsOf({ title, content, complexity, weight }: Words): Words {
  return { title, content, complexity, weight };
}

function isSame(a: Words, b: Words): boolean {
  return a.title === b.title && a.content === b.content && a.complexity === b.complexity && a.weight === b.weight;
}
