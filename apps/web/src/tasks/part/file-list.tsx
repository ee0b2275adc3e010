import { PaperClipOutlined } from '@ant-design/icons';
import { useWords } from '../../language/index.js';
import { PART_WORDS } from './part-words.js';

const KILOBYTE = 1024;

/** Files by name, each to be downloaded. */
export function FileList({
  files,
}: {
  readonly files: readonly { readonly id: string; readonly name: string; readonly sizeBytes: number }[];
}) {
  const t = useWords(PART_WORDS);
  if (files.length === 0) return null;
  return (
    <ul className="file-list" aria-label={t.files}>
      {files.map(({ id, name, sizeBytes }) => (
        <li key={id}>
          <PaperClipOutlined aria-hidden />{' '}
          <a href={`/api/v1/files/${id}`} download={name} aria-label={t.download({ name })}>
            {name}
          </a>{' '}
          <span className="quiet figure">
            {t.kilobytes({ size: Math.max(1, Math.round(sizeBytes / KILOBYTE)).toLocaleString('en-GB') })}
          </span>
        </li>
      ))}
    </ul>
  );
}
