import { type CaseRef } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation } from '../obligation/obligation';
import { endedBy, type ObligationEnd, periodObligation } from '../obligation/period-obligation';
import { first } from '../timeline';
import { type Proceedings } from './condition';

const OVER: readonly string[] = ['held', 'withdrawn'];

/**
 * R-KI-2b: whoever is recorded as one to be kept informed is told of the progress within four weeks of
 * the start of the proceedings or, if later, of the day they were recorded; then of each update, until
 * the proceedings are over. Where nobody is recorded, nothing is owed.
 */
export function proceedingUpdatesOwed(
  ref: CaseRef,
  { timeline, referred, governedOn }: Proceedings,
  law: Law,
): readonly Obligation[] {
  const named = first(timeline, 'to-be-informed');
  if (!named || !law.applies('R-KI-2b', governedOn)) return [];
  const begins = named.on > referred.on ? named : referred;
  const owed: Obligation[] = [];
  let running: Fact | null = begins;
  const owe = (start: Fact, end: ObligationEnd | null): void => {
    owed.push(periodObligation({ ref, rule: 'R-KI-2b', key: start.on, start, end, law }));
  };
  for (const fact of timeline.facts) {
    if (!running || fact.on < running.on) continue;
    if (OVER.includes(fact.milestone)) {
      owe(running, endedBy(fact, 'lapsed'));
      running = null;
    } else if (fact.milestone === 'update' && fact.on > running.on) {
      owe(running, endedBy(fact, 'discharged'));
      running = fact;
    }
  }
  if (running && !timeline.facts.some(({ milestone }) => OVER.includes(milestone))) {
    owe(running, null);
  }
  return owed;
}
