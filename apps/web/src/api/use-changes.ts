import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { concerns, TOPICS } from './topics.js';

const QUIET_MS = 400;

interface Change {
  readonly topics: readonly string[];
}

/**
 * Listens to what others change and asks again for what is on the screen; answers whether it hears.
 * A hidden window does not listen, because a browser opens only six connections to a server at a time for all its windows;
 * when it is shown again it asks for everything.
 */
export function useChanges(): boolean {
  const client = useQueryClient();
  const [hears, setHears] = useState(true);
  useEffect(() => {
    let heard = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renew = () => {
      const topics = heard;
      heard = new Set();
      timer = undefined;
      void client.invalidateQueries({ predicate: (query) => concerns(query, topics) });
    };
    const hear = (topics: readonly string[]) => {
      for (const topic of topics) heard.add(topic);
      timer ??= setTimeout(renew, QUIET_MS);
    };
    const stopListening = whileShown(
      () => listen(hear, setHears),
      () => hear(TOPICS),
    );
    return () => {
      clearTimeout(timer);
      stopListening();
    };
  }, [client]);
  return hears;
}

/** Opens the stream; answers how to close it. */
function listen(hear: (topics: readonly string[]) => void, setHears: (hears: boolean) => void): () => void {
  const source = new EventSource('/api/v1/changes');
  source.onopen = () => setHears(true);
  source.onerror = () => setHears(false);
  source.addEventListener('change', (event) => hear(topicsOf(event)));
  source.addEventListener('resync', () => hear(TOPICS));
  return () => source.close();
}

/** Does something while the window is shown, and something more each time it comes back; answers how to end it. */
function whileShown(begin: () => () => void, back: () => void): () => void {
  let end = document.hidden ? undefined : begin();
  const look = () => {
    if (document.hidden) {
      end?.();
      end = undefined;
    } else if (end === undefined) {
      end = begin();
      back();
    }
  };
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    end?.();
  };
}

function topicsOf(event: MessageEvent): readonly string[] {
  return (JSON.parse(String(event.data)) as Change).topics;
}
