import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { countiesOf, parsePlan, readDocument } from '@duban/ingestion';
import { ApiClient } from './api-client.js';
import type { Cast } from './cast.js';
import { castOf } from './cast.js';
import { signInFirst } from './first-sign-in.js';
import { habitsOf } from './habits.js';
import type { Stage } from './stage.js';
import { assignTheUnassigned, importPlan, issuePlan, tasksOf } from './office-acts.js';

/** Everything the first morning of the rehearsed year needs. */
export interface Opening {
  readonly api: string;
  readonly plan: string;
  readonly year: number;
  readonly seed: number;
  readonly administrator: { readonly login: string; readonly password: string };
}

/** The stage with an issued plan on it, and who plays. */
export interface Opened {
  readonly stage: Stage;
  readonly cast: Cast;
  /** How many tasks the text gave to nobody, so that the reviewer had to. */
  readonly assignedByReviewer: number;
}

/** Reads the document, makes the organisation it speaks of, and imports, completes, approves and issues the plan through the API. */
export async function openYear(opening: Opening): Promise<Opened> {
  const bytes = new Uint8Array(await readFile(opening.plan));
  const document = await readDocument(bytes, basename(opening.plan));
  if (!document.ok) throw new Error(`${opening.plan}: ${document.refusal.code}`);
  const cast = castOf(parsePlan(document.value), countiesOf(document.value), opening.seed);
  const administrator = await signInFirst(opening.api, opening.administrator, cast.password);
  await administrator.post('/organisation/import', cast.organisation);
  const clientOf = sessions(opening.api, cast.password);
  const supervisor = await clientOf(cast.offices.supervisor);
  const supervised = { from: `${String(opening.year)}-01-01`, until: `${String(opening.year)}-12-31` };
  const plan = await importPlan(supervisor, { name: basename(opening.plan), bytes }, supervised);
  const ids = await leadingDepartmentIds(supervisor, cast);
  const assignedByReviewer = await assignTheUnassigned(supervisor, plan.id, ids);
  await issuePlan(supervisor, plan.id);
  const habits = habitsOf(
    cast.departments.map(({ name }) => name),
    opening.seed,
  );
  const tasks = await tasksOf(supervisor, plan.id);
  const { year, seed } = opening;
  const stage = {
    planId: plan.id,
    year,
    seed,
    tasks,
    departments: cast.departments,
    habits,
    clientOf,
    administrator,
    supervisor,
  };
  return { stage, cast, assignedByReviewer };
}

/** Signs each person in once, when first needed. */
function sessions(api: string, password: string): (login: string) => Promise<ApiClient> {
  const open = new Map<string, Promise<ApiClient>>();
  const signIn = async (login: string) => {
    const client = new ApiClient(api);
    await client.signIn(login, password);
    return client;
  };
  return (login) => {
    const known = open.get(login) ?? signIn(login);
    open.set(login, known);
    return known;
  };
}

async function leadingDepartmentIds(client: ApiClient, cast: Cast): Promise<string[]> {
  const bureaus = new Set(cast.departments.filter(({ kind }) => kind === 'bureau').map(({ name }) => name));
  const all = await client.all<{ id: string; name: string }>('/organisation/departments');
  const able = all
    .filter(({ name }) => bureaus.size === 0 || bureaus.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return able.map(({ id }) => id);
}
