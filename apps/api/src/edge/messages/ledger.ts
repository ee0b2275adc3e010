import type { Words } from '../language.js';

/** What is said about the ledger and the views of it that people keep. */
export const LEDGER_MESSAGES = {
  'ledger.too-many-rows': {
    zh: '台账超过 {limit} 行，不能导出；请先筛选。',
    en: 'The ledger has more than {limit} rows and is not exported; narrow it first.',
  },
  'ledger-view.too-many': {
    zh: '最多保存 {limit} 个视图，请先删除不用的视图。',
    en: 'At most {limit} views can be kept; delete one first.',
  },
  'ledger-view.name-taken': {
    zh: '已有同名视图，请换一个名称。',
    en: 'A view of this name exists; choose another name.',
  },
  'ledger-view.stale': { zh: '该视图已有变化，请查看最新内容。', en: 'The view has changed meanwhile; see current.' },
} as const satisfies Record<string, Words>;
