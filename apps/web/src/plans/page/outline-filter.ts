import type { OutlineNode } from './data.js';

/** The tree with only what matches: tasks by title or lead, or everything under a heading that matches; null when nothing does. */
export function matching(node: OutlineNode, find: string): OutlineNode | null {
  const wanted = find.trim().toLowerCase();
  if (wanted === '') return node;
  if (node.title.toLowerCase().includes(wanted)) return node;
  const children = node.children.map((child) => matching(child, wanted)).filter((child) => child !== null);
  const tasks = node.tasks.filter(
    ({ title, leadName }) => title.toLowerCase().includes(wanted) || leadName?.toLowerCase().includes(wanted) === true,
  );
  if (children.length + tasks.length === 0) return null;
  const sum = (of: (one: OutlineNode) => number) => children.reduce((total, child) => total + of(child), 0);
  return {
    ...node,
    children,
    tasks,
    taskCount: tasks.length + sum(({ taskCount }) => taskCount),
    overdueCount:
      tasks.filter(({ timeLight }) => timeLight === 'overdue').length + sum(({ overdueCount }) => overdueCount),
  };
}
