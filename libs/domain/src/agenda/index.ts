export { agenda, agendas } from './agenda.js';
export type { AgendaClock, AgendaOf, AgendaStep } from './agenda.js';
export { carryOut, closeQuietly, dueSteps, nextStepAt, NO_CRITICISM, whenApplies } from './carry-out.js';
export type { CarriedOut, CriticismHistory, DueSteps, Look, StepNotice, StepOutcome, StepRecord } from './carry-out.js';
export { nextWindow } from './delivery.js';
export { forecast } from './forecast.js';
