import { ancestry, type Clause } from './clause-tree.js';
import { SECTION_RANK } from './heading-mark.js';

/** What a part of a plan is for; only `duty` holds tasks where the text names nobody. */
export type SectionKind = 'front-matter' | 'general' | 'safeguard' | 'annex' | 'duty';

const GENERAL =
  /^(?:总体(?:要求|思路|目标|战略)|指导思想|基本原则|(?:主要|发展|工作|总体|行动|建设)目标|目标任务?$|(?:规划|发展|现实|面临)?(?:背景|基础|态势|形势|现状|环境|成就|条件|挑战|机遇)$|前\s*言|序\s*言|目\s*录|引\s*言|重要意义|功能定位|战略定位|适用范围|编制依据)/;
const SAFEGUARD =
  /^(?:(?:强化|加强|完善|健全|落实)?(?:组织|实施|政策|要素|服务)?(?:保障|组织领导)(?:措施|机制|体系)?$|(?:组织|规划)实施|工作要求|监督(?:检查|考核)|附则|有关要求)/;

/** The kind of the part in which a clause stands, from the words of its headings; the nearest telling heading decides. */
export function sectionKind(clause: Clause): SectionKind {
  const path = ancestry(clause);
  if (path.length === 0) return 'front-matter';
  if (/^附件/.test(path[0]?.heading ?? '')) return 'annex';
  for (const { title } of path) if (GENERAL.test(title)) return 'general';
  const top = path.filter(({ rank }) => rank <= SECTION_RANK);
  return top.some(({ title }) => SAFEGUARD.test(title)) ? 'safeguard' : 'duty';
}
