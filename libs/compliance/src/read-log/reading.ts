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
export type LoggedFilter = Readonly<Record<string, string | number | boolean>>;

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
