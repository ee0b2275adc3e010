import type { Schemas } from '../../api/index.js';
import { useWords, words } from '../../language/index.js';

const WORDS = words({
  faults: { zh: '问题清单', en: 'Faults' },
  place: { zh: '位置', en: 'Place' },
  fault: { zh: '问题', en: 'Fault' },
});

/** Everything wrong with a file that was sent, each fault at its place. */
export function FaultTable({ faults }: { readonly faults: readonly Schemas['ProblemFault'][] }) {
  const t = useWords(WORDS);
  return (
    <div className="wide" role="region" aria-label={t.faults} tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.fault}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ pointer, detail }) => (
            <tr key={`${pointer} ${detail}`}>
              <th scope="row">
                <code>{pointer}</code>
              </th>
              <td>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
