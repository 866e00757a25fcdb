import { LocalDate } from '@tipstaff/kernel';
import { chapter13Recipients } from '@tipstaff/law';
import { type Fact, listed } from '../fact';
import { type Obligation } from '../obligation/obligation';
import { periodNamed } from './report-content';
import { mayBeWithheld } from './report-recipients';
import { type PeriodReport } from './period-report';

type End = Pick<Obligation, 'validTo' | 'ended'>;

/**
 * When nothing was left to do for a report that names its period: each recipient of the law was sent
 * it, or was decided not to be. It is discharged on the day of the last of these; where all were
 * decided against (outside Schedule 3: prejudice, and the harm test) it is no longer owed. A decision
 * that names no period never ends a report by itself: it waits for the report that goes to the others.
 */
export function settledOn(
  { period, question }: Pick<PeriodReport, 'period' | 'question'>,
  sent: readonly Fact[],
  withheld: readonly Fact[],
): End {
  const { recipients } = chapter13Recipients({ ...question, mightPrejudice: false });
  const required = recipients.filter(({ decision }) => decision === 'send');
  const settled = required.map(({ recipient }) => {
    const names = (fact: Fact): boolean => listed(fact.value).includes(recipient);
    const against = mayBeWithheld(question, recipient) ? withheld.find(names) : undefined;
    const days = [sent.find(names)?.on, against?.on].filter((on) => on !== undefined);
    return days.reduce<LocalDate | null>((a, b) => (a === null ? b : LocalDate.min(a, b)), null);
  });
  const wasSent = sent.some((fact) =>
    required.some(({ recipient }) => listed(fact.value).includes(recipient)),
  );
  const canEnd = wasSent || withheld.every((decision) => periodNamed(decision) !== null);
  if (!canEnd || settled.length === 0) return { validTo: null, ended: null };
  const last = settled.reduce<LocalDate | null>(
    (a, b) => (a === null || b === null ? null : LocalDate.max(a, b)),
    period.dutyArises,
  );
  return { validTo: last, ended: last && (wasSent ? 'discharged' : 'lapsed') };
}
