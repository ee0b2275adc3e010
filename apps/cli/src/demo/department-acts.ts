import type { ApiClient } from './api-client.js';
import { ApiProblem } from './api-client.js';
import { chance } from './chance.js';
import type { RoundView, SheetRow } from './views.js';

/** Who acts, through which session, and with what luck. */
export interface Actor {
  readonly name: string;
  readonly client: ApiClient;
  readonly seed: number;
}

const NEXT_STEPS = ['按时间表推进下一阶段工作', '完成招标并组织进场', '开展中期自查并补齐短板', '会同配合单位现场核验'];

/** Answers everything the unit still owes in a round, in one request; says how many answers it gave. */
export async function answerRound({ name, client, seed }: Actor, round: RoundView, isThin: boolean): Promise<number> {
  const items = await owedIn(client, round);
  if (items.length === 0) return 0;
  const answers = items.map((row) => answerOf(row, { seed, name, round, isThin }));
  await client.post(`/rounds/${round.id}/submissions`, { items: answers });
  return answers.length;
}

// A round in which the unit owes nothing is hidden from it.
async function owedIn(client: ApiClient, round: RoundView): Promise<readonly SheetRow[]> {
  try {
    const { items } = await client.get<{ items: SheetRow[] }>(`/rounds/${round.id}/sheet`);
    return items.filter(({ state }) => state === 'open');
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return [];
    throw error;
  }
}

/** Does a returned report again, properly this time. */
export async function redo({ name, client }: Actor, obligationId: string, progress: number): Promise<void> {
  const summary = `${name}已按退回意见补充：进度、存在问题和佐证材料逐项核对完毕。`;
  await client.post(`/obligations/${obligationId}/submission`, { progress, summary, nextStep: NEXT_STEPS[0] });
}

/** The progress a unit states for a period: the share of the year that has gone by, better or worse by its diligence. */
export function statedProgress(seed: number, name: string, dueOn: string): number {
  const month = Number(dueOn.slice(5, 7));
  const diligence = 0.72 + 0.36 * chance(seed, 'diligence', name);
  return Math.min(100, Math.round((month / 12) * 100 * diligence));
}

interface About {
  readonly seed: number;
  readonly name: string;
  readonly round: RoundView;
  readonly isThin: boolean;
}

function answerOf(row: SheetRow, { seed, name, round, isThin }: About): Record<string, unknown> {
  const { obligationId, kind } = row;
  if (kind === 'sign-for') return { obligationId };
  if (isThin) return { obligationId, progress: 100, summary: '正常推进。' };
  if (kind !== 'report') return { obligationId, summary: `${name}：${wordsFor(kind)}。` };
  const draw = chance(seed, 'words', name, round.period, row.taskTitle ?? '');
  return {
    obligationId,
    progress: statedProgress(seed, name, round.dueOn),
    summary: `${round.period}：${name}围绕本事项完成阶段任务${String(1 + Math.floor(draw * 6))}项，台账已更新。`,
    nextStep: NEXT_STEPS[Math.floor(draw * NEXT_STEPS.length)],
    ...(draw > 0.9 ? { problem: '部分点位征迁进度偏慢，正在协调属地加快办理。' } : {}),
    ...(row.missing && row.missing.length > 0 ? { missing: row.missing.map((one) => one.departmentId) } : {}),
  };
}

function wordsFor(kind: string): string {
  if (kind === 'work-plan') return '已细化分工、阶段目标、责任人和完成时限，形成实施方案';
  if (kind === 'milestone') return '节点内容已完成，验收资料齐备';
  return '本期配合事项按牵头单位要求办理完毕，数据已核对';
}
