import { Alert, Button } from 'antd';
import { useProblemWords } from '../../api/index.js';
import { useWords, words } from '../../language/index.js';

const WORDS = words({ again: { zh: '重试', en: 'Try again' } });

/** A failure in its place on the page, with what to do about it. */
export function Trouble({ error, onAgain }: { readonly error: Error; readonly onAgain?: () => void }) {
  const t = useWords(WORDS);
  const { title, description } = useProblemWords()(error);
  const action = onAgain && (
    <Button size="small" onClick={onAgain}>
      {t.again}
    </Button>
  );
  return <Alert type="error" showIcon title={title} description={description} action={action} />;
}
