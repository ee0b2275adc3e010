import { ACTIONS } from '@duban/domain';
import { ListOf, oneOf } from '../edge/index.js';

/** The field `may` of a view: what the caller may do with the thing now, by the one permission table and the thing's own state. */
export const MayDo = () => ListOf(oneOf(ACTIONS), { max: ACTIONS.length, describes: 'what the caller may do now' });
