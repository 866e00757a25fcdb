import { type CaseRef } from '@tipstaff/casework';
import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type Hold } from './decisions';
import { holdInWords, type Judgement } from './judge';

const named = ({ type, reference, force }: CaseRef): string =>
  `The ${type} "${reference}" of ${force}`;

export function held(ref: CaseRef, holds: readonly Hold[]): DomainError {
  return new DomainError(
    'rule-violation',
    'retention.held',
    `${named(ref)} is under a legal hold, so nothing was erased. ${holds.map(holdInWords).join(' ')} Whoever placed it has to release it first: tipstaff retention release.`,
    { data: { holds: holds.map(({ hold }) => hold) } },
  );
}

export function noCase({ type, reference, force }: CaseRef): DomainError {
  return new DomainError(
    'not-found',
    'case.not-found',
    `The record holds no ${type} "${reference}" of ${force}: check reference, type and force.`,
  );
}

export function notEnded(ref: CaseRef, judgement: Judgement | null): DomainError {
  return new DomainError(
    'rule-violation',
    'retention.not-ended',
    `${named(ref)} is not proposed, so nothing was done: ${whyNot(judgement)}`,
  );
}

function whyNot(judgement: Judgement | null): string {
  switch (judgement?.state) {
    case undefined:
      return 'nothing of its type is disposed of.';
    case 'open':
      return `it is kept, for ${judgement.why}.`;
    case 'begun':
      return 'its disposal was begun: dispose of it again, which does the rest.';
    case 'disposed':
      return `it was disposed of on ${LocalDate.inShortWords(judgement.disposal.on)}.`;
    case 'kept-longer':
      return `a person decided to keep it until ${judgement.keptLonger?.reviewOn ?? ''}.`;
    default:
      return `as ${judgement?.keeping.class.id ?? ''} it is kept until ${judgement?.keeping.lastKept ?? ''}.`;
  }
}

export function changed(ref: CaseRef, now: { class: string; on: LocalDate }): DomainError {
  return new DomainError(
    'rule-violation',
    'retention.proposal-changed',
    `${named(ref)} is not what was proposed any more, so nothing was done: now it is ${now.class} from ${now.on}. Look at it again with tipstaff retention why, and give these if it is to be so.`,
    { data: { class: now.class, trigger: now.on } },
  );
}

export function toBeReviewed(ref: CaseRef, id: string): DomainError {
  return new DomainError(
    'rule-violation',
    'retention.not-reviewed',
    `${named(ref)} is kept as ${id} until a person looked at it, so nothing was done: look at it, then say --reviewed, or keep it longer.`,
  );
}

export function unknownHold(force: string, hold: string): DomainError {
  return new DomainError(
    'not-found',
    'retention.unknown-hold',
    `${force} has no hold "${hold}" that stands: tipstaff retention holds lists them.`,
  );
}

export function unknownClass(force: string, id: string): DomainError {
  return new DomainError(
    'not-found',
    'retention.unknown-class',
    `${force} has no class "${id}": tipstaff retention schedule lists them.`,
  );
}

export function noOwnClass(force: string, id: string): DomainError {
  return new DomainError(
    'not-found',
    'retention.no-own-class',
    `${force} has no class "${id}" of its own: there is nothing to withdraw.`,
  );
}

export function unfitAuthority(): DomainError {
  return new DomainError(
    'invalid-input',
    'retention.authority-unfit',
    'Give the authority as a reference such as UKCPI/2026/14: letters, digits, / . _ - and at least one digit, up to 80 characters. A name does not stand in the record.',
    { pointer: '/authority' },
  );
}

export function unfitReviewDay(today: LocalDate): DomainError {
  return new DomainError(
    'invalid-input',
    'retention.review-day-unfit',
    `Give a day after ${today} and within 30 years, on which it is to be looked at again.`,
    { pointer: '/reviewOn' },
  );
}
