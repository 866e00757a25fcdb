import { LocalDate } from '@tipstaff/kernel';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { nextStepOf } from '../obligation/obligation';
import { type ComplaintMilestone, handlingOn, standingFinalisation } from './complaint.case-type';
import { told } from './told.fixture';

const { given, fact, record } = casesOf<ComplaintMilestone>('complaint');

const made = fact('made', '2024-01-03');
const handled = fact('handling', '2024-01-05', 'schedule-3');
const investigated = fact('investigation', '2024-01-08', 'local');
const completed = fact('investigation-completed', '2024-03-01');
const finalised = fact('finalised', '2024-03-05', 'acceptable');
const reviewed = [
  fact('review-requested', '2024-03-10', 'iopc'),
  fact('review-decided', '2024-04-10', 'upheld'),
];
const reinvestigated = fact('reinvestigation', '2024-04-12');

describe('a complaint that was finalised outside Schedule 3 and is then recorded under it (R-LOG-4)', () => {
  const outside = [
    fact('made', '2024-03-01'),
    fact('handling', '2024-03-04', 'outside-schedule-3'),
    fact('finalised', '2024-03-15', 'not-resolved'),
  ];
  const recorded = fact('handling', '2024-03-25', 'schedule-3');
  const updates = (...facts: NewFact[]): readonly string[] =>
    given(...outside, ...facts)
      .obligations()
      .filter(({ rule }) => rule === 'R-KI-2')
      .map(({ validFrom, due, ended }) => `${validFrom} -> ${due} ${ended ?? 'runs'}`);

  it('is open again and owes updates from that day (R-KI-2)', () => {
    expect(given(...outside).state()).toMatchObject({ status: 'finalised' });
    expect(given(...outside, recorded).state()).toMatchObject({
      status: 'open',
      reopenedOn: '2024-03-25',
      outsideOn: '2024-03-04',
      recordedOn: '2024-03-25',
    });
    expect(updates()).toEqual(['2024-03-04 -> 2024-04-01 lapsed']);
    expect(updates(recorded)).toEqual([
      '2024-03-04 -> 2024-04-01 lapsed',
      '2024-03-25 -> 2024-04-22 runs',
    ]);
    expect(updates(recorded, fact('finalised', '2024-04-10', 'acceptable'))[1]).toBe(
      '2024-03-25 -> 2024-04-22 lapsed',
    );
  });

  it('is not where it was under Schedule 3 all along, or goes outside', () => {
    const under = given(
      fact('made', '2024-03-01'),
      fact('handling', '2024-03-04', 'schedule-3'),
      fact('finalised', '2024-03-15', 'acceptable'),
      fact('handling', '2024-03-25', 'schedule-3'),
    );
    expect(under.state()).toMatchObject({ status: 'finalised', finalisedOn: '2024-03-15' });
  });

  it('owes no notice any more of the outcome that was undone, and one of the next', () => {
    const notices = given(...outside, recorded, fact('finalised', '2024-04-10', 'acceptable'))
      .obligations()
      .filter(({ rule }) => rule === 'R-KI-3')
      .map(({ due, ended, validTo }) => `${due} ${ended ?? 'runs'} ${validTo ?? ''}`.trim());
    expect(notices).toEqual(['2024-03-22 lapsed 2024-03-25', '2024-04-17 runs']);
  });
});

describe('a complaint', () => {
  it('is open from the day it was made', () => {
    given(made)
      .when(record(fact('logged', '2024-01-04')))
      .then({ type: 'complaint.logged', on: LocalDate.of(2024, 1, 4), data: {} });
    expect(given(made).state()).toEqual({
      status: 'open',
      madeOn: '2024-01-03',
      loggedOn: null,
      handling: 'not-decided',
      recordedOn: null,
      recordedBecause: null,
      outsideOn: null,
      authority: 'chief-officer',
      route: null,
      allegations: [],
      referral: null,
      suspension: null,
      withdrawal: null,
      learning: { individual: 0, organisational: 0 },
      reviewRights: null,
      reopenedOn: null,
      reviews: {
        ...{ requested: 0, upheld: 0, notUpheld: 0, notOnMerits: 0 },
        ...{ body: null, byPolicingBody: false },
      },
      recommendations: [],
    });
  });

  it('is nothing before it was made', () => {
    given()
      .when(record(fact('logged', '2024-01-04')))
      .thenRefused('complaint.never-made');
    given(made)
      .when(record(fact('logged', '2024-01-02')))
      .thenRefused('complaint.before-made');
  });

  it('may be entered late and out of order, as long as the whole is possible', () => {
    given()
      .when(record(finalised, fact('logged', '2024-01-04'), made))
      .then({}, {}, {});
  });

  it('is made once and logged once', () => {
    const twice = given(made)
      .when(record(fact('made', '2024-01-04')))
      .thenRefused('complaint.made-twice');
    expect(twice.message).toBe(
      '"made" happens once and is already there on 3 January 2024: withdraw or correct one of the two.',
    );
    given(made, fact('logged', '2024-01-04'))
      .when(record(fact('logged', '2024-01-05')))
      .thenRefused('complaint.logged-twice');
  });

  it('stays quiet when nothing is recorded', () => {
    given(made).when(record()).then();
  });

  it('may move from outside Schedule 3 into it, and keeps both days', () => {
    const moved = given(made, fact('handling', '2024-01-05', 'outside-schedule-3'))
      .when(record(fact('handling', '2024-02-01', 'schedule-3')))
      .then({ type: 'complaint.handling', data: { value: 'schedule-3' } });
    expect(moved.state()).toMatchObject({ handling: 'schedule-3' });
    expect(handlingOn(moved.timeline as never, LocalDate.of(2024, 1, 31))).toBe(
      'outside-schedule-3',
    );
    expect(handlingOn(moved.timeline as never, LocalDate.of(2024, 2, 1))).toBe('schedule-3');
    expect(handlingOn(moved.timeline as never, LocalDate.of(2024, 1, 4))).toBeNull();
  });

  it('takes only the words of the law as values, and says which', () => {
    const refused = given(made)
      .when(record(fact('finalised', '2024-02-01', 'upheld')))
      .thenRefused('complaint.invalid-value');
    expect(refused.message).toContain(
      'is not a value of "finalised": use one of acceptable (Service acceptable),',
    );
    expect(refused.pointer).toBe('/value');
    given(made)
      .when(record(fact('logged', '2024-01-04', 'yes')))
      .thenRefused('complaint.invalid-value');
    given(made)
      .when(record(fact('handling', '2024-01-04')))
      .thenRefused('complaint.invalid-value');
    given(made)
      .when(record(fact('closed' as never, '2024-01-04')))
      .thenRefused('complaint.unknown-milestone');
    given(made)
      .when(record(fact('constructor' as never, '2024-01-04')))
      .thenRefused('complaint.unknown-milestone');
  });

  it('is suspended until every suspension was resumed', () => {
    const suspended = fact('suspended', '2024-02-01', 'sub-judice');
    const again = fact('suspended', '2024-02-10', 'other');
    const resumed = fact('resumed', '2024-03-01');
    expect(given(made, suspended).state()).toMatchObject({
      status: 'suspended',
      suspendedOn: '2024-02-01',
    });
    expect(given(made, suspended, again, resumed).state().status).toBe('suspended');
    expect(
      given(made, suspended, again, resumed, fact('resumed', '2024-03-02')).state().status,
    ).toBe('open');
  });

  it('is not resumed without a suspension', () => {
    given(made)
      .when(record(fact('resumed', '2024-02-01')))
      .thenRefused('complaint.resumed-without-suspended');
    given(made, fact('suspended', '2024-02-02', 'other'))
      .when(record(fact('resumed', '2024-02-01')))
      .thenRefused('complaint.resumed-without-suspended');
  });

  it('may be suspended and resumed on one day, in the order of entry', () => {
    const [suspended, resumed] = [
      fact('suspended', '2024-02-01', 'other'),
      fact('resumed', '2024-02-01'),
    ];
    given(made).when(record(suspended, resumed)).then({}, {});
    given(made).when(record(resumed, suspended)).thenRefused('complaint.resumed-without-suspended');
  });

  it('completes an investigation that was begun, once', () => {
    given(made, investigated)
      .when(record(completed))
      .then({ type: 'complaint.investigation-completed' });
    given(made)
      .when(record(completed))
      .thenRefused('complaint.investigation-completed-without-investigation');
    given(made, investigated, completed)
      .when(record(fact('investigation-completed', '2024-03-02')))
      .thenRefused('complaint.investigation-completed-twice');
  });

  it('names each recipient of a Chapter 13 report once', () => {
    const report = (value: string) =>
      record(fact('chapter-13', '2025-01-10', value, { details: { period: '1' } }));
    expect(given(made).when(report('lpb+lpb')).thenRefused('complaint.invalid-value').message).toBe(
      '"Local policing body" (lpb) is named twice: name each once in "Chapter 13 report sent" (chapter-13).',
    );
    given(made).when(report('lpb+')).thenRefused('complaint.invalid-value');
    given(made).when(report('mayor')).thenRefused('complaint.invalid-value');
  });

  it('is finalised with an outcome', () => {
    expect(given(made, finalised).state()).toMatchObject({
      status: 'finalised',
      finalisedOn: '2024-03-05',
      outcome: 'acceptable',
    });
    given(made, finalised)
      .when(record(fact('finalised', '2024-03-06', 'resolved')))
      .thenRefused('complaint.finalised-twice');
  });

  it('tells an outcome only once there is one', () => {
    given(made, finalised)
      .when(record(fact('outcome-notified', '2024-03-05')))
      .then({});
    given(made)
      .when(record(fact('outcome-notified', '2024-03-05')))
      .thenRefused('complaint.outcome-notified-without-finalised');
  });

  it('has no more reviews decided than requested', () => {
    expect(given(made, finalised, ...reviewed).state()).toMatchObject({
      reviews: { requested: 1, upheld: 1, notUpheld: 0 },
    });
    given(made, finalised, ...reviewed)
      .when(record(fact('review-decided', '2024-04-11', 'not-upheld')))
      .thenRefused('complaint.review-decided-without-review-requested');
  });

  it('is open again from the day a re-investigation was directed', () => {
    const again = given(made, investigated, completed, finalised, ...reviewed, reinvestigated);
    expect(again.state()).toMatchObject({ status: 'open', reopenedOn: '2024-04-12' });
    expect(standingFinalisation(again.timeline)).toBeNull();
    const anew = again.when(record(fact('finalised', '2024-09-01', 'not-acceptable'))).then({});
    expect(anew.state()).toMatchObject({ status: 'finalised', finalisedOn: '2024-09-01' });
  });

  it('is re-investigated only after something was decided', () => {
    given(made)
      .when(record(reinvestigated))
      .thenRefused('complaint.reinvestigation-without-finalised');
  });

  it('stays finalised when handling was decided late', () => {
    expect(
      given(made, finalised, fact('handling', '2024-03-20', 'schedule-3')).state().status,
    ).toBe('finalised');
  });
});

describe('logging (R-PM-2)', () => {
  it('is owed within 2 working days of the day the complaint was made', () => {
    expect(told(given(made).obligations(), 'R-PM-2')).toEqual(['2024-01-03 -> 2024-01-05']);
  });

  it('is discharged when logged, and still owed when the complaint was finalised unlogged', () => {
    expect(told(given(made, fact('logged', '2024-01-09')).obligations(), 'R-PM-2')).toEqual([
      '2024-01-03 -> 2024-01-05 (discharged 2024-01-09)',
    ]);
    expect(told(given(made, finalised).obligations(), 'R-PM-2')).toEqual([
      '2024-01-03 -> 2024-01-05',
    ]);
  });

  it('shows no day where the calendar does not reach, and says why', () => {
    const [owed] = given(fact('made', '2028-12-29')).obligations();
    expect(owed).toMatchObject({ rule: 'R-PM-2', due: null, overdueFrom: null });
    expect(owed?.basis.notes.join()).toContain('The bank holidays of 2029 are not in the calendar');
  });

  it('is measured whenever the complaint was made: a local measure has no commencement', () => {
    expect(told(given(fact('made', '2020-01-31')).obligations(), 'R-PM-2')).toEqual([
      '2020-01-31 -> 2020-02-04',
    ]);
  });
});

describe('first contact (R-PM-3)', () => {
  const contact = (...facts: NewFact[]): readonly string[] =>
    told(given(made, ...facts).obligations(), 'R-PM-3');

  it('is owed within 10 working days and discharged by the first contact', () => {
    expect(contact()).toEqual(['2024-01-03 -> 2024-01-17']);
    expect(contact(fact('contacted', '2024-01-10'), fact('contacted', '2024-01-20'))).toEqual([
      '2024-01-03 -> 2024-01-17 (discharged 2024-01-10)',
    ]);
  });

  it('lapses when contact is not required', () => {
    expect(contact(fact('contact-not-required', '2024-01-04', 'anonymous'))).toEqual([
      '2024-01-03 -> 2024-01-17 (lapsed 2024-01-04)',
    ]);
  });

  it('lapses when the complaint is finalised, whatever contact came later', () => {
    const lapsed = ['2024-01-03 -> 2024-01-17 (lapsed 2024-03-05)'];
    expect(contact(finalised)).toEqual(lapsed);
    expect(contact(finalised, fact('contacted', '2024-03-06'))).toEqual(lapsed);
  });

  it('counts as made when it came on the day of finalisation, in whatever order they were entered', () => {
    const [done, said] = [
      fact('finalised', '2024-01-08', 'resolved'),
      fact('contacted', '2024-01-08'),
    ];
    const discharged = ['2024-01-03 -> 2024-01-17 (discharged 2024-01-08)'];
    expect(contact(done, said)).toEqual(discharged);
    expect(contact(said, done)).toEqual(discharged);
  });
});

describe('the four-weekly update (R-KI-2)', () => {
  const updates = (...facts: NewFact[]): readonly string[] =>
    told(given(made, ...facts).obligations(), 'R-KI-2');

  it('is owed within 28 days of the start of handling, not of the day the complaint was made', () => {
    expect(updates()).toEqual([]);
    expect(updates(handled)).toEqual(['2024-01-05 -> 2024-02-02']);
  });

  it('starts anew on the day of an early update', () => {
    expect(updates(handled, fact('update', '2024-01-15'))).toEqual([
      '2024-01-05 -> 2024-02-02 (discharged 2024-01-15)',
      '2024-01-15 -> 2024-02-12',
    ]);
  });

  it('is not stopped by a suspension (R-KI-6)', () => {
    const suspended = fact('suspended', '2024-01-10', 'sub-judice');
    expect(updates(handled, suspended)).toEqual(updates(handled));
  });

  it('is not given more time by a further decision on handling', () => {
    expect(updates(handled, fact('handling', '2024-01-20', 'outside-schedule-3'))).toEqual([
      '2024-01-05 -> 2024-02-02',
    ]);
  });

  it('ends at finalisation, and an update after it changes nothing', () => {
    const ended = ['2024-01-05 -> 2024-02-02 (lapsed 2024-03-05)'];
    expect(updates(handled, finalised)).toEqual(ended);
    expect(updates(handled, finalised, fact('update', '2024-03-06'))).toEqual(ended);
    expect(updates(handled, finalised, fact('handling', '2024-03-20', 'schedule-3'))).toEqual(
      ended,
    );
  });

  it('comes back on the day a re-investigation is directed', () => {
    expect(updates(handled, finalised, ...reviewed, reinvestigated)).toEqual([
      '2024-01-05 -> 2024-02-02 (lapsed 2024-03-05)',
      '2024-04-12 -> 2024-05-10',
    ]);
  });

  it('is not given more time by a re-investigation directed while it ran', () => {
    expect(updates(handled, investigated, completed, reinvestigated)).toEqual([
      '2024-01-05 -> 2024-02-02',
    ]);
  });

  it('is not owed under the Regulations of 2020 for a complaint made before them', () => {
    const old = given(fact('made', '2020-01-31'), fact('handling', '2020-03-02', 'schedule-3'));
    expect(told(old.obligations(), 'R-KI-2')).toEqual([]);
  });
});

describe('the next step after a complaint was finalised', () => {
  const finalisedAs = (handling: string) =>
    given(
      fact('made', '2024-09-02', null, { person: 'CPL-1' }),
      fact('handling', '2024-09-03', handling),
      fact('finalised', '2024-09-24', 'resolved'),
    )
      .obligations()
      .filter(({ rule }) => rule === 'R-KI-3')
      .map(nextStepOf);

  it('tells of the right to a review under Schedule 3, and of none outside', () => {
    expect(finalisedAs('schedule-3')).toEqual([
      'notify the outcome with the right to a review, then record the day.',
    ]);
    expect(finalisedAs('outside-schedule-3')).toEqual([
      'notify the outcome; there is no right to a review, since it was handled outside Schedule 3. Record the day.',
    ]);
  });
});
