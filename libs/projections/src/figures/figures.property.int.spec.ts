import { CaseRef, type CaseType, caseTypeDefinitions } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { everyFigure, reportingPeriods, windowFigures } from '@tipstaff/reports';
import fc from 'fast-check';
import {
  asTheyAre,
  day,
  openRecordedDatabase,
  type RecordedDatabase,
  type WrittenEvent,
} from '../recorded-database.fixture';
import { ProjectedFigures } from './figure-reader.query';
import { slowRecount, type WrittenCase } from './slow-recount.fixture';

jest.setTimeout(120_000);

let record: RecordedDatabase;
beforeAll(async () => void (record = await openRecordedDatabase()));
afterAll(() => record.close());

const FORCES = 12;
const TODAY = '2024-10-01';
const start = day('2022-06-01');
/** Enough to fall into both windows, before them and after them. */
const DAYS = 900;

const aDay = fc.integer({ min: 0, max: DAYS }).map((n) => LocalDate.addDays(start, n));

/** A fact on a day, learned then or up to four months later; later facts may withdraw it. */
const anEvent = (type: string, milestone: string, ...values: string[]) =>
  fc
    .record({ on: aDay, lag: fc.nat(120), value: fc.constantFrom(...values, '') })
    .map(({ on, lag, value }): WrittenEvent => ({
      type: `${type}.${milestone}`,
      on,
      enteredOn: LocalDate.addDays(on, lag),
      data: value === '' ? {} : { value },
    }));

const several = (of: fc.Arbitrary<WrittenEvent>, most: number) =>
  fc.array(of, { minLength: 0, maxLength: most });
const valued = (type: string, milestone: string, ...values: string[]) =>
  anEvent(type, milestone, ...values).filter(({ data }) => Object.keys(data ?? {}).length > 0);

/** One of two officers, or nobody. */
const officer = (events: fc.Arbitrary<WrittenEvent>) =>
  fc.tuple(events, fc.constantFrom('OFF-1', 'OFF-2', null)).map(([event, person]) => ({
    ...event,
    data: { ...event.data, ...(person === null ? {} : { person }) },
  }));

const detailed = (
  milestone: string,
  details: Readonly<Record<string, readonly string[]>>,
  ...values: string[]
) =>
  fc
    .tuple(
      values.length === 0
        ? anEvent('complaint', milestone)
        : valued('complaint', milestone, ...values),
      fc.record(
        Object.fromEntries(
          Object.entries(details).map(([name, options]) => [name, fc.constantFrom(...options)]),
        ),
      ),
    )
    .map(([event, said]) => ({ ...event, data: { ...event.data, details: said } }));

/** How often each milestone comes and with which values, where that is not left to what it declares. */
const frequent: Readonly<
  Partial<Record<CaseType, Readonly<Record<string, fc.Arbitrary<WrittenEvent[]>>>>>
> = {
  complaint: {
    made: several(anEvent('complaint', 'made'), 1),
    logged: several(anEvent('complaint', 'logged'), 1),
    handling: several(valued('complaint', 'handling', 'schedule-3', 'outside-schedule-3'), 2),
    contacted: several(anEvent('complaint', 'contacted'), 2),
    'contact-not-required': fc.oneof(
      { weight: 5, arbitrary: fc.constant<WrittenEvent[]>([]) },
      { weight: 1, arbitrary: several(valued('complaint', 'contact-not-required', 'declined'), 1) },
    ),
    suspended: several(valued('complaint', 'suspended', 'sub-judice'), 2),
    resumed: several(anEvent('complaint', 'resumed'), 2),
    finalised: several(valued('complaint', 'finalised', 'acceptable', 'not-acceptable'), 2),
    reinvestigation: several(anEvent('complaint', 'reinvestigation'), 1),
    'review-decided': several(valued('complaint', 'review-decided', 'upheld', 'not-upheld'), 2),
    'chapter-13': several(valued('complaint', 'chapter-13', 'lpb+dg'), 3),
    'review-requested': several(valued('complaint', 'review-requested', 'lpb', 'iopc'), 2),
    'review-forwarded': several(valued('complaint', 'review-forwarded', 'lpb', 'iopc'), 1),
    // Each allegation of a case has a number of its own.
    allegation: fc
      .array(detailed('allegation', { category: ['B4', 'H1'] }), { maxLength: 2 })
      .map((made) =>
        made.map((event, index) => ({
          ...event,
          data: { details: { ...event.data.details, number: String(index + 1) } },
        })),
      ),
    'allegation-recategorised': several(
      detailed('allegation-recategorised', { number: ['1', '2'], category: ['A2'] }),
      1,
    ),
    'allegation-decision': several(
      detailed('allegation-decision', {
        number: ['1', '2'],
        decision: ['acceptable', 'not-acceptable'],
        actions: ['', 'apology', 'apology+debrief', 'no-further-action'],
      }),
      2,
    ),
  },
  conduct: {
    recorded: several(valued('conduct', 'recorded', 'schedule-3'), 1),
    'chapter-13': several(valued('conduct', 'chapter-13', 'lpb'), 3),
  },
  proceeding: {
    held: several(valued('proceeding', 'held', 'hearing', 'meeting', 'accelerated-hearing'), 2),
    outcome: several(officer(valued('proceeding', 'outcome', 'dismissed', 'not-proven')), 3),
    referred: several(officer(anEvent('proceeding', 'referred', 'hearing')), 2),
    withdrawn: fc.oneof(
      { weight: 5, arbitrary: fc.constant<WrittenEvent[]>([]) },
      { weight: 1, arbitrary: several(officer(anEvent('proceeding', 'withdrawn')), 1) },
    ),
  },
};

const counted = [...new Set(everyFigure.flatMap(({ types }) => types))];

/** Everything that some figure reads of a type; what a new figure reads comes by itself. */
function eventsOf(type: CaseType): fc.Arbitrary<WrittenEvent[]> {
  const { milestones } = caseTypeDefinitions[type];
  const read = everyFigure
    .filter(({ types }) => types.includes(type))
    .flatMap(({ reads, readsOf = {} }) => [...reads, ...(readsOf[type] ?? [])])
    .filter((milestone) => milestone in milestones);
  const events = [...new Set(read)].map((milestone) => {
    const rule = milestones[milestone]?.value;
    const values = rule && 'options' in rule ? rule.options : [];
    return frequent[type]?.[milestone] ?? several(anEvent(type, milestone, ...values), 2);
  });
  return fc.tuple(...events).map((all) => all.flat());
}

/** The facts of a case in a random order of entry, some of them withdrawn again. */
const aCase = fc
  .oneof(
    ...counted.map((type) => ({
      weight: type === 'complaint' ? 4 : 1,
      arbitrary: eventsOf(type).map((events) => [type, events] as const),
    })),
  )
  .filter(([, events]) => events.length > 0)
  .chain(([type, events]) =>
    fc.record({
      type: fc.constant(type),
      events: fc.shuffledSubarray(events, { minLength: events.length }),
      withdrawn: fc.option(fc.record({ fact: fc.nat(events.length - 1), lag: fc.nat(60) }), {
        freq: 4,
      }),
    }),
  )
  .map(({ type, events, withdrawn }): Omit<WrittenCase, 'reference'> => {
    const taken = withdrawn ? events[withdrawn.fact] : undefined;
    if (!withdrawn || !taken) return { type, events };
    const enteredOn = LocalDate.addDays((taken.enteredOn ?? taken.on) as LocalDate, withdrawn.lag);
    return {
      type,
      events: [
        ...events,
        {
          type: `${type}.fact-withdrawn`,
          on: enteredOn,
          enteredOn,
          data: { fact: withdrawn.fact + 1 },
        },
      ],
    };
  });

it('equals an independent recount, whatever was entered, in whatever order, as known on any day', async () => {
  const histories = fc.sample(fc.array(aCase, { minLength: 15, maxLength: 40 }), {
    numRuns: FORCES,
    seed: 20240930,
  });
  const written: WrittenCase[][] = histories.map((cases) =>
    cases.map((one, index) => ({ ...one, reference: `R/${index}` })),
  );
  // In pieces, so that the sums of days have moved with the rows a few times.
  for (const piece of [0, 1, 2]) {
    for (const [index, cases] of written.entries()) {
      for (const { type, reference, events } of cases) {
        const some = events.slice(pieceAt(events, piece), pieceAt(events, piece + 1));
        if (some.length > 0)
          await record.append(CaseRef.parse(type, forceOf(index), reference), some);
      }
    }
    await record.projections.catchUp();
  }
  const figures = new ProjectedFigures(record.pool, asTheyAre(record.pool));
  const shownRows = new Set<string>();
  let compared = 0;
  for (const [index, cases] of written.entries()) {
    for (const knownOn of [null, '2024-03-31', '2024-09-30', '2024-12-31']) {
      const periods = reportingPeriods(day('2024-09-30'));
      const windows = [
        periods.last,
        periods.previous,
        { from: day('2024-03-05'), to: day('2024-08-20') },
      ];
      const report = await windowFigures(figures, {
        force: forceOf(index),
        knownOn: knownOn === null ? null : day(knownOn),
        law: record.law,
        today: day(TODAY),
        rows: everyFigure.map(({ id }) => id),
        windows,
        by: null,
      });
      const dayKnown = knownOn ?? lastEntry(cases);
      for (const [at, window] of windows.entries()) {
        const { calendar } = record.law;
        const recount = slowRecount(cases, window, knownOn, dayKnown, calendar);
        for (const { id: row, figures: ofWindows } of report.rows) {
          const shown = ofWindows[at];
          const figure = recount[row] ?? notRecounted(row);
          expect({ index, knownOn, window, row, ...shown }).toMatchObject(figure);
          if (Object.values(figure).every((value) => value === 0)) continue;
          compared += 1;
          shownRows.add(row);
        }
      }
    }
  }
  // The histories are of use only if the figures are not all nought, and of each row some is not.
  expect(compared).toBeGreaterThan(500);
  const rows = everyFigure.map(({ id }) => id);
  expect({ noughtInEveryHistory: rows.filter((row) => !shownRows.has(row)) }).toEqual({
    noughtInEveryHistory: [],
  });
  const { tables } = await record.projections.rebuild('figures');
  expect(tables.map(({ differing }) => differing)).toEqual([0, 0, 0]);
});

/** Where the third of that number begins. */
function pieceAt(events: readonly WrittenEvent[], third: number): number {
  return Math.round((events.length * third) / 3);
}

function notRecounted(row: string): never {
  throw new Error(
    `The row "${row}" is not recounted, so that this test would pass whatever it shows: count it in slow-recount.fixture.ts, day by day and without the metric.`,
  );
}

function forceOf(index: number): string {
  return `force-${index}`;
}

function lastEntry(cases: readonly WrittenCase[]): string {
  return cases
    .flatMap(({ events }) => events.map(({ on, enteredOn }) => enteredOn ?? on))
    .reduce((latest, on) => (on > latest ? on : latest), TODAY);
}
