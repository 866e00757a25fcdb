import { createHash } from 'node:crypto';
import { CaseRef } from '@tipstaff/casework';
import { canonicalJson, type Instant, type StreamId } from '@tipstaff/kernel';

/** What the law asks to be logged (DPA 2018 s.62(1)), and export, which is consultation in bulk. */
export const loggedOperations = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'export',
  'erasure',
] as const;
export type LoggedOperation = (typeof loggedOperations)[number];

/** Plain values only: what was filtered by, as `filterAsLogged` lets it through. */
type LoggedFilter = Readonly<Record<string, string | number | boolean>>;

/** Somebody sees, or asked to see, something of some cases. No name and no text of a case. */
export interface Reading {
  /** Id of whoever reads, as the way they proved it says: never from anything they send. */
  readonly actor: string;
  /** How they proved it, or by what they came: `session`, `cli`, `feed`, `worker`. */
  readonly via: string;
  readonly roles: readonly string[];
  readonly operation: LoggedOperation;
  /** The route, command or job: `getCase`, `tipstaff due`. */
  readonly what: string;
  /** Code of the refusal where nothing was shown; null where it was. */
  readonly refusal: string | null;
  /** The force that was asked about, where the cases do not say it. */
  readonly force: string | null;
  readonly filter: LoggedFilter;
  /** Each case that was shown, or that was asked for and refused. */
  readonly cases: readonly StreamId[];
  /** Offices or feeds it was sent to. */
  readonly recipients: readonly string[];
  /** As whoever reads gave it; nobody has to (R-DP-3). */
  readonly purpose: string | null;
  readonly correlationId: string | null;
}

/** An entry of the log: a reading, or the part of one that is about one force. */
export interface LoggedReading extends Reading {
  readonly at: Instant;
  /** Which of the entries of one reading it is, from 1. */
  readonly part: number;
  readonly parts: number;
}

/** So many cases stand in one entry; a reading of more is written as several at once. */
const MOST_CASES = 500;

/** The canonical JSON of each entry of a reading: at least one, each of one force. */
export function entriesOf(reading: Reading, at: Instant): readonly string[] {
  const shares = sharesOf(reading);
  return shares.map(({ force, cases }, i) => {
    const entry: LoggedReading = {
      ...reading,
      ...{ at, force, cases, part: i + 1, parts: shares.length },
    };
    return canonicalJson(entry);
  });
}

interface Share {
  readonly force: string | null;
  readonly cases: readonly StreamId[];
}

function sharesOf({ force, cases }: Reading): readonly Share[] {
  const byForce = new Map<string | null, Set<StreamId>>();
  for (const stream of cases) {
    const itsForce = CaseRef.ofStream(stream)?.force ?? force;
    byForce.set(itsForce, (byForce.get(itsForce) ?? new Set()).add(stream));
  }
  if (byForce.size === 0) return [{ force, cases: [] }];
  return [...byForce].flatMap(([itsForce, streams]) =>
    chunks([...streams]).map((chunk) => ({ force: itsForce, cases: chunk })),
  );
}

function chunks(streams: readonly StreamId[]): (readonly StreamId[])[] {
  const count = Math.ceil(streams.length / MOST_CASES);
  return Array.from({ length: count }, (_, i) =>
    streams.slice(i * MOST_CASES, (i + 1) * MOST_CASES),
  );
}

/** Filters whose values are days, numbers or words of a vocabulary: checked before they are used. */
const PLAIN = new Set([
  ...['force', 'type', 'state', 'regime', 'milestone', 'rule', 'operation', 'outcome', 'row', 'id'],
  ...['openedFrom', 'openedTo', 'closedFrom', 'closedTo', 'lastFrom', 'lastTo', 'onFrom', 'onTo'],
  ...['owed', 'overdue', 'owedOn', 'on', 'to', 'from', 'until', 'knownOn', 'within', 'period'],
  ...['sort', 'order', 'limit', 'minPosition', 'format', 'list', 'command'],
]);

/** A value of those is short, and has none of the characters that the log can not hold. */
const PLAIN_VALUE = /^[^\p{Cc}\p{Cs}]{0,200}$/u;

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
      const known = PLAIN_VALUE.test(name) ? name : textAsLogged(name);
      if (typeof value === 'number' || typeof value === 'boolean') return [[known, value]];
      if (typeof value !== 'string') return [];
      const isPlain = PLAIN.has(name) && PLAIN_VALUE.test(value);
      return [[known, isPlain ? value : textAsLogged(value)]];
    },
  );
  return Object.fromEntries(members);
}

/** The case that was asked for and is not there: its reference may be any text. */
export function caseAsLogged(ref: CaseRef): StreamId {
  return CaseRef.stream({ ...ref, reference: textAsLogged(ref.reference) });
}
