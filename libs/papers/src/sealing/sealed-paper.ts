import { type ChainMark, type NewEvent, type RecordedEvent } from '@tipstaff/event-store';
import { DomainError, echoed, type LocalDate, type StreamId } from '@tipstaff/kernel';
import {
  codeOfHash,
  hashOfList,
  type ListedFile,
  listOfFiles,
  type SealedFile,
} from './sealed-bytes';

const CATEGORY = 'paper';
const CODE = /^[A-Z2-7]{12}$/u;

/** Every type of event that sealed papers write, each at its current schema version. */
export const sealedEventTypes = ['sealed', 'restated', 'restatement-explained'].map((name) => ({
  type: `${CATEGORY}.${name}`,
  schemaVersion: 1,
}));

/** What stands in the record of a sealed paper, beside its bytes. */
export interface SealedPaper {
  readonly code: string;
  /** Of the list of its files, hexadecimal. */
  readonly hash: string;
  readonly force: string;
  readonly template: string;
  readonly templateVersion: number;
  readonly title: string;
  readonly to: LocalDate;
  readonly knownOn: LocalDate;
  /** Reference of the draft it was published from. */
  readonly draft: string;
  /** The record it was made from. */
  readonly record: ChainMark;
  readonly calendar: string;
  readonly files: readonly ListedFile[];
  readonly sealedOn: LocalDate;
  /** Of its event. */
  readonly position: number;
}

export function sealedStream(force: string, code: string): StreamId {
  return `${CATEGORY}:${force}:${code}` as StreamId;
}

/** Force and code; null for the stream of anything else. */
export function sealedOfStream(
  stream: string,
): { readonly force: string; readonly code: string } | null {
  const [category, force = '', code = '', ...more] = stream.split(':');
  return category === CATEGORY && more.length === 0 && CODE.test(code) ? { force, code } : null;
}

export type ToSeal = Omit<SealedPaper, 'code' | 'hash' | 'files' | 'sealedOn' | 'position'>;

/** The event that keeps a paper: its files, their list, and the hash and code that they have. */
export function sealedEvent(paper: ToSeal, bytes: readonly SealedFile[], today: LocalDate) {
  const files = listOfFiles(bytes);
  const hash = hashOfList(files);
  const content = Object.fromEntries(
    bytes.map((file) => [file.name, Buffer.from(file.bytes).toString('base64')]),
  );
  const event: NewEvent = {
    ...{ type: `${CATEGORY}.sealed`, schemaVersion: 1, on: today, enteredOn: today },
    data: { ...paper, hash, files, content },
  };
  return { event, hash, code: codeOfHash(hash) };
}

/** The paper that a stream of the record holds; null where it is none. */
export function sealedFrom(events: readonly RecordedEvent[]): SealedPaper | null {
  const sealed = events.find(({ type }) => type === `${CATEGORY}.sealed`);
  const named = sealed && sealedOfStream(sealed.stream);
  if (!sealed || !named) return null;
  const { content: _, ...said } = sealed.data;
  const paper = said as unknown as Omit<SealedPaper, 'code' | 'sealedOn' | 'position'>;
  return { ...paper, code: named.code, sealedOn: sealed.on, position: sealed.position };
}

/** The bytes that were sealed, by name. */
export function filesIn(events: readonly RecordedEvent[]): ReadonlyMap<string, Uint8Array> {
  const sealed = events.find(({ type }) => type === `${CATEGORY}.sealed`);
  const content = (sealed?.data['content'] ?? {}) as Readonly<Record<string, string>>;
  return new Map(
    Object.entries(content).map(([name, text]) => [
      name,
      new Uint8Array(Buffer.from(text, 'base64')),
    ]),
  );
}

export interface SealFault {
  /** Null: of the list as a whole. */
  readonly file: string | null;
  readonly message: string;
}

/** What of the bytes is not as it was sealed; nothing where hash and code still fit. */
export function sealFaults(
  paper: SealedPaper,
  files: ReadonlyMap<string, Uint8Array>,
): readonly SealFault[] {
  const now = listOfFiles([...files].map(([name, bytes]) => ({ name, bytes })));
  const faults: SealFault[] = [];
  for (const { name, sha256, length } of paper.files) {
    const found = now.find((one) => one.name === name);
    if (!found) faults.push({ file: name, message: `${name} is missing.` });
    else if (found.sha256 !== sha256 || found.length !== length) {
      faults.push({ file: name, message: `${name} is not the file that was sealed.` });
    }
  }
  if (codeOfHash(hashOfList(now)) !== paper.code || paper.hash !== hashOfList(now)) {
    faults.push({
      file: null,
      message: 'The hash of the files is not the one that the code was made from.',
    });
  }
  return faults;
}

export function sealedNotFound(code: string): DomainError {
  return new DomainError(
    'not-found',
    'paper.unknown-code',
    `No paper of this record has the code ${code}: compare it with the paper, letter by letter, or ask whoever published it which record it was made from.`,
    { pointer: '/code' },
  );
}

export function notACode(typed: string): DomainError {
  return new DomainError(
    'invalid-input',
    'paper.invalid-code',
    `"${echoed(typed)}" is not the code of a paper: a code has 12 letters, A to Z and 2 to 7, and stands at the foot of each page.`,
    { pointer: '/code' },
  );
}
