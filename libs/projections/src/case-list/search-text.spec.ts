import { timelineOfFacts } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { searchTextOf } from './search-text';

const on = LocalDate.parse('2024-09-06');

function factOf(milestone: string, more: object = {}) {
  const nothing = { value: null, person: null, related: null, note: null };
  return { number: 1, milestone, on, enteredOn: on, ...nothing, ...more };
}

const lines = (...facts: ReturnType<typeof factOf>[]): string[] =>
  searchTextOf('complaint', 'CO/1/24', timelineOfFacts(facts).facts).split('\n');

it('holds titles, values, pseudonyms, related cases and the clear details with their words', () => {
  const text = lines(
    factOf('handling', { value: 'schedule-3', person: 'CPL-00001', related: 'CM/2' }),
    factOf('allegation', { details: { number: '1', category: 'B4', factors: 'arrest+custody' } }),
  );
  expect(text).toEqual(
    expect.arrayContaining(
      ['Complaint', 'CO/1/24', 'Handling decided', 'schedule-3', 'CPL-00001', 'CM/2'].concat([
        'B4',
        'Use of force',
        'Police powers, policies and procedures',
        'Custody',
        'arrest+custody',
      ]),
    ),
  );
});

it('has what is written with a sign taken apart as well', () => {
  const text = lines(
    factOf('made', { value: 'schedule-3', details: { factors: 'arrest+custody' } }),
  );
  expect(text).toEqual(expect.arrayContaining(['CO 1 24', 'schedule 3', 'arrest custody']));
});

it('never holds a note, which is sealed', () => {
  expect(lines(factOf('made', { note: 'Mrs Someone rang.' })).join()).not.toContain('Someone');
});
