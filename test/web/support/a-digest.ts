import type { TestStack } from '../../api/support/a-stack.js';

/** Urges a handler about everything that the unit has still to sign for, in the inbox and by mail that cannot leave. */
export async function urge(
  { query }: TestStack,
  { login, department, at }: { login: string; department: string; at: string },
): Promise<void> {
  const [told] = await query<{ recipient: string; digest: string; mail: string }>(
    `with p as (select id from person where login = $2),
       d as (insert into digest (recipient_id, channel, window_at, state, created_at, sent_at)
         select id, 'inbox', $1::timestamptz, 'sent', $1::timestamptz, $1::timestamptz from p returning id, recipient_id),
       m as (insert into digest (recipient_id, channel, window_at, state, created_at, last_error)
         select id, 'email', $1::timestamptz, 'waiting', $1::timestamptz, 'no-mail-server' from p returning id)
     select d.recipient_id as recipient, d.id as digest, m.id as mail from d, m`,
    [at, login],
  );
  const key = `urge@${at}`;
  const owed = `select o.id from obligation o join department d on d.id = o.department_id where d.name = $1 and o.kind = 'sign-for'`;
  await query(
    `insert into step (obligation_id, step_key, act, planned_at, carried_at, outcome)
     select id, $2, 'urge', $3::timestamptz, $3::timestamptz, 'carried' from (${owed}) as owed`,
    [department, key, at],
  );
  await query(
    `insert into notice (obligation_id, step_key, recipient_id, state, created_at)
     select id, $2, $3, 'digested', $4::timestamptz from (${owed}) as owed`,
    [department, key, told!.recipient, at],
  );
  for (const digest of [told!.digest, told!.mail])
    await query(
      `insert into digest_item (digest_id, obligation_id, step_key, recipient_id) select $2, id, $3, $4 from (${owed}) as owed`,
      [department, digest, key, told!.recipient],
    );
}
