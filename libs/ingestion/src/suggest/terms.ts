import { fold } from '../text/fold.js';

const NO_WORD = /[^\u4e00-\u9fa5A-Za-z\d]+/;
/** Words of every plan say nothing about whose task it is. */
const COMMON = new Set(
  '建设 推进 加强 完善 提升 实施 工作 发展 加快 开展 机制 重点 推动 健全 建立 积极 全面 项目 体系 能力 水平 促进 支持 落实 优化 打造 强化 深化 进一 一步 持续 服务 管理 全市 全省 我市 相关 有关'.split(
    ' ',
  ),
);

/** The pairs of neighbouring signs in a text, with how often each occurs: the terms by which texts are compared. */
export function termsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of fold(text).split(NO_WORD)) {
    for (let at = 0; at + 2 <= word.length; at++) {
      const term = word.slice(at, at + 2);
      if (!COMMON.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}
