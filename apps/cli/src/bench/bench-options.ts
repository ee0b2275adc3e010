import type { Language, Sentence } from '../language.js';

/** A whole number as it was typed after an option, and what is allowed. */
export interface TypedNumber {
  readonly name: string;
  readonly text: string;
  readonly least: number;
  readonly most: number;
}

/** The number that was typed; throws a RangeError with the sentence to show when it is none of those allowed. */
export function wholeNumber({ name, text, least, most }: TypedNumber, language: Language): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  const [from, to] = [String(least), String(most)];
  throw new RangeError(
    language === 'zh'
      ? `--${name} 应为 ${from} 到 ${to} 之间的整数，不能是“${text}”。`
      : `--${name} takes a whole number from ${from} to ${to}, not "${text}".`,
  );
}

/** Why a bench does not run in this environment: it fills the record with invented plans, so it must never touch one that somebody named. */
export function namedServices(env: NodeJS.ProcessEnv): Sentence | undefined {
  const named = ['DATABASE_URL', 'TEMPORAL_ADDRESS'].find((name) => env[name] !== undefined && env[name] !== '');
  if (named === undefined) return undefined;
  return {
    zh: `压力测试只在自己的临时环境中进行，请先去掉环境变量 ${named}。`,
    en: `A bench runs on a stack of its own only: unset ${named} first.`,
  };
}
