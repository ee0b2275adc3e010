import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '@duban/cli';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ShownPlan } from './support/a-plan.js';
import type { Difference } from './support/a-review.js';
import { reviewOf } from './support/a-review.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';

const folder = join(checkout, '../shared/seeds');
const plans = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

let stack: TestStack;
let supervisor: Client;
beforeAll(async () => {
  stack = await aStack();
  supervisor = await stack.as({ department: '市政府督查室', role: 'supervision' });
});
afterAll(() => stack.stop());

(plans.length > 0 ? describe : describe.skip)('the plans beside the checkout (skipped where there are none)', () => {
  test.each(plans)('%s is imported and reviewed, and imported again it makes no difference', async (name) => {
    const bytes = readFileSync(join(folder, name));
    const imported = await supervisor.upload<ShownPlan>('/plans', { name, bytes });
    expect(imported.status).toBe(201);
    const { id, version, taskCount } = imported.body;
    const { items } = await reviewOf(supervisor, id);
    expect(items.length).toBe(Math.min(200, taskCount));
    expect(items.every(({ sources }) => sources.length === 1)).toBe(true);
    const again = await supervisor.upload<Difference>(
      `/plans/${id}/document`,
      { name, bytes },
      { ifMatch: version, query: { preview: true } },
    );
    const none = { changed: [], added: [], removed: [] };
    expect(again.body).toMatchObject({ tasks: { unchanged: taskCount, ...none }, clauses: none });
  });
});
