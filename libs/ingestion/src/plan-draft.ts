import type { CalendarDate } from '@duban/domain';
import type { SourceSpan } from './source-document.js';

/** How a figure is meant: exactly, at least, more than, at most, less than, or between two ends. */
export type Relation = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'range';

/** A figure with its unit as written; a range has both ends. */
export type Quantity = {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly relation: Relation;
};

/** A dated part of a task (节点): `text` is the whole clause, `phrase` the words that give the date. */
export type Milestone = {
  readonly year: number;
  readonly text: string;
  readonly phrase: string;
  readonly dueOn: CalendarDate | null;
  /** True for 长期坚持, 持续推进 and the like: no end is meant. */
  readonly continuous: boolean;
  /** True when the year comes from the clause before. */
  readonly inheritedYear: boolean;
  readonly quantities: readonly Quantity[];
};

/** One task as the text gives it; names, titles and text are as written. */
export type TaskDraft = {
  readonly path: readonly string[];
  readonly itemNo: number | null;
  readonly itemTitle: string | null;
  readonly title: string;
  readonly text: string;
  /** All departments in order, lead first; empty when the text names none. */
  readonly departments: readonly string[];
  readonly leads: readonly string[];
  readonly supporters: readonly string[];
  /** True when the list ends in 等有关部门 or similar. */
  readonly departmentsOpen: boolean;
  /** Second names the text puts in brackets after a department. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly departmentsRaw: string | null;
  readonly implementers: readonly string[];
  /** Persons named beside the units (责任领导), as written. */
  readonly leaders: readonly string[];
  /** Figures outside the milestones. */
  readonly quantities: readonly Quantity[];
  readonly milestones: readonly Milestone[];
  /** Preliminary steps of projects that the text asks for. */
  readonly steps: readonly PipelineStep[];
  readonly source: SourceSpan;
};

/** One key project of an annex table or a box. */
export type ProjectDraft = {
  readonly no: number | null;
  /** Number of the box (专栏) in which it stands, or null for a table row. */
  readonly box: number | null;
  readonly group: string | null;
  readonly name: string;
  readonly content: string;
  readonly units: readonly string[];
  readonly unitsOpen: boolean;
  readonly quantities: readonly Quantity[];
  readonly steps: readonly PipelineStep[];
  readonly source: SourceSpan;
};

/** The preliminary steps of a project: code, feasibility study, environment, energy, preliminary design, land (赋码、可研、环评、节能、初设、用地). */
export type PipelineStepKind = 'code' | 'feasibility' | 'environment' | 'energy' | 'design' | 'land';

/** A preliminary step that the text names, with the date that it sets for it; `phrase` is the words for the step. */
export type PipelineStep = {
  readonly kind: PipelineStepKind;
  readonly phrase: string;
  readonly dueOn: CalendarDate | null;
};

/** One indicator of a target table. */
export type IndicatorDraft = {
  readonly name: string;
  readonly unit: string | null;
  readonly baselineYear: number | null;
  readonly baseline: number | null;
  readonly targetYear: number | null;
  readonly target: number | null;
  readonly relation: Relation | null;
  readonly attribute: string | null;
  readonly domain: string | null;
  /** The target cell as written, for words such as 持续下降; null when it is blank. */
  readonly targetText: string | null;
  readonly source: SourceSpan;
};

/** A kind of counties that the document sets up, such as those of one type (附件：分类名单). */
export type GroupDraft = { readonly name: string; readonly members: readonly string[]; readonly source: SourceSpan };

/** A pilot and what it tries out. */
export type PilotDraft = { readonly name: string; readonly direction: string; readonly source: SourceSpan };

/** How often a unit is named, and in which roles. */
export type UnitMention = {
  readonly name: string;
  /** A bureau or company; the government of one county or city; a group of governments (各县（市）人民政府); or words that leave open who is meant (相关市直单位). */
  readonly kind: 'department' | 'government' | 'group' | 'open';
  readonly aliases: readonly string[];
  readonly asLead: number;
  readonly asSupporter: number;
  readonly asImplementer: number;
  readonly inProjects: number;
};

/** What a reviewer is asked, with the place and the words in question. */
export type Question = {
  readonly code:
    | 'plan.without-tasks'
    | 'plan.without-title'
    | 'task.without-department'
    | 'task.several-leads'
    | 'task.open-list'
    | 'item.without-heading'
    | 'unit.repeated'
    | 'unit.unusual-name'
    | 'limit.ambiguous';
  readonly line: number;
  /** Index of the task in `tasks`, or null for the whole plan. */
  readonly task: number | null;
  readonly subject: string;
};

/** What became of a paragraph. */
export type Fate =
  | 'heading'
  | 'task'
  | 'shared-clause'
  | 'front-matter'
  | 'general'
  | 'safeguard'
  | 'not-assigned'
  | 'statement'
  | 'contents'
  | 'annex'
  | 'project'
  | 'indicator'
  | 'table';

/** What became of one paragraph; `depth` is how many headings stand above it. */
export type PlacedFate = SourceSpan & { readonly fate: Fate; readonly depth: number };

/** Each paragraph's fate, in order, and the sums: nothing of the source is dropped silently. */
export type Coverage = {
  readonly paragraphs: number;
  readonly byFate: Readonly<Record<Fate, number>>;
  readonly fates: readonly PlacedFate[];
};

/** Everything that parsing reads out of a plan document. */
export type PlanDraft = {
  readonly title: string;
  readonly issuer?: string;
  readonly issuedOn?: CalendarDate;
  /** Document number (文号) as written. */
  readonly number?: string;
  readonly year?: number;
  readonly tasks: readonly TaskDraft[];
  readonly projects: readonly ProjectDraft[];
  readonly indicators: readonly IndicatorDraft[];
  readonly groups: readonly GroupDraft[];
  readonly pilots: readonly PilotDraft[];
  readonly units: readonly UnitMention[];
  readonly questions: readonly Question[];
  readonly coverage: Coverage;
};
