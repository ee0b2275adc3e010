import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { onceKey } from './client.js';
import type { Topic } from './topics.js';
import { concerns } from './topics.js';
import { upload } from './upload.js';

/** What is sent where. */
export interface Sent {
  readonly path: string;
  readonly file: File;
  readonly fields?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An upload at hand: begin it, see how far it is, give it up. */
export interface Uploading {
  readonly begin: (sent: Sent) => void;
  readonly cancel: () => void;
  readonly isBusy: boolean;
  /** The part that has left, from 0 to 1; at 1 the API reads. */
  readonly part: number;
  readonly error: Error | null;
  readonly forget: () => void;
}

interface State {
  readonly isBusy: boolean;
  readonly part: number;
  readonly error: Error | null;
}

const IDLE: State = { isBusy: false, part: 0, error: null };

/** One kind of upload of a page; what it makes old is read again. */
export function useUpload({
  topics,
  onDone,
}: {
  readonly topics: readonly Topic[];
  /** Given what the API answered; the path says which view that is. */
  readonly onDone: (answer: unknown) => void;
}): Uploading {
  const client = useQueryClient();
  const [state, setState] = useState(IDLE);
  const control = useRef<AbortController>(null);
  useEffect(() => () => control.current?.abort(), []);
  const run = async ({ path, file, fields = {}, headers = {} }: Sent, signal: AbortSignal) => {
    const onProgress = (part: number) => setState((before) => (before.isBusy ? { ...before, part } : before));
    try {
      const form = formOf(file, fields);
      const keyed = { 'Idempotency-Key': onceKey(), ...headers };
      const answer = await upload({ path, form, headers: keyed, signal, onProgress });
      setState(IDLE);
      onDone(answer);
      await client.invalidateQueries({ predicate: (query) => concerns(query, new Set(topics)) });
    } catch (error) {
      if (!signal.aborted) setState({ isBusy: false, part: 0, error: error as Error });
    }
  };
  const cancel = useCallback(() => {
    control.current?.abort();
    setState(IDLE);
  }, []);
  const begin = (sent: Sent) => {
    control.current?.abort();
    control.current = new AbortController();
    setState({ isBusy: true, part: 0, error: null });
    void run(sent, control.current.signal);
  };
  return { ...state, begin, cancel, forget: () => setState(IDLE) };
}

// Fields before the file, so that a reader of the stream knows them when the file comes.
function formOf(file: File, fields: Readonly<Record<string, string | undefined>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined && value !== '') form.set(name, value);
  form.set('file', file, file.name);
  return form;
}
