import type { Words } from '../language.js';

/** The title of a problem document by its status. */
export const TITLES: Readonly<Record<number, Words>> = {
  400: { zh: '请求无效', en: 'Bad request' },
  401: { zh: '未登录', en: 'Not signed in' },
  403: { zh: '不允许', en: 'Not allowed' },
  404: { zh: '未找到', en: 'Not found' },
  405: { zh: '不支持的操作', en: 'Method not allowed' },
  409: { zh: '与现状冲突', en: 'Conflict' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '内容类型不支持', en: 'Unsupported media type' },
  422: { zh: '规则不允许', en: 'The rules say no' },
  428: { zh: '缺少前提条件', en: 'Precondition required' },
  429: { zh: '过于频繁', en: 'Too many requests' },
  500: { zh: '系统错误', en: 'Internal error' },
  503: { zh: '暂时不可用', en: 'Unavailable' },
};
