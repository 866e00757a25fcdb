import { Controller, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  type Actor,
  cookieLine,
  cookieOf,
  csrfTokenOf,
  orSignInOff,
  PENDING_MINUTES,
  Public,
  SIGN_IN,
  SignedIn,
  type SignIn,
} from '@tipstaff/access';
import { type Clock, DomainError } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { AskedBy } from '../http/asker';
import { meOf } from '../me/me.controller';
import { LogsNothing } from '../read-log/logged-routes';

/** Outside `api/v1`: what a browser is led through. */
export const SIGN_IN_PATHS = [
  ...['sign-in', 'sign-in/callback', 'sign-in/session', 'sign-in/sessions'],
  ...['sign-out', 'sign-out/others', 'signed-out'],
];

/** Cookies for the whole host; only under https a browser can be told that no other host set them. */
const PENDING_COOKIE = 'tipstaff-sign-in';

/** People come in by OpenID Connect and stay by a cookie. */
@ApiExcludeController()
@Controller()
@LogsNothing('says who asks; shows nothing of any case')
export class SignInController {
  constructor(
    @Inject(SIGN_IN) private readonly people: SignIn | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('sign-in')
  @Public('leads to the provider; shows nothing of any case')
  async begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const signIn = orSignInOff(this.people);
    const { returnTo } = request.query as { returnTo?: unknown };
    const { address, browser } = await signIn.begin(returnTo);
    setCookie(reply, signIn, {
      ...{ name: pendingName(signIn), value: browser },
      seconds: PENDING_MINUTES * 60,
    });
    await reply.redirect(address, 303);
  }

  @Get('sign-in/callback')
  @Public('where the provider sends the browser back to; shows nothing of any case')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const signIn = orSignInOff(this.people);
    const name = pendingName(signIn);
    const browser = cookieOf(request, name);
    clearCookie(reply, signIn, name);
    const { session, returnTo } = await signIn.finish(new URL(request.url, 'http://x').search, {
      browser,
      former: signIn.authenticator.sessionOf(request),
    });
    setCookie(reply, signIn, { name: signIn.cookieName, value: session });
    await reply.redirect(returnTo, 303);
  }

  /** For the pages of this server, which ask it once for each: who is signed in, and what a change must carry. */
  @Get('sign-in/session')
  @SignedIn()
  session(@Req() request: FastifyRequest, @AskedBy() actor: Actor): object {
    const { id, name, via } = actor;
    const csrfToken = csrfTokenOf(this.sessionOf(request, via).session);
    return { id, name, csrfToken, me: meOf(actor, this.clock.notice) };
  }

  /** Where else whoever asks is signed in. */
  @Get('sign-in/sessions')
  @SignedIn()
  async sessions(@Req() request: FastifyRequest, @AskedBy() { via }: Actor): Promise<object> {
    const { signIn, session } = this.sessionOf(request, via);
    return { sessions: await signIn.sessions.ofPerson(session) };
  }

  /** Ends them, in every browser but the one that asks. */
  @Post('sign-out/others')
  @SignedIn()
  @HttpCode(200)
  async endOthers(@Req() request: FastifyRequest, @AskedBy() { via }: Actor): Promise<object> {
    const { signIn, session } = this.sessionOf(request, via);
    return { ended: await signIn.sessions.endOthers(session) };
  }

  /** @returns where the browser goes next: to the provider, so that it forgets the person too */
  @Post('sign-out')
  @SignedIn()
  @HttpCode(200)
  async end(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @AskedBy() { via }: Actor,
  ): Promise<object> {
    const { signIn, session } = this.sessionOf(request, via);
    const address = await signIn.end(session);
    clearCookie(reply, signIn, signIn.cookieName);
    // The documentation's page may have been shown with what is theirs in it.
    void reply.header('Clear-Site-Data', '"cache", "storage"');
    return { continueAt: address ?? '/signed-out' };
  }

  @Get('signed-out')
  @Public('says that one is signed out')
  @Header('Content-Type', 'text/html; charset=utf-8')
  signedOut(): string {
    return SIGNED_OUT_PAGE;
  }

  private sessionOf(
    request: FastifyRequest,
    via: Actor['via'],
  ): { signIn: SignIn; session: string } {
    const signIn = orSignInOff(this.people);
    const session = via === 'session' ? signIn.authenticator.sessionOf(request) : null;
    if (session !== null) return { signIn, session };
    throw new DomainError(
      'not-found',
      'access.no-session',
      'You came with a token, not with a session: a token is not signed out, the provider takes it back.',
    );
  }
}

const pendingName = ({ isSecure }: SignIn): string =>
  isSecure ? `__Host-${PENDING_COOKIE}` : PENDING_COOKIE;

interface Held {
  readonly name: string;
  readonly value: string;
  /** Until the browser is closed where none are given. */
  readonly seconds?: number;
}

function setCookie(
  reply: FastifyReply,
  { isSecure }: SignIn,
  { name, value, ...lasts }: Held,
): void {
  void reply.header('Set-Cookie', cookieLine(name, value, { isSecure, ...lasts }));
}

function clearCookie(reply: FastifyReply, signIn: SignIn, name: string): void {
  setCookie(reply, signIn, { name, value: '', seconds: 0 });
}

const SIGNED_OUT_PAGE = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Signed out · Tipstaff</title></head>
<body>
<main>
<h1>You are signed out</h1>
<p><a href="/sign-in">Sign in again</a></p>
</main>
</body>
</html>
`;
