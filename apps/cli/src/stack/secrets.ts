import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The generated password of this name: made at its first use, kept readable for the owner of the data folder only. */
export function secretOf(dataDir: string, name: string): string {
  const file = join(dataDir, 'secrets.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const found = known[name];
  if (found !== undefined) return found;
  const made = randomBytes(24).toString('base64url');
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...known, [name]: made }, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
  return made;
}
