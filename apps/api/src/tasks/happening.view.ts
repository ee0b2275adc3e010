import type { AgendaStep } from '@duban/domain';
import { ACTS } from '@duban/domain';
import type { OwedItem, PersonName, TimelineEvent } from '@duban/persistence';
import { CivilDate, Flag, Id, InstantField, ListOf, ListOfObjects, OneOf, text, Text } from '../edge/index.js';
import type { Language } from '../edge/index.js';
import { instantText } from '../seeing/index.js';
import { actWords, kindWords } from './happening-words.js';

/** One past event of a task. */
export class EventView {
  @InstantField() at!: string;
  @OneOf(['issued', 'signed', 'submitted', 'reviewed', 'step', 'told']) what!: string;
  @Text({ max: 200, nullable: true }) departmentName!: string | null;
  @Text({ max: 50, nullable: true }) kind!: string | null;
  @Text({ max: 50, nullable: true, describes: 'the act, state or part' }) detail!: string | null;
  @Text({ max: 20_000, nullable: true }) text!: string | null;
  @Text({ max: 100, nullable: true }) person!: string | null;
  @Id({ nullable: true, describes: 'a line of an evaluation names it as its event' }) obligationId!: string | null;
  @Id({ nullable: true, describes: 'a line of an evaluation names it as its event' }) submissionId!: string | null;
  @ListOf(text({ max: 100 }), { max: 100, describes: 'whom a notice goes to, by name' }) recipients!: string[];
  @Text({ max: 1_000, describes: 'the event in the caller’s language' }) words!: string;
}

/** What happened on a task, oldest first. */
export class TimelineView {
  @ListOfObjects(() => EventView, { max: 3_000 }) items!: EventView[];
  @Flag({ describes: 'there are older events than are shown' }) isCut!: boolean;
}

/** One thing that happens if nothing is done. */
export class ForecastStepView {
  @InstantField() at!: string;
  @OneOf(ACTS) act!: string;
  @Text({ max: 50 }) kind!: string;
  @Id() obligationId!: string;
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @InstantField() dueAt!: string;
  @CivilDate() dueOn!: string;
  @ListOf(text({ max: 300 }), { max: 1_000, describes: 'who is told: department and name' }) to!: string[];
  @Text({ max: 1_000, describes: 'the step in the caller’s language' }) words!: string;
}

/** What happens next if nothing is done, in order of time. */
export class ForecastView {
  @ListOfObjects(() => ForecastStepView, { max: 20_000 }) items!: ForecastStepView[];
}

/** The view of a past event. */
export function eventView(event: TimelineEvent, language: Language): EventView {
  return { ...event, recipients: [...event.recipients], at: instantText(event.at), words: eventWords(event, language) };
}

/** The view of a coming step. */
export function forecastStepView(asked: {
  readonly item: OwedItem;
  readonly step: AgendaStep;
  readonly to: readonly PersonName[];
  readonly language: Language;
}): ForecastStepView {
  const { item, step, to, language } = asked;
  const { id, kind, departmentId, departmentName, dueAt, dueOn } = item;
  const who = to.map((person) => `${person.departmentName} ${person.name}`);
  const what = `${actWords(step.act, language)}：${departmentName} ${kindWords(kind, language)}`;
  const told = who.length === 0 ? '' : language === 'zh' ? `，告知 ${who.join('、')}` : `, to ${who.join(', ')}`;
  return {
    at: instantText(step.at),
    act: step.act,
    kind,
    obligationId: id,
    departmentId,
    departmentName,
    dueAt: instantText(dueAt),
    dueOn,
    to: who,
    words: what + told,
  };
}

const WHAT: Readonly<Record<TimelineEvent['what'], Readonly<Record<Language, string>>>> = {
  issued: { zh: '交办', en: 'issued' },
  signed: { zh: '签收', en: 'signed for' },
  submitted: { zh: '提交', en: 'submitted' },
  reviewed: { zh: '审核', en: 'reviewed' },
  step: { zh: '到点', en: 'clock' },
  told: { zh: '送达', en: 'told' },
};
const REVIEWS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  accepted: { zh: '通过', en: 'accepted' },
  returned: { zh: '退回重报', en: 'returned' },
};

function eventWords({ what, departmentName, kind, detail, person }: TimelineEvent, language: Language): string {
  const act = what === 'step' ? actWords(detail ?? '', language) : WHAT[what][language];
  const about = kind === null || what === 'signed' ? '' : kindWords(kind, language);
  const review = what === 'reviewed' ? REVIEWS[detail ?? '']?.[language] : undefined;
  return [departmentName, about, act, review, person]
    .filter((word) => word !== null && word !== undefined && word !== '')
    .join(' ');
}
