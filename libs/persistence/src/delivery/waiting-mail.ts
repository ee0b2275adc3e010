import type { Tx } from '../core/unit-of-work.js';

/** Wakes delivery where mail waits that could leave now that a mail server is configured; answers the calendars woken. */
export async function announceWaitingMail(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ calendar_code: string }>(
    `select distinct p.calendar_code from digest d
     join person r on r.id = d.recipient_id and r.email is not null
     join digest_item i on i.digest_id = d.id join obligation o on o.id = i.obligation_id join plan p on p.id = o.plan_id
     where d.channel = 'email' and d.state = 'waiting' order by 1`,
  );
  for (const { calendar_code } of rows) tx.outbox.announce({ workflow: 'deliverNotices', subjectId: calendar_code });
  return rows.map(({ calendar_code }) => calendar_code);
}
