import { isOverdueOn, type Obligation } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';

export const HEAD_OF_PSD = 'Head of Professional Standards';

/** Who is told, by the name of the office, and why they are. */
export interface Recipient {
  readonly name: string;
  readonly as: 'owner' | 'head-of-psd';
}

/** Joint owners are written `A + B`. */
const JOINT = /\s+\+\s+/;

/**
 * The owner, each of several, and from the day the obligation is overdue the head of PSD as well,
 * whoever owns it. Nobody is told twice.
 */
export function recipientsOn(
  { owner, overdueFrom }: Pick<Obligation, 'owner' | 'overdueFrom'>,
  today: LocalDate,
): readonly Recipient[] {
  const owners = [...new Set(owner.split(JOINT).map((name) => name.trim()))];
  const recipients: Recipient[] = owners.map((name) => ({ name, as: 'owner' }));
  if (isOverdueOn({ overdueFrom }, today) && !owners.includes(HEAD_OF_PSD)) {
    recipients.push({ name: HEAD_OF_PSD, as: 'head-of-psd' });
  }
  return recipients;
}
