import { CASE_SUBJECT, isPseudonym } from '@tipstaff/casework';
import { type EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { CaseRef, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { explainRetention } from './explain-retention';
import { judge, type Judgement } from './judge';
import { type OwnRetention, ownRetention } from './own-retention';
import { retentionTypes } from './retention-class';
import { decisionsOf, namedRefs, scheduleOf, timelineBy } from './retention-record';

/** A case that a person is asked to dispose of, or to keep longer. Holds no name and no text. */
export interface Proposal extends CaseRef {
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
export interface Destroyed {
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
  /** Ended as well, and not proposed: how many are held, and kept longer. */
  readonly held: number;
  readonly keptLonger: number;
}

type Log = Pick<EventStore, 'load' | 'loadMany' | 'streams'>;

const AT_ONCE = 200;

/** Reads every case of the force in the record, so that nothing late or corrected is missed. */
export async function proposals(
  store: Log,
  { force, on, most }: { force: string; on: LocalDate; most?: number },
): Promise<Proposals> {
  const [schedule, decisions] = await Promise.all([
    scheduleOf(store, force),
    decisionsOf(store, force),
  ]);
  const cases = new Map<StreamId, OwnRetention>();
  for (const category of retentionTypes) {
    await inBatches(store, await store.streams({ category, force }), (stream, events) => {
      const ref = CaseRef.ofStream(stream);
      const own = ref && ownRetention(schedule.classes, ref, timelineBy(events, on));
      if (own) cases.set(stream, own);
    });
  }
  const found = [...cases.values()].map((own) => ({
    own,
    judgement: judge(own, namedIn(cases, own), decisions, on),
  }));
  const count = (state: Judgement['state']) =>
    found.filter(({ judgement }) => judgement.state === state).length;
  const proposed = found
    .flatMap(({ own, judgement }) => proposalOf(own, judgement))
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
  const shown = proposed.slice(0, most);
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
  };
}

async function inBatches(
  store: Log,
  streams: readonly StreamId[],
  use: (stream: StreamId, events: readonly RecordedEvent[]) => void,
): Promise<void> {
  for (let i = 0; i < streams.length; i += AT_ONCE) {
    const histories = await store.loadMany(streams.slice(i, i + AT_ONCE));
    for (const [stream, events] of histories) use(stream, events);
  }
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
export function peopleIn(events: readonly RecordedEvent[]): readonly string[] {
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
