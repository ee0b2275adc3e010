import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { closeSession } from '@duban/persistence';
import type { CookieOptions, Response } from 'express';
import type { Actor, ApiRequest } from '../edge/index.js';
import { actorFor, Answers, Caller, Public, SESSION_COOKIE, settled, WithTemporaryPassword } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { AddressLimitGuard } from './address-limit.guard.js';
import { ChangePassword } from './change-password.js';
import { ChangePasswordRequest, SignInRequest } from './session.requests.js';
import { SessionView, sessionView } from './session.views.js';
import { SignIn } from './sign-in.js';
import { tokenHashOf } from './token-hash.js';

/** Coming in, going out, and the own password. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly changePassword: ChangePassword,
    private readonly reader: Reader,
  ) {}

  /** Signs in and sets the session cookie. */
  @Post()
  @Public()
  @UseGuards(AddressLimitGuard)
  @Answers(SessionView, { status: 201 })
  async create(
    @Body() request: SignInRequest,
    @Req() { secure }: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const session = settled(await this.signIn.run(request));
    response.cookie(SESSION_COOKIE, session.token, cookieOptions(secure));
    return sessionView(actorFor(session.person), session.csrfToken);
  }

  /** Who is signed in, and the CSRF token. */
  @Get()
  @WithTemporaryPassword()
  @Answers(SessionView)
  read(@Caller() actor: Actor, @Req() { csrfToken = '' }: ApiRequest): SessionView {
    return sessionView(actor, csrfToken);
  }

  /** Signs out. */
  @Delete()
  @HttpCode(204)
  @WithTemporaryPassword()
  @Answers(null, { status: 204 })
  async remove(@Req() request: ApiRequest, @Res({ passthrough: true }) response: Response): Promise<void> {
    await closeSession(this.reader.query, tokenHashOf(request));
    response.clearCookie(SESSION_COOKIE, cookieOptions(request.secure));
  }

  /** Changes the own password and ends all other sessions. */
  @Put('password')
  @HttpCode(204)
  @WithTemporaryPassword()
  @Answers(null, { status: 204 })
  async password(
    @Body() body: ChangePasswordRequest,
    @Caller() actor: Actor,
    @Req() request: ApiRequest,
  ): Promise<void> {
    settled(await this.changePassword.run(body, actor, tokenHashOf(request)));
  }
}

function cookieOptions(secure: boolean): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure, path: '/' };
}
