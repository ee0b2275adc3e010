import { Injectable } from '@nestjs/common';
import type { Result, UnitSuggestion } from '@duban/domain';
import { accept, suggestUnits } from '@duban/domain';
import type { EarlierTask, TaskFacts } from '@duban/persistence';
import { earlierTasks, findTask, statedDuties } from '@duban/persistence';
import type { Actor, ApiRefusal, Language } from '../edge/index.js';
import { wordingOf } from '../plans/index.js';
import { Reader } from '../record/index.js';
import { viewerOf } from '../seeing/index.js';
import { permitOnTask } from '../tasks/index.js';
import type { SuggestionsView, SuggestionView } from './review.views.js';
import { evidenceWords } from './evidence-words.js';

/** States of tasks that somebody does or has done. */
const DONE_OR_DOING = ['issued', 'in-progress', 'struck-off'];
const LOOKED_THROUGH = 2_000;
const EXAMPLES_SHOWN = 3;

/** Says who might lead and support a task, by what units did in other plans and by their stated duties; it assigns nothing. */
@Injectable()
export class SuggestTaskUnits {
  constructor(private readonly reader: Reader) {}

  async run(taskId: string, actor: Actor, language: Language): Promise<Result<SuggestionsView, ApiRefusal>> {
    const task = permitOnTask(await findTask(this.reader, taskId), actor, 'review.read');
    if (!task.ok) return task;
    const { overseenIds } = viewerOf(actor);
    const scope = { planId: task.value.planId, overseenIds, states: DONE_OR_DOING, leads: null, limit: LOOKED_THROUGH };
    const earlier = await earlierTasks(this.reader, scope);
    const duties = await statedDuties(this.reader);
    const { leads, supporters } = suggestUnits(wordingOf(task.value), {
      earlier: earlier.map((one) => ({ text: wordingOf(one), units: unitsOf(one) })),
      duties: duties.map(({ departmentId, duties: text }) => ({ unit: departmentId, text })),
    });
    const names = namesIn(earlier, duties);
    const view = (part: 'lead' | 'support') => (one: UnitSuggestion) =>
      suggestionView(one, { part, earlier, name: names.get(one.unit) ?? '', language });
    return accept({ leads: leads.map(view('lead')), supporters: supporters.map(view('support')) });
  }
}

function unitsOf({ units }: EarlierTask) {
  return units.map(({ departmentId, part }) => ({ unit: departmentId, part }));
}

function namesIn(
  earlier: readonly EarlierTask[],
  duties: readonly Pick<TaskFacts['assignments'][number], 'departmentId' | 'departmentName'>[],
): ReadonlyMap<string, string> {
  const all = [...earlier.flatMap(({ units }) => units), ...duties];
  return new Map(all.map(({ departmentId, departmentName }) => [departmentId, departmentName]));
}

interface Shown {
  readonly part: 'lead' | 'support';
  readonly earlier: readonly EarlierTask[];
  readonly name: string;
  readonly language: Language;
}

function suggestionView(
  { unit, like, isDuty }: UnitSuggestion,
  { part, earlier, name, language }: Shown,
): SuggestionView {
  const examples = like.slice(0, EXAMPLES_SHOWN).flatMap((at) => earlier[at]?.title ?? []);
  const evidence = evidenceWords({ name, part, count: like.length, example: examples[0] ?? null, isDuty }, language);
  return { departmentId: unit, departmentName: name, similarTasks: like.length, examples, evidence };
}
