import { CaseRef, type RequestedOf } from '@tipstaff/casework';
import { type NewEvent, type RecordedEvent } from '@tipstaff/event-store';
import { canonicalJson, DomainError, type LocalDate, type StreamId } from '@tipstaff/kernel';

const PROPOSALS = 'proposal';

const names = ['proposed', 'approved', 'returned', 'lapsed', 'withdrawn'] as const;
type Name = (typeof names)[number];

/** Every type of event that proposals write, each at its current schema version. */
export const proposalEventTypes = names.map((name) => ({
  type: `${PROPOSALS}.${name}`,
  schemaVersion: 1,
}));

/** `waiting` until somebody decides, the proposer withdraws it, or it lapses. */
export const proposalStates = ['waiting', 'approved', 'returned', 'lapsed', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Why one lapsed: somebody let it, nobody decided in time, or the case was over before. */
export const lapseReasons = ['let', 'not-decided', 'case-over'] as const;
export type LapseReason = (typeof lapseReasons)[number];

/** What is proposed for a case, beside the case: its own stream, and so its version, stay as they are. */
export function proposalsStream({ type, force, reference }: CaseRef): StreamId {
  return `${PROPOSALS}:${force}:${type}:${reference}` as StreamId;
}

/** Null for the stream of anything else. */
export function caseOfProposals(stream: string): CaseRef | null {
  const [category, force = '', type = '', ...reference] = stream.split(':');
  return category === PROPOSALS
    ? CaseRef.ofStream(`${type}:${force}:${reference.join(':')}`)
    : null;
}

/** What is said in clear of what is proposed; the rest, which may name somebody, is sealed. */
export interface Proposed {
  readonly command: string;
  /** All that it takes to decide. */
  readonly needs: readonly string[];
  readonly askedOf: RequestedOf;
  /** Version of the case on which it was proposed. */
  readonly seen: number;
  /** The day by which the proposer asks for it. */
  readonly decideBy?: LocalDate;
  /** The last day on which it waits. */
  readonly lapsesOn: LocalDate;
  /** The case was over when it was proposed, and so does not end it. */
  readonly whenOver?: true;
}

/** What became of one. */
interface ProposalEnd {
  readonly on: LocalDate;
  readonly by: string;
  /** Of one that lapsed. */
  readonly because: LapseReason | null;
  /** With which it was returned; null where there are none, or they are sealed or erased. */
  readonly words: string | null;
}

export interface Proposal extends Proposed {
  /** Place of its first event in the record. */
  readonly id: number;
  readonly ref: CaseRef;
  /** Place of its first event among those of its case's proposals. */
  readonly number: number;
  readonly proposedBy: string;
  readonly proposedOn: LocalDate;
  /** Under whose key its texts are sealed. */
  readonly subject: string;
  /** As the command takes it; null where it is sealed or erased. */
  readonly body: object | null;
  readonly reason: string | null;
  readonly state: ProposalState;
  readonly end: ProposalEnd | null;
}

/**
 * The proposals of one case, in the order in which they came.
 * @throws DomainError `proposal.unknown-event` for an event of a later release: what became of one is not guessed
 */
export function proposalsFrom(ref: CaseRef, events: readonly RecordedEvent[]): readonly Proposal[] {
  const found = new Map<number, Proposal>();
  for (const event of events) {
    const name = event.type.slice(PROPOSALS.length + 1) as Name;
    if (name === 'proposed') {
      found.set(event.version, proposalOf(ref, event));
      continue;
    }
    if (!names.includes(name)) throw unknownEvent(event.type);
    const before = found.get(Number(event.data['proposal']));
    if (before) found.set(before.number, { ...before, state: name, end: endOf(event) });
  }
  return [...found.values()];
}

function unknownEvent(type: string): DomainError {
  return new DomainError(
    'unavailable',
    'proposal.unknown-event',
    `What is proposed for the case holds ${type}, which this release can not read. Run the release of Tipstaff that wrote it.`,
  );
}

function proposalOf(ref: CaseRef, event: RecordedEvent): Proposal {
  const { position, version, actor, on, data, secret } = event;
  const content = contentOf(event);
  return {
    ...(data as unknown as Proposed),
    ...{ id: position, ref, number: version, proposedBy: actor, proposedOn: on },
    subject: secret.state === 'none' ? '' : secret.subject,
    body: content['body'] === undefined ? null : (JSON.parse(content['body']) as object),
    reason: content['reason'] ?? null,
    state: 'waiting',
    end: null,
  };
}

function endOf(event: RecordedEvent): ProposalEnd {
  const because = (event.data['because'] ?? null) as LapseReason | null;
  return { on: event.on, by: event.actor, because, words: contentOf(event)['words'] ?? null };
}

function contentOf({ secret }: RecordedEvent): Readonly<Record<string, string>> {
  return secret.state === 'open' ? secret.content : {};
}

/** What a proposal says that must not stand in the record in clear. */
export function proposedTexts(body: object, reason: string): Readonly<Record<string, string>> {
  return { body: canonicalJson(JSON.parse(JSON.stringify(body))), reason };
}

/** @param subject under whose key of the case it is sealed: it goes when that one is erased */
export function proposedEvent(
  ref: CaseRef,
  proposed: Proposed,
  subject: string,
  content: Readonly<Record<string, string>>,
  today: LocalDate,
): NewEvent {
  return {
    ...{ type: `${PROPOSALS}.proposed`, schemaVersion: 1, on: today, enteredOn: today },
    data: { ...proposed },
    secret: { subject, keysOf: CaseRef.stream(ref), content },
  };
}

/** @param told why it lapsed, and with which words it was returned */
export function endedEvent(
  { ref, number, subject }: Pick<Proposal, 'ref' | 'number' | 'subject'>,
  state: Exclude<ProposalState, 'waiting'>,
  today: LocalDate,
  told: { readonly because?: LapseReason; readonly words?: string | null } = {},
): NewEvent {
  const { because, words = null } = told;
  return {
    ...{ type: `${PROPOSALS}.${state}`, schemaVersion: 1, on: today, enteredOn: today },
    data: { proposal: number, ...(because === undefined ? {} : { because }) },
    secret: words === null ? null : { subject, keysOf: CaseRef.stream(ref), content: { words } },
  };
}

const STATE_IN_WORDS: Readonly<Record<Exclude<ProposalState, 'waiting'>, string>> = {
  approved: 'was approved',
  returned: 'was returned',
  lapsed: 'has lapsed',
  withdrawn: 'was withdrawn',
};

/** @throws DomainError `proposal.decided` where it waits no longer */
export function refuseDecided({ id, state, end }: Proposal): void {
  if (state === 'waiting') return;
  throw new DomainError(
    'rule-violation',
    'proposal.decided',
    `Proposal ${id} ${STATE_IN_WORDS[state]} on ${end?.on ?? ''}, and can be decided no more: propose anew what is still wanted.`,
    { data: { state } },
  );
}

/** Also of one that is there and out of the asker's sight: the two are not to be told apart. */
export function proposalNotFound(id: number): DomainError {
  return new DomainError(
    'not-found',
    'proposal.not-found',
    `There is no proposal ${id}: the page of the case and GET /api/v1/proposals list those there are.`,
  );
}
