import type { Sentence } from '../language.js';
import type { CastDepartment } from './cast.js';
import type { Opened } from './opening.js';

/** A person to look at the lived year as: which of the groups of people, in words, and the login. */
export interface DemoPerson {
  readonly role: 'handler' | 'supervisor' | 'evaluator' | 'leader' | 'administrator';
  readonly words: Sentence;
  readonly login: string;
}

/** Where the page is, and how to sign in; one password opens all of these. */
export interface SignIn {
  readonly address: string;
  readonly password: string;
  readonly people: readonly DemoPerson[];
}

/** How to sign in as each group of people; the handler is of the first department that still owes something. */
export async function signInOf({ cast, stage }: Opened, address: string): Promise<SignIn> {
  const busy = await busyDepartment(stage);
  const { supervisor, evaluator, approver } = cast.offices;
  return {
    address,
    password: cast.password,
    people: [
      ...(busy
        ? [personOf('handler', busy.login, { zh: `${busy.name}（经办人）`, en: `${busy.name} (handler)` })]
        : []),
      personOf('supervisor', supervisor, { zh: '督查室', en: 'supervision' }),
      personOf('evaluator', evaluator, { zh: '考核办', en: 'evaluation' }),
      personOf('leader', approver, { zh: '批准人（主要负责人）', en: 'approver (principal)' }),
      personOf('administrator', 'admin', { zh: '系统管理员', en: 'administrator' }),
    ],
  };
}

function personOf(role: DemoPerson['role'], login: string, words: Sentence): DemoPerson {
  return { role, login, words };
}

async function busyDepartment({
  supervisor,
  planId,
  departments,
}: Opened['stage']): Promise<CastDepartment | undefined> {
  const open = await supervisor.all<{ departmentName: string }>(`/obligations?plan=${planId}&state=open`);
  const owing = new Set(open.map(({ departmentName }) => departmentName));
  return departments.find(({ name }) => owing.has(name)) ?? departments[0];
}
