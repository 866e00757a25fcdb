import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { ApiToken } from './api-token';
import { Authentication } from './authentication';
import { isJwt, MachineTokens, type MachineTokenSettings } from './machine-tokens';

export interface AccessSettings {
  /** The one token of the installation. */
  readonly token: string;
  /** Null where no provider gives tokens to other programs. */
  readonly machineTokens: MachineTokenSettings | null;
}

/** Puts the guard before every route of the application that imports it. */
@Module({})
export class AccessModule {
  static forRoot({ token, machineTokens }: AccessSettings): DynamicModule {
    const machines = machineTokens === null ? [] : [new MachineTokens(machineTokens)];
    const isOfMachines = (sent: string): boolean => machines.length > 0 && isJwt(sent);
    return {
      module: AccessModule,
      providers: [
        { provide: ApiToken, useFactory: () => new ApiToken(token, isOfMachines) },
        {
          provide: Authentication,
          inject: [ApiToken],
          useFactory: (apiToken: ApiToken) => new Authentication([apiToken, ...machines]),
        },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
    };
  }
}
