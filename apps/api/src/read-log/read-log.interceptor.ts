import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Actor, actorOf, type RequestWithActor } from '@tipstaff/access';
import { CaseRef } from '@tipstaff/casework';
import {
  caseAsLogged,
  filterAsLogged,
  type LoggedOperation,
  type Reading,
  ReadLog,
} from '@tipstaff/compliance';
import { DomainError, type StreamId } from '@tipstaff/kernel';
import { type ReadingRecorder, RequestContext } from '@tipstaff/platform';
import { type FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { invalidRequest } from '../http/refusal';
import { type Asked, type CasesShown } from './cases-shown';
import { type LogPlacement, LOGS } from './logged-routes';

type Asking = FastifyRequest & RequestWithActor;

/** Nothing of a case leaves the API before the read log has it: an answer that can not be logged is refused. */
@Injectable()
export class ReadLogInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly log: ReadLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const placed = this.reflector.getAllAndOverride<LogPlacement>(LOGS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!('operation' in placed)) return next.handle();
    const request = context.switchToHttp().getRequest<Asking>();
    const reading = new ReadingInProgress({
      ...placed,
      log: this.log,
      what: context.getHandler().name,
      actor: actorOf(request),
      asked: request as Pick<Asked, 'params' | 'query' | 'body'>,
      purpose: purposeOf(request.headers),
      correlationId: request.id,
    });
    RequestContext.current().recordReading(reading);
    return from(answered(reading, next));
  }
}

async function answered(reading: ReadingInProgress, next: CallHandler): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await lastValueFrom(next.handle(), { defaultValue: undefined });
  } catch (error) {
    await reading.refused(error);
    throw error;
  }
  // A file has said of each of its pages what it shows, before it wrote it (csv.ts).
  if (!(answer instanceof StreamableFile)) await reading.answered(answer);
  return answer;
}

interface ReadingParts {
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
class ReadingInProgress implements ReadingRecorder {
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

/** Why somebody reads, in their own words; nobody has to say it (R-DP-3). */
const PURPOSE_HEADER = 'X-Tipstaff-Purpose';
const LONGEST = 200;
const FIT = new RegExp(`^[\\x20-\\x7e]{1,${LONGEST}}$`);

/** @throws DomainError `request.invalid` for one that can not stand in the log as it is */
function purposeOf(headers: Readonly<Record<string, unknown>>): string | null {
  const given = headers[PURPOSE_HEADER.toLowerCase()];
  if (given === undefined) return null;
  if (typeof given === 'string' && FIT.test(given)) return given;
  const detail = `The header ${PURPOSE_HEADER} can be 1 to ${LONGEST} characters of ASCII: shorten it, or leave it out.`;
  throw invalidRequest([{ in: 'header', pointer: `/${PURPOSE_HEADER}`, detail }]);
}
