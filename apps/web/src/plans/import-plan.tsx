import { useNavigate } from '@tanstack/react-router';
import { Modal } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/index.js';
import { useUpload } from '../api/index.js';
import { DropFile, Trouble, UploadProgress } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import type { ImportChoices } from './import-choices.js';
import { ImportOptions, NO_CHOICES } from './import-choices.js';

const WORDS = words({
  title: { zh: '导入方案', en: 'Import a plan document' },
  file: { zh: '方案文件', en: 'Plan document' },
  kinds: { zh: 'txt、docx、pdf、xlsx，每次一份', en: 'txt, docx, pdf or xlsx, one at a time' },
  send: { zh: '上传并识别', en: 'Upload and read' },
  close: { zh: '关闭', en: 'Close' },
});

const ENDINGS = '.txt,.md,.docx,.pdf,.xlsx';

/** Takes a document with how it is to be supervised; a read document leads straight to its review. */
export function ImportPlan({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(WORDS);
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<ImportChoices>(NO_CHOICES);
  const uploading = useUpload({
    topics: ['plan'],
    onDone: (plan) => {
      const { id } = plan as Schemas['PlanDetailView'];
      void navigate({ to: '/plans/$planId/review', params: { planId: id } });
    },
  });
  const take = (next: File) => {
    uploading.forget();
    setFile(next);
  };
  const close = () => {
    uploading.cancel();
    onClose();
  };
  return (
    <Modal
      open
      title={t.title}
      okText={t.send}
      cancelText={t.close}
      okButtonProps={{ disabled: file === null, loading: uploading.isBusy }}
      onOk={() => file && uploading.begin({ path: '/api/v1/plans', file, fields: { ...choices } })}
      onCancel={close}
    >
      <DropFile name={t.file} accept={ENDINGS} file={file} hint={t.kinds} onFile={take} />
      <div className="import-fields">
        {uploading.error && <Trouble error={uploading.error} />}
        {uploading.isBusy && <UploadProgress part={uploading.part} onCancel={uploading.cancel} />}
        <ImportOptions choices={choices} onChange={setChoices} />
      </div>
    </Modal>
  );
}
