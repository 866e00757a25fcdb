import { type QueryConfig } from 'pg';
import { byteaArray, integerArray, textArray } from '../binary-array';
import { type PreparedRequest } from './append-batcher';

// Named, so that a connection parses and plans them once.

/** All of the group or, with unique_violation, nothing. */
export function appendStatement(group: readonly PreparedRequest[]): QueryConfig {
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
export function checkedStatement(group: readonly PreparedRequest[]): QueryConfig {
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
