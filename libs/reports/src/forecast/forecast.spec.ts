import { LocalDate } from '@tipstaff/kernel';
import { BackTest, type KnownRecord, Outlook } from './forecast';
import { durationsOf, dutyDays, isOpenOn, type KnownInvestigations } from './still-open';

const day = (text: string): LocalDate => LocalDate.parse(text);

describe('how long investigations last', () => {
  const aged = (entry: number, exit: number, isCompleted = true) => ({ entry, exit, isCompleted });
  const durations = durationsOf([
    ...[aged(0, 100), aged(0, 200), aged(50, 300)],
    ...[aged(120, 400, false), aged(0, 380, false)],
  ]);

  it('is what those were that were open at the age', () => {
    expect(durations.stillOpen(150, 365)).toBeCloseTo(1 / 2, 12);
    expect(durations.stillOpen(40, 365)).toBeCloseTo(3 / 8, 12);
    expect(durations.stillOpen(300, 365)).toBe(1);
  });

  it('counts a spell from the age at which it became the force’s own, up to its end', () => {
    expect([50, 51, 100, 101, 120, 121].map((age) => durations.atRisk(age))).toEqual([
      ...[3, 4, 4, 3, 3, 4],
    ]);
  });
});

const BEGINS = day('2021-01-01');
const MONTHS_OF_RECORD = 66;
const ENDS = LocalDate.endOfMonth(BEGINS, MONTHS_OF_RECORD - 1);

/** Numbers in [0, 1), the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Investigations that come in evenly and last as a log-normal law says: half of them to the median. */
function history(
  seed: number,
  a: { readonly month: number; readonly median: number; readonly spread: number },
): readonly KnownInvestigations[] {
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const many = Math.round(a.month * (MONTHS_OF_RECORD + 24));
  const first = LocalDate.addDays(BEGINS, -730);
  const days = LocalDate.daysBetween(first, ENDS);
  return Array.from({ length: many }, (_, index) => {
    const anchor = LocalDate.addDays(first, Math.floor(random() * days));
    const openedOn = LocalDate.addDays(anchor, 3 + Math.floor(random() * 40));
    const lasts = 1 + Math.floor(a.median * Math.exp(a.spread * normal()));
    const closedOn = lasts > 3000 ? null : LocalDate.addDays(openedOn, lasts);
    return {
      ...{ key: `complaint:${index}`, case: String(index), type: 'complaint', route: 'schedule-3' },
      ...{ anchor, spells: [{ openedOn, closedOn, isCompleted: true }] },
      periodEnds: [365, 548, 730, 913, 1095, 1278, 1461].map((age) =>
        LocalDate.addDays(anchor, age - 1),
      ),
    };
  });
}

function knownOn(all: readonly KnownInvestigations[]): (on: LocalDate) => KnownRecord {
  return (on) => ({
    ...{ on, begins: BEGINS },
    investigations: all.flatMap((one) => {
      const spells = one.spells
        .filter(({ openedOn }) => openedOn <= on)
        .map((spell) => ({
          ...spell,
          closedOn: spell.closedOn !== null && spell.closedOn <= on ? spell.closedOn : null,
        }));
      return spells.length === 0 ? [] : [{ ...one, spells }];
    }),
  });
}

it('holds in 75 to 90 of 100 quarters of made-up histories whose law is known', async () => {
  const laws = [
    { month: 5, median: 260, spread: 0.6 },
    { month: 3, median: 330, spread: 0.9 },
    { month: 9, median: 200, spread: 0.8 },
  ];
  let [rows, held] = [0, 0];
  for (let seed = 1; rows < 1000; seed += 1) {
    for (const law of laws) {
      const test = await BackTest.of(knownOn(history(seed, law)), ENDS, BEGINS);
      for (const row of test.rows()) {
        rows += 1;
        held += Number(row.isHeld);
      }
    }
  }
  expect(rows).toBeGreaterThanOrEqual(1000);
  expect((100 * held) / rows).toBeGreaterThanOrEqual(75);
  expect((100 * held) / rows).toBeLessThanOrEqual(90);
});

describe('the outlook', () => {
  const investigation = (
    name: string,
    anchor: string,
    spells: readonly (readonly [string, string | null, boolean?])[],
    more: Partial<KnownInvestigations> = {},
  ): KnownInvestigations => ({
    ...{ key: name, case: name, type: 'complaint', route: 'schedule-3', anchor: day(anchor) },
    spells: spells.map(([openedOn, closedOn, isCompleted = true]) => ({
      ...{ openedOn: day(openedOn), isCompleted },
      closedOn: closedOn === null ? null : day(closedOn),
    })),
    periodEnds: [12, 18, 24, 30].map((months) =>
      LocalDate.addDays(LocalDate.correspondingDate(day(anchor), months) ?? day(anchor), -1),
    ),
    ...more,
  });
  const on = day('2024-09-30');
  const outlook = (...investigations: readonly KnownInvestigations[]) =>
    new Outlook({ on, begins: day('2022-01-01'), investigations });

  it('is certain of what is open unless it is completed, and dates it to the day after the period', () => {
    const { ifStillOpen, cases } = outlook(
      investigation('A', '2023-10-16', [['2023-10-20', null]]),
    ).ahead([1]);
    expect(ifStillOpen).toBe(1);
    expect(cases).toEqual([
      expect.objectContaining({ case: 'A', due: '2024-10-16', p: 1, stratum: 'all' }),
    ]);
  });

  it('has a period that ends with a month in the month after', () => {
    const open = outlook(investigation('A', '2023-11-01', [['2023-11-02', null]]));
    expect(open.ahead([1]).ifStillOpen).toBe(0);
    expect(open.ahead([2]).cases[0]?.due).toBe('2024-11-01');
  });

  it('leaves out what was completed, and what is the Director General’s', () => {
    const gone = investigation('A', '2023-10-16', [['2023-10-20', '2024-09-30']]);
    const handedOver = investigation('B', '2023-10-16', [['2023-10-20', '2024-01-01', false]]);
    expect(outlook(gone, handedOver).ahead([1, 2, 3]).ifStillOpen).toBe(0);
  });

  it('asks those of the same type and route first, where five of them are at risk', () => {
    const like = (n: number, more: Partial<KnownInvestigations> = {}) =>
      Array.from({ length: n }, (_, index) =>
        investigation(`L${index}`, '2022-02-01', [['2022-02-02', '2023-12-31']], more),
      );
    const open = investigation('A', '2023-10-16', [['2023-10-20', null]]);
    const stratumOf = (...others: readonly KnownInvestigations[]) =>
      outlook(open, ...others).ahead([1]).cases[0]?.stratum;
    expect(stratumOf(...like(4))).toBe('complaint, schedule-3');
    expect(stratumOf(...like(4, { route: 'undecided' }))).toBe('complaint');
    expect(stratumOf(...like(4, { type: 'conduct' }))).toBe('all');
    expect(stratumOf(...like(3))).toBe('all');
  });

  it('knows from the past how many come from cases that were under no investigation', () => {
    // Begun after eleven months and a half: a month before its report nobody saw it.
    const sudden = investigation('A', '2023-07-16', [['2024-07-02', null]]);
    const one = outlook(sudden).ahead([1]);
    // 24 month-ends are looked for, and the record has 32 of them.
    expect(one.notYetSeen).toBeCloseTo(1 / 24, 12);
    expect(one.expected).toBeCloseTo(1 / 24, 12);
  });

  it('says nothing of what is not there', () => {
    expect(outlook().ahead([1])).toMatchObject({
      ifStillOpen: 0,
      notYetSeen: 0,
      expected: 0,
      cases: [],
    });
  });

  it('has one report a period that ended with the investigation open', () => {
    const one = investigation('A', '2022-03-01', [
      ['2022-03-02', '2023-01-10', false],
      ['2023-06-01', '2024-02-28'],
    ]);
    // Handed over before 12 months, back before 18, completed on the last day of 24.
    expect(dutyDays(one, day('2022-01-01'), on)).toEqual(['2023-09-01']);
    expect(isOpenOn(one, day('2024-02-28'))).toBe(false);
  });
});

it('back-tests nothing where the record is too short, and keeps the usual level', async () => {
  const test = await BackTest.of(
    (on) => ({ on, begins: day('2024-01-01'), investigations: [] }),
    day('2024-09-30'),
    day('2024-01-01'),
  );
  expect(test.rows()).toEqual([]);
  expect(test.level()).toBe(80);
});
