import { Nothing, Section } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import type { TaskDetail } from '../data.js';
import { ProgressCourse } from '../progress-course.js';
import { RoundOfTask } from './round-of-task.js';
import { roundsOf } from './rounds-of.js';
import { WORK_WORDS } from './work-words.js';

const OPEN_ROUNDS = 2;

/** Reports and contributions by round, side by side, newest round first. */
export function SubmissionsPart({ task }: { readonly task: TaskDetail }) {
  const t = useWords(WORK_WORDS);
  const rounds = roundsOf(task);
  if (rounds.length === 0)
    return (
      <Section title={t.noSubmissions}>
        <Nothing title={t.noSubmissions}>{t.noSubmissionsHint}</Nothing>
      </Section>
    );
  return (
    <>
      <ProgressCourse task={task} />
      {rounds.map((round, place) => (
        <RoundOfTask key={round.key} round={round} may={task.may} isOpen={place < OPEN_ROUNDS} />
      ))}
    </>
  );
}
