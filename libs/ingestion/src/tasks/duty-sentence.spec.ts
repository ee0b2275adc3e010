import { expect, test } from '@jest/globals';
import { dutyFrom, isDutySentence } from './duty-sentence.js';

test.each([
  '加快建设跨江大桥',
  '要围绕通江达海谋划一批桥梁项目',
  '依托老桥资源，打造桥梁博物馆',
  '各县要落实养护责任',
  '一是围绕桥梁安全谋划项目',
  '对病害桥梁进行加固',
  '以安全为重点，排查桥梁病害',
])('asks for something: %s', (sentence) => {
  expect(isDutySentence(sentence)).toBe(true);
});

test.each([
  '上级会议赋予我市建设桥梁城市、打造通江枢纽的定位',
  '桥梁是连接两岸的必由之路',
  '“两桥”指江桥和河桥',
  '近年来，全市桥梁数量明显增加，安全水平稳步提高',
  '桥梁养护力量依然不足',
])('asks for nothing: %s', (sentence) => {
  expect(isDutySentence(sentence)).toBe(false);
});

test('an account before the first duty is left out; a short title and a label stay', () => {
  const told = '上级会议赋予我市桥梁城市的定位。加快建设大桥。';
  expect(told.slice(dutyFrom(told))).toBe('加快建设大桥。');
  expect(dutyFrom('桥梁之城。加快建设大桥。')).toBe(0);
  expect(dutyFrom('桥梁很美。')).toBe(-1);
});
