import { expect, test } from '@jest/globals';
import { aMailServer } from './support/mail-server.js';
import type { Scene } from './support/scene.js';
import { answers, aScene } from './support/scene.js';
import type { Stage } from './support/stage.js';
import { aStage } from './support/stage.js';
import { until } from './support/until.js';

const LEAD = '市住建局';

// Two reports of one department, so that its handler has two items at each step; reminders come on 2026-03-18 at 09:00.
async function twoReports(stage: Stage, emails = true): Promise<Scene> {
  const tasks = [
    { title: '老旧小区改造', lead: LEAD },
    { title: '燃气管网更新', lead: LEAD },
  ];
  return aScene(stage, { tasks, issuedAt: '2026-03-02 09:00', until: '2026-03-31', emails });
}

function digests(stage: Stage) {
  return stage.unitOfWork.run((tx) =>
    tx.query(
      `select p.name, d.channel, d.state, count(i.*)::int as items, (count(i.*) filter (where i.is_withdrawn))::int as withdrawn
       from digest d join person p on p.id = d.recipient_id left join digest_item i on i.digest_id = d.id
       group by d.id, p.name, d.channel, d.state, d.window_at order by d.window_at, p.name, d.channel`,
    ),
  );
}

function notices(stage: Stage) {
  return stage.unitOfWork.run((tx) =>
    tx.query('select state, count(*)::int as count from notice group by state order by state'),
  );
}

test('one digest per recipient, channel and window holds all items; the letter names them in Chinese with their weekday', async () => {
  const [mail, stage] = [await aMailServer(), await aStage('2026-03-16 09:00')];
  await twoReports(stage);
  await stage.worker({ mail: { smtpUrl: mail.url, from: 'duban@example.test' } });
  await stage.to('2026-03-18 10:00');
  expect(await digests(stage)).toEqual([
    { name: `${LEAD}/handler`, channel: 'email', state: 'sent', items: 2, withdrawn: 0 },
    { name: `${LEAD}/handler`, channel: 'inbox', state: 'sent', items: 2, withdrawn: 0 },
  ]);
  expect(mail.letters).toHaveLength(1);
  const [letter] = mail.letters;
  expect(letter?.subject).toBe('督办提醒：2项');
  expect(letter?.text).toContain(
    '【到期提醒】2项\n1. 老旧小区改造——市住建局进展报告，时限 2026-03-25（星期三）17:30\n2. 燃气管网更新',
  );
  expect(letter?.messageId).toMatch(/^<[0-9a-f-]{36}@duban>$/);
  const kept = await stage.unitOfWork.run((tx) =>
    tx.query('select channel, subject, body from digest order by channel'),
  );
  expect(kept).toEqual([
    { channel: 'email', subject: letter?.subject, body: expect.stringContaining('【到期提醒】2项') },
    { channel: 'inbox', subject: null, body: null },
  ]);
});

test('an answer given before the window takes its item out of the digest', async () => {
  const stage = await aStage('2026-03-16 09:00');
  const scene = await twoReports(stage);
  await stage.worker();
  await stage.to('2026-03-18 09:10');
  expect(await notices(stage)).toEqual([{ state: 'pending', count: 2 }]);
  expect(await answers(stage, scene, { department: LEAD, kind: 'report', period: '2026-03' })).toBe(2);
  await stage.to('2026-03-18 10:00');
  expect(await notices(stage)).toEqual([{ state: 'withdrawn', count: 2 }]);
  expect(await digests(stage)).toEqual([]);
});

test('while the mail server refuses, mail is tried again later; what is answered meanwhile is withdrawn, in the end all of it', async () => {
  const [mail, stage] = [await aMailServer(), await aStage('2026-03-16 09:00')];
  const scene = await twoReports(stage);
  mail.isRefusing = true;
  await stage.worker({ mail: { smtpUrl: mail.url, from: 'duban@example.test' } });
  await stage.to('2026-03-18 09:40');
  const queued = await stage.unitOfWork.run((tx) =>
    tx.query(`select state, attempts, last_error from digest where channel = 'email'`),
  );
  expect(queued).toEqual([{ state: 'queued', attempts: 3, last_error: 'EENVELOPE 451' }]);
  const [first] = await stage.unitOfWork.run((tx) =>
    tx.query<{ id: string }>(`select id from obligation where kind = 'report' order by id limit 1`),
  );
  await stage.unitOfWork.run((tx) =>
    tx.query(`update obligation set state = 'waived', next_at = null where id = $1`, [first?.id]),
  );
  mail.isRefusing = false;
  await stage.to('2026-03-18 10:00');
  expect(mail.letters.map(({ subject }) => subject)).toEqual(['督办提醒：1项']);
  expect(await digests(stage)).toEqual([
    { name: `${LEAD}/handler`, channel: 'email', state: 'sent', items: 2, withdrawn: 1 },
    { name: `${LEAD}/handler`, channel: 'inbox', state: 'sent', items: 2, withdrawn: 0 },
  ]);
  mail.isRefusing = true;
  await stage.to('2026-03-20 09:40');
  await answers(stage, scene, { department: LEAD, kind: 'report', period: '2026-03' });
  mail.isRefusing = false;
  await stage.to('2026-03-20 12:00');
  expect(mail.letters).toHaveLength(1);
  expect((await digests(stage)).filter((row) => (row as { state: string }).state === 'withdrawn')).toEqual([
    { name: `${LEAD}/handler`, channel: 'email', state: 'withdrawn', items: 1, withdrawn: 1 },
  ]);
});

test('without a mail server mail waits visibly, and leaves once there is one', async () => {
  const [mail, stage] = [await aMailServer(), await aStage('2026-03-16 09:00')];
  await twoReports(stage);
  const worker = await stage.worker();
  await stage.to('2026-03-18 10:00');
  const waiting = await stage.unitOfWork.run((tx) =>
    tx.query(`select state, last_error from digest where channel = 'email'`),
  );
  expect(waiting).toEqual([{ state: 'waiting', last_error: 'no-mail-server' }]);
  worker.stop();
  await worker.ended;
  await stage.worker({ mail: { smtpUrl: mail.url, from: 'duban@example.test' } });
  await until('the waiting mail has left', () => Promise.resolve(mail.letters.length === 1));
});
