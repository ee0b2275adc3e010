/** What is pictured: whose view, at which address, and how to find out about that address. */

/** Views of a year in full swing. */
export const MIDYEAR = [
  { name: 'workbench', role: 'handler', path: () => '/' },
  { name: 'workbench-supervisor', role: 'supervisor', path: () => '/' },
  { name: 'round', role: 'handler', path: openRound },
  { name: 'owed', role: 'supervisor', path: () => '/owed?timeLight=overdue' },
  { name: 'reviewing', role: 'supervisor', path: () => '/reviewing' },
  { name: 'plans', role: 'supervisor', path: () => '/plans' },
  { name: 'plan', role: 'supervisor', path: thePlan },
  { name: 'review', role: 'supervisor', path: aDraft },
  { name: 'task', role: 'supervisor', path: anOverdueTask },
  { name: 'ledger', role: 'supervisor', path: () => '/ledger' },
  { name: 'board', role: 'supervisor', path: () => '/board' },
  { name: 'inbox', role: 'handler', path: () => '/inbox' },
  { name: 'deliveries', role: 'administrator', path: () => '/deliveries' },
  { name: 'organisation', role: 'administrator', path: () => '/settings/organisation' },
  { name: 'calendar', role: 'administrator', path: () => '/settings/calendar?year=2026' },
  { name: 'rule-packs', role: 'administrator', path: () => '/settings/rule-packs' },
  { name: 'sessions', role: 'handler', path: () => '/settings/sessions' },
  { name: 'audit', role: 'administrator', path: () => '/settings/audit' },
];

/** Views of a year that was evaluated. */
export const YEAR_END = [
  { name: 'workbench-evaluation', role: 'evaluator', path: () => '/' },
  { name: 'evaluation', role: 'evaluator', path: theEvaluation },
  { name: 'score', role: 'evaluator', path: aScore },
];

/** The pictures that the README shows: the view, the width and the language. */
export const SHOWN = new Set([
  'workbench.wide.zh',
  'workbench.narrow.zh',
  'review.wide.zh',
  'task.wide.zh',
  'board.wide.zh',
  'evaluation.wide.zh',
  'score.wide.zh',
  'workbench.wide.en',
]);

async function openRound(ask) {
  const { items } = await ask('/rounds?kind=report&state=open&mine=true&limit=1');
  return items[0] ? `/rounds/${items[0].id}` : '/';
}

async function thePlan(ask) {
  const { items } = await ask('/plans?state=issued&limit=1');
  return `/plans/${items[0].id}`;
}

async function aDraft(ask) {
  const { items } = await ask('/plans?state=draft&limit=1');
  return `/plans/${items[0].id}/review`;
}

async function anOverdueTask(ask) {
  const { items } = await ask('/queues/overdue?limit=50');
  return `/tasks/${items.find(({ taskId }) => taskId !== null).taskId}`;
}

async function theEvaluation(ask) {
  const { items } = await ask('/evaluations?limit=1');
  return `/evaluations/${items[0].id}`;
}

async function aScore(ask) {
  const path = await theEvaluation(ask);
  const { units } = await ask(path);
  const ranked = units.filter(({ score }) => score !== null).sort((a, b) => a.score - b.score);
  // The lowest that still passes: something of everything went wrong there.
  const told = ranked.find(({ score }) => score >= 60) ?? ranked[0];
  return `${path}/units/${told.departmentId}`;
}
