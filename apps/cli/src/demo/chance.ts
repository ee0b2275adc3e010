import { createHash } from 'node:crypto';

/** A number in [0, 1) that depends on nothing but the seed and the words: the same question always gets the same answer. */
export function chance(seed: number, ...words: readonly (string | number)[]): number {
  const digest = createHash('sha256')
    .update([seed, ...words].join('\u0000'))
    .digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}

/** One of the choices, by the same rule. */
export function pick<T>(choices: readonly [T, ...T[]], seed: number, ...words: readonly (string | number)[]): T {
  return choices[Math.floor(chance(seed, ...words) * choices.length)] ?? choices[0];
}
