import { Button } from 'antd';
import { useWords } from '../language/index.js';
import type { SheetRow } from './data.js';
import type { Desk, DeskRow } from './desk.js';
import { ROUND_WORDS } from './round-words.js';
import { shownIn } from './typed.js';

type Given = SheetRow['contributions'][number];

/** The supporters' material of the period beside the row; one click takes it over into the words. */
export function Supporters({ row, desk, now }: { readonly row: SheetRow; readonly desk: Desk; readonly now: DeskRow }) {
  const t = useWords(ROUND_WORDS);
  const { contributions, obligationId } = row;
  if (contributions.length === 0) return null;
  const shown = shownIn('summary', row, now.typed);
  const saying = ({ departmentName: unit, summary: text }: Given) => t.given({ unit, text });
  const fresh = contributions.filter((given) => !shown.includes(saying(given)));
  const take = (taken: readonly Given[]) =>
    desk.type(obligationId, {
      summary: [shown, ...taken.map(saying)].filter((text) => text !== '').join('\n'),
      unchanged: false,
    });
  return (
    <ul className="round-given" aria-label={t.contributions}>
      {contributions.map((given) => (
        <li key={given.departmentId}>
          <span>{saying(given)}</span>
          <Button
            size="small"
            type="link"
            disabled={!fresh.includes(given)}
            aria-label={t.takeOverOf({ unit: given.departmentName, task: row.taskTitle ?? '' })}
            onClick={() => take([given])}
          >
            {t.takeOver}
          </Button>
        </li>
      ))}
      {fresh.length > 1 && (
        <li>
          <Button size="small" type="link" onClick={() => take(fresh)}>
            {t.takeOverAll}
          </Button>
        </li>
      )}
    </ul>
  );
}
