import { expect, test } from '@jest/globals';
import { headingMark } from './heading-mark.js';

test.each<[string, number, number | null]>([
  ['第三章 桥梁', 1, 3],
  ['第十二节 道路', 2, 12],
  ['一、总体要求', 3, 1],
  ['二十三、附则', 3, 23],
  ['(四)建桥', 4, 4],
  ['5.修路', 5, 5],
  ['6、修路', 5, 6],
  ['(7)养护', 6, 7],
  ['⑧巡查', 7, 8],
])('%s', (text, rank, no) => {
  expect(headingMark(text)).toMatchObject({ rank, no });
});

test.each(['2.5公里管网', '2026年开工', '一是建桥', '(试行)', '三座桥', '12345热线'])(
  'numbers no heading: %s',
  (text) => {
    expect(headingMark(text)).toBeNull();
  },
);
