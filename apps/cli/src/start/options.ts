import { parseArgs } from 'node:util';
import type { Language } from '../language.js';

/** The options of `duban start`. */
export interface StartOptions {
  readonly dataDir: string | undefined;
  readonly port: number | undefined;
  readonly help: boolean;
}

/** Reads the options, or says in the reader's language what is wrong with them. */
export function readStartOptions(argv: string[], language: Language): StartOptions | { readonly fault: string } {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = values.port ?? process.env['PORT'];
    if (port !== undefined && !isPort(port)) return { fault: badPort(port, language) };
    return { dataDir: values.data, port: port === undefined ? undefined : Number(port), help: values.help };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

/** The help text of `duban start`. */
export function startHelp(language: Language): string {
  return language === 'zh'
    ? `用法：duban start [选项]

启动 PostgreSQL、Temporal、接口服务与执行进程，数据保留在数据目录中，Ctrl-C 停止。

  --data DIR    数据目录（默认为工程下的 .duban）
  --port N      接口服务的端口（默认沿用上次的端口，首次取空闲端口）
  --lang zh|en  输出语言

环境变量：DATABASE_URL（及迁移所用的 MIGRATION_DATABASE_URL）、TEMPORAL_ADDRESS、TEMPORAL_NAMESPACE 可改用外部服务。
`
    : `Usage: duban start [options]

Starts PostgreSQL, Temporal, the API and the worker; data stays in the data folder; Ctrl-C stops.

  --data DIR    data folder (.duban in the checkout unless given)
  --port N      port of the API (last time's, at first a free one, unless given)
  --lang zh|en  language of the output

Environment: DATABASE_URL (and MIGRATION_DATABASE_URL for migrations), TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE name outside services.
`;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536;
}

function badPort(port: string, language: Language): string {
  return language === 'zh' ? `“${port}”不是端口号（1–65535）。` : `"${port}" is no port number (1–65535).`;
}
