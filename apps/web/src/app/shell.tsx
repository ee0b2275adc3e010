import { MenuOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Drawer, Grid } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useChanges } from '../api/index.js';
import { UnreadNotices } from '../notices/index.js';
import { LanguageChoice, useWords } from '../language/index.js';
import { RehearsalBar } from '../rehearsal/index.js';
import { useSession, useSignOut } from '../session/index.js';
import { Navigation } from './navigation.js';
import { SHELL_WORDS } from './shell-words.js';

/** What stands around every view: the bar, the way to the other views, and what concerns the whole page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useWords(SHELL_WORDS);
  const hears = useChanges();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <Bar />
      <Side />
      <main className="shell-main" id="content" tabIndex={-1}>
        <RehearsalBar />
        <div role="status">{!hears && <p className="shell-notice">{t.quiet}</p>}</div>
        {children}
      </main>
    </div>
  );
}

function Bar() {
  const t = useWords(SHELL_WORDS);
  const { person } = useSession();
  const signOut = useSignOut();
  return (
    <header className="shell-bar">
      <NarrowMenu />
      <Link to="/" className="shell-name">
        {t.name}
      </Link>
      <div className="shell-bar-end">
        <UnreadNotices />
        <LanguageChoice />
        <Link to="/settings/sessions" className="shell-person" aria-label={t.account({ name: person.name })}>
          {person.name}
        </Link>
        <Button type="text" onClick={() => void signOut()}>
          {t.signOut}
        </Button>
      </div>
    </header>
  );
}

function Side() {
  const t = useWords(SHELL_WORDS);
  const isWide = Grid.useBreakpoint().lg !== false;
  return isWide ? (
    <nav className="shell-side" aria-label={t.navigation}>
      <Navigation />
    </nav>
  ) : null;
}

function NarrowMenu() {
  const t = useWords(SHELL_WORDS);
  const [isOpen, setOpen] = useState(false);
  const isWide = Grid.useBreakpoint().lg !== false;
  if (isWide) return null;
  return (
    <>
      <Button
        type="text"
        icon={<MenuOutlined />}
        aria-label={t.menu}
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      />
      <Drawer open={isOpen} placement="left" size={264} title={t.menu} onClose={() => setOpen(false)}>
        <nav aria-label={t.navigation}>
          <Navigation onGone={() => setOpen(false)} />
        </nav>
      </Drawer>
    </>
  );
}
