import { expect, test } from '@jest/globals';
import { fold } from '../text/fold.js';
import { sharedClauseOf } from './shared-clause.js';

const read = (text: string) => sharedClauseOf(text, fold(text));

test.each([
  ['实施六项行动。（以下任务均需各县（市）人民政府落实，不再逐项列出）', ['各县（市）人民政府'], 'section'],
  ['下列重点任务均由各县(市、区)人民政府负责实施。', ['各县(市、区)人民政府'], 'section'],
  ['以下各项工作，均需各县[市]人民政府、各乡镇政府共同落实。', ['各县[市]人民政府', '各乡镇政府'], 'section'],
  ['本方案各项任务均由各县（区）政府具体落实。', ['各县（区）政府'], 'document'],
])('%s', (text, groups, scope) => {
  expect(read(text)).toEqual({ groups, scope });
});

test.each(['各县（市）人民政府要高度重视。', '以下任务由市桥隧局落实。', '以下任务要尽快落实。'])(
  'gives nothing to a group: %s',
  (text) => {
    expect(read(text)).toBeNull();
  },
);
