import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import type { ToldChange } from '@duban/persistence';
import {
  CHANGES_CHANNEL,
  ChannelListener,
  inLanes,
  livingSessions,
  peekSession,
  planAudiences,
  readChanges,
} from '@duban/persistence';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { actorFor } from '../edge/index.js';
import { log } from '../log/index.js';
import type { Reader } from '../record/index.js';
import { viewerOf } from '../seeing/index.js';
import type { FullSettings } from '../settings.js';
import { Gathered } from './gathered.js';
import type { OpenPage } from './open-page.js';

/** Pages are told at most this often, so that a rehearsal's thousands of changes a second reach them as one. */
const TOLD_EVERY_MS = 1_000;
/** What happens together is told together: an answer's own transaction is often followed by the engine's. */
const SETTLING_MS = 50;
const LOOKS_AT_ONCE = 4;

/** Why a page is not told live. */
export interface TooMany {
  readonly code: 'changes.too-many' | 'changes.too-many-of-person';
  readonly retryAfterSeconds: number;
  readonly max?: number;
}

/** Hears of changes from PostgreSQL and tells every open page what its person may know; one listening connection a process. */
export class ChangeFeed implements OnModuleInit, OnModuleDestroy {
  readonly #pages = new Set<OpenPage>();
  readonly #gathered = new Gathered();
  readonly #listener: ChannelListener;
  #telling: NodeJS.Timeout | undefined;
  #beating: NodeJS.Timeout | undefined;
  #toldAt = -TOLD_EVERY_MS;
  #isStopped = false;
  #areRolesOld = false;

  constructor(
    private readonly settings: FullSettings,
    private readonly reader: Reader,
    private readonly connects: boolean,
  ) {
    this.#listener = new ChannelListener(settings.databaseUrl, CHANGES_CHANNEL, {
      heard: (payload) => {
        this.#hear(payload);
      },
      listening: () => {
        for (const page of this.#pages) page.send('resync', {});
      },
    });
  }

  onModuleInit(): void {
    if (!this.connects) return;
    void this.#listener.start();
    this.#beating = setInterval(() => void this.#beat(), this.settings.changes.beatMs);
    this.#beating.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#beating);
    clearTimeout(this.#telling);
    for (const page of this.#pages) page.close();
    this.#pages.clear();
    await this.#listener.stop();
  }

  /** Whether one more page of this person may be opened. */
  admits(personId: string): Result<null, TooMany> {
    const { perPerson, inAll } = this.settings.changes;
    if (this.#isStopped || this.#pages.size >= inAll)
      return refuse({ code: 'changes.too-many', retryAfterSeconds: 60 });
    const own = [...this.#pages].filter((page) => page.personId === personId).length;
    return own < perPerson
      ? accept(null)
      : refuse({ code: 'changes.too-many-of-person', retryAfterSeconds: 60, max: perPerson });
  }

  /** Takes an open page in. */
  open(page: OpenPage): void {
    this.#pages.add(page);
  }

  /** Lets a page go. */
  left(page: OpenPage): void {
    this.#pages.delete(page);
  }

  #hear(payload: string): void {
    const changes = readChanges(payload);
    if (!changes || this.#pages.size === 0 || this.#isStopped) return;
    this.#gathered.add(changes);
    this.#areRolesOld ||= changes.some(({ topics }) => topics.includes('organisation'));
    const waitMs = Math.max(SETTLING_MS, this.#toldAt + TOLD_EVERY_MS - performance.now());
    this.#telling ??= setTimeout(() => void this.#tell(), waitMs);
  }

  async #tell(): Promise<void> {
    const changes = this.#gathered.take();
    try {
      const audiences = await this.#audiences(changes);
      for (const page of this.#pages) page.tell({ changes, audiences });
    } catch (error) {
      // Who may know what cannot be told now, so pages only learn that they must look again.
      log('warn', 'changes.not-told', { reason: (error as Error).name });
      for (const page of this.#pages) page.send('resync', {});
    }
    this.#toldAt = performance.now();
    this.#telling = undefined;
    if (!this.#gathered.isEmpty && !this.#isStopped) this.#telling = setTimeout(() => void this.#tell(), TOLD_EVERY_MS);
  }

  async #audiences(changes: readonly ToldChange[]) {
    const planIds = changes.flatMap(({ planId }) => planId ?? []);
    if (planIds.length === 0) return new Map();
    return new Map((await planAudiences(this.reader, planIds)).map((one) => [one.planId, one]));
  }

  /** Ends the pages of sessions that ended, takes over changed roles, and keeps the other connections alive. */
  async #beat(): Promise<void> {
    try {
      await (this.#areRolesOld ? this.#renewViewers() : this.#endLeft());
    } catch (error) {
      log('warn', 'changes.sessions-not-seen', { reason: (error as Error).name });
    }
    for (const page of this.#pages) page.beat();
  }

  async #endLeft(): Promise<void> {
    const pages = [...this.#pages];
    if (pages.length === 0) return;
    const { sessionLife } = this.settings;
    const living = await livingSessions(
      this.reader.query,
      [...new Set(pages.map(({ tokenHash }) => tokenHash))],
      sessionLife,
    );
    for (const page of pages) if (!living.has(page.tokenHash)) this.#end(page);
  }

  async #renewViewers(): Promise<void> {
    this.#areRolesOld = false;
    await inLanes([...this.#pages], LOOKS_AT_ONCE, async (page) => {
      const session = await peekSession(this.reader.query, page.tokenHash, this.settings.sessionLife);
      if (session) page.viewer = viewerOf(actorFor(session.person));
      else this.#end(page);
    });
  }

  #end(page: OpenPage): void {
    page.close();
    this.left(page);
  }
}
