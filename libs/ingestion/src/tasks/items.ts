import { assignmentsOf, type Assignment } from '../responsibility/assignments.js';
import { isLabelledLine } from '../responsibility/labelled-line.js';
import { responsibilityOf, type Responsibility } from '../responsibility/responsibility.js';
import type { Clause, Paragraph } from '../structure/clause-tree.js';
import { fold } from '../text/fold.js';

/** What is read as one: usually a paragraph; paragraphs that one labelled line or one assigned heading covers are joined. */
export type Item = {
  readonly clause: Clause;
  readonly paragraph: Paragraph;
  /** The paragraphs of the source that went into it, labelled lines included. */
  readonly parts: readonly Paragraph[];
  readonly assignments: readonly Assignment[];
};

type Labelled = { readonly raw: string; readonly responsibility: Responsibility };

/** The items of a clause in the order of the text. */
export function itemsOf(clause: Clause): readonly Item[] {
  const collector = new ItemCollector(clause);
  for (const paragraph of clause.paragraphs) collector.take(paragraph);
  return underAssignedHeading(clause, collector.finish());
}

/** Collects paragraphs until a labelled line (牵头单位：…) says whose they are. */
class ItemCollector {
  private readonly items: Item[] = [];
  private waiting: Paragraph[] = [];
  private labels: Paragraph[] = [];
  /** Labels that stand before their text hold until the next ones. */
  private ahead: Paragraph[] = [];

  constructor(private readonly clause: Clause) {}

  take(paragraph: Paragraph): void {
    const isText = paragraph.kind === 'paragraph';
    if (isText && isLabelledLine(paragraph.folded)) {
      this.labels.push(paragraph);
      return;
    }
    this.settle();
    const assignments = isText ? assignmentsOf(paragraph.text, paragraph.folded) : [];
    if (isText && !assignments.some(({ responsibility }) => responsibility !== null)) {
      this.waiting.push(paragraph);
      return;
    }
    this.release();
    this.items.push({ clause: this.clause, paragraph, parts: [paragraph], assignments });
  }

  finish(): readonly Item[] {
    this.settle();
    if (this.ahead.length > 0) this.join(this.waiting, this.ahead);
    else this.release();
    return this.items;
  }

  /** Labels behind text cover that text; labels before any text wait for it. */
  private settle(): void {
    if (this.labels.length === 0) return;
    if (this.ahead.length > 0) {
      this.join(this.waiting, this.ahead);
      this.ahead = this.labels;
    } else if (this.waiting.length === 0 && this.items.length === 0) this.ahead = this.labels;
    else this.join(this.waiting, this.labels);
    this.labels = [];
    this.waiting = [];
  }

  private release(): void {
    for (const parts of byRunInTitle(this.waiting)) {
      const paragraph = spanning(merged(parts), parts);
      const assignments = assignmentsOf(paragraph.text, paragraph.folded);
      this.items.push({ clause: this.clause, paragraph, parts, assignments });
    }
    this.waiting = [];
  }

  private join(texts: readonly Paragraph[], labels: readonly Paragraph[]): void {
    const told = toldBy(labels);
    if (!told) {
      for (const paragraph of [...texts, ...labels]) this.items.push(plainItem(this.clause, paragraph));
      return;
    }
    const parts = [...texts, ...labels].sort((a, b) => a.lineFrom - b.lineFrom);
    const paragraph = merged(texts.length > 0 ? texts : [titleParagraph(this.clause, labels)]);
    const assignment = { from: 0, to: paragraph.text.length, ...told };
    this.items.push({ clause: this.clause, paragraph: spanning(paragraph, parts), parts, assignments: [assignment] });
  }
}

/** A bold run-in title holds until the next one, so the paragraphs behind it are its own. */
function byRunInTitle(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last && (last[0]?.lead ?? 0) > 0 && paragraph.lead === 0) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

function plainItem(clause: Clause, paragraph: Paragraph): Item {
  const assignments = assignmentsOf(paragraph.text, paragraph.folded);
  return { clause, paragraph, parts: [paragraph], assignments };
}

function toldBy(labels: readonly Paragraph[]): Labelled | null {
  const raw = labels.map(({ text }) => withoutBrackets(text.trim().replace(/^[-•●*]\s*|[。；;]$/g, ''))).join('；');
  const responsibility = responsibilityOf(raw, fold(raw));
  return responsibility && { raw, responsibility };
}

function withoutBrackets(text: string): string {
  return /^[(（[【〔].*[)）\]】〕]$/s.test(text) ? text.slice(1, -1) : text;
}

/** A heading with nothing but labels under it is itself the task. */
function titleParagraph(clause: Clause, labels: readonly Paragraph[]): Paragraph {
  const [first] = labels;
  if (!first) throw new Error('labels cannot be empty here');
  return { ...first, text: clause.title, folded: fold(clause.title), lead: 0 };
}

function merged(texts: readonly Paragraph[]): Paragraph {
  const [first] = texts;
  if (!first) throw new Error('nothing to merge');
  const text = texts.map((one) => one.text).join('\n');
  return { ...first, text, folded: fold(text) };
}

function spanning(paragraph: Paragraph, parts: readonly Paragraph[]): Paragraph {
  const [first] = parts;
  if (!first) return paragraph;
  const lineFrom = parts.reduce((least, part) => Math.min(least, part.lineFrom), first.lineFrom);
  return { ...paragraph, lineFrom, lineTo: parts.reduce((most, part) => Math.max(most, part.lineTo), first.lineTo) };
}

const LONGEST_HEADING = 90;

/** 「1.建桥（甲局牵头）」 and its text below: the heading's units answer for all of it. */
function underAssignedHeading(clause: Clause, items: readonly Item[]): readonly Item[] {
  const [head, ...rest] = items;
  const assignment = head && clause.title === '' ? headingAssignment(head) : null;
  if (!head || !assignment || rest.length === 0 || !rest.every(isBare)) return items;
  const title = { ...head.paragraph, text: head.paragraph.text.slice(0, assignment.to).trim() };
  const parts = items.flatMap((item) => item.parts);
  const whole = spanning(merged([title, ...rest.map(({ paragraph }) => paragraph)]), parts);
  return [{ ...head, paragraph: whole, parts, assignments: [{ ...assignment, from: 0, to: whole.text.length }] }];
}

/** The only assignment of a line that is short and without a full stop before its brackets. */
function headingAssignment({ paragraph, assignments }: Item): Assignment | null {
  const [only, more] = assignments;
  if (!only?.responsibility || more || paragraph.text.length > LONGEST_HEADING) return null;
  return paragraph.folded.slice(0, only.to).includes('。') ? null : only;
}

function isBare({ paragraph, assignments }: Item): boolean {
  return paragraph.kind === 'paragraph' && assignments.every(({ responsibility }) => responsibility === null);
}
