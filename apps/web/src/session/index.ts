export type { Session } from './data.js';
export { useSignOut } from './data.js';
export { PasswordForm } from './password-form.js';
export type { Action } from './session-context.js';
export { useMay, useSession } from './session-context.js';
export { SessionGate } from './session-gate.js';
