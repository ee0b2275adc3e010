import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StackError } from '../stack-error.js';

const run = promisify(execFile);

/** How the schema tool reaches the database of one store. */
export interface SchemaTarget {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** The folder of the schema's versions inside the tool. */
  readonly schema: 'temporal' | 'visibility';
  /** Whether the tool has written its table of versions before; writing it again would start the versions anew. */
  readonly isSetUp: boolean;
}

/** Brings the schema of one Temporal database to the version of the schema tool; does nothing when it is there already. */
export async function applyTemporalSchema(sql: string, target: SchemaTarget): Promise<void> {
  const tool = (...args: string[]) => run(sql, args, { env: toolEnvironment(target) });
  try {
    if (!target.isSetUp) await tool('setup-schema', '-v', '0.0');
    await tool('update-schema', '-s', `postgresql/v12/${target.schema}`);
  } catch (cause) {
    const output = (cause as { stderr?: string }).stderr ?? String(cause);
    throw new StackError(
      {
        zh: `Temporal 数据库 ${target.database} 的结构未能更新：\n${output}`,
        en: `The schema of the Temporal database ${target.database} could not be updated:\n${output}`,
      },
      { cause },
    );
  }
}

// By environment and not by arguments, which any user of the machine can read.
function toolEnvironment({ port, user, password, database }: SchemaTarget): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    SQL_PLUGIN: 'postgres12',
    SQL_HOST: '127.0.0.1',
    SQL_PORT: String(port),
    SQL_USER: user,
    SQL_PASSWORD: password,
    SQL_DATABASE: database,
  };
}
