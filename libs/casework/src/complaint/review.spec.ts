import { Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { explainObligation } from '../obligation/explain-obligation';
import { type ComplaintMilestone, type ComplaintState } from './complaint.case-type';
import { reviewBodyFor } from './review';
import { told } from './told.fixture';

const { given, fact, record } = casesOf<ComplaintMilestone>('complaint');

const made = fact('made', '2024-01-03');
const recorded = fact('handling', '2024-01-05', 'schedule-3');
const finalised = fact('finalised', '2024-02-28', 'acceptable');
const notified = (details: Record<string, string>) =>
  fact('outcome-notified', '2024-02-29', null, { details });
const rights = notified({ 'review-body': 'lpb', 'review-rights-provided': '2024-03-01' });
const requested = (body = 'lpb', on = '2024-03-15') => fact('review-requested', on, body);

describe('the outcome notice (R-KI-3, R-REV-3)', () => {
  const owed = (...facts: NewFact[]) => told(given(made, ...facts).obligations(), 'R-KI-3');

  it('is owed within 5 working days of the outcome (PV-12)', () => {
    expect(owed(fact('finalised', '2024-03-28', 'acceptable'))).toEqual([
      '2024-03-28 -> 2024-04-08',
    ]);
    expect(owed(finalised, rights)).toEqual(['2024-02-28 -> 2024-03-06 (discharged 2024-02-29)']);
  });

  it('is owed for each outcome, and lapses when a re-investigation undoes it', () => {
    expect(
      owed(
        finalised,
        fact('reinvestigation', '2024-03-04'),
        fact('finalised', '2024-06-03', 'not-acceptable'),
      ),
    ).toEqual(['2024-02-28 -> 2024-03-06 (lapsed 2024-03-04)', '2024-06-03 -> 2024-06-10']);
  });

  it('is not owed after a withdrawal, nor where nobody is known who could be told', () => {
    expect(owed(fact('finalised', '2024-02-28', 'withdrawn'))).toEqual([]);
    expect(owed(fact('contact-not-required', '2024-01-04', 'anonymous'), finalised)).toEqual([]);
  });

  it('may be withheld by a decision with its reason (R-KI-5)', () => {
    const withheld = fact('information-withheld', '2024-03-01', 'outcome', {
      note: 'It would prejudice a trial.',
      details: { ground: 'prejudice' },
    });
    expect(owed(finalised, withheld)).toEqual(['2024-02-28 -> 2024-03-06 (lapsed 2024-03-01)']);
    given(made, finalised)
      .when(record(fact('information-withheld', '2024-03-01', 'outcome')))
      .thenRefused('complaint.note-missing');
  });

  it('is recorded with the body that it names and what it does not say', () => {
    const lacking = notified({
      'review-body': 'lpb',
      limb: 'none',
      'review-rights-provided': '2024-03-01',
      'notice-holds': 'review-body+limb+time-limit+how-to-apply',
    });
    expect(given(made, finalised, lacking).state()).toMatchObject({
      reviewRights: { body: 'lpb', providedOn: '2024-03-01', missing: ['no-right-to-dg'] },
    });
  });
});

describe('the time to apply for a review (R-REV-1)', () => {
  const window = (...facts: NewFact[]) =>
    told(given(made, recorded, finalised, ...facts).obligations(), 'R-REV-1');

  it('is 28 days starting with the day after the information was provided (PV-13)', () => {
    expect(window(rights)).toEqual(['2024-03-01 -> 2024-03-29 (lapsed 2024-03-30)']);
    expect(window(rights, requested())).toEqual([
      '2024-03-01 -> 2024-03-29 (discharged 2024-03-15)',
    ]);
  });

  it('is the complainant’s, and never makes the force overdue', () => {
    const [one] = given(made, recorded, finalised, rights)
      .obligations()
      .filter(({ rule }) => rule === 'R-REV-1');
    expect(one).toMatchObject({ direction: 'inbound', owner: 'complainant', overdueFrom: null });
  });

  it('does not run where the day is not recorded, or there is no right to a review', () => {
    expect(window(notified({ 'review-body': 'lpb' }))).toEqual([]);
    expect(
      window(notified({ 'review-body': 'none', 'review-rights-provided': '2024-03-01' })),
    ).toEqual([]);
  });

  it('is extended in special circumstances, to a later day, with the reason', () => {
    const extended = fact('review-extended', '2024-03-20', '2024-04-12', {
      note: 'The complainant was in hospital.',
    });
    expect(window(rights, extended)).toEqual([
      '2024-03-01 -> 2024-03-29 (changed 2024-03-20)',
      '2024-03-20 -> 2024-04-12 (lapsed 2024-04-13)',
    ]);
    given(made, recorded, finalised, rights)
      .when(record(fact('review-extended', '2024-03-20', '2024-03-29', { note: 'Late.' })))
      .thenRefused('complaint.review-extended-not-later');
  });

  it('leaves out the days with the wrong body; it is made when it is forwarded (R-REV-2)', () => {
    const received = fact('review-misdirected', '2024-03-20', 'iopc');
    const forwarded = fact('review-forwarded', '2024-04-02', 'lpb');
    expect(window(rights, received)).toEqual([
      '2024-03-01 -> 2024-03-29 (changed 2024-03-20)',
      '2024-03-20 -> no date',
    ]);
    expect(window(rights, received, forwarded)).toEqual([
      '2024-03-01 -> 2024-03-29 (changed 2024-03-20)',
      '2024-03-20 -> no date (discharged 2024-04-02)',
    ]);
    const [, held] = given(made, recorded, finalised, rights, received, forwarded)
      .obligations()
      .filter(({ rule }) => rule === 'R-REV-1');
    expect(held?.basis.notes.at(-1)).toContain(
      '13 days left out the last day is Thu 11 April 2024',
    );
    const before = fact('review-misdirected', '2024-02-26', 'iopc');
    expect(window(before, rights, forwarded)).toEqual([
      '2024-03-01 -> no date (discharged 2024-04-02)',
    ]);
    const [since] = given(made, recorded, finalised, before, rights, forwarded)
      .obligations()
      .filter(({ rule }) => rule === 'R-REV-1');
    expect(since?.basis.notes.at(-1)).toContain(
      '32 days left out the last day is Tue 30 April 2024',
    );
    given(made, recorded, finalised)
      .when(record(forwarded))
      .thenRefused('complaint.review-forwarded-without-review-misdirected');
  });
});

describe('the review body (R-REV-4)', () => {
  const bodyOf = (...facts: NewFact[]) => reviewBodyFor(given(made, ...facts).timeline);
  const decidedAs = (limb: string) => fact('review-body-decided', '2024-02-20', limb);

  it.each([
    'lpb-is-authority',
    'senior-officer',
    'criminal-or-disciplinary',
    'article-2-or-3',
    'referred',
    'same-incident',
  ])('is the IOPC under the limb %s', (limb) => {
    expect(bodyOf(decidedAs(limb))).toMatchObject({ body: 'iopc', limb });
  });

  it('is the local policing body where no limb is met', () => {
    expect(bodyOf(decidedAs('none'))).toMatchObject({ body: 'lpb' });
  });

  it('is the IOPC where the record itself shows a limb, and unknown where it shows none', () => {
    expect(bodyOf(fact('must-be-referred', '2024-01-10', 'serious-assault'))).toMatchObject({
      body: 'iopc',
      limb: 'referred',
    });
    expect(bodyOf(fact('authority-decided', '2024-01-10', 'local-policing-body'))).toMatchObject({
      limb: 'lpb-is-authority',
    });
    expect(
      bodyOf(
        fact('investigation', '2024-01-10', 'local', { details: { 'special-procedures': 'yes' } }),
      ),
    ).toMatchObject({ limb: 'criminal-or-disciplinary' });
    expect(bodyOf(recorded)).toBeNull();
  });

  it('can not be decided against what the record shows', () => {
    given(made, fact('referred', '2024-01-10', 'voluntary'))
      .when(record(decidedAs('none')))
      .thenRefused('complaint.review-body-decided-against-record');
  });

  it('refuses a request to the wrong body unless it was forwarded', () => {
    const refused = given(made, recorded, decidedAs('none'), finalised)
      .when(record(requested('iopc')))
      .thenRefused('complaint.review-requested-wrong-body');
    expect(refused.message).toContain('the local policing body reviews this complaint');
    expect(refused.message).toContain('R-REV-4');
    given(made, recorded, decidedAs('none'), finalised)
      .when(record(requested('lpb')))
      .then({});
    given(
      made,
      recorded,
      finalised,
      decidedAs('none'),
      fact('review-misdirected', '2024-03-15', 'iopc'),
    )
      .when(record(fact('review-forwarded', '2024-03-18', 'lpb'), requested('lpb', '2024-03-18')))
      .then({}, {});
  });

  it('says nothing against a history that tells nothing of it', () => {
    given(made, recorded, finalised)
      .when(record(requested('iopc')))
      .then({});
  });

  it('is none outside Schedule 3, where there is no right to a review', () => {
    const outside = fact('handling', '2024-01-05', 'outside-schedule-3');
    given(made, outside, finalised)
      .when(record(requested()))
      .thenRefused('complaint.review-requested-outside-schedule-3');
    given(made, outside, finalised, fact('handling', '2024-03-10', 'schedule-3'))
      .when(record(requested()))
      .then({});
  });
});

describe('a recommendation (R-REC-1 to 3)', () => {
  const reviewed = [
    made,
    recorded,
    finalised,
    rights,
    requested(),
    fact('review-decided', '2024-05-01', 'upheld'),
  ];
  const recommended = fact('review-recommendation', '2024-05-01', 'lpb', {
    details: { number: '1' },
  });
  const para28A = fact('iopc-recommendation', '2024-02-01', null, { details: { number: '2' } });
  const answered = (number: string, on: string) =>
    fact('recommendation-response', on, 'accepted', { details: { number } });

  it('on review is answered within 28 days', () => {
    expect(told(given(...reviewed, recommended).obligations(), 'R-REC-3')).toEqual([
      '2024-05-01 -> 2024-05-29',
    ]);
    const done = given(...reviewed, recommended, answered('1', '2024-05-20'));
    expect(told(done.obligations(), 'R-REC-3')).toEqual([
      '2024-05-01 -> 2024-05-29 (discharged 2024-05-20)',
    ]);
    expect(done.state()).toMatchObject({
      recommendations: [{ number: 1, by: 'lpb', answer: 'accepted', answeredOn: '2024-05-20' }],
    });
  });

  it('of the IOPC is answered within 56 days beginning with its day (PV-38), and published', () => {
    const given28A = given(made, para28A);
    expect(told(given28A.obligations(), 'R-REC-1')).toEqual(['2024-02-01 -> 2024-03-27']);
    const done = given28A.when(record(answered('2', '2024-03-27'))).then({});
    expect(told(done.obligations(), 'R-REC-2')).toEqual(['2024-03-27 -> 2024-04-16']);
    const published = fact('response-published', '2024-04-10', null, { details: { number: '2' } });
    expect(told(done.when(record(published)).then({}).obligations(), 'R-REC-2')).toEqual([
      '2024-03-27 -> 2024-04-16 (discharged 2024-04-10)',
    ]);
  });

  it('may be given more time, by a decision with its reason', () => {
    const more = fact('recommendation-extended', '2024-03-01', '2024-04-30', {
      details: { number: '2' },
      note: 'A policy has to be agreed with others.',
    });
    expect(told(given(made, para28A, more).obligations(), 'R-REC-1')).toEqual([
      '2024-02-01 -> 2024-03-27 (changed 2024-03-01)',
      '2024-03-01 -> 2024-04-30',
    ]);
  });

  it('waits for a judicial review: its days are added, and no last day is known before it ends (para. 28B(4))', () => {
    const numbered = { details: { number: '2' } };
    const started = fact('judicial-review-started', '2024-03-01', null, numbered);
    const ended = fact('judicial-review-ended', '2024-06-10', null, numbered);
    const more = fact('recommendation-extended', '2024-02-20', '2024-04-30', {
      ...numbered,
      note: 'A policy has to be agreed with others.',
    });
    const owed = (...facts: NewFact[]) => given(made, para28A, ...facts).obligations();
    expect(told(owed(started), 'R-REC-1')).toEqual([
      '2024-02-01 -> 2024-03-27 (changed 2024-03-01)',
      '2024-03-01 -> no date',
    ]);
    expect(told(owed(started, ended), 'R-REC-1')).toEqual([
      '2024-02-01 -> 2024-03-27 (changed 2024-03-01)',
      '2024-03-01 -> no date (changed 2024-06-10)',
      '2024-06-10 -> 2024-07-06',
    ]);
    const extended = owed(more, started, ended).filter(({ rule }) => rule === 'R-REC-1');
    expect(extended.at(-1)?.due).toBe('2024-08-09');
    const explained = extended.map((one) => explainObligation(one, new Law()));
    expect(explained.map(({ last }) => last)).toEqual([
      '2024-03-27',
      '2024-04-30',
      null,
      '2024-08-09',
    ]);
    expect(explained.at(-1)?.notes.at(-1)).toBe(
      'Extended on Mon 10 June 2024 from Tue 30 April 2024 to Fri 9 August 2024, by law (para. 28B(4)): judicial review was in progress for 101 days.',
    );
    const late = fact('judicial-review-started', '2024-03-28', null, numbered);
    expect(told(owed(late), 'R-REC-1')).toEqual(['2024-02-01 -> 2024-03-27']);
    given(...reviewed, recommended)
      .when(
        record(fact('judicial-review-started', '2024-05-02', null, { details: { number: '1' } })),
      )
      .thenRefused('complaint.judicial-review-started-without-recommendation');
  });

  it('is answered once, and only where it is there', () => {
    given(...reviewed, recommended)
      .when(record(answered('3', '2024-05-20')))
      .thenRefused('complaint.recommendation-response-without-recommendation');
    given(...reviewed, recommended, answered('1', '2024-05-20'))
      .when(record(answered('1', '2024-05-21')))
      .thenRefused('complaint.recommendation-response-twice');
    given(...reviewed, recommended)
      .when(record(fact('iopc-recommendation', '2024-05-02', null, { details: { number: '1' } })))
      .thenRefused('complaint.recommendation-number-twice');
  });
});

describe('a review that the local policing body decides (R-DP-9)', () => {
  const isSeen = (...facts: NewFact[]) =>
    (given(made, recorded, finalised, rights, ...facts).state() as ComplaintState).reviews
      .byPolicingBody;
  const decided = fact('review-decided', '2024-04-01', 'upheld');

  it('is there from the request on, and after the decision, whose recommendations are answered', () => {
    expect([isSeen(), isSeen(requested()), isSeen(requested(), decided)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is not there where the IOPC reviews, or came to do so', () => {
    expect(isSeen(requested('iopc'))).toBe(false);
    const forwarded = [
      fact('review-misdirected', '2024-03-15', 'lpb'),
      fact('review-forwarded', '2024-03-18', 'iopc'),
      requested('iopc', '2024-03-18'),
    ];
    expect(isSeen(...forwarded)).toBe(false);
    expect(isSeen(requested(), ...forwarded.slice(0, 2))).toBe(false);
    expect(isSeen(requested(), fact('referred', '2024-03-20', 'mandatory'))).toBe(false);
  });
});

describe('an application that was not decided on its merits', () => {
  const applied = [made, recorded, finalised, rights, requested()];

  it.each(['invalid', 'out-of-time', 'no-jurisdiction', 'withdrawn'])(
    'ends as %s, and counts as neither upheld nor not upheld',
    (value) => {
      const ended = given(...applied, fact('review-decided', '2024-04-02', value));
      expect(ended.state()).toMatchObject({
        status: 'finalised',
        reviews: { requested: 1, upheld: 0, notUpheld: 0, notOnMerits: 1 },
      });
    },
  );

  it('leaves the policing body nothing to see where it was never its own, or was withdrawn', () => {
    const seen = (value: string) =>
      (given(...applied, fact('review-decided', '2024-04-02', value)).state() as ComplaintState)
        .reviews.byPolicingBody;
    expect(['invalid', 'out-of-time', 'upheld'].map(seen)).toEqual([true, true, true]);
    expect(['no-jurisdiction', 'withdrawn'].map(seen)).toEqual([false, false]);
  });
});
