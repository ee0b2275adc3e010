import { InboxOutlined } from '@ant-design/icons';
import type { DragEvent } from 'react';
import { useState } from 'react';
import { useWords, words } from '../../language/index.js';

const WORDS = words({
  choose: { zh: '把文件拖到这里，或点击选择', en: 'Drop a file here, or click to choose one' },
  other: { zh: '点击或拖入可更换文件', en: 'Click or drop to take another' },
  size: {
    zh: ({ kilobytes }: { kilobytes: string }) => `${kilobytes} KB`,
    en: ({ kilobytes }: { kilobytes: string }) => `${kilobytes} KB`,
  },
});

/** One file, chosen or dropped. */
export function DropFile({
  name,
  accept,
  file,
  hint,
  onFile,
}: {
  /** What the file is for. */
  readonly name: string;
  /** The endings offered, e.g. `.txt,.docx`. */
  readonly accept: string;
  readonly file: File | null;
  readonly hint: string;
  readonly onFile: (file: File) => void;
}) {
  const t = useWords(WORDS);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [first] = files ?? [];
    if (first) onFile(first);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <label
      className="drop-file"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        className="visually-hidden"
        aria-label={name}
        accept={accept}
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
      />
      <InboxOutlined aria-hidden className="drop-file-mark" />
      <strong>{file === null ? t.choose : file.name}</strong>
      <span className="quiet">
        {file === null ? hint : `${t.size({ kilobytes: (file.size / 1024).toFixed(0) })} · ${t.other}`}
      </span>
    </label>
  );
}
