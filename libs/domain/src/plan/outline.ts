/** A task with the headings it stands under, outermost first. */
export interface Placed {
  readonly path: readonly string[];
}

/** A heading of a plan (an action, or an item of it) with what stands directly under it; the root has an empty title. */
export interface OutlineNode<T> {
  readonly title: string;
  readonly children: readonly OutlineNode<T>[];
  readonly tasks: readonly T[];
}

interface Growing<T> {
  readonly title: string;
  readonly children: Growing<T>[];
  readonly tasks: T[];
}

/** The tree of actions and items with their tasks, each in the order in which it first comes; a heading that comes again later is the same one. */
export function outlineOf<T extends Placed>(tasks: readonly T[]): OutlineNode<T> {
  const root: Growing<T> = { title: '', children: [], tasks: [] };
  for (const task of tasks) {
    let at = root;
    for (const title of task.path) at = childOf(at, title);
    at.tasks.push(task);
  }
  return root;
}

function childOf<T>(parent: Growing<T>, title: string): Growing<T> {
  const known = parent.children.find((child) => child.title === title);
  if (known) return known;
  const child: Growing<T> = { title, children: [], tasks: [] };
  parent.children.push(child);
  return child;
}
