import { expect, test } from '@jest/globals';
import { parsePlan } from './parse-plan.js';
import { unitsOf } from './units-of.js';

test('bureaus, single governments, groups and open words are told apart', () => {
  const table = [
    '序号 |',
    '项目名称 |',
    '内容 |',
    '单位 |',
    '1 |',
    '大桥 |',
    '建桥 |',
    '市桥隧局及相关市直单位,青禾县人民政府、各县(市)人民政府',
  ];
  const lines = ['一、任务', '1.建桥', '建成大桥2座。(市桥隧局[市隧道办]、市财政局)', '附件1', ...table];
  const draft = parsePlan({
    fileName: 'plan.txt',
    encoding: 'utf-8',
    removedCharacters: 0,
    lines: lines.map((text, index) => ({ no: index + 1, text })),
  });
  const told = unitsOf(draft).map(({ name, kind, asLead, asSupporter, inProjects, aliases }) =>
    [name, kind, asLead, asSupporter, inProjects, ...aliases].join(' '),
  );
  expect(told).toEqual([
    '市桥隧局 department 1 0 1 市隧道办',
    '市财政局 department 0 1 0',
    '青禾县人民政府 government 0 0 1',
    '相关市直单位 open 0 0 1',
    '各县(市)人民政府 group 0 0 1',
  ]);
  expect(draft.units).toEqual(unitsOf(draft));
});
