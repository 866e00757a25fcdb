import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { DomainError } from '@tipstaff/kernel';
import { Environment } from './environment';

/** Settings without a default: null when the environment does not give them. */
interface Given {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly smtpUrl: string;
  readonly apiToken: string;
}

const ENVIRONMENT_NAME: Readonly<Record<keyof Given, keyof Environment>> = {
  databaseUrl: 'DATABASE_URL',
  redisUrl: 'REDIS_URL',
  smtpUrl: 'SMTP_URL',
  apiToken: 'TIPSTAFF_API_TOKEN',
};

/** What a process was told at its start; never read again while it runs. */
export interface Settings {
  readonly environment: 'production' | 'development' | 'test';
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly apiToken: string | null;
  /** Where people reach the API, for links; without a slash at its end, null where nobody said. */
  readonly publicUrl: string | null;
  /** As the kernel's `parseClock` reads it. */
  readonly clock: string;
  readonly api: {
    readonly host: string;
    readonly port: number;
    /** Most requests of one caller in a minute. */
    readonly requestsPerMinute: number;
  };
  readonly worker: { readonly host: string; readonly port: number };
  readonly sweepEveryMs: number;
  readonly queuePrefix: string;
  readonly mail: {
    readonly from: string;
    /** Page on which caught mail can be read; only the embedded default has one. */
    readonly mailboxUrl: string | null;
    /** Path of a JSON file, owner -> e-mail address, per force. */
    readonly directoryPath: string | null;
  };
  /** Local targets in working days, and local readings, under the names that law's own settings have. */
  readonly law: {
    readonly logWithinWorkingDays: number;
    readonly contactWithinWorkingDays: number;
    readonly chapter13TargetWorkingDays: number;
    readonly chapter13AfterReinvestigation: 'keep-anchor' | 'restart';
    readonly hearingWithinWorkingDays: number;
    readonly atLeastMeansClearDays: 'clear-days' | 'looser';
  };
}

export type SettingName = keyof Given;
export type SettingsWith<Names extends SettingName> = Settings & Pick<Given, Names>;

/**
 * Reads the environment once. `needs` are the settings without which this process is no use.
 * An empty value counts as not given.
 * @throws DomainError `settings.invalid` whose message lists every fault, one sentence a line.
 */
export function readSettings<const Names extends SettingName>(
  environment: Readonly<Record<string, string | undefined>>,
  needs: readonly Names[],
): SettingsWith<Names> {
  const given = plainToInstance(Environment, namedSettings(environment), {
    exposeDefaultValues: true,
  });
  const faults = [...faultsOf(given), ...missing(given, needs), ...unknownNames(environment)];
  if (faults.length > 0) throw settingsInvalid(faults);
  return settingsFrom(given) as SettingsWith<Names>;
}

function namedSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const named: Record<string, string> = {};
  for (const name of Object.keys(new Environment())) {
    const value = environment[name]?.trim();
    if (value !== undefined && value !== '') named[name] = value;
  }
  return named;
}

/** One sentence a setting: the first broken rule is enough to mend it. */
function faultsOf(given: Environment): string[] {
  return validateSync(given, { stopAtFirstError: true }).map(
    (fault) => Object.values(fault.constraints ?? {})[0] ?? `${fault.property} is wrong.`,
  );
}

function missing(given: Environment, needs: readonly SettingName[]): string[] {
  return needs
    .map((need) => ENVIRONMENT_NAME[need])
    .filter((name) => given[name] === null)
    .map((name) => `${name} is not set: see .env.example for what it is and an example.`);
}

/** A misspelt setting would otherwise leave its default in force in silence. */
function unknownNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set([...Object.keys(new Environment()), ...NAMES_READ_ELSEWHERE]);
  return Object.keys(environment)
    .filter((name) => name.startsWith('TIPSTAFF_') && !known.has(name))
    .map((name) => `${name} is not a setting of Tipstaff: see .env.example for the names.`);
}

/** Read by the launcher or the command line alone, and handed down with the rest of the environment. */
const NAMES_READ_ELSEWHERE = ['TIPSTAFF_HOME', 'TIPSTAFF_DEBUG'];

function settingsInvalid(faults: readonly string[]): DomainError {
  return new DomainError(
    'invalid-input',
    'settings.invalid',
    `The settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    { data: { faults } },
  );
}

function settingsFrom(given: Environment): Settings {
  return {
    environment: given.NODE_ENV,
    databaseUrl: given.DATABASE_URL,
    redisUrl: given.REDIS_URL,
    smtpUrl: given.SMTP_URL,
    apiToken: given.TIPSTAFF_API_TOKEN,
    publicUrl: given.TIPSTAFF_PUBLIC_URL,
    clock: given.TIPSTAFF_CLOCK,
    api: {
      host: given.TIPSTAFF_API_HOST,
      port: given.TIPSTAFF_API_PORT,
      requestsPerMinute: given.TIPSTAFF_RATE_LIMIT_PER_MINUTE,
    },
    // Health and metrics only, for whoever supervises this machine.
    worker: { host: given.TIPSTAFF_API_HOST, port: given.TIPSTAFF_WORKER_PORT },
    sweepEveryMs: given.TIPSTAFF_SWEEP_EVERY_MS,
    queuePrefix: given.TIPSTAFF_QUEUE_PREFIX,
    mail: {
      from: given.TIPSTAFF_MAIL_FROM,
      mailboxUrl: given.TIPSTAFF_MAILBOX_URL,
      directoryPath: given.TIPSTAFF_DIRECTORY,
    },
    law: {
      logWithinWorkingDays: given.TIPSTAFF_LOG_TARGET_WORKING_DAYS,
      contactWithinWorkingDays: given.TIPSTAFF_CONTACT_TARGET_WORKING_DAYS,
      chapter13TargetWorkingDays: given.TIPSTAFF_CHAPTER_13_TARGET_WORKING_DAYS,
      chapter13AfterReinvestigation: given.TIPSTAFF_CHAPTER_13_AFTER_REINVESTIGATION,
      hearingWithinWorkingDays: given.TIPSTAFF_HEARING_WITHIN_WORKING_DAYS,
      atLeastMeansClearDays: given.TIPSTAFF_AT_LEAST_MEANS,
    },
  };
}
