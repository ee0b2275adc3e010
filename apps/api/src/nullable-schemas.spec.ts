import { expect, test } from '@jest/globals';
import { withNulls } from './nullable-schemas.js';

test('what may be null says so in the words of OpenAPI 3.1', () => {
  expect(withNulls({ type: 'string', nullable: true, maxLength: 5 })).toEqual({
    type: ['string', 'null'],
    maxLength: 5,
  });
  expect(withNulls({ type: 'string', enum: ['a'], nullable: true })).toEqual({
    type: ['string', 'null'],
    enum: ['a', null],
  });
  expect(withNulls({ allOf: [{ $ref: '#/a' }], nullable: true, description: 'd' })).toEqual({
    description: 'd',
    oneOf: [{ $ref: '#/a' }, { type: 'null' }],
  });
});

test('everything else stays as it is', () => {
  const schema = { type: 'object', properties: { a: { type: 'array', items: { type: 'integer' } } }, required: ['a'] };
  expect(withNulls(schema)).toEqual(schema);
});
