import pg from 'pg';

/** How to reach a PostgreSQL cluster as its superuser. */
export interface ClusterAddress {
  readonly port: number;
  readonly superuserPassword: string;
}

/** A role that may log in, and its password. */
export interface LoginRole {
  readonly name: string;
  readonly password: string;
}

/**
 * Makes roles and databases in the embedded cluster. It administers the cluster and never touches the record in it,
 * which is why it may speak to PostgreSQL although libs/persistence is otherwise the only one.
 */
export class ClusterAdmin {
  constructor(private readonly address: ClusterAddress) {}

  /** Whether the cluster answers queries. */
  async answers(): Promise<boolean> {
    try {
      await this.run((client) => client.query('select 1'));
      return true;
    } catch {
      return false;
    }
  }

  /** Makes each role that is missing and sets its password; none may create roles, databases or pass row security. */
  async ensureRoles(roles: readonly LoginRole[]): Promise<void> {
    await this.run(async (client) => {
      for (const { name, password } of roles) {
        const [role, secret] = [client.escapeIdentifier(name), client.escapeLiteral(password)];
        const known = await client.query('select 1 from pg_roles where rolname = $1', [name]);
        await client.query(`${known.rowCount === 0 ? 'create' : 'alter'} role ${role} login password ${secret}`);
      }
    });
  }

  /** Lets a role write with foreign keys and triggers off; for a bench that fills a record by hundreds of thousands of rows. */
  async letSkipTriggers(role: string): Promise<void> {
    await this.run(async (client) => {
      await client.query(`grant set on parameter session_replication_role to ${client.escapeIdentifier(role)}`);
    });
  }

  /** Makes the database when it is missing, owned by one role; only owner and the named guests may connect. */
  async ensureDatabase(name: string, owner: string, guests: readonly string[] = []): Promise<void> {
    await this.run(async (client) => {
      const known = await client.query('select 1 from pg_database where datname = $1', [name]);
      if (known.rowCount !== 0) return;
      await client.query(`create database ${client.escapeIdentifier(name)} owner ${client.escapeIdentifier(owner)}`);
      await restrict(client, name, guests);
    });
  }

  /** Makes a database as a copy of another one to which nobody is connected. */
  async copyDatabase(
    template: string,
    copy: { name: string; owner: string; guests: readonly string[] },
  ): Promise<void> {
    await this.run(async (client) => {
      const [name, owner, from] = [copy.name, copy.owner, template].map((one) => client.escapeIdentifier(one));
      await client.query(`create database ${name} owner ${owner} template ${from}`);
      await restrict(client, copy.name, copy.guests);
    });
  }

  /** Whether the database holds a table of this name. */
  async hasTable(database: string, table: string): Promise<boolean> {
    return this.run(async (client) => {
      const found = await client.query('select to_regclass($1) as found', [table]);
      return (found.rows as { found: string | null }[])[0]?.found !== null;
    }, database);
  }

  /** What a database takes on disk, in bytes; for measurements. */
  async databaseBytes(name: string): Promise<number> {
    return this.run(async (client) => {
      const found = await client.query('select pg_database_size($1) as bytes', [name]);
      return Number((found.rows as { bytes: string }[])[0]?.bytes);
    });
  }

  /** Removes the database and ends the connections to it. */
  async dropDatabase(name: string): Promise<void> {
    await this.run((client) => client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`));
  }

  private async run<T>(work: (client: pg.Client) => Promise<T>, database = 'postgres'): Promise<T> {
    const client = new pg.Client({
      host: '127.0.0.1',
      port: this.address.port,
      user: 'postgres',
      password: this.address.superuserPassword,
      database,
    });
    // A connection that breaks while idle is the next query's problem, not an unhandled event.
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}

async function restrict(client: pg.Client, database: string, guests: readonly string[]): Promise<void> {
  const name = client.escapeIdentifier(database);
  await client.query(`revoke all on database ${name} from public`);
  for (const guest of guests)
    await client.query(`grant connect, temporary on database ${name} to ${client.escapeIdentifier(guest)}`);
}
