import { CASE_SUBJECT, CaseRef, isPseudonym } from '@tipstaff/casework';
import { type RecordedEvent } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type PageAsked, pageOfAll, placeAfter } from '@tipstaff/projections';
import { explainRetention, judge, type Judgement } from './judge';
import { type Hidden, NOTHING_HIDDEN } from './decisions';
import { type OwnRetention } from './own-retention';
import {
  decisionsOf,
  everyCase,
  inBatches,
  namedRefs,
  type RetentionLog,
  scheduleOf,
} from './retention-record';

/** A case that a person is asked to dispose of, or to keep longer. Holds no name and no text. */
interface Proposal extends CaseRef {
  /** `finish`: a disposal that was cut off. */
  readonly proposes: 'dispose' | 'review' | 'finish';
  readonly class: string;
  readonly trigger: { readonly milestone: string; readonly on: LocalDate };
  /** Inclusive; null for one to finish. */
  readonly lastKept: LocalDate | null;
  readonly because: readonly string[];
  readonly destroys: Destroyed;
}

/** What disposing would destroy. */
interface Destroyed {
  /** References of the people whose keys go. */
  readonly people: readonly string[];
  /** Events whose text goes, that about nobody in particular as well. */
  readonly texts: number;
}

export interface Proposals {
  readonly force: string;
  readonly on: LocalDate;
  /** Version of the force's schedule. */
  readonly schedule: number;
  /** How many there are. */
  readonly total: number;
  /** The longest ended first. */
  readonly proposals: readonly Proposal[];
  /** Null on the last page. */
  readonly next: string | null;
  /** Ended as well, and not proposed: how many are held, and kept longer. */
  readonly held: number;
  readonly keptLonger: number;
}

export interface ProposalsAsked {
  readonly force: string;
  readonly on: LocalDate;
  /** All of them where it is not given. */
  readonly page?: PageAsked;
  /** Out of the sight of who asks: they keep what they keep, and neither they nor it are told of. */
  readonly hidden?: Hidden;
}

/**
 * Reads every case of the force in the record, so that nothing late or corrected is missed.
 * @throws DomainError `list.invalid-cursor`, `list.cursor-of-another-list`
 */
export async function proposals(
  store: RetentionLog,
  { force, on, page = { limit: Number.MAX_SAFE_INTEGER }, hidden = NOTHING_HIDDEN }: ProposalsAsked,
): Promise<Proposals> {
  const list = {
    name: 'retention proposals',
    asked: { force, on },
    order: ['day', 'text', 'text'],
  } as const;
  placeAfter(list, page.after);
  const [schedule, decisions] = await Promise.all([
    scheduleOf(store, force),
    decisionsOf(store, force),
  ]);
  const cases = new Map<StreamId, OwnRetention>();
  await everyCase(store, { force, schedule, on }, (own) => cases.set(CaseRef.stream(own.ref), own));
  const naming = namingIn(cases);
  const found = [...cases.values()]
    .map((own) => ({
      own,
      judgement: judge(
        own,
        own.ref.type === 'person' ? (naming.get(own.ref.reference) ?? []) : namedIn(cases, own),
        decisions,
        on,
      ),
    }))
    .filter(({ own, judgement }) => casesTold(own, judgement).every((one) => !hidden.has(one)));
  const count = (state: Judgement['state']) =>
    found.filter(({ judgement }) => judgement.state === state).length;
  const proposed = found.flatMap(({ own, judgement }) => proposalOf(own, judgement));
  const { rows: shown, next } = pageOfAll(proposed, page, list, ({ since, ref }) => [
    ...[since, ref.type, ref.reference],
  ]);
  const destroyed = new Map<StreamId, Destroyed>();
  await inBatches(
    store,
    shown.map(({ ref }) => CaseRef.stream(ref)),
    (stream, events) => destroyed.set(stream, destroyedOf(events)),
  );
  return {
    ...{ force, on, schedule: schedule.version, total: proposed.length },
    ...{ held: count('held'), keptLonger: count('kept-longer') },
    proposals: shown.map(({ ref, judgement, since: _, ...rest }) => ({
      ...ref,
      ...rest,
      because: explainRetention(ref, judgement, schedule),
      destroys: destroyed.get(CaseRef.stream(ref)) ?? { people: [], texts: 0 },
    })),
    next,
  };
}

/** Those that the explanation speaks of: the case, and the one that keeps it. */
function casesTold({ ref }: OwnRetention, judgement: Judgement): readonly StreamId[] {
  const keptBy = 'keeping' in judgement ? judgement.keeping.case : ref;
  return [CaseRef.stream(ref), CaseRef.stream(keptBy)];
}

/** By the reference of a person: the cases that name them. */
function namingIn(
  cases: ReadonlyMap<StreamId, OwnRetention>,
): ReadonlyMap<string, readonly OwnRetention[]> {
  const found = new Map<string, OwnRetention[]>();
  for (const own of cases.values()) {
    if (own.ref.type === 'person') continue;
    for (const person of own.people) {
      const known = found.get(person);
      if (known) known.push(own);
      else found.set(person, [own]);
    }
  }
  return found;
}

function namedIn(
  cases: ReadonlyMap<StreamId, OwnRetention>,
  own: OwnRetention,
): readonly OwnRetention[] {
  const found = new Set<OwnRetention>();
  const look = (one: OwnRetention): void => {
    for (const ref of namedRefs(one)) {
      const named = cases.get(CaseRef.stream(ref));
      if (!named || named === own || found.has(named)) continue;
      found.add(named);
      look(named);
    }
  };
  look(own);
  return [...found];
}

type Proposed = Pick<Proposal, 'proposes' | 'class' | 'trigger' | 'lastKept'> & {
  readonly ref: CaseRef;
  readonly judgement: Judgement;
  /** What they are put in order by. */
  readonly since: LocalDate;
};

function proposalOf({ ref }: OwnRetention, judgement: Judgement): readonly Proposed[] {
  if (judgement.state === 'begun') {
    const { class: id, trigger, on } = judgement.disposal;
    const basis = { proposes: 'finish', class: id, trigger, lastKept: null } as const;
    return [{ ref, judgement, ...basis, since: on }];
  }
  if (judgement.state !== 'ended') return [];
  const { class: of, trigger, lastKept } = judgement.keeping;
  const basis = { proposes: of.then, class: of.id, trigger, lastKept };
  return [{ ref, judgement, ...basis, since: lastKept }];
}

/** Whose keys go with the case: those who have text there, and those whom it names. */
function peopleIn(events: readonly RecordedEvent[]): readonly string[] {
  const people = events.flatMap(({ secret, data }) => [
    ...(secret.state === 'none' ? [] : [secret.subject]),
    ...(typeof data['person'] === 'string' ? [data['person']] : []),
  ]);
  return [...new Set(people)].filter((one) => one !== CASE_SUBJECT && isPseudonym(one)).sort();
}

function destroyedOf(events: readonly RecordedEvent[]): Destroyed {
  const texts = events.filter(({ secret }) => secret.state !== 'none').length;
  return { people: peopleIn(events), texts };
}
