import { LocalDate } from '@tipstaff/kernel';
import { type Fact, listed } from '../fact';
import { type ReportSending } from '../obligation/obligation';
import { all, type Timeline } from '../timeline';
import { ACKNOWLEDGED, DELIVERED } from './chapter-13-milestones';
import { periodNamed } from './report-content';

/** To each recipient the first sending counts: a further copy is no further report. */
export function sendingsOf(
  timeline: Timeline,
  period: number,
  sent: readonly Fact[],
): readonly ReportSending[] {
  const firstTo = new Map<string, LocalDate>();
  for (const fact of [...sent].sort((a, b) => LocalDate.daysBetween(b.on, a.on))) {
    for (const recipient of listed(fact.value)) {
      if (!firstTo.has(recipient)) firstTo.set(recipient, fact.on);
    }
  }
  const became = (milestone: string, recipient: string, since: LocalDate): LocalDate | null =>
    all(timeline, milestone).find(
      (fact) => periodNamed(fact) === period && fact.value === recipient && fact.on >= since,
    )?.on ?? null;
  return [...firstTo].map(([recipient, on]) => ({
    recipient,
    on,
    deliveredOn: became(DELIVERED, recipient, on),
    acknowledgedOn: became(ACKNOWLEDGED, recipient, on),
  }));
}
