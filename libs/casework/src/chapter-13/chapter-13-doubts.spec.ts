import { Law } from '@tipstaff/law';
import { caseTypeDefinitions } from '../case-types';
import { doubtsOf } from '../case-type';
import { decide } from '../decide';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';

const complaint = casesOf('complaint');
const { fact } = complaint;
const law = new Law();

const made = fact('made', '2023-01-10');
const local = fact('investigation', '2023-02-01', 'local');
const whole = {
  progress: 'Eleven accounts were taken.',
  estimate: '2024-12-01',
  'reason-for-length': 'A witness was abroad.',
  'planned-steps': 'The last interview.',
};
const drafted = (on: string, details: Record<string, string>) =>
  fact('chapter-13-drafted', on, null, { details: { period: '1', ...details } });

/** Drafted and sent on one day: of what is doubted in both the code is told once. */
const sent = (on: string, period: string) => [
  drafted(on, { ...whole, period }),
  fact('chapter-13', on, 'lpb', { details: { period } }),
];

function doubts(...facts: readonly NewFact[]): readonly string[] {
  const { timeline } = complaint.given(made, ...facts);
  const found = doubtsOf(caseTypeDefinitions.complaint, timeline, law);
  return [...new Set(found.map(({ code }) => code))];
}

describe('of a Chapter 13 report it is doubted', () => {
  it.each([
    ['on the last day of the period before', '2024-01-09', '2', ['chapter-13-period-not-begun']],
    ['on the first day of the period', '2024-01-10', '2', ['chapter-13-sent-early']],
    ['on the last day of the period', '2024-07-09', '2', ['chapter-13-sent-early']],
    ['on the day after the period', '2024-07-10', '2', []],
    ['of a period that no case has', '2024-07-10', '99', ['chapter-13-period-not-begun']],
  ])('whether it was sent %s', (_, on, period, expected) => {
    expect(doubts(local, ...sent(on, period))).toEqual(expected);
  });

  it('whether the investigation ends before the case began', () => {
    expect(doubts(local, drafted('2024-01-02', { estimate: '2023-01-09' }))).toEqual([
      'chapter-13-estimate-before-case',
    ]);
    expect(doubts(local, drafted('2024-01-02', { estimate: '2023-01-10' }))).toEqual([]);
  });

  it('whether the Director General reports on an investigation of the force', () => {
    const received = fact('chapter-13-received', '2024-01-30', 'dg', { details: { period: '1' } });
    expect(doubts(local, received)).toEqual(['chapter-13-received-unowed']);
    const theirs = fact('investigation', '2023-02-01', 'independent');
    expect(doubts(theirs, received)).toEqual([]);
  });
});

it('a person is asked for the reason, in the note', () => {
  const { history } = complaint.given(made, local);
  const early = drafted('2023-06-01', { period: '7' });
  const recorded = (one: NewFact) =>
    decide('complaint', history, { kind: 'record', door: 'api', facts: [one] });
  expect(() => recorded(early)).toThrow(
    'is about period 7, and on that day period 1 is the latest that has begun: it runs to 9 January 2024',
  );
  expect(recorded({ ...early, note: 'The force counts from the transfer.' })).toHaveLength(1);
});
