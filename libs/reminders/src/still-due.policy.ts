import { standsOn } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type Role } from '@tipstaff/law';
import { aboutOn } from './ladder.policy';
import { type EndedObligation, type StandingObligation } from './obligations.port';
import { concerns, type PeopleOfForce } from './recipients.policy';
import { type Reminder, type SkipCode } from './reminder';
import { isGone } from './taken-back.policy';

interface Skip {
  readonly code: SkipCode;
  /** For people. */
  readonly why: string;
}

/**
 * Why a reminder that was due when it was planned is not to be given any more; null when it is.
 * @param obligation as it stands now; null when it is neither owed nor foreseen
 * @param named whom its ladder may name; null where it is everybody's
 */
export function whySkipped(
  { aboutOn: planned, recipient }: Reminder,
  obligation: StandingObligation | null,
  named: readonly Role[] | null,
  people: PeopleOfForce,
): Skip | null {
  if (obligation === null || !standsOn(obligation, people.today)) {
    return { code: 'no-longer-owed', why: 'Done or no longer owed before it was sent.' };
  }
  const about = aboutOn(obligation);
  if (about === null) {
    return {
      code: 'date-moved',
      why: `${inWords(planned)} stands no longer, and no day is known.`,
    };
  }
  if (about !== planned) {
    const why = `The date moved from ${inWords(planned)} to ${inWords(about)}: another reminder says so.`;
    return { code: 'date-moved', why };
  }
  if (named !== null && !concerns(recipient.name, named, obligation.owner, people)) {
    return { code: 'not-concerned', why: 'It is owned by someone else now.' };
  }
  return null;
}

/** Why what a person was told is not taken back after all: it stands again, or was done meanwhile. */
export function whyTakenBackSkipped(
  { recipient, aboutOn: told }: Reminder,
  obligation: StandingObligation | null,
  ending: EndedObligation | null,
  named: readonly Role[],
  people: PeopleOfForce,
): Skip | null {
  const belief = { recipient: recipient.name, aboutOn: told, standsInFor: recipient.standsInFor };
  const standing = obligation && { owner: obligation.owner, about: aboutOn(obligation) };
  if (isGone(belief, standing, ending, named, people)) return null;
  return { code: 'no-longer-owed', why: 'It stands again, or was done, before this was sent.' };
}

const inWords = (day: LocalDate): string => LocalDate.inShortWords(day);
