import { type DsiMilestone } from '../dsi/dsi.case-type';
import { type NewFact } from '../fact';
import { casesOf, type Given } from '../given-when-then.fixture';
import { type ObligationRule } from '../obligation/obligation';
import { type ConductMilestone } from './conduct.case-type';

const { given, fact, record } = casesOf<ConductMilestone>('conduct');
const dsi = casesOf<DsiMilestone>('dsi');

const opened = fact('came-to-attention', '2024-01-02');
const recorded = fact('recorded', '2024-01-03', 'schedule-3');
const interested = (person: string, on: string): NewFact =>
  fact('interested-person', on, null, { person });
const mother = interested('INT-0001', '2024-01-03');
const update = (on: string, person?: string): NewFact =>
  fact('update', on, null, person === undefined ? {} : { person });
const finalised = fact('finalised', '2024-03-28', 'no-further-action');

function told(rule: ObligationRule, of: Given): readonly string[] {
  return of
    .obligations()
    .filter((one) => one.rule === rule)
    .map(({ id, due, ended, validTo }) => {
      const key = id.slice(id.lastIndexOf('#') + 1);
      return `${key} -> ${due}${ended ? ` (${ended} ${validTo})` : ''}`;
    });
}
const updates = (...facts: readonly NewFact[]) => told('R-KI-2', given(opened, ...facts));

describe('updates to the interested persons of a conduct matter (R-KI-2)', () => {
  it('PV-10, PV-11: are owed within four weeks of the start of handling, then of each update', () => {
    expect(updates(recorded, mother)).toEqual(['INT-0001-2024-01-03 -> 2024-01-31']);
    expect(updates(recorded, mother, update('2024-02-01'))).toEqual([
      'INT-0001-2024-01-03 -> 2024-01-31 (discharged 2024-02-01)',
      'INT-0001-2024-02-01 -> 2024-02-29',
    ]);
  });

  it('are owed to each of them, from the day they became known', () => {
    const facts = [recorded, mother, interested('INT-0002', '2024-01-20')];
    expect(updates(...facts, update('2024-01-25', 'INT-0001'))).toEqual([
      'INT-0001-2024-01-03 -> 2024-01-31 (discharged 2024-01-25)',
      'INT-0001-2024-01-25 -> 2024-02-22',
      'INT-0002-2024-01-20 -> 2024-02-17',
    ]);
  });

  it('are owed only where someone is recorded as interested, and only of a recordable matter', () => {
    expect(updates(recorded)).toEqual([]);
    expect(updates(fact('recorded', '2024-01-03', 'outside-schedule-3'), mother)).toEqual([]);
    expect(updates(mother)).toEqual([]);
  });

  it('are not stopped by a suspension (R-KI-6), end when it is finalised and come back when reopened', () => {
    const suspended = fact('suspended', '2024-01-10', 'sub-judice');
    expect(updates(recorded, mother, suspended)).toEqual(updates(recorded, mother));
    expect(updates(recorded, mother, finalised, fact('investigation', '2024-05-01'))).toEqual([
      'INT-0001-2024-01-03 -> 2024-01-31 (lapsed 2024-03-28)',
      'INT-0001-2024-05-01 -> 2024-05-29',
    ]);
  });
});

describe('the outcome of a conduct matter (R-KI-3)', () => {
  it('PV-12: is notified to each interested person within 5 working days', () => {
    expect(told('R-KI-3', given(opened, recorded, mother, finalised))).toEqual([
      'INT-0001-2024-03-28 -> 2024-04-08',
    ]);
    const notified = fact('outcome-notified', '2024-04-02', null, { person: 'INT-0001' });
    expect(told('R-KI-3', given(opened, recorded, mother, finalised, notified))).toEqual([
      'INT-0001-2024-03-28 -> 2024-04-08 (discharged 2024-04-02)',
    ]);
  });

  it('is told only once there is one, and owed to nobody where nobody is interested', () => {
    given(opened)
      .when(record(fact('outcome-notified', '2024-04-02')))
      .thenRefused('conduct.outcome-notified-without-finalised');
    expect(told('R-KI-3', given(opened, recorded, finalised))).toEqual([]);
  });
});

describe('the interested persons of a DSI matter (R-KI-2)', () => {
  const death = dsi.fact('came-to-attention', '2024-01-03');
  const family = dsi.fact('interested-person', '2024-01-03', null, { person: 'INT-0001' });

  it('are updated from the day it came to attention, recorded or not', () => {
    expect(told('R-KI-2', dsi.given(death, family))).toEqual(['INT-0001-2024-01-03 -> 2024-01-31']);
  });

  it('are updated of the conduct matter once it became one', () => {
    const became = dsi.fact('became-conduct', '2024-01-20', null, { related: 'CM/00001/24' });
    expect(told('R-KI-2', dsi.given(death, family, became))).toEqual([
      'INT-0001-2024-01-03 -> 2024-01-31 (lapsed 2024-01-20)',
    ]);
  });
});

describe('a matter that waits for criminal proceedings (R-SUS-4)', () => {
  const suspended = fact('suspended', '2024-02-01', 'sub-judice', {
    details: { rationale: 'The trial is in June.', proceedings: 'R v a defendant' },
  });
  const concluded = fact('proceedings-concluded', '2024-06-20');
  const determined = fact('prejudice-determined', '2024-06-25', 'would-not-prejudice', {
    note: 'They have concluded.',
  });
  const owed = (...facts: readonly NewFact[]) =>
    given(opened, ...facts)
      .obligations()
      .filter(({ rule }) => rule === 'R-SUS-4')
      .map(({ due, target, ended, validTo }) => [due, target, ended, validTo]);

  it('is determined on afresh when they have concluded, whatever the outcome: no date', () => {
    expect(owed(suspended, concluded)).toEqual([[null, '2024-07-04', null, null]]);
    expect(owed(suspended, concluded, determined)).toEqual([
      [null, '2024-07-04', 'discharged', '2024-06-25'],
    ]);
    expect(owed(suspended, concluded, fact('resumed', '2024-06-24'))).toEqual([
      [null, '2024-07-04', 'discharged', '2024-06-24'],
    ]);
  });

  it('owes nothing where it was not suspended, or had been resumed', () => {
    expect(owed(concluded)).toEqual([]);
    expect(owed(suspended, fact('resumed', '2024-03-01'), concluded)).toEqual([]);
  });

  it('is determined with a reason, and only where there was a suspension', () => {
    given(opened)
      .when(record(determined))
      .thenRefused('conduct.prejudice-determined-without-suspended');
    given(opened, suspended)
      .when(record({ ...determined, note: null }))
      .thenRefused('conduct.note-missing');
  });
});

describe('what is learned from a matter', () => {
  it('is captured, sealed, and is one person’s or the force’s', () => {
    given(opened)
      .when(
        record(
          fact('learning', '2024-03-01', 'organisational', { details: { learned: 'Brief all.' } }),
        ),
      )
      .then({ data: { value: 'organisational', sealed: ['details.learned'] } });
    given(opened)
      .when(record(fact('learning', '2024-03-01', 'national')))
      .thenRefused('conduct.invalid-value');
  });
});
