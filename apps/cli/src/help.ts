import type { CommandEntry } from './command.js';
import type { Language } from './language.js';

/** The overview that `duban help` prints. */
export function helpText(commands: Readonly<Record<string, CommandEntry>>, language: Language): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about[language]}`);
  const head =
    language === 'zh'
      ? [
          '督办：把方案变成任务，把时限变成提醒，把一年变成可追溯的考核。',
          '',
          '用法：duban <命令> [选项]',
          '',
          '命令：',
        ]
      : [
          'Duban: plans become tasks, time limits become reminders, a year becomes an explained evaluation.',
          '',
          'Usage: duban <command> [options]',
          '',
          'Commands:',
        ];
  const foot =
    language === 'zh'
      ? ['', 'duban <命令> --help 查看该命令的选项；--lang en 用英文输出。']
      : ['', 'duban <command> --help shows the options of a command; --lang zh answers in Chinese.'];
  return `${[...head, ...lines, ...foot].join('\n')}\n`;
}
