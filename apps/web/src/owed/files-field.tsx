import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { Schemas } from '../api/index.js';
import { answered, api, onceKey, useProblemWords } from '../api/index.js';
import { useWords, words } from '../language/index.js';

/** A file that was sent. */
export type SentFile = Pick<Schemas['FileView'], 'id' | 'name'>;

const WORDS = words({
  add: { zh: '添加附件', en: 'Add files' },
  remove: {
    zh: ({ name }: { name: string }) => `移除 ${name}`,
    en: ({ name }: { name: string }) => `Remove ${name}`,
  },
  removeShort: { zh: '移除', en: 'Remove' },
});

/** Sends a file as evidence. */
export function sendFile(file: File): Promise<Schemas['FileView']> {
  const form = new FormData();
  form.append('file', file);
  return answered(
    api.POST('/api/v1/files', {
      params: { header: { 'Idempotency-Key': onceKey() } },
      body: {} as never,
      bodySerializer: () => form,
    }),
  );
}

/** The files beside an answer: added one after the other, taken away again one by one. */
export function FilesField({
  files,
  onChange,
  label,
}: {
  readonly files: readonly SentFile[];
  readonly onChange: (change: (files: readonly SentFile[]) => readonly SentFile[]) => void;
  readonly label?: string;
}) {
  const t = useWords(WORDS);
  const tell = useProblemWords();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const take = async (chosen: readonly File[]) => {
    setBusy(true);
    setFault(null);
    try {
      for (const file of chosen) {
        const sent = await sendFile(file);
        onChange((before) => [...before, sent]);
      }
    } catch (error) {
      setFault(error instanceof Error ? tell(error).description : null);
    }
    setBusy(false);
  };
  return (
    <div>
      <ul className="file-list">
        {files.map(({ id, name }) => (
          <li key={id}>
            <a href={`/api/v1/files/${id}`}>{name}</a>{' '}
            <Button
              type="link"
              size="small"
              aria-label={t.remove({ name })}
              onClick={() => onChange((before) => before.filter((file) => file.id !== id))}
            >
              {t.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          void take([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button size="small" loading={isBusy} aria-label={label ?? t.add} onClick={() => input.current?.click()}>
        {t.add}
      </Button>
      {fault !== null && (
        <span className="field-fault" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
