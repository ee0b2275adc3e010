/** Told to a workflow when facts about its subject changed; record only, never text or personal data. */
export interface Changed {
  readonly version: number;
}

/** What a workflow is started with, and carried on with by continue-as-new. */
export interface DriveInput {
  readonly subjectId: string;
  readonly seenVersion: number;
}

/** What the engine says after it looked: nothing left to do, or look again in so many milliseconds. */
export type Next =
  { readonly kind: 'done' } | { readonly kind: 'sleep'; readonly sleepMs: number | null; readonly why: string };

/** The signal's name on the wire. */
export const CHANGED = 'changed';
