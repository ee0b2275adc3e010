import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { answered, api, onceKey, useProblemWords } from '../api/index.js';
import { useWords, words } from '../language/index.js';
import type { Owed } from '../owed/index.js';

const WORDS = words({
  all: {
    zh: ({ count }: { count: number }) => `全部签收（${String(count)}）`,
    en: ({ count }: { count: number }) => `Sign for all (${String(count)})`,
  },
  sure: {
    zh: ({ count }: { count: number }) => `确认签收这 ${String(count)} 项任务？`,
    en: ({ count }: { count: number }) => `Sign for these ${String(count)} tasks?`,
  },
  yes: { zh: '签收', en: 'Sign for' },
  no: { zh: '取消', en: 'Cancel' },
  done: {
    zh: ({ done, all }: { done: number; all: number }) => `已签收 ${String(done)} / ${String(all)} 项`,
    en: ({ done, all }: { done: number; all: number }) => `${String(done)} of ${String(all)} signed for`,
  },
});

// One request takes all or none, so small ones show progress and keep a refusal from stopping much.
const AT_ONCE = 20;

interface Progress {
  readonly done: number;
  readonly all: number;
  readonly isOver: boolean;
  readonly fault: string | null;
}

/** Signs for everything unsigned at once, in small portions; tells honestly how many were done. */
export function SignAll({ items }: { readonly items: readonly Owed[] }) {
  const t = useWords(WORDS);
  const tell = useProblemWords();
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const unsigned = items.filter(({ may, kind }) => kind === 'sign-for' && may.length > 0);
  const signAll = async () => {
    const now: Progress = { done: 0, all: unsigned.length, isOver: false, fault: null };
    setProgress(now);
    const { done, error } = await signed(unsigned, (count) => setProgress({ ...now, done: count }));
    setProgress({ ...now, done, isOver: true, fault: error === null ? null : tell(error).description });
    await client.invalidateQueries();
  };
  return (
    <>
      {unsigned.length > 0 && (
        <Popconfirm
          title={t.sure({ count: unsigned.length })}
          okText={t.yes}
          cancelText={t.no}
          onConfirm={() => void signAll()}
        >
          <Button type="primary" loading={progress?.isOver === false}>
            {t.all({ count: unsigned.length })}
          </Button>
        </Popconfirm>
      )}
      {progress !== null && (
        <Alert
          role="status"
          type={progress.fault === null ? 'success' : 'warning'}
          title={t.done(progress)}
          description={progress.fault}
          closable={progress.isOver && { onClose: () => setProgress(null) }}
        />
      )}
    </>
  );
}

async function signed(
  items: readonly Owed[],
  onDone: (done: number) => void,
): Promise<{ done: number; error: Error | null }> {
  let done = 0;
  let fault: Error | null = null;
  for (const portion of portionsOf(items)) {
    try {
      await sign(portion);
      done += portion.length;
      onDone(done);
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
    }
  }
  return { done, error: fault };
}

/** Portions of one round each, no longer than is sent at once. */
function portionsOf(items: readonly Owed[]): Owed[][] {
  const rounds = [...new Set(items.map(({ roundId }) => roundId))];
  return rounds.flatMap((round) => {
    const owed = items.filter(({ roundId }) => roundId === round);
    const count = Math.ceil(owed.length / AT_ONCE);
    return Array.from({ length: count }, (_, place) => owed.slice(place * AT_ONCE, (place + 1) * AT_ONCE));
  });
}

function sign(portion: readonly Owed[]) {
  const header = { 'Idempotency-Key': onceKey() };
  return answered(
    api.POST('/api/v1/rounds/{id}/submissions', {
      params: { path: { id: portion[0]?.roundId ?? '' }, header },
      body: { items: portion.map(({ id }) => ({ obligationId: id })) },
    }),
  );
}
