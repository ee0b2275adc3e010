import { Button, Card, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Loaded } from '../design/index.js';
import { LanguageChoice, useWords, words } from '../language/index.js';
import type { Session } from './data.js';
import { useSessionQuery, useSignOut } from './data.js';
import { PasswordForm } from './password-form.js';
import { SessionContext } from './session-context.js';
import { SignInForm } from './sign-in-form.js';

const WORDS = words({
  name: { zh: '督办', en: 'Duban' },
  under: { zh: '计划任务督查督办', en: 'Supervision of plan tasks' },
  ended: { zh: '登录已过期', en: 'Your session has ended' },
  endedHint: {
    zh: '请重新登录，页面上的内容会保留。',
    en: 'Sign in again; what is on the page stays.',
  },
  temporary: { zh: '请先设置自己的密码', en: 'First choose a password of your own' },
  leave: { zh: '退出登录', en: 'Sign out' },
});

/** Lets in whoever is signed in. When a session ends later, the page stays and only asks for the password again. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const query = useSessionQuery();
  const session = query.data;
  const [last, setLast] = useState<Session | null>(null);
  if (session && session !== last) setLast(session);
  if (session === undefined) return <Front>{<Loaded query={query}>{() => null}</Loaded>}</Front>;
  const shown = session ?? last;
  if (shown === null) return <Front>{<SignInForm />}</Front>;
  if (shown.person.isPasswordTemporary) return <FirstPassword />;
  return (
    <SessionContext value={shown}>
      {children}
      {session === null && <SignInAgain />}
    </SessionContext>
  );
}

function SignInAgain() {
  const t = useWords(WORDS);
  return (
    <Modal open title={t.ended} footer={null} closable={false} width={380}>
      <p>{t.endedHint}</p>
      <SignInForm />
    </Modal>
  );
}

function FirstPassword() {
  const t = useWords(WORDS);
  const signOut = useSignOut();
  return (
    <Front>
      <h2>{t.temporary}</h2>
      <br />
      <PasswordForm />
      <Button type="link" onClick={() => void signOut()}>
        {t.leave}
      </Button>
    </Front>
  );
}

function Front({ children }: { readonly children: ReactNode }) {
  const t = useWords(WORDS);
  useEffect(() => {
    document.title = t.name;
  }, [t]);
  return (
    <main className="front">
      <Card className="front-card">
        <header className="front-head">
          <h1>{t.name}</h1>
          <p className="quiet">{t.under}</p>
        </header>
        {children}
      </Card>
      <LanguageChoice />
    </main>
  );
}
