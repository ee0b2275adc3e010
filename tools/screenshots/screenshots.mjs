/**
 * `npm run screenshots`: lives the example year twice on real services (until a round is open in September, and to its evaluation) and pictures the page.
 * Without options the README's pictures into docs/pictures; `-- --all DIR` every view at both widths in both languages; `-- --all DIR NAME …` only these views.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { ensureBrowser } from '../browser.mjs';
import { root } from '../fresh.mjs';
import { picture } from './camera.mjs';
import { demoUp } from './demo-up.mjs';
import { MIDYEAR, SHOWN, YEAR_END } from './views.mjs';

const MIDYEAR_DAY = '2026-09-22';

/** Takes the pictures; answers the exit code. */
export async function screenshots(args) {
  const executablePath = ensureBrowser();
  if (!executablePath) return 1;
  const { folder, isWanted } = wish(args);
  const { chromium } = createRequire(join(root, 'test', 'package.json'))('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const [views, options] of [
      [MIDYEAR, ['--until', MIDYEAR_DAY]],
      [YEAR_END, []],
    ])
      await lived(browser, { views, options, folder, isWanted });
    return 0;
  } finally {
    await browser.close();
  }
}

async function lived(browser, { views, options, folder, isWanted }) {
  const names = ['wide', 'narrow'].flatMap((width) => ['zh', 'en'].map((language) => `${width}.${language}`));
  const wanted = views.filter(({ name }) => names.some((one) => isWanted(`${name}.${one}`)));
  if (wanted.length === 0) return;
  const { signIn, end } = await demoUp(options);
  try {
    await picture(browser, { signIn, views: wanted, folder, isWanted });
  } finally {
    await end();
  }
}

function wish([flag, folder, ...names]) {
  if (flag !== '--all') return { folder: join(root, 'docs', 'pictures'), isWanted: (name) => SHOWN.has(name) };
  if (folder === undefined)
    throw new Error('--all takes the folder for the pictures: npm run screenshots -- --all DIR [NAME …]');
  return { folder: resolve(folder), isWanted: (name) => names.length === 0 || names.includes(name.split('.')[0]) };
}
