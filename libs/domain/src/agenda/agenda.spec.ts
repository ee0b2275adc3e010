import { describe, expect, test } from '@jest/globals';
import { meet, newObligation, reopenForRedo } from '../obligations/changes.js';
import type { Owed } from '../obligations/changes.js';
import type { Obligation } from '../obligations/obligation.js';
import { DEFAULT_PACK } from '../rules/packs/default.js';
import { rulesOf } from '../rules/rules.js';
import { chinaCalendar, formatInstant, parseInstant } from '../time/index.js';
import type { Instant } from '../time/index.js';
import { carryOut, closeQuietly, dueSteps, nextStepAt, NO_CRITICISM, whenApplies } from './carry-out.js';
import { nextWindow } from './delivery.js';
import { forecast } from './forecast.js';

const rules = rulesOf(DEFAULT_PACK, chinaCalendar);

function at(text: string): Instant {
  const instant = parseInstant(`${text.replace(' ', 'T')}:00+08:00`);
  if (!instant.ok) throw new Error(text);
  return instant.value;
}
const told = (instant: Instant): string => formatInstant(instant, 'Asia/Shanghai').slice(0, 16).replace('T', ' ');
const look = (text: string, history = NO_CRITICISM) => ({ now: at(text), history });

/** A lead's report for March 2026, due Wednesday 25 March 17:30; its round opened on the 10th. */
function aReport(change: Partial<Owed> = {}): Obligation {
  const due = { dueAt: at('2026-03-25 17:30'), dueOn: '2026-03-25', derivation: [] };
  const owed: Owed = {
    ...{ id: 'o1', planId: 'p1', taskId: 't1', departmentId: 'd1', kind: 'report', part: 'lead', period: '2026-03' },
    ...{ roundId: 'r1', milestoneId: null, startAt: at('2026-03-10 09:00'), due },
  };
  return newObligation({ ...owed, ...change }, rules);
}

function lines(obligation: Obligation): string[] {
  return rules.agendaOf(obligation).map((step) => `${told(step.at)} ${step.key}`);
}

describe('the agenda', () => {
  test('climbs the ladder in working days around the due instant', () => {
    expect(lines(aReport())).toEqual([
      '2026-03-18 09:00 remind-5',
      '2026-03-20 09:00 remind-3',
      '2026-03-24 09:00 remind-1',
      '2026-03-25 17:30 due',
      '2026-03-26 09:00 urge-1',
      '2026-03-30 09:00 second-notice-3',
      '2026-04-02 09:00 criticism-6',
      '2026-04-02 09:00 interview-6',
    ]);
  });

  test('counts over the Spring Festival and its make-up days', () => {
    const due = { dueAt: at('2026-02-25 17:30'), dueOn: '2026-02-25', derivation: [] };
    expect(lines(aReport({ due, startAt: at('2026-02-10 09:00') })).slice(0, 5)).toEqual([
      '2026-02-11 09:00 remind-5',
      '2026-02-13 09:00 remind-3',
      '2026-02-24 09:00 remind-1',
      '2026-02-25 17:30 due',
      '2026-02-26 09:00 urge-1',
    ]);
  });

  test('leaves out what would come before the start, and keeps what comes with it', () => {
    const steps = lines(aReport({ startAt: at('2026-03-20 09:00') }));
    expect(steps[0]).toBe('2026-03-20 09:00 remind-3');
    expect(lines(aReport({ startAt: at('2026-03-20 09:00') + 1 }))[0]).toBe('2026-03-24 09:00 remind-1');
  });

  test('a sign-for is reminded in the afternoon before and never leads to an interview', () => {
    const due = { dueAt: at('2026-01-06 17:30'), dueOn: '2026-01-06', derivation: [] };
    expect(lines(aReport({ kind: 'sign-for', startAt: at('2026-01-05 09:00'), due }))).toEqual([
      '2026-01-05 14:30 remind-1',
      '2026-01-06 17:30 due',
      '2026-01-07 09:00 urge-1',
      '2026-01-09 09:00 second-notice-3',
      '2026-01-14 09:00 criticism-6',
    ]);
  });

  test('is computed once for all obligations that share it', () => {
    expect(rules.agendaOf(aReport())).toBe(rules.agendaOf(aReport({ id: 'o2', departmentId: 'd2' })));
    expect(rules.agendaOf(aReport())).not.toBe(rules.agendaOf({ ...aReport(), limitNumber: 2 }));
  });

  test('a ladder that the pack lacks is a bug, not a silent agenda', () => {
    expect(() => rules.agendaOf({ ...aReport(), ladder: 'steep' })).toThrow('no ladder steep');
  });
});

describe('carrying out', () => {
  test('nothing is due a millisecond before its time', () => {
    const now = at('2026-03-18 09:00') - 1;
    expect(carryOut(aReport(), rules, { now, history: NO_CRITICISM })).toEqual({
      obligation: aReport(),
      steps: [],
      notices: [],
    });
  });

  test('one step is carried out, its audience told, and the next wake time set', () => {
    const { obligation, steps, notices } = carryOut(aReport(), rules, look('2026-03-18 09:00'));
    expect(steps).toEqual([{ key: 'remind-5', act: 'remind', plannedAt: at('2026-03-18 09:00'), outcome: 'carried' }]);
    expect(notices).toEqual([{ stepKey: 'remind-5', audience: ['handler', 'liaison'] }]);
    expect([obligation.carriedThroughAt, obligation.nextAt].map((instant) => told(instant ?? 0))).toEqual([
      '2026-03-18 09:00',
      '2026-03-20 09:00',
    ]);
    expect(obligation.version).toBe(1);
  });

  test('after an outage the highest step is carried out and the earlier ones collapse into it', () => {
    const { steps, notices } = carryOut(aReport(), rules, look('2026-03-31 08:00'));
    expect(steps.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
      'remind-5 collapsed',
      'remind-3 collapsed',
      'remind-1 collapsed',
      'due collapsed',
      'urge-1 collapsed',
      'second-notice-3 carried',
    ]);
    expect(notices).toEqual([{ stepKey: 'second-notice-3', audience: ['principal', 'liaison'] }]);
  });

  test('two steps at one instant are both carried out, the interview only when it is the second time', () => {
    const again = { previousRoundCriticised: false, criticismsInQuarter: 1 };
    const first = carryOut(aReport(), rules, look('2026-04-02 09:00')).steps.slice(-2);
    const second = carryOut(aReport(), rules, look('2026-04-02 09:00', again));
    expect(first.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
      'criticism-6 carried',
      'interview-6 inapplicable',
    ]);
    expect(second.steps.slice(-2).map(({ outcome }) => outcome)).toEqual(['carried', 'carried']);
    expect(second.notices).toHaveLength(2);
    expect(second.obligation.nextAt).toBeNull();
  });

  test('a step that does not apply never swallows the one before it', () => {
    const lone = { ...DEFAULT_PACK.ladders['standard']?.at(-1), offset: { amount: 7, unit: 'wd' } } as never;
    const ladder = [...(DEFAULT_PACK.ladders['standard'] ?? []).slice(0, -1), lone];
    const other = rulesOf({ ...DEFAULT_PACK, ladders: { standard: ladder } }, chinaCalendar);
    const { carried, inapplicable } = dueSteps(aReport(), other, look('2026-05-01 09:00'));
    expect([carried, inapplicable].map((steps) => steps.map(({ key }) => key))).toEqual([
      ['criticism-6'],
      ['interview-6'],
    ]);
  });

  test.each([
    [undefined, false, 0, true],
    ['repeated', false, 0, false],
    ['repeated', true, 0, true],
    ['repeated', false, 1, true],
  ] as const)(
    'when %p, last round criticised %p, %p in the quarter: %p',
    (...[when, previousRoundCriticised, criticismsInQuarter, applies]) => {
      expect(whenApplies(when ? { when } : {}, { previousRoundCriticised, criticismsInQuarter })).toBe(applies);
    },
  );
});

describe('an answer', () => {
  test('overtakes the steps that were due and not carried out, and nobody is told', () => {
    const { obligation, steps, notices } = closeQuietly(aReport(), rules, at('2026-03-20 09:00'));
    expect(steps.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual(['remind-5 collapsed', 'remind-3 collapsed']);
    expect(notices).toEqual([]);
    const met = meet(obligation, { at: at('2026-03-20 09:00'), on: '2026-03-20' });
    expect(met.ok && [met.value.nextAt, nextStepAt(met.value, rules)]).toEqual([null, null]);
    expect(met.ok && dueSteps(met.value, rules, look('2026-06-01 09:00'))).toEqual({
      carried: [],
      collapsed: [],
      inapplicable: [],
    });
  });

  test('returned: the new limit climbs its own steps, each with its own key', () => {
    const met = meet(aReport(), { at: at('2026-03-24 10:00'), on: '2026-03-24' });
    const reopened = met.ok ? reopenForRedo(met.value, rules, at('2026-03-25 10:00')) : met;
    if (!reopened.ok) throw new Error(reopened.refusal.code);
    expect(lines(reopened.value).slice(0, 3)).toEqual([
      '2026-03-26 09:00 remind-1@2',
      '2026-03-27 17:30 due@2',
      '2026-03-30 09:00 urge-1@2',
    ]);
    expect(reopened.value.nextAt).toBe(at('2026-03-26 09:00'));
  });
});

describe('the forecast', () => {
  test('says what comes if nothing is reported, what is due now first', () => {
    const steps = forecast(aReport(), rules, at('2026-03-30 12:00')).map(
      (step) => `${told(step.at)} ${step.key} ${step.when ?? 'always'}`,
    );
    expect(steps).toEqual([
      '2026-03-30 12:00 second-notice-3 always',
      '2026-04-02 09:00 criticism-6 always',
      '2026-04-02 09:00 interview-6 repeated',
    ]);
  });

  test('an answered obligation has none', () => {
    const met = meet(aReport(), { at: at('2026-03-24 10:00'), on: '2026-03-24' });
    expect(met.ok && forecast(met.value, rules, at('2026-03-24 10:00'))).toEqual([]);
  });
});

describe('delivery windows', () => {
  test.each([
    ['2026-03-24 09:00', '2026-03-24 09:30'],
    ['2026-03-24 09:30', '2026-03-24 14:30'],
    ['2026-03-24 14:30', '2026-03-25 09:30'],
    ['2026-03-27 18:00', '2026-03-30 09:30'],
    ['2026-02-14 10:00', '2026-02-14 14:30'],
    ['2026-02-14 15:00', '2026-02-24 09:30'],
    ['2026-02-21 08:00', '2026-02-24 09:30'],
  ])('after %s comes %s', (after, window) => {
    expect(told(nextWindow(DEFAULT_PACK.delivery.windows, chinaCalendar, at(after)))).toBe(window);
  });
});
