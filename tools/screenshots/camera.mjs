/** Opens the page as one person and keeps pictures of its views. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const widths = { wide: { width: 1280, height: 860 }, narrow: { width: 390, height: 844 } };
const languages = ['zh', 'en'];

/** Pictures these views for as many widths and languages as are wanted; answers the files. */
export async function picture(browser, { signIn, views, folder, isWanted }) {
  mkdirSync(folder, { recursive: true });
  const files = [];
  for (const language of languages)
    for (const [width, viewport] of Object.entries(widths)) {
      const wanted = views.filter(({ name }) => isWanted(`${name}.${width}.${language}`));
      for (const role of new Set(wanted.map((view) => view.role))) {
        const page = await signedIn(browser, { signIn, role, viewport, language });
        for (const { name, path } of wanted.filter((view) => view.role === role))
          files.push(
            await take(page, { address: signIn.address, path, file: join(folder, `${name}.${width}.${language}.png`) }),
          );
        await page.context().close();
      }
    }
  return files;
}

async function signedIn(browser, { signIn, role, viewport, language }) {
  const person = signIn.people.find((one) => one.role === role);
  if (!person) throw new Error(`the demo names no ${role}`);
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((chosen) => localStorage.setItem('duban.language', chosen), language);
  const page = await context.newPage();
  await page.goto(signIn.address);
  await page.locator('input[autocomplete="username"]').fill(person.login);
  await page.locator('input[autocomplete="current-password"]').fill(signIn.password);
  await page.locator('button[type="submit"]').click();
  await page.locator('main#content').waitFor();
  return page;
}

async function take(page, { address, path, file }) {
  const ask = (query) =>
    page.evaluate(async (url) => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}`);
      return answer.json();
    }, `/api/v1${query}`);
  await page.goto(new URL(await path(ask), address).href);
  await page.locator('main#content h1').waitFor();
  await settled(page);
  await page.screenshot({ path: file });
  process.stdout.write(`${file}\n`);
  return file;
}

// Nothing is being read any more, and what was read is drawn.
async function settled(page) {
  await page.waitForFunction(
    () => document.querySelector('.ant-skeleton, .ant-spin-spinning, [aria-busy="true"]') === null,
  );
  // A chart is fetched when its place is there, and draws into it.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('div[role="img"]')].every((place) => place.querySelector('canvas, svg') !== null),
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
  await page.waitForLoadState('load');
}
