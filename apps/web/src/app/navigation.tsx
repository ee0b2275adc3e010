import {
  AuditOutlined,
  BarChartOutlined,
  BookOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  DesktopOutlined,
  FileTextOutlined,
  HeatMapOutlined,
  InboxOutlined,
  KeyOutlined,
  OrderedListOutlined,
  SafetyOutlined,
  SendOutlined,
  TableOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { LinkProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../language/index.js';
import type { Action } from '../session/index.js';
import { useMay } from '../session/index.js';
import { SHELL_WORDS } from './shell-words.js';

type PlainName = Exclude<keyof typeof SHELL_WORDS, 'account'>;

interface Entry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: PlainName;
  readonly icon: ReactNode;
  /** Shown to those who may ever do one of these; to everybody when left out. */
  readonly needs?: readonly Action[];
}

const WORK: readonly Entry[] = [
  { to: '/', name: 'workbench', icon: <DesktopOutlined /> },
  { to: '/owed', name: 'owed', icon: <OrderedListOutlined />, needs: ['queue.read'] },
  { to: '/reviewing', name: 'reviewing', icon: <CheckSquareOutlined />, needs: ['report.review'] },
  { to: '/plans', name: 'plans', icon: <FileTextOutlined />, needs: ['plan.read'] },
  { to: '/ledger', name: 'ledger', icon: <TableOutlined />, needs: ['ledger.export'] },
  { to: '/board', name: 'board', icon: <HeatMapOutlined />, needs: ['review.read'] },
  { to: '/evaluations', name: 'evaluations', icon: <BarChartOutlined />, needs: ['evaluation.read'] },
  { to: '/inbox', name: 'inbox', icon: <InboxOutlined />, needs: ['inbox.read'] },
];

const SETTINGS: readonly Entry[] = [
  {
    to: '/deliveries',
    name: 'deliveries',
    icon: <SendOutlined />,
    needs: ['review.read', 'organisation.manage'],
  },
  { to: '/settings/organisation', name: 'organisation', icon: <TeamOutlined />, needs: ['organisation.read'] },
  { to: '/settings/calendar', name: 'calendar', icon: <CalendarOutlined /> },
  { to: '/settings/rule-packs', name: 'rulePacks', icon: <BookOutlined /> },
  { to: '/settings/sessions', name: 'sessions', icon: <KeyOutlined /> },
  { to: '/settings/audit', name: 'audit', icon: <AuditOutlined />, needs: ['audit.read'] },
];

/** The way to every view that the person at hand may open. */
export function Navigation({ onGone }: { readonly onGone?: () => void }) {
  const t = useWords(SHELL_WORDS);
  return (
    <>
      <Entries entries={WORK} onGone={onGone} />
      <div className="shell-nav-title">
        <SafetyOutlined aria-hidden /> {t.settings}
      </div>
      <Entries entries={SETTINGS} onGone={onGone} />
    </>
  );
}

function Entries({
  entries,
  onGone,
}: {
  readonly entries: readonly Entry[];
  readonly onGone: (() => void) | undefined;
}) {
  const t = useWords(SHELL_WORDS);
  const may = useMay();
  const shown = entries.filter(({ needs }) => needs === undefined || needs.some(may));
  return (
    <ul className="shell-nav">
      {shown.map(({ to, name, icon }) => (
        <li key={name}>
          <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} onClick={() => onGone?.()}>
            <span aria-hidden="true">{icon}</span>
            {t[name]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
