import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { ApiToken } from './api-token';
import { Authentication } from './authentication';

/** Puts the guard before every route of the application that imports it. */
@Module({})
export class AccessModule {
  static forRoot({ token }: { readonly token: string }): DynamicModule {
    return {
      module: AccessModule,
      providers: [
        { provide: ApiToken, useFactory: () => new ApiToken(token) },
        {
          provide: Authentication,
          inject: [ApiToken],
          useFactory: (apiToken: ApiToken) => new Authentication([apiToken]),
        },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
    };
  }
}
