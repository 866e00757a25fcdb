import { LocalDate } from '@tipstaff/kernel';
import { isOverdueOn, isOwedOn, standsOn } from '../obligation/obligation';
import { at, given, owed, record, segments } from './proceedings.fixture';

const concluded = [
  at('referred', '2024-05-01', 'hearing', { person: 'OFF-0001', role: 'officer' }),
  at('held', '2024-05-23', 'hearing'),
  at('outcome', '2024-05-23', 'final-written-warning'),
];
const published = at('outcome-published', '2024-06-03');

describe('publication of the outcome (R-CON-15)', () => {
  it('is owed as soon as practicable after a hearing, not after a meeting', () => {
    expect(owed(given(...concluded), 'R-CON-15b')).toEqual(['as soon as practicable runs']);
    expect(owed(given(...concluded, published), 'R-CON-15b')).toEqual([
      'as soon as practicable discharged 2024-06-03',
    ]);
    const meeting = [
      at('referred', '2024-05-01', 'meeting', { role: 'officer' }),
      at('held', '2024-05-23', 'meeting'),
      at('outcome', '2024-05-23', 'written-warning'),
    ];
    expect(owed(given(...meeting), 'R-CON-15b')).toEqual([]);
  });

  it('then shows the earliest take-down, foreseen and never overdue, and is over on that day', () => {
    const [display] = segments(given(...concluded, published), 'R-CON-15');
    expect(display).toMatchObject({
      validFrom: '2024-06-03',
      arose: '2024-07-01',
      due: null,
      target: null,
      validTo: '2024-07-01',
    });
    expect(display?.basis.notes[0]).toContain('Earliest take-down: Mon 1 July 2024');
    if (!display) throw new Error('The outcome is on show.');
    const days = ['2024-06-03', '2024-06-30', '2024-07-01', '2024-08-01'].map(LocalDate.parse);
    expect(days.map((day) => standsOn(display, day))).toEqual([true, true, false, false]);
    expect(days.some((day) => isOwedOn(display, day) || isOverdueOn(display, day))).toBe(false);
  });

  it('may come down after 28 days and not before', () => {
    given(...concluded, published)
      .when(record(at('outcome-taken-down', '2024-07-01')))
      .then({ type: 'proceeding.outcome-taken-down' });
    const refused = given(...concluded, published)
      .when(record(at('outcome-taken-down', '2024-06-30')))
      .thenRefused('proceeding.outcome-taken-down-early');
    expect(refused.message).toContain('(R-CON-15)');
    given(...concluded)
      .when(record(at('outcome-taken-down', '2024-07-01')))
      .thenRefused('proceeding.outcome-taken-down-without-outcome-published');
  });

  it('starts again when it is published again after it came down', () => {
    const again = [
      ...concluded,
      published,
      at('outcome-taken-down', '2024-07-01'),
      at('outcome-published', '2024-08-01'),
    ];
    expect(segments(given(...again), 'R-CON-15').map(({ arose }) => arose)).toEqual([
      '2024-07-01',
      '2024-08-29',
    ]);
    given(...again)
      .when(record(at('outcome-taken-down', '2024-08-28')))
      .thenRefused('proceeding.outcome-taken-down-early');
  });
});

describe('public notice of an accelerated hearing (R-CON-12b)', () => {
  const accelerated = [
    at('referred', '2024-11-29', 'accelerated-hearing', { person: 'OFF-0001', role: 'officer' }),
    at('fixed', '2024-12-03', '2024-12-16'),
  ];
  const required = at('notice-required', '2024-12-02');

  it('is owed as soon as practicable after notice of the hearing, not five clear days before it (reg. 53(2))', () => {
    const notice = given(...accelerated, required);
    expect(owed(notice, 'R-CON-12')).toEqual([]);
    expect(owed(notice, 'R-CON-12b')).toEqual(['as soon as practicable runs']);
    expect(segments(notice, 'R-CON-12b')[0]).toMatchObject({
      arose: '2024-12-03',
      due: null,
      target: '2024-12-17',
      overdueFrom: null,
      basis: { start: '2024-12-03' },
    });
    const published = given(...accelerated, required, at('notice-published', '2024-12-04'));
    expect(owed(published, 'R-CON-12b')).toEqual(['as soon as practicable discharged 2024-12-04']);
    expect(owed(given(...accelerated), 'R-CON-12b')).toEqual([]);
  });

  it('stays five clear days before a misconduct hearing', () => {
    const hearing = given(
      at('referred', '2024-04-01', 'hearing', { role: 'officer' }),
      at('fixed', '2024-04-02', '2024-05-07'),
      at('notice-required', '2024-04-02'),
    );
    expect(owed(hearing, 'R-CON-12')).toEqual(['2024-04-26 runs']);
    expect(owed(hearing, 'R-CON-12b')).toEqual([]);
  });
});
