import { fc, test } from '@fast-check/jest';
import { describe, expect } from '@jest/globals';
import { newObligation } from '../obligations/changes.js';
import type { Obligation } from '../obligations/obligation.js';
import { DEFAULT_PACK } from '../rules/packs/default.js';
import { ACTS } from '../rules/rule-pack.js';
import { rulesOf } from '../rules/rules.js';
import { addDays, atTime, chinaCalendar, civilDate, isWorkingDay } from '../time/index.js';
import { carryOut, closeQuietly, dueSteps, nextStepAt } from './carry-out.js';
import { nextWindow } from './delivery.js';

const rules = rulesOf(DEFAULT_PACK, chinaCalendar);
const ZONE = chinaCalendar.zone;
const DAY_MS = 86_400_000;

// Around the rest days of 2026 and the provisional year after it: that is where steps go astray.
const days = () => fc.integer({ min: 0, max: 460 }).map((days) => addDays('2026-01-01', days));
const times = () => fc.constantFrom('08:30', '09:00', '14:30', '17:30', '24:00');

const obligations = () =>
  fc
    .record({
      dueOn: days(),
      cutoff: times(),
      lengthMs: fc.integer({ min: 0, max: 30 * DAY_MS }),
      kind: fc.constantFrom('report' as const, 'sign-for' as const, 'verification' as const),
    })
    .map(({ dueOn, cutoff, lengthMs, kind }): Obligation => {
      const dueAt = atTime(dueOn, cutoff, ZONE);
      const ids = { id: 'o', planId: 'p', taskId: 't', departmentId: 'd', roundId: null, milestoneId: null };
      const startAt = dueAt - lengthMs;
      return newObligation(
        { ...ids, kind, part: 'lead', period: 'x', startAt, due: { dueAt, dueOn, derivation: [] } },
        rules,
      );
    });

/** Instants around an obligation's life, many of them exactly at a step. */
const looks = (obligation: Obligation) =>
  fc.array(
    fc.oneof(
      fc.constantFrom(...rules.agendaOf(obligation).flatMap(({ at }) => [at - 1, at, at + 1])),
      fc.integer({ min: obligation.startAt, max: obligation.dueAt + 20 * DAY_MS }),
    ),
    { maxLength: 12 },
  );
const lives = () => obligations().chain((obligation) => fc.tuple(fc.constant(obligation), looks(obligation)));
const histories = () => fc.record({ previousRoundCriticised: fc.boolean(), criticismsInQuarter: fc.nat({ max: 2 }) });

describe('the agenda', () => {
  test.prop([obligations()])(
    'is in order of time, then of severity; keys are unique; nothing comes before the start',
    (obligation) => {
      const steps = rules.agendaOf(obligation);
      for (const [index, step] of steps.entries()) {
        const before = steps[index - 1];
        expect(step.at).toBeGreaterThanOrEqual(before?.at ?? obligation.startAt);
        if (before?.at === step.at) expect(ACTS.indexOf(step.act)).toBeGreaterThanOrEqual(ACTS.indexOf(before.act));
      }
      expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
    },
  );

  test.prop([obligations()])(
    'reminds before the due instant and urges after it; the due step is at it exactly',
    (obligation) => {
      for (const { act, at } of rules.agendaOf(obligation)) {
        if (act === 'remind') expect(at).toBeLessThan(obligation.dueAt);
        else if (act === 'due') expect(at).toBe(obligation.dueAt);
        else expect(at).toBeGreaterThan(obligation.dueAt);
      }
    },
  );
});

describe('carrying out', () => {
  test.prop([lives(), histories()])(
    'never early, never twice, one record for each step that has come',
    ([born, instants], history) => {
      const seen = new Set<string>();
      let obligation = born;
      for (const now of instants.toSorted((a, b) => a - b)) {
        const { obligation: next, steps } = carryOut(obligation, rules, { now, history });
        for (const { key, plannedAt } of steps) {
          expect(plannedAt).toBeLessThanOrEqual(now);
          expect(seen.has(key)).toBe(false);
          seen.add(key);
        }
        expect([...seen].sort()).toEqual(
          rules
            .agendaOf(born)
            .filter(({ at }) => at <= now)
            .map(({ key }) => key)
            .sort(),
        );
        expect(dueSteps(next, rules, { now, history })).toEqual({ carried: [], collapsed: [], inapplicable: [] });
        expect(next.nextAt).toBe(rules.agendaOf(born).find(({ at }) => at > now)?.at ?? null);
        obligation = next;
      }
    },
  );

  test.prop([lives(), histories()])(
    'at one look only steps of one instant are carried out, and none applicable is later',
    ([obligation, [now = 0]], history) => {
      const { carried, collapsed } = dueSteps(obligation, rules, { now, history });
      expect(new Set(carried.map(({ at }) => at)).size).toBeLessThanOrEqual(1);
      for (const step of collapsed) expect(step.at).toBeLessThan(carried[0]?.at ?? -Infinity);
    },
  );

  test.prop([lives()])(
    'what an answer closes has a record for every step up to it, and no notice',
    ([obligation, [metAt = 0, now = 0]]) => {
      const look = { now: Math.min(metAt, now), history: { previousRoundCriticised: false, criticismsInQuarter: 0 } };
      const before = carryOut(obligation, rules, look);
      const closed = closeQuietly(before.obligation, rules, metAt);
      const records = [...before.steps, ...closed.steps].map(({ key }) => key);
      expect(records.toSorted()).toEqual(
        rules
          .agendaOf(obligation)
          .filter(({ at }) => at <= metAt)
          .map(({ key }) => key)
          .sort(),
      );
      expect(closed.notices).toEqual([]);
    },
  );

  test.prop([lives(), histories()])(
    'the next wake time is null exactly when no step remains',
    ([obligation, [now = 0]], history) => {
      const { obligation: next } = carryOut(obligation, rules, { now, history });
      expect(next.nextAt === null).toBe(rules.agendaOf(obligation).every(({ at }) => at <= now));
      expect(nextStepAt(next, rules)).toBe(next.nextAt);
    },
  );
});

test.prop([days(), fc.integer({ min: 0, max: DAY_MS })])(
  'a delivery window is later than its start, on a working day, and none is skipped',
  (on, ms) => {
    const after = atTime(on, '00:00', ZONE) + ms;
    const window = nextWindow(DEFAULT_PACK.delivery.windows, chinaCalendar, after);
    expect(window).toBeGreaterThan(after);
    expect(isWorkingDay(chinaCalendar, civilDate(window, ZONE))).toBe(true);
    // No window between: the next one asked for from just before it is the same.
    expect(nextWindow(DEFAULT_PACK.delivery.windows, chinaCalendar, window - 1)).toBe(window);
  },
);
