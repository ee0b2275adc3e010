import { InstantField, InstantOr, OneOf, Whole } from '../edge/index.js';

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
}
