import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parsePlan, readDocument, type PlanDraft } from '@duban/ingestion';
import { writeDocx } from './writing/write-docx.js';
import { writePdf } from './writing/write-pdf.js';
import { writeXlsx } from './writing/write-xlsx.js';

const seeds = join(import.meta.dirname, '../../../shared/seeds');
const isThere = existsSync(seeds);
const whenThere = isThere ? describe : describe.skip;
const why = isThere ? '' : ' (skipped: ../shared with the five plans is not here)';
const names = isThere ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : ['none.txt'];

async function draftOf(bytes: Uint8Array, name: string): Promise<PlanDraft> {
  const read = await readDocument(bytes, name);
  if (!read.ok) throw new Error(`${name}: ${read.refusal.code}`);
  return parsePlan(read.value);
}

/** What must not depend on the container: everything but the places, compared without white space. */
function comparable({ tasks, projects, indicators, title, number }: PlanDraft): unknown {
  const text = JSON.stringify({ title, number, tasks, projects, indicators }, (key, value: unknown) => {
    if (key === 'source') return undefined;
    return typeof value === 'string' ? value.replace(/\s/g, '') : value;
  });
  return JSON.parse(text);
}

whenThere(`the five plans in other containers${why}`, () => {
  const paragraphsOf = (name: string): string[] =>
    readFileSync(join(seeds, name), 'utf8')
      .split(/\r?\n/)
      .map((line) => line.replace(/[ \u3000]+$/, ''));

  test.each(names)('%s as a Word document gives the same plan', async (name) => {
    const lines = paragraphsOf(name);
    const [text, word] = [
      await draftOf(new TextEncoder().encode(lines.join('\n')), 'plan.txt'),
      await draftOf(await writeDocx(lines), 'plan.docx'),
    ];
    expect(comparable(word)).toEqual(comparable(text));
  });

  test.each(names)('%s as a workbook gives the same plan', async (name) => {
    const lines = paragraphsOf(name);
    const [text, workbook] = [
      await draftOf(new TextEncoder().encode(lines.join('\n')), 'plan.txt'),
      await draftOf(await writeXlsx(lines), 'plan.xlsx'),
    ];
    expect(comparable(workbook)).toEqual(comparable(text));
  });

  test.each(names)('%s as a PDF with headers, page numbers and wrapped lines gives the same plan', async (name) => {
    const lines = paragraphsOf(name).filter((line) => line.trim() !== '');
    const [text, pdf] = [
      await draftOf(new TextEncoder().encode(lines.join('\n')), 'plan.txt'),
      await draftOf(writePdf(lines, { header: '青江市城市建设文件' }), 'plan.pdf'),
    ];
    expect(comparable(pdf)).toEqual(comparable(text));
  });
});
