import { type CaseRef } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Fact, listed } from '../fact';
import { type Obligation } from '../obligation/obligation';
import { endedBy, type ObligationEnd, periodObligation } from '../obligation/period-obligation';
import { first, type Timeline } from '../timeline';

/**
 * R-KI-2: within four weeks of the start of handling, then within four weeks of each update, until
 * the complaint is finalised; again from the day a re-investigation is directed. Suspension does not
 * stop it (R-KI-6). An early update starts the next four weeks from its own day. A decision that
 * comes while the four weeks run, on handling or on re-investigation, gives no more time. A decision to
 * withhold progress (R-KI-5) is the answer of its day, and is examined again within four weeks of it.
 */
export function updatesOwed(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const made = first(timeline, 'made');
  // The Regulations of 2020 apply to complaints made since they commenced, however late the update.
  if (!made || !law.applies('R-KI-2', made.on)) return [];
  const obligations: Obligation[] = [];
  let running: Fact | null = null;
  let isFinalised = false;
  const owe = (start: Fact, end: ObligationEnd | null): void => {
    const key = `${start.milestone}-${start.number}`;
    obligations.push(periodObligation({ ref, rule: 'R-KI-2', key, start, end, law }));
  };
  for (const fact of timeline.facts) {
    if (fact.milestone === 'finalised') {
      if (running) owe(running, endedBy(fact, 'lapsed'));
      running = null;
      isFinalised = true;
    } else if (fact.milestone === 'reinvestigation') {
      running ??= fact;
      isFinalised = false;
    } else if (fact.milestone === 'handling' && !isFinalised) {
      running ??= fact;
    } else if (fact.milestone === 'update' && running) {
      owe(running, endedBy(fact, 'discharged'));
      running = fact;
    } else if (withholdsProgress(fact) && running) {
      owe(running, endedBy(fact, 'lapsed'));
      running = fact;
    }
  }
  if (running) owe(running, null);
  return obligations;
}

function withholdsProgress({ milestone, value }: Fact): boolean {
  return milestone === 'information-withheld' && listed(value).includes('progress');
}
