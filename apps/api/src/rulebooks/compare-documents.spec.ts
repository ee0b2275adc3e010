import { describe, expect, test } from '@jest/globals';
import { compareDocuments } from './compare-documents.js';

describe('two versions of a document', () => {
  test('that are the same differ nowhere', () => {
    expect(compareDocuments({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
  });

  test('differ at the deepest places that changed, with before and after', () => {
    expect(compareDocuments({ a: { b: 1, c: 2 }, d: [1, 2] }, { a: { b: 1, c: 3 }, d: [1] })).toEqual([
      { path: '/a/c', before: 2, after: 3 },
      { path: '/d/1', before: 2, after: undefined },
    ]);
  });

  test('differ as a whole where one has a list and the other an object', () => {
    expect(compareDocuments({ a: [1] }, { a: { 0: 1 } })).toEqual([{ path: '/a', before: [1], after: { 0: 1 } }]);
  });

  test('are told apart by names that hold the signs of a pointer', () => {
    expect(compareDocuments({ 'a/b~': 1 }, { 'a/b~': 2 })[0]?.path).toBe('/a~1b~0');
  });
});
