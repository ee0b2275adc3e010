import { expect, test } from '@jest/globals';
import type { SourceDocument } from '../source-document.js';
import { countiesOf } from './counties.js';

const document = (...lines: string[]): SourceDocument => ({
  fileName: 'plan.txt',
  encoding: 'utf-8',
  removedCharacters: 0,
  lines: lines.map((text, index) => ({ no: index + 1, text })),
});

test('a list whose every entry is a county names the counties, once each', () => {
  expect(countiesOf(document('沿江类：青禾县、白塔市', '山区类:云岭县、青禾县。'))).toEqual([
    '青禾县',
    '白塔市',
    '云岭县',
  ]);
});

test('entries labelled with a county count when there are at least three', () => {
  expect(countiesOf(document('青禾县：发展茶业。', '白塔市：发展物流。', '云岭县：发展旅游。'))).toEqual([
    '青禾县',
    '白塔市',
    '云岭县',
  ]);
  expect(countiesOf(document('青禾县：发展茶业。'))).toEqual([]);
});

test('common nouns that end alike are no counties', () => {
  expect(
    countiesOf(document('对象：老旧小区、老旧街区', '范围：示范区、开发区', '各县、各市', '试点县、示范县')),
  ).toEqual([]);
});

test('a county that stands alone, as in a heading, is no list', () => {
  expect(countiesOf(document('青禾县', '试点：云岭县'))).toEqual([]);
});
