import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DEFAULT_SIZE_LIMIT, parsePlan, readDocument } from '@duban/ingestion';
import type { CommandStreams } from '../command.js';
import { languageOf } from '../language.js';
import { parseRequest } from './arguments.js';
import { explanationOf } from './explanation.js';
import { summaryOf } from './summary.js';
import { refusalWords, unopenedWords, USAGE, usageWords } from './words.js';

const FEWEST_PAGES_TOLD = 50;
const PAGES_BETWEEN = 50;

/** `duban parse FILE`: prints the plan draft; answers 0, 1 for a document that cannot be read, 2 for wrong usage. */
export async function parse(argv: string[], io: CommandStreams): Promise<number> {
  const request = parseRequest(argv);
  if (!request.ok) return showUsage(request.refusal, languageOf(argv), io);
  const { file, isJson, isExplained, language } = request.value;
  const bytes = await bytesOf(file);
  if (bytes === null) return fail(unopenedWords(file, language), io);
  const document =
    typeof bytes === 'number'
      ? tooLarge(bytes)
      : await readDocument(bytes, basename(file), { progress: progressTo(io, language) });
  if (!document.ok) return fail(refusalWords(document.refusal, language), io);
  const draft = parsePlan(document.value);
  if (isJson) io.stdout.write(`${JSON.stringify(draft)}\n`);
  else io.stdout.write(isExplained ? explanationOf(draft, document.value, language) : summaryOf(draft, language));
  return 0;
}

/** Long documents tell every so many pages how far they are. */
function progressTo(io: CommandStreams, language: 'zh' | 'en'): (done: number, all: number) => void {
  return (done, all) => {
    if (all < FEWEST_PAGES_TOLD || (done % PAGES_BETWEEN !== 0 && done !== all)) return;
    io.stderr.write(language === 'zh' ? `已读取 ${done}/${all} 页\n` : `read ${done} of ${all} pages\n`);
  };
}

function showUsage(usage: Parameters<typeof usageWords>[0], language: 'zh' | 'en', io: CommandStreams): number {
  if (usage.code === 'usage.help') {
    io.stdout.write(`${USAGE[language]}\n`);
    return 0;
  }
  io.stderr.write(`${usageWords(usage, language)}\n${USAGE[language]}\n`);
  return 2;
}

/** The file's bytes; only its size when it is too large to be read at all; null when it cannot be opened. */
async function bytesOf(file: string): Promise<Uint8Array | number | null> {
  try {
    const { size } = await stat(file);
    return size > DEFAULT_SIZE_LIMIT ? size : await readFile(file);
  } catch (error) {
    if (systemCode(error) !== null) return null;
    throw error;
  }
}

/** The code of an error of the operating system or of Node's own, or null. */
function systemCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}

function tooLarge(size: number) {
  return {
    ok: false,
    refusal: { code: 'document.too-large', what: 'bytes', size, limit: DEFAULT_SIZE_LIMIT },
  } as const;
}

function fail(words: string, io: CommandStreams): number {
  io.stderr.write(`${words}\n`);
  return 1;
}
