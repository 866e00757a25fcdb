import { readSettings } from '@tipstaff/platform';
import { type Services } from './command';

/** Where no launcher found the services, the environment names them. */
export function servicesOfEnvironment(environment: NodeJS.ProcessEnv): Services {
  const { databaseUrl, redisUrl, smtpUrl, clock } = readSettings(environment, ['databaseUrl']);
  return { databaseUrl, redisUrl, smtpUrl, clock };
}
