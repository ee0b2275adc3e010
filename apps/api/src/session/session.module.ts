import { Module } from '@nestjs/common';
import { AddressLimitGuard } from './address-limit.guard.js';
import { ChangePassword } from './change-password.js';
import { SessionController } from './session.controller.js';
import { SignIn } from './sign-in.js';

/** Sign-in, sessions and passwords. */
@Module({ controllers: [SessionController], providers: [AddressLimitGuard, SignIn, ChangePassword] })
export class SessionModule {}
