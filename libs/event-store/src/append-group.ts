import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '@tipstaff/kernel';
import { DatabaseError, type Pool } from 'pg';
import { type PreparedRequest } from './append-lane';
import { type AppendRequest, type AppendResult } from './append-request';
import {
  outcomeUnknown,
  recordUnavailable,
  reusedCommandId,
  staleVersion,
} from './event-store.errors';
import { type RecordedCommand, readCommands } from './recorded-command';

type Answer = AppendResult | DomainError;

const [TAKEN, REPEATED] = [0, 1];

/**
 * Writes the requests in one transaction and one round trip; a refused one does not harm the others.
 * Two requests for one stream, or under one command id, may not be in one group.
 * When the connection is lost on the way, the log is asked what became of each command.
 */
export async function appendGroup(
  pool: Pool,
  group: readonly PreparedRequest[],
): Promise<Answer[]> {
  let answer: number[];
  try {
    answer = await callAppend(pool, group);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const refusal = refusalOf(error);
    if (refusal) throw refusal;
    return settle(pool, group, error);
  }
  return answersOf(pool, group, answer);
}

async function callAppend(pool: Pool, group: readonly PreparedRequest[]): Promise<number[]> {
  const { rows } = await pool.query<[(string | number)[]]>({
    ...statementFor(group),
    rowMode: 'array',
  });
  return (rows[0]?.[0] ?? []).map(Number);
}

function statementFor(group: readonly PreparedRequest[]) {
  const [first] = group;
  if (group.length === 1 && first?.bodies.length === 1) return appendOne(first);
  const streams: string[] = [];
  const versions: number[] = [];
  const commands: string[] = [];
  const commandSeqs: number[] = [];
  const types: string[] = [];
  const schemaVersions: number[] = [];
  const lengths: number[] = [];
  let bytes = '';
  for (const { request, bodies } of group) {
    request.events.forEach((event, seq) => {
      const body = bodies[seq] ?? '';
      streams.push(request.stream);
      versions.push(request.expectedVersion + seq + 1);
      commands.push(request.commandId);
      commandSeqs.push(seq);
      types.push(event.type);
      schemaVersions.push(event.schemaVersion);
      lengths.push(Buffer.byteLength(body));
      bytes += body;
    });
  }
  return {
    name: 'event_log.append',
    text: 'SELECT event_log.append($1, $2, $3, $4, $5, $6, $7, $8)',
    values: [
      streams,
      versions,
      commands,
      commandSeqs,
      types,
      schemaVersions,
      lengths,
      Buffer.from(bytes),
    ],
  };
}

function appendOne({ request, bodies }: PreparedRequest) {
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

/** Reads what the function answers (see the migration): the first position, then a pair a request. */
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
    const outcome = pairs[2 * i] ?? TAKEN;
    if (outcome === REPEATED) {
      return repeatOf(request, recorded.get(request.commandId), 'repeated');
    }
    if (outcome !== TAKEN) {
      return staleVersion(request.stream, request.expectedVersion, pairs[2 * i + 1] ?? 0);
    }
    const count = request.events.length;
    position += count;
    return {
      outcome: 'appended',
      firstPosition: position - count,
      lastPosition: position - 1,
      version: request.expectedVersion + count,
    };
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

/**
 * What to say when the server itself refused the statement: then nothing was written. Null when the
 * connection ended on the way (no SQLSTATE, class 08, or the server shutting down), which tells nothing.
 */
function refusalOf(error: unknown): Error | null {
  if (!(error instanceof DatabaseError) || error.severity !== 'ERROR') return null;
  const { code = '' } = error;
  if (code.startsWith('08')) return null;
  // Resources, the disk, a read-only server, locks and cancelled statements pass; the rest are faults.
  return /^(25|40|53|55|57|58)/.test(code) ? recordUnavailable(error) : error;
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
