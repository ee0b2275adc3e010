import { expect, test } from '@jest/globals';
import { blocksOf } from '../structure/blocks.js';
import { frontMatterOf } from './front-matter.js';

const read = (...lines: string[]) =>
  frontMatterOf(
    blocksOf({
      fileName: 'plan.txt',
      encoding: 'utf-8',
      removedCharacters: 0,
      lines: lines.map((text, index) => ({ no: index + 1, text })),
    }),
  );

test('title, issuer, date and number stand in lines of their own', () => {
  expect(
    read(
      '青政办发〔2026〕7号',
      '各县（市）人民政府：',
      '青江市人民政府办公室',
      '2026年2月3日',
      '青江市桥梁建设行动方案',
    ),
  ).toEqual({
    title: '青江市桥梁建设行动方案',
    issuer: '青江市人民政府办公室',
    issuedOn: '2026-02-03',
    number: '青政办发〔2026〕7号',
    year: 2026,
  });
});

test('issuer and date may close a longer line, and the title may open one', () => {
  expect(
    read('请认真执行。青江市人民政府2026年2月3日(公开)', '青江市落实《沿江规划》实施方案2025年，省里作出部署。'),
  ).toMatchObject({
    title: '青江市落实《沿江规划》实施方案',
    issuer: '青江市人民政府',
    issuedOn: '2026-02-03',
  });
});

test('in a notice the title of the plan stands inside', () => {
  expect(read('青江市交通局关于印发《2027年桥梁养护计划》的通知')).toMatchObject({
    title: '2027年桥梁养护计划',
    year: 2027,
  });
});

test('one end of a range is not the year of the plan', () => {
  expect(read('青江市水网规划（2021—2035年）').year).toBeUndefined();
});

test('a date that does not exist is not taken', () => {
  expect(read('青江市人民政府', '2026年2月30日')).not.toHaveProperty('issuedOn');
});
