import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { answered, api, useProblemWords } from '../api/index.js';
import { useDates, useWords, words } from '../language/index.js';
import type { Column } from './columns.js';
import { LEDGER_WORDS } from './ledger-words.js';
import type { LedgerQuestion } from './shown.js';

const WORDS = words({
  reading: { zh: '正在生成…', en: 'Being written…' },
  received: {
    zh: ({ size }: { size: string }) => `已接收 ${size} MB`,
    en: ({ size }: { size: string }) => `${size} MB received`,
  },
  stop: { zh: '停止', en: 'Stop' },
  done: { zh: '台账已导出', en: 'The ledger is exported' },
});

const MEGABYTE = 1_048_576;

/** Exports exactly what is shown, tells how far that is, and can be stopped. */
export function ExportButton({
  question,
  columns,
}: {
  readonly question: LedgerQuestion;
  readonly columns: readonly Column[];
}) {
  const l = useWords(LEDGER_WORDS);
  const t = useWords(WORDS);
  const { message, notification } = App.useApp();
  const tell = useProblemWords();
  const dates = useDates();
  const stopping = useRef<AbortController>(null);
  const [received, setReceived] = useState(0);
  const writing = useMutation({
    mutationFn: (stop: AbortController) => sheetOf({ question, columns, signal: stop.signal, onBytes: setReceived }),
    retry: false,
    onSuccess: (file) => {
      save(file, `${l.title} ${dates.dayOf(new Date().toISOString())}.xlsx`);
      void message.success(t.done);
    },
    onError: (error, stop) => {
      if (!stop.signal.aborted) notification.error({ ...tell(error), role: 'alert' });
    },
  });
  useEffect(() => () => stopping.current?.abort(), []);
  const begin = () => {
    stopping.current = new AbortController();
    setReceived(0);
    writing.mutate(stopping.current);
  };
  if (!writing.isPending)
    return (
      <Button icon={<DownloadOutlined aria-hidden />} onClick={begin}>
        {l.export}
      </Button>
    );
  return (
    <span className="ledger-writing">
      <span role="status">{received === 0 ? t.reading : t.received({ size: (received / MEGABYTE).toFixed(1) })}</span>
      <Button onClick={() => stopping.current?.abort()}>{t.stop}</Button>
    </span>
  );
}

interface Sheet {
  readonly question: LedgerQuestion;
  readonly columns: readonly Column[];
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

async function sheetOf({ question, columns, signal, onBytes }: Sheet): Promise<Blob> {
  const query = { ...question, columns: [...columns] };
  const stream = await answered<unknown>(
    api.GET('/api/v1/ledger.xlsx', { params: { query }, parseAs: 'stream', signal }),
  );
  const parts: BlobPart[] = [];
  let bytes = 0;
  for (const reader = (stream as ReadableStream<Uint8Array<ArrayBuffer>>).getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(value);
    bytes += value.length;
    onBytes(bytes);
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
