import { chance } from './chance.js';

/** How a department goes about its duties in the rehearsed year. */
export type Habit = 'early' | 'last-minute' | 'slipping' | 'careless' | 'silent';

/** When, relative to the due day, an answer comes: so many working days before (negative) or after it, at this time of day. */
export interface Intention {
  readonly workingDays: number;
  readonly time: string;
  /** A careless answer says so little that the supervisor returns it. */
  readonly isThin: boolean;
}

/** Each department's habit: one is silent, the others are drawn from the seed by name. */
export function habitsOf(names: readonly string[], seed: number): ReadonlyMap<string, Habit> {
  const silent = [...names].sort((a, b) => chance(seed, 'silent', a) - chance(seed, 'silent', b))[0];
  return new Map(names.map((name) => [name, name === silent ? 'silent' : drawn(chance(seed, 'habit', name))]));
}

function drawn(draw: number): Habit {
  if (draw < 0.5) return 'early';
  if (draw < 0.72) return 'last-minute';
  return draw < 0.9 ? 'slipping' : 'careless';
}

const HOURS = ['09:00', '10:00', '11:00', '14:00', '15:00', '16:00'] as const;

/** What a department means to do about one round, or null when it stays silent; a silent one still signs for its tasks. */
export function intentionOf(
  habit: Habit,
  about: { seed: number; name: string; kind: string; period: string },
): Intention | null {
  const draw = (word: string) => chance(about.seed, word, about.name, about.kind, about.period);
  const hour = HOURS[Math.floor(draw('hour') * HOURS.length)] ?? '10:00';
  if (about.kind === 'sign-for') return { workingDays: habit === 'slipping' ? 1 : 0, time: hour, isThin: false };
  if (habit === 'silent') return null;
  const isLate = habit === 'slipping' && draw('late') < 0.45;
  if (isLate) return { workingDays: 1 + Math.floor(draw('how-late') * 8), time: hour, isThin: false };
  if (habit === 'last-minute') return { workingDays: 0, time: '16:00', isThin: false };
  return {
    workingDays: -1 - Math.floor(draw('how-early') * 2),
    time: hour,
    isThin: habit === 'careless' && draw('thin') < 0.4,
  };
}
