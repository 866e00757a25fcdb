import { type KeyObject } from 'node:crypto';
import { type CommandExecutor, proposalsStream } from '@tipstaff/cases';
import { CASE_SUBJECT, CaseRef, isPseudonym } from '@tipstaff/casework';
import { type Pool } from '@tipstaff/database';
import {
  type EventStore,
  hashAt,
  KeyRing,
  type RecordedEvent,
  verifyChain,
} from '@tipstaff/event-store';
import { type Clock, DomainError, type StreamId } from '@tipstaff/kernel';
import {
  type CarriedOut,
  carriedOut,
  type ErasureReason,
  erasureStream,
  idOfErasure,
} from './erasure.event';
import { type SignedReceipt, signReceipt } from './receipt';

/** Signs the receipt, in the name of the installation. */
export interface ReceiptSigning {
  readonly key: KeyObject;
  readonly installation: string;
}

/** Where an erasure is carried out and recorded. */
export interface ErasingIn {
  readonly store: EventStore;
  readonly executor: CommandExecutor;
  readonly clock: Clock;
}

export interface ErasureSource extends ErasingIn, ReceiptSigning {
  readonly pool: Pool;
}

export interface ErasureAsked {
  readonly ref: CaseRef;
  /** As a pseudonymous reference, or the name where a fact was entered with one. */
  readonly person: string;
  readonly withCaseText: boolean;
  readonly reason: ErasureReason;
}

/** What an erasure does: the subjects whose keys go, and what the record will say of it. */
export interface ErasurePlan {
  readonly stream: StreamId;
  readonly subjects: readonly string[];
  readonly data: CarriedOut;
}

/**
 * Changes nothing; null where the record holds no such case.
 * @throws DomainError `erasure.person-not-in-case`, `erasure.named-in-case-text`
 */
export async function planErasure(
  { store }: Pick<ErasureSource, 'store'>,
  { ref, person, withCaseText, reason }: ErasureAsked,
): Promise<ErasurePlan | null> {
  const stream = CaseRef.stream(ref);
  const events = await eventsAbout(store, ref);
  if (events.length === 0) return null;
  const isByReference = namesByReference(events, person);
  if (!isByReference) {
    const opened = await store.load(stream, { open: true });
    if (!namesByName(opened, person)) throw notInCase(person, ref);
    if (!withCaseText) throw namedInCaseText(person, ref);
  }
  const about = isByReference ? [person] : [];
  const subjects = withCaseText ? [...about, CASE_SUBJECT] : about;
  const texts = events.filter((event) => subjects.includes(subjectOf(event) ?? '')).length;
  const left = withCaseText
    ? 0
    : events.filter((event) => subjectOf(event) === CASE_SUBJECT).length;
  const kind = withCaseText ? 'person-and-case-text' : 'person';
  return { stream, subjects, data: { case: stream, kind, reason, texts, caseTextsLeft: left } };
}

/** Those of the case, and what was proposed for it, whose texts are sealed under the same keys. */
async function eventsAbout(
  store: Pick<EventStore, 'load'>,
  ref: CaseRef,
): Promise<readonly RecordedEvent[]> {
  const events = await store.load(CaseRef.stream(ref));
  return events.length === 0 ? [] : [...events, ...(await store.load(proposalsStream(ref)))];
}

/**
 * Destroys the keys first: whatever interrupts it after that, nobody can read the text any more, and
 * the same call again does the rest. It is recorded once, and every call gives the same receipt.
 * @throws DomainError `erasure.chain-broken`, after which the text is gone and there is no receipt
 */
export async function erase(
  source: ErasureSource,
  plan: ErasurePlan,
  by: string,
): Promise<SignedReceipt> {
  const { pool, key, installation: origin } = source;
  const event = await carryOut(source, plan, by);
  const { intact, faults } = await verifyChain(pool);
  if (!intact) throw chainBroken(faults[0]?.message ?? '');
  const { position, recordedAt: time, actor } = event;
  const hash = (await hashAt(pool, position)) ?? '';
  const said = event.data as unknown as CarriedOut;
  const id = idOfErasure(plan.data, plan.subjects);
  return signReceipt({ ...said, origin, id, by: actor, position, hash, time }, key);
}

/** Destroys the keys, then records it once. */
export async function carryOut(
  source: ErasingIn,
  { stream, subjects, data }: ErasurePlan,
  by: string,
): Promise<RecordedEvent> {
  for (const subject of subjects) await source.store.keyRing.destroy({ stream, subject });
  return recordOnce(source, idOfErasure(data, subjects), data, by);
}

async function recordOnce(
  { store, executor, clock }: ErasingIn,
  id: string,
  data: CarriedOut,
  by: string,
): Promise<RecordedEvent> {
  const stream = erasureStream(data.case, id);
  await executor.execute({
    stream,
    meta: {
      commandId: `erasure-${id}`,
      // Of the erasure alone: one that is asked for twice at a time is the same, whoever asked.
      commandHash: id,
      actor: by,
      correlationId: `erasure-${id}`,
      causationId: null,
    },
    decide: (history) => (history.length > 0 ? [] : [carriedOut(data, clock.today())]),
  });
  const [recorded] = await store.load(stream);
  if (!recorded) throw new Error(`${stream} was recorded and is not there.`);
  return recorded;
}

function subjectOf({ secret }: RecordedEvent): string | null {
  return secret.state === 'none' ? null : secret.subject;
}

function namesByReference(events: readonly RecordedEvent[], person: string): boolean {
  if (person === CASE_SUBJECT) return false;
  return events.some((event) => subjectOf(event) === person || event.data['person'] === person);
}

/**
 * A name is text of the case. Once that was erased it can not be compared any more: the same call again is to end what
 * was begun, and gives the same receipt.
 */
function namesByName(events: readonly RecordedEvent[], person: string): boolean {
  return (
    !isPseudonym(person) &&
    events.some(
      ({ secret }) =>
        secret.state !== 'none' &&
        secret.subject === CASE_SUBJECT &&
        (secret.state === 'erased' ||
          (secret.state === 'open' && secret.content['person'] === person)),
    )
  );
}

function notInCase(person: string, { type, reference }: CaseRef): DomainError {
  return new DomainError(
    'not-found',
    'erasure.person-not-in-case',
    `The ${type} "${reference}" has nobody called "${person}", so nothing was erased. Give the pseudonymous reference as tipstaff show prints it under Person, for example CPL-00042.`,
  );
}

function namedInCaseText(person: string, { type, reference }: CaseRef): DomainError {
  return new DomainError(
    'rule-violation',
    'erasure.named-in-case-text',
    `The ${type} "${reference}" has "${person}" by name and not by a reference: the name is sealed with the text of the case that is about nobody in particular, so nothing was erased. Erase it with that text (--with-case-text).`,
  );
}

function chainBroken(fault: string): DomainError {
  return new DomainError(
    'rule-violation',
    'erasure.chain-broken',
    `The text can not be read any more, but the chain of the record does not verify, so there is no receipt: ${fault} See tipstaff verify. Once the record is mended, erase again for the receipt.`,
  );
}

/**
 * Everybody the case has text about or names, and its own text, by one receipt. Changes nothing; null
 * where the record holds no such case.
 */
export async function planWholeCase(
  { store, pool, clock }: Pick<ErasureSource, 'store' | 'pool' | 'clock'>,
  { ref, reason }: { ref: CaseRef; reason: ErasureReason },
): Promise<ErasurePlan | null> {
  const stream = CaseRef.stream(ref);
  const events = await eventsAbout(store, ref);
  if (events.length === 0) return null;
  const keyed = await new KeyRing({ pool, clock }).subjectsOf(stream);
  const named = events.flatMap(({ data }) =>
    typeof data['person'] === 'string' ? [data['person']] : [],
  );
  const subjects = new Set([CASE_SUBJECT, ...named, ...keyed.map(({ subject }) => subject)]);
  const texts = events.filter(({ secret }) => secret.state !== 'none').length;
  const data = { case: stream, kind: 'whole-case', reason, texts, caseTextsLeft: 0 } as const;
  return { stream, subjects: [...subjects].sort(), data };
}
