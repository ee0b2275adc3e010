import { describe, expect } from '@jest/globals';
import { fc, test } from '@fast-check/jest';
import { addDays, chinaCalendar, derivationDays, dueOf, MOST_DERIVATION_DAYS } from './index.js';
import type { Amount, DerivationDays, DerivationStep } from './index.js';

const total = (steps: readonly DerivationStep[], rule: 'count') =>
  steps.reduce((sum, step) => sum + (step.rule === rule ? step.days : 0), 0);
const skipped = (steps: readonly DerivationStep[]) =>
  steps.reduce(
    (sum, step) =>
      sum + (['skip', 'skip-weekends', 'skip-holidays'].includes(step.rule) && 'days' in step ? step.days : 0),
    0,
  );
const kinds = ({ days }: DerivationDays) => days.map(({ on, kind }) => `${on.slice(5)} ${kind}`);
const due = (from: string, add: Amount, roll: 'forward' | 'backward' = 'forward') => {
  const found = dueOf({ from, add, roll }, chinaCalendar);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
};
const daysOf = ({ derivation, dueOn }: ReturnType<typeof due>) => derivationDays(derivation, dueOn, chinaCalendar);

// Starts around the long holidays of 2026, where days off, weekends and made-up days meet; amounts up to two years.
const starts = () => fc.integer({ min: 0, max: 364 }).map((day) => addDays('2026-01-01', day));

describe('the days of a derivation', () => {
  test.prop([starts(), fc.integer({ min: -500, max: 500 }).filter((amount) => amount !== 0)])(
    'follow each other, and count and skip exactly what the steps say',
    (from, amount) => {
      const found = due(from, { amount, unit: 'wd' });
      const { days, gap, counted } = daysOf(found);
      expect(days.length).toBeLessThanOrEqual(MOST_DERIVATION_DAYS);
      expect(counted).toBe(Math.abs(amount));
      expect(counted).toBe(total(found.derivation, 'count'));
      const told = days.filter(({ isCounted }) => isCounted).length;
      expect(told + (gap?.counted ?? 0)).toBe(counted);
      const all = days.length + (gap?.days ?? 0);
      // The start is not counted and not skipped; everything else is one or the other.
      expect(all).toBe(counted + skipped(found.derivation) + 1);
      days.slice(1).forEach(({ on }, place) => {
        const before = days[place]?.on ?? '';
        expect(on).toBe(addDays(before === gap?.to || (gap && addDays(before, 1) === gap.from) ? gap.to : before, 1));
      });
      expect(days.filter(({ kind }) => kind === 'due').map(({ on }) => on)).toEqual([found.dueOn]);
    },
  );

  test('show the made-up Saturday counted and the holiday skipped: 30 Sep 2026 + 3 working days', () => {
    const steps = kinds(daysOf(due('2026-09-30', { amount: 3, unit: 'wd' })));
    expect(steps).toEqual([
      '09-30 start',
      ...['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'].map((on) => `${on} holiday`),
      '10-08 counted',
      '10-09 counted',
      '10-10 due',
    ]);
  });

  test('show what was rolled: the 25th of April 2026 is a Saturday', () => {
    expect(kinds(daysOf(due('2026-04-25', { amount: 0, unit: 'd' }, 'backward')))).toEqual([
      '04-24 due',
      '04-25 rolled',
    ]);
    expect(kinds(daysOf(due('2026-04-23', { amount: 2, unit: 'd' })))).toEqual([
      '04-23 start',
      '04-24 passed',
      '04-25 rolled',
      '04-26 weekend',
      '04-27 due',
    ]);
  });

  test('of several years leave whole months out of the middle, and say so', () => {
    const { days, gap } = daysOf(due('2026-01-05', { amount: 36, unit: 'm' }));
    expect(gap).toMatchObject({ from: expect.stringMatching(/-01$/u), counted: 0 });
    expect(days.length + (gap?.days ?? 0)).toBe(1_097);
  });
});
