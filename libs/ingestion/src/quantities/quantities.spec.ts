import { expect, test } from '@jest/globals';
import { fold } from '../text/fold.js';
import { quantitiesOf } from './quantities.js';

const read = (text: string): string[] =>
  quantitiesOf(fold(text)).map(({ value, unit, relation }) => `${String(value)} ${unit} ${relation}`);

test.each<[string, string[]]>([
  ['新建桥梁12座', ['12 座 eq']],
  ['覆盖率达到95%以上', ['95 % gte']],
  ['覆盖率达到９５％以上', ['95 % gte']],
  ['产值突破1,200亿元', ['1200 亿元 gt']],
  ['产值达300亿', ['300 亿 eq']],
  ['不少于30个', ['30 个 gte']],
  ['每年至少打造5个品牌', ['5 个 gte']],
  ['至少建成1个书屋、2个球场、3个广场', ['1 个 gte', '2 个 gte', '3 个 gte']],
  ['空置率不超8%', ['8 % lte']],
  ['不超过20户', ['20 户 lte']],
  ['漏损率控制在9%以内', ['9 % lte']],
  ['低于3%', ['3 % lt']],
  ['不低于3%', ['3 % gte']],
  ['培训50余万人次', ['50 万人次 gt']],
  ['设100~150个床位', ['100,150 个 range']],
  ['提高3至5个百分点', ['3,5 个百分点 range']],
  ['路网密度达到8公里/平方公里', ['8 公里/平方公里 eq']],
  ['日处理300吨/日', ['300 吨/日 eq']],
  ['人口10万人以上的县', ['10 万人 gte']],
  ['铺设 21.5 公里管网', ['21.5 公里 eq']],
  ['6个月内办结', ['6 个月 eq']],
  ['增加值12.5万千瓦时', ['12.5 万千瓦时 eq']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  '建设5G网络',
  '2026年6月30日',
  '沿108国道',
  'G208线',
  '“1+3+X”体系',
  '“2小时交通圈”',
  '〔2026〕15号',
  '第3批',
  '一批项目',
  'PM2.5浓度',
  '3年行动',
])('holds no figure: %s', (text) => {
  expect(read(text)).toEqual([]);
});
