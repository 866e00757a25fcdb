import { Query } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import {
  type CaseEvent,
  type CaseRef,
  type ObligationContext,
  type Vocabularies,
} from '@tipstaff/casework';
import { type CaseWithProposals } from '../proposals/proposals-of-case';
import { type Instant } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';

/** A case as far as the asker may see it, with what its page is made of. */
export interface CaseSeen {
  readonly ref: CaseRef;
  readonly history: readonly CaseEvent[];
  /** Number of an event -> who gave it, by the id that they sign in with, and when it was written. */
  readonly entries: ReadonlyMap<number, { readonly by: string; readonly at: Instant }>;
  /** Cases of the force that what is owed in it depends on. */
  readonly context: ObligationContext;
  readonly law: Law;
  /** The lists by which codes of the case are told. */
  readonly vocabularies: Vocabularies;
  readonly may: Actor['may'];
  /** What is proposed for it, and was. */
  readonly proposed: CaseWithProposals;
}

/** Folded from the record itself: never behind. */
export class GetCase extends Query<CaseSeen> {
  constructor(
    readonly ref: CaseRef,
    readonly asker: Actor,
  ) {
    super();
  }
}
