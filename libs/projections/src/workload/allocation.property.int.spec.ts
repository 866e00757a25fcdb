import { LawOfRecord } from '@tipstaff/cases';
import {
  type CaseEvent,
  CaseRef,
  decide,
  everythingReader,
  type NewFact,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import fc from 'fast-check';
import { ObligationsKnown } from '../obligations/obligations-known.query';
import { ObligationRegister } from '../obligations/obligation-register.query';
import {
  asTheyAre,
  day,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { Workload } from './workload.query';

jest.setTimeout(240_000);

let record: RecordedDatabase;
let register: ObligationRegister;
let known: ObligationsKnown;
let workload: Workload;

beforeAll(async () => {
  record = await openRecordedDatabase();
  const models = asTheyAre(record.pool);
  const law = new LawOfRecord(record.law, record.store);
  register = new ObligationRegister(record.pool, record.law, models);
  known = new ObligationsKnown(record.store, record.pool, law, models);
  workload = new Workload(record.pool, record.store, law, models);
});

afterAll(() => record.close());

const start = day('2024-03-04');
const DAYS = 70;
const ROLES = ['case-handler', 'investigator', 'team', 'supervisor'] as const;

interface Step {
  readonly of: number;
  readonly milestone: string;
  readonly as: (typeof ROLES)[number];
  readonly to: string;
  readonly at: number;
  readonly lag: number;
}

/** On any day, learned then or up to forty days later. */
const aStep: fc.Arbitrary<Step> = fc.record({
  of: fc.nat(2),
  milestone: fc.constantFrom('allocated', 'handed-over', 'released'),
  as: fc.constantFrom(...ROLES),
  to: fc.constantFrom('STF-0001', 'STF-0002', 'STF-0003'),
  at: fc.nat(DAYS),
  lag: fc.nat(40),
});

function factOf({ milestone, as, to, at, lag }: Step): NewFact {
  const on = LocalDate.addDays(start, at);
  return {
    milestone,
    on,
    enteredOn: LocalDate.addDays(on, lag),
    value: as,
    person: milestone === 'released' ? null : to,
    related: null,
    note: 'Why.',
  };
}

const opening: readonly NewFact[] = [
  {
    milestone: 'made',
    on: start,
    enteredOn: start,
    value: null,
    person: null,
    related: null,
    note: null,
  },
];

/** What of the steps can be, in order of entry: whatever is refused where it stands is left out. */
function possible(steps: readonly Step[]): readonly NewFact[] {
  const written = (facts: readonly NewFact[]): readonly CaseEvent[] =>
    decide('complaint', [], { kind: 'record', facts }).map((event, index) => ({
      ...event,
      number: index + 1,
      content: event.secret?.content ?? null,
    }));
  return steps.map(factOf).reduce<readonly NewFact[]>((kept, fact) => {
    try {
      written([...kept, fact]);
      return [...kept, fact];
    } catch {
      return kept;
    }
  }, opening);
}

/** The plain way: the last word on a role by a day, of what was known by another. */
function hadBy(facts: readonly NewFact[], as: string, on: LocalDate, knownOn: LocalDate | null) {
  const said = facts
    .map((fact, index) => ({ fact, index }))
    .filter(({ fact }) => fact.value === as && fact.on <= on)
    .filter(({ fact }) => knownOn === null || fact.enteredOn <= knownOn)
    .sort((a, b) => a.fact.on.localeCompare(b.fact.on) || a.index - b.index)
    .at(-1);
  return said?.fact.person ?? null;
}

const isKnown = (facts: readonly NewFact[], knownOn: LocalDate | null) =>
  knownOn === null || facts.some(({ enteredOn }) => enteredOn <= knownOn);

let runs = 0;

it('who has what, and how much, is what a plain fold says, on every day as known on every day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aStep, { maxLength: 14 }),
      fc.array(fc.record({ on: fc.nat(DAYS), knownOn: fc.option(fc.nat(DAYS + 40)) }), {
        minLength: 2,
        maxLength: 4,
      }),
      async (steps, asked) => {
        runs += 1;
        const force = `force-${runs}`;
        const cases = [0, 1, 2].map((n) => ({
          ref: CaseRef.parse('complaint', force, `CO/${n + 1}/24`),
          facts: possible(steps.filter(({ of }) => of === n)),
        }));
        for (const { ref, facts } of cases) await record.tell(ref, { kind: 'record', facts });
        await record.projections.catchUp();
        for (const { on: after, knownOn: knownAfter } of asked) {
          const on = LocalDate.addDays(start, after);
          const knownOn = knownAfter === null ? null : LocalDate.addDays(start, knownAfter);
          const page =
            knownOn === null
              ? await register.page(
                  everythingReader,
                  { force, on, parts: ['owed'] },
                  { limit: 100 },
                )
              : await known.page(
                  everythingReader,
                  { force, on, knownOn, parts: ['owed'] },
                  { limit: 100 },
                );
          const expected = cases
            .filter(({ facts }) => isKnown(facts, knownOn))
            .map(({ ref, facts }) => {
              const has = (as: string) => hadBy(facts, as, on, knownOn);
              return {
                case: ref.reference,
                allocatedTo: has('case-handler') ?? has('investigator'),
                team: has('team'),
              };
            });
          const seen = page.rows
            .filter(({ obligation }) => obligation.rule === 'R-PM-2')
            .map(({ obligation: { case: of, allocatedTo, team } }) => ({
              case: of,
              allocatedTo,
              team,
            }))
            .sort((a, b) => a.case.localeCompare(b.case));
          expect(seen).toEqual(expected);

          const work = await workload.of(everythingReader, { force, on, knownOn });
          for (const person of ['STF-0001', 'STF-0002', 'STF-0003']) {
            const of = work.find(({ heldBy }) => heldBy === person);
            const owed = page.rows.filter(
              ({ obligation: { allocatedTo, team } }) => allocatedTo === person || team === person,
            );
            expect([person, of?.owed ?? 0]).toEqual([person, owed.length]);
            const open = cases.filter(({ facts }) =>
              ['case-handler', 'investigator', 'team'].some(
                (as) => isKnown(facts, knownOn) && hadBy(facts, as, on, knownOn) === person,
              ),
            );
            expect([person, of?.openCases ?? 0]).toEqual([person, open.length]);
          }
          const left = work.find(({ heldBy }) => heldBy === null);
          expect(left?.openCases ?? 0).toBe(
            cases.filter(
              ({ facts }) =>
                isKnown(facts, knownOn) &&
                ['case-handler', 'investigator', 'team'].every(
                  (as) => hadBy(facts, as, on, knownOn) === null,
                ),
            ).length,
          );
        }
      },
    ),
    { numRuns: 25 },
  );
});

it('counts the same from the tables as from the record, and says how long a case lay', async () => {
  const ref = CaseRef.parse('complaint', 'essex', 'CO/9/24');
  const fact = (
    milestone: string,
    on: string,
    value: string | null = null,
    person: string | null = null,
  ) => ({
    ...{ milestone, on: day(on), enteredOn: day(on), value, person, related: null },
    note: milestone === 'handed-over' ? 'Long leave.' : null,
  });
  await record.tell(ref, {
    kind: 'record',
    facts: [
      fact('made', '2024-03-04'),
      fact('logged', '2024-03-06'),
      fact('allocated', '2024-03-20', 'case-handler', 'STF-0001'),
      fact('allocated', '2024-03-20', 'team', 'TEAM-1'),
      fact('allocated', '2024-03-20', 'supervisor', 'STF-0009'),
      fact('handed-over', '2024-04-10', 'case-handler', 'STF-0002'),
    ],
  });
  await record.projections.catchUp();
  const on = day('2024-04-15');
  const asked = { force: 'essex', on, knownOn: null };
  const work = await workload.of(everythingReader, asked);
  expect(await workload.of(everythingReader, { ...asked, knownOn: day('2024-04-15') })).toEqual(
    work,
  );
  expect(work.map(({ heldBy, kind }) => [heldBy, kind])).toEqual([
    ['STF-0002', 'person'],
    ['TEAM-1', 'team'],
    ['STF-0009', 'person'],
  ]);
  // Contact is overdue since 4 March; the hand-over touched nothing of the case itself.
  expect(work[0]).toMatchObject({
    openCases: 1,
    owed: 1,
    overdue: 1,
    dueIn28Days: 0,
    untouchedDays: 40,
  });
  expect(work[2]).toMatchObject({ openCases: 0, supervised: 1, owed: 0, untouchedDays: null });

  // A feed of hers holds what is hers, one of the team all of the team, and the office's nothing of it.
  const chosen = async (...owners: readonly string[]) =>
    (await register.chosenOn(everythingReader, on, { force: 'essex', owners }, { atMost: 100 }))
      .length;
  expect(await chosen('STF-0002')).toBeGreaterThan(0);
  expect(await chosen('TEAM-1')).toBe(await chosen('STF-0002'));
  expect(await chosen('STF-0001')).toBe(0);
  expect(await chosen('Professional Standards Department')).toBe(0);
});
