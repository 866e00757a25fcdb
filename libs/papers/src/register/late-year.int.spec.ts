import { CaseRef } from '@tipstaff/casework';
import { fixedClock, Instant } from '@tipstaff/kernel';
import { MeasureRows, MeasureTables, ProjectedFigures } from '@tipstaff/projections';
import {
  asTheyAre,
  day,
  fact,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../../../projections/src/recorded-database.fixture';
import { ChangeDraft, ChangeDraftHandler, type DraftDeed } from '../drafts/change-draft.command';
import { type KeptPaper, Papers } from '../papers';
import { Press } from '../press';
import { PublishPaperHandler } from '../sealing/publish.command';
import { lookAgain } from './look-again';

jest.setTimeout(240_000);

const TODAY = '2024-10-01';
const clock = fixedClock(Instant.parse(`${TODAY}T09:00:00Z`));
/** Figures that a fact of one milestone makes by its day, so that anybody can count them. */
const ROWS = {
  'complaints-logged': { type: 'complaint', milestone: 'logged' },
  'complaints-finalised': { type: 'complaint', milestone: 'finalised' },
  'conduct-cases': { type: 'conduct', milestone: 'recorded' },
} as const;
type Row = keyof typeof ROWS;
const WINDOWS = [
  ['2023-10-01', '2024-09-30'],
  ['2022-10-01', '2023-09-30'],
] as const;

/** A day of a milestone of a case, as this test wrote it down: when it was so, and what ended that. */
interface Said {
  readonly type: 'complaint' | 'conduct';
  readonly reference: string;
  readonly milestone: string;
  readonly on: string;
  readonly entered: string;
  ended: { readonly on: string; readonly because: 'corrected' | 'withdrawn' } | null;
  /** Takes the place of another. */
  readonly corrects: boolean;
}

let record: RecordedDatabase;
let kept: KeptPaper;
const said: Said[] = [];
let commands = 0;
const sender = () => {
  commands += 1;
  return { actor: 'test', idempotencyKey: `key-${commands}`, correlationId: 'test' };
};

/** The same numbers in every run. */
let state = 20_240_930;
const random = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const daysAfter = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

const refOf = ({ type, reference }: Pick<Said, 'type' | 'reference'>): CaseRef =>
  CaseRef.parse(type, 'norfolk', reference);

/** Facts of a case, entered together. */
async function enter(
  type: Said['type'],
  reference: string,
  entered: string,
  ...facts: readonly (readonly [milestone: string, on: string, value?: string])[]
): Promise<void> {
  await record.tell(refOf({ type, reference }), {
    kind: 'record',
    facts: facts.map(([milestone, on, value = null]) =>
      fact(milestone, on, { enteredOn: entered, value }),
    ),
    door: 'import',
  });
  for (const [milestone, on] of facts) {
    said.push({ type, reference, milestone, on, entered, ended: null, corrects: false });
  }
}

const numberOf = (one: Said): number =>
  said
    .filter(({ type, reference }) => type === one.type && reference === one.reference)
    .indexOf(one) + 1;

async function correct(one: Said, on: string, today: string): Promise<void> {
  const to = { on: day(on) };
  const command = { kind: 'correct', fact: numberOf(one), reason: 'A slip.' } as const;
  await record.tell(refOf(one), { ...command, to, today: day(today) });
  one.ended = { on: today, because: 'corrected' };
  said.push({ ...one, on, entered: today, ended: null, corrects: true });
}

async function withdraw(one: Said, today: string): Promise<void> {
  const command = { kind: 'withdraw', fact: numberOf(one), reason: 'Another case.' } as const;
  await record.tell(refOf(one), { ...command, today: day(today) });
  one.ended = { on: today, because: 'withdrawn' };
}

/** Came to attention long before, whatever becomes of the day of its record. */
const factsOfConduct = (on: string) =>
  [
    ['came-to-attention', '2021-01-04'],
    ['recorded', on, 'schedule-3'],
  ] as const;

/** Cases that a plain count finds in a window as known on a day. */
function counted(row: Row, [from, to]: readonly [string, string], known: string): Set<string> {
  const { type, milestone } = ROWS[row];
  return new Set(
    said
      .filter((one) => one.type === type && one.milestone === milestone)
      .filter(({ on }) => on >= from && on <= to)
      .filter(({ entered, ended }) => entered <= known && (ended === null || ended.on > known))
      .map(({ reference }) => reference),
  );
}

/** What the register has to say on a day, counted from what was written down. */
function recount(now: string): readonly object[] {
  return (Object.keys(ROWS) as Row[]).flatMap((row) =>
    WINDOWS.flatMap((window) => {
      const [then, today] = [counted(row, window, TODAY), counted(row, window, now)];
      const moved = [...new Set([...then, ...today])].filter(
        (reference) => then.has(reference) !== today.has(reference),
      );
      if (moved.length === 0) return [];
      return [
        {
          ...{ figure: row, from: window[0], printed: then.size, now: today.size },
          differs: then.size !== today.size,
          cases: moved
            .sort()
            .map((reference) => ({ case: reference, ...whyOf(row, reference, now) })),
        },
      ];
    }),
  );
}

function whyOf(row: Row, reference: string, now: string): object {
  const { type, milestone } = ROWS[row];
  const of = said.filter(
    (one) => one.type === type && one.reference === reference && one.milestone === milestone,
  );
  const late = of.flatMap(({ entered, ended, corrects }) => [
    ...(entered > TODAY && entered <= now && !corrects ? ['entered-late'] : []),
    ...(ended !== null && ended.on <= now ? [ended.because] : []),
  ]);
  const [because] = ['withdrawn', 'corrected', 'entered-late'].filter((one) => late.includes(one));
  return { because, facts: [milestone] };
}

const measuresOf = ({ pool }: RecordedDatabase) =>
  new MeasureTables(new MeasureRows(pool, asTheyAre(pool)));

beforeAll(async () => {
  record = await openRecordedDatabase();
  for (let number = 1; number <= 40; number += 1) {
    const on = daysAfter('2022-10-05', random(700));
    const reference = `CO/${number}/24`;
    await enter('complaint', reference, on, ['made', on], ['logged', on]);
    if (number % 2 === 0) {
      const entered = daysAfter(on, 20);
      if (entered < TODAY) {
        await enter('complaint', reference, entered, ['finalised', entered, 'acceptable']);
      }
    }
  }
  for (let number = 1; number <= 20; number += 1) {
    const on = daysAfter('2022-10-05', random(700));
    await enter('conduct', `CM/${number}/24`, on, ...factsOfConduct(on));
  }
  const change = (deed: DraftDeed) =>
    new ChangeDraftHandler(record.executor, clock).execute(
      new ChangeDraft({ force: 'norfolk', reference: 'PAB-1' }, deed, sender(), null),
    );
  const days = { to: day('2024-09-30'), knownOn: day(TODAY) };
  await change({ deed: 'draft', template: 'complaints-and-conduct-update', ...days });
  const text = Object.keys(ROWS).map((row) => `{${row}.last} and {${row}.previous}.`);
  await change({ deed: 'write-text', text: text.join('\n\n') });
  await change({ deed: 'approve', small: true });
  await record.projections.catchUp();
  const reader = new ProjectedFigures(record.pool, asTheyAre(record.pool));
  const press = new Press({
    ...{ store: record.store, reader, law: record.law, clock, measures: measuresOf(record) },
    ...{ software: 'test', fewest: () => Promise.resolve(5) },
  });
  const command = await press.publication({ force: 'norfolk', reference: 'PAB-1' }, sender());
  await new PublishPaperHandler(record.executor, clock).execute(command);
  const [paper] = await new Papers(record.store).sealed('norfolk');
  if (!paper) throw new Error('no paper');
  kept = paper;
});
afterAll(() => record.close());

/** A month of late news: each kind once or twice, of cases that nothing has happened to yet. */
async function month(from: string, number: number): Promise<void> {
  const today = daysAfter(from, 3 + random(20));
  const inWindows = () => daysAfter('2022-10-05', random(700));
  const on = inWindows();
  await enter('complaint', `CO/${100 + number}/24`, today, ['made', on], ['logged', on]);
  const other = inWindows();
  await enter('conduct', `CM/${100 + number}/24`, today, ...factsOfConduct(other));
  const still = said.filter(
    ({ entered, ended, corrects }) => entered <= TODAY && ended === null && !corrects,
  );
  const one = (milestone: string): Said | undefined => {
    const all = still.filter((fact) => fact.milestone === milestone);
    return all[random(all.length)];
  };
  const finalised = one('finalised');
  if (finalised) {
    if (number % 2 === 0) await withdraw(finalised, today);
    else await correct(finalised, daysAfter(finalised.on, -random(9)), today);
  }
  const recorded = one('recorded');
  if (recorded) await correct(recorded, daysAfter(recorded.on, random(2) === 0 ? -365 : 3), today);
}

it('says of a year of late entries what a plain count of them says, line by line', async () => {
  const { pool, store, law } = record;
  const reader = new ProjectedFigures(pool, asTheyAre(pool));
  const source = { pool, store, law, reader, measures: measuresOf(record) };
  let lines = 0;
  const reasons = new Set<string>();
  for (let number = 1; number <= 12; number += 1) {
    const from = daysAfter('2024-10-02', (number - 1) * 30);
    await month(from, number);
    if (number % 3 !== 0) continue;
    await record.projections.catchUp();
    const now = daysAfter(from, 29);
    const found = await lookAgain(kept, source, day(now));
    const plain = found.map((one) => ({
      ...{ figure: one.figure, from: one.window.from, printed: one.printed, now: one.now },
      differs: one.differs,
      cases: one.cases
        .map(({ case: reference, because, facts }) => ({ case: reference, because, facts }))
        .sort((a, b) => (a.case < b.case ? -1 : 1)),
    }));
    const inOrder = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).sort();
    expect([now, inOrder(plain)]).toEqual([now, inOrder(recount(now))]);
    lines += plain.length;
    found.forEach(({ cases }) => cases.forEach(({ because }) => reasons.add(because)));
  }
  expect(lines).toBeGreaterThan(15);
  expect([...reasons].sort()).toEqual(['corrected', 'entered-late', 'withdrawn']);
});
