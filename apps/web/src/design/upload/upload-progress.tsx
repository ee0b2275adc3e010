import { Button, Progress } from 'antd';
import { useWords, words } from '../../language/index.js';

const WORDS = words({
  sending: { zh: '正在上传', en: 'Uploading' },
  reading: { zh: '已上传，正在识别…', en: 'Uploaded; being read…' },
  cancel: { zh: '取消上传', en: 'Cancel the upload' },
});

/** How far an upload is, and the way to give it up. */
export function UploadProgress({ part, onCancel }: { readonly part: number; readonly onCancel: () => void }) {
  const t = useWords(WORDS);
  const said = part < 1 ? t.sending : t.reading;
  return (
    <div className="upload-progress">
      <div>
        <span role="status">{said}</span>
        <Progress percent={Math.round(part * 100)} aria-label={said} size="small" />
      </div>
      <Button size="small" onClick={onCancel}>
        {t.cancel}
      </Button>
    </div>
  );
}
