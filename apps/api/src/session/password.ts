import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters of argon2id, the library's default algorithm: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Shortest and longest password; no other rule, because rules about characters make passwords worse. */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** The argon2id hash of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

// Nobody's password: verifying against it costs an unknown login what a known one costs.
let nobodysHash: Promise<string> | undefined;

/** Whether the password is the hashed one; without a hash it is not, after the same work. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password');
  const isRight = await verify(passwordHash ?? (await nobodysHash), password).catch(() => false);
  return isRight && passwordHash !== null;
}
