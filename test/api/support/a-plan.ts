import type { TestStack } from './a-stack.js';
import type { Answer, Client } from './client.js';
import { aDepartment } from './people.js';

/** The departments of an invented city, by name. */
export type City = Readonly<Record<string, string>>;

const OFFICES = ['市政府督查室', '市考核办'];
const BUREAUS = ['市住建局', '市财政局', '市水利局', '市教育局'];
const COUNTIES = ['青禾县人民政府', '白石县人民政府'];

/** A plan document of three tasks: two with lead and supporters, the last with a unit that nobody knows; both counties implement all. */
export const PLAN_TEXT = `云中市城市更新行动方案
为改善城市面貌，制定本方案。
一、总体要求
坚持先易后难，量力而行。
二、主要任务
市县两级同步推进以下行动。（以下任务均需各县（市）人民政府落实，不再单独列出；所列市直部门依据职责分工负责）
（一）实施基础设施提升行动
1.完善市政管网
改造老旧排水管网。逐段核查老旧管网，分批改造。到2026年6月底，改造管网20公里。到2027年，改造管网50公里。（市住建局、市财政局、市水利局）
（二）实施公共服务提升行动
2.增加学位供给
新建中小学校。优先满足新区需要。到2026年9月底，新增学位3000个。（市教育局、市财政局）
3.改善供水保障
推进城乡供水一体化。更新水厂设备。到2026年底，供水普及率达到98%以上。（市水利局、市数据局）
三、保障措施
加强组织领导。各有关单位要明确责任人。
`;

/** Creates the city: two offices, four bureaus, two counties and their group. */
export async function aCity({ query }: TestStack): Promise<City> {
  const city: Record<string, string> = { 云中市人民政府: await aDepartment(query, '云中市人民政府', { kind: 'city' }) };
  const below = { parent: '云中市人民政府' };
  for (const name of OFFICES) city[name] = await aDepartment(query, name, { kind: 'office', ...below });
  for (const name of BUREAUS) city[name] = await aDepartment(query, name, { kind: 'bureau', ...below });
  for (const name of COUNTIES) city[name] = await aDepartment(query, name, { kind: 'county', ...below });
  const [group] = await query<{ id: string }>(
    `insert into department_group (name) values ('各县(市)人民政府') returning id`,
  );
  for (const name of COUNTIES) {
    await query('insert into department_group_member (group_id, department_id) values ($1, $2)', [
      group!.id,
      city[name],
    ]);
  }
  return city;
}

/** Sets the business clock of a rehearsal to this moment. */
export async function clockTo({ query }: TestStack, at: string): Promise<void> {
  await query(
    `update business_clock set mode = 'rehearsal', offset_ms = $1::bigint - floor(extract(epoch from clock_timestamp()) * 1000)::bigint`,
    [Date.parse(at)],
  );
}

/** A task as the list of a plan shows it. */
export interface ListedTask {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly units: { departmentId: string; departmentName: string; part: string }[];
}

/** A plan as the API shows it. */
export interface ShownPlan {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly taskCount: number;
  readonly supervisedFrom: string | null;
  readonly supervisedUntil: string | null;
  readonly questions: { code: string; task: number | null; subject: string; detail: string }[];
}

/** What a problem document says. */
export interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly errors?: { pointer: string; detail: string; code?: string }[];
  readonly current?: { version: number };
}

/** Uploads a plan document as this person. */
export function importPlan(
  client: Client,
  text: string = PLAN_TEXT,
  fields: Record<string, string> = {},
): Promise<Answer<ShownPlan & Problem>> {
  return client.upload('/plans', { name: '方案.txt', bytes: text, fields });
}

/** The tasks of a plan in their order. */
export async function tasksOf(client: Client, planId: string): Promise<ListedTask[]> {
  return (await client.get<{ items: ListedTask[] }>(`/plans/${planId}/tasks`)).body.items;
}

/** Assigns units to a task at its present version. */
export async function assign(
  client: Client,
  task: ListedTask,
  units: { lead: string | string[]; supporters?: string[]; implementers?: string[] },
): Promise<Answer<Problem>> {
  const body = { supporters: [], implementers: [], ...units };
  return client.put(`/tasks/${task.id}/assignment`, body, { ifMatch: task.version });
}

/** An issued plan: who supervises it, and what it consists of. */
export interface IssuedPlan {
  readonly planId: string;
  readonly tasks: ListedTask[];
  readonly rounds: { id: string; kind: string; dueAt: string }[];
  readonly obligations: number;
}

/** Imports, completes, approves and issues the plan at the moment where the clock stands. */
export async function anIssuedPlan(client: Client, city: City): Promise<IssuedPlan> {
  const imported = await importPlan(client);
  if (imported.status !== 201) throw new Error(JSON.stringify(imported.body));
  const planId = imported.body.id;
  const drafts = await tasksOf(client, planId);
  const third = drafts.find(({ number }) => number === 3)!;
  const counties = COUNTIES.map((name) => city[name]!);
  await assign(client, third, { lead: city['市水利局']!, supporters: [city['市财政局']!], implementers: counties });
  const version = async () => (await client.get<ShownPlan>(`/plans/${planId}`)).body.version;
  const approved = await client.post(`/plans/${planId}/approve`, {}, { ifMatch: await version() });
  if (approved.status !== 200) throw new Error(JSON.stringify(approved.body));
  const issued = await client.post<IssuedPlan>(`/plans/${planId}/issue`, {}, { ifMatch: await version() });
  if (issued.status !== 200) throw new Error(JSON.stringify(issued.body));
  const { rounds, obligations } = issued.body;
  return { planId, tasks: await tasksOf(client, planId), rounds, obligations };
}
