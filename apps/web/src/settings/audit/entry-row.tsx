import { Link } from '@tanstack/react-router';
import { At } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { useFieldWord } from '../../words/index.js';
import { AUDIT_ACTIONS, AUDIT_SUBJECTS } from './audit-actions.js';
import { AUDIT_WORDS } from './audit-words.js';
import type { AuditEntry } from './data.js';

const SHORT = 8;

/** One entry: when, who, what was done to what; its data and hash when opened. */
export function EntryRow({ entry }: { readonly entry: AuditEntry }) {
  const t = useWords(AUDIT_WORDS);
  const word = useFieldWord();
  return (
    <tr>
      <td className="figure">{entry.id}</td>
      <td>
        <At at={entry.at} />
      </td>
      <td>{entry.actorName ?? t.system}</td>
      <td title={entry.action}>{word(AUDIT_ACTIONS, entry.action)}</td>
      <td>
        <Subject subject={entry.subject} />
      </td>
      <td className="audit-details">
        <details>
          <summary>{t.details}</summary>
          <code className="quiet">{`${entry.action} ${entry.subject}`}</code>
          <pre className="audit-data">{JSON.stringify(entry.data, null, 2)}</pre>
          <code className="quiet">{entry.hash}</code>
        </details>
      </td>
    </tr>
  );
}

function Subject({ subject }: { readonly subject: string }) {
  const word = useFieldWord();
  const [kind = '', id] = subject.split('/');
  const name = `${word(AUDIT_SUBJECTS, kind)} ${id?.slice(0, SHORT) ?? ''}`.trim();
  if (id !== undefined && kind === 'plan')
    return (
      <Link to="/plans/$planId" params={{ planId: id }} title={subject}>
        {name}
      </Link>
    );
  if (id !== undefined && kind === 'task')
    return (
      <Link to="/tasks/$taskId" params={{ taskId: id }} title={subject}>
        {name}
      </Link>
    );
  return <span title={subject}>{name}</span>;
}
