import { Law } from '@tipstaff/law';
import { casesOf } from '../given-when-then.fixture';
import { isOwedOn } from '../obligation/obligation';
import { type ComplaintMilestone } from './complaint.case-type';
import { told } from './told.fixture';
import { LocalDate } from '@tipstaff/kernel';

const { given, fact, record } = casesOf<ComplaintMilestone>('complaint');

const numbered = (number: string, more: Record<string, string>) => ({
  details: { number, ...more },
});

/** A report on a period, drafted whole on the day it is sent. */
const report = (period: string, on: string) => [
  fact('chapter-13-drafted', on, null, {
    details: {
      period,
      progress: 'Witnesses were heard.',
      estimate: '2024-12-02',
      'reason-for-length': 'A trial had to be awaited.',
      'planned-steps': 'The final report.',
    },
  }),
  fact('chapter-13', on, 'lpb+dg', { details: { period } }),
];

describe('a complaint from first contact to closure', () => {
  const received = given(fact('made', '2023-01-09'));

  const recorded = received
    .when(
      record(
        fact('logged', '2023-01-10'),
        fact('contacted', '2023-01-12'),
        fact('handling', '2023-01-13', 'schedule-3', {
          details: { 'recording-reason': 'nature-of-allegation' },
        }),
        fact('record-copied', '2023-01-16'),
        fact('complaint-copied', '2023-01-18', null, { details: { officers: 'OFF-0123' } }),
        fact(
          'allegation',
          '2023-01-13',
          null,
          numbered('1', { category: 'B4', factors: 'arrest' }),
        ),
        fact('allegation', '2023-01-13', null, numbered('2', { category: 'H1' })),
      ),
    )
    .then({}, {}, {}, {}, {}, {}, {});

  const referred = recorded
    .when(
      record(
        fact('must-be-referred', '2023-01-13', 'serious-assault'),
        fact('referred', '2023-01-14', 'mandatory'),
        fact('mode-decided', '2023-01-18', 'local'),
        fact('investigation', '2023-01-19', 'local', { details: { 'special-procedures': 'yes' } }),
        fact('update', '2023-02-09'),
      ),
    )
    .then({}, {}, {}, {}, {});

  const suspended = referred
    .when(
      record(
        fact('suspended', '2023-02-20', 'sub-judice', { details: { 'review-on': '2023-05-22' } }),
        fact('suspension-notified', '2023-02-21', 'complainant'),
        fact('suspension-reviewed', '2023-05-22', null, { details: { 'review-on': '2023-08-21' } }),
        fact('proceedings-concluded', '2023-07-03'),
        fact('resumption-letter', '2023-07-04'),
        fact('resumption-answer', '2023-07-11', 'wants'),
        fact('resumed', '2023-07-12'),
      ),
    )
    .then({}, {}, {}, {}, {}, {}, {});

  const finalised = suspended
    .when(
      record(
        ...report('1', '2024-01-12'),
        fact('investigation-completed', '2024-02-01'),
        fact(
          'allegation-decision',
          '2024-02-12',
          null,
          numbered('1', { decision: 'no-case-to-answer' }),
        ),
        fact(
          'allegation-decision',
          '2024-02-12',
          null,
          numbered('2', {
            decision: 'not-acceptable',
            actions: 'apology',
          }),
        ),
        fact('finalised', '2024-02-12', 'not-acceptable'),
        fact('review-body-decided', '2024-02-12', 'referred'),
        fact('outcome-notified', '2024-02-14', null, {
          details: {
            'review-body': 'iopc',
            limb: 'referred',
            'review-rights-provided': '2024-02-15',
          },
        }),
        fact('learning', '2024-02-14', 'individual', { details: { allegation: '2' } }),
      ),
    )
    .then({}, {}, {}, {}, {}, {}, {}, {}, {});

  const reopened = finalised
    .when(
      record(
        fact('review-requested', '2024-03-08', 'iopc'),
        fact('review-decided', '2024-06-03', 'upheld'),
        fact('reinvestigation', '2024-06-03'),
        fact('review-recommendation', '2024-06-03', 'iopc', numbered('1', {})),
      ),
    )
    .then({}, {}, {}, {});

  const closed = reopened
    .when(
      record(
        fact('recommendation-response', '2024-06-24', 'accepted', numbered('1', {})),
        fact('update', '2024-06-28'),
        ...report('2', '2024-07-10'),
        fact('investigation-completed', '2024-09-02'),
        fact(
          'allegation-decision',
          '2024-09-09',
          null,
          numbered('1', { decision: 'case-to-answer' }),
        ),
        fact('finalised', '2024-09-09', 'not-acceptable'),
        fact('outcome-notified', '2024-09-11', null, {
          details: { 'review-body': 'iopc', 'review-rights-provided': '2024-09-11' },
        }),
      ),
    )
    .then({}, {}, {}, {}, {}, {}, {}, {});

  it('is recorded, with its allegations, and referred by the end of the next day', () => {
    expect(recorded.state()).toMatchObject({
      status: 'open',
      handling: 'schedule-3',
      recordedOn: '2023-01-13',
      recordedBecause: 'nature-of-allegation',
      allegations: [{ category: { code: 'B4' } }, { category: { code: 'H1' } }],
    });
    expect(told(referred.obligations(), 'R-REF-1')).toEqual([
      '2023-01-13 -> 2023-01-14 (discharged 2023-01-14)',
    ]);
    expect(referred.state()).toMatchObject({
      route: 'local-special-procedures',
      referral: { mode: 'local' },
    });
  });

  it('stands still while the trial goes on, and is taken up again as the complainant wishes', () => {
    expect(suspended.state()).toMatchObject({
      status: 'open',
      suspension: { resumedOn: '2023-07-12', toldOn: '2023-02-21', answer: 'wants' },
    });
    // Suspension stops no update (R-KI-6).
    expect(told(suspended.obligations(), 'R-KI-2').at(-1)).toBe('2023-02-09 -> 2023-03-09');
  });

  it('ends with a decision on each allegation, told with the right to a review', () => {
    expect(finalised.state()).toMatchObject({
      status: 'finalised',
      outcome: 'not-acceptable',
      learning: { individual: 1, organisational: 0 },
      reviewRights: { body: 'iopc', providedOn: '2024-02-15' },
      allegations: [
        { decision: { title: 'No case to answer' } },
        { decision: { title: 'Service not acceptable' }, actions: [{ title: 'Apology' }] },
      ],
    });
    expect(told(finalised.obligations(), 'R-REV-1')).toEqual([
      '2024-02-15 -> 2024-03-14 (lapsed 2024-03-15)',
    ]);
  });

  it('is open again after the review; the chain of reports comes back at its next period end (R-C13-7)', () => {
    expect(reopened.state()).toMatchObject({ status: 'open', reopenedOn: '2024-06-03' });
    const reports = (law: Law) => told(reopened.obligations(law), 'R-C13-2');
    expect(reports(new Law()).slice(0, 2)).toEqual([
      '2023-01-19 -> target 2024-01-22 (discharged 2024-01-12)',
      '2024-01-09 -> target 2024-07-22 (lapsed 2024-02-01)',
    ]);
    expect(reports(new Law())[2]).toBe('2024-06-03 -> target 2024-07-22');
  });

  it('is closed with nothing owed by the force', () => {
    expect(closed.state()).toMatchObject({ status: 'finalised', finalisedOn: '2024-09-09' });
    const day = LocalDate.of(2024, 9, 12);
    const owed = closed.obligations().filter((obligation) => isOwedOn(obligation, day));
    expect(owed.map(({ rule, title }) => `${rule} ${title}`)).toEqual([]);
  });
});

describe('a complaint that moves from outside Schedule 3 into it (R-LOG-2, R-LOG-4)', () => {
  const outside = given(
    fact('made', '2024-01-03'),
    fact('logged', '2024-01-04'),
    fact('handling', '2024-01-05', 'outside-schedule-3'),
    fact('finalised', '2024-01-19', 'not-resolved'),
    fact('outcome-notified', '2024-01-19', null, { details: { 'review-body': 'none' } }),
  );

  it('has no right to a review while it is outside', () => {
    outside
      .when(record(fact('review-requested', '2024-01-30', 'lpb')))
      .thenRefused('complaint.review-requested-outside-schedule-3');
    expect(told(outside.obligations(), 'R-REV-1')).toEqual([]);
    outside
      .when(record(fact('record-copied', '2024-01-22')))
      .thenRefused('complaint.record-copied-without-recording');
  });

  it('is recorded when the complainant is dissatisfied, and keeps both days', () => {
    const inside = outside
      .when(
        record(
          fact('handling', '2024-01-31', 'schedule-3', {
            details: { 'recording-reason': 'dissatisfied' },
          }),
          fact('record-copied', '2024-02-01'),
          fact('otherwise-than-by-investigation', '2024-02-02'),
          fact('finalised', '2024-02-20', 'acceptable'),
          fact('outcome-notified', '2024-02-21', null, {
            details: { 'review-body': 'lpb', 'review-rights-provided': '2024-02-22' },
          }),
          fact('review-requested', '2024-03-01', 'lpb'),
        ),
      )
      .then({}, {}, {}, {}, {}, {});
    expect(inside.state()).toMatchObject({
      status: 'finalised',
      finalisedOn: '2024-02-20',
      handling: 'schedule-3',
      outsideOn: '2024-01-05',
      recordedOn: '2024-01-31',
      recordedBecause: 'dissatisfied',
      route: 'otherwise-than-by-investigation',
    });
    expect(told(inside.obligations(), 'R-REV-1')).toEqual([
      '2024-02-22 -> 2024-03-21 (discharged 2024-03-01)',
    ]);
  });

  it('has no reason to record where it stays outside', () => {
    given(fact('made', '2024-01-03'))
      .when(
        record(
          fact('handling', '2024-01-05', 'outside-schedule-3', {
            details: { 'recording-reason': 'complainant-wishes' },
          }),
        ),
      )
      .thenRefused('complaint.handling-reason-outside-schedule-3');
  });
});

describe('the terms of before February 2020 (R-HAN-1)', () => {
  const recorded = given(fact('made', '2024-01-03'), fact('handling', '2024-01-05', 'schedule-3'));

  it.each(['supervised', 'managed'])('"%s" is no form of investigation', (term) => {
    recorded
      .when(record(fact('investigation', '2024-01-10', term)))
      .thenRefused('complaint.invalid-value');
  });

  it.each(['local-resolution', 'disapplication'])('"%s" is no handling and no outcome', (term) => {
    recorded
      .when(record(fact('handling', '2024-01-10', term)))
      .thenRefused('complaint.invalid-value');
    recorded
      .when(record(fact('finalised', '2024-01-10', term)))
      .thenRefused('complaint.invalid-value');
  });
});
