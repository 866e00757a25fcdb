import { CaseRef } from '@tipstaff/casework';
import { type StreamId } from '@tipstaff/kernel';
import { createHash } from 'node:crypto';
import { type LoggedFilter } from './reading';

/** Filters whose values are days, numbers or words of a vocabulary: checked before they are used. */
const PLAIN = new Set([
  ...['force', 'type', 'state', 'regime', 'milestone', 'rule', 'operation', 'outcome', 'row', 'id'],
  ...['openedFrom', 'openedTo', 'closedFrom', 'closedTo', 'lastFrom', 'lastTo', 'onFrom', 'onTo'],
  ...['owed', 'overdue', 'owedOn', 'on', 'to', 'from', 'until', 'knownOn', 'within', 'period'],
  ...['sort', 'order', 'limit', 'minPosition', 'format', 'list', 'command'],
]);

/** One word with a digit in it: a reference, or a part of one. A name seldom looks like this. */
const REFERENCE_LIKE = /^(?=.*\d)[A-Za-z\d/_.:#-]{1,200}$/;

/**
 * A text that somebody typed, as the log may hold it: what looks like a reference stays as it is, and of
 * anything else, which may be a name, the beginning of its SHA-256. Whoever suspects a text can compare.
 */
export function textAsLogged(text: string): string {
  if (REFERENCE_LIKE.test(text)) return text;
  return `sha256:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

/** The filter of a request: as it was where that can hold no name. Members without a value are left out. */
export function filterAsLogged(asked: object): LoggedFilter {
  const members = Object.entries(asked as Readonly<Record<string, unknown>>).flatMap(
    ([name, value]): [string, string | number | boolean][] => {
      if (typeof value === 'number' || typeof value === 'boolean') return [[name, value]];
      if (typeof value !== 'string') return [];
      return [[name, PLAIN.has(name) ? value : textAsLogged(value)]];
    },
  );
  return Object.fromEntries(members);
}

/** The case that was asked for and is not there: its reference may be any text. */
export function caseAsLogged(ref: CaseRef): StreamId {
  return CaseRef.stream({ ...ref, reference: textAsLogged(ref.reference) });
}
