import { Module } from '@nestjs/common';
import { AddressLimitGuard } from './address-limit.guard.js';
import { ChangePassword } from './change-password.js';
import { SessionController } from './session.controller.js';
import { EndSessions } from './end-sessions.js';
import { SessionsController } from './sessions.controller.js';
import { SignIn } from './sign-in.js';

/** Sign-in, sessions and passwords. */
@Module({
  controllers: [SessionController, SessionsController],
  providers: [AddressLimitGuard, SignIn, ChangePassword, EndSessions],
})
export class SessionModule {}
