import { DomainError, wordsOf } from '@tipstaff/kernel';
import { type ExitStatus } from './command';

/** The host could not give what a command needs; the host has its own words for that. */
export class HostFault extends Error {
  constructor(override readonly cause: unknown) {
    super('The services could not be had.');
  }
}

export interface Failure {
  readonly status: ExitStatus;
  readonly words: string;
}

/**
 * What is said when a command can not do its work: one sentence and what to do, never a stack trace
 * unless TIPSTAFF_DEBUG asks for one.
 */
const BEHIND: readonly string[] = [
  'projection.behind',
  'projection.ahead-of-log',
  'projection.other-version',
];

function statusOf({ kind, code }: DomainError): ExitStatus {
  if (BEHIND.includes(code)) return 3;
  return kind === 'invalid-input' ? 2 : 1;
}

export function failureOf(error: unknown, debug: boolean): Failure {
  const details = debug && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  if (error instanceof DomainError) {
    return { status: statusOf(error), words: `tipstaff: ${error.message}${details}` };
  }
  return {
    status: 1,
    words: `tipstaff: something went wrong inside the program: ${wordsOf(error)}\nRun the command again with TIPSTAFF_DEBUG=1 and report what it shows.${details}`,
  };
}
