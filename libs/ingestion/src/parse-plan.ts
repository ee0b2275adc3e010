import { frontMatterOf } from './facts/front-matter.js';
import { groupsOf, pilotsOf } from './facts/groups.js';
import type { Coverage, Fate, PlacedFate, PlanDraft, Question } from './plan-draft.js';
import type { SourceDocument } from './source-document.js';
import { blocksOf } from './structure/blocks.js';
import { clauseTree } from './structure/clause-tree.js';
import { toldAside } from './told-aside.js';
import { findTasks } from './tasks/find-tasks.js';
import { questionsAbout } from './tasks/questions.js';
import { taskDraft } from './tasks/task-draft.js';
import { unitsOf } from './units-of.js';

/**
 * Everything that can be read out of a plan document: blocks, then tables and boxes, then the outline, then the tasks with
 * who answers for them, by when and how much. Pure; nothing is invented: what the text leaves open becomes a question.
 */
export function parsePlan(document: SourceDocument): PlanDraft {
  const blocks = blocksOf(document);
  const front = frontMatterOf(blocks);
  const planYear = front.year ?? null;
  const told = toldAside(blocks, planYear);
  const { tasks: found, fates } = findTasks(clauseTree(told.outline, told.asides), told.settled);
  const made = found.map((one) => ({ found: one, ...taskDraft(one, planYear) }));
  const tasks = made.map(({ task }) => task);
  const questions = [
    ...aboutThePlan(front.title, tasks.length),
    ...made.flatMap((one, index) => questionsAbout(one.found, one, index)),
  ];
  const title = front.title ?? document.fileName;
  const drafts = { tasks, projects: told.projects };
  const coverage = coverageOf([...fates, ...told.fates].sort((a, b) => a.lineFrom - b.lineFrom));
  const facts = { indicators: told.indicators, groups: groupsOf(blocks), pilots: pilotsOf(blocks) };
  return { ...front, title, ...drafts, ...facts, units: unitsOf(drafts), questions, coverage };
}

function aboutThePlan(title: string | undefined, tasks: number): Question[] {
  const whole = { line: 1, task: null, subject: title ?? '' };
  return [
    ...(title === undefined ? [{ ...whole, code: 'plan.without-title' as const }] : []),
    ...(tasks === 0 ? [{ ...whole, code: 'plan.without-tasks' as const }] : []),
  ];
}

function coverageOf(fates: readonly PlacedFate[]): Coverage {
  const byFate: Record<Fate, number> = {
    heading: 0,
    task: 0,
    'shared-clause': 0,
    'front-matter': 0,
    general: 0,
    safeguard: 0,
    'not-assigned': 0,
    statement: 0,
    contents: 0,
    annex: 0,
    project: 0,
    indicator: 0,
    table: 0,
  };
  for (const { fate } of fates) byFate[fate]++;
  return { paragraphs: fates.length, byFate, fates };
}
