import { join } from 'node:path';
import { createApiApp, hashPassword } from '@duban/api';
import { castOf } from '@duban/cli';
import type { PlanDraft } from '@duban/ingestion';
import { ensureAdministrator } from '@duban/persistence';
import { Client } from '../../api/support/client.js';
import type { Stage } from '../../workflows/support/stage.js';
import { aStage } from '../../workflows/support/stage.js';

/** The whole product: API with the page, worker, PostgreSQL and Temporal, in a rehearsal whose clock the test moves. */
export interface RealStack {
  /** Where the page is. */
  readonly url: string;
  readonly stage: Stage;
  /** The password of everybody in the organisation. */
  readonly password: string;
  /** The login of a department's handler. */
  loginOf(department: string): string;
  /** A client of the API for what other people do meanwhile. */
  client(login: string): Promise<Client>;
  stop(): Promise<void>;
}

// A test's own expectations say what happened; set LOG_LEVEL to see the API's lines.
process.env['LOG_LEVEL'] ??= 'off';

const OWN_PASSWORD = 'a password of my own 1';

/** Starts everything at this civil time, with the organisation that the plan speaks of and everybody who works in it. */
export async function aRealStack(
  startsAt: string,
  plan: { draft: PlanDraft; counties: readonly string[] },
): Promise<RealStack> {
  const stage = await aStage(startsAt);
  await stage.worker();
  const webFolder = join(import.meta.dirname, '../../../apps/web/dist');
  const app = await createApiApp({ databaseUrl: stage.databaseUrl, poolSize: 10, webFolder });
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const api = `${url}/api/v1`;
  const cast = castOf(plan.draft, plan.counties, 1);
  const administrator = await theAdministrator(stage, api);
  const imported = await administrator.post('/organisation/import', cast.organisation);
  if (imported.status !== 200) throw new Error(`the organisation was refused: ${JSON.stringify(imported.body)}`);
  return {
    url,
    stage,
    password: cast.password,
    loginOf: (department) => {
      const found = cast.departments.find(({ name }) => name === department);
      if (found === undefined) throw new Error(`no department ${department}`);
      return found.login;
    },
    client: (login) => Client.signIn(api, login, cast.password),
    stop: () => app.close(),
  };
}

// The one-time password opens nothing but the change of the password.
async function theAdministrator({ unitOfWork }: Stage, api: string): Promise<Client> {
  const first = await ensureAdministrator(unitOfWork, hashPassword);
  if (first === null) throw new Error('somebody is there already');
  const client = await Client.signIn(api, first.login, first.password);
  await client.put('/session/password', { current: first.password, next: OWN_PASSWORD });
  return Client.signIn(api, first.login, OWN_PASSWORD);
}
