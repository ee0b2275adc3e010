import { fc, test } from '@fast-check/jest';
import { expect } from '@jest/globals';
import { DEFAULT_PACK } from './packs/default.js';
import { validateRulePack } from './validate-rule-pack.js';

const PLACES = placesOf(DEFAULT_PACK, []);

function placesOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => placesOf(member, [...path, key]))];
}

function withValueAt(document: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(document))
    return document.map((entry: unknown, i) => (String(i) === key ? withValueAt(entry, rest, value) : entry));
  const object = document as Record<string, unknown>;
  return { ...object, [key]: withValueAt(object[key], rest, value) };
}

// A pack arrives as a file that somebody edited: one wrong value anywhere must be told, never thrown.
test.prop([fc.constantFrom(...PLACES), fc.jsonValue()])(
  'any value at any place is answered, and faults point at or near it',
  (path, value) => {
    const result = validateRulePack(withValueAt(DEFAULT_PACK, path, value));
    const faults = result.ok ? [] : result.refusal.faults;
    expect(result.ok).toBe(faults.length === 0);
    expect(faults.every(({ pointer }) => pointer === '' || pointer.startsWith('/'))).toBe(true);
  },
);

test.prop([fc.jsonValue()])('arbitrary documents are refused or accepted, never thrown at', (document) => {
  expect(validateRulePack(document).ok).toBe(false);
});
