import type { Words } from '../language.js';

/** What is said when the request itself is at fault. */
export const REQUEST_MESSAGES = {
  'request.invalid': {
    zh: '请求中有不符合要求的内容，详见 errors。',
    en: 'Some fields are not as required; see errors.',
  },
  'request.malformed': { zh: '请求体不是有效的 JSON。', en: 'The request body is not valid JSON.' },
  'request.too-large': { zh: '内容过大，超过了允许的上限。', en: 'The content is larger than allowed.' },
  'request.throttled': { zh: '请求过于频繁，请稍后再试。', en: 'Too many requests; try again later.' },
  'media-type.unsupported': {
    zh: '不支持这种内容类型，应为 {expected}。',
    en: 'This content type is not supported; send {expected}.',
  },
  'route.unknown': { zh: '没有这个地址。', en: 'There is nothing at this address.' },
  'resource.unknown': { zh: '没有找到，或者您无权查看。', en: 'Not found, or not yours to see.' },
  'method.not-allowed': { zh: '此地址不支持这种操作。', en: 'This address does not support the method.' },
  'cursor.invalid': {
    zh: '分页游标无效，请从第一页重新开始。',
    en: 'The cursor is not valid; start from the first page.',
  },
  'if-match.required': {
    zh: '修改前请用 If-Match 带上所见版本，以免覆盖他人的修改。',
    en: 'Send the version you saw as If-Match, so that nobody’s change is overwritten.',
  },
  'if-match.invalid': {
    zh: 'If-Match 应为带引号的版本号，例如 "3"。',
    en: 'If-Match must be a quoted version such as "3".',
  },
  'idempotency-key.invalid': {
    zh: 'Idempotency-Key 应为 1 至 200 个可见字符。',
    en: 'Idempotency-Key must be 1 to 200 visible characters.',
  },
  'idempotency-key.reused': {
    zh: '这个 Idempotency-Key 已用于另一个请求。',
    en: 'This Idempotency-Key was used for a different request.',
  },
  'idempotency-key.in-flight': {
    zh: '同一 Idempotency-Key 的请求正在处理，请稍后重试。',
    en: 'A request with this Idempotency-Key is being processed; retry shortly.',
  },
  'idempotency-key.answered-once': {
    zh: '该请求已经办理；其答复含有只显示一次的内容，不再重复给出。',
    en: 'The request was carried out; its answer held secrets shown only once and is not repeated.',
  },
  'permission.denied': { zh: '您的职责不允许进行这项操作。', en: 'Your role does not allow this.' },
  'record.unavailable': { zh: '数据库暂时不可用，请稍后重试。', en: 'The database is not available; retry shortly.' },
  'file.empty': { zh: '文件是空的。', en: 'The file is empty.' },
  'internal.unexpected': {
    zh: '系统出现意外错误，已记录；请提供请求编号以便查找。',
    en: 'Something unexpected happened and was logged; quote the request id to have it found.',
  },
} as const satisfies Record<string, Words>;
