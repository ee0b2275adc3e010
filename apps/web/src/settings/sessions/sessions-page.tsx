import { Button } from 'antd';
import { answered, api, useWrite } from '../../api/index.js';
import { At, Loaded, Nothing, Page, Section } from '../../design/index.js';
import { useWords, words } from '../../language/index.js';
import { PasswordForm, useSession } from '../../session/index.js';
import { ROLES, useFieldWord } from '../../words/index.js';
import type { OwnSession } from './data.js';
import { useOwnSessions } from './data.js';

const WORDS = words({
  title: { zh: '登录与密码', en: 'Your account' },
  who: { zh: '本人', en: 'You' },
  login: { zh: '用户名', en: 'User name' },
  roles: { zh: '任职与角色', en: 'Roles' },
  sessions: { zh: '我的登录', en: 'Your sessions' },
  since: { zh: '登录时间', en: 'Signed in' },
  used: { zh: '最近使用', en: 'Last used' },
  until: { zh: '不再使用时失效于', en: 'Ends without use' },
  what: { zh: '操作', en: 'Action' },
  current: { zh: '当前登录', en: 'This session' },
  end: { zh: '结束', en: 'End' },
  endOthers: { zh: '结束其他全部登录', en: 'End all others' },
  ended: { zh: '登录已结束', en: 'Session ended' },
  none: { zh: '没有登录记录', en: 'No session' },
  password: { zh: '修改密码', en: 'Change the password' },
});

/** The own sessions and password. */
export function SessionsPage() {
  const t = useWords(WORDS);
  return (
    <Page title={t.title}>
      <div className="columns">
        <Who />
        <Section title={t.password}>
          <PasswordForm />
        </Section>
      </div>
      <OwnSessions />
    </Page>
  );
}

function Who() {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const { person } = useSession();
  return (
    <Section title={`${t.who} · ${person.name}`}>
      <dl className="facts">
        <dt>{t.login}</dt>
        <dd>{person.login}</dd>
        <dt>{t.roles}</dt>
        <dd>
          {person.roles.map(({ departmentId, departmentName, role }) => (
            <div key={`${departmentId} ${role}`}>
              {departmentName} · {word(ROLES, role)}
            </div>
          ))}
        </dd>
      </dl>
    </Section>
  );
}

function OwnSessions() {
  const t = useWords(WORDS);
  const query = useOwnSessions();
  const ending = useWrite({
    send: (id: string) => answered(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    topics: ['session'],
    done: t.ended,
  });
  const endingOthers = useWrite({
    send: () => answered(api.DELETE('/api/v1/sessions')),
    topics: ['session'],
    done: t.ended,
  });
  const more = (
    <Button onClick={() => endingOthers.begin()} loading={endingOthers.isBusy}>
      {t.endOthers}
    </Button>
  );
  return (
    <Section title={t.sessions} more={more}>
      <Loaded query={query} isEmpty={({ items }) => items.length === 0} empty={<Nothing title={t.none} />}>
        {({ items }) => (
          <div className="wide" role="region" aria-label={t.sessions} tabIndex={0}>
            <table className="plain stacks">
              <thead>
                <tr>
                  <th scope="col">{t.since}</th>
                  <th scope="col">{t.used}</th>
                  <th scope="col">{t.until}</th>
                  <th scope="col">{t.what}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((one) => (
                  <SessionRow key={one.id} session={one} ending={ending} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function SessionRow({
  session: { id, createdAt, lastUsedAt, expiresAt, isCurrent },
  ending,
}: {
  readonly session: OwnSession;
  readonly ending: { readonly begin: (id: string) => void; readonly isBusy: boolean };
}) {
  const t = useWords(WORDS);
  return (
    <tr>
      <td data-name={t.since}>
        <At at={createdAt} />
      </td>
      <td data-name={t.used}>
        <At at={lastUsedAt} />
      </td>
      <td data-name={t.until}>
        <At at={expiresAt} />
      </td>
      <td>
        {isCurrent ? (
          t.current
        ) : (
          <Button size="small" onClick={() => ending.begin(id)} loading={ending.isBusy}>
            {t.end}
          </Button>
        )}
      </td>
    </tr>
  );
}
