import { expect, test } from '@jest/globals';
import { fold } from '../text/fold.js';
import { milestonesOf } from './milestones.js';

const read = (text: string) => milestonesOf(text, fold(text), 2026).map(({ milestone }) => milestone);
const parts = (text: string): string[] => read(text).map(({ text: part, dueOn }) => `${part} @${dueOn ?? '-'}`);

test('a milestone runs from its date to the full stop; the next sentence is not part of it', () => {
  expect(parts('加快建设。到2026年，建成三座桥，配齐路灯。方便出行。')).toEqual([
    '到2026年，建成三座桥，配齐路灯 @2026-12-31',
  ]);
});

test('a milestone ends before the comma in front of the next date', () => {
  expect(parts('2026年达到30%，2027年达到40%。')).toEqual(['2026年达到30% @2026-12-31', '2027年达到40% @2027-12-31']);
});

test('a clause after a semicolon inherits the year when it names none', () => {
  expect(read('到2026年，建成三座桥；铺路20公里；2027年铺路30公里。')).toMatchObject([
    { year: 2026, inheritedYear: false },
    { year: 2026, text: '铺路20公里', inheritedYear: true, quantities: [{ value: 20, unit: '公里', relation: 'eq' }] },
    { year: 2027, inheritedYear: false },
  ]);
});

test('a date in mid-sentence starts the milestone there', () => {
  expect(parts('完善站点设施，到2026年9月底，覆盖全部乡镇。')).toEqual(['到2026年9月底，覆盖全部乡镇 @2026-09-30']);
});

test('what only goes on has no end', () => {
  expect(read('2026年完成普查，2027年持续推进。')[1]).toMatchObject({ continuous: true, year: 2027 });
  expect(read('开展巡查。长期坚持。')).toMatchObject([{ continuous: true, dueOn: null, text: '长期坚持' }]);
  expect(read('持续推进清洁供暖工作。')).toEqual([]);
});
