import { type Fact } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { chapter13Reports } from './conduct.metrics';

function sent(number: number, on: string, value: string, period: string | null): Fact {
  return {
    number,
    milestone: 'chapter-13',
    on: LocalDate.parse(on),
    enteredOn: LocalDate.parse(on),
    value,
    person: null,
    related: null,
    note: null,
    ...(period === null ? {} : { details: { period } }),
  };
}

const counted = (...facts: readonly Fact[]): readonly string[] =>
  chapter13Reports
    .contributions({ type: 'complaint', timeline: { facts } }, new Law())
    .map(({ cohortOn, unit }) => `${cohortOn} ${unit}`);

describe('the count of Chapter 13 reports (R-C13-13)', () => {
  it('counts a report once, on the day it was first sent to anyone, however many have it', () => {
    expect(
      counted(
        sent(4, '2024-01-20', 'dg', '1'),
        sent(5, '2024-01-25', 'lpb', '1'),
        sent(6, '2024-07-20', 'lpb+dg', '2'),
      ),
    ).toEqual(['2024-01-20 4', '2024-07-20 6']);
  });

  it('counts each that names no period, as those of an import', () => {
    expect(counted(sent(4, '2024-01-20', 'dg', null), sent(5, '2024-01-25', 'lpb', null))).toEqual([
      '2024-01-20 4',
      '2024-01-25 5',
    ]);
  });
});
