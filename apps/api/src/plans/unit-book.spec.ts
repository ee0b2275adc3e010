import { describe, expect, test } from '@jest/globals';
import { unitBook } from './unit-book.js';

describe('the book of units', () => {
  const unit = (name: string, id: string) => ({ name, isGroup: false, departmentIds: [id] });
  const group = (name: string, ...departmentIds: string[]) => ({ name, isGroup: true, departmentIds });

  test('finds a unit whatever width and brackets its name is written with', () => {
    const book = unitBook([unit('市发展改革委（能源局）', 'a')]);
    expect(book('市发展改革委[能源局]')).toEqual({ kind: 'unit', departmentId: 'a' });
  });

  test('takes groups that differ only in their brackets for one while their members are the same', () => {
    const book = unitBook([group('各县（市）人民政府', 'a', 'b'), group('各县[市]人民政府', 'b', 'a')]);
    expect(book('各县(市)人民政府')).toEqual({ kind: 'group', departmentIds: ['a', 'b'] });
  });

  test('asks when two units, or groups with other members, go by one name', () => {
    const book = unitBook([group('各区', 'a'), group('各 区', 'a', 'b'), unit('市局', 'a'), unit('市 局', 'b')]);
    expect([book('各区').kind, book('市局').kind, book('省局').kind]).toEqual(['ambiguous', 'ambiguous', 'unknown']);
  });
});
