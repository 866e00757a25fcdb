import { LocalDate } from '@tipstaff/kernel';
import { isOverdueOn, isOwedOn, standsOn } from '../obligation/obligation';
import { type Given } from '../given-when-then.fixture';
import { at, given, owed, record } from './proceedings.fixture';

const one = { person: 'OFF-4001' };
const other = { person: 'OFF-4002' };
const referred = at('referred', '2024-03-01', 'hearing', one);
const joined = at('officer-joined', '2024-03-01', 'officer', other);
const supplied = at('documents-supplied', '2024-03-04');
const withdrawn = at('withdrawn', '2024-05-01', 'no-further-action');

const on = LocalDate.of(2024, 10, 1);
const owedOn = (of: Given): readonly string[] =>
  of
    .obligations()
    .filter((one) => isOwedOn(one, on))
    .map(({ rule }) => rule);
const overdue = (of: Given) =>
  of.obligations().filter((one) => standsOn(one, on) && isOverdueOn(one, on));

describe('proceedings that the appropriate authority withdrew before they began', () => {
  it('owe nothing of a hearing any more, and notice of the withdrawal to the officer', () => {
    expect(owedOn(given(referred, supplied))).toEqual(['R-CON-6', 'R-CON-11']);
    const over = given(referred, supplied, withdrawn);
    expect(owed(over, 'R-CON-6')).toEqual(['2024-03-25 lapsed 2024-05-01']);
    expect(owed(over, 'R-CON-11')).toEqual(['2024-07-26 lapsed 2024-05-01']);
    expect([owedOn(over), overdue(over)]).toEqual([['R-CON-30'], []]);
    expect(over.state()).toMatchObject({
      ...{ status: 'withdrawn', endedOn: '2024-05-01' },
      officers: [{ person: 'OFF-4001', ended: 'withdrawn', outcome: null }],
    });
    const told = given(referred, supplied, withdrawn, at('withdrawal-notified', '2024-05-02'));
    expect(owed(told, 'R-CON-30')).toEqual(['as soon as practicable discharged 2024-05-02']);
    expect(owedOn(told)).toEqual([]);
  });

  it('go on against whoever is not named, and are over when the last of them is out', () => {
    const first = at('withdrawn', '2024-05-01', 'reflective-practice', one);
    const left = given(referred, joined, supplied, first);
    expect(owed(left, 'R-CON-6')).toEqual(['2024-03-25 lapsed 2024-05-01', '2024-03-25 runs']);
    expect(owed(left, 'R-CON-11')).toEqual(['2024-07-26 runs']);
    expect(left.state()).toMatchObject({ status: 'referred' });
    const died = at('officer-died', '2024-06-03', null, other);
    const over = given(referred, joined, supplied, first, died);
    expect(owed(over, 'R-CON-11')).toEqual(['2024-07-26 lapsed 2024-06-03']);
    expect([over.state(), owedOn(over)]).toMatchObject([
      { status: 'discontinued', endedOn: '2024-06-03' },
      ['R-CON-30'],
    ]);
  });

  it('leave the hearing of the others as it was, with their outcomes alone', () => {
    const facts = [
      ...[referred, joined, supplied, at('withdrawn', '2024-05-01', 'no-further-action', one)],
      at('held', '2024-06-10', 'hearing'),
    ];
    given(...facts, at('outcome', '2024-06-10', 'dismissed', other));
    given(...facts)
      .when(record(at('outcome', '2024-06-10', 'dismissed', one)))
      .thenRefused('proceeding.outcome-though-ended');
  });

  it('give no public notice of a hearing that will not be', () => {
    const fixed = [at('fixed', '2024-04-02', '2024-07-01'), at('notice-required', '2024-04-03')];
    expect(owed(given(referred, supplied, ...fixed, withdrawn), 'R-CON-12')).toEqual([
      '2024-06-21 lapsed 2024-05-01',
    ]);
    expect(
      owed(
        given(referred, supplied, withdrawn, ...fixed.map((fact) => ({ ...fact, on }))),
        'R-CON-12',
      ),
    ).toEqual([]);
  });

  it('were neither held, nor withdrawn twice, nor withdrawn once they were held', () => {
    const held = at('held', '2024-06-10', 'hearing');
    given(referred, supplied, withdrawn)
      .when(record(held))
      .thenRefused('proceeding.held-though-ended');
    given(referred, supplied, withdrawn)
      .when(record(at('discontinued', '2024-05-03', 'other', { ...one, note: 'Again.' })))
      .thenRefused('proceeding.discontinued-twice');
    given(referred, supplied, held)
      .when(record(at('withdrawn', '2024-06-11', 'no-further-action')))
      .thenRefused('proceeding.withdrawn-after-held');
    given(referred)
      .when(record(at('withdrawal-notified', '2024-06-11')))
      .thenRefused('proceeding.withdrawal-notified-without-withdrawn');
  });
});

describe('an officer who left', () => {
  const gone = at('officer-left', '2024-04-15', 'resigned', one);

  it('may be heard all the same, until it is decided that the proceedings do not go on', () => {
    expect(owed(given(referred, supplied, gone), 'R-CON-11')).toEqual(['2024-07-26 runs']);
    const over = at('discontinued', '2024-05-01', 'officer-left', { note: 'No gross misconduct.' });
    expect(owedOn(given(referred, supplied, gone, over))).toEqual([]);
    expect(given(referred, supplied, gone, over).state()).toMatchObject({
      ...{ status: 'discontinued', officers: [{ role: null, ended: 'discontinued' }] },
    });
  });
});

describe('an officer who died after the hearing', () => {
  it('is sent no report and may not appeal; what was held and its outcome stay', () => {
    const facts = [
      ...[referred, supplied, at('held', '2024-06-10', 'hearing')],
      at('outcome', '2024-06-10', 'final-written-warning'),
      ...[at('chair-report', '2024-06-11'), at('notice-given', '2024-03-02')],
    ];
    const died = at('officer-died', '2024-06-14', null, one);
    expect(owed(given(...facts), 'R-CON-13b')).toEqual(['as soon as practicable runs']);
    expect(owed(given(...facts, died), 'R-CON-13b')).toEqual([
      'as soon as practicable lapsed 2024-06-14',
    ]);
    const sent = at('report-sent', '2024-06-12');
    expect(owed(given(...facts, sent, died), 'R-PAT-1')).toEqual(['2024-06-26 lapsed 2024-06-14']);
    expect(given(...facts, died).state()).toMatchObject({ status: 'concluded' });
  });
});
