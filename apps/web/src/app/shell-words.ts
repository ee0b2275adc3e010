import { words } from '../language/index.js';

/** The words of the shell. */
export const SHELL_WORDS = words({
  name: { zh: '督办', en: 'Duban' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  menu: { zh: '菜单', en: 'Menu' },
  navigation: { zh: '主导航', en: 'Main navigation' },
  workbench: { zh: '工作台', en: 'Workbench' },
  plans: { zh: '计划', en: 'Plans' },
  owed: { zh: '应办事项', en: 'What is owed' },
  reviewing: { zh: '报告审核', en: 'Reports to review' },
  ledger: { zh: '台账', en: 'Ledger' },
  board: { zh: '督办看板', en: 'Board' },
  evaluations: { zh: '年度考核', en: 'Evaluation' },
  inbox: { zh: '收件箱', en: 'Inbox' },
  deliveries: { zh: '通知发送', en: 'Deliveries' },
  settings: { zh: '设置', en: 'Settings' },
  organisation: { zh: '组织机构', en: 'Organisation' },
  calendar: { zh: '工作日历', en: 'Calendar' },
  rulePacks: { zh: '规则包', en: 'Rule packs' },
  sessions: { zh: '登录与密码', en: 'Your account' },
  audit: { zh: '审计记录', en: 'Audit' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  account: {
    zh: ({ name }: { name: string }) => `账户：${name}`,
    en: ({ name }: { name: string }) => `Account: ${name}`,
  },
  quiet: {
    zh: '与服务器的实时连接已断开，正在重新连接；页面内容可能不是最新。',
    en: 'The live connection is down and being opened again; what you see may not be the newest.',
  },
});
