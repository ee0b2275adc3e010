import { field, id } from '../edge/index.js';

/** The lead's id. A list is read too, so that two leads are refused as what they are and not as a wrong shape. */
export function LeadField(): PropertyDecorator {
  const { rules, schema } = id();
  const isId = (value: unknown) => rules.every((rule) => rule.holds(value));
  const holds = (value: unknown) => (Array.isArray(value) ? value.length <= 20 && value.every(isId) : isId(value));
  return field({ rules: [{ code: 'field.id', holds }], schema }, { describes: 'the one lead (牵头单位)' });
}
