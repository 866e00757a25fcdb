import { regimeOn } from '@tipstaff/law';
import { first, type Timeline } from '../timeline';
import { kindOf } from './condition';
import { isUnderRegulations, officersOf } from './officers';

/** What the regime says of these proceedings that a reader would otherwise look up (R-CON-17, 18). */
export function proceedingNotes(timeline: Timeline): readonly string[] {
  const referred = first(timeline, 'referred') ?? timeline.facts[0];
  if (!referred) return [];
  const { id } = regimeOn(referred.on);
  const officers = officersOf(timeline);
  const staff = officers.filter((officer) => !isUnderRegulations(officer));
  const kind = kindOf(timeline);
  const isHearing = kind !== 'meeting' && staff.length < officers.length;
  const notes: string[] = [];
  if (staff.length > 0) {
    notes.push(
      'Police staff follow the force’s own policy: nothing is owed here for them under the Conduct Regulations. The hearing counts in the figures (R-CON-20).',
    );
  }
  if (isHearing && id === '2020') {
    notes.push('Regime 2020: a legally qualified chair chairs a misconduct hearing (R-CON-17).');
  }
  if (isHearing && (id === '2024' || id === '2025')) {
    notes.push(
      `Regime ${id}: the chief officer chairs, or a senior officer to whom it is delegated, not whoever certified the case; with two lay members, advised by a legally qualified person whom the local policing body appoints (R-CON-17).`,
    );
  }
  if (isHearing && id === '2025') {
    notes.push(
      'Regime 2025: dismissal is presumed for gross misconduct; a conviction for an offence triable only on indictment is gross misconduct (R-CON-18).',
    );
    const former = officers.some(({ role }) => role === 'former-officer');
    if (former && kind === 'hearing') {
      notes.push(
        'Regime 2025: a former officer goes to an accelerated hearing by default; this was referred to a hearing (R-CON-18).',
      );
    }
  }
  return notes;
}
