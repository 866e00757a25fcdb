import { type DynamicModule, Global, type InjectionToken, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { systemClock } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { AccessGuard } from './access.guard';
import { ApiToken } from './api-token';
import { Authentication } from './authentication';
import { isJwt, MachineTokens, type MachineTokenSettings } from './machine-tokens';
import { SIGN_IN, SignIn, type SignInSettings } from './sign-in/sign-in';

export interface AccessSettings {
  /** The one token of the installation. */
  readonly token: string;
  /** Null where no provider gives tokens to other programs. */
  readonly machineTokens: MachineTokenSettings | null;
  /** Null where people do not sign in. */
  readonly signIn: SignInSettings | null;
  /** What provides the database, in which sessions are kept. */
  readonly pool: InjectionToken;
}

/** Puts the guard before every route of the application that imports it. */
@Global()
@Module({})
export class AccessModule {
  static forRoot({ token, machineTokens, signIn, pool }: AccessSettings): DynamicModule {
    const machines = machineTokens === null ? [] : [new MachineTokens(machineTokens)];
    const isOfMachines = (sent: string): boolean => machines.length > 0 && isJwt(sent);
    return {
      module: AccessModule,
      providers: [
        { provide: ApiToken, useFactory: () => new ApiToken(token, isOfMachines) },
        {
          provide: SIGN_IN,
          inject: [pool],
          useFactory: (opened: Pool) =>
            signIn && new SignIn(signIn, { pool: opened, clock: systemClock }),
        },
        {
          provide: Authentication,
          inject: [ApiToken, SIGN_IN],
          useFactory: (apiToken: ApiToken, people: SignIn | null) =>
            new Authentication([apiToken, ...machines, ...(people ? [people.authenticator] : [])]),
        },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [SIGN_IN, Authentication],
    };
  }
}
