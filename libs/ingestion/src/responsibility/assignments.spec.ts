import { expect, test } from '@jest/globals';
import { fold } from '../text/fold.js';
import { assignmentsOf } from './assignments.js';

const cut = (text: string) =>
  assignmentsOf(text, fold(text)).map(({ from, to, raw, responsibility }) => [
    text.slice(from, to),
    raw,
    responsibility?.departments ?? [],
  ]);

test('the closing bracket of a paragraph assigns it, before or after the full stop', () => {
  expect(cut('修好三座桥。（市桥隧局）')).toEqual([['修好三座桥。', '（市桥隧局）', ['市桥隧局']]]);
  expect(cut('修好三座桥(市桥隧局)。')).toEqual([['修好三座桥', '(市桥隧局)', ['市桥隧局']]]);
});

test('sentences that are assigned one by one are tasks of their own', () => {
  expect(cut('修桥。（市桥隧局）铺路。（市道路局、市桥隧局）')).toEqual([
    ['修桥。', '（市桥隧局）', ['市桥隧局']],
    ['铺路。', '（市道路局、市桥隧局）', ['市道路局', '市桥隧局']],
  ]);
});

test('brackets inside the text are no assignment, nested ones close nothing early', () => {
  expect(cut('推进甲(城)乙(镇)铁路。(市铁路办、各县[市]人民政府)')).toEqual([
    ['推进甲(城)乙(镇)铁路。', '(市铁路办、各县[市]人民政府)', ['市铁路办']],
  ]);
  expect(cut('由专班(市桥隧局)统一调度。')).toEqual([['由专班(市桥隧局)统一调度。', null, []]]);
});

test('an unclosed or stray bracket is only text', () => {
  expect(cut('修桥。（市桥隧局')).toEqual([['修桥。（市桥隧局', null, []]]);
  expect(cut('修桥）。')).toEqual([['修桥）。', null, []]]);
});
