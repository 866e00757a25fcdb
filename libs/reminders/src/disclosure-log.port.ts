import { type StreamId } from '@tipstaff/kernel';

/** Something of some cases goes to an office. */
export interface Disclosure {
  readonly force: string;
  /** The office, never its address. */
  readonly recipient: string;
  readonly cases: readonly StreamId[];
}

/** Takes down what is sent to whom (DPA 2018 s.62), before it is: what can not be logged is not sent. */
export interface DisclosureLog {
  write(disclosure: Disclosure): Promise<void>;
}
