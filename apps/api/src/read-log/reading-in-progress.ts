import { type Actor } from '@tipstaff/access';
import { CaseRef } from '@tipstaff/casework';
import {
  caseAsLogged,
  filterAsLogged,
  type LoggedOperation,
  type Reading,
  type ReadLog,
} from '@tipstaff/compliance';
import { DomainError, type StreamId } from '@tipstaff/kernel';
import { type ReadingRecorder } from '@tipstaff/platform';
import { type Asked, type CasesShown } from './cases-shown';

export interface ReadingParts {
  readonly log: ReadLog;
  readonly operation: LoggedOperation;
  readonly shows: CasesShown;
  /** Name of the route's method: the operation, as the API's document has it, of whichever type. */
  readonly what: string;
  readonly actor: Actor;
  readonly asked: Omit<Asked, 'force'>;
  readonly purpose: string | null;
  readonly correlationId: string;
}

/** One request that reads: takes down what of which cases it shows, before it shows it. */
export class ReadingInProgress implements ReadingRecorder {
  private selection: object = {};

  constructor(private readonly parts: ReadingParts) {}

  selects(selection: object): void {
    this.selection = { ...selection };
  }

  /** @throws DomainError `read-log.unavailable` */
  async answered(answer: unknown): Promise<void> {
    const rows = this.parts.shows.rowsOf(answer, this.asked());
    if (rows !== null) await this.write({ cases: this.casesOf(rows) });
  }

  async writesOut(rows: readonly unknown[]): Promise<void> {
    await this.write({ operation: 'export', cases: this.casesOf(rows) });
  }

  /** @throws DomainError `read-log.unavailable` */
  async refused(error: unknown): Promise<void> {
    const { refusals = [], caseOf } = this.parts.shows;
    if (!(error instanceof DomainError) || !refusals.includes(error.kind)) return;
    const stream = caseOf(null, this.asked());
    if (stream === null) return;
    await this.write({ refusal: error.code, cases: [asAsked(stream)] });
  }

  private casesOf(rows: readonly unknown[]): readonly StreamId[] {
    const asked = this.asked();
    return rows.flatMap((row) => this.parts.shows.caseOf(row, asked) ?? []);
  }

  private asked(): Asked {
    const { params, query, body } = this.parts.asked;
    const named: unknown = { ...this.selection, ...query, ...params };
    const { force } = named as { readonly force?: unknown };
    return { params, query, body, force: typeof force === 'string' ? force : null };
  }

  private write(fields: Partial<Reading>): Promise<void> {
    const { log, operation, what, actor, asked, purpose, correlationId } = this.parts;
    const { reference: _inCases, ...params } = asked.params;
    return log.write({
      actor: actor.id,
      via: actor.via,
      roles: actor.roles,
      ...{ operation, what, refusal: null, force: this.asked().force ?? onlyForceOf(actor) },
      filter: filterAsLogged({ ...this.selection, ...asked.query, ...params }),
      ...{ cases: [], recipients: [], purpose, correlationId },
      ...fields,
    });
  }
}

/** Who asks without naming a force and is of one alone asks about that one: its auditor sees it. */
function onlyForceOf({ forces }: Actor): string | null {
  return forces !== 'every' && forces.length === 1 ? (forces[0] ?? null) : null;
}

/** It need not be there, and its reference may be any text. */
function asAsked(stream: StreamId): StreamId {
  const ref = CaseRef.ofStream(stream);
  return ref === null ? stream : caseAsLogged(ref);
}
