import { CaseRef, type CaseType } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import {
  isEmptyRow,
  type TimelinessAsked,
  timelinessDivisions,
  timelinessReport,
} from '@tipstaff/reports';
import fc from 'fast-check';
import {
  asTheyAre,
  day,
  openRecordedDatabase,
  type RecordedDatabase,
  type WrittenEvent,
} from '../recorded-database.fixture';
import { slowTimeliness, type WrittenCase } from './slow-timeliness.fixture';
import { ProjectedTimeliness } from './timeliness.query';

jest.setTimeout(120_000);

let record: RecordedDatabase;
beforeAll(async () => void (record = await openRecordedDatabase()));
afterAll(() => record.close());

const FORCES = 12;
const START = day('2023-09-01');
const DAYS = 420;

type Choice = readonly [milestone: string, data?: object];

/** What may be told of a case: a fact, or one and what may come some days after it. */
const choices: Readonly<Record<'complaint' | 'proceeding', readonly (readonly Choice[])[]>> = {
  complaint: [
    [['logged']],
    [['contacted']],
    [['contact-not-required', { value: 'declined' }]],
    [['handling', { value: 'schedule-3' }], ['update'], ['update']],
    [
      ['must-be-referred', { value: 'death-or-serious-injury' }],
      ['referred', { value: 'mandatory' }],
    ],
    [['suspended', { value: 'sub-judice' }], ['resumed']],
    [['finalised', { value: 'acceptable' }], ['outcome-notified']],
    [
      ['iopc-recommendation', { details: { number: '1' } }],
      ['recommendation-response', { value: 'accepted', details: { number: '1' } }],
    ],
    [['recommendation-extended', { value: '2024-06-01', details: { number: '1' } }]],
  ],
  proceeding: [
    [['documents-supplied'], ['held', { value: 'hearing' }]],
    [['chair-appointed', { value: 'delegate' }]],
    [['outcome', { value: 'dismissed' }]],
    [['period-extended', { value: 'R-CON-11/2024-08-17' }]],
  ],
};
const first: Readonly<Record<'complaint' | 'proceeding', Choice>> = {
  complaint: ['made'],
  proceeding: ['referred', { value: 'hearing' }],
};

/** The days from one to the next: none, few, or many; each is learned then or up to three months later. */
const gap = fc.oneof(fc.constant(1), fc.nat(12), fc.nat(60), fc.integer({ min: 100, max: 200 }));
const lag = fc.oneof(fc.constant(0), fc.nat(90));

/** The first of them, or more of them one after the other. */
const told = (some: readonly Choice[]) =>
  fc
    .tuple(fc.integer({ min: 1, max: some.length }), ...some.map(() => fc.tuple(gap, lag)))
    .map(([many, ...days]) => {
      let after = 0;
      return some.slice(0, many).map((choice, index) => {
        const [more = 0, later = 0] = days[index] ?? [];
        after += more;
        return { choice, after, lag: later };
      });
    });

const aCase = fc
  .constantFrom<'complaint' | 'proceeding'>('complaint', 'complaint', 'proceeding')
  .chain((type) =>
    fc.record({
      type: fc.constant<CaseType>(type),
      begins: fc.integer({ min: 0, max: DAYS }),
      told: fc
        .shuffledSubarray([...choices[type]], { minLength: 1 })
        .chain((some) => fc.tuple(...some.map(told)))
        .map((some) => some.flat()),
      // One fact of it is corrected to another day, or withdrawn, some time after it was entered.
      change: fc.option(
        fc.record({ fact: fc.nat(9), withdrawn: fc.boolean(), lag: fc.nat(60), to: fc.nat(20) }),
        { freq: 3 },
      ),
      first: fc.constant(first[type]),
    }),
  )
  .map(({ type, begins, told, change, first: [milestone, says] }) => {
    const made = LocalDate.addDays(START, begins);
    const events: WrittenEvent[] = [
      { type: `${type}.${milestone}`, on: made, data: { ...says } },
      ...told.map(({ choice: [name, said], after, lag }): WrittenEvent => {
        const on = LocalDate.addDays(made, after);
        const enteredOn = LocalDate.addDays(on, lag);
        return { type: `${type}.${name}`, on, enteredOn, data: { ...said } };
      }),
    ];
    const changed = change && events[change.fact];
    if (!change || !changed) return { type, events };
    const { fact, withdrawn, lag, to } = change;
    const enteredOn = LocalDate.addDays((changed.enteredOn ?? changed.on) as LocalDate, lag);
    const factOn = LocalDate.addDays(changed.on as LocalDate, to - 10);
    const data = { fact: fact + 1, ...(withdrawn ? {} : { factOn, ...changed.data }) };
    const kind = withdrawn ? 'fact-withdrawn' : 'fact-corrected';
    return {
      type,
      events: [...events, { type: `${type}.${kind}`, on: enteredOn, enteredOn, data }],
    };
  });

it('equals a recount, duty by duty and day by day, as known on any day and as it stood on any', async () => {
  const histories = fc.sample(fc.array(aCase, { minLength: 15, maxLength: 40 }), {
    numRuns: FORCES,
    seed: 20241001,
  });
  const written = histories.map((cases) =>
    cases.map((one, index): WrittenCase => ({ ...one, reference: `R/${index}` })),
  );
  for (const [index, cases] of written.entries()) {
    for (const { type, reference, events } of cases) {
      await record.append(CaseRef.parse(type, `force-${index}`, reference), events);
    }
  }
  await record.projections.catchUp();
  const parked = await record.pool.query(`SELECT reason FROM read_model.parked_case`);
  expect(parked.rows).toEqual([]);
  const models = asTheyAre(record.pool);
  const reader = new ProjectedTimeliness(record.pool, record.store, record.law, models);
  const seen = new Map<string, number>();
  for (const [index, cases] of written.entries()) {
    for (const asked of questionsTo(`force-${index}`)) {
      const report = await timelinessReport(reader, asked, record.law);
      const shown = Object.fromEntries(
        report.rows
          .filter((row) => !isEmptyRow(row))
          .flatMap(({ rule, title: _title, countedIn: _unit, parts, ...figure }) => [
            [`${rule}/`, figure],
            ...parts.map(({ part, ...own }) => [`${rule}/${part}`, own]),
          ]),
      );
      expect({ asked, shown }).toEqual({ asked, shown: slowTimeliness(cases, asked, record.law) });
      for (const row of report.rows) {
        for (const name of [
          'metInTime',
          'late',
          'stillOwedLate',
          'lapsed',
          'lapsedLate',
        ] as const) {
          const key = `${row.rule} ${name}`;
          seen.set(key, (seen.get(key) ?? 0) + (row[name] ?? 0));
        }
      }
    }
  }
  // Of use only where the histories have some of everything that is told apart.
  const rules = ['R-PM-2', 'R-PM-3', 'R-KI-2', 'R-KI-3', 'R-REF-1', 'R-REC-1', 'R-CON-11'];
  const some = ['metInTime', 'late', 'stillOwedLate'].flatMap((name) =>
    rules.map((rule) => `${rule} ${name}`),
  );
  const also = ['R-PM-3 lapsed', 'R-PM-3 lapsedLate', 'R-KI-2 lapsed', 'R-KI-2 lapsedLate'];
  expect([...some, ...also].filter((key) => (seen.get(key) ?? 0) === 0)).toEqual([]);
});

it('tells by team, of a case that one has, and by owner of all others', async () => {
  const written = (reference: string, more: readonly WrittenEvent[]) =>
    record.append(CaseRef.parse('complaint', 'team-force', reference), [
      { type: 'complaint.made', on: day('2024-03-04'), data: {} },
      ...more,
      { type: 'complaint.logged', on: day('2024-03-12'), data: {} },
    ]);
  const given = { value: 'team', person: 'TEAM-1' };
  await written('T/1', [{ type: 'complaint.allocated', on: day('2024-03-05'), data: given }]);
  await written('T/2', []);
  await record.projections.catchUp();
  const models = asTheyAre(record.pool);
  const reader = new ProjectedTimeliness(record.pool, record.store, record.law, models);
  const window = { from: day('2024-03-01'), to: day('2024-03-31') };
  const asked = { force: 'team-force', rule: 'R-PM-2', window, on: day('2024-10-01') } as const;
  for (const knownOn of [null, day('2024-10-01')]) {
    const report = await timelinessReport(reader, { ...asked, by: 'team', knownOn }, record.law);
    const parts = report.rows.flatMap((row) => row.parts.map(({ part, late }) => [part, late]));
    expect(parts).toEqual([
      ['Professional Standards Department', 1],
      ['TEAM-1', 1],
    ]);
  }
});

/** Each division now, and as known on two days; windows of all sizes. */
function questionsTo(force: string): readonly TimelinessAsked[] {
  const window = { from: day('2023-10-01'), to: day('2024-09-30') };
  const common = { force, rule: null, window, knownOn: null, on: day('2024-10-01') } as const;
  return [
    ...timelinessDivisions.map((by) => ({ ...common, by })),
    { ...common, by: 'month', on: day('2024-03-09') },
    { ...common, by: 'month', window: { from: day('2024-02-10'), to: day('2024-02-29') } },
    { ...common, by: 'month', knownOn: day('2024-03-31'), on: day('2024-03-31') },
    { ...common, by: 'owner', knownOn: day('2024-06-30') },
    { ...common, by: 'rule', knownOn: day('2024-12-31'), on: day('2024-08-01') },
  ];
}
