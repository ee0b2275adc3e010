import type { Instant, RulePack } from '@duban/domain';
import { chinaCalendar, DEFAULT_PACK, timeOfDay } from '@duban/domain';

const HOUR = 3_600_000;

/**
 * The default pack with two changes: the handler is told at the due instant itself, so that the storm's step writes a notice,
 * and the only delivery window lies six hours after that, so that no digest is composed while steps are measured.
 */
export function benchPack(dueAt: Instant): RulePack {
  const standard = (DEFAULT_PACK.ladders['standard'] ?? []).map((rung) =>
    rung.act === 'due' ? { ...rung, audience: ['handler' as const] } : rung,
  );
  return {
    ...DEFAULT_PACK,
    code: 'bench',
    name: { zh: '压力测试', en: 'Bench' },
    ladders: { ...DEFAULT_PACK.ladders, standard },
    delivery: { windows: [timeOfDay(dueAt + 6 * HOUR, chinaCalendar.zone)] },
  };
}
