import { type NewEvent, type RecordedEvent } from '@tipstaff/event-store';
import { DomainError, echoed, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Wrapper } from '../model/paper-model';
import { type Confirmation } from '../prose/lint';

const CATEGORY = 'paper';
const DRAFTS = 'draft';

const names = [
  'drafted',
  'text-written',
  'commentary-written',
  'wrapper-written',
  'sentence-confirmed',
  'commented',
  'comment-answered',
  'approved',
  'published',
] as const;
export type DraftEventName = (typeof names)[number];

/** Every type of event that drafts write, each at its current schema version. */
export const draftEventTypes = names.map((name) => ({
  type: `${CATEGORY}.${name}`,
  schemaVersion: 1,
}));

/** Texts of a paper are about no one person. */
const SUBJECT = 'paper';

/** A paper of a force, by a reference that its people give it. */
export interface DraftRef {
  readonly force: string;
  readonly reference: string;
}

const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u;

/** What is wrong with the reference of a paper; null where nothing is. */
export function paperReferenceFault(reference: string): string | null {
  if (REFERENCE.test(reference)) return null;
  return `"${echoed(reference)}" is no reference of a paper: use 1 to 64 letters, digits, dots, hyphens and underscores, the first a letter or digit, such as PAB-2025-01.`;
}

export function draftStream({ force, reference }: DraftRef): StreamId {
  return `${CATEGORY}:${force}:${DRAFTS}:${reference}` as StreamId;
}

/** Null for the stream of anything else. */
export function draftOfStream(stream: string): DraftRef | null {
  const [category, force = '', what, ...reference] = stream.split(':');
  return category === CATEGORY && what === DRAFTS
    ? { force, reference: reference.join(':') }
    : null;
}

interface Comment {
  /** Place of its event among those of the draft. */
  readonly number: number;
  readonly by: string;
  readonly on: LocalDate;
  readonly text: string;
  /** With which it was settled; null while it is open. */
  readonly answer: string | null;
}

interface Approval {
  readonly by: string;
  readonly on: LocalDate;
  /** Whether they may see small numbers: then the paper prints them. */
  readonly small: boolean;
}

export interface Draft extends DraftRef {
  readonly version: number;
  readonly state: 'draft' | 'approved' | 'published';
  readonly template: string;
  readonly templateVersion: number;
  /** Last day of the twelve months. */
  readonly to: LocalDate;
  readonly knownOn: LocalDate;
  /** Markdown with references, as last written; null while it is the template's. */
  readonly text: string | null;
  readonly commentary: Readonly<Record<string, string>>;
  readonly wrapper: Wrapper | null;
  readonly confirmations: readonly Confirmation[];
  readonly comments: readonly Comment[];
  /** Of what stands in it now: a change of anything that is printed ends it. */
  readonly approvals: readonly Approval[];
  /** The code under which it was published; null before. */
  readonly code: string | null;
}

/**
 * The draft that its events make; null where there are none.
 * @throws DomainError `paper.unknown-event` for an event of a later release
 */
export function draftFrom(ref: DraftRef, events: readonly RecordedEvent[]): Draft | null {
  let draft: Draft | null = null;
  for (const event of events) {
    const name = event.type.slice(CATEGORY.length + 1) as DraftEventName;
    if (!names.includes(name)) throw unknownEvent(event.type);
    const { data } = event;
    if (name === 'drafted') draft = begun(ref, event);
    else if (draft) draft = { ...changed(draft, name, data, event), version: event.version };
  }
  return draft;
}

function begun(ref: DraftRef, { version, data }: RecordedEvent): Draft {
  return {
    ...{ force: ref.force, reference: ref.reference, version, state: 'draft' },
    template: String(data['template']),
    templateVersion: Number(data['templateVersion']),
    to: data['to'] as LocalDate,
    knownOn: data['knownOn'] as LocalDate,
    ...{ text: null, commentary: {}, wrapper: null, confirmations: [], comments: [] },
    ...{ approvals: [], code: null },
  };
}

function changed(
  draft: Draft,
  name: Exclude<DraftEventName, 'drafted'>,
  data: RecordedEvent['data'],
  event: RecordedEvent,
): Draft {
  const content = event.secret.state === 'open' ? event.secret.content : {};
  const unapproved = { state: 'draft', approvals: [] } as const;
  switch (name) {
    case 'text-written':
      return { ...draft, ...unapproved, text: content['text'] ?? '' };
    case 'commentary-written': {
      const commentary = { ...draft.commentary, [String(data['slot'])]: content['text'] ?? '' };
      return { ...draft, ...unapproved, commentary };
    }
    case 'wrapper-written': {
      const wrapper = JSON.parse(content['wrapper'] ?? 'null') as Wrapper | null;
      return { ...draft, ...unapproved, wrapper };
    }
    case 'sentence-confirmed': {
      const { sentence = '', reason = '' } = content;
      return {
        ...draft,
        ...unapproved,
        confirmations: [...draft.confirmations, { sentence, reason }],
      };
    }
    case 'commented': {
      const { version: number, actor: by, on } = event;
      const comment = { number, by, on, text: content['text'] ?? '', answer: null };
      return { ...draft, comments: [...draft.comments, comment] };
    }
    case 'comment-answered': {
      const number = Number(data['comment']);
      const comments = draft.comments.map((one) =>
        one.number === number ? { ...one, answer: content['text'] ?? '' } : one,
      );
      return { ...draft, comments };
    }
    case 'approved':
      return {
        ...draft,
        state: 'approved',
        approvals: [
          ...draft.approvals,
          { by: event.actor, on: event.on, small: data['small'] === true },
        ],
      };
    case 'published':
      return { ...draft, state: 'published', code: String(data['code']) };
  }
}

/** An event of a draft; what a person typed is sealed. */
export function draftEvent(
  name: DraftEventName,
  today: LocalDate,
  data: NewEvent['data'],
  content: Readonly<Record<string, string>> | null,
): NewEvent {
  return {
    ...{ type: `${CATEGORY}.${name}`, schemaVersion: 1, on: today, enteredOn: today },
    data,
    ...(content && { secret: { subject: SUBJECT, content } }),
  };
}

function unknownEvent(type: string): DomainError {
  return new DomainError(
    'unavailable',
    'paper.unknown-event',
    `The paper holds ${type}, which this release can not read. Run the release of Tipstaff that wrote it.`,
  );
}

export function draftNotFound({ force, reference }: DraftRef): DomainError {
  return new DomainError(
    'not-found',
    'paper.not-found',
    `${force} has no paper "${reference}": the list of its papers names those there are.`,
  );
}
