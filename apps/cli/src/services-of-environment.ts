import { defaultLawSettings, Law } from '@tipstaff/law';
import { readSettings, type SettingName, type SettingsWith } from '@tipstaff/platform';
import { type Services } from './command';

/** Where no launcher found the services, the environment names them. */
export function servicesOfEnvironment(): Services {
  const { databaseUrl, redisUrl, smtpUrl, clock } = settingsOfEnvironment(['databaseUrl']);
  return { databaseUrl, redisUrl, smtpUrl, clock };
}

/** The rules as this installation reads them, from its settings alone: no database is needed. */
export function lawOfEnvironment(): Law {
  return new Law({ ...defaultLawSettings, ...settingsOfEnvironment([]).law });
}

/** @throws DomainError `settings.invalid` listing every fault */
export function settingsOfEnvironment<const Names extends SettingName>(
  needs: readonly Names[],
): SettingsWith<Names> {
  return readSettings(process.env, needs);
}

export function wantsDebugging(): boolean {
  return process.env['TIPSTAFF_DEBUG'] === '1';
}
