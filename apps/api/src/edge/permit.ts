import type { Action, Result, Subject } from '@duban/domain';
import { accept, may, refuse } from '@duban/domain';
import type { Actor } from './actor.js';
import type { RefusalCode } from './status.js';

/** What is asked for, of whom it is, and the code that says "there is no such thing" where it must stay hidden. */
export interface Asked<Unknown extends RefusalCode> {
  readonly action: Action;
  readonly subject?: Subject;
  readonly unknown?: Unknown;
}

/** The one place of permission: the domain's table says yes, "known but not yours to change" (403) or "there is no such thing" (404). */
export function permit<Unknown extends RefusalCode = 'resource.unknown'>(
  actor: Actor,
  { action, subject = {}, unknown }: Asked<Unknown>,
): Result<null, { readonly code: Unknown | 'resource.unknown' | 'permission.denied' }> {
  switch (may(actor, action, subject)) {
    case 'allowed':
      return accept(null);
    case 'forbidden':
      return refuse({ code: 'permission.denied' });
    case 'hidden':
      return refuse({ code: unknown ?? 'resource.unknown' });
  }
}
