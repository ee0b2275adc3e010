import type { Words } from '../language.js';

/** What is said about signing in and passwords. */
export const SESSION_MESSAGES = {
  'session.required': { zh: '请先登录；登录可能已过期。', en: 'Sign in first; the session may have expired.' },
  'csrf-token.missing': {
    zh: '缺少或不符的 X-CSRF-Token；请重新读取会话后再试。',
    en: 'X-CSRF-Token is absent or does not match; read the session again and retry.',
  },
  'sign-in.failed': { zh: '账号或密码不正确。', en: 'The login or the password is not right.' },
  'sign-in.throttled': {
    zh: '尝试次数过多，请在 {retryAfterSeconds} 秒后再试。',
    en: 'Too many attempts; try again in {retryAfterSeconds} seconds.',
  },
  'password.temporary': { zh: '当前为临时密码，请先修改密码。', en: 'The password is temporary; change it first.' },
  'password.wrong': { zh: '当前密码不正确。', en: 'The current password is not right.' },
  'changes.too-many': {
    zh: '实时连接数已达上限，页面请改为定时刷新。',
    en: 'Too many live connections are open; refresh from time to time instead.',
  },
  'changes.too-many-of-person': {
    zh: '您打开的页面过多（最多 {max} 个实时连接），请关闭一些。',
    en: 'You have too many pages open (at most {max} live connections); close some.',
  },
  'password.unchanged': { zh: '新密码不能与当前密码相同。', en: 'The new password must differ from the current one.' },
} as const satisfies Record<string, Words>;
