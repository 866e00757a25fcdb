import { type Readable } from 'node:stream';
import { type Arguments, type CommandShape } from './arguments';
import { type Terminal } from './terminal';

/** Where things are, as the launcher found or started them; null where there is none. */
export interface Services {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  /** As the kernel's `parseClock` reads it. */
  readonly clock: string | null;
  /** What signs checkpoints where no setting names a key. */
  readonly signingKey?: string;
  /** What wraps keys where no setting names a key. */
  readonly keyEncryptionKeys?: string;
  /** Where erasures are remembered where no setting says so. */
  readonly revocationLedger?: string;
}

/**
 * Takes what a command does yet when it is told to stop: until that is done the process runs on, and the
 * services are there.
 * @returns what takes that back
 */
export type OnStop = (finish: () => Promise<void>) => () => void;

/** What a command has to work with. It asks for services only when it needs them. */
export interface Call {
  readonly arguments: Arguments;
  readonly terminal: Terminal;
  readonly input: Readable;
  readonly services: () => Promise<Services>;
  readonly onStop: OnStop;
}

/**
 * 0 done; 1 done in part, refused or failed; 2 not begun, for what was asked can not be used; 3 nothing was
 * said, for the lists and figures are behind the record.
 */
export type ExitStatus = 0 | 1 | 2 | 3;

export interface Command extends CommandShape {
  readonly summary: string;
  /** What else a user should know, one line each. */
  readonly notes: readonly string[];
  run(call: Call): Promise<ExitStatus>;
}
