import type { FaultKind, Verification } from '@duban/persistence';
import type { Language, Sentence } from '../language.js';

/** The help text of `duban verify`. */
export const usage: Sentence = {
  zh: `用法：duban verify [选项]

不经过执行引擎，独立复核数据库：重算每个时限事项的议程，与步骤、通知和审计链逐一对照；台账所据也与记录对照。

  --json               输出 JSON
  --database-url URL   数据库地址（默认 DATABASE_URL，再默认为数据目录中的内置数据库）
  --data DIR           数据目录（默认为工程下的 .duban）
  --lang zh|en         输出语言

退出码：0 相符，1 有矛盾，2 未能复核。`,
  en: `Usage: duban verify [options]

Checks the database without the engine: recomputes the agenda of every obligation and compares it with steps, notices and the audit's chain; compares the ledger's facts with the record.

  --json               print JSON
  --database-url URL   address of the database (DATABASE_URL, else the embedded one of the data folder)
  --data DIR           data folder (.duban in the checkout unless given)
  --lang zh|en         language of the output

Exit code: 0 sound, 1 contradicted, 2 not checked.`,
};

const KINDS: Readonly<Record<FaultKind, Sentence>> = {
  missing: { zh: '到时未办（无记录或无人收到）', en: 'missing (no record, or nobody was told)' },
  early: { zh: '提前或不应办而办', en: 'early, or never called for' },
  duplicate: { zh: '重复通知', en: 'told twice' },
  brokenAudit: { zh: '审计链断裂', en: 'broken links of the audit' },
  strayFacts: {
    zh: '台账所据与记录不符（至多计 100 项任务）',
    en: 'tasks whose ledger facts stray from the record (100 counted at most)',
  },
};

/** The outcome in words, with the first findings of each kind. */
export function summary({ counts, checked, findings }: Verification, language: Language): string {
  const { obligations, steps, notices, audit } = checked;
  const head =
    language === 'zh'
      ? `已复核：时限事项 ${obligations}、步骤 ${steps}、通知 ${notices}、审计记录 ${audit}`
      : `Checked: ${obligations} obligations, ${steps} steps, ${notices} notices, ${audit} audit entries`;
  const lines = Object.entries(KINDS).map(([kind, name]) => `  ${name[language]}: ${counts[kind as FaultKind]}`);
  const examples = findings.map(({ kind, subject, detail }) => `  ${kind} ${subject}: ${detail}`);
  return `${[head, ...lines, ...examples].join('\n')}\n`;
}

/** Said when the check could not be made. */
export function unreachable(failure: unknown): Sentence {
  const { message, code, name } = failure as Partial<NodeJS.ErrnoException>;
  // A name with several addresses fails with an AggregateError, which says nothing itself.
  const reason = [message, code, name].find((one) => one !== undefined && one !== '') ?? String(failure);
  return { zh: `未能复核数据库：${reason}`, en: `The database could not be checked: ${reason}` };
}
