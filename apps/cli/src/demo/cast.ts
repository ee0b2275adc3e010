import { randomBytes } from 'node:crypto';
import type { PlanDraft } from '@duban/ingestion';
import { pick } from './chance.js';

/** A department of the rehearsal: how it is named, where it stands, and who acts for it. */
export interface CastDepartment {
  readonly name: string;
  readonly kind: 'bureau' | 'county' | 'company';
  readonly aliases: readonly string[];
  readonly login: string;
}

/** Everybody who plays a part, and the organisation document that makes them known to the system. */
export interface Cast {
  readonly root: string;
  readonly departments: readonly CastDepartment[];
  readonly password: string;
  readonly offices: Offices;
  readonly organisation: OrganisationDocument;
}

/** The logins of the offices: who supervises, who evaluates, who decides appeals, and who approves what is published. */
export interface Offices {
  readonly supervisor: string;
  readonly evaluator: string;
  readonly arbiter: string;
  readonly approver: string;
}

/** What `POST /organisation/import` takes. */
export interface OrganisationDocument {
  readonly departments: readonly { name: string; kind: string; parent?: string; aliases?: readonly string[] }[];
  readonly groups: readonly { name: string; members: readonly string[] }[];
  readonly people: readonly PersonLine[];
}

type NamedUnit = Pick<PlanDraft['units'][number], 'name' | 'aliases'>;

interface PersonLine {
  readonly name: string;
  readonly login: string;
  readonly email: string;
  readonly password?: string;
  readonly roles: readonly { department: string; role: string }[];
}

const SURNAMES: [string, ...string[]] = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  '徐',
  '孙',
  '胡',
  '朱',
  '高',
  '林',
  '何',
  '郭',
  '马',
  '罗',
];
const GIVEN = ['志强', '秀英', '建国', '丽华', '海燕', '晓明', '国栋', '春梅', '文博', '思远', '雅琴', '立新'] as [
  string,
  ...string[],
];

/** Makes the organisation a plan speaks of: every unit it names, its counties as the members of its groups, and the offices. */
export function castOf(draft: PlanDraft, counties: readonly string[], seed: number): Cast {
  const root = draft.issuer ?? '市人民政府';
  const password = randomBytes(12).toString('base64url');
  const named = namedUnits(draft, root, counties);
  const departments: CastDepartment[] = [
    ...named.map((unit, index) => ({
      name: unit.name,
      kind: kindOf(unit.name),
      // A second name that is a unit of its own elsewhere in the plan stays with that unit.
      aliases: unit.aliases.filter((alias) => named.every(({ name }) => name !== alias)),
      login: `bureau${String(index + 1)}`,
    })),
    ...counties.map((name, index) => ({
      name,
      kind: 'county' as const,
      aliases: [`${name}人民政府`],
      login: `county${String(index + 1)}`,
    })),
  ];
  const groups = draft.units
    .filter((unit) => unit.kind === 'group')
    .map((unit) => ({ name: unit.name, members: counties }));
  const offices = { supervisor: 'supervisor', evaluator: 'evaluator', arbiter: 'arbiter', approver: 'approver' };
  const people = [...departments.flatMap((one) => staffOf(one, password, seed)), ...officeStaff(root, password, seed)];
  const organisation = {
    departments: [rootLine(root), ...departments.map((one) => departmentLine(one, root))],
    groups,
    people,
  };
  return { root, departments, password, offices, organisation };
}

const USUAL_BUREAUS = [
  '发展改革委',
  '财政局',
  '住建局',
  '自然资源局',
  '交通运输局',
  '生态环境局',
  '农业农村局',
  '水利局',
  '工信局',
  '教育局',
  '卫健委',
  '文旅局',
];

// A plan that names nobody is given the bureaus that every government has, so that a reviewer has somebody to assign.
function namedUnits(draft: PlanDraft, root: string, counties: readonly string[]): NamedUnit[] {
  const named = draft.units.filter(
    (unit) => unit.kind === 'department' && unit.name !== root && !isCountyGovernment(unit.name, counties),
  );
  if (named.length > 0) return named;
  return USUAL_BUREAUS.map((name) => ({ name: `${root.includes('省') ? '省' : '市'}${name}`, aliases: [] }));
}

function rootLine(root: string): OrganisationDocument['departments'][number] {
  return { name: root, kind: root.includes('省') ? 'province' : 'city' };
}

function departmentLine(
  { name, kind, aliases }: CastDepartment,
  root: string,
): OrganisationDocument['departments'][number] {
  return { name, kind, parent: root, aliases: [...new Set(aliases)].filter((alias) => alias !== name) };
}

function isCountyGovernment(name: string, counties: readonly string[]): boolean {
  return counties.some((county) => name === county || name === `${county}人民政府`);
}

function kindOf(name: string): 'bureau' | 'company' {
  return name.endsWith('公司') ? 'company' : 'bureau';
}

// The handler is the liaison too, as in most small departments; only the handler signs in.
function staffOf({ name, login }: CastDepartment, password: string, seed: number): PersonLine[] {
  const line = (role: string, roles: readonly string[]): PersonLine => ({
    name: personName(seed, name, role),
    login: role === 'handler' ? login : `${login}-${role}`,
    email: `${login}-${role}@duban.invalid`,
    ...(role === 'handler' ? { password } : {}),
    roles: roles.map((one) => ({ department: name, role: one })),
  });
  return [line('handler', ['handler', 'liaison']), line('leader', ['leader']), line('principal', ['principal'])];
}

function officeStaff(root: string, password: string, seed: number): PersonLine[] {
  const line = (login: string, roles: readonly string[]): PersonLine => ({
    name: personName(seed, root, login),
    login,
    email: `${login}@duban.invalid`,
    password,
    roles: roles.map((role) => ({ department: root, role })),
  });
  return [
    line('supervisor', ['supervision']),
    line('supervising-leader', ['leader']),
    line('evaluator', ['evaluation']),
    line('arbiter', ['evaluation']),
    line('approver', ['principal']),
  ];
}

function personName(seed: number, ...words: readonly string[]): string {
  return pick(SURNAMES, seed, 'surname', ...words) + pick(GIVEN, seed, 'given', ...words);
}
