import { LocalDate } from '@tipstaff/kernel';

/** The 2020 regulations apply to what was made, or came to attention, on or after this day. */
const commencement2020 = LocalDate.of(2020, 2, 1);

export const PSD = 'Professional Standards Department';
/** The office at a policing body of which the record names none. */
export const LPB = 'local policing body';
export const sourceCmr = 'Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2)';
export const sourcePcr = 'Police (Conduct) Regulations 2020 (SI 2020/4)';

/** In force since the 2020 regulations commenced, counted in England and Wales. */
export const england = {
  calendar: 'england-and-wales',
  inForceFrom: commencement2020,
  inForceTo: null,
} as const;

/** What a chain with these ends must answer, each period starting the day after the one before. */
export function ends(...lastDays: string[]): { periods: readonly { to: string }[] } {
  return { periods: lastDays.map((to) => ({ to })) };
}

/** Local measures have no commencement: they are read for every complaint there is a record of. */
export const localMeasure = {
  ...england,
  inForceFrom: LocalDate.of(1900, 1, 1),
} as const;
