import { filterAsLogged, type LoggedOperation, ReadLog } from '@tipstaff/compliance';
import { type StreamId } from '@tipstaff/kernel';
import { userInfo } from 'node:os';

/** What a command is about to print. */
export interface Printed {
  /** `tipstaff due`. */
  readonly what: string;
  readonly force: string | null;
  readonly filter?: object;
  readonly cases: readonly StreamId[];
  readonly operation?: LoggedOperation;
}

/** Whoever sits at the command line: known to the machine, and to nobody else. */
export class CommandReadLog {
  constructor(private readonly log: ReadLog) {}

  /** To be waited for before anything of it is printed. @throws DomainError `read-log.unavailable` */
  reads({ what, force, filter = {}, cases, operation = 'consultation' }: Printed): Promise<void> {
    return this.log.write({
      ...{ actor: `cli:${userOfMachine()}`, via: 'cli', roles: [], operation, what, force, cases },
      ...{ filter: filterAsLogged(filter), refusal: null, recipients: [], purpose: null },
      correlationId: null,
    });
  }
}

/** A container may run under a number that has no name. */
function userOfMachine(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}

/** Streams of rows that name a case of one force by type and reference. */
export function casesOfForce(
  force: string,
  rows: readonly { readonly type: string; readonly case: string }[],
): readonly StreamId[] {
  return rows.map((row) => `${row.type}:${force}:${row.case}` as StreamId);
}
