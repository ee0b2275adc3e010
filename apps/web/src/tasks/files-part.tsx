import { At, Nothing, Section } from '../design/index.js';
import { useWords } from '../language/index.js';
import { KINDS, useFieldWord, usePeriodWord } from '../words/index.js';
import type { TaskDetail } from './data.js';
import { FileList } from './part/file-list.js';
import { TASK_WORDS } from './task-words.js';

/** Every file that came with an answer, newest first. */
export function FilesPart({ task: { submissions } }: { readonly task: TaskDetail }) {
  const t = useWords(TASK_WORDS);
  const word = useFieldWord();
  const period = usePeriodWord();
  const withFiles = submissions.filter(({ files }) => files.length > 0);
  if (withFiles.length === 0)
    return (
      <Section title={t.files}>
        <Nothing title={t.noFiles}>{t.noFilesHint}</Nothing>
      </Section>
    );
  return (
    <Section title={t.files}>
      <div className="wide" tabIndex={0} role="region" aria-label={t.files}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t.file}</th>
              <th scope="col">{t.fileOf}</th>
              <th scope="col">{t.fileFrom}</th>
              <th scope="col">{t.at}</th>
            </tr>
          </thead>
          <tbody>
            {withFiles.map((submission) => (
              <tr key={submission.id}>
                <td>
                  <FileList files={submission.files} />
                </td>
                <td>
                  {word(KINDS, submission.kind)} · {period(submission.period)}
                </td>
                <td>{submission.departmentName}</td>
                <td>
                  <At at={submission.submittedAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
