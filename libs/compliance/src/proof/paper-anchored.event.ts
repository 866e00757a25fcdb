import { type ChainMark, type NewEvent, type RecordedEvent } from '@tipstaff/event-store';
import { canonicalJson, DomainError, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type LawSettings } from '@tipstaff/law';
import { type ComplaintsAndConductReport } from '@tipstaff/reports';
import { createHash } from 'node:crypto';
import { AnchorCode } from './anchor-code';

export const PAPERS = 'paper';

export const PAPER_ANCHORED = { type: 'paper.anchored', schemaVersion: 1 } as const;

/** Every type of event that papers write, each at its current schema version. */
export const paperEventTypes = [PAPER_ANCHORED] as const;

/** What a code stands for. Figures and references alone: nothing of a person. */
export interface AnchoredPaper {
  readonly report: ComplaintsAndConductReport['report'];
  /** What the report was asked for, with the local settings it was made under. */
  readonly parameters: {
    readonly force: string;
    readonly to: LocalDate;
    readonly knownOn: LocalDate;
    readonly settings: LawSettings;
  };
  /** The record it was made from: the last position, and the chain's hash there. */
  readonly record: ChainMark;
  /** Id of the version of the calendar. */
  readonly calendar: string;
  /** SHA-256 (hexadecimal) of the canonical JSON of `document`. */
  readonly documentSha256: string;
  /** The report as it was printed: what `report --json` shows. */
  readonly document: ComplaintsAndConductReport;
}

/** A paper as it stands in the record. */
export interface Anchor extends AnchoredPaper {
  readonly code: AnchorCode;
  /** The day, by the record's clock, and the position of its event. */
  readonly anchoredOn: LocalDate;
  readonly position: number;
}

export function sha256(value: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(value)).digest();
}

/** Made from everything that the code stands for: the same code can not be given to anything else. */
export function codeOf(paper: AnchoredPaper): AnchorCode {
  return AnchorCode.of(sha256(paper));
}

export function streamOf(force: string, code: AnchorCode): StreamId {
  return `${PAPERS}:${force}:${code}` as StreamId;
}

export function forceIn(stream: StreamId): string {
  return stream.split(':')[1] ?? '';
}

export function codeIn(stream: StreamId): AnchorCode {
  return stream.slice(stream.lastIndexOf(':') + 1) as AnchorCode;
}

export function paperAnchored(paper: AnchoredPaper, today: LocalDate): NewEvent {
  return { ...PAPER_ANCHORED, on: today, enteredOn: today, data: { ...paper } };
}

/**
 * The paper that an event holds.
 * @throws DomainError `anchor.re-pointed` where its code is not the one it is recorded under
 */
export function anchorIn({ stream, on, position, data }: RecordedEvent): Anchor {
  const paper = data as unknown as AnchoredPaper;
  const code = codeIn(stream);
  if (codeOf(paper) !== code) throw rePointed(code);
  return { ...paper, code, anchoredOn: on, position };
}

export function rePointed(code: AnchorCode): DomainError {
  return new DomainError(
    'rule-violation',
    'anchor.re-pointed',
    `The code ${code} does NOT stand: what the record holds under it is not what the code was made from, so its event was altered. Run tipstaff verify to see where the record was touched.`,
    { data: { code } },
  );
}
