import { ProgressLight, TimeLight } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { TaskLink } from '../../tasks/index.js';
import { TASK_STATES, useFieldWord } from '../../words/index.js';
import type { OutlineNode, OutlineTask } from './data.js';
import { PART_WORDS } from './part-words.js';

/** One heading with what stands under it; the plan itself has none. */
export function OutlineBranch({
  node,
  isOpen,
  level,
}: {
  readonly node: OutlineNode;
  readonly isOpen: boolean;
  readonly level: number;
}) {
  const t = useWords(PART_WORDS);
  const inside = (
    <>
      {node.tasks.length > 0 && <Tasks title={node.title} tasks={node.tasks} />}
      {node.children.map((child) => (
        <OutlineBranch key={child.title} node={child} isOpen={isOpen} level={level + 1} />
      ))}
    </>
  );
  if (node.title === '') return inside;
  return (
    <details className="outline" open={isOpen} data-level={level}>
      <summary>
        <strong>{node.title}</strong> <span className="quiet">{t.tasks({ count: node.taskCount })}</span>
        {node.overdueCount > 0 && <span className="outline-late">{t.overdue({ count: node.overdueCount })}</span>}
      </summary>
      <div className="outline-inside">{inside}</div>
    </details>
  );
}

function Tasks({ title, tasks }: { readonly title: string; readonly tasks: readonly OutlineTask[] }) {
  const t = useWords(PART_WORDS);
  const word = useFieldWord();
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={title === '' ? t.tree : title}>
      <table className="plain outline-tasks stacks">
        <colgroup>
          <col />
          <col className="outline-lead" />
          <col className="outline-state" />
          <col className="outline-light" />
          <col className="outline-progress" />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t.title}</th>
            <th scope="col">{t.lead}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.light}</th>
            <th scope="col">{t.progress}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id}>
              <td className="stacks-head">
                <TaskLink taskId={task.id} number={task.number} title={task.title} />
              </td>
              <td>{task.leadName}</td>
              <td>{word(TASK_STATES, task.state)}</td>
              <td>
                <TimeLight light={task.timeLight} />
              </td>
              <td>
                <ProgressLight light={null} progress={task.progress} planned={null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
