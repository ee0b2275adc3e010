import { App, Modal } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../api/index.js';
import { seen, useUpload } from '../../api/index.js';
import { DropFile, Trouble, UploadProgress } from '../../design/index.js';
import { useWords, words } from '../../language/index.js';
import { useAtReview } from '../review-context.js';
import { Difference } from './difference.js';

const WORDS = words({
  title: { zh: '导入修订稿', en: 'Import a revised document' },
  file: { zh: '修订稿', en: 'Revised document' },
  hint: {
    zh: '先比对差异，确认后再采用；人工作出的决定会保留',
    en: 'Compared first, taken over when you say so; what people decided stays',
  },
  compare: { zh: '比对差异', en: 'Compare' },
  take: { zh: '采用修订稿', en: 'Take it over' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已采用修订稿，请核对新提出的问题', en: 'Taken over; see the new questions' },
});

const ENDINGS = '.txt,.md,.docx,.pdf,.xlsx';

/** Compares a revised document with the draft and takes it over. */
export function RevisePlan() {
  const t = useWords(WORDS);
  const { message } = App.useApp();
  const { review, close } = useAtReview();
  const [file, setFile] = useState<File | null>(null);
  const [shown, setShown] = useState<Schemas['RevisionView'] | null>(null);
  const uploading = useUpload({
    topics: ['plan', 'task'],
    onDone: (answer) => {
      const view = answer as Schemas['RevisionView'];
      setShown(view);
      if (view.isPreview) return;
      void message.success(t.done);
      close();
    },
  });
  const send = (isPreview: boolean) => {
    if (file === null) return;
    const path = `/api/v1/plans/${review.plan.id}/document?preview=${String(isPreview)}`;
    uploading.begin({ path, file, headers: { 'If-Match': seen(review.plan.version) } });
  };
  const take = (next: File) => {
    uploading.forget();
    setShown(null);
    setFile(next);
  };
  return (
    <Modal
      open
      width={860}
      title={t.title}
      okText={shown === null ? t.compare : t.take}
      cancelText={t.cancel}
      okButtonProps={{ disabled: file === null, loading: uploading.isBusy }}
      onOk={() => send(shown === null)}
      onCancel={() => {
        uploading.cancel();
        close();
      }}
    >
      <DropFile name={t.file} accept={ENDINGS} file={file} hint={t.hint} onFile={take} />
      {uploading.error && <Trouble error={uploading.error} />}
      {uploading.isBusy && <UploadProgress part={uploading.part} onCancel={uploading.cancel} />}
      {shown && <Difference revision={shown} />}
    </Modal>
  );
}
