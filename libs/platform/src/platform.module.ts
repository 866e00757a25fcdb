import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Leaving } from './leaving';
import { clockOfSetting } from './movable-clock';
import { type SettingsWith } from './settings';

/** Provides the `Settings` of the process. */
export const SETTINGS = Symbol('Settings');
/** Provides the kernel's `Clock`. */
export const CLOCK = Symbol('Clock');

/** What every part of a process may ask for. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(settings: SettingsWith<never>): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: CLOCK, useValue: clockOfSetting(settings.clock) },
        Leaving,
      ],
      exports: [SETTINGS, CLOCK, Leaving],
    };
  }
}
