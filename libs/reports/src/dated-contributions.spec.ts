import { type CaseEvent } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { datedContributions } from './dated-contributions';
import { figureOf } from './figure';
import { schedule3TimeToResolve } from './metrics/finalisation.metrics';
import { misconductHearings } from './metrics/proceeding.metrics';

const law = new Law();

type Told = readonly [milestone: string, on: string, enteredOn: string, data?: object];

const history = (...events: readonly Told[]) => historyOf('complaint', ...events);

const historyOf = (type: string, ...events: readonly Told[]): readonly CaseEvent[] =>
  events.map(([milestone, on, enteredOn, data], index) => ({
    number: index + 1,
    type: `${type}.${milestone}`,
    on: LocalDate.parse(on),
    enteredOn: LocalDate.parse(enteredOn),
    data: { ...data },
    content: null,
  }));

const of = (metric: string, events: readonly CaseEvent[], by = law) =>
  datedContributions('complaint', events, by)
    .filter((one) => one.metric === metric)
    .map(({ cohortOn, counted, amount, gross, leftOut, pendingUntil, knownFrom, knownTo }) => ({
      cohortOn,
      counted,
      amount,
      gross,
      leftOut,
      pendingUntil,
      known: [knownFrom, knownTo],
    }));

it('is known from the day it was learned until the day it was learned otherwise', () => {
  const events = history(
    ['made', '2024-01-02', '2024-01-02'],
    ['logged', '2024-01-03', '2024-01-10'],
    ['fact-corrected', '2024-03-01', '2024-03-01', { fact: 2, factOn: '2024-01-09' }],
    ['fact-withdrawn', '2024-04-01', '2024-04-01', { fact: 2 }],
  );
  expect(of('logged-within-2-wd', events)).toMatchObject([
    { cohortOn: '2024-01-03', counted: true, known: ['2024-01-10', '2024-03-01'] },
    { cohortOn: '2024-01-09', counted: false, known: ['2024-03-01', '2024-04-01'] },
  ]);
});

it('is one row while other things are learned that do not change it', () => {
  const events = history(
    ['made', '2024-01-02', '2024-01-02'],
    ['logged', '2024-01-03', '2024-01-03'],
    ['update', '2024-01-20', '2024-01-21'],
    ['update', '2024-02-20', '2024-02-21'],
  );
  expect(of('complaints-logged', events)).toHaveLength(1);
});

it('waits for contact until the tenth working day has passed', () => {
  const events = history(
    ['made', '2024-12-23', '2024-12-23'],
    ['logged', '2024-12-24', '2024-12-24'],
    ['contacted', '2025-01-10', '2025-01-10'],
  );
  // Christmas, Boxing Day, New Year's Day and two weekends lie between (the tenth is 9 January).
  expect(of('contacted-within-10-wd', events)).toMatchObject([
    { counted: false, pendingUntil: '2025-01-09', known: ['2024-12-24', '2025-01-10'] },
    { counted: false, pendingUntil: null, known: ['2025-01-10', null] },
  ]);
});

it('leaves suspended working days out of the net amount and keeps them in the gross', () => {
  const events = history(
    ['made', '2024-03-01', '2024-03-01'],
    ['handling', '2024-03-04', '2024-03-04', { value: 'schedule-3' }],
    ['suspended', '2024-03-05', '2024-03-05', { value: 'sub-judice' }],
    ['suspended', '2024-03-06', '2024-03-06', { value: 'other' }],
    ['resumed', '2024-03-07', '2024-03-07'],
    ['resumed', '2024-03-12', '2024-03-12'],
    ['finalised', '2024-03-15', '2024-03-15', { value: 'resolved' }],
  );
  // 10 working days in (1 March, 15 March]; 5 of them in (5 March, 12 March], counted once.
  expect(of('schedule-3-working-days-to-resolve', events)).toMatchObject([
    { cohortOn: '2024-03-15', amount: 5, gross: 10, leftOut: null },
  ]);
  expect(of('outside-schedule-3-working-days-to-resolve', events)).toEqual([]);
});

it('tells apart how long it was closed between a finalisation and a re-investigation', () => {
  const events = history(
    ['made', '2023-10-02', '2023-10-02'],
    ['handling', '2023-10-02', '2023-10-02', { value: 'schedule-3' }],
    ['finalised', '2023-11-30', '2023-11-30', { value: 'acceptable' }],
    ['reinvestigation', '2024-06-03', '2024-06-03'],
    ['finalised', '2024-06-28', '2024-06-28', { value: 'not-acceptable' }],
  );
  const [latest] = datedContributions('complaint', events, law).filter(
    ({ metric, knownTo }) => metric.startsWith('schedule-3') && knownTo === null,
  );
  expect(latest).toMatchObject({ amount: 187, gross: 187, closed: 125 });
  const total = {
    metric: '',
    window: 0,
    part: null,
    type: 'complaint',
    standing: 'counted',
  } as const;
  const counted = { ...total, leftOut: null, breakdown: null, units: 1 };
  const days = { amount: 187, gross: 187 };
  expect(
    figureOf(schedule3TimeToResolve, [{ ...counted, ...days, closed: 125 }], []),
  ).toMatchObject({
    ...{ value: 187, gross: 187, closedNumerator: 125, withoutClosed: 62 },
  });
  // Days that are left out as suspended ones are not taken away twice.
  const suspended = history(
    ['made', '2024-03-01', '2024-03-01'],
    ['handling', '2024-03-01', '2024-03-01', { value: 'schedule-3' }],
    ['finalised', '2024-03-04', '2024-03-04', { value: 'acceptable' }],
    ['suspended', '2024-03-05', '2024-03-05', { value: 'other' }],
    ['reinvestigation', '2024-03-08', '2024-03-08'],
    ['resumed', '2024-03-11', '2024-03-11'],
    ['finalised', '2024-03-15', '2024-03-15', { value: 'acceptable' }],
  );
  const [net] = datedContributions('complaint', suspended, law).filter(
    ({ metric, knownTo }) => metric.startsWith('schedule-3') && knownTo === null,
  );
  expect(net).toMatchObject({ amount: 6, gross: 10, closed: 1 });
});

it('goes by the handling on the day of finalisation, and says where there was none', () => {
  const changed = history(
    ['made', '2024-03-01', '2024-03-01'],
    ['handling', '2024-03-04', '2024-03-04', { value: 'outside-schedule-3' }],
    ['handling', '2024-03-15', '2024-03-15', { value: 'schedule-3' }],
    ['finalised', '2024-03-15', '2024-03-15', { value: 'resolved' }],
  );
  expect(of('schedule-3-working-days-to-resolve', changed)).toHaveLength(1);
  expect(of('outside-schedule-3-working-days-to-resolve', changed)).toEqual([]);

  const undecided = history(
    ['made', '2024-03-01', '2024-03-01'],
    ['finalised', '2024-03-15', '2024-03-15', { value: 'resolved' }],
  );
  for (const handling of ['schedule-3', 'outside-schedule-3']) {
    expect(of(`${handling}-working-days-to-resolve`, undecided)).toMatchObject([
      { counted: false, leftOut: 'handling-unknown' },
    ]);
  }
});

it('takes back a finalisation that a re-investigation has undone', () => {
  const events = history(
    ['made', '2024-03-01', '2024-03-01'],
    ['finalised', '2024-03-15', '2024-03-15', { value: 'not-acceptable' }],
    ['reinvestigation', '2024-05-01', '2024-05-01'],
    ['finalised', '2024-07-01', '2024-07-01', { value: 'acceptable' }],
  );
  expect(of('complaints-finalised', events)).toMatchObject([
    { cohortOn: '2024-03-15', known: ['2024-03-15', '2024-05-01'] },
    { cohortOn: '2024-07-01', known: ['2024-07-01', null] },
  ]);
});

it('counts what lasts longest: the calendar goes back to the year of the Act', () => {
  const lasting = (made: string): readonly CaseEvent[] =>
    history(
      ['made', made, made],
      ['handling', made, made, { value: 'schedule-3' }],
      ['finalised', '2024-05-31', '2024-05-31', { value: 'acceptable' }],
    );
  for (const [made, amount] of [
    ['2024-05-01', 20],
    ['2018-11-05', 1404],
    ['2012-01-03', 3134],
    ['2002-10-01', 5473],
  ] as const) {
    expect(of('schedule-3-working-days-to-resolve', lasting(made))).toMatchObject([
      { counted: true, amount, leftOut: null },
    ]);
  }
});

it('never guesses: what the calendar or the record does not know is left out with the reason', () => {
  const beyond = history(
    ['made', '2030-01-02', '2030-01-02'],
    ['logged', '2030-01-03', '2030-01-03'],
  );
  const neverMade = history(['logged', '2024-01-03', '2024-01-03']);
  for (const metric of ['logged-within-2-wd', 'contacted-within-10-wd']) {
    expect(of(metric, beyond)).toMatchObject([{ leftOut: 'outside-calendar' }]);
    expect(of(metric, neverMade)).toMatchObject([{ leftOut: 'made-unknown' }]);
  }
});

it('takes its targets from the settings', () => {
  const strict = new Law({ ...law.settings, logWithinWorkingDays: 0 });
  const events = history(
    ['made', '2024-01-02', '2024-01-02'],
    ['logged', '2024-01-03', '2024-01-03'],
  );
  expect(of('logged-within-2-wd', events)).toMatchObject([{ counted: true }]);
  expect(of('logged-within-2-wd', events, strict)).toMatchObject([{ counted: false }]);
});

describe('the outcomes under hearings', () => {
  const outcome = (value: string, person?: string): Told => [
    ...(['outcome', '2024-05-20', '2024-05-20'] as const),
    { value, ...(person === undefined ? {} : { person }) },
  ];
  const dismissed = outcome('dismissed', 'OFF-5001');
  const warned = outcome('final-written-warning', 'OFF-5002');
  const notProven = outcome('not-proven', 'OFF-5003');
  const told = (...outcomes: readonly Told[]) =>
    datedContributions(
      'proceeding',
      historyOf(
        'proceeding',
        ['referred', '2024-01-08', '2024-01-08', { value: 'hearing', person: 'OFF-5001' }],
        ['held', '2024-05-20', '2024-05-20', { value: 'hearing' }],
        ...outcomes,
      ),
      law,
    )
      .filter(({ metric, knownTo }) => metric === 'misconduct-hearings' && knownTo === null)
      .map(({ breakdown }) => breakdown);

  it('are one for each officer of one hearing, in whatever order they were entered', () => {
    const all = ['dismissed+final-written-warning+not-proven'];
    expect(told(dismissed, warned, notProven)).toEqual(all);
    expect(told(notProven, warned, dismissed)).toEqual(all);
    expect(told(notProven)).toEqual(['not-proven+not-recorded']);
  });

  it('count each of those whom the record can not tell apart, and one said of all for each', () => {
    expect(told(outcome('not-proven'), outcome('dismissed'))).toEqual(['dismissed+not-proven']);
    const joined: Told = ['officer-joined', '2024-01-09', '2024-01-09', { person: 'OFF-5002' }];
    expect(told(joined, outcome('not-proven'))).toEqual(['not-proven+not-proven']);
  });

  it('are none of an officer who was not heard', () => {
    const out: Told = ['withdrawn', '2024-02-01', '2024-02-01', { person: 'OFF-5002' }];
    expect(told(out, dismissed)).toEqual(['dismissed']);
  });

  it('are counted by officers under a figure that counts proceedings', () => {
    const total = {
      metric: 'misconduct-hearings',
      window: 0,
      part: null,
      type: 'proceeding',
    } as const;
    const standing = {
      standing: 'counted',
      leftOut: null,
      amount: 0,
      gross: 0,
      closed: 0,
    } as const;
    const figure = figureOf(
      misconductHearings,
      [
        {
          ...total,
          ...standing,
          breakdown: 'dismissed+final-written-warning+not-proven',
          units: 1,
        },
        { ...total, ...standing, breakdown: 'dismissed', units: 2 },
      ],
      [],
    );
    expect(figure).toEqual({
      ...{ value: 3, breakdown: { dismissed: 3, 'final-written-warning': 1, 'not-proven': 1 } },
    });
  });
});

it('reads each event of a long case a few times, on however many days it was learned', () => {
  const long = 150;
  const day = (at: number): string => LocalDate.addDays(LocalDate.of(2024, 1, 2), at);
  const kinds = ['update', 'allegation', 'fact-corrected'];
  const events = history(
    ['made', day(0), day(0)],
    ...Array.from({ length: long }, (_, at): Told => {
      const kind = kinds[at % kinds.length] ?? '';
      return [kind, day(at), day(at), kind === 'fact-corrected' ? { fact: at + 1 } : {}];
    }),
  );
  let reads = 0;
  const counted = events.map((event) => ({
    ...event,
    get data() {
      reads += 1;
      return event.data;
    },
  }));
  expect(datedContributions('complaint', counted, law)).toEqual(
    datedContributions('complaint', events, law),
  );
  expect(reads).toBeLessThan(15 * long);
});
