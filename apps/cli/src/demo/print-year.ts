import type { YearFigures } from '@duban/persistence';
import type { EvaluationView } from './views.js';

/** One line of a plain table; East Asian characters count as two columns. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = [head, ...rows].map((row) => row.map((cell) => (cell === null ? '—' : String(cell))));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => columns(line[column] ?? ''))));
  const drawn = lines.map((line) =>
    line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columns(cell))).join('  '),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [drawn[0], rule, ...drawn.slice(1)].join('\n');
}

function columns(text: string): number {
  return [...text].reduce(
    (sum, one) => sum + (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/u.test(one) ? 2 : 1),
    0,
  );
}

/** A progress bar of the lived year, drawn over itself on a terminal. */
export function bar(now: number, share: number, width = 30): string {
  const full = Math.round(share * width);
  const day = new Date(now + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  return `[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${day} ${String(Math.round(share * 100)).padStart(3)}%`;
}

/** Who was late, what escalated, and the evaluation table. */
export function yearReport(figures: YearFigures, evaluation: EvaluationView | null): string {
  const late = figures.lateByDepartment.map((one) => [one.name, one.owed, one.late, one.unanswered, one.returned]);
  const steps = Object.entries(figures.stepsByAct).map(([act, count]) => [ACT_WORDS[act] ?? act, count]);
  const parts = [
    '谁迟了（逾期最多的十五个单位）',
    table(['单位', '应办', '迟办', '未办', '退回'], late.slice(0, 15)),
    '\n升级到了哪一步',
    table(['动作', '次数'], steps),
  ];
  return [...parts, ...evaluationPart(evaluation)].join('\n');
}

function evaluationPart(evaluation: EvaluationView | null): string[] {
  if (evaluation === null) return [];
  const rows = [...evaluation.units]
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map((unit, index) => [
      unit.isRanked ? index + 1 : null,
      unit.departmentName,
      unit.score === null ? null : unit.score.toFixed(4),
      unit.grade,
    ]);
  return [`\n${String(evaluation.year)} 年度考核结果`, table(['名次', '单位', '得分', '等次'], rows)];
}

const ACT_WORDS: Readonly<Record<string, string>> = {
  remind: '提醒',
  due: '到期',
  urge: '催办通知',
  'second-notice': '二次催办',
  'draft-criticism': '拟通报批评（待审定）',
  'propose-interview': '拟约谈（待审定）',
};
