import { describe, expect, test } from '@jest/globals';
import { readWebOptions, WEB_HELP } from './web-options.js';

const read = (argv: string[], language: 'zh' | 'en' = 'en', env: NodeJS.ProcessEnv = {}) =>
  readWebOptions(['web', ...argv], language, env);

const fault = (...given: Parameters<typeof read>) => {
  const options = read(...given);
  return 'fault' in options ? options.fault : undefined;
};

describe('the options of the bench of the page', () => {
  test('are a ledger of 100,000 tasks in a folder that is removed, unless told otherwise', () => {
    expect(read([])).toMatchObject({ tasks: 100_000, json: false, isKept: false, help: false });
    expect(read(['--tasks', '300', '--json', '--data', 'here'])).toMatchObject({
      ...{ tasks: 300, json: true, dataDir: 'here', isKept: true },
    });
  });

  test.each([
    [['--tasks', '99'], '--tasks takes a whole number from 100 to 1000000, not "99".'],
    [['--tasks', 'many'], '--tasks takes a whole number from 100 to 1000000, not "many".'],
    [['storm'], 'duban bench web does not know "storm".'],
  ])('%j are refused in a sentence', (argv, sentence) => {
    expect(fault(argv)?.split('\n')[0]).toBe(sentence);
  });

  test('are refused in Chinese to whoever reads Chinese, and unknown ones are too', () => {
    expect(fault(['storm'], 'zh')).toBe(`duban bench web 不认识“storm”。\n${WEB_HELP.zh}`);
    expect(fault(['--width', '390'])).toContain('--width');
  });

  test('a bench never fills a database that somebody named', () => {
    expect(fault([], 'en', { DATABASE_URL: 'postgres://somewhere/real' })).toContain('unset DATABASE_URL first');
  });

  test('help asks for nothing else', () => {
    expect(read(['--help'], 'en', { DATABASE_URL: 'postgres://somewhere/real' })).toMatchObject({ help: true });
  });
});
