import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { concerns, TOPICS } from './topics.js';

const QUIET_MS = 400;

interface Change {
  readonly topics: readonly string[];
}

/** Listens to what others change and asks again for what is on the screen; answers whether it hears. */
export function useChanges(): boolean {
  const client = useQueryClient();
  const [hears, setHears] = useState(true);
  useEffect(() => {
    const source = new EventSource('/api/v1/changes');
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
    source.onopen = () => setHears(true);
    source.onerror = () => setHears(false);
    source.addEventListener('change', (event) => hear(topicsOf(event)));
    source.addEventListener('resync', () => hear(TOPICS));
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [client]);
  return hears;
}

function topicsOf(event: MessageEvent): readonly string[] {
  return (JSON.parse(String(event.data)) as Change).topics;
}
