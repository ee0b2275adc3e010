import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '@duban/cli';

/** One import, as dependency-cruiser found it. */
export interface Import {
  readonly module: string;
  readonly resolved: string;
  readonly dependencyTypes: readonly string[];
  readonly couldNotResolve: boolean;
}

/** What dependency-cruiser answers about a tree. */
export interface Cruise {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly Import[] }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Cruises the sources of every part in this folder by the rules of the project. */
export function cruise(folder: string): Cruise {
  const program = join(checkout, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const rules = ['--config', join(checkout, '.dependency-cruiser.mjs'), '--output-type', 'json'];
  const answer = spawnSync(process.execPath, [program, ...rules, ...sourcesIn(folder)], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (answer.stdout === '') throw new Error(`dependency-cruiser gave no answer: ${answer.stderr}`);
  return JSON.parse(answer.stdout) as Cruise;
}

/** The violations as readable lines: rule, importer, imported. */
export function violations({ summary }: Cruise): string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

function sourcesIn(folder: string): string[] {
  return ['libs', 'apps'].flatMap((group) =>
    (existsSync(join(folder, group)) ? readdirSync(join(folder, group)) : [])
      .map((name) => join(group, name, 'src'))
      .filter((source) => existsSync(join(folder, source))),
  );
}
