import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useProblemWords } from '../api/index.js';
import { useWords } from '../language/index.js';
import { moveToNext, readClock } from './data.js';
import type { Ending, Vehicle, Way } from './journey.js';
import { toInstant, toNextEvent } from './journey.js';
import { REHEARSAL_WORDS } from './rehearsal-words.js';

/** A journey at hand: how far it is, and how to begin and stop one. */
export interface Journey {
  /** Null when nothing moves. */
  readonly way: Way | null;
  readonly isStopping: boolean;
  readonly next: () => void;
  readonly until: (instant: string) => void;
  readonly stop: () => void;
}

/** Moves the rehearsal's clock for this page; leaving the page stops it between two events. */
export function useJourney(): Journey {
  const t = useWords(REHEARSAL_WORDS);
  const client = useQueryClient();
  const { message, notification } = App.useApp();
  const tell = useProblemWords();
  const isStopped = useRef(false);
  const [way, setWay] = useState<Way | null>(null);
  const [isStopping, setStopping] = useState(false);
  useEffect(() => {
    isStopped.current = false;
    return () => {
      isStopped.current = true;
    };
  }, []);
  const vehicle: Vehicle = {
    read: readClock,
    move: moveToNext,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    isStopped: () => isStopped.current,
    onWay: setWay,
  };
  const travel = async (go: () => Promise<Ending>) => {
    isStopped.current = false;
    setWay({ now: '', events: 0, unsettled: 0 });
    try {
      const ending = await go();
      void (ending === 'tired'
        ? message.warning(t.tired)
        : message.success(ending === 'stopped' ? t.stopped : t.arrived));
    } catch (error) {
      const { title, description } = tell(error instanceof Error ? error : new Error(String(error)));
      notification.error({ title, description, duration: 8, role: 'alert' });
    }
    setWay(null);
    setStopping(false);
    await client.invalidateQueries();
  };
  return {
    way,
    isStopping,
    next: () => void travel(() => toNextEvent(vehicle)),
    until: (instant) => void travel(() => toInstant(vehicle, instant)),
    stop: () => {
      isStopped.current = true;
      setStopping(true);
    },
  };
}
