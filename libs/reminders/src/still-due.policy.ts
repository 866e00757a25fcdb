import { type ObligationRule, standsOn } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type Role } from '@tipstaff/law';
import { type EndedObligation } from '@tipstaff/projections';
import { type DueReminder } from './due-reminders.policy';
import { aboutOn } from './ladder.policy';
import { type StandingObligation } from './obligations.port';
import { concerns, type PeopleOfForce } from './recipients.policy';
import { type Reminder, type SkipCode } from './reminder';
import { type LastToldDate } from './reminder-plan';

/** As much of a standing obligation as it takes to know whose business it is. */
export interface StandingFor {
  readonly force: string;
  readonly rule: ObligationRule;
  readonly owner: string;
  /** Null: it stands, and no day is known. */
  readonly about: LocalDate | null;
  /** As `PeopleOfForce` has it. */
  readonly held?: PeopleOfForce['held'];
}

/**
 * The reminder that takes back what a person was told, or null: the date stands no longer, is not known
 * any more, or is somebody else's now. What was done needs no mail, nor does what ran out on its day.
 * @param ending null where the record gives no such duty any more
 */
export function takenBack(
  belief: LastToldDate,
  standing: StandingFor | null,
  ending: EndedObligation | null,
  named: readonly Role[],
  people: PeopleOfForce,
): DueReminder | null {
  if (!isGone(belief, standing, ending, named, people)) return null;
  const { obligation, force, aboutOn: told, recipient, recipientAs, standsInFor } = belief;
  return {
    obligation,
    force,
    aboutOn: told,
    rung: 'withdrawn',
    recipient: { name: recipient, as: recipientAs, standsInFor },
    urgent: false,
    // By it the mail finds from what the date had followed.
    movedFrom: told,
  };
}

/** Whether what a person was told holds no longer, and they would not know. */
function isGone(
  {
    recipient,
    aboutOn: told,
    standsInFor,
  }: Pick<LastToldDate, 'recipient' | 'aboutOn' | 'standsInFor'>,
  standing: Pick<StandingFor, 'owner' | 'about'> | null,
  ending: EndedObligation | null,
  named: readonly Role[],
  people: PeopleOfForce,
): boolean {
  if (standing === null) {
    if (ending === null) return true;
    return ending.ended !== 'discharged' && ending.on <= told;
  }
  if (standing.about === null) return true;
  // Whoever stood in for a while knows that the other one is back.
  return standsInFor === null && !concerns(recipient, named, standing.owner, people);
}

/** In the words of the mail. */
export function whyTakenBack(
  standing: StandingObligation | null,
  ending: Pick<EndedObligation, 'ended'> | null,
): string {
  if (standing !== null) {
    return aboutOn(standing) === null
      ? 'It is still owed, and no day can be known for it now.'
      : `It is owned by ${standing.owner} now.`;
  }
  if (ending === null) return 'A fact from which it followed was corrected or withdrawn.';
  return 'It is no longer owed.';
}

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
