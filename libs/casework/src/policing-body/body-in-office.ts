import { LocalDate } from '@tipstaff/kernel';
import { type CaseState } from '../case-type';
import { detail } from '../fact';
import { type Obligation, type ObligationContext } from '../obligation/obligation';
import { first, last, type Timeline, upTo } from '../timeline';

export type PolicingBodyState = CaseState & {
  readonly status: 'in-office' | 'succeeded';
  readonly kind: string | null;
  readonly name: string | null;
  readonly establishedOn: LocalDate;
  /** The last day of its term as foreseen; null where none was said. */
  readonly termEndsOn: LocalDate | null;
  /** The first day of its successor; null while it is in office. */
  readonly succeededOn: LocalDate | null;
  readonly successor: string | null;
  /** 1, 2 or 3 as last decided; 1 where nothing was (R-HAN-3). */
  readonly complaintsModel: '1' | '2' | '3';
};

/** The state at the end of a timeline, which must hold a fact. */
export function policingBodyState(timeline: Timeline): PolicingBodyState {
  const established = first(timeline, 'established') ?? timeline.facts[0];
  const succeeded = last(timeline, 'succeeded');
  const model = last(timeline, 'complaints-model')?.value;
  const named = last(timeline, 'renamed', 'established');
  return {
    status: succeeded ? 'succeeded' : 'in-office',
    kind: established?.value ?? null,
    name: named && detail(named, 'name'),
    establishedOn: established?.on,
    termEndsOn: last(timeline, 'term-set')?.value ?? null,
    succeededOn: succeeded?.on ?? null,
    successor: succeeded?.related ?? null,
    complaintsModel: model === '2' || model === '3' ? model : '1',
  } as PolicingBodyState;
}

export interface PolicingBodyInOffice extends PolicingBodyState {
  readonly reference: string;
}

/** The local policing body of the force on a day; null where the record names none for it. */
export function policingBodyOn(
  { bodies }: Pick<ObligationContext, 'bodies'>,
  day: LocalDate,
): PolicingBodyInOffice | null {
  const inOffice = bodies.flatMap(({ reference, timeline }) => {
    const then = upTo(timeline, day);
    if (then.facts.length === 0) return [];
    const state = policingBodyState(then);
    return state.status === 'in-office' ? [{ ...state, reference }] : [];
  });
  return (
    inOffice.sort((a, b) => LocalDate.daysBetween(a.establishedOn, b.establishedOn)).at(0) ?? null
  );
}

/**
 * A segment for each body that held a duty: it passes to a successor on its first day, and to a body on the day from
 * which its model has it. Whoever held it before any did keeps it until then.
 * @param fromModel the complaints model from which a body holds it; 1: every body does
 */
export function heldByEachBody(
  whole: Obligation,
  context: ObligationContext,
  fromModel: 1 | 2 | 3 = 1,
): readonly Obligation[] {
  const { validFrom, validTo } = whole;
  const changes = context.bodies
    .flatMap(({ timeline }) => timeline.facts.map(({ on }) => on))
    .filter((on) => on > validFrom && (validTo === null || on < validTo));
  const segments: Obligation[] = [];
  for (const day of [validFrom, ...[...new Set(changes)].sort()]) {
    const body = policingBodyOn(context, day);
    const holds = body !== null && Number(body.complaintsModel) >= fromModel;
    const owner = holds ? (body.name ?? body.reference) : whole.owner;
    const before = segments.at(-1);
    if (before?.owner === owner) continue;
    if (before) segments[segments.length - 1] = { ...before, validTo: day, ended: 'changed' };
    segments.push({ ...whole, owner, validFrom: day });
  }
  return segments;
}
