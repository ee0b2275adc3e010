import type { Language, Sentence } from '../language.js';
import type { UsageFault } from './due-options.js';

const USAGE: Sentence = {
  zh: `用法：duban due --from 日期 --add 期限 [选项]
      duban due --batch [选项] < 每行一个JSON对象

  --from 2026-02-12        起算日，或带时差的时间（2026-02-12T09:00:00+08:00）
  --add 3wd                期限：wd 工作日，d 日，m 月，h 办公小时；负数向前推
  --start-counted          起算日计入（默认不计入）
  --roll forward           到期日为休息日时：forward 顺延，backward 提前，none 不调整
  --cutoff 17:30           当日截止时刻，24:00为当日终了
  --calendar 文件          工作日历（JSON），默认为国务院公布的放假安排
  --batch                  从标准输入逐行读取 {from, add, startCounted, roll, cutoff}，逐行输出JSON
  --json                   输出JSON
  --lang zh|en             语言
`,
  en: `Usage: duban due --from DAY --add AMOUNT [options]
       duban due --batch [options] < one JSON object a line

  --from 2026-02-12        the start: a day, or a date-time with its offset (2026-02-12T09:00:00+08:00)
  --add 3wd                the limit: wd working days, d days, m months, h open hours; negative counts backward
  --start-counted          the start day counts (default: it does not)
  --roll forward           where a rest day goes: forward, backward or none
  --cutoff 17:30           the cut-off inside the day; 24:00 is the midnight at its end
  --calendar FILE          a working calendar (JSON); default: the State Council's notices
  --batch                  reads {from, add, startCounted, roll, cutoff} line by line from stdin, answers JSON lines
  --json                   prints JSON
  --lang zh|en             the language
`,
};

const FAULTS: Readonly<Record<UsageFault['fault'], (word: string) => Sentence>> = {
  unknown: (word) => ({ zh: `未知选项 ${word}。`, en: `Unknown option ${word}.` }),
  'value-missing': (word) => ({ zh: `选项 ${word} 缺少取值。`, en: `The option ${word} needs a value.` }),
  'value-unwanted': (word) => ({ zh: `选项 ${word} 不带取值。`, en: `The option ${word} takes no value.` }),
  'not-an-option': (word) => ({ zh: `无法识别“${word}”。`, en: `"${word}" is not understood.` }),
};

/** How the command is used. */
export function usage(language: Language): string {
  return USAGE[language];
}

/** What cannot be understood, what was probably meant, and where the help is. */
export function usageFaultText({ word, fault, meant }: UsageFault, language: Language): string {
  const guess: Sentence = { zh: `是不是 ${meant ?? ''}？`, en: ` Did you mean ${meant ?? ''}?` };
  const help: Sentence = { zh: 'duban due --help 说明用法。', en: ' duban due --help tells more.' };
  return `${FAULTS[fault](word)[language]}${(meant === undefined ? help : guess)[language]}\n`;
}
