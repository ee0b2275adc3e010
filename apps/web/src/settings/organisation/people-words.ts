import { words } from '../../language/index.js';

/** The words of the people and of their access. */
export const PEOPLE_WORDS = words({
  people: { zh: '人员', en: 'People' },
  search: { zh: '按姓名、用户名查找', en: 'Find by name or user name' },
  withDisabled: { zh: '包括已停用的', en: 'Also those disabled' },
  none: { zh: '没有符合条件的人员', en: 'Nobody fits' },
  more: { zh: '更多人员', en: 'More people' },
  name: { zh: '姓名', en: 'Name' },
  login: { zh: '用户名', en: 'User name' },
  email: { zh: '电子邮件', en: 'E-mail' },
  roles: { zh: '任职与角色', en: 'Roles' },
  here: { zh: '角色', en: 'Role here' },
  elsewhere: {
    zh: ({ roles }: { roles: string }) => `兼：${roles}`,
    en: ({ roles }: { roles: string }) => `also ${roles}`,
  },
  state: { zh: '登录', en: 'Access' },
  canSignIn: { zh: '正常', en: 'Can sign in' },
  temporary: { zh: '一次性密码未改', en: 'One-time password not changed yet' },
  disabled: { zh: '已停用', en: 'Disabled' },
  what: { zh: '操作', en: 'Action' },
  reset: { zh: '重置密码', en: 'Reset password' },
  resetFor: {
    zh: ({ name }: { name: string }) => `重置${name}的密码？`,
    en: ({ name }: { name: string }) => `Reset the password of ${name}?`,
  },
  resetText: {
    zh: '原密码立即失效，其全部登录随即结束；系统给出一个一次性密码，只显示一次。',
    en: 'The present password ends at once and so do all sessions; a one-time password is made and shown only once.',
  },
  disable: { zh: '停用', en: 'Disable' },
  disableFor: {
    zh: ({ name }: { name: string }) => `停用${name}？`,
    en: ({ name }: { name: string }) => `Disable ${name}?`,
  },
  disableText: {
    zh: '此后不能登录，现有登录随即结束；记录都保留，可以随时恢复。',
    en: 'No more signing in, and all sessions end; every record is kept, and it can be undone at any time.',
  },
  disabledDone: { zh: '已停用', en: 'Disabled' },
  enable: { zh: '恢复', en: 'Enable' },
  enabledDone: { zh: '已恢复', en: 'Enabled again' },
  cancel: { zh: '取消', en: 'Cancel' },
  of: {
    zh: ({ what, name }: { what: string; name: string }) => `${what} · ${name}`,
    en: ({ what, name }: { what: string; name: string }) => `${what} · ${name}`,
  },
});
