import { defaultLawSettings, Law } from '@tipstaff/law';
import { hearingDayIn } from './hearing-date';
import { at, given, owed, record, segments } from './proceedings.fixture';

const referred = at('referred', '2024-01-08', 'hearing', { person: 'OFF-0001' });
const fixed = at('fixed', '2024-02-01', '2024-05-07');
const vacated = at('vacated', '2024-03-01', null, { person: 'the chair', note: 'Illness.' });
const again = at('fixed', '2024-03-11', '2024-05-20');

describe('the date of the proceedings', () => {
  it('is fixed, vacated with a reason and by whom, fixed again, and adjourned', () => {
    const dates = { fixed: 1, vacated: 1, adjourned: 0 };
    expect(given(referred, fixed, vacated).state()).toMatchObject({
      status: 'vacated',
      vacatedOn: '2024-03-01',
      dates,
    });
    expect(given(referred, fixed, vacated, again).state()).toMatchObject({
      status: 'fixed',
      fixedFor: '2024-05-20',
      dates: { ...dates, fixed: 2 },
    });
    const adjourned = at('adjourned', '2024-05-21', null, {
      person: 'the chair',
      note: 'A witness is ill.',
      until: '2024-06-03',
    });
    expect(given(referred, fixed, vacated, again, adjourned).state()).toMatchObject({
      status: 'adjourned',
      adjournedOn: '2024-05-21',
      until: '2024-06-03',
      dates: { fixed: 2, vacated: 1, adjourned: 1 },
    });
  });

  it.each([
    ['none', [referred], null],
    ['that it is fixed for', [referred, fixed], '2024-05-07'],
    ['none once it is vacated', [referred, fixed, vacated], null],
  ])('is to come on a day, where one stands: %s', (_what, facts, day) => {
    const state = given(...facts).state();
    expect(hearingDayIn({ type: 'proceeding', state })).toBe(day);
    expect(hearingDayIn({ type: 'complaint', state })).toBeNull();
  });

  it.each([
    ['without a reason', { ...vacated, note: null }, 'note-missing'],
    ['by nobody', { ...vacated, person: null }, 'person-missing'],
  ])('is not vacated %s', (_what, fact, code) => {
    given(referred, fixed).when(record(fact)).thenRefused(`proceeding.${code}`);
  });

  it('is vacated where one stands, and not once the hearing concluded', () => {
    given(referred).when(record(vacated)).thenRefused('proceeding.vacated-without-fixed');
    given(referred, fixed, vacated)
      .when(record({ ...vacated, on: again.on }))
      .thenRefused('proceeding.vacated-without-fixed');
    const held = at('held', '2024-05-23', 'hearing');
    const why = { person: 'the chair', note: 'Why.' };
    for (const milestone of ['vacated', 'adjourned'] as const) {
      given(referred, fixed, held)
        .when(record(at(milestone, '2024-05-24', null, why)))
        .thenRefused(`proceeding.${milestone}-after-held`);
    }
    given(referred, fixed)
      .when(record(at('adjourned', '2024-05-07', null, { ...why, until: '2024-05-06' })))
      .thenRefused('proceeding.adjourned-until-before');
  });
});

describe('regulation 36: public notice of the hearing (R-CON-12)', () => {
  const required = at('notice-required', '2024-02-05');

  it('PV-31: is published five clear working days before it begins, or a day later by setting', () => {
    const facts = given(referred, fixed, required);
    expect(owed(facts, 'R-CON-12')).toEqual(['2024-04-26 runs']);
    const looser = new Law({ ...defaultLawSettings, atLeastMeansClearDays: 'looser' });
    expect(facts.obligations(looser).find(({ rule }) => rule === 'R-CON-12')?.due).toBe(
      '2024-04-29',
    );
  });

  it('is owed only where the chair requires it, of a hearing whose date is fixed', () => {
    expect(owed(given(referred, fixed), 'R-CON-12')).toEqual([]);
    expect(owed(given(referred, required), 'R-CON-12')).toEqual([]);
    const meeting = at('referred', '2024-01-08', 'meeting');
    expect(owed(given(meeting, fixed, required), 'R-CON-12')).toEqual([]);
  });

  it('moves with the date, under the same id', () => {
    const moved = given(referred, fixed, required, again);
    expect(owed(moved, 'R-CON-12')).toEqual(['2024-04-26 changed 2024-03-11', '2024-05-10 runs']);
    expect(new Set(segments(moved, 'R-CON-12').map(({ id }) => id)).size).toBe(1);
  });

  it('lapses when the date is vacated and comes back with the next', () => {
    expect(owed(given(referred, fixed, required, vacated), 'R-CON-12')).toEqual([
      '2024-04-26 lapsed 2024-03-01',
    ]);
    expect(owed(given(referred, fixed, required, vacated, again), 'R-CON-12')).toEqual([
      '2024-04-26 lapsed 2024-03-01',
      '2024-05-10 runs',
    ]);
  });

  it('is given by publication; of another date it must be given again', () => {
    const published = at('notice-published', '2024-02-20');
    expect(owed(given(referred, fixed, required, published), 'R-CON-12')).toEqual([
      '2024-04-26 discharged 2024-02-20',
    ]);
    expect(owed(given(referred, fixed, required, published, again), 'R-CON-12')).toEqual([
      '2024-04-26 discharged 2024-02-20',
      '2024-05-10 runs',
    ]);
  });

  it('lapses when the hearing was held without it', () => {
    const held = at('held', '2024-05-08', 'hearing');
    expect(owed(given(referred, fixed, required, held), 'R-CON-12')).toEqual([
      '2024-04-26 lapsed 2024-05-08',
    ]);
  });
});
