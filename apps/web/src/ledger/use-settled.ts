import { useEffect, useState } from 'react';

const REST_MS = 120;

/** What is wanted once it rests: while it moves, what rested before stays, so that what only flies past is never asked for. */
export function useSettled<Wanted>(wanted: Wanted, isMoving: boolean): Wanted {
  const [rested, setRested] = useState(wanted);
  const key = JSON.stringify(wanted);
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setTimeout(() => setRested(JSON.parse(key) as Wanted), REST_MS);
    return () => clearTimeout(timer);
  }, [key, isMoving]);
  return isMoving ? rested : wanted;
}
