import { defaultLawSettings, Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { noContext, obligationContext } from '../obligation/obligation';
import { type PolicingBodyMilestone } from '../policing-body/policing-body.case-type';
import { type ComplaintMilestone, type ComplaintState } from './complaint.case-type';
import { told } from './told.fixture';

const { given, fact, record } = casesOf<ComplaintMilestone>('complaint');
const body = casesOf<PolicingBodyMilestone>('policing-body');

const rights = fact('outcome-notified', '2024-02-29', null, {
  details: { 'review-body': 'lpb', 'review-rights-provided': '2024-03-01' },
});
const before = [
  fact('made', '2024-01-03'),
  fact('handling', '2024-01-05', 'schedule-3'),
  fact('finalised', '2024-02-28', 'acceptable'),
  rights,
];
const requested = fact('review-requested', '2024-03-15', 'lpb');
const decided = (value: string, on = '2024-05-01') => fact('review-decided', on, value);

const duties = (law: Law, ...facts: NewFact[]) =>
  given(...before, ...facts)
    .obligations(law)
    .filter(({ rule }) => rule === 'R-REV-7');
const owed = (...facts: NewFact[]) => duties(new Law(), ...facts);
const reviewsOf = (...facts: NewFact[]) => owed(...facts).map(({ basis }) => basis.review);

describe('the duty of the policing body to decide a review (R-REV-7)', () => {
  it('has a local target of 40 working days, and no date in law', () => {
    // Good Friday, Easter Monday and the Early May bank holiday are not counted.
    expect(owed(requested)).toMatchObject([
      {
        direction: 'policing-body',
        owner: 'local policing body',
        due: null,
        target: '2024-05-15',
        overdueFrom: '2024-05-16',
        validFrom: '2024-03-15',
      },
    ]);
    const [one] = duties(new Law({ ...defaultLawSettings, reviewTargetWorkingDays: 5 }), requested);
    expect(one).toMatchObject({ target: '2024-03-22', due: null });
    expect(one?.basis.notes.join(' ')).toContain(
      'The law gives no date. Local target, not a limit',
    );
  });

  it('is of the body in office, and passes to its successor on the day (R-SYS-6)', () => {
    const named = (name: string) => ({ details: { name } });
    const context = obligationContext({
      'policing-body': [
        {
          reference: 'PCC',
          timeline: body.given(
            body.fact('established', '2012-11-22', 'police-and-crime-commissioner', named('PCC')),
            body.fact('succeeded', '2024-04-10', null, { related: 'MAYOR' }),
          ).timeline,
        },
        {
          reference: 'MAYOR',
          timeline: body.given(body.fact('established', '2024-04-10', 'mayor', named('The Mayor')))
            .timeline,
        },
      ],
    });
    const held = given(...before, requested)
      .obligations(new Law(), context)
      .filter(({ rule }) => rule === 'R-REV-7');
    expect(held.map(({ owner, validFrom }) => [owner, validFrom])).toEqual([
      ['PCC', '2024-03-15'],
      ['The Mayor', '2024-04-10'],
    ]);
    expect(new Set(held.map(({ id }) => id)).size).toBe(1);
  });

  it('ends with the decision, and no longer stands where the application was withdrawn', () => {
    const ends = (value: string) =>
      owed(requested, decided(value)).map(({ ended, validTo }) => [ended, validTo]);
    for (const value of ['upheld', 'not-upheld', 'invalid', 'out-of-time', 'no-right']) {
      expect([value, ends(value)]).toEqual([value, [['discharged', '2024-05-01']]]);
    }
    expect(ends('withdrawn')).toEqual([['lapsed', '2024-05-01']]);
    expect(reviewsOf(requested, decided('upheld'))).toMatchObject([
      { n: 1, outcome: 'upheld', endedOn: '2024-05-01', workingDays: 31 },
    ]);
  });

  it('is for each application, and none where the IOPC was asked', () => {
    const again = [
      fact('reinvestigation', '2024-05-10'),
      fact('finalised', '2024-06-10', 'acceptable'),
      fact('review-requested', '2024-06-20', 'lpb'),
    ];
    expect(reviewsOf(requested, decided('upheld'), ...again)).toMatchObject([
      { n: 1, outcome: 'upheld' },
      { n: 2, outcome: null, madeOn: '2024-06-20' },
    ]);
    expect(owed(fact('review-requested', '2024-03-15', 'iopc'))).toEqual([]);
  });

  it('says how many of the 28 days were taken, without those with the wrong body', () => {
    expect(reviewsOf(requested)[0]?.applied).toEqual({
      ...{ providedOn: '2024-03-01', lastDay: '2024-03-29', extendedTo: null },
      ...{ leftOut: 0, days: 14, isInTime: true },
    });
    const late = fact('review-requested', '2024-04-03', 'lpb');
    expect(reviewsOf(late)[0]?.applied).toMatchObject({ days: 33, isInTime: false });
    const extended = fact('review-extended', '2024-03-20', '2024-04-12', { note: 'In hospital.' });
    expect(reviewsOf(extended, late)[0]?.applied).toMatchObject({
      ...{ extendedTo: '2024-04-12', days: 33, isInTime: true },
    });
    // PV-15 in its own year: received by mistake, forwarded four days later, and made then.
    const forwarded = [
      fact('review-misdirected', '2024-03-20', 'iopc'),
      fact('review-forwarded', '2024-03-31', 'lpb'),
    ];
    const made = { madeOn: '2024-03-31', applied: { leftOut: 11, days: 19, isInTime: true } };
    expect(reviewsOf(...forwarded)).toMatchObject([made]);
    expect(reviewsOf(...forwarded, fact('review-requested', '2024-03-31', 'lpb'))).toMatchObject([
      made,
    ]);
  });

  it('is to forward it where it reached the wrong body, or turns out to be the IOPC’s', () => {
    const received = fact('review-misdirected', '2024-03-15', 'lpb');
    expect(owed(received)).toMatchObject([
      {
        title: 'Forward the application for a review to the IOPC',
        target: null,
        basis: { review: { isToForward: true } },
      },
    ]);
    expect(told(owed(received, fact('review-forwarded', '2024-03-18', 'iopc')), 'R-REV-7')).toEqual(
      ['2024-03-15 -> no date (discharged 2024-03-18)'],
    );
    const referred = fact('referred', '2024-03-20', 'mandatory');
    expect(
      owed(requested, referred).map(({ validFrom, ended, basis }) => [
        validFrom,
        ended,
        basis.review?.isToForward,
      ]),
    ).toEqual([
      ['2024-03-15', 'changed', false],
      ['2024-03-20', null, true],
    ]);
  });

  it('carries what was recommended until the force has answered', () => {
    const recommended = fact('review-recommendation', '2024-05-01', 'lpb', {
      details: { number: '1' },
    });
    const open = { number: 1, madeOn: '2024-05-01', due: '2024-05-29' };
    expect(reviewsOf(requested, decided('upheld'), recommended)[0]?.recommendations).toEqual([
      { ...open, answer: null, answeredOn: null },
    ]);
    const answer = fact('recommendation-response', '2024-05-20', 'accepted', {
      details: { number: '1' },
    });
    expect(
      reviewsOf(requested, decided('upheld'), recommended, answer)[0]?.recommendations,
    ).toEqual([{ ...open, answer: 'accepted', answeredOn: '2024-05-20' }]);
  });
});

describe('an application where there is no right of review', () => {
  const outside = [
    fact('made', '2024-01-03'),
    fact('handling', '2024-01-05', 'outside-schedule-3'),
    fact('finalised', '2024-02-28', 'acceptable'),
  ];

  it('is in the record with its answer alone, and gives the body no case to see', () => {
    given(...outside)
      .when(record(requested))
      .thenRefused('complaint.review-requested-outside-schedule-3');
    const answered = given(...outside)
      .when(record(requested, decided('no-right', '2024-03-18')))
      .then({}, {});
    expect((answered.state() as ComplaintState).reviews).toMatchObject({
      ...{ requested: 1, notOnMerits: 1, byPolicingBody: false },
    });
    expect(answered.obligations(new Law(), noContext).map(({ rule }) => rule)).toContain('R-REV-7');
  });
});
