import { LocalDate } from '@tipstaff/kernel';
import fc from 'fast-check';
import { caseTypeDefinitions, caseTypes } from '../case-types';
import { casesOf, type FactExtras, givenHistory } from '../given-when-then.fixture';
import { type Obligation, standsOn } from '../obligation/obligation';
import { timelineOf } from '../timeline';
import { allocationOn, type AllocationRole } from './allocation';

const { given, fact, record } = casesOf<string>('complaint');
const day = LocalDate.parse;

const allocated = (on: string, as: AllocationRole, person: string, extras: FactExtras = {}) =>
  fact('allocated', on, as, { person, ...extras });
const handedOver = (on: string, as: AllocationRole, person: string, extras: FactExtras = {}) =>
  fact('handed-over', on, as, { person, note: 'Moved to another team.', ...extras });
const released = (on: string, as: AllocationRole, extras: FactExtras = {}) =>
  fact('released', on, as, { note: 'On long leave.', ...extras });

const complaint = [fact('made', '2024-03-04'), fact('logged', '2024-03-05')];

const whoHas = (all: readonly Obligation[], rule: string, on: string) =>
  all.find((one) => one.rule === rule && standsOn(one, day(on)))?.holder ?? null;

describe('who has a case', () => {
  it('is allocated, handed over and released from a day on, each role by itself', () => {
    const { timeline, state } = given(
      ...complaint,
      allocated('2024-03-06', 'case-handler', 'STF-0001'),
      allocated('2024-03-06', 'team', 'TEAM-1'),
      handedOver('2024-03-20', 'case-handler', 'STF-0002'),
      released('2024-04-02', 'team'),
    );
    expect(allocationOn(timeline, day('2024-03-05'))).toEqual({});
    expect(allocationOn(timeline, day('2024-03-19'))).toMatchObject({
      'case-handler': { to: 'STF-0001', since: '2024-03-06' },
      team: { to: 'TEAM-1' },
    });
    expect(state()).toMatchObject({
      status: 'open',
      allocation: { 'case-handler': { to: 'STF-0002', since: '2024-03-20' } },
    });
    expect(Object.keys(allocationOn(timeline, day('2024-04-02')))).toEqual(['case-handler']);
  });

  it('is no part of the state where nobody has it', () => {
    expect(given(...complaint).state()).not.toHaveProperty('allocation');
  });

  it('moves back by thirty days when the hand-over is entered late, and only as known since', () => {
    const { history } = given(
      ...complaint,
      allocated('2024-03-06', 'case-handler', 'STF-0001'),
      handedOver('2024-04-01', 'case-handler', 'STF-0002', { enteredOn: '2024-05-01' }),
    );
    const then = (knownOn: string) =>
      allocationOn(timelineOf(history, { knownOn: day(knownOn) }), day('2024-04-15'));
    expect(then('2024-04-30')['case-handler']?.to).toBe('STF-0001');
    expect(then('2024-05-01')['case-handler']?.to).toBe('STF-0002');
  });

  it('is corrected and withdrawn as every fact', () => {
    const case_ = given(...complaint, allocated('2024-03-06', 'investigator', 'STF-0001'));
    const today = day('2024-06-01');
    const reason = 'It was the day after.';
    const corrected = case_
      .when({ kind: 'correct', fact: 3, to: { on: day('2024-03-07') }, reason, today })
      .then({});
    expect(allocationOn(corrected.timeline, day('2024-03-06'))).toEqual({});
    const withdrawn = corrected.when({ kind: 'withdraw', fact: 3, reason, today }).then({});
    expect(withdrawn.state()).not.toHaveProperty('allocation');
  });

  it.each([
    ['allocated-while-held', allocated('2024-03-07', 'investigator', 'STF-0002')],
    ['handed-over-without-allocated', handedOver('2024-03-07', 'case-handler', 'STF-0002')],
    ['handed-over-without-allocated', handedOver('2024-03-05', 'investigator', 'STF-0002')],
    ['handed-over-to-the-same', handedOver('2024-03-07', 'investigator', 'STF-0001')],
    ['released-without-allocated', released('2024-03-07', 'team')],
    ['allocated-to-a-name', allocated('2024-03-07', 'supervisor', 'Jo Brown')],
  ])('refuses %s', (code, next) => {
    given(...complaint, allocated('2024-03-06', 'investigator', 'STF-0001'))
      .when(record(next))
      .thenRefused(`complaint.${code}`);
  });

  it('is asked for the reason of a hand-over', () => {
    given(...complaint, allocated('2024-03-06', 'investigator', 'STF-0001'))
      .when(record(fact('handed-over', '2024-03-07', 'investigator', { person: 'STF-0002' })))
      .thenRefused('complaint.note-missing');
  });

  it('is kept of the five types that people work, and of no other', () => {
    expect(caseTypes.filter((type) => caseTypeDefinitions[type].allocatable)).toEqual([
      'complaint',
      'conduct',
      'dsi',
      'proceeding',
      'recommendation',
    ]);
  });
});

describe('what is owed', () => {
  const worked = given(
    ...complaint,
    fact('investigation', '2024-03-08', 'local'),
    allocated('2024-03-06', 'team', 'TEAM-1'),
    allocated('2024-03-10', 'case-handler', 'STF-0001'),
    allocated('2024-03-10', 'investigator', 'STF-0002'),
    allocated('2024-03-12', 'supervisor', 'STF-0003'),
  );

  it('belongs to the office, then to the team, then to the person who has the case', () => {
    const owed = worked.obligations();
    expect(whoHas(owed, 'R-PM-3', '2024-03-05')).toBeNull();
    expect(whoHas(owed, 'R-PM-3', '2024-03-06')).toMatchObject({ person: null, team: 'TEAM-1' });
    expect(whoHas(owed, 'R-PM-3', '2024-03-10')).toMatchObject({ person: 'STF-0001' });
    expect(whoHas(owed, 'R-PM-3', '2024-03-12')).toMatchObject({ supervisor: 'STF-0003' });
  });

  it('is one obligation throughout, with the office as its owner in law', () => {
    const owed = worked.obligations().filter(({ rule }) => rule === 'R-PM-3');
    expect(new Set(owed.map(({ id }) => id)).size).toBe(1);
    expect(new Set(owed.map(({ owner }) => owner))).toEqual(
      new Set(['Professional Standards Department']),
    );
    expect(owed.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2024-03-04', '2024-03-06'],
      ['2024-03-06', '2024-03-10'],
      ['2024-03-10', '2024-03-12'],
      ['2024-03-12', null],
    ]);
  });

  it('follows the investigator where it is work of the investigation', () => {
    expect(whoHas(worked.obligations(), 'R-C13-2', '2024-03-10')).toMatchObject({
      person: 'STF-0002',
    });
  });
});

describe('the segments of an obligation', () => {
  const roles = fc.constantFrom<AllocationRole>('case-handler', 'investigator', 'team');
  const step = fc.record({
    kind: fc.constantFrom('allocated', 'handed-over', 'released'),
    as: roles,
    to: fc.constantFrom('STF-0001', 'STF-0002', 'STF-0003'),
    at: fc.nat(60),
    lag: fc.nat(30),
  });

  it('say of every day, as known on every day, who had the case', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(100), (steps, known) => {
        let worked = given(...complaint);
        for (const { kind, as, to, at, lag } of steps) {
          const on = LocalDate.addDays(day('2024-03-06'), at);
          const extras = {
            ...(kind === 'released' ? {} : { person: to }),
            note: 'Why.',
            enteredOn: LocalDate.addDays(on, lag),
          };
          try {
            worked = worked.when(record(fact(kind, on, as, extras))).then({});
          } catch {
            // Impossible where it stands: left out.
          }
        }
        const knownOn = LocalDate.addDays(day('2024-03-06'), known);
        const seen = worked.history.filter(({ enteredOn }) => enteredOn <= knownOn);
        const owed = givenHistory('complaint', seen)
          .obligations()
          .filter(({ rule }) => rule === 'R-PM-3');
        for (let at = 0; at <= 62; at += 1) {
          const on = LocalDate.addDays(day('2024-03-04'), at);
          const standing = owed.filter((one) => standsOn(one, on));
          expect(standing).toHaveLength(1);
          // The plain way: the last word on each role by that day, in order of day and entry.
          const last = (as: string) =>
            seen
              .filter((event) => event.data['value'] === as && event.on <= on)
              .sort((a, b) => a.on.localeCompare(b.on) || a.number - b.number)
              .at(-1);
          const has = (as: string) => (last(as)?.data['person'] ?? null) as string | null;
          const person = has('case-handler') ?? has('investigator');
          expect(standing[0]?.holder?.person ?? null).toBe(person);
          expect(standing[0]?.holder?.team ?? null).toBe(has('team'));
        }
      }),
    );
  });
});
