import { describe, expect, test } from '@jest/globals';
import { fold } from '../text/fold.js';
import { responsibilityOf, type Responsibility } from './responsibility.js';

const read = (text: string): Responsibility | null => responsibilityOf(text, fold(text));
const roles = (text: string): string => {
  const given = read(text);
  if (!given) return 'none';
  const { leads, supporters, groups, isOpen } = given;
  return `${leads.join('+')} > ${supporters.join('+')} | ${groups.join('+')}${isOpen ? ' …' : ''}`;
};

describe('who answers for a task', () => {
  test.each([
    ['市民宗局', '市民宗局 >  | '],
    ['市民宗局、市审计局,市档案馆', '市民宗局 > 市审计局+市档案馆 | '],
    ['市民宗局、市审计局、', '市民宗局 > 市审计局 | '],
    ['市城乡规划和测绘局、市民宗局和市审计局', '市城乡规划和测绘局 > 市民宗局+市审计局 | '],
    ['省林草厅负责', '省林草厅 >  | '],
    ['省林草厅、省外办按职责分工负责', '省林草厅 > 省外办 | '],
    ['省林草厅、省外办依据各自职责分别负责落实', '省林草厅 > 省外办 | '],
    ['市审计局牵头，市民宗局、市信访局配合', '市审计局 > 市民宗局+市信访局 | '],
    ['市信访局牵头负责;市民宗局、市审计局参与', '市信访局 > 市民宗局+市审计局 | '],
    ['市审计局、市民宗局牵头，市信访局配合', '市审计局+市民宗局 > 市信访局 | '],
    ['市民宗局、市审计局（牵头）、市信访局', '市审计局 > 市民宗局+市信访局 | '],
    ['牵头单位：市审计局；配合单位：市民宗局、市信访局', '市审计局 > 市民宗局+市信访局 | '],
    ['责任单位:市审计局、市民宗局', '市审计局 > 市民宗局 | '],
    ['由市审计局会同市民宗局、市信访局负责', '市审计局 > 市民宗局+市信访局 | '],
    ['市审计局等有关部门', '市审计局 >  |  …'],
    ['市审计局、市民宗局等市直有关单位按职责分工负责', '市审计局 > 市民宗局 |  …'],
    ['市审计局及相关市直单位', '市审计局 >  |  …'],
    ['市审计局、各县（市、区）人民政府', '市审计局 >  | 各县（市、区）人民政府'],
    ['市审计局，相关县(市)人民政府', '市审计局 >  | 相关县(市)人民政府'],
    ['青禾县、白塔市人民政府', '青禾县人民政府 > 白塔市人民政府 | '],
  ])('%s', (text, expected) => {
    expect(roles(text)).toBe(expected);
  });

  test.each([
    '试行',
    '2026—2028年',
    '街道',
    '含开发区',
    '以下简称专班',
    '老旧小区、老旧厂房、城边村',
    'www.example.com',
    '',
    '、、',
  ])('a remark in brackets assigns nothing: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test('a second name in brackets is an alias, whatever the brackets', () => {
    expect(read('市文广局[市版权局]、市民宗局')).toMatchObject({
      departments: ['市文广局', '市民宗局'],
      aliases: { 市文广局: '市版权局' },
    });
    expect(read('市文广局（市版权局）')).toMatchObject({ aliases: { 市文广局: '市版权局' } });
  });

  test('a unit listed twice is kept once and reported', () => {
    expect(read('市审计局、市民宗局、市审计局')).toMatchObject({
      departments: ['市审计局', '市民宗局'],
      repeated: ['市审计局'],
    });
  });

  test('a name of an unusual kind is kept and reported', () => {
    expect(read('市审计局、市民宗局、蓝天使者')).toMatchObject({
      unusual: ['蓝天使者'],
      supporters: ['市民宗局', '蓝天使者'],
    });
  });
});
