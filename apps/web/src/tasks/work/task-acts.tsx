import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../language/index.js';
import type { TaskDetail } from '../data.js';
import { EditTask } from './edit-task.js';
import { useSignFor } from './writes.js';
import { WORK_WORDS } from './work-words.js';

/** What the person at hand may do with the whole task. */
export function TaskActs({ task }: { readonly task: TaskDetail }) {
  const t = useWords(WORK_WORDS);
  const [isEditing, setEditing] = useState(false);
  const signing = useSignFor(task.id);
  return (
    <>
      {task.may.includes('plan.edit') && <Button onClick={() => setEditing(true)}>{t.edit}</Button>}
      {task.may.includes('task.sign-for') && (
        <Button type="primary" loading={signing.isBusy} onClick={() => signing.begin()}>
          {t.signFor}
        </Button>
      )}
      {isEditing && <EditTask task={task} onClose={() => setEditing(false)} />}
    </>
  );
}
