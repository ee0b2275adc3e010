import { useRef, useState } from 'react';
import type { Schemas } from '../../api/index.js';
import { answered, api } from '../../api/index.js';

type Portion = Schemas['VerificationView'];

/** How far the chain was walked and what was found. */
export interface Walk {
  readonly state: 'never' | 'walking' | 'stopped' | 'whole' | 'broken' | 'failed';
  readonly count: number;
  readonly to: number;
  readonly broken: { readonly id: number; readonly reason: string | null } | null;
  readonly lastHash: string | null;
  readonly error: Error | null;
}

const NEVER: Walk = { state: 'never', count: 0, to: 0, broken: null, lastHash: null, error: null };

/** Walks the chain of the audit portion by portion until its end, a break, or a stop. */
export function useWalk() {
  const [walk, setWalk] = useState<Walk>(NEVER);
  const stopping = useRef<AbortController | null>(null);
  const begin = () => {
    stopping.current = new AbortController();
    setWalk({ ...NEVER, state: 'walking' });
    void go({ ...NEVER, state: 'walking' }, { from: 1, signal: stopping.current.signal, say: setWalk });
  };
  return { walk, begin, stop: () => stopping.current?.abort() };
}

async function go(
  walked: Walk,
  { from, signal, say }: { from: number; signal: AbortSignal; say: (walk: Walk) => void },
): Promise<void> {
  let walk = walked;
  for (let next: number | null = from; next !== null;) {
    const portion = await portionFrom(next);
    walk = portion instanceof Error ? { ...walk, state: 'failed', error: portion } : after(walk, portion);
    next = walk.state === 'walking' && !(portion instanceof Error) ? portion.nextFrom : null;
    if (next !== null && signal.aborted) walk = { ...walk, state: 'stopped' };
    if (walk.state === 'stopped') next = null;
    say(walk);
  }
}

function after(walk: Walk, { count, to, firstBrokenId, reason, lastHash, nextFrom }: Portion): Walk {
  const walked = { ...walk, count: walk.count + count, to, lastHash };
  if (firstBrokenId !== null) return { ...walked, state: 'broken', broken: { id: firstBrokenId, reason } };
  return { ...walked, state: nextFrom === null ? 'whole' : 'walking' };
}

async function portionFrom(from: number): Promise<Portion | Error> {
  try {
    return await answered(api.GET('/api/v1/audit/verification', { params: { query: { from } } }));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
