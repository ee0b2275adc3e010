import type { IngestionRefusal, Question, SizeMeasure, UnreadableReason } from '@duban/ingestion';
import type { Language } from '../language.js';
import type { ParseUsage } from './arguments.js';

/** How `duban parse` is called. */
export const USAGE = {
  zh: '用法：duban parse 文件 [--json | --explain] [--lang zh|en]\n  读取计划文件，列出任务、牵头单位、时限和待确认的问题。--json 输出一个 JSON 对象；\n  --explain 逐段说明：哪些成为任务，哪些不是，为什么。',
  en: 'Usage: duban parse FILE [--json | --explain] [--lang zh|en]\n  Reads a plan document; lists its tasks, leads, limits and open questions. --json prints one JSON object;\n  --explain tells of each paragraph whether it became a task, and why not.',
} as const;

/** What is wrong with the arguments, in the reader's language. */
export function usageWords(usage: ParseUsage, language: Language): string {
  const isChinese = language === 'zh';
  switch (usage.code) {
    case 'usage.help':
      return '';
    case 'usage.no-file':
      return isChinese ? '没有指定文件。' : 'No file was given.';
    case 'usage.several-files':
      return isChinese ? '一次只能读取一个文件。' : 'Only one file can be read at a time.';
    case 'usage.unknown-option':
      return isChinese ? `参数有误：${usage.said}` : `Wrong option: ${usage.said}`;
  }
}

/** Why the document cannot be read, in the reader's language. */
export function refusalWords(refusal: IngestionRefusal, language: Language): string {
  return language === 'zh' ? inChinese(refusal) : inEnglish(refusal);
}

function inChinese(refusal: IngestionRefusal): string {
  switch (refusal.code) {
    case 'document.empty':
      return '文件里没有文字。';
    case 'document.too-large':
      return `文件太大：${MEASURES[refusal.what].zh(refusal.size)}，上限 ${MEASURES[refusal.what].zh(refusal.limit)}。`;
    case 'document.unreadable':
      return UNREADABLE[refusal.why].zh;
    case 'document.unsupported-type':
      return `暂不能读取“${refusal.type || '无扩展名'}”文件；可以读取：${refusal.readable.join('、')}。`;
  }
}

function inEnglish(refusal: IngestionRefusal): string {
  switch (refusal.code) {
    case 'document.empty':
      return 'The document holds no text.';
    case 'document.too-large': {
      const { en } = MEASURES[refusal.what];
      return `The document is too large: ${en(refusal.size)}; the limit is ${en(refusal.limit)}.`;
    }
    case 'document.unreadable':
      return UNREADABLE[refusal.why].en;
    case 'document.unsupported-type':
      return `Files of type "${refusal.type || 'none'}" cannot be read yet; these can: ${refusal.readable.join(', ')}.`;
  }
}

type Measured = (value: number) => string;

const MEASURES: Readonly<Record<SizeMeasure, Readonly<Record<Language, Measured>>>> = {
  bytes: { zh: (bytes) => `${megabytes(bytes)} MB`, en: (bytes) => `${megabytes(bytes)} MB` },
  inflated: { zh: (bytes) => `解压后 ${megabytes(bytes)} MB`, en: (bytes) => `${megabytes(bytes)} MB when unpacked` },
  lines: { zh: (lines) => `${lines} 行`, en: (lines) => `${lines} lines` },
  rows: { zh: (rows) => `表格 ${rows} 行`, en: (rows) => `${rows} table rows` },
  pages: { zh: (pages) => `${pages} 页`, en: (pages) => `${pages} pages` },
  characters: { zh: (characters) => `${characters} 字`, en: (characters) => `${characters} characters` },
  entries: { zh: (entries) => `包内 ${entries} 个文件`, en: (entries) => `${entries} files inside` },
  streams: { zh: (streams) => `文件内 ${streams} 个数据流`, en: (streams) => `${streams} streams inside` },
  seconds: { zh: (seconds) => `读取用时 ${seconds} 秒`, en: (seconds) => `${seconds} seconds of reading` },
};

const UNREADABLE: Readonly<Record<UnreadableReason, Readonly<Record<Language, string>>>> = {
  binary: { zh: '文件不是可读的文本。', en: 'The file is not readable text.' },
  encoding: {
    zh: '文件不是可读的文本（支持 UTF-8 和 GB18030 编码）。',
    en: 'The file is not readable text (UTF-8 and GB18030 are read).',
  },
  broken: {
    zh: '文件已损坏，或扩展名与内容不符。',
    en: 'The file is damaged, or its name ending does not fit its content.',
  },
  encrypted: {
    zh: '文件设有密码或为旧版格式（.doc、.xls），请去除密码、另存为新版格式后再试。',
    en: 'The file is protected by a password or of an old format (.doc, .xls); save it without a password in the new format.',
  },
  'no-text': {
    zh: '这份 PDF 是扫描件，没有可读取的文字；请提供带文字的版本，或先做文字识别。',
    en: 'This PDF is a scan without any text; provide a version with text, or recognise its text first.',
  },
};

/** That the file cannot be opened, in the reader's language. */
export function unopenedWords(file: string, language: Language): string {
  return language === 'zh' ? `打不开文件：${file}` : `The file cannot be opened: ${file}`;
}

const QUESTIONS: Readonly<Record<Question['code'], Readonly<Record<Language, string>>>> = {
  'plan.without-tasks': { zh: '没有找到任务', en: 'no task was found' },
  'plan.without-title': { zh: '没有找到标题', en: 'no title was found' },
  'task.without-department': { zh: '没有写明责任单位', en: 'the text names no department' },
  'task.several-leads': { zh: '写了多个牵头单位，需确定一个', en: 'several leads are named; one must be chosen' },
  'task.open-list': { zh: '责任单位没有列全', en: 'the list of departments is open' },
  'item.without-heading': { zh: '这一项缺少标题', en: 'this item has no heading' },
  'unit.repeated': { zh: '同一单位重复列出', en: 'a unit is listed twice' },
  'unit.unusual-name': { zh: '单位名称需要确认', en: 'a unit name needs to be confirmed' },
  'limit.ambiguous': { zh: '时限可以有两种理解', en: 'the limit can be read in two ways' },
};

/** What is asked of the reviewer, in the reader's language. */
export function questionWords(question: Question, language: Language): string {
  const words = QUESTIONS[question.code][language];
  if (question.subject === '') return words;
  return language === 'zh' ? `${words}：${question.subject}` : `${words}: ${question.subject}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
