import { Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { explainObligation } from '../obligation/explain-obligation';
import { type ComplaintMilestone } from './complaint.case-type';
import { titled, told } from './told.fixture';

const { given, fact, record } = casesOf<ComplaintMilestone>('complaint');

const made = fact('made', '2024-01-03');
const suspended = fact('suspended', '2024-02-01', 'sub-judice', {
  details: { 'review-on': '2024-05-01', whole: 'part', rationale: 'A trial is listed.' },
});
const resumed = fact('resumed', '2024-06-20');
const letter = fact('resumption-letter', '2024-06-03');
const answered = (value: string, on = '2024-06-10') => fact('resumption-answer', on, value);
const decided = (on: string, value = 'not-treated') => fact('public-interest-decision', on, value);

const DECIDE = 'Decide whether the public interest requires a conduct matter';

describe('a suspension (R-SUS-1, R-SUS-2)', () => {
  const reviews = (...facts: NewFact[]) =>
    titled(given(made, ...facts).obligations(), 'Review the suspension');

  it('is reviewed on the day that was set, which is a target and no limit', () => {
    expect(reviews(suspended)).toEqual(['2024-02-01 -> target 2024-05-01']);
    const owed = given(made, suspended)
      .obligations()
      .find(({ title }) => title === 'Review the suspension');
    expect(owed).toMatchObject({ due: null, arose: '2024-05-01', overdueFrom: '2024-05-02' });
    expect(owed && explainObligation(owed, new Law())).toMatchObject({
      last: null,
      period: null,
      notes: ['The law gives no date. Local target, not a limit: Wed 1 May 2024.'],
    });
  });

  it('is reviewed again on the day that the review sets', () => {
    const reviewed = fact('suspension-reviewed', '2024-04-20', null, {
      details: { 'review-on': '2024-08-01' },
    });
    expect(reviews(suspended, reviewed)).toEqual([
      '2024-02-01 -> target 2024-05-01 (discharged 2024-04-20)',
      '2024-04-20 -> target 2024-08-01',
    ]);
    expect(given(made, suspended, reviewed).state()).toMatchObject({
      suspension: { extent: 'part', reviewedOn: '2024-04-20', reviewOn: '2024-08-01' },
    });
  });

  it('has no day for its review where none was set, and is owed all the same', () => {
    expect(reviews(fact('suspended', '2024-02-01', 'other'))).toEqual(['2024-02-01 -> no date']);
  });

  it('is no longer reviewed once it was resumed', () => {
    expect(reviews(suspended, resumed)).toEqual([
      '2024-02-01 -> target 2024-05-01 (lapsed 2024-06-20)',
    ]);
  });

  it('is told to the complainant', () => {
    const tell = (...facts: NewFact[]) =>
      titled(
        given(made, suspended, ...facts).obligations(),
        'Tell the complainant of the suspension',
      );
    expect(tell()).toEqual(['2024-02-01 -> no date']);
    expect(tell(fact('suspension-notified', '2024-02-05', 'complainant'))).toEqual([
      '2024-02-01 -> no date (discharged 2024-02-05)',
    ]);
    expect(tell(fact('suspension-notified', '2024-02-05', 'interested-person'))).toEqual([
      '2024-02-01 -> no date',
    ]);
  });

  it('is reviewed and told only while it stands, and its next review lies ahead', () => {
    given(made)
      .when(record(fact('suspension-reviewed', '2024-02-05')))
      .thenRefused('complaint.suspension-reviewed-without-suspended');
    given(made, suspended, resumed)
      .when(record(fact('suspension-notified', '2024-06-21', 'complainant')))
      .thenRefused('complaint.suspension-notified-without-suspended');
    given(made)
      .when(
        record(
          fact('suspended', '2024-02-01', 'other', { details: { 'review-on': '2024-01-31' } }),
        ),
      )
      .thenRefused('complaint.review-on-in-the-past');
  });
});

describe('the complainant’s answer on resuming (R-SUS-3)', () => {
  it('is awaited for 28 days starting with the day after the letter was sent (PV-25)', () => {
    const obligations = given(made, suspended, letter).obligations();
    expect(told(obligations, 'R-SUS-3')[0]).toBe('2024-06-03 -> 2024-07-01 (lapsed 2024-07-02)');
    expect(obligations.find(({ rule }) => rule === 'R-SUS-3')).toMatchObject({
      direction: 'inbound',
      owner: 'complainant',
      overdueFrom: null,
    });
  });

  it('no reply: the public interest is decided on, from the day after', () => {
    expect(titled(given(made, suspended, letter).obligations(), DECIDE)).toEqual([
      '2024-06-03 -> no date',
    ]);
    const [owed] = given(made, suspended, letter)
      .obligations()
      .filter(({ title }) => title === DECIDE);
    expect(owed).toMatchObject({ direction: 'owed', arose: '2024-07-02' });
    given(made, suspended, letter)
      .when(record(decided('2024-07-01')))
      .thenRefused('complaint.public-interest-decision-too-early');
    given(made, suspended, letter)
      .when(record(decided('2024-07-02')))
      .then({});
  });

  it('does not want it: the public interest is decided on at once', () => {
    const refused = given(made, suspended, letter, answered('does-not-want'));
    expect(titled(refused.obligations(), DECIDE)).toEqual(['2024-06-10 -> no date']);
    const related = fact('public-interest-decision', '2024-06-11', 'treat-as-conduct', {
      related: 'CM/00012/24',
    });
    const treated = refused
      .when(record(related))
      .then({ data: { value: 'treat-as-conduct', related: 'CM/00012/24' } });
    expect(titled(treated.obligations(), DECIDE)).toEqual([
      '2024-06-10 -> no date (discharged 2024-06-11)',
    ]);
  });

  it('wants it: it must be resumed, and there is nothing to decide', () => {
    const wanted = given(made, suspended, letter, answered('wants'));
    expect(titled(wanted.obligations(), DECIDE)).toEqual([]);
    expect(titled(wanted.obligations(), 'Resume as the complainant wishes')).toEqual([
      '2024-06-10 -> no date',
    ]);
    wanted
      .when(record(decided('2024-07-05')))
      .thenRefused('complaint.public-interest-decision-resumption-wanted');
    expect(
      titled(
        wanted.when(record(resumed)).then({}).obligations(),
        'Resume as the complainant wishes',
      ),
    ).toEqual(['2024-06-10 -> no date (discharged 2024-06-20)']);
  });

  it('is asked for only of what was suspended', () => {
    given(made).when(record(letter)).thenRefused('complaint.resumption-letter-without-suspended');
    given(made, suspended)
      .when(record(decided('2024-07-02')))
      .thenRefused('complaint.public-interest-decision-without-resumption-answer');
  });
});
