import type { BothField } from '../design/index.js';
import { BothVersions } from '../design/index.js';
import { useWords } from '../language/index.js';
import type { SheetRow } from './data.js';
import type { Desk } from './desk.js';
import { ROUND_WORDS } from './round-words.js';
import type { Cell } from './typed.js';
import { shownIn, typedOf, UNTOUCHED } from './typed.js';
import { useDeskRow } from './use-desk.js';

const CELLS: readonly Cell[] = ['progress', 'summary', 'nextStep', 'problem'];

/** A row that a colleague changed meanwhile: both versions side by side. */
export function RowVersions({
  row,
  desk,
  onClose,
}: {
  readonly row: SheetRow;
  readonly desk: Desk;
  readonly onClose: () => void;
}) {
  const t = useWords(ROUND_WORDS);
  const { typed, theirs } = useDeskRow(desk, row.obligationId);
  const other = theirs === null ? UNTOUCHED : typedOf(theirs);
  const fields: BothField[] = CELLS.map((cell) => ({
    name: t[cell],
    mine: shownIn(cell, row, typed),
    theirs: shownIn(cell, row, other),
  }));
  const choose = (act: (id: string) => void) => () => {
    act(row.obligationId);
    onClose();
  };
  return (
    <BothVersions
      fields={[...fields, { name: t.actualOn, mine: typed.actualOn ?? '', theirs: other.actualOn ?? '' }]}
      onMine={choose((id) => desk.keepMine(id))}
      onTheirs={choose((id) => desk.takeTheirs(id))}
      onClose={onClose}
    />
  );
}
