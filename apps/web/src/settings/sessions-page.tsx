import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '登录与密码', en: 'Sessions and password' } });

/** The own sessions and password. */
export function SessionsPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
