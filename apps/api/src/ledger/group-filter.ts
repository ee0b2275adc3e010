import { lastOfMonth } from '@duban/domain';
import type { LedgerGroup, LedgerGroupRow } from '@duban/persistence';

type Filter = Record<string, string | string[]>;

const FILTERS: Readonly<Record<LedgerGroup, (row: LedgerGroupRow) => Filter>> = {
  plan: ({ key }) => ({ plan: key ?? '' }),
  action: ({ key, planId }) => ({ action: key ?? '', plan: planId ?? '' }),
  lead: ({ key }) => ({ lead: key ?? 'none' }),
  state: ({ key }) => ({ state: [key ?? ''] }),
  timeLight: ({ key }) => ({ timeLight: [key ?? ''] }),
  progressLight: ({ key }) => ({ progressLight: [key ?? 'none'] }),
  complexity: ({ key }) => ({ complexity: key ?? '' }),
  month: ({ key }) =>
    key === null ? { hasLimit: 'false' } : { limitFrom: `${key}-01`, limitUntil: lastOfMonth(`${key}-01`) },
};

/** What to add to the query of the ledger so that it shows exactly this group. */
export function groupFilter(group: LedgerGroup, row: LedgerGroupRow): Filter {
  return FILTERS[group](row);
}
