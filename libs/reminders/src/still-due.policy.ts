import { standsOn } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { aboutOn } from './ladder.policy';
import { type StandingObligation } from './obligations.port';
import { recipientsOn } from './recipients.policy';
import { type Reminder, type SkipCode } from './reminder';

/**
 * Why a reminder that was due when it was planned is not to be given any more; null when it is.
 * @param obligation as it stands now; null when it is neither owed nor foreseen
 */
export function whySkipped(
  { aboutOn: planned, recipient }: Reminder,
  obligation: StandingObligation | null,
  today: LocalDate,
): { readonly code: SkipCode; readonly why: string } | null {
  if (obligation === null || !standsOn(obligation, today)) {
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
  if (!recipientsOn(obligation, today).some(({ name }) => name === recipient.name)) {
    return { code: 'not-concerned', why: 'It is owned by someone else now.' };
  }
  return null;
}

const inWords = (day: LocalDate): string => LocalDate.inShortWords(day);
