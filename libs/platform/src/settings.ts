import 'reflect-metadata';
import { DomainError } from '@tipstaff/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { type KeyObject } from 'node:crypto';
import { Environment } from './environment';
import { type KeyEncryption, keyEncryptionFrom, keyServiceFaults } from './key-encryption-settings';
import { productionFaults } from './production-faults';
import { signInFaults, signInFrom, type SignInSettings } from './sign-in-settings';
import { readPrivateKey, readPublicKeys } from './signing-keys';
import { readTrustedProxies, type TrustedProxies } from './trusted-proxies';

/** Settings without a default: null when the environment does not give them. */
interface Given {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly apiToken: string;
  readonly mailProvider: MailProvider;
}

/** Who is handed the mail, with all that it takes. */
type MailProvider =
  | {
      readonly through: 'smtp';
      readonly url: string;
      /** Whether a server that offers no TLS is told nothing. */
      readonly requireTls: boolean;
    }
  | {
      readonly through: 'notify';
      readonly url: string;
      readonly apiKey: string;
      readonly templateId: string;
    };

/** The names in the environment without which a setting is null. */
const NAMES_NEEDED: Readonly<
  Record<keyof Given, (given: Environment) => readonly (keyof Environment)[]>
> = {
  databaseUrl: () => ['DATABASE_URL'],
  redisUrl: () => ['REDIS_URL'],
  apiToken: () => ['TIPSTAFF_API_TOKEN'],
  mailProvider: ({ TIPSTAFF_MAIL_THROUGH: through }) =>
    through === 'notify'
      ? ['TIPSTAFF_NOTIFY_API_KEY', 'TIPSTAFF_NOTIFY_TEMPLATE_ID']
      : ['SMTP_URL'],
};

/** By what an access token of another program is judged. */
interface MachineTokenSettings {
  readonly issuer: string;
  /** What a token must be for. */
  readonly audience: string;
  /** In which of its claims the roles and the forces are. */
  readonly claims: { readonly roles: string; readonly forces: string };
}

/** What checkpoints of the record are signed with, and judged by. */
export interface SigningSettings {
  /** The name that checkpoints carry. */
  readonly installation: string;
  readonly key: KeyObject | null;
  /** Public keys that are good beside the key's own: those of former keys, as a rule. */
  readonly publicKeys: readonly KeyObject[];
}

/** What a process was told at its start; never read again while it runs. */
export interface Settings {
  readonly environment: 'production' | 'development' | 'test';
  readonly databaseUrl: string | null;
  /** What the names of the roles in the database begin with, before `_`. */
  readonly rolePrefix: string;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly apiToken: string | null;
  /** Whoever holds it sees the details of health and metrics, and nothing else; null: nobody does by a token. */
  readonly operationsToken: string | null;
  readonly mailProvider: MailProvider | null;
  /** Whose access tokens other programs come in with; null where none do. */
  readonly machineTokens: MachineTokenSettings | null;
  /** Null where people do not sign in. */
  readonly signIn: SignInSettings | null;
  /** Whether the API serves the pages of the console. */
  readonly console: boolean;
  /** Path of the browser that prints papers as PDF, `packaged` in a checkout; null where none does. */
  readonly chromium: string | null;
  /** Where people reach the API, for links; without a slash at its end, null where nobody said. */
  readonly publicUrl: string | null;
  /** As the kernel's `parseClock` reads it. */
  readonly clock: string;
  readonly api: {
    readonly host: string;
    readonly port: number;
    /** Most requests of one caller in a minute to one part of the API. */
    readonly requestsPerMinute: number;
    readonly trustedProxies: TrustedProxies;
  };
  /** How long lists and figures that are behind the record are waited for. */
  readonly readModels: {
    /** By an answer of the API, which then says by how much they are behind. */
    readonly answerWaitMs: number;
    /** By a command of the command line, while nothing moves; it is then refused. */
    readonly commandWaitMs: number;
  };
  readonly worker: { readonly host: string; readonly port: number };
  /** Most connections to the database that a process of each kind holds. */
  readonly connections: { readonly api: number; readonly worker: number };
  /** How long a process that is told to stop says so, under /health/ready, before its door closes. */
  readonly stopNoticeMs: number;
  /** Calendar days after which a proposal lapses where nobody decides. */
  readonly proposalsLapseAfterDays: number;
  readonly sweepEveryMs: number;
  /** How long a sweeping worker may be silent before another takes over. */
  readonly sweepLeaseMs: number;
  readonly queuePrefix: string;
  readonly mail: {
    readonly from: string;
    /** Most mails handed over in a minute, by all workers together. */
    readonly perMinute: number;
    /** Most mails of a worker that are `sending` at a time: so many can it leave `unknown` where it is killed. */
    readonly sending: number;
    /** Where a mail goes every hour that shows that mails go; null: none does. */
    readonly canaryTo: string | null;
    /** A mailbox that can be looked into over HTTP: whether the canary came. */
    readonly mailboxUrl: string | null;
    /** Path of a JSON file, owner -> e-mail address, per force. */
    readonly directoryPath: string | null;
  };
  readonly signing: SigningSettings;
  /** What wraps the keys that names and text are sealed under. */
  readonly keyEncryption: KeyEncryption;
  /** Path of the file that remembers every erasure outside the database; null where none is kept. */
  readonly revocationLedger: string | null;
  /** Local targets in working days, and local readings, under the names that law's own settings have. */
  readonly law: {
    readonly logWithinWorkingDays: number;
    readonly contactWithinWorkingDays: number;
    readonly chapter13TargetWorkingDays: number;
    readonly reviewTargetWorkingDays: number;
    readonly chapter13AfterReinvestigation: 'keep-anchor' | 'restart';
    readonly hearingWithinWorkingDays: number;
    readonly atLeastMeansClearDays: 'clear-days' | 'looser';
    readonly acceleratedResponseWithinWorkingDays: number;
    readonly appealMeetingWithinWorkingDays: number;
    readonly suspensionReviewBegins: 'first-working-day' | 'day-after';
    readonly laterSuspensionReviewBegins: 'first-working-day' | 'day-after';
    readonly optionalRules: readonly string[];
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
  const faults = [
    ...faultsOf(given),
    ...openIssuer(given),
    ...signInFaults(given),
    ...keyServiceFaults(given),
    ...productionFaults(given),
    ...missing(given, needs),
    ...unknownNames(environment),
  ];
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

/** Whoever is on an open line could be the provider, and make anybody the head of PSD. */
function openIssuer({
  NODE_ENV: environment,
  TIPSTAFF_OIDC_ISSUER: issuer,
}: Environment): string[] {
  return environment === 'production' && issuer?.startsWith('http:')
    ? ['TIPSTAFF_OIDC_ISSUER is under http: in production a provider is asked over https alone.']
    : [];
}

function missing(given: Environment, needs: readonly SettingName[]): string[] {
  return needs
    .flatMap((need) => NAMES_NEEDED[need](given))
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
    rolePrefix: given.TIPSTAFF_ROLE_PREFIX,
    redisUrl: given.REDIS_URL,
    smtpUrl: given.SMTP_URL,
    apiToken: given.TIPSTAFF_API_TOKEN,
    operationsToken: given.TIPSTAFF_OPERATIONS_TOKEN,
    mailProvider: mailProviderFrom(given),
    machineTokens: machineTokensFrom(given),
    signIn: signInFrom(given),
    console: given.TIPSTAFF_CONSOLE === 'on',
    chromium: given.TIPSTAFF_CHROMIUM,
    publicUrl: given.TIPSTAFF_PUBLIC_URL,
    clock: given.TIPSTAFF_CLOCK,
    api: {
      host: given.TIPSTAFF_API_HOST,
      port: given.TIPSTAFF_API_PORT,
      requestsPerMinute: given.TIPSTAFF_RATE_LIMIT_PER_MINUTE,
      trustedProxies: readTrustedProxies(given.TIPSTAFF_TRUSTED_PROXIES ?? ''),
    },
    readModels: {
      answerWaitMs: given.TIPSTAFF_LISTS_WAIT_MS,
      commandWaitMs: given.TIPSTAFF_CLI_LISTS_WAIT_MS,
    },
    // Health and metrics only, for whoever supervises this machine.
    worker: { host: given.TIPSTAFF_API_HOST, port: given.TIPSTAFF_WORKER_PORT },
    connections: {
      api: given.TIPSTAFF_API_CONNECTIONS,
      worker: given.TIPSTAFF_WORKER_CONNECTIONS,
    },
    stopNoticeMs: given.TIPSTAFF_STOP_NOTICE_MS,
    proposalsLapseAfterDays: given.TIPSTAFF_PROPOSALS_LAPSE_AFTER_DAYS,
    sweepEveryMs: given.TIPSTAFF_SWEEP_EVERY_MS,
    sweepLeaseMs: given.TIPSTAFF_SWEEP_LEASE_MS,
    queuePrefix: given.TIPSTAFF_QUEUE_PREFIX,
    mail: {
      from: given.TIPSTAFF_MAIL_FROM,
      perMinute: given.TIPSTAFF_MAILS_PER_MINUTE,
      sending: given.TIPSTAFF_MAILS_SENDING,
      canaryTo: given.TIPSTAFF_CANARY_TO,
      mailboxUrl: given.TIPSTAFF_MAILBOX_URL,
      directoryPath: given.TIPSTAFF_DIRECTORY,
    },
    signing: {
      installation: given.TIPSTAFF_INSTALLATION,
      key: given.TIPSTAFF_SIGNING_KEY === null ? null : readPrivateKey(given.TIPSTAFF_SIGNING_KEY),
      publicKeys: readPublicKeys(given.TIPSTAFF_SIGNING_PUBLIC_KEYS ?? ''),
    },
    keyEncryption: keyEncryptionFrom(given),
    revocationLedger: given.TIPSTAFF_REVOCATION_LEDGER,
    law: {
      logWithinWorkingDays: given.TIPSTAFF_LOG_TARGET_WORKING_DAYS,
      contactWithinWorkingDays: given.TIPSTAFF_CONTACT_TARGET_WORKING_DAYS,
      chapter13TargetWorkingDays: given.TIPSTAFF_CHAPTER_13_TARGET_WORKING_DAYS,
      reviewTargetWorkingDays: given.TIPSTAFF_REVIEW_TARGET_WORKING_DAYS,
      chapter13AfterReinvestigation: given.TIPSTAFF_CHAPTER_13_AFTER_REINVESTIGATION,
      hearingWithinWorkingDays: given.TIPSTAFF_HEARING_WITHIN_WORKING_DAYS,
      atLeastMeansClearDays: given.TIPSTAFF_AT_LEAST_MEANS,
      acceleratedResponseWithinWorkingDays: given.TIPSTAFF_ACCELERATED_RESPONSE_WITHIN_WORKING_DAYS,
      appealMeetingWithinWorkingDays: given.TIPSTAFF_APPEAL_MEETING_WITHIN_WORKING_DAYS,
      suspensionReviewBegins: given.TIPSTAFF_SUSPENSION_REVIEW_BEGINS,
      laterSuspensionReviewBegins: given.TIPSTAFF_LATER_SUSPENSION_REVIEW_BEGINS,
      optionalRules: given.TIPSTAFF_OPTIONAL_RULES.split(' ').filter((rule) => rule !== ''),
    },
  };
}

function machineTokensFrom(given: Environment): MachineTokenSettings | null {
  const { TIPSTAFF_OIDC_ISSUER: issuer, TIPSTAFF_API_AUDIENCE: audience } = given;
  if (issuer === null || audience === null) return null;
  const { TIPSTAFF_OIDC_ROLES_CLAIM: roles, TIPSTAFF_OIDC_FORCES_CLAIM: forces } = given;
  return { issuer, audience, claims: { roles, forces } };
}

function mailProviderFrom(given: Environment): MailProvider | null {
  const {
    SMTP_URL: smtpUrl,
    TIPSTAFF_NOTIFY_URL: url,
    TIPSTAFF_NOTIFY_API_KEY: apiKey,
    TIPSTAFF_NOTIFY_TEMPLATE_ID: templateId,
  } = given;
  switch (given.TIPSTAFF_MAIL_THROUGH) {
    case 'smtp':
      return smtpUrl === null
        ? null
        : { through: 'smtp', url: smtpUrl, requireTls: requiresTls(given) };
    case 'notify':
      return apiKey === null || templateId === null
        ? null
        : { through: 'notify', url, apiKey, templateId };
  }
}

/** In production unless it is switched off by name. */
function requiresTls({ NODE_ENV: environment, TIPSTAFF_SMTP_TLS: asked }: Environment): boolean {
  return asked === null ? environment === 'production' : asked === 'required';
}
