import { describe, expect, test } from '@jest/globals';
import { fc, test as property } from '@fast-check/jest';
import { unitSuggester, type EarlierAssignment, type StatedDuty } from './suggest-units.js';

const led = (lead: string, title: string, supporters: string[] = []): EarlierAssignment => ({
  title,
  text: `${title}。`,
  plan: '青江市2025年方案',
  lead,
  supporters,
});
const EARLIER = [
  led('市桥隧局', '新建跨江大桥两座', ['市财政局']),
  led('市桥隧局', '加固江上老桥，排查桥梁病害', ['市应急局']),
  led('市桥隧局', '建立桥梁病害档案'),
  led('市教育局', '新建公办幼儿园三所', ['市财政局']),
  led('市水务局', '改造污水处理厂，铺设雨污管网'),
];
const DUTIES: StatedDuty[] = [{ unit: '市园林局', duty: '负责公园绿地、行道树的养护和口袋公园的规划' }];

describe('who might take a task that the text gives to nobody', () => {
  const suggest = unitSuggester({ earlier: EARLIER, duties: DUTIES });

  test('the unit that led the most alike tasks is suggested as lead, with how many and an example', () => {
    const [lead, ...others] = suggest('排查全市桥梁病害，加固危旧桥梁');
    expect(lead).toMatchObject({ unit: '市桥隧局', part: 'lead' });
    expect(lead?.evidence[0]).toEqual({
      kind: 'earlier-tasks',
      part: 'lead',
      count: 2,
      example: { title: '加固江上老桥，排查桥梁病害', plan: '青江市2025年方案' },
    });
    expect(others.map(({ unit, part }) => `${part} ${unit}`)).toContain('support 市应急局');
  });

  test('a stated duty is evidence too where no earlier task is like this one', () => {
    expect(suggest('规划建设口袋公园和街头绿地')).toMatchObject([
      { unit: '市园林局', part: 'lead', evidence: [{ kind: 'stated-duty', duty: DUTIES[0]?.duty }] },
    ]);
  });

  test('nothing is suggested where nothing known is like the task', () => {
    expect(suggest('举办象棋比赛')).toEqual([]);
    expect(unitSuggester({ earlier: [], duties: [] })('新建大桥')).toEqual([]);
  });

  property.prop([fc.array(fc.constantFrom(...EARLIER), { maxLength: 8 }), fc.string({ maxLength: 30 })])(
    'no unit is made up, at most one leads, and each suggestion has evidence',
    (earlier, task) => {
      const found = unitSuggester({ earlier, duties: DUTIES })(`新建大桥${task}`);
      const known = new Set([...earlier.flatMap((one) => [one.lead, ...one.supporters]), '市园林局']);
      expect(found.every(({ unit, evidence }) => known.has(unit) && evidence.length > 0)).toBe(true);
      expect(found.filter(({ part }) => part === 'lead').length).toBe(found.length > 0 ? 1 : 0);
    },
  );
});
