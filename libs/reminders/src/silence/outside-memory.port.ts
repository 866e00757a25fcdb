import { type ChainMark } from '@tipstaff/event-store';

/** A mail that is about to be handed over: its digest, and the attempt, which has a reference of its own. */
export interface HandedMail {
  readonly digest: string;
  readonly attempt: number;
  readonly reference: string;
}

/**
 * A place outside the database that remembers how far its record had come and which mails were handed over.
 * It may forget at any time; what it remembers and the database does not hold shows that the database was
 * put back.
 */
export interface OutsideMemory {
  /** Null where it remembers nothing or does not answer. */
  farthest(): Promise<ChainMark | null>;
  saw(mark: ChainMark): Promise<void>;
  /** Null where it does not answer, or what it answers can not be believed. */
  handed(): Promise<readonly HandedMail[] | null>;
  /** @throws where it can not be remembered: then nothing may be handed over */
  handing(mail: HandedMail): Promise<void>;
}
