import { expect, test } from '@jest/globals';
import { fold } from '../text/fold.js';
import { datePhrasesOf } from './date-phrase.js';

const read = (text: string, planYear: number | null = 2026): [string, string][] =>
  datePhrasesOf(fold(text), planYear).map(({ from, to, dueOn }) => [text.slice(from, to), dueOn]);

test.each<[string, string, string]>([
  ['到2027年，建成三座桥', '到2027年', '2027-12-31'],
  ['２０２７年建成三座桥', '２０２７年', '2027-12-31'],
  ['力争到2028年底前建成', '力争到2028年底前', '2028-12-31'],
  ['2026年6月底前完成', '2026年6月底前', '2026-06-30'],
  ['2028年2月底前完成', '2028年2月底前', '2028-02-29'],
  ['2026年9月15日前报送', '2026年9月15日前', '2026-09-15'],
  ['到2026年10月中旬完成', '到2026年10月中旬', '2026-10-20'],
  ['2027年上半年开工', '2027年上半年', '2027-06-30'],
  ['2027年下半年开工', '2027年下半年', '2027-12-31'],
  ['2026年三季度完工', '2026年三季度', '2026-09-30'],
  ['2026年第2季度末完工', '2026年第2季度末', '2026-06-30'],
  ['在2026年底前完成', '2026年底前', '2026-12-31'],
  ['年底前完成', '年底前', '2026-12-31'],
  ['今年年底前完成', '今年年底前', '2026-12-31'],
  ['6月底前完成', '6月底前', '2026-06-30'],
  ['于6月30日前完成', '于6月30日前', '2026-06-30'],
  ['一季度末完成', '一季度末', '2026-03-31'],
  ['明年上半年完成', '明年上半年', '2027-06-30'],
  ['到“十四五”末，建成', '到“十四五”末', '2025-12-31'],
  ['十五五期末建成', '十五五期末', '2030-12-31'],
])('%s', (text, phrase, due) => {
  expect(read(text)).toEqual([[phrase, due]]);
});

test.each([
  '贯彻《水网规划（2021—2027年）》',
  '按照〔2026年〕3号文件',
  '用2026—2028年三年时间推进',
  '自2026年起执行',
  '较2026年提高',
  '2026年以来成效明显',
  '2026年度计划',
  '在2026年已建成运行的基础上',
  '2019年建成的老桥',
  '每年底前后',
  '三年内建成',
  '每季度末报送',
])('tells a year or a rhythm and sets no limit: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a date without a year takes the year named before it, else that of the plan', () => {
  expect(read('2027年6月底前开工，年底前建成')).toEqual([
    ['2027年6月底前', '2027-06-30'],
    ['年底前', '2027-12-31'],
  ]);
  expect(read('年底前建成', null)).toEqual([]);
});

test('2027年前 can be read in two ways and says so', () => {
  expect(datePhrasesOf('2027年前建成', 2026)).toMatchObject([{ isAmbiguous: true, dueOn: '2027-12-31' }]);
  expect(datePhrasesOf('2027年底前建成', 2026)).toMatchObject([{ isAmbiguous: false }]);
});
