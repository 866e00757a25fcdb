import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessModule } from '@tipstaff/access';
import { PlatformModule, type SettingsWith } from '@tipstaff/platform';
import { HEALTH_PARTS, HealthController } from './health/health.controller';
import { ProblemsController } from './http/problems.controller';

@Module({})
export class ApiModule {
  static forRoot(settings: SettingsWith<'databaseUrl' | 'redisUrl' | 'apiToken'>): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(settings, { name: 'tipstaff-api' }),
        AccessModule.forRoot({ token: settings.apiToken }),
        CqrsModule.forRoot(),
      ],
      controllers: [ProblemsController, HealthController],
      providers: [{ provide: HEALTH_PARTS, useValue: [] }],
    };
  }
}
