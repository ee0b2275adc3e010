import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StackError } from '../stack-error.js';

/** Where the Temporal server comes from. */
export type TemporalSource =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'command-line'; readonly command: string }
  | { readonly kind: 'built'; readonly go: string | undefined };

/**
 * Which Temporal server to use: the one named in TEMPORAL_ADDRESS, else the `temporal` command on PATH, else one built with Go.
 * With `postgres` asked for, the command line is passed over, because its server keeps its data in SQLite.
 */
export function temporalSource(
  asked: 'auto' | 'postgres',
  isBuilt: () => boolean,
  env: NodeJS.ProcessEnv = process.env,
): TemporalSource {
  const address = env['TEMPORAL_ADDRESS'];
  if (address !== undefined && address !== '') return { kind: 'address', address };
  const command = onPath('temporal', env);
  if (asked === 'auto' && command !== undefined) return { kind: 'command-line', command };
  const go = onPath('go', env);
  if (go !== undefined || isBuilt()) return { kind: 'built', go };
  throw new StackError({
    zh: '没有可用的 Temporal 服务。请任选一种：① 用 TEMPORAL_ADDRESS 指定地址；② 把 temporal 命令装到 PATH；③ 安装 Go，本程序会自行编译一次。',
    en: 'There is no Temporal server. Any one of these will do: (1) name one in TEMPORAL_ADDRESS; (2) put the temporal command on PATH; (3) install Go, and Duban builds the server once.',
  });
}

/** The full path of a program on PATH, or none. */
export function onPath(program: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}
