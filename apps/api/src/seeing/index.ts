export { MayDo } from './may-do.js';
export { instantText } from './instant-text.js';
export { Lit } from './lit.js';
export { OwedView } from './owed.view.js';
export type { PlanSpan } from './planned-by.js';
export { plannedBy } from './planned-by.js';
export { SeeingModule } from './seeing.module.js';
export { SpokenLanguage } from './spoken-language.js';
export { viewerOf } from './viewer.js';
