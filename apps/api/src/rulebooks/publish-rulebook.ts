import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { publishCalendar, publishRulePack, UnitOfWork } from '@duban/persistence';
import type { Actor, Fault } from '../edge/index.js';
import { permit, signatureOf } from '../edge/index.js';
import type { PublishedView } from './rulebook.views.js';

/** Why a rulebook is not published. */
export type PublishRefusal =
  | { readonly code: 'permission.denied' | 'resource.unknown' | 'rule-pack.version-exists' | 'calendar.version-exists' }
  | { readonly code: 'rule-pack.invalid' | 'calendar.invalid'; readonly errors: readonly Fault[] };

/** Publishes calendars and rule packs; a version is published once and for good. */
@Injectable()
export class PublishRulebook {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Publishes a calendar. */
  async calendar(document: unknown, actor: Actor): Promise<Result<PublishedView, PublishRefusal>> {
    const permitted = permit(actor, { action: 'calendar.publish' });
    if (!permitted.ok) return permitted;
    return this.unitOfWork.run(async (tx) => published(await publishCalendar(tx, document, signatureOf(actor))));
  }

  /** Publishes a rule pack. */
  async rulePack(document: unknown, actor: Actor): Promise<Result<PublishedView, PublishRefusal>> {
    const permitted = permit(actor, { action: 'rule-pack.publish' });
    if (!permitted.ok) return permitted;
    return this.unitOfWork.run(async (tx) => published(await publishRulePack(tx, document, signatureOf(actor))));
  }
}

type Published = Awaited<ReturnType<typeof publishCalendar | typeof publishRulePack>>;

function published(answer: Published): Result<PublishedView, PublishRefusal> {
  if (answer.ok) return accept({ code: answer.value.code, version: answer.value.version });
  const { refusal } = answer;
  if (!('faults' in refusal)) return refuse({ code: refusal.code });
  return refuse({
    code: refusal.code,
    errors: refusal.faults.map((fault) => ({ pointer: `#${fault.pointer}`, detail: wordsOf(fault) })),
  });
}

function wordsOf({ detail }: { readonly detail: string | Words }): Words {
  return typeof detail === 'string' ? { zh: detail, en: detail } : detail;
}

type Words = { readonly zh: string; readonly en: string };
