import type { RulePack } from '../rule-pack.js';
import { DEFAULT_PACK } from './default.js';
import { THIRTEEN_SEVEN_TEN } from './thirteen-seven-ten.js';

/** The rule packs that come with the system, the one used when none is named first. */
export const PACKS: readonly RulePack[] = [DEFAULT_PACK, THIRTEEN_SEVEN_TEN];
