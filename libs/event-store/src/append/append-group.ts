import { setTimeout as wait } from 'node:timers/promises';
import { holdersOf } from '@tipstaff/database';
import { DomainError } from '@tipstaff/kernel';
import { DatabaseError, type Pool, type QueryConfig } from 'pg';
import { type AppendRequest, type AppendResult } from '../append-request';
import { byteaArray, integerArray, textArray } from '../binary-array';
import {
  outcomeUnknown,
  recordHeld,
  recordReadOnly,
  recordUnavailable,
  reusedCommandId,
  staleVersion,
} from '../event-store.errors';
import { readCommands, type RecordedCommand } from '../recorded-command';
import { type PreparedRequest } from './append-batcher';

// Named, so that a connection parses and plans them once.

/** All of the group or, with unique_violation, nothing. */
function appendStatement(group: readonly PreparedRequest[]): QueryConfig {
  const [first] = group;
  if (group.length !== 1 || first?.bodies.length !== 1) return called('append', group);
  const { request, bodies } = first;
  const [event] = request.events;
  return {
    name: 'event_log.append_one',
    text: 'SELECT event_log.append_one($1, $2, $3, $4, $5, $6)',
    values: [
      request.stream,
      request.expectedVersion + 1,
      request.commandId,
      event?.type,
      event?.schemaVersion,
      Buffer.from(bodies[0] ?? ''),
    ],
  };
}

/** Those of the group that fit; says what became of each. */
function checkedStatement(group: readonly PreparedRequest[]): QueryConfig {
  return called('append_checked', group);
}

function called(name: 'append' | 'append_checked', group: readonly PreparedRequest[]): QueryConfig {
  const streams: string[] = [];
  const versions: number[] = [];
  const commands: string[] = [];
  const commandSeqs: number[] = [];
  const types: string[] = [];
  const schemaVersions: number[] = [];
  const allBodies: string[] = [];
  for (const { request, bodies } of group) {
    bodies.forEach((body, seq) => {
      streams.push(request.stream);
      versions.push(request.expectedVersion + seq + 1);
      commands.push(request.commandId);
      commandSeqs.push(seq);
      types.push(request.events[seq]?.type ?? '');
      schemaVersions.push(request.events[seq]?.schemaVersion ?? 0);
      allBodies.push(body);
    });
  }
  return {
    name: `event_log.${name}`,
    text: `SELECT event_log.${name}($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      textArray(streams),
      integerArray(versions),
      textArray(commands),
      integerArray(commandSeqs),
      textArray(types),
      integerArray(schemaVersions),
      byteaArray(allBodies),
    ],
  };
}

type Answer = AppendResult | DomainError;

/** What event_log.append_checked says of a request; see the migration. */
const [TAKEN, REPEATED] = [0, 1];
const UNIQUE_VIOLATION = '23505';
const READ_ONLY = '25006';

/**
 * Writes the requests in one transaction and one round trip; a refused one takes a second round trip
 * and does not harm the others. Two requests for one stream, or under one command id, may not be in
 * one group. When the connection is lost on the way, the log is asked what became of each command.
 */
export async function appendGroup(
  pool: Pool,
  group: readonly PreparedRequest[],
): Promise<Answer[]> {
  try {
    return takenFrom(group, await ask<number>(pool, appendStatement(group)));
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== UNIQUE_VIOLATION) {
      return afterFault(pool, group, error);
    }
  }
  // Nothing was written. It is asked again in the way that looks at each request.
  try {
    const answer = await ask<(string | number)[]>(pool, checkedStatement(group));
    return await answersOf(pool, group, answer.map(Number));
  } catch (error) {
    return afterFault(pool, group, error);
  }
}

/**
 * Writes the requests in one transaction: all of them, or none. Where one does not fit, that one's refusal is
 * the answer to all; where each was recorded before, so are the first answers.
 */
export async function appendTogether(
  pool: Pool,
  group: readonly PreparedRequest[],
): Promise<readonly AppendResult[] | DomainError> {
  try {
    return allOf(takenFrom(group, await ask<number>(pool, appendStatement(group))));
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== UNIQUE_VIOLATION) {
      return allOf(await afterFault(pool, group, error));
    }
  }
  try {
    const recorded = await readCommands(
      pool,
      group.map(({ request }) => request.commandId),
    );
    const versions = await versionsOf(pool, group);
    const asked = group.map(({ request }) => ({ request, found: recorded.get(request.commandId) }));
    return allOf(
      asked.map(({ request, found }) =>
        found ? repeatOf(request, found, 'repeated') : staleNow(request, versions),
      ),
    );
  } catch (error) {
    return allOf(await afterFault(pool, group, error));
  }
}

function allOf(answers: readonly Answer[]): readonly AppendResult[] | DomainError {
  const refusals = answers.filter((answer) => answer instanceof DomainError);
  // One that would have fitted is kept out by another, and that one's refusal is told.
  const [refused] = [...refusals.filter((one) => !fits(one)), ...refusals];
  return refused ?? (answers as readonly AppendResult[]);
}

function staleNow(
  { stream, expectedVersion }: AppendRequest,
  versions: ReadonlyMap<string, number>,
): DomainError {
  return staleVersion(stream, expectedVersion, versions.get(stream) ?? 0);
}

const fits = ({ data: { expectedVersion, currentVersion } }: DomainError): boolean =>
  expectedVersion !== undefined && expectedVersion === currentVersion;

async function versionsOf(
  pool: Pool,
  group: readonly PreparedRequest[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<[string, number]>({
    text: `
      SELECT stream, max(version) FROM event_log.event WHERE stream = ANY ($1) GROUP BY stream`,
    values: [group.map(({ request }) => request.stream)],
    rowMode: 'array',
  });
  return new Map(rows);
}

async function ask<T>(pool: Pool, statement: QueryConfig): Promise<T> {
  const { rows } = await pool.query<[T]>({ ...statement, rowMode: 'array' });
  const [row] = rows;
  if (!row) throw new Error('An append function answers one row.');
  return row[0];
}

function takenFrom(group: readonly PreparedRequest[], firstPosition: string | number): Answer[] {
  let position = Number(firstPosition);
  return group.map(({ request }) => {
    const answer = taken(request, position);
    position = answer.lastPosition + 1;
    return answer;
  });
}

function taken({ events, expectedVersion }: AppendRequest, firstPosition: number): AppendResult {
  return {
    outcome: 'appended',
    firstPosition,
    lastPosition: firstPosition + events.length - 1,
    version: expectedVersion + events.length,
  };
}

async function answersOf(
  pool: Pool,
  group: readonly PreparedRequest[],
  [first = 0, ...pairs]: number[],
): Promise<Answer[]> {
  const repeated = group.filter((_, i) => pairs[2 * i] === REPEATED);
  const recorded = await readCommands(
    pool,
    repeated.map(({ request }) => request.commandId),
  );
  let position = first;
  return group.map(({ request }, i) => {
    const [outcome, detail = 0] = pairs.slice(2 * i, 2 * i + 2);
    if (outcome === REPEATED) {
      return repeatOf(request, recorded.get(request.commandId), 'repeated');
    }
    if (outcome !== TAKEN) return staleVersion(request.stream, request.expectedVersion, detail);
    const answer = taken(request, position);
    position = answer.lastPosition + 1;
    return answer;
  });
}

/** The first answer to a command that is in the log. */
export function repeatOf(
  request: Pick<AppendRequest, 'commandId' | 'commandHash'>,
  recorded: RecordedCommand | undefined,
  outcome: AppendResult['outcome'],
): Answer {
  if (!recorded) throw new Error(`Command ${request.commandId} was found and is gone.`);
  if (recorded.commandHash !== request.commandHash) return reusedCommandId(request.commandId);
  const { firstPosition, lastPosition, version } = recorded;
  return { outcome, firstPosition, lastPosition, version };
}

async function afterFault(
  pool: Pool,
  group: readonly PreparedRequest[],
  error: unknown,
): Promise<Answer[]> {
  if (error instanceof DomainError) throw error;
  const refusal = refusalOf(error);
  if (refusal) throw await withHolder(pool, refusal, error);
  return settle(pool, group, error);
}

/**
 * What to say when the server itself refused the statement: then nothing was written. Null when the
 * connection ended on the way (no SQLSTATE, class 08, or the server shutting down), which tells nothing.
 */
function refusalOf(error: unknown): Error | null {
  if (!(error instanceof DatabaseError) || error.severity !== 'ERROR') return null;
  const { code = '' } = error;
  if (code.startsWith('08')) return null;
  if (code === READ_ONLY) return recordReadOnly(error);
  // Resources, the disk, locks and cancelled statements pass; the rest are faults.
  return /^(25|40|53|55|57|58)/.test(code) ? recordUnavailable(error) : error;
}

const LOCK_NOT_AVAILABLE = '55P03';

/**
 * An append holds the end of the record for milliseconds, and none waits for it longer than the functions
 * let it. Who has a right to append can hold it for longer all the same: the words name who does.
 */
async function withHolder(pool: Pool, refusal: Error, error: unknown): Promise<Error> {
  if ((error as { code?: unknown } | null)?.code !== LOCK_NOT_AVAILABLE) return refusal;
  const who = await holdersOf(pool, { table: 'event_log.head' }).catch(() => null);
  return who === null ? refusal : recordHeld(who, error);
}

/** Waits before each look at the log, in milliseconds: a server that restarts is soon back. */
const LOOK_AFTER_MS = [0, 200, 1_000];

/**
 * Says what became of commands whose answer was lost. One that is not found may still be under way
 * on the server, so it is neither repeated nor called a failure: whoever asked sends it again.
 */
async function settle(
  pool: Pool,
  group: readonly PreparedRequest[],
  cause: unknown,
): Promise<Answer[]> {
  const recorded = await lookFor(pool, group);
  return group.map(({ request, bodies }) => {
    const found = recorded?.get(request.commandId);
    if (!found) return outcomeUnknown(cause);
    return repeatOf(request, found, found.firstBody === bodies[0] ? 'appended' : 'repeated');
  });
}

async function lookFor(pool: Pool, group: readonly PreparedRequest[]) {
  for (const ms of LOOK_AFTER_MS) {
    await wait(ms);
    try {
      return await readCommands(
        pool,
        group.map(({ request }) => request.commandId),
      );
    } catch {
      // Still away: the next look decides, and after the last one the outcome is unknown.
    }
  }
  return null;
}
