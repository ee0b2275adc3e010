import { fold } from '../text/fold.js';
import { prefixLength } from '../text/prefix-length.js';
import { sideLabels } from './side-labels.js';
import { closeList, isGroupName, isUnitName } from './unit-name.js';
import { listPieces, type ListPiece } from './unit-list.js';

/** Who answers for a task, read from one responsibility text; names as written, in order. */
export type Responsibility = {
  readonly departments: readonly string[];
  readonly leads: readonly string[];
  readonly supporters: readonly string[];
  readonly groups: readonly string[];
  readonly isOpen: boolean;
  /** Names such as 相关市直单位 that stand for units which are not named. */
  readonly openNames: readonly string[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly repeated: readonly string[];
  readonly unusual: readonly string[];
  /** Persons named beside the units (责任领导), as written. */
  readonly leaders: readonly string[];
  /** Limits said beside the units (完成时限), as written. */
  readonly limits: readonly string[];
};

const LONGEST_PARTED = 80;

type Role = 'lead' | 'support' | 'plain';
type Named = { readonly name: string; readonly role: Role };

/** The responsibility of a text that names nobody. */
export const NOBODY: Responsibility = {
  departments: [],
  leads: [],
  supporters: [],
  groups: [],
  isOpen: false,
  openNames: [],
  aliases: {},
  repeated: [],
  unusual: [],
  leaders: [],
  limits: [],
};

const LABEL =
  /^(?:(牵头|主办|主责|承办|主要责任)|(配合|协办|协同|参与|协助|支持|会办)|(?:第一|共同)?责任|落实|实施)(?:单位|部门|处室|主体|领导)?\s*[:]\s*/;
const LEAD_ENDING = /(?:负责)?(?:共同|联合|分别)?(?:牵头|主办|主责|负总责)(?:组织实施|组织|负责|落实|推进|单位|部门)?$/;
const SUPPORT_ENDING =
  /(?:按(?:照)?职责(?:分工)?)?(?:积极|协同|共同)?(?:配合|参与|参加|协办|协同|协助|支持)(?:单位|部门|负责|落实|实施)?$/;
const PLAIN_ENDING =
  /(?:(?:按照|依据|根据|按|依)?(?:各自)?(?:的)?(?:职责|职能|分工)(?:职责|分工)?)?(?:分别|共同|具体|组织|抓好)?(?:负责)?(?:落实|实施|推进|组织实施)?$/;
const ALIAS = /^(.{2,24}?)[([](.{2,24})[)\]]$/;
const ROLE_IN_BRACKETS = /^(.{2,24}?)[([](?:(牵头|主办)|(配合|协办|参与))(?:单位|部门)?[)\]]$/;
const TOGETHER_WITH = /(?:会同|联合)(?=[省市县区州国各有相])/;

/** The roles that a responsibility text gives, or null when it does not read like one. `written` and `folded` have the same length. */
export function responsibilityOf(written: string, folded: string): Responsibility | null {
  const beside = sideLabels(folded);
  const reader = new ResponsibilityReader(written, beside.rest);
  for (const piece of listPieces(beside.rest)) reader.read(piece);
  const read = reader.result();
  const told = ({ from, to }: { from: number; to: number }): string => written.slice(from, to).trim();
  return read && { ...read, leaders: beside.leaders.map(told), limits: beside.limits.map(told) };
}

/** Reads a responsibility text piece by piece: names wait until a role word, a label or the end of the part settles them. */
class ResponsibilityReader {
  private readonly settled: Named[] = [];
  private readonly groups: string[] = [];
  private readonly aliases: Record<string, string> = {};
  private waiting: { name: string; isArea: boolean }[] = [];
  private labelled: Role = 'plain';
  private isOpen = false;
  private readonly openNames: string[] = [];
  private saysRole = false;

  constructor(
    private readonly written: string,
    private readonly folded: string,
  ) {}

  read({ from, to, after }: ListPiece): void {
    const at = this.parted(this.labelEnd(from, to), to);
    const { role, length } = this.ending(at, to);
    this.name(at, to - length);
    if (role) this.settle(role);
    if (after === ';' || after === '。' || after === '') this.settle(this.labelled);
  }

  /** 牵头单位:… sets the role of all names up to the next label. */
  private labelEnd(from: number, to: number): number {
    const label = LABEL.exec(this.folded.slice(from, Math.min(to, from + 16)));
    if (!label) return from;
    this.settle(this.labelled);
    this.labelled = label[1] ? 'lead' : label[2] ? 'support' : 'plain';
    this.saysRole = true;
    return from + label[0].length;
  }

  /** In 甲局会同乙局、丙局 the name before leads and those after support. */
  private parted(from: number, to: number): number {
    const together = to - from <= LONGEST_PARTED ? TOGETHER_WITH.exec(this.folded.slice(from, to)) : null;
    if (!together || together.index === 0) return from;
    this.name(from, from + together.index);
    this.settle('lead');
    this.labelled = 'support';
    this.saysRole = true;
    return from + together.index + together[0].length;
  }

  /** The roles read, or null when most names are no names. */
  result(): Omit<Responsibility, 'leaders' | 'limits'> | null {
    const names = this.settled.map(({ name }) => name);
    const departments = [...new Set(names)];
    const unusual = departments.filter((name) => !isUnitName(fold(name)));
    if (departments.length + this.groups.length === 0 || this.isDoubtful(unusual.length, departments.length))
      return null;
    const leads = this.leads(departments);
    return {
      departments: [...leads, ...departments.filter((name) => !leads.includes(name))],
      leads,
      supporters: departments.filter((name) => !leads.includes(name)),
      groups: [...new Set(this.groups)],
      isOpen: this.isOpen,
      openNames: [...new Set(this.openNames)],
      aliases: this.aliases,
      repeated: departments.filter((name) => names.indexOf(name) !== names.lastIndexOf(name)),
      unusual,
    };
  }

  /** A third of the names may look odd; two thirds, where the text says 牵头 or 负责. */
  private isDoubtful(unusual: number, all: number): boolean {
    return unusual * 3 > all * (this.saysRole ? 2 : 1);
  }

  /** Where no role is told, the first unit leads (domain.md, "Life of a task"). */
  private leads(departments: readonly string[]): string[] {
    const told = [...new Set(this.settled.filter(({ role }) => role === 'lead').map(({ name }) => name))];
    return told.length > 0 ? told : departments.slice(0, 1);
  }

  private ending(from: number, to: number): { role: Role | null; length: number } {
    const tail = this.folded.slice(Math.max(from, to - 30), to).trimEnd();
    const lost = Math.min(30, to - from) - tail.length;
    for (const [role, form] of [
      ['lead', LEAD_ENDING],
      ['support', SUPPORT_ENDING],
      ['plain', PLAIN_ENDING],
    ] as const) {
      const match = form.exec(tail);
      if (!match || match[0] === '') continue;
      this.saysRole = true;
      return { role: role === 'plain' ? this.labelled : role, length: match[0].length + lost };
    }
    return { role: null, length: 0 };
  }

  private name(from: number, to: number): void {
    const start = from + prefixLength(this.folded, from, /^\s*(?:由|以及)?\s*/);
    const closed = closeList(this.folded.slice(start, Math.max(start, to)).trimEnd());
    this.isOpen ||= closed.isOpen;
    if (closed.name === '') {
      if (closed.isOpen) this.openNames.push(this.written.slice(start, to).trim());
      return;
    }
    const written = this.written.slice(start, start + closed.name.length);
    if (isGroupName(closed.name)) this.groups.push(written);
    else this.department(written, closed.name);
  }

  private department(written: string, folded: string): void {
    const [, holder, leads] = ROLE_IN_BRACKETS.exec(folded) ?? [];
    if (holder !== undefined) {
      this.saysRole = true;
      this.settled.push({ name: written.slice(0, holder.length), role: leads ? 'lead' : 'support' });
      return;
    }
    const [, main = '', alias = ''] = ALIAS.exec(folded) ?? [];
    const isAliased = isUnitName(main) && isUnitName(alias);
    const name = isAliased ? written.slice(0, main.length) : written;
    if (isAliased) this.aliases[name] = written.slice(main.length + 1, -1);
    this.shareEnding(name);
    this.waiting.push({ name, isArea: /^[\u4e00-\u9fa5]{1,6}[县市区旗]$/.test(name) });
  }

  /** In 甲市、乙市人民政府 the ending belongs to both names. */
  private shareEnding(name: string): void {
    const ending = /(?:人民政府|管委会|政府)$/.exec(name)?.[0];
    if (ending === undefined) return;
    const lastOther = this.waiting.findLastIndex(({ isArea }) => !isArea);
    this.waiting = this.waiting.map((one, at) => (at > lastOther ? { name: one.name + ending, isArea: false } : one));
  }

  private settle(role: Role): void {
    this.settled.push(...this.waiting.map(({ name }) => ({ name, role })));
    this.waiting = [];
  }
}
