import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { countiesOf, parsePlan, readDocument } from '@duban/ingestion';

const file = join(import.meta.dirname, '../../examples/xinghe-plan.txt');
const read = await readDocument(readFileSync(file), 'xinghe-plan.txt');
if (!read.ok) throw new Error(read.refusal.code);
const draft = parsePlan(read.value);

test('the example plan is enough for a supervised year: at least 45 tasks with a lead, ten counties, limits inside 2026', () => {
  expect(draft).toMatchObject({ title: '星河市城乡公共设施补短板行动方案', issuedOn: '2026-01-06', year: 2026 });
  expect(draft.tasks.length).toBeGreaterThanOrEqual(45);
  expect(draft.tasks.every(({ leads, implementers }) => leads.length === 1 && implementers.length === 1)).toBe(true);
  expect(countiesOf(read.value)).toHaveLength(10);
  const due = draft.tasks.flatMap(({ milestones }) => milestones.map(({ dueOn }) => dueOn));
  expect(due).toEqual(expect.arrayContaining(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31', '2027-12-31']));
});

test('only the open lists of the example are left to ask about', () => {
  expect(draft.questions.map(({ code }) => code)).toEqual(['task.open-list', 'task.open-list']);
});
