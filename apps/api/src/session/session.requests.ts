import { Text } from '../edge/index.js';
import { PASSWORD_LENGTH } from './password.js';

/** Signs in. */
export class SignInRequest {
  @Text({ max: 100 }) login!: string;
  @Text({ max: PASSWORD_LENGTH.max }) password!: string;
}

/** Chooses a new password. */
export class ChangePasswordRequest {
  @Text({ max: PASSWORD_LENGTH.max }) current!: string;
  @Text({ ...PASSWORD_LENGTH, describes: 'at least 12 characters, no other rule' }) next!: string;
}
