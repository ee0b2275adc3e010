import type { SourceDocument } from '../source-document.js';
import { fold } from '../text/fold.js';

const COUNTY = /^[\u4e00-\u9fa5]{1,6}[县市区旗]$/;
const COMMON_NOUN = new RegExp(
  '^(?:[各全本该每两多大强名穷设]|试点|示范|重点|贫困|相关|有关|所在|沿线|生态|条件)(?:县|市|区)$' +
    '|(?:县级|地级|城|都|超|股|集|夜|门|上|省|县)市$' +
    '|(?:园|社|城|地|景|老|矿|灾|山|库|牧|林|郊|辖|片|街|小|厂|校|营|港|湖|新|禁|湾|湿地|功能|集聚|开发|示范|试验|保护|先行|合作|自治|聚居|服务|居住|集中|引领|承载|主产|经济)区$',
);
const LABEL = /^[^:、。]{1,30}:/;
const FEWEST_LABELLED = 3;

/**
 * The counties, county-level cities and districts that the document lists, in order of their first listing.
 * Counted are lists whose every entry is such a name (甲类：某县、某市) and runs of entries with such a name as label.
 */
export function countiesOf(document: SourceDocument): string[] {
  const lines = document.lines.map(({ text }) =>
    fold(text.trim())
      .replace(/[|。;]+$/, '')
      .trim(),
  );
  const listed = lines.flatMap(listedIn);
  if (listed.length > 0) return [...new Set(listed)];
  const labelled = lines
    .map((line) => /^[-*\d.、\s]{0,6}([\u4e00-\u9fa5]{2,7}):/.exec(line)?.[1] ?? '')
    .filter(isCounty);
  return labelled.length >= FEWEST_LABELLED ? [...new Set(labelled)] : [];
}

/** The counties of one folded line that is nothing but a list of them, perhaps behind a label; else none. */
export function listedIn(line: string): string[] {
  if (line.length > 600) return [];
  const entries = line
    .replace(LABEL, '')
    .split(/[、,]/)
    .map((entry) => entry.trim());
  return entries.length > 1 && entries.every(isCounty) ? entries : [];
}

function isCounty(name: string): boolean {
  return COUNTY.test(name) && name.length > 1 && !COMMON_NOUN.test(name);
}
