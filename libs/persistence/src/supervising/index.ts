export { escalationCounts, roundCounts, type EscalationCount, type OwedCounts, type RoundCounts } from './board.js';
export {
  openTotals,
  toReviewTotal,
  urgentCounts,
  type OpenTotals,
  type UrgentBy,
  type UrgentCounts,
} from './overview.js';
