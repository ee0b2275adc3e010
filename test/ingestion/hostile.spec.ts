import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { parsePlan, READING_LIMITS, readDocument } from '@duban/ingestion';
import { writeDocx } from './writing/write-docx.js';
import { writePdf } from './writing/write-pdf.js';
import { writeZip } from './writing/write-zip.js';

const MB = 1024 * 1024;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const body = (inner: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${inner}</w:body></w:document>`;
const word = (inner: string, more: { name: string; content: string }[] = []): Uint8Array =>
  writeZip([{ name: 'word/document.xml', content: body(inner) }, ...more]);
const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

async function linesOf(content: Uint8Array, name: string): Promise<string[]> {
  const read = await readDocument(content, name);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.lines.map(({ text }) => text);
}

async function refusalOf(content: Uint8Array, name: string): Promise<unknown> {
  const read = await readDocument(content, name);
  return read.ok ? null : read.refusal;
}

/** A PDF that asks for a password: the check value of its empty password is wrong. */
function protectedPdf(): Uint8Array {
  const [owner, id] = ['41'.repeat(32), '00'.repeat(16)];
  const lock = `/ID [<${id}> <${id}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${owner}> /U <${owner}> >>`;
  const plain = new TextDecoder().decode(writePdf(['建桥。'], { header: '甲' }));
  return bytes(plain.replace('/Root 1 0 R', `/Root 1 0 R ${lock}`));
}

type Hostile = {
  readonly made: () => Uint8Array | Promise<Uint8Array>;
  readonly name: string;
  readonly reason: object;
};

describe('what is refused, and why', () => {
  test.each<[string, Hostile]>([
    [
      '50 MB of text',
      { made: () => new Uint8Array(50 * MB).fill(65), name: 'a.txt', reason: { what: 'bytes', size: 50 * MB } },
    ],
    [
      '50 MB of a Word file',
      { made: () => new Uint8Array(50 * MB).fill(65), name: 'a.docx', reason: { what: 'bytes', size: 50 * MB } },
    ],
    [
      'nothing but line ends',
      { made: () => bytes(`桥${'\n'.repeat(5 * MB)}`), name: 'a.txt', reason: { what: 'lines' } },
    ],
    [
      'millions of one-word lines',
      { made: () => bytes('桥\n'.repeat(2 * MB)), name: 'a.txt', reason: { what: 'lines' } },
    ],
    [
      'a million signs on one line',
      { made: () => bytes('桥'.repeat(1.5 * MB)), name: 'a.txt', reason: { what: 'characters' } },
    ],
    ['text in a Word ending', { made: () => bytes('建桥。'), name: 'a.docx', reason: { why: 'broken' } }],
    [
      'a Word file cut short',
      { made: async () => (await writeDocx(['建桥。'])).slice(0, 2_000), name: 'a.docx', reason: { why: 'broken' } },
    ],
    [
      'a zip that is no Word file',
      { made: () => writeZip([{ name: 'a.txt', content: 'a' }]), name: 'a.docx', reason: { why: 'broken' } },
    ],
    ['Word with malformed XML', { made: () => word('<w:p><w:r>'), name: 'a.docx', reason: { why: 'broken' } }],
    [
      'a workbook without sheets',
      {
        made: () => writeZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]),
        name: 'a.xlsx',
        reason: { why: 'broken' },
      },
    ],
    [
      'a protected Word file',
      {
        made: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
        name: 'a.docx',
        reason: { why: 'encrypted' },
      },
    ],
    ['text in a PDF ending', { made: () => bytes('建桥。'), name: 'a.pdf', reason: { why: 'broken' } }],
    ['a protected PDF', { made: protectedPdf, name: 'a.pdf', reason: { why: 'encrypted' } }],
    ['a scan', { made: () => writePdf([], { header: '' }), name: 'a.pdf', reason: { why: 'no-text' } }],
  ])('%s', async (_, { made, name, reason }) => {
    expect(await refusalOf(await made(), name)).toMatchObject(reason);
  });

  test('a zip bomb is refused by the size it tells, before anything is inflated', async () => {
    const bomb = writeZip([{ name: 'word/document.xml', content: new Uint8Array(120 * MB) }]);
    expect(bomb.length).toBeLessThan(MB);
    expect(await refusalOf(bomb, 'a.docx')).toMatchObject({ code: 'document.too-large', what: 'inflated' });
  });

  test('a zip bomb that tells a small size is stopped where its lie begins', async () => {
    const bomb = writeZip([{ name: 'word/document.xml', content: new Uint8Array(20 * MB), told: 1_000 }]);
    expect(await refusalOf(bomb, 'a.docx')).toEqual({ code: 'document.unreadable', why: 'broken' });
  });

  test('a container of thousands of parts is refused by their number', async () => {
    const parts = Array.from({ length: READING_LIMITS.entries + 1 }, (_, index) => ({
      name: `${String(index)}.xml`,
      content: '',
    }));
    expect(await refusalOf(writeZip(parts), 'a.docx')).toMatchObject({ what: 'entries' });
  });

  test('entities of an XML file are not expanded', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${body(p('&b;')).slice(21)}`;
    expect(await refusalOf(writeZip([{ name: 'word/document.xml', content: laughs }]), 'a.docx')).toMatchObject({
      why: 'broken',
    });
  });

  test('a workbook of 100,000 rows is refused by its rows', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `<row r="${String(index + 1)}"><c t="inlineStr"><is><t>桥</t></is></c></row>`,
    );
    const sheet = writeZip([
      {
        name: 'xl/workbook.xml',
        content: '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
      },
      { name: 'xl/worksheets/s.xml', content: `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>` },
    ]);
    expect(await refusalOf(sheet, 'a.xlsx')).toMatchObject({ what: 'rows', limit: READING_LIMITS.rows });
  });
});

describe('what is read in Word files', () => {
  test('automatic numbers are written out by their level and style', async () => {
    const level = (depth: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const levels =
      level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.');
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const at = (depth: number): string => `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="1"/></w:numPr>`;
    const paragraphs = [
      p('总则', at(0)),
      p('任务', at(0)),
      p('建桥', at(1)),
      p('江桥', at(2)),
      p('河桥', at(2)),
      p('修路', at(1)),
      p('环路', at(2)),
    ];
    const file = word(paragraphs.join(''), [{ name: 'word/numbering.xml', content: numbering }]);
    expect(await linesOf(file, 'a.docx')).toEqual([
      '一、总则',
      '二、任务',
      '（一）建桥',
      '1.江桥',
      '2.河桥',
      '（二）修路',
      '1.环路',
    ]);
  });

  test('tables keep their rows, joined cells hold for each row, and a frame of one cell is only a frame', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const table = `<w:tbl>${row(cell('类别'), cell('任务'), cell('单位'))}${row(cell('桥', '<w:vMerge w:val="restart"/>'), cell('建桥'), cell('市桥隧局'))}${row(cell('', '<w:vMerge/>'), cell('修桥', '<w:gridSpan w:val="2"/>'))}</w:tbl>`;
    const frame = `<w:tbl>${row(`<w:tc>${p('专栏1 重点工程')}${p('江桥：建桥。')}</w:tc>`)}</w:tbl>`;
    expect(await linesOf(word(table + frame), 'a.docx')).toEqual([
      '类别\t任务\t单位',
      '桥\t建桥\t市桥隧局',
      '桥\t修桥\t',
      '专栏1 重点工程',
      '江桥：建桥。',
    ]);
  });

  test('deleted text, field codes and second forms of drawings are left out; inserted text and breaks are kept', async () => {
    const inner =
      '<w:p><w:r><w:t>建</w:t></w:r><w:del><w:r><w:delText>拆</w:delText></w:r></w:del><w:ins><w:r><w:t>桥</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText><w:br/><w:t>修路</w:t></w:r></w:p>' +
      '<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>文</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>文</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>';
    expect(await linesOf(word(inner), 'a.docx')).toEqual(['建桥', '修路', '文']);
  });

  test('heading styles mark unnumbered headings, and bold run-in titles keep their mark', async () => {
    const styles = '<w:styles xmlns:w="w"><w:style w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>';
    const bold = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>建桥。</w:t></w:r><w:r><w:t>建成两座。</w:t></w:r></w:p>';
    const file = word(p('重点任务', '<w:pStyle w:val="2"/>') + bold, [{ name: 'word/styles.xml', content: styles }]);
    expect(await linesOf(file, 'a.docx')).toEqual(['## 重点任务', '**建桥。**建成两座。']);
  });

  test('control characters are removed and counted', async () => {
    const read = await readDocument(bytes(`建\u0007桥${'。修路'.repeat(200)}\u200b`), 'a.txt');
    expect(read).toMatchObject({ ok: true, value: { removedCharacters: 2 } });
  });
});

describe('what is read in workbooks', () => {
  async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    fill(book.addWorksheet('清单'), book);
    return new Uint8Array(await book.xlsx.writeBuffer());
  }

  test('formulas count as the value saved with them, and dates as civil days', async () => {
    const file = await workbook((sheet) => {
      sheet.addRow(['任务', '单位', '时限', '数量']);
      sheet.addRow(['建桥', '市桥隧局', new Date(Date.UTC(2026, 5, 30)), { formula: '1+1', result: 2 }]);
      sheet.addRow(['修路', '市路局', '年底', { formula: 'HYPERLINK("x")' }]);
    });
    expect(await linesOf(file, 'a.xlsx')).toEqual([
      '任务\t单位\t时限\t数量',
      '建桥\t市桥隧局\t2026-06-30\t2',
      '修路\t市路局\t年底',
      '',
    ]);
  });

  test('a task list below title lines becomes tasks, with groups, joined cells and synonyms of the header', async () => {
    const file = await workbook((sheet, book) => {
      sheet.addRow(['青江市2026年重点工作任务清单']);
      sheet.addRow([]);
      sheet.addRow(['序号', '重点工作', '具体举措', '主办单位', '协办单位', '办结时限']);
      sheet.addRow([1, '建桥', '开工2座江桥', '市桥隧局', '市财政局、市住建局', '2026年6月底前']);
      sheet.addRow([2, null, '改造3座老桥', '市桥隧局', null, '年底前']);
      sheet.mergeCells('B4:B5');
      sheet.addRow(['二、道路']);
      sheet.addRow([3, '修路', '改造环路', '市路局', '市财政局等有关部门', '长期坚持']);
      book.addWorksheet('隐藏', { state: 'hidden' }).addRow(['序号', '任务', '责任单位']);
    });
    const read = await readDocument(file, 'a.xlsx');
    if (!read.ok) throw new Error(read.refusal.code);
    const { title, tasks } = parsePlan(read.value);
    expect(title).toBe('青江市2026年重点工作任务清单');
    expect(
      tasks.map(({ itemNo, title: of, leads, supporters, path }) => [
        itemNo,
        of,
        leads[0],
        supporters.join(' '),
        path.at(-1) ?? '',
      ]),
    ).toEqual([
      [1, '建桥', '市桥隧局', '市财政局 市住建局', ''],
      [2, '建桥', '市桥隧局', '', ''],
      [3, '修路', '市路局', '市财政局', '二、道路'],
    ]);
    expect(
      tasks.map(({ milestones }) => milestones.map(({ dueOn, continuous }) => (continuous ? '长期' : dueOn))),
    ).toEqual([['2026-06-30'], ['2026-12-31'], ['长期']]);
  });
});
