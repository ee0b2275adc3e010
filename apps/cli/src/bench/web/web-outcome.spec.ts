import { describe, expect, test } from '@jest/globals';
import type { MeasuredAct } from './measure-ledger.js';
import { median, percentile } from './percentiles.js';
import type { WebOutcome } from './web-outcome.js';
import { missed, webDocument } from './web-outcome.js';
import { webTable } from './web-table.js';

const search: MeasuredAct = {
  name: 'search',
  api: { p50Ms: 40, p99Ms: 90 },
  browser: { reaction: { p50Ms: 130, p99Ms: 140 }, dimmedMs: null, rows: { p50Ms: 1_500, p99Ms: 1_600 } },
};

function anOutcome(gzipBytes = 300_000): WebOutcome {
  return {
    tasks: 100_000,
    bundle: {
      firstLoad: { name: 'first load', files: ['index.html'], gzipBytes, brotliBytes: 250_000 },
      routes: [{ name: 'ledger', files: ['l.js'], gzipBytes: 28_000, brotliBytes: 26_000 }],
      later: [],
    },
    loading: {
      signIn: { firstContentMs: 200, interactiveMs: 300 },
      workbench: { firstContentMs: 210, interactiveMs: 420 },
    },
    ledger: [search],
    ...{ seededInMs: 9_000, browser: 'Chromium 1', loadBefore: [1, 1, 1] },
  };
}

describe('the outcome of the bench of the page', () => {
  test('is missed by a first load of one byte more than promised, and by nothing that a busy machine slows down', () => {
    expect(missed(anOutcome(400_000))).toEqual([]);
    expect(missed(anOutcome(400_001)).map(({ en }) => en)).toEqual([
      'the first load is 400001 bytes with gzip, promised 400000',
    ]);
  });

  test('names every act in the document, with what is promised, missed and slower', () => {
    const { name: _name, ...figures } = search;
    expect(webDocument(anOutcome())).toMatchObject({
      ledger: { search: figures },
      promised: { firstLoadGzipBytes: 400_000, reactionMs: 100 },
      ...{ missed: [], slower: ['search'] },
    });
  });

  test('is a table in the language of the reader that marks a reaction slower than promised', () => {
    expect(webTable(anOutcome(), 'en')).toMatch(/search +40 +90 +> 100: 130 +140 +– +1,500 +1,600/u);
    expect(webTable(anOutcome(), 'en')).toContain('✓ as promised');
    expect(webTable(anOutcome(500_000), 'zh')).toContain('✗ 首次加载压缩后为 500000 字节');
  });
});

describe('a percentile', () => {
  test('is the least value that so many do not exceed', () => {
    const ten = [7, 1, 10, 3, 2, 9, 4, 6, 5, 8];
    expect([percentile(ten, 0.5), percentile(ten, 0.95), percentile(ten, 0.1)]).toEqual([5, 10, 1]);
    expect(median([3, 1, 2])).toBe(2);
  });

  test('of nothing is an error', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
