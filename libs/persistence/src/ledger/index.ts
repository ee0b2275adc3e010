export { ledgerGroups, type LedgerGroupRow } from './groups.js';
export { unitsNamedLike } from './named-units.js';
export { supervisedPlans, type SupervisedPlan } from './plans.js';
export {
  LEDGER_GROUPS,
  LEDGER_SORTS,
  type LedgerColumn,
  type LedgerFilter,
  type LedgerGroup,
  type LedgerOrder,
  type LedgerQuestion,
  type LedgerSort,
  type PlanStandard,
} from './question.js';
export { ledgerTasks, type LedgerTask, type LedgerUnits } from './rows.js';
export { ledgerIds, ledgerTotal } from './window.js';
export { addView, dropView, keptViews, lockViews, saveView, type KeptView } from './view.store.js';
