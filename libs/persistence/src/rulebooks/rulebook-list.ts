import type { Reading } from '../reading/index.js';

/** One published version of a rulebook, and how many plans are bound to it. */
export interface PublishedVersion {
  readonly code: string;
  readonly version: number;
  readonly publishedAt: Date;
  readonly plans: number;
}

/** The published rule packs by code, the newest version first; of one code when told; at most 1,000. */
export function rulePackVersions(reading: Reading, code: string | null): Promise<PublishedVersion[]> {
  return reading.query<PublishedVersion>(
    `select v.code, v.version, v.published_at as "publishedAt",
       (select count(*)::int from plan p where p.rule_pack_code = v.code and p.rule_pack_version = v.version) as plans
     from rule_pack_version v where ($1::text is null or v.code = $1) order by v.code, v.version desc limit 1000`,
    [code],
  );
}

/** The published calendars by code, the newest version first; of one code when told; at most 1,000. */
export function calendarVersions(reading: Reading, code: string | null): Promise<PublishedVersion[]> {
  return reading.query<PublishedVersion>(
    `select v.code, v.version, v.published_at as "publishedAt",
       (select count(*)::int from plan p where p.calendar_code = v.code and p.calendar_version = v.version) as plans
     from calendar_version v where ($1::text is null or v.code = $1) order by v.code, v.version desc limit 1000`,
    [code],
  );
}
