/** Puts Debian's Chromium and Chinese fonts on the machine for whoever tests or pictures the page; does nothing where they are. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const fontFolders = [
  '/usr/share/fonts/opentype/noto',
  '/usr/share/fonts/truetype/wqy',
  '/usr/share/fonts/truetype/arphic',
];

/** Where Chromium is, or undefined when there is none and none can be installed; says what to do in that case. */
export function ensureBrowser(say = (text) => process.stderr.write(`${text}\n`)) {
  const missing = [...(chromium() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0) install(missing, say);
  const found = chromium();
  if (found) process.env.CHROMIUM_PATH = found;
  else say('no Chromium: apt-get install chromium fonts-noto-cjk, or CHROMIUM_PATH=…');
  return found;
}

function chromium() {
  return [process.env.CHROMIUM_PATH, ...places].find((path) => path !== undefined && existsSync(path));
}

function hasChineseFont() {
  return (
    process.env.CHROMIUM_PATH !== undefined ||
    fontFolders.some((path) => existsSync(path) && readdirSync(path).length > 0)
  );
}

function install(packages, say) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`installing ${packages.join(' and ')} to test the page with …`);
  const run = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 2, 2],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!run('install', '-y', ...packages)) void (run('update') && run('install', '-y', ...packages));
}
