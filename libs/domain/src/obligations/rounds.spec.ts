import { fc, test as property } from '@fast-check/jest';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_PACK } from '../rules/packs/default.js';
import { THIRTEEN_SEVEN_TEN } from '../rules/packs/thirteen-seven-ten.js';
import type { RulePack } from '../rules/rule-pack.js';
import { rulesOf } from '../rules/rules.js';
import { atTime, chinaCalendar, formatInstant } from '../time/index.js';
import type { Instant } from '../time/index.js';
import { plannedRounds, roundsToOpen } from './rounds.js';

const rules = rulesOf(DEFAULT_PACK, chinaCalendar);
const told = (instant: Instant): string => formatInstant(instant, 'Asia/Shanghai').slice(0, 16).replace('T', ' ');
const at = (on: string, time = '09:00'): Instant => atTime(on, time, chinaCalendar.zone);
const YEAR = { supervisedFrom: '2026-01-01', supervisedUntil: '2026-12-31', issuedAt: at('2026-01-05') };

function year(pack: RulePack, kind: string, issuedOn = '2026-01-05') {
  const rounds = plannedRounds({ ...YEAR, issuedAt: at(issuedOn) }, rulesOf(pack, chinaCalendar));
  return rounds.filter((round) => round.kind === kind);
}

describe('the rounds of a year', () => {
  test('are twelve of reports by the 25th, rolled backward; counties report with every third', () => {
    expect(
      year(DEFAULT_PACK, 'report').map(({ dueAt, parts }) => `${told(dueAt)} ${Object.values(parts).join(' ')}`),
    ).toEqual([
      '2026-01-23 17:30 2026-01',
      '2026-02-25 17:30 2026-02',
      '2026-03-25 17:30 2026-03 2026-Q1',
      '2026-04-24 17:30 2026-04',
      '2026-05-25 17:30 2026-05',
      '2026-06-25 17:30 2026-06 2026-Q2',
      '2026-07-24 17:30 2026-07',
      '2026-08-25 17:30 2026-08',
      '2026-09-24 17:30 2026-09 2026-Q3',
      '2026-10-23 17:30 2026-10',
      '2026-11-25 17:30 2026-11',
      '2026-12-25 17:30 2026-12 2026-Q4',
    ]);
  });

  test('have contributions three working days before the lead reports', () => {
    expect(
      year(DEFAULT_PACK, 'contribution')
        .map(({ dueAt }) => told(dueAt))
        .slice(0, 3),
    ).toEqual(['2026-01-20 17:30', '2026-02-13 17:30', '2026-03-20 17:30']);
    expect(year(DEFAULT_PACK, 'contribution')[1]?.derivation).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: 'skip', reason: 'holiday', name: '春节' })]),
    );
  });

  test('open on the tenth, rolled forward, at 09:00, and never before the issue', () => {
    expect(
      year(DEFAULT_PACK, 'report')
        .map(({ opensAt }) => told(opensAt))
        .slice(0, 3),
    ).toEqual(['2026-01-12 09:00', '2026-02-10 09:00', '2026-03-10 09:00']);
    expect(year(DEFAULT_PACK, 'report', '2026-01-14')[0]?.opensAt).toBe(at('2026-01-14'));
  });

  test('open early enough for a contribution that is due before the usual time', () => {
    // 5 working days before Friday 13 February 2026.
    expect(told(year(DEFAULT_PACK, 'contribution')[1]?.opensAt ?? 0)).toBe('2026-02-06 09:00');
  });

  test('leave out a period that falls due sooner than five working days after the issue', () => {
    expect(year(DEFAULT_PACK, 'report', '2026-01-16')[0]?.period).toBe('2026-01');
    expect(year(DEFAULT_PACK, 'report', '2026-01-19')[0]?.period).toBe('2026-02');
    expect(year(DEFAULT_PACK, 'contribution', '2026-01-14')[0]?.period).toBe('2026-02');
  });

  test('「13710」: everybody reports monthly, in the same rounds', () => {
    const rounds = year(THIRTEEN_SEVEN_TEN, 'report');
    expect(rounds).toHaveLength(12);
    expect(rounds[0]?.parts).toEqual({ lead: '2026-01', implement: '2026-01' });
  });

  test('counties with another day have rounds of their own, under names of their own', () => {
    const { reports } = DEFAULT_PACK;
    const pack = {
      ...DEFAULT_PACK,
      reports: { ...reports, implement: { ...reports.implement, every: 'month' as const, day: 20 } },
    };
    const rounds = year(pack, 'report');
    expect(rounds.slice(0, 2).map(({ period, parts }) => [period, parts])).toEqual([
      ['2026-01/implement', { implement: '2026-01' }],
      ['2026-01', { lead: '2026-01' }],
    ]);
    expect(new Set(rounds.map(({ period }) => period)).size).toBe(24);
  });

  test('of a year without a published notice say that they are provisional', () => {
    const next = plannedRounds(
      { supervisedFrom: '2027-01-01', supervisedUntil: '2027-03-31', issuedAt: at('2026-12-28') },
      rules,
    );
    expect(next.every(({ provisional }) => provisional)).toBe(true);
    expect(year(DEFAULT_PACK, 'report').some(({ provisional }) => provisional)).toBe(false);
  });

  test('half-years report in June and December; day 31 is the last day of a shorter month', () => {
    const lead = { every: 'half-year' as const, day: 31, roll: 'none' as const, cutoff: '24:00' };
    const rounds = year({ ...DEFAULT_PACK, reports: { ...DEFAULT_PACK.reports, lead } }, 'report').filter(
      ({ parts }) => parts.lead,
    );
    expect(rounds.map(({ period, dueOn }) => [period, dueOn])).toEqual([
      ['2026-H1', '2026-06-30'],
      ['2026-H2', '2026-12-31'],
    ]);
  });
});

describe('rounds to open', () => {
  test('at the issue nothing opens yet, and the first opening is known', () => {
    const { rounds, nextOpeningAt } = roundsToOpen({ ...YEAR, opened: [] }, rules, YEAR.issuedAt);
    expect([rounds, told(nextOpeningAt ?? 0)]).toEqual([[], '2026-01-12 09:00']);
  });

  test('contributions and reports of a period open together', () => {
    const { rounds, nextOpeningAt } = roundsToOpen({ ...YEAR, opened: [] }, rules, at('2026-01-12'));
    expect(rounds.map(({ kind, period }) => `${kind} ${period}`)).toEqual(['contribution 2026-01', 'report 2026-01']);
    expect(told(nextOpeningAt ?? 0)).toBe('2026-02-06 09:00');
  });

  test('nothing is left after the last opening', () => {
    const opened = plannedRounds(YEAR, rules).map(({ kind, period }) => ({ kind, period }));
    expect(roundsToOpen({ ...YEAR, opened }, rules, at('2026-12-31'))).toEqual({ rounds: [], nextOpeningAt: null });
  });

  // An outage of any length, looked at at any instants: the same rounds in the end, each opened once.
  property.prop([fc.array(fc.integer({ min: 0, max: 365 }))])(
    'every round opens once and never before its time',
    (dayOffsets) => {
      const opened: { kind: string; period: string }[] = [];
      for (const offset of [...dayOffsets.sort((a, b) => a - b), 365]) {
        const now = YEAR.issuedAt + offset * 86_400_000;
        const { rounds, nextOpeningAt } = roundsToOpen({ ...YEAR, opened }, rules, now);
        for (const { opensAt } of rounds) expect(opensAt).toBeLessThanOrEqual(now);
        expect(nextOpeningAt === null || nextOpeningAt > now).toBe(true);
        opened.push(...rounds.map(({ kind, period }) => ({ kind, period })));
      }
      expect(new Set(opened.map(({ kind, period }) => `${kind} ${period}`)).size).toBe(opened.length);
      expect(opened).toHaveLength(24);
    },
  );
});
