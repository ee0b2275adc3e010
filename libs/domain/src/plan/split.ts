import { accept, refuse } from '../result.js';
import type { Result } from '../result.js';

/** A part of a task as a person cuts it out; positions are those of the task's milestones. */
export interface TaskPiece {
  readonly title: string;
  readonly content: string;
  readonly milestonePositions: readonly number[];
}

/** What is wrong with one milestone in a split; `part` counts from 0 and is null where no part has it. */
export interface SplitFault {
  readonly code: 'split.milestone-unplaced' | 'split.milestone-twice' | 'split.milestone-unknown';
  readonly part: number | null;
  readonly position: number;
}

/** Says why a task cannot be cut so, with every milestone at fault. */
export interface SplitRefusal {
  readonly code: 'split.milestones-unclear';
  readonly faults: readonly SplitFault[];
}

/** The parts of a task, if each of its milestones goes with exactly one of them: nothing is lost and nothing is owed twice. */
export function checkSplit(
  positions: readonly number[],
  parts: readonly TaskPiece[],
): Result<readonly TaskPiece[], SplitRefusal> {
  const taken = new Set<number>();
  const faults: SplitFault[] = [];
  parts.forEach(({ milestonePositions }, part) => {
    for (const position of milestonePositions) {
      if (!positions.includes(position)) faults.push({ code: 'split.milestone-unknown', part, position });
      else if (taken.has(position)) faults.push({ code: 'split.milestone-twice', part, position });
      taken.add(position);
    }
  });
  for (const position of positions)
    if (!taken.has(position)) faults.push({ code: 'split.milestone-unplaced', part: null, position });
  return faults.length === 0 ? accept(parts) : refuse({ code: 'split.milestones-unclear', faults });
}
