import { InstantField, InstantOr, ObjectOf, OneOf, Text, Whole, Flag } from '../edge/index.js';
import { MayDo } from '../seeing/index.js';
import { WORKFLOW_NAMES } from './event-words.js';

/** What the next event is. */
export class NextEventView {
  @OneOf(WORKFLOW_NAMES) workflow!: string;
  @Text({ max: 500, describes: 'as the engine writes it down' }) why!: string;
  @Text({ max: 500, describes: 'in the caller’s language' }) words!: string;
}

/** The business clock. */
export class ClockView {
  @OneOf(['normal', 'rehearsal']) mode!: 'normal' | 'rehearsal';
  @InstantField() now!: string;
  @Whole({
    min: 0,
    max: 2_147_483_647,
    describes: 'wake-ups due and not yet carried out; 0 when the engine has settled',
  })
  unsettled!: number;
  @InstantField({ nullable: true, describes: 'the next instant at which anything happens' }) nextAt!: string | null;
  @ObjectOf(() => NextEventView, { nullable: true }) nextWhat!: NextEventView | null;
  @MayDo() may!: string[];
}

/** Moves a rehearsal's clock. */
export class AdvanceClockRequest {
  @InstantOr('next-event') to!: string;
  @InstantField({ optional: true, describes: 'not past this instant' }) notAfter?: string;
}

/** Where a movement led. */
export class ClockMovedView {
  @InstantField() now!: string;
  @Whole({ min: 0, max: 2_147_483_647, describes: 'workflows told to look' }) nudged!: number;
  @Flag({ describes: 'notAfter, or the instant asked for, is reached: nothing is left to move towards it' })
  hasArrived!: boolean;
}
