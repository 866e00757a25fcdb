import { LocalDate } from '@tipstaff/kernel';
import { type ObligationContext } from '../obligation/obligation';
import { upTo } from '../timeline';
import { policingBodyState, type PolicingBodyState } from './policing-body.case-type';

export interface PolicingBodyInOffice extends PolicingBodyState {
  readonly reference: string;
}

/** The local policing body of the force on a day; null where the record names none for it. */
export function policingBodyOn(
  { bodies }: Pick<ObligationContext, 'bodies'>,
  day: LocalDate,
): PolicingBodyInOffice | null {
  const inOffice = bodies.flatMap(({ reference, timeline }) => {
    const then = upTo(timeline, day);
    if (then.facts.length === 0) return [];
    const state = policingBodyState(then);
    return state.status === 'in-office' ? [{ ...state, reference }] : [];
  });
  return (
    inOffice.sort((a, b) => LocalDate.daysBetween(a.establishedOn, b.establishedOn)).at(0) ?? null
  );
}
