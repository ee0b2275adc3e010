import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import type { Schemas } from '../../api/index.js';
import { useWords } from '../../language/index.js';
import { useUpload } from './writes.js';
import { WORK_WORDS } from './work-words.js';

/** A file that was uploaded. */
export type GivenFile = Pick<Schemas['FileView'], 'id' | 'name'>;

/** Chooses files to come with an answer; each is uploaded at once. */
export function FileChoice({
  files,
  onChange,
}: {
  readonly files: readonly GivenFile[];
  readonly onChange: (files: readonly GivenFile[]) => void;
}) {
  const t = useWords(WORK_WORDS);
  const input = useRef<HTMLInputElement>(null);
  const upload = useUpload((file) => onChange([...files, file]));
  return (
    <fieldset className="file-choice">
      <legend>{t.files}</legend>
      <ul className="file-list">
        {files.map(({ id, name }) => (
          <li key={id}>
            <PaperClipOutlined aria-hidden /> {name}{' '}
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t.removeFile({ name })}
              onClick={() => onChange(files.filter((file) => file.id !== id))}
            />
          </li>
        ))}
      </ul>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) upload.begin(file);
          target.value = '';
        }}
      />
      <Button size="small" loading={upload.isBusy} onClick={() => input.current?.click()}>
        {t.addFile}
      </Button>
    </fieldset>
  );
}
