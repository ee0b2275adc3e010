import { formatInstant, parseInstant } from '@duban/domain';

const ZONE = 'Asia/Shanghai';

/** An instant written as civil time of Shanghai: `2026-03-25 17:30`. */
export function at(civil: string): number {
  const parsed = parseInstant(`${civil.replace(' ', 'T')}:00+08:00`);
  if (!parsed.ok) throw new Error(`${civil} is no instant`);
  return parsed.value;
}

/** The civil time of Shanghai of an instant, to the minute. */
export function civil(instant: Date): string {
  return formatInstant(instant.getTime(), ZONE).slice(0, 16).replace('T', ' ');
}
