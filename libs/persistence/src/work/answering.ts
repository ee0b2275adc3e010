import type { CalendarDate, Instant, PlanState, TaskPart, TaskState } from '@duban/domain';
import type { Reading } from '../reading/index.js';
import { instantColumn } from '../reading/index.js';

/** What a unit said the last time it answered the same kind of thing on the same task. */
export interface LastAnswer {
  readonly progress: number | null;
  readonly summary: string;
  readonly nextStep: string | null;
  readonly problem: string | null;
  readonly actualOn: CalendarDate;
}

/** What must be known beside the obligation itself to judge an answer to it. */
export interface AnsweringFacts {
  readonly obligationId: string;
  readonly planDepartmentId: string;
  readonly planState: PlanState;
  readonly issuedAt: Instant | null;
  readonly calendarCode: string;
  readonly calendarVersion: number;
  readonly rulePackCode: string;
  readonly rulePackVersion: number;
  readonly taskState: TaskState | null;
  /** The number that the next answer gets: 1, and one more after each return. */
  readonly revision: number;
  readonly last: LastAnswer | null;
  readonly units: readonly { departmentId: string; part: TaskPart }[];
  /** Supporting units whose contribution to the same period is still owed. */
  readonly silentSupporterIds: readonly string[];
}

/** The facts beside these obligations, in one query; locks nothing. */
export async function answeringFacts(
  reading: Reading,
  obligationIds: readonly string[],
): Promise<Map<string, AnsweringFacts>> {
  const rows = await reading.query<AnsweringFacts>(
    `select o.id as "obligationId", p.department_id as "planDepartmentId", p.state as "planState", ${instantColumn('p.issued_at')} as "issuedAt",
       p.calendar_code as "calendarCode", p.calendar_version as "calendarVersion", p.rule_pack_code as "rulePackCode",
       p.rule_pack_version as "rulePackVersion", t.state as "taskState",
       (select coalesce(max(s.revision), 0) + 1 from submission s where s.obligation_id = o.id) as revision,
       (select json_build_object('progress', s.progress, 'summary', s.summary, 'nextStep', s.next_step, 'problem', s.problem, 'actualOn', s.actual_on)
          from submission s join obligation e on e.id = s.obligation_id
          where s.task_id = o.task_id and s.department_id = o.department_id and e.kind = o.kind
          order by s.submitted_at desc, s.revision desc limit 1) as last,
       coalesce((select json_agg(json_build_object('departmentId', a.department_id, 'part', a.part)) from task_assignment a where a.task_id = o.task_id), '[]') as units,
       array(select c.department_id::text from obligation c where c.task_id = o.task_id and c.kind = 'contribution' and c.period = o.period
          and c.state = 'open' order by c.department_id) as "silentSupporterIds"
     from obligation o join plan p on p.id = o.plan_id left join task t on t.id = o.task_id where o.id = any($1::uuid[])`,
    [obligationIds],
  );
  return new Map(rows.map((row) => [row.obligationId, row]));
}

/** Those of the files that do not exist or were not uploaded by a person of this department. */
export async function foreignFiles(
  reading: Reading,
  fileIds: readonly string[],
  departmentId: string,
): Promise<string[]> {
  if (fileIds.length === 0) return [];
  const rows = await reading.query<{ id: string }>(
    `select f.id from stored_file f where f.id = any($1::uuid[])
       and exists (select 1 from person_role r where r.person_id = f.uploaded_by and r.department_id = $2)`,
    [fileIds, departmentId],
  );
  const own = new Set(rows.map(({ id }) => id));
  return fileIds.filter((id) => !own.has(id));
}
