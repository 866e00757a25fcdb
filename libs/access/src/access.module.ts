import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { BearerToken } from './bearer-token';

/** Puts the guard before every route of the application that imports it. */
@Module({})
export class AccessModule {
  static forRoot({ token }: { readonly token: string }): DynamicModule {
    return {
      module: AccessModule,
      providers: [
        { provide: BearerToken, useFactory: () => new BearerToken(token) },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
    };
  }
}
