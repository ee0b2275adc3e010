import { accept, type Calendar, chinaCalendar } from '@duban/domain';
import type { CommandStreams } from '../command.js';
import { type Language, languageOf } from '../language.js';
import { calendarFileText, readCalendar } from './calendar-file.js';
import { answer, answerText } from './due-answer.js';
import { answerBatch } from './due-batch.js';
import { refusalText } from './due-messages.js';
import { type DueOptions, readOptions } from './due-options.js';
import type { AskedDue } from './due-request.js';
import { usage, usageFaultText } from './due-usage.js';

const REFUSED = 1;
const MISUSED = 2;

const askedIn = (values: DueOptions): AskedDue => ({
  ...(values.from !== undefined && { from: values.from }),
  ...(values.add !== undefined && { add: values.add }),
  ...(values['start-counted'] !== undefined && { startCounted: values['start-counted'] }),
  ...(values.roll !== undefined && { roll: values.roll }),
  ...(values.cutoff !== undefined && { cutoff: values.cutoff }),
});

interface Asking {
  readonly values: DueOptions;
  readonly calendar: Calendar;
  readonly language: Language;
}

function answerOne({ stdout, stderr }: CommandStreams, { values, calendar, language }: Asking): number {
  const answered = answer(askedIn(values), calendar);
  if (answered.ok) {
    stdout.write(values.json === true ? `${JSON.stringify(answered.value)}\n` : answerText(answered.value, language));
    return 0;
  }
  const { code } = answered.refusal;
  const detail = refusalText(answered.refusal, language);
  if (values.json === true) stdout.write(`${JSON.stringify({ error: { code, detail } })}\n`);
  else stderr.write(`${detail}\n`);
  return REFUSED;
}

function misused({ stderr }: CommandStreams, text: string): number {
  stderr.write(text);
  return MISUSED;
}

async function answerAll(io: CommandStreams, values: DueOptions, language: Language): Promise<number> {
  const calendar = values.calendar === undefined ? accept(chinaCalendar) : await readCalendar(values.calendar);
  if (!calendar.ok) {
    io.stderr.write(calendarFileText(calendar.refusal, language));
    return REFUSED;
  }
  const asking: Asking = { values, calendar: calendar.value, language };
  return values.batch === true ? answerBatch(io, { ...asking, defaults: askedIn(values) }) : answerOne(io, asking);
}

/** `duban due`: when something is due and why; exit code 0 answered, 1 refused (in a batch: any line), 2 not understood. */
export async function due(argv: string[], io: CommandStreams): Promise<number> {
  const language = languageOf(argv);
  const options = readOptions(argv);
  if ('wrong' in options) return misused(io, usageFaultText(options.wrong, language));
  const { values } = options;
  if (values.help === true) {
    io.stdout.write(usage(language));
    return 0;
  }
  const isQuestion = values.from !== undefined && values.add !== undefined;
  if (values.batch !== true && !isQuestion) return misused(io, usage(language));
  return answerAll(io, values, language);
}
