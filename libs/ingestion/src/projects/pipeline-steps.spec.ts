import { expect, test } from '@jest/globals';
import { pipelineStepsOf } from './pipeline-steps.js';

const steps = (text: string) =>
  pipelineStepsOf(text, text, 2026).map(({ kind, phrase, dueOn }) => [kind, phrase, dueOn]);

test('the six preliminary steps are found by their words, in their usual order', () => {
  expect(steps('夯实前期(包括建设用地手续办理、初步设计批复、项目赋码、可研批复、环保节能手续批复)')).toEqual([
    ['code', '项目赋码', null],
    ['feasibility', '可研批复', null],
    ['environment', '环保', null],
    ['energy', '节能手续批复', null],
    ['design', '初步设计批复', null],
    ['land', '建设用地手续办理', null],
  ]);
});

test('each step takes the last date before it in its sentence', () => {
  expect(steps('3月底前完成可研,6月底前完成环评和用地预审。年底开工')).toEqual([
    ['feasibility', '可研', '2026-03-31'],
    ['environment', '环评', '2026-06-30'],
    ['land', '用地预审', '2026-06-30'],
  ]);
});

test('saving energy and using land are no steps', () => {
  expect(steps('推进节能降耗,集约用地,智慧环保')).toEqual([]);
});
