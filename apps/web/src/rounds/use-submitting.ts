import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '../api/index.js';
import { answered, api, Refused, useWrite } from '../api/index.js';
import { useWords, words } from '../language/index.js';
import type { SheetRow } from './data.js';
import { answerOf } from './typed.js';
import type { Filling } from './use-desk.js';

const WORDS = words({
  sent: {
    zh: ({ count }: { count: number }) => `已报送 ${String(count)} 项`,
    en: ({ count }: { count: number }) => `${String(count)} sent`,
  },
});

/** Sends filled rows in one request: all are taken, or none and each refusal stands at its cell. */
export function useSubmitting(roundId: string, { desk, keeper }: Filling) {
  const t = useWords(WORDS);
  const client = useQueryClient();
  const [isRefused, setRefused] = useState(false);
  const writing = useWrite({
    send: async (rows: readonly SheetRow[], key) => {
      await keeper.hold();
      const items = rows.map((row) => answerOf(row, desk.row(row.obligationId).typed));
      return answered(
        api.POST('/api/v1/rounds/{id}/submissions', {
          params: { path: { id: roundId }, header: { 'Idempotency-Key': key } },
          body: { items },
        }),
      );
    },
    topics: ['obligation', 'submission', 'draft', 'task'],
    done: ({ submissions }) => t.sent({ count: submissions.length }),
    onDone: (_answer, rows) => {
      setRefused(false);
      client.setQueryData(['round', roundId, 'drafts'], { items: [] });
      desk.forget(rows.map(({ obligationId }) => obligationId));
      keeper.release();
    },
    onRefused: (error, rows) => {
      keeper.release();
      const faults = error instanceof Refused ? faultsByRow(error.problem, rows) : new Map();
      desk.refuse(faults);
      setRefused(faults.size > 0);
      if (faults.size > 0) queueMicrotask(showFirstFault);
      return faults.size > 0;
    },
  });
  return { ...writing, isRefused };
}

/** The refusals by row and field: `#/items/3/summary` speaks of the fourth row sent. */
function faultsByRow(
  { errors = [] }: Problem,
  rows: readonly SheetRow[],
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const faults = new Map<string, Record<string, string>>();
  for (const { pointer, detail } of errors) {
    const [, place, field = ''] = /^#\/items\/(\d+)(?:\/([^/]+))?/u.exec(pointer) ?? [];
    const row = place === undefined ? undefined : rows[Number(place)];
    if (row) faults.set(row.obligationId, { ...faults.get(row.obligationId), [field]: detail });
  }
  return faults;
}

function showFirstFault(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.round [aria-invalid=true]')?.focus());
}
