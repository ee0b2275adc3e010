import { words } from '../../language/index.js';

/** What the cards of answers, files and limits say. */
export const PART_WORDS = words({
  kilobytes: {
    zh: ({ size }: { size: string }) => `${size} KB`,
    en: ({ size }: { size: string }) => `${size} KB`,
  },
  download: {
    zh: ({ name }: { name: string }) => `下载 ${name}`,
    en: ({ name }: { name: string }) => `Download ${name}`,
  },
  files: { zh: '附件', en: 'Files' },
  revision: {
    zh: ({ revision }: { revision: number }) => `第${String(revision)}次报送`,
    en: ({ revision }: { revision: number }) => `Revision ${String(revision)}`,
  },
  progress: { zh: '进度', en: 'Progress' },
  fromTo: {
    zh: ({ from, to }: { from: number; to: number }) => `${String(from)}% → ${String(to)}%`,
    en: ({ from, to }: { from: number; to: number }) => `${String(from)}% → ${String(to)}%`,
  },
  backward: { zh: '低于上次', en: 'Lower than last time' },
  unchanged: { zh: '与上期相同', en: 'No change' },
  nextStep: { zh: '下一步', en: 'Next' },
  problem: { zh: '困难与问题', en: 'Problems' },
  missing: { zh: '未收到材料', en: 'Material missing from' },
  actualOn: { zh: '实际完成', en: 'True day' },
  submittedBy: {
    zh: ({ name, at }: { name: string; at: string }) => `${name}，${at}`,
    en: ({ name, at }: { name: string; at: string }) => `${name}, ${at}`,
  },
  returnedFor: { zh: '退回意见', en: 'Returned because' },
  earlier: {
    zh: ({ count }: { count: number }) => `此前 ${String(count)} 次报送`,
    en: ({ count }: { count: number }) => `${String(count)} earlier ${count === 1 ? 'revision' : 'revisions'}`,
  },
  comma: { zh: '、', en: ', ' },
});
