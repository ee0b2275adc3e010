import { agendas } from '../agenda/agenda.js';
import type { AgendaOf } from '../agenda/agenda.js';
import type { Calendar } from '../time/index.js';
import type { RulePack } from './rule-pack.js';

/** What a plan is supervised by: its frozen rule pack, its calendar, and the memo of agendas that obligations share. */
export interface Rules {
  readonly pack: RulePack;
  readonly calendar: Calendar;
  readonly agendaOf: AgendaOf;
}

/** Rules with a fresh memo: make one per batch, and 500 obligations of a round compute their agenda once. */
export function rulesOf(pack: RulePack, calendar: Calendar): Rules {
  return { pack, calendar, agendaOf: agendas(pack.ladders, calendar) };
}
