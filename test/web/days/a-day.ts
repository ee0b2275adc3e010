import { expect } from '@jest/globals';
import { parsePlan, readDocument } from '@duban/ingestion';
import type { Browser, Page } from 'playwright-core';
import type { Answer } from '../../api/support/client.js';
import { aWindow, signInBy } from '../support/browser.js';
import type { RealStack } from '../support/real-stack.js';
import { aRealStack } from '../support/real-stack.js';

/** A day on the whole product: everybody has a window of their own. */
export interface Day {
  readonly stack: RealStack;
  /** A window in which this person has just signed in. */
  as(login: string): Promise<Page>;
  /** Closes everything; no window may have complained. */
  end(): Promise<void>;
}

const COUNTIES = ['青禾县', '白石县'];

/** Begins a day at this civil time, among the people of whom the plan speaks. */
export async function aDay(browser: Browser, { startsAt, text }: { startsAt: string; text: string }): Promise<Day> {
  const read = await readDocument(new TextEncoder().encode(text), 'plan.txt');
  if (!read.ok) throw new Error(read.refusal.code);
  const stack = await aRealStack(startsAt, { draft: parsePlan(read.value), counties: COUNTIES });
  const opened: Awaited<ReturnType<typeof aWindow>>[] = [];
  return {
    stack,
    async as(login) {
      const one = await aWindow(browser, { url: stack.url });
      opened.push(one);
      await signInBy(one.page, login, stack.password);
      return one.page;
    },
    async end() {
      for (const { context } of opened) await context.close();
      await stack.stop();
      expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
    },
  };
}

/** What the API took; a refusal ends the scenario where it happened. */
export function taken<T>({ status, body }: Answer<T>): T {
  if (status >= 400) throw new Error(`refused with ${String(status)}: ${JSON.stringify(body)}`);
  return body;
}
