import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  isURL,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  Validate,
  type ValidationArguments,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { parseClock, wordsOf } from '@tipstaff/kernel';
import { addressesIn } from './address';
import { keyEncryptionKeysFault } from './key-encryption-keys';
import { privateKeyFault, publicKeysFault } from './signing-keys';
import { trustedProxiesFault } from './trusted-proxies';

const SHORTEST_TOKEN = 32;
const TWO_UUIDS =
  /-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

@ValidatorConstraint({ name: 'clockSetting' })
class ClockSetting implements ValidatorConstraintInterface {
  validate(text: string): boolean {
    return this.faultOf(text) === null;
  }

  defaultMessage(given?: ValidationArguments): string {
    return this.faultOf(String(given?.value)) ?? '';
  }

  private faultOf(text: string): string | null {
    try {
      parseClock(text);
      return null;
    } catch (error) {
      return wordsOf(error);
    }
  }
}

@ValidatorConstraint({ name: 'publicAddress' })
class PublicAddress implements ValidatorConstraintInterface {
  /** What is put behind it must lead on from it: no query, no fragment, no slash at its end. */
  validate(text: string): boolean {
    const url = URL.canParse(text) ? new URL(text) : null;
    return (
      url !== null &&
      ['http:', 'https:'].includes(url.protocol) &&
      url.username + url.password === '' &&
      !/[\s?#]|\/$/.test(text)
    );
  }

  defaultMessage(): string {
    return '$property is not an address to put links under: write it like https://tipstaff.psd.example, without a slash at its end and without a password.';
  }
}

@ValidatorConstraint({ name: 'databaseAddress' })
class DatabaseAddress implements ValidatorConstraintInterface {
  /** One server, or several with commas between them. */
  validate(text: string): boolean {
    return addressesIn(text).every((one) => isURL(one, ADDRESS_RULES) && URL.canParse(one));
  }

  defaultMessage(): string {
    // The value may hold a password, so this message does not repeat it.
    return '$property is not an address: write it like postgres://user:password@127.0.0.1:5432/tipstaff, with several servers like postgres://user:password@one:5432,two:5432/tipstaff.';
  }
}

const ADDRESS_RULES = {
  protocols: ['postgres', 'postgresql'],
  require_tld: false,
  require_protocol: true,
  disallow_auth: false,
};

@ValidatorConstraint({ name: 'signingKey' })
class SigningKey implements ValidatorConstraintInterface {
  validate(text: string): boolean {
    return privateKeyFault(text) === null;
  }

  defaultMessage(given?: ValidationArguments): string {
    return `$property ${privateKeyFault(String(given?.value)) ?? ''}`;
  }
}

@ValidatorConstraint({ name: 'signingPublicKeys' })
class SigningPublicKeys implements ValidatorConstraintInterface {
  validate(text: string): boolean {
    return publicKeysFault(text) === null;
  }

  defaultMessage(given?: ValidationArguments): string {
    return `$property ${publicKeysFault(String(given?.value)) ?? ''}`;
  }
}

@ValidatorConstraint({ name: 'trustedProxies' })
class TrustedProxies implements ValidatorConstraintInterface {
  validate(text: string): boolean {
    return trustedProxiesFault(text) === null;
  }

  defaultMessage(given?: ValidationArguments): string {
    return `$property ${trustedProxiesFault(String(given?.value)) ?? ''}`;
  }
}

@ValidatorConstraint({ name: 'keyEncryptionKeys' })
class KeyEncryptionKeys implements ValidatorConstraintInterface {
  validate(text: string): boolean {
    return keyEncryptionKeysFault(text) === null;
  }

  defaultMessage(given?: ValidationArguments): string {
    return `$property ${keyEncryptionKeysFault(String(given?.value)) ?? ''}`;
  }
}

/** The value is repeated so that the reader sees what was found, not only what was wanted. */
const found = (want: string) => `$property is "$value": ${want}`;

function IsAddressOf(protocols: string[], example: string) {
  return applyDecorators(
    IsOptional(),
    IsUrl(
      { protocols, require_tld: false, require_protocol: true, disallow_auth: false },
      // The value may hold a password, so this message alone does not repeat it.
      { message: `$property is not an address: write it like ${example}.` },
    ),
  );
}

function IsNumberBetween(least: number, most: number, what: string) {
  const message = found(`give ${what} from ${least} to ${most}.`);
  return applyDecorators(
    Type(() => Number),
    IsInt({ message }),
    Min(least, { message }),
    Max(most, { message }),
  );
}

function IsToken() {
  return applyDecorators(
    IsOptional(),
    MinLength(SHORTEST_TOKEN, {
      message: `$property is too short to be safe: use at least ${SHORTEST_TOKEN} characters, for example from: openssl rand -hex 32`,
    }),
    Matches(/^[\x21-\x7e]+$/, {
      message: '$property holds a space or a character outside ASCII: a header cannot carry it.',
    }),
  );
}

const IsClaim = () =>
  Matches(/^[\x21-\x7e]{1,200}$/, {
    message: found('give the name of a claim, or a path to it such as realm_access.roles.'),
  });
const IsPort = () => IsNumberBetween(0, 65535, 'a port');
const IsWorkingDays = () => IsNumberBetween(1, 260, 'a whole number of working days');

/**
 * Every setting there is, by its name in the environment, with its default. `.env.example` says the
 * same for people; a test keeps the two equal. A setting without a default is null when not given;
 * each process names those that it cannot do without (`readSettings`).
 */
export class Environment {
  @IsIn(['production', 'development', 'test'], {
    message: found('use production, development or test.'),
  })
  NODE_ENV: 'production' | 'development' | 'test' = 'development';

  @IsOptional()
  @Validate(DatabaseAddress)
  DATABASE_URL: string | null = null;

  // PostgreSQL keeps names that begin with pg_ for itself; in small letters none needs quotes.
  @Matches(/^(?!pg(_|$))[a-z][a-z0-9_]{0,39}$/, {
    message: found(
      'use up to 40 small letters, digits and underscores, a letter first, and not pg.',
    ),
  })
  TIPSTAFF_ROLE_PREFIX: string = 'tipstaff';

  @IsAddressOf(['redis', 'rediss'], 'redis://127.0.0.1:6379')
  REDIS_URL: string | null = null;

  @IsOptional()
  @IsIn(['required', 'not-required'], { message: found('use required or not-required.') })
  TIPSTAFF_REDIS_PASSWORD: 'required' | 'not-required' | null = null;

  @IsAddressOf(['smtp', 'smtps'], 'smtp://127.0.0.1:1025')
  SMTP_URL: string | null = null;

  @IsOptional()
  @IsIn(['required', 'not-required'], { message: found('use required or not-required.') })
  TIPSTAFF_SMTP_TLS: 'required' | 'not-required' | null = null;

  @Validate(ClockSetting)
  TIPSTAFF_CLOCK: string = 'real';

  @IsOptional()
  @Validate(PublicAddress)
  TIPSTAFF_PUBLIC_URL: string | null = null;

  @IsIn(['on', 'off'], { message: found('use on or off.') })
  TIPSTAFF_CONSOLE: 'on' | 'off' = 'on';

  @IsOptional()
  @MaxLength(4096)
  TIPSTAFF_CHROMIUM: string | null = null;

  @IsToken()
  TIPSTAFF_API_TOKEN: string | null = null;

  @IsToken()
  TIPSTAFF_OPERATIONS_TOKEN: string | null = null;

  @IsAddressOf(['https', 'http'], 'https://id.psd.example/realms/tipstaff')
  TIPSTAFF_OIDC_ISSUER: string | null = null;

  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,200}$/, {
    message: found('give up to 200 letters, digits and signs, without a space.'),
  })
  TIPSTAFF_API_AUDIENCE: string | null = null;

  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,200}$/, {
    message: found('give up to 200 letters, digits and signs, without a space.'),
  })
  TIPSTAFF_OIDC_CLIENT_ID: string | null = null;

  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,500}$/, {
    message:
      '$property holds a space or a character outside ASCII: copy it anew from the provider.',
  })
  TIPSTAFF_OIDC_CLIENT_SECRET: string | null = null;

  @IsNumberBetween(1, 1_440, 'a whole number of minutes')
  TIPSTAFF_SESSION_IDLE_MINUTES: number = 30;

  @IsNumberBetween(1, 24, 'a whole number of hours')
  TIPSTAFF_SESSION_HOURS: number = 12;

  @IsClaim()
  TIPSTAFF_OIDC_ROLES_CLAIM: string = 'roles';

  @IsClaim()
  TIPSTAFF_OIDC_FORCES_CLAIM: string = 'forces';

  @IsString()
  @Matches(/^[A-Za-z0-9.:_-]+$/, {
    message: found('give the address to listen on, for example 127.0.0.1 or 0.0.0.0.'),
  })
  TIPSTAFF_API_HOST: string = '127.0.0.1';

  @IsPort()
  TIPSTAFF_API_PORT: number = 3000;

  @IsOptional()
  @Validate(TrustedProxies)
  TIPSTAFF_TRUSTED_PROXIES: string | null = null;

  @IsNumberBetween(1, 1_000_000, 'a whole number of requests')
  TIPSTAFF_RATE_LIMIT_PER_MINUTE: number = 1200;

  @IsNumberBetween(0, 60_000, 'a whole number of milliseconds')
  TIPSTAFF_LISTS_WAIT_MS: number = 2_000;

  @IsNumberBetween(1, 3_600_000, 'a whole number of milliseconds')
  TIPSTAFF_CLI_LISTS_WAIT_MS: number = 60_000;

  @IsNumberBetween(6, 1_000, 'a whole number of connections')
  TIPSTAFF_API_CONNECTIONS: number = 13;

  @IsNumberBetween(6, 1_000, 'a whole number of connections')
  TIPSTAFF_WORKER_CONNECTIONS: number = 10;

  @IsNumberBetween(0, 300_000, 'a whole number of milliseconds')
  TIPSTAFF_STOP_NOTICE_MS: number = 0;

  @IsPort()
  TIPSTAFF_WORKER_PORT: number = 3001;

  @IsNumberBetween(100, 3_600_000, 'a whole number of milliseconds')
  TIPSTAFF_SWEEP_EVERY_MS: number = 300_000;

  @IsNumberBetween(1_000, 3_600_000, 'a whole number of milliseconds')
  TIPSTAFF_SWEEP_LEASE_MS: number = 60_000;

  @IsEmail(
    { require_tld: false, allow_display_name: true },
    { message: found('give an e-mail address, for example Tipstaff <tipstaff@psd.example>.') },
  )
  TIPSTAFF_MAIL_FROM: string = 'Tipstaff <tipstaff@localhost>';

  @IsNumberBetween(1, 100_000, 'a whole number of mails')
  TIPSTAFF_MAILS_PER_MINUTE: number = 600;

  @IsNumberBetween(2, 1_000, 'a whole number of mails')
  TIPSTAFF_MAILS_SENDING: number = 50;

  @IsOptional()
  @IsEmail({ require_tld: false }, { message: found('give an e-mail address.') })
  TIPSTAFF_CANARY_TO: string | null = null;

  @IsIn(['smtp', 'notify'], { message: found('use smtp or notify.') })
  TIPSTAFF_MAIL_THROUGH: 'smtp' | 'notify' = 'smtp';

  @IsOptional()
  @Matches(TWO_UUIDS, {
    message:
      '$property is not a key of GOV.UK Notify: copy the whole of it, which ends in two UUIDs.',
  })
  TIPSTAFF_NOTIFY_API_KEY: string | null = null;

  @IsOptional()
  @IsUUID('all', {
    message: found('copy the template id, a UUID, from the Templates page of GOV.UK Notify.'),
  })
  TIPSTAFF_NOTIFY_TEMPLATE_ID: string | null = null;

  @IsAddressOf(['http', 'https'], 'https://api.notifications.service.gov.uk')
  TIPSTAFF_NOTIFY_URL: string = 'https://api.notifications.service.gov.uk';

  @IsOptional()
  @MaxLength(4096)
  TIPSTAFF_DIRECTORY: string | null = null;

  @IsWorkingDays()
  TIPSTAFF_CHAPTER_13_TARGET_WORKING_DAYS: number = 10;

  @IsWorkingDays()
  TIPSTAFF_REVIEW_TARGET_WORKING_DAYS: number = 40;

  @IsWorkingDays()
  TIPSTAFF_LOG_TARGET_WORKING_DAYS: number = 2;

  @IsWorkingDays()
  TIPSTAFF_CONTACT_TARGET_WORKING_DAYS: number = 10;

  @IsWorkingDays()
  TIPSTAFF_HEARING_WITHIN_WORKING_DAYS: number = 100;

  @IsNumberBetween(1, 366, 'a whole number of days')
  TIPSTAFF_PROPOSALS_LAPSE_AFTER_DAYS: number = 28;

  @IsIn(['keep-anchor', 'restart'], { message: found('use keep-anchor or restart.') })
  TIPSTAFF_CHAPTER_13_AFTER_REINVESTIGATION: 'keep-anchor' | 'restart' = 'keep-anchor';

  @IsIn(['clear-days', 'looser'], { message: found('use clear-days or looser.') })
  TIPSTAFF_AT_LEAST_MEANS: 'clear-days' | 'looser' = 'clear-days';

  @IsWorkingDays()
  TIPSTAFF_ACCELERATED_RESPONSE_WITHIN_WORKING_DAYS: number = 7;

  @IsWorkingDays()
  TIPSTAFF_APPEAL_MEETING_WITHIN_WORKING_DAYS: number = 5;

  @IsIn(['first-working-day', 'day-after'], {
    message: found('use first-working-day or day-after.'),
  })
  TIPSTAFF_SUSPENSION_REVIEW_BEGINS: 'first-working-day' | 'day-after' = 'first-working-day';

  @IsIn(['first-working-day', 'day-after'], {
    message: found('use first-working-day or day-after.'),
  })
  TIPSTAFF_LATER_SUSPENSION_REVIEW_BEGINS: 'first-working-day' | 'day-after' = 'day-after';

  @Matches(/^(R-[A-Z0-9]+-[0-9]+[a-z]?( R-[A-Z0-9]+-[0-9]+[a-z]?)*)?$/, {
    message: found('name rules with a space between them, for example R-CON-6b R-CON-24.'),
  })
  TIPSTAFF_OPTIONAL_RULES: string = '';

  @Matches(/^[A-Za-z0-9_-]{1,64}$/, {
    message: found('use up to 64 letters, digits, hyphens and underscores.'),
  })
  TIPSTAFF_QUEUE_PREFIX: string = 'tipstaff';

  @IsAddressOf(['http', 'https'], 'http://127.0.0.1:1080')
  TIPSTAFF_MAILBOX_URL: string | null = null;

  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, {
    message: found('use up to 63 letters, digits, dots, hyphens and underscores.'),
  })
  TIPSTAFF_INSTALLATION: string = 'tipstaff';

  @IsOptional()
  @Validate(SigningKey)
  TIPSTAFF_SIGNING_KEY: string | null = null;

  @IsOptional()
  @Validate(SigningPublicKeys)
  TIPSTAFF_SIGNING_PUBLIC_KEYS: string | null = null;

  @IsOptional()
  @Validate(KeyEncryptionKeys)
  TIPSTAFF_KEY_ENCRYPTION_KEYS: string | null = null;

  @IsOptional()
  @Validate(PublicAddress)
  TIPSTAFF_KEY_SERVICE_URL: string | null = null;

  @Matches(/^[A-Za-z0-9][A-Za-z0-9_./-]{0,99}$/, {
    message: found('give the path under which the Transit engine is mounted, such as transit.'),
  })
  TIPSTAFF_KEY_SERVICE_MOUNT: string = 'transit';

  @IsOptional()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, {
    message: found('use up to 100 letters, digits, dots, hyphens and underscores.'),
  })
  TIPSTAFF_KEY_SERVICE_KEY: string | null = null;

  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,500}$/, {
    message: '$property holds a space or a character outside ASCII: a header cannot carry it.',
  })
  TIPSTAFF_KEY_SERVICE_TOKEN: string | null = null;

  @IsOptional()
  @MaxLength(4096)
  TIPSTAFF_KEY_SERVICE_TOKEN_FILE: string | null = null;

  @IsOptional()
  @MaxLength(4096)
  TIPSTAFF_REVOCATION_LEDGER: string | null = null;
}
