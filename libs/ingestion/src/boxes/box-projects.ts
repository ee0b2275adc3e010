import type { ProjectDraft } from '../plan-draft.js';
import { projectDraft } from '../projects/project-draft.js';
import type { Box } from './boxes.js';

/** The entries of project boxes as projects, in order. */
export function boxProjects(boxes: readonly Box[], planYear: number | null): ProjectDraft[] {
  return boxes
    .filter(({ holdsProjects }) => holdsProjects)
    .flatMap((box) =>
      box.entries.map(({ no, name, content, group, blocks }) =>
        projectDraft(
          {
            no,
            box: box.no,
            group: group ?? box.title,
            name,
            content,
            units: null,
            source: { lineFrom: blocks[0]?.lineFrom ?? 1, lineTo: blocks.at(-1)?.lineTo ?? 1 },
          },
          planYear,
        ),
      ),
    );
}
