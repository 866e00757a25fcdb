import { type OwnRetention, scheduleFrom } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { type RecordedEvent } from '@tipstaff/event-store';
import { decisionsFrom } from './decisions';
import { explainRetention, judge } from './judge';
import { type Basis, type HeldOver } from './retention-events';
import { day, own, refOf } from '../../../cases/src/retention/retention.fixture';

const CASE = refOf('complaint', 'CO-1');
const STREAM = CaseRef.stream(CASE);
const complaint = own(CASE, ['made', '2015-01-05'], ['finalised', '2016-03-04', 'acceptable']);
const basis: Basis = {
  case: STREAM,
  class: 'complaint',
  trigger: { milestone: 'finalised', on: day('2016-03-04') },
};

type Written = readonly [name: string, data: object, on?: string];

const events = (...written: readonly Written[]) =>
  written.map(([name, data, on = '2022-01-05'], index) => ({
    ...{ type: `retention.${name}`, data, on, actor: 'records', position: index + 1 },
  })) as unknown as RecordedEvent[];

const judgedOn = (
  on: string,
  written: readonly Written[] = [],
  named: readonly OwnRetention[] = [],
) => judge(complaint, named, decisionsFrom(events(...written)), day(on));

const hold = (id: string, over: HeldOver): Written => [
  'hold-placed',
  { hold: id, over, reason: 'public-inquiry', authority: 'UKCPI/2024/14' },
];
const released = (id: string): Written => [
  'hold-released',
  { hold: id, authority: 'UKCPI/2024/15' },
];
const keptUntil = (reviewOn: string, of: object = basis): Written => [
  'kept-longer',
  { ...of, reason: 'risk-of-harm', reviewOn },
];

describe('a case is judged', () => {
  it.each([
    ['as kept on its last day', '2022-03-04', 'kept'],
    ['as ended on the day after', '2022-03-05', 'ended'],
  ])('%s', (_, on, state) => {
    expect(judgedOn(on).state).toBe(state);
  });

  it.each<[string, readonly Written[], string]>([
    ['held by a hold of its own', [hold('hold-1', { case: STREAM })], 'held'],
    [
      'not held by that of another case',
      [hold('hold-1', { case: `${STREAM}0` as never })],
      'ended',
    ],
    ['held by a hold on its class', [hold('hold-1', { class: 'complaint' })], 'held'],
    ['not held by that on another class', [hold('hold-1', { class: 'dismissal' })], 'ended'],
    ['held by a hold on every case', [hold('hold-1', { every: true })], 'held'],
    [
      'free once the hold is released',
      [hold('hold-1', { every: true }), released('hold-1')],
      'ended',
    ],
    [
      'held while one of two stands',
      [hold('hold-1', { case: STREAM }), hold('hold-2', { every: true }), released('hold-1')],
      'held',
    ],
    ['kept longer until its review', [keptUntil('2026-01-01')], 'kept-longer'],
    ['ended on the day of its review', [keptUntil('2023-01-02')], 'ended'],
    ['by the last decision', [keptUntil('2026-01-01'), keptUntil('2022-12-01')], 'ended'],
    [
      'as ended where it was opened again since the decision',
      [
        keptUntil('2026-01-01', {
          ...basis,
          trigger: { milestone: 'finalised', on: '2015-06-01' },
        }),
      ],
      'ended',
    ],
    [
      'as begun, whatever is held since',
      [['disposal-begun', basis], hold('hold-1', { every: true })],
      'begun',
    ],
    [
      'as disposed of',
      [
        ['disposal-begun', basis],
        ['disposed', basis],
      ],
      'disposed',
    ],
    [
      'anew where it was opened again after that',
      [['disposed', { ...basis, trigger: { milestone: 'finalised', on: '2015-06-01' } }]],
      'ended',
    ],
  ])('%s', (_, written, state) => {
    expect(judgedOn('2023-01-02', written).state).toBe(state);
  });

  it('as kept while a case that it names is open', () => {
    const matter = own(refOf('conduct', 'CM-1'), ['came-to-attention', '2015-01-05']);
    expect(judgedOn('2023-01-02', [], [matter])).toMatchObject({
      state: 'open',
      why: expect.stringContaining('names the conduct CM-1'),
    });
  });

  it('as kept as long as a case that it names', () => {
    const proceedings = own(
      refOf('proceeding', 'PR-1'),
      ['referred', '2015-01-05', 'hearing'],
      ['held', '2016-05-04', 'hearing'],
      ['outcome', '2016-05-04', 'dismissed'],
    );
    const judgement = judgedOn('2023-01-02', [], [proceedings]);
    expect(judgement).toMatchObject({ state: 'kept', keeping: { lastKept: '2031-05-04' } });
    expect(explainRetention(CASE, judgement, scheduleFrom([])).join(' ')).toContain(
      'as long as the proceeding PR-1, which it names: Outcome on 4 May 2016',
    );
  });
});

describe('a person in the register', () => {
  const person = own(refOf('person', 'CPL-1'), ['entered', '2015-01-05', 'complainant']);
  const judgedWith = (...written: readonly Written[]) =>
    judge(person, [complaint], decisionsFrom(events(...written)), day('2023-01-02'));

  it('is kept while a case that names them is', () => {
    for (const written of [[], [['disposal-begun', basis]]] as const) {
      const judgement = judgedWith(...written);
      expect(judgement).toMatchObject({
        state: 'open',
        why: expect.stringContaining('complaint CO-1'),
      });
    }
  });

  it('is proposed once every one was disposed of', () => {
    expect(judgedWith(['disposed', basis])).toMatchObject({ state: 'ended' });
  });
});

describe('the explanation', () => {
  it('says trigger, period, class, source and how sure that is, and what holds it', () => {
    const judgement = judgedOn('2023-01-02', [hold('hold-1', { every: true })]);
    expect(explainRetention(CASE, judgement, scheduleFrom([]))).toEqual([
      'Finalised on 4 March 2016.',
      'Complaint (complaint): kept for 6 years after that, until 4 March 2022.',
      expect.stringMatching(/^As shipped: College of Policing.*believed, not seen/),
      'Held by hold-1 (public-inquiry, UKCPI/2024/14), placed by records on 5 January 2022.',
    ]);
  });
});
