import type { ThemeConfig } from 'antd';

/** The colours of the page, each with at least 4.5 : 1 against what it stands on. */
export const INK = {
  text: '#1b2733',
  quiet: '#51606f',
  line: '#d9dfe5',
  ground: '#f4f6f8',
  blue: '#1d4f7c',
  green: '#1c6b3a',
  amber: '#8a5200',
  red: '#a61b1b',
  purple: '#5b3a8c',
  greenGround: '#e9f4ec',
  amberGround: '#fdf3e0',
  redGround: '#fbeaea',
  purpleGround: '#f1ecf8',
} as const;

/** The one theme: calm, dense, tabular figures, system fonts. */
export const THEME: ThemeConfig = {
  token: {
    colorPrimary: INK.blue,
    colorInfo: INK.blue,
    colorLink: INK.blue,
    colorSuccess: INK.green,
    colorWarning: INK.amber,
    colorError: INK.red,
    colorInfoBg: '#e3edf6',
    colorInfoBorder: '#a9c3da',
    colorSuccessBg: INK.greenGround,
    colorSuccessBorder: '#a8cfb4',
    colorWarningBg: INK.amberGround,
    colorWarningBorder: '#e8cf9f',
    colorErrorBg: INK.redGround,
    colorErrorBorder: '#e2b1b1',
    colorText: INK.text,
    colorTextSecondary: INK.quiet,
    colorTextTertiary: INK.quiet,
    colorTextQuaternary: '#66737f',
    colorTextPlaceholder: '#66737f',
    colorTextDescription: INK.quiet,
    colorBgLayout: INK.ground,
    colorBorder: '#b3bdc7',
    colorBorderSecondary: INK.line,
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 32,
    wireframe: false,
    motion: false,
    fontFamily:
      'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
  },
  components: {
    Table: { cellPaddingBlock: 7, cellPaddingInline: 10, headerBg: '#eef2f5', headerColor: INK.text },
    Card: { bodyPadding: 16, headerHeight: 44 },
    Descriptions: { itemPaddingBottom: 8 },
  },
};
