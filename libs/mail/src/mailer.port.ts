import { type Instant } from '@tipstaff/kernel';

/** One message to one person. */
export interface OutgoingMail {
  /** E-mail address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Letters and digits; makes the Message-ID and stands in the header X-Tipstaff-Reference. */
  readonly reference: string;
  readonly date: Instant;
}

/**
 * What became of a message.
 * - `accepted`: the server took responsibility for it.
 * - `refused`: it certainly was not taken; `forGood` when trying again as it is cannot help.
 * - `unknown`: it was handed over and no answer came. It may or may not have been delivered.
 */
export type Delivery =
  | { readonly outcome: 'accepted'; readonly answer: string }
  | {
      readonly outcome: 'refused';
      readonly forGood: boolean;
      readonly why: string;
      /** Asked to slow down, and for how long. */
      readonly retryAfterMs?: number;
    }
  | { readonly outcome: 'unknown'; readonly why: string };

/** What the provider says of a message that it was asked about by its reference. */
export type Asked =
  | { readonly said: 'taken'; readonly answer: string }
  | { readonly said: 'given-up'; readonly why: string }
  | { readonly said: 'unheard-of' }
  | { readonly said: 'cannot-say'; readonly why: string };

export interface Mailer {
  ask(reference: string): Promise<Asked>;
  /** Never throws for what the server does: that is the answer. */
  send(mail: OutgoingMail): Promise<Delivery>;
  /** @throws DomainError `mail.unavailable` when no server greets us there. */
  verify(): Promise<void>;
}
