import type { ProjectDraft } from '../plan-draft.js';
import { quantitiesOf } from '../quantities/quantities.js';
import { assignmentsOf } from '../responsibility/assignments.js';
import { NOBODY, responsibilityOf } from '../responsibility/responsibility.js';
import { fold } from '../text/fold.js';
import { pipelineStepsOf } from './pipeline-steps.js';

/** What a table row or a box entry says of a project; `units` is its own column, or null when the text must tell. */
export type ToldProject = Pick<ProjectDraft, 'no' | 'box' | 'group' | 'name' | 'content' | 'source'> & {
  readonly units: string | null;
};

/** A project with its units, figures and preliminary steps read out of its words. */
export function projectDraft({ units, ...told }: ToldProject, planYear: number | null): ProjectDraft {
  const folded = fold(told.content);
  const given = units === null ? inText(told.content, folded) : (responsibilityOf(units, fold(units)) ?? NOBODY);
  return {
    ...told,
    units: [...given.departments, ...given.openNames, ...given.groups],
    unitsOpen: given.isOpen,
    quantities: quantitiesOf(folded),
    steps: pipelineStepsOf(told.content, folded, planYear),
  };
}

function inText(content: string, folded: string) {
  const told = assignmentsOf(content, folded).find(({ responsibility }) => responsibility !== null);
  return told?.responsibility ?? NOBODY;
}
