import type { Words } from './language.js';
import { FAULTS } from './messages/faults.js';
import { MESSAGES } from './messages/catalogue.js';
import type { RefusalCode } from './status.js';
import { STATUS } from './status.js';

const HEAD = `# 问题代码 · Problem codes

由代码生成（\`npm run openapi\`），请勿手改。 Written from the code by \`npm run openapi\`; do not edit.

接口的每个拒绝都是一份问题文档（RFC 9457，\`application/problem+json\`）：\`type\` 为 \`/problems/<代码>\`，\`detail\` 用调用者的语言
（\`Accept-Language\`，缺省中文），\`instance\` 是请求编号（\`X-Request-Id\`），\`errors\` 逐处列出问题所在。
Every refusal is a problem document: \`detail\` in the caller’s language, \`instance\` the request id, \`errors\` one entry for each place at fault.
`;

/** The page that explains every problem code, for \`docs/problems/README.md\`. */
export function problemsPage(): string {
  const codes = (Object.keys(STATUS) as RefusalCode[]).sort();
  const problems = codes.map((code) => [
    `<a id="${code}"></a>\`${code}\``,
    String(STATUS[code]),
    ...spoken(MESSAGES[code]),
  ]);
  const faults = Object.entries(FAULTS).map(([code, words]) => [`\`${code}\``, ...spoken(words)]);
  return [
    HEAD,
    '## 问题 · Problems\n',
    table(['代码 · Code', 'HTTP', '中文', 'English'], problems),
    '\n## 字段的错误 · Faults of fields\n',
    table(['代码 · Code', '中文', 'English'], faults),
    '',
  ].join('\n');
}

function spoken({ zh, en }: Words): string[] {
  return [zh, en];
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
