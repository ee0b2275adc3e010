import { ancestry, type Clause } from './clause-tree.js';
import { SECTION_RANK } from './heading-mark.js';

/** What a part of a plan is for; only `duty` holds tasks where the text names nobody. */
export type SectionKind = 'front-matter' | 'general' | 'safeguard' | 'annex' | 'duty';

const GENERAL =
  /^(?:总体(?:要求|思路|目标|战略)|指导思想|基本原则|(?:主要|发展|工作|总体|行动|建设)目标|目标任务?$|(?:规划|发展|现实|面临)?(?:背景|基础|态势|形势|现状|环境|成就|条件|挑战|机遇)$|前\s*言|序\s*言|目\s*录|引\s*言|重要意义|功能定位|战略定位|适用范围|编制依据)/;
/** Words that tell of the past, of the outlook or of aims wherever they stand in a heading. */
const TELLING =
  /成就|存在(?:的)?(?:主要)?(?:问题|不足|短板)|面临(?:的)?(?:形势|挑战|机遇|问题)|挑战[与和]机遇|机遇[与和]挑战|(?:基础|背景|形势)[与和](?:环境|条件|形势|背景|态势)|(?:总体|总的)要求|指导思想|基本原则|(?:战略|功能)定位$/;
const SAFEGUARD =
  /^(?:(?:强化|加强|完善|健全|落实)?(?:组织|实施|政策|要素|服务)?(?:保障|组织领导)(?:措施|机制|体系)?$|(?:组织|规划)实施|工作要求|监督(?:检查|考核)|附则|有关要求)|保障(?:措施|举措|机制)$|(?:实施|组织)保障$/;

/** The kind of the part in which a clause stands, from the words of its headings; the nearest telling heading decides. */
export function sectionKind(clause: Clause): SectionKind {
  const path = ancestry(clause);
  if (path.length === 0 || isTitlePage(path)) return 'front-matter';
  if (/^附件/.test(path[0]?.heading ?? '')) return 'annex';
  if (path.some(({ title }) => GENERAL.test(title) || TELLING.test(title))) return 'general';
  const top = path.filter(({ rank }) => rank <= SECTION_RANK);
  return top.some(({ title }) => SAFEGUARD.test(title)) ? 'safeguard' : 'duty';
}

const TITLE = /(?:通\s?知|方案|规划|计划|意见|文件|办法|纲要|要点|决定|批复)$/;

/** Under the marked title of the document itself, when numbered parts follow. */
function isTitlePage(path: readonly Clause[]): boolean {
  const [top] = path;
  if (!top || path.length > 1 || top.no !== null || !TITLE.test(top.title.trim())) return false;
  const parts = [...(top.parent?.clauses ?? []), ...top.clauses];
  return parts.some((part) => part.no !== null || part.clauses.some(({ no }) => no !== null));
}

const ORGANISATIONAL =
  /组织(?:领导|协调|保障|实施|体系)|党的(?:全面)?领导|责任(?:落实|体系|主体|分工)|主体责任|考核|评估|评价|督[查促导办]|监督|监测|宣传|舆论|氛围|总结|动员|激励|问责|协调|工作机制/;

/** Whether a part of the safeguards is about how the work is led and watched, which is nobody's task in the plan. */
export function isOrganisational(subject: string): boolean {
  return ORGANISATIONAL.test(subject);
}
