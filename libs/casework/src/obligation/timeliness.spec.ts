import { LocalDate } from '@tipstaff/kernel';
import { Law, ruleOf } from '@tipstaff/law';
import { type CaseEvent } from '../case-event';
import { CaseRef } from '../case-ref';
import { type CaseType, caseTypeDefinitions } from '../case-types';
import { timelineOf } from '../timeline';
import { ACTION_RULE, isOwedByLaw, noContext, type Obligation } from './obligation';
import { datedRules, daysOfDone, timelinessOn } from './timeliness';

const law = new Law();
const day = LocalDate.parse;

type Told = readonly [milestone: string, on: string, data?: object];

function eventsOf(type: CaseType, told: readonly Told[]): readonly CaseEvent[] {
  return told.map(([milestone, on, data], index) => ({
    number: index + 1,
    type: `${type}.${milestone}`,
    on: day(on),
    enteredOn: day(on),
    data: { ...data },
    content: null,
  }));
}

function owedBy(type: CaseType, rule: string, told: readonly Told[]): readonly Obligation[] {
  const ref = CaseRef.parse(type, 'norfolk', 'X/1');
  const timeline = timelineOf(eventsOf(type, told));
  return caseTypeDefinitions[type]
    .obligations(ref, timeline, law, noContext)
    .filter((one) => one.rule === rule);
}

/** Of the only one that the facts make. */
function said(on: string, type: CaseType, rule: string, ...told: readonly Told[]) {
  const [one, ...others] = owedBy(type, rule, told);
  if (!one || others.length > 0) throw new Error('The facts make none, or several.');
  const { daysLate, why, words } = timelinessOn(one, day(on), law);
  return { due: one.due, daysLate, why, words, days: daysOfDone(one, law) };
}

describe('a rule in working days: contact within ten of the day it was made', () => {
  // Made on Friday 9 August 2024; Monday 26 August was a bank holiday. The tenth is Friday the 23rd.
  const made: Told = ['made', '2024-08-09'];

  it.each([
    ['before', '2024-08-20', -3, '3 working days early', 7],
    ['on the Sunday before the last week', '2024-08-18', -5, '5 working days early', 6],
    ['on the last day', '2024-08-23', 0, 'on the last day', 10],
    ['late by a weekend, on its Saturday', '2024-08-24', 1, '1 working day late', 11],
    ['on the bank holiday after it', '2024-08-26', 1, '1 working day late', 11],
    ['on the first working day after it', '2024-08-27', 1, '1 working day late', 11],
    ['two working days late over a bank holiday', '2024-08-28', 2, '2 working days late', 12],
    ['on the day it was made', '2024-08-09', -10, '10 working days early', 0],
  ])('done %s', (_what, on, late, words, taken) => {
    expect(said('2024-12-01', 'complaint', 'R-PM-3', made, ['contacted', on])).toEqual({
      ...{ due: '2024-08-23', daysLate: late, why: null, words },
      days: { taken, late },
    });
  });

  it('is late so far, counted the same way, until it is done', () => {
    const on = (asked: string) => said(asked, 'complaint', 'R-PM-3', made).words;
    expect(on('2024-08-23')).toBe('not late: its last day has not passed');
    expect(on('2024-08-24')).toBe('1 working day late so far');
    expect(on('2024-08-28')).toBe('2 working days late so far');
    const later = said('2024-08-28', 'complaint', 'R-PM-3', made, ['contacted', '2024-09-02']);
    expect(later.words).toBe('2 working days late so far');
  });

  it('goes by the facts that stand: one that was corrected, one that was withdrawn', () => {
    const contacted: Told = ['contacted', '2024-08-30'];
    const corrected: Told = ['fact-corrected', '2024-09-02', { fact: 2, factOn: '2024-08-22' }];
    const withdrawn: Told = ['fact-withdrawn', '2024-09-03', { fact: 2 }];
    const asked = ['2024-09-04', 'complaint', 'R-PM-3', made, contacted] as const;
    expect(said(...asked).words).toBe('4 working days late');
    expect(said(...asked, corrected).words).toBe('1 working day early');
    expect(said(...asked, corrected, withdrawn).words).toBe('7 working days late so far');
    const movedStart: Told = ['fact-corrected', '2024-09-03', { fact: 1, factOn: '2024-08-19' }];
    expect(said(...asked, movedStart)).toMatchObject({ due: '2024-09-03', daysLate: -2 });
  });

  it('is no shorter for a suspension, which stops none of these days', () => {
    const suspended: readonly Told[] = [
      ['suspended', '2024-08-12', { value: 'sub-judice' }],
      ['resumed', '2024-08-27'],
    ];
    const done: Told = ['contacted', '2024-08-28'];
    const asked = ['2024-12-01', 'complaint', 'R-PM-3', made] as const;
    expect(said(...asked, ...suspended, done)).toEqual(said(...asked, done));
  });

  it('tells what lapsed in time from what was late by then', () => {
    const lapsed = (on: string) =>
      said('2024-12-01', 'complaint', 'R-PM-3', made, [
        ...(['contact-not-required', on, { value: 'declined' }] as const),
      ]);
    expect(lapsed('2024-08-20')).toMatchObject({ daysLate: null, why: 'lapsed' });
    expect(lapsed('2024-08-23')).toMatchObject({ daysLate: null, why: 'lapsed' });
    expect(lapsed('2024-08-24')).toMatchObject({ daysLate: null, why: 'lapsed-late' });
    expect(lapsed('2024-08-24').days).toEqual({ taken: null, late: null });
  });

  it('says nothing of a year whose bank holidays nobody knows', () => {
    const asked = said('2029-03-01', 'complaint', 'R-PM-3', ['made', '2028-12-01']);
    expect(asked).toMatchObject({ due: '2028-12-15', daysLate: null, why: 'outside-calendar' });
  });
});

describe('a rule that counts every day', () => {
  it('is late on the day after, whatever day that is', () => {
    const made: Told = ['made', '2024-08-23'];
    const clear: Told = ['must-be-referred', '2024-08-23', { value: 'death-or-serious-injury' }];
    // The last day is a Saturday, and the Monday after it a bank holiday.
    expect(
      said('2024-12-01', 'complaint', 'R-REF-1', made, clear, [
        ...(['referred', '2024-08-26', { value: 'mandatory' }] as const),
      ]),
    ).toMatchObject({ due: '2024-08-24', daysLate: 2, words: '2 days late' });
  });

  it('goes by the last day as it stood when it ended, where a decision moved it', () => {
    const details = { number: '1' };
    const segments = owedBy('complaint', 'R-REC-1', [
      ['made', '2023-09-01'],
      ['iopc-recommendation', '2024-02-01', { details }],
      ['recommendation-extended', '2024-03-20', { details, value: '2024-04-10' }],
      ['recommendation-response', '2024-04-12', { details, value: 'accepted' }],
    ]);
    const told = (asked: string) =>
      segments.map((one) => [one.due, timelinessOn(one, day(asked), law).words]);
    expect(told('2024-12-01')).toEqual([
      ['2024-03-27', 'replaced by the same obligation with another date or owner'],
      ['2024-04-10', '2 days late'],
    ]);
    expect(told('2024-04-11')[1]).toEqual(['2024-04-10', '1 day late so far']);
  });
});

const plain: Obligation = {
  id: 'x',
  case: CaseRef.parse('complaint', 'norfolk', 'X/1'),
  direction: 'owed',
  rule: 'R-PM-3',
  title: '',
  validFrom: day('2024-08-09'),
  validTo: null,
  ended: null,
  arose: day('2024-08-09'),
  due: day('2024-08-23'),
  target: null,
  overdueFrom: day('2024-08-24'),
  owner: '',
  basis: { start: day('2024-08-09'), facts: [], notes: [] },
};
const on = day('2024-12-01');

it('says why there is no number, each time', () => {
  const why = (more: Partial<Obligation>) => timelinessOn({ ...plain, ...more }, on, law).why;
  expect(why({ due: null, target: plain.due })).toBe('no-date');
  expect(why({ validTo: day('2024-08-20'), ended: 'changed' })).toBe('changed');
  expect(why({ direction: 'inbound', overdueFrom: null })).toBe('not-the-force');
  expect(why({ due: day('2025-01-02') })).toBe('not-yet');
  const inbound = { ...plain, direction: 'inbound', validTo: day('2024-08-28') } as const;
  expect(timelinessOn({ ...inbound, ended: 'discharged' }, on, law).daysLate).toBe(2);
});

it('counts an action by every day of the week: its day was agreed', () => {
  const action = { ...plain, rule: ACTION_RULE, validTo: day('2024-08-26') } as const;
  expect(timelinessOn({ ...action, ended: 'discharged' }, on, law)).toMatchObject({
    ...{ daysLate: 3, countedIn: 'calendar-days', words: '3 days late' },
  });
});

it('has a figure for everything that can be owed by a last day, and for nothing else', () => {
  expect(datedRules).toEqual(
    expect.arrayContaining(['R-PM-2', 'R-CON-14', 'R-HMI-3', ACTION_RULE]),
  );
  for (const rule of ['R-C13-2', 'R-C13-9', 'R-REV-1', 'R-CON-15', 'R-CON-1']) {
    expect(datedRules).not.toContain(rule);
  }
  for (const rule of datedRules) {
    if (isOwedByLaw(rule)) expect(ruleOf(rule).duty).not.toBe('inbound');
  }
});
