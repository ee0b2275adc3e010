import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of this checkout: the nearest folder above that holds the lockfile. */
export const checkout = findCheckout(dirname(fileURLToPath(import.meta.url)));

/** Where a stack keeps everything unless told otherwise. */
export const usualDataDir = join(checkout, '.duban');

function findCheckout(from: string): string {
  if (existsSync(join(from, 'package-lock.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('duban runs in a checkout: no package-lock.json in any folder above');
  return findCheckout(above);
}
