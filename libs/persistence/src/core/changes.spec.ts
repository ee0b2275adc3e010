import { describe, expect, test } from '@jest/globals';
import { heardFrom, heardIn } from './change-topics.js';
import type { ToldChange } from './changes.js';
import { Changes, readChanges } from './changes.js';
import type { Query } from './query.js';

const PLAN = '00000000-0000-4000-8000-000000000001';
const entry = (action: string, subject: string) => ({ actor: 'system', action, subject, data: {} });

describe('what the audit tells open pages', () => {
  test('is the topic of the subject, with its thing', () => {
    expect(heardIn(entry('plan.changed', `plan/${PLAN}`))).toEqual([
      { topic: 'plan', kind: 'plan', id: PLAN },
      { topic: 'task', kind: 'plan', id: PLAN },
    ]);
    expect(heardIn(entry('task.edited', `task/${PLAN}`))).toEqual([
      { topic: 'task', kind: 'task', id: PLAN },
      { topic: 'plan', kind: 'task', id: PLAN },
    ]);
    expect(heardIn(entry('clock.advanced', 'clock'))).toEqual([{ topic: 'clock' }]);
  });

  test('is more when a plan is issued, and nothing when somebody signs in or uploads a file', () => {
    expect(heardIn(entry('plan.issued', `plan/${PLAN}`)).map(({ topic }) => topic)).toEqual([
      'plan',
      'task',
      'obligation',
    ]);
    expect(heardIn(entry('session.opened', `person/${PLAN}`))).toEqual([]);
    expect(heardIn(entry('file.uploaded', `file/${PLAN}`))).toEqual([]);
  });

  test('never names something that is no id', () => {
    expect(heardIn(entry('plan.changed', 'plan/everything'))).toEqual([{ topic: 'plan' }, { topic: 'task' }]);
  });
});

test('an announcement tells the topic of its workflow', () => {
  expect(heardFrom({ workflow: 'runRound', subjectId: PLAN })).toEqual({
    topic: 'obligation',
    kind: 'round',
    id: PLAN,
  });
  expect(heardFrom({ workflow: 'deliverNotices', subjectId: 'china' })).toEqual({ topic: 'inbox' });
});

describe('a notification', () => {
  async function told(add: (changes: Changes) => void): Promise<{ payloads: string[]; changes: ToldChange[] }> {
    const payloads: string[] = [];
    const query: Query = (sql, parameters = []) => {
      if (sql.includes('pg_notify')) payloads.push(parameters[1] as string);
      return Promise.resolve([]);
    };
    const changes = new Changes(query);
    add(changes);
    await changes.flush();
    return { payloads, changes: payloads.flatMap((payload) => [...(readChanges(payload) ?? [])]) };
  }

  test('groups the topics by plan and tells each once', async () => {
    const { changes } = await told((all) => {
      all.add({ topic: 'plan', kind: 'plan', id: PLAN });
      all.add({ topic: 'plan', kind: 'plan', id: PLAN });
      all.add({ topic: 'obligation', kind: 'plan', id: PLAN });
      all.add({ topic: 'inbox' });
    });
    expect(changes).toEqual([
      { planId: PLAN, topics: ['plan', 'obligation'] },
      { planId: null, topics: ['inbox'] },
    ]);
  });

  test('of very many plans tells the topics only, and stays below what PostgreSQL takes', async () => {
    const { payloads, changes } = await told((all) => {
      for (let one = 0; one < 1_000; one += 1) {
        all.add({ topic: 'task', kind: 'plan', id: `00000000-0000-4000-8000-${String(one).padStart(12, '0')}` });
      }
    });
    expect(changes).toEqual([{ planId: null, topics: ['task'] }]);
    expect(Buffer.byteLength(payloads[0]!)).toBeLessThan(8_000);
  });

  test('is not sent when nothing changed', async () => {
    expect((await told(() => undefined)).payloads).toEqual([]);
  });

  test('that is none of ours is not read', () => {
    for (const payload of ['', '{}', '[{}]', '[{"planId":null,"topics":["secret"]}]'])
      expect(readChanges(payload)).toBeNull();
  });
});
