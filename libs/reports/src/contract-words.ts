import { type MetricContract } from './metric';

/** The contract as one sentence a clause, for the foot of a table. */
export function contractInWords(contract: MetricContract): string {
  const { unit, cohort, numerator, denominator, leftOut, rounding } = contract;
  return [
    `Unit: ${unit}`,
    `Cohort: ${cohort} (civil days in Europe/London, both ends of the window counting)`,
    `${denominator === null ? 'Counted' : 'Numerator'}: ${numerator}`,
    ...(denominator === null ? [] : [`Denominator: ${denominator}`]),
    `Left out: ${leftOut}`,
    `Rounding: ${rounding}`,
  ]
    .map((clause) => `${clause}.`)
    .join(' ');
}
