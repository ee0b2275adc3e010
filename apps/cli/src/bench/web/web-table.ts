import type { Language, Sentence } from '../../language.js';
import { columns } from '../storm-table.js';
import type { Load } from './bundle.js';
import type { LedgerActName } from './ledger-acts.js';
import type { MeasuredAct } from './measure-ledger.js';
import type { Loading } from './page-loading.js';
import type { Spread } from './percentiles.js';
import type { WebOutcome } from './web-outcome.js';
import { missed, PROMISED } from './web-outcome.js';

const ACT_WORDS: Readonly<Record<LedgerActName, Sentence>> = {
  open: { zh: '打开', en: 'open' },
  sortTitle: { zh: '按事项排序', en: 'sort by title' },
  sortTwo: { zh: '按事项、时限排序', en: 'sort by title, limit' },
  sortLight: { zh: '按时限灯、时限排序', en: 'sort by time light, limit' },
  filterState: { zh: '按状态筛选', en: 'filter by state' },
  search: { zh: '搜索', en: 'search' },
  group: { zh: '按计划分组', en: 'group by plan' },
  groupLight: { zh: '按进度灯分组', en: 'group by progress light' },
  scroll: { zh: '滚动到中间', en: 'scroll to the middle' },
};

const HEADS = {
  sizes: { zh: ['文件（字节）', 'gzip', 'brotli'], en: ['files (bytes)', 'gzip', 'brotli'] },
  loading: { zh: ['首次打开（ms）', '有内容', '可用'], en: ['first visit (ms)', 'content', 'usable'] },
  ledger: {
    zh: ['接口 p50', 'p99', '有反应 p50', 'p99', '变灰', '完成 p50', 'p99'],
    en: ['API p50', 'p99', 'reacts p50', 'p99', 'dims', 'rows p50', 'p99'],
  },
} as const;

/** The outcome as tables for people, and what was missed. */
export function webTable(outcome: WebOutcome, language: Language): string {
  const { bundle, loading, ledger, tasks } = outcome;
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const size = (name: string, { gzipBytes, brotliBytes }: Load) => [name, told(gzipBytes), told(brotliBytes)];
  const soon = (name: string, { firstContentMs, interactiveMs }: Loading) => [
    name,
    told(firstContentMs),
    told(interactiveMs),
  ];
  const head = say(`台账 ${told(tasks)} 项（ms）`, `ledger of ${told(tasks)} (ms)`);
  const promise = told(PROMISED.firstLoadGzipBytes);
  const verdict = missed(outcome).map((sentence) => `✗ ${sentence[language]}`);
  return [
    ...table([
      HEADS.sizes[language],
      size(say(`首次加载（≤ ${promise}）`, `first load (≤ ${promise})`), bundle.firstLoad),
      ...bundle.routes.map((load) => size(`+ ${load.name}`, load)),
      ...bundle.later.map((load) => size(`… ${load.name}`, load)),
    ]),
    '',
    ...table([
      HEADS.loading[language],
      soon(say('登录页', 'sign-in page'), loading.signIn),
      soon(say('工作台', 'workbench'), loading.workbench),
    ]),
    '',
    ...table([[head, ...HEADS.ledger[language]], ...ledger.map((act) => actRow(act, language))]),
    '',
    ...(verdict.length > 0 ? verdict : [say('✓ 全部达标', '✓ as promised')]),
    '',
  ].join('\n');
}

function actRow({ name, api, browser }: MeasuredAct, language: Language): string[] {
  const { reaction, dimmedMs, rows } = browser;
  const both = ({ p50Ms, p99Ms }: Spread) => [told(p50Ms), told(p99Ms)];
  const [reacts = '', atWorst = ''] = both(reaction);
  const isLate = reaction.p50Ms > PROMISED.reactionMs;
  const dimmed = dimmedMs === null ? '–' : told(dimmedMs);
  return [
    ACT_WORDS[name][language],
    ...both(api),
    ...[`${isLate ? '> 100: ' : ''}${reacts}`, atWorst],
    dimmed,
    ...both(rows),
  ];
}

function told(figure: number): string {
  return figure.toLocaleString('en');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => columns(row[place] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, place) => {
        const room = ' '.repeat((widths[place] ?? 0) - columns(cell));
        return place === 0 ? `${cell}${room}` : `${room}${cell}`;
      })
      .join('  '),
  );
}
