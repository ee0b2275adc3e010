import { Button } from 'antd';
import { useWords, words } from '../language/index.js';
import type { ReviewTask } from './data.js';
import { useAtReview } from './review-context.js';

/** What can be done with a task, also said by the list of keys. */
export const ACTION_WORDS = words({
  accept: { zh: '通过', en: 'Accept' },
  next: { zh: '下一项', en: 'Next' },
  edit: { zh: '编辑', en: 'Edit' },
  assign: { zh: '分派', en: 'Assign' },
  split: { zh: '拆分', en: 'Split' },
  merge: { zh: '合并', en: 'Merge' },
  drop: { zh: '不立项', en: 'Leave out' },
  restore: { zh: '恢复立项', en: 'Take up again' },
});

/** The actions of the chosen task, each with its key. */
export function TaskActions({ task }: { readonly task: ReviewTask }) {
  const t = useWords(ACTION_WORDS);
  const { mayEdit, accept, restore, open } = useAtReview();
  if (!mayEdit) return null;
  const does = (what: string) => () => open(what, task.id);
  if (task.state === 'dropped')
    return (
      <div className="draft-actions no-print">
        <Act name={t.restore} keyName="u" onClick={() => restore(task)} />
      </div>
    );
  return (
    <div className="draft-actions no-print">
      <Act name={task.isReviewed ? t.next : t.accept} keyName="Enter" isMain onClick={() => accept(task)} />
      <Act name={t.edit} keyName="e" onClick={does('edit')} />
      <Act name={t.assign} keyName="a" onClick={does('assign')} />
      <Act name={t.split} keyName="s" onClick={does('split')} />
      <Act name={t.merge} keyName="m" onClick={does('merge')} />
      <Act name={t.drop} keyName="d" onClick={does('drop')} />
    </div>
  );
}

function Act({
  name,
  keyName,
  isMain = false,
  onClick,
}: {
  readonly name: string;
  readonly keyName: string;
  readonly isMain?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <Button
      size="small"
      type={isMain ? 'primary' : 'default'}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      {name} <kbd aria-hidden>{keyName}</kbd>
    </Button>
  );
}
