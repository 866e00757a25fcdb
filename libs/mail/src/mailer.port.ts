import { type Instant } from '@tipstaff/kernel';

/** One message to one person. */
export interface OutgoingMail {
  /** E-mail address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Letters and digits. Stands in the mail and in what the provider keeps; `ask` finds it again. */
  readonly reference: string;
  readonly date: Instant;
}

/**
 * What became of a message.
 * - `accepted`: the provider took responsibility for it.
 * - `refused`: it certainly was not taken; `forGood` when trying again as it is cannot help.
 *   `retryAfterMs` when the provider asked for a pause that long before anything else is sent.
 * - `unknown`: it was handed over and no answer came. It may or may not have been delivered.
 *
 * `why` names no address and repeats nothing of the message.
 */
export type Delivery =
  | { readonly outcome: 'accepted'; readonly answer: string }
  | {
      readonly outcome: 'refused';
      readonly forGood: boolean;
      readonly why: string;
      readonly retryAfterMs?: number;
    }
  | { readonly outcome: 'unknown'; readonly why: string };

/**
 * What a provider says of a message that it was handed.
 * - `taken`: it has it; it may be on its way still.
 * - `given-up`: it took it, could not deliver it, and tries no more.
 * - `unheard-of`: it lists no message with this reference. Right after the message was handed over
 *   it may only be late, and after days it forgets: one such answer proves little.
 * - `cannot-say`: it did not answer, or keeps nothing that could be asked for.
 */
export type Asked =
  | { readonly said: 'taken'; readonly answer: string }
  | { readonly said: 'given-up'; readonly why: string }
  | { readonly said: 'unheard-of' }
  | { readonly said: 'cannot-say'; readonly why: string };

/** Most milliseconds that handing over one mail may take, whatever the provider does. */
export const LONGEST_DELIVERY_MS = 60_000;

export interface Mailer {
  /** Never throws for what the provider does: that is the answer. It comes within `LONGEST_DELIVERY_MS`. */
  send(mail: OutgoingMail): Promise<Delivery>;
  /** Asks after the message that was sent with this reference. Never throws either. */
  ask(reference: string): Promise<Asked>;
  /** @throws DomainError `mail.unavailable` when no provider can be used there, and how to mend it. */
  verify(): Promise<void>;
}
