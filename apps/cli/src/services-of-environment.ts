import { readSettings, type SettingName, type SettingsWith } from '@tipstaff/platform';
import { type Services } from './command';

/** Where no launcher found the services, the environment names them. */
export function servicesOfEnvironment(): Services {
  const { databaseUrl, redisUrl, smtpUrl, clock } = settingsOfEnvironment(['databaseUrl']);
  return { databaseUrl, redisUrl, smtpUrl, clock };
}

/** @throws DomainError `settings.invalid` listing every fault */
export function settingsOfEnvironment<const Names extends SettingName>(
  needs: readonly Names[],
): SettingsWith<Names> {
  // The command line's own switch, not a setting of the processes.
  const { TIPSTAFF_DEBUG: _, ...environment } = process.env;
  return readSettings(environment, needs);
}

export function wantsDebugging(): boolean {
  return process.env['TIPSTAFF_DEBUG'] === '1';
}
