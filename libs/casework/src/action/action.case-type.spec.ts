import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { explainObligation } from '../obligation/explain-obligation';
import { type Obligation, type ObligationContext, standsOn } from '../obligation/obligation';
import { casesOf, factOf, givenHistory, written } from '../given-when-then.fixture';
import { decide } from '../decide';
import { type ActionMilestone } from './action.case-type';

const { given, fact, record } = casesOf<ActionMilestone>('action');

const raised = fact('raised', '2024-10-08', '7', {
  person: 'Deputy Chief Constable',
  related: 'PAM-2024-10-08',
  note: 'Send the Commissioner a review of the asymmetry of complaints.',
});
const update = fact('update', '2024-12-01', null, { note: 'Under way.' });
const closed = fact('closed', '2025-01-29');

function meeting(reference: string, ...facts: NewFact[]): ObligationContext['meetings'][number] {
  const history = written(decide('meeting', [], { kind: 'record', facts }));
  return { reference, timeline: givenHistory('meeting', history).timeline };
}

const october = meeting(
  'PAM-2024-10-08',
  factOf('scheduled', '2024-07-22', '2024-10-08'),
  factOf('held', '2024-10-08'),
);
const scheduled = factOf('scheduled', '2024-10-08', '2025-01-21');
const moved = factOf('moved', '2024-11-18', '2025-01-29');
const january = meeting('PAM-2025-01', scheduled);

function owed(
  facts: readonly NewFact[],
  ...meetings: ObligationContext['meetings'][number][]
): readonly Obligation[] {
  return given(...facts).obligations(new Law(), { meetings, bodies: [] });
}

function shown(obligations: readonly Obligation[]): readonly string[] {
  return obligations.map(
    ({ id, validFrom, due, ended, validTo }) =>
      `${id.split('#').at(-1)}: ${validFrom} due ${due}${ended ? ` (${ended} ${validTo})` : ''}`,
  );
}

describe('an action', () => {
  it('is new until something was done about it, ongoing until closed', () => {
    expect(given(raised).state()).toEqual({
      status: 'new',
      raisedOn: '2024-10-08',
      meeting: 'PAM-2024-10-08',
      owner: 'Deputy Chief Constable',
    });
    expect(given(raised, fact('due', '2024-10-08', '2024-12-31')).state().status).toBe('new');
    expect(given(raised, update).state().status).toBe('ongoing');
    expect(given(raised, update, closed).state()).toMatchObject({
      status: 'closed',
      closedOn: '2025-01-29',
    });
  });

  it('has the owner it was last given, whoever wrote an update', () => {
    const owner = fact('owner', '2024-11-01', null, { person: 'Assistant Chief Constable' });
    const noted = fact('update', '2024-12-01', null, { person: 'OPCC' });
    expect(given(raised, owner, noted).state()).toMatchObject({
      owner: 'Assistant Chief Constable',
    });
    given(raised)
      .when(record(fact('owner', '2024-11-01')))
      .thenRefused('action.person-missing');
  });

  it('is nothing before it was raised, and is closed once', () => {
    given().when(record(update)).thenRefused('action.never-raised');
    given(raised)
      .when(record(fact('update', '2024-10-07')))
      .thenRefused('action.before-raised');
    given(raised, closed)
      .when(record(fact('closed', '2025-01-30')))
      .thenRefused('action.closed-twice');
    given(fact('raised', '2024-10-08'))
      .when(record(fact('due', '2024-11-01')))
      .thenRefused('action.invalid-value');
    given()
      .when(record(fact('raised', '2024-10-08', 'seven')))
      .thenRefused('action.invalid-value');
  });
});

describe('an action is due', () => {
  it('at the next meeting after the one that raised it', () => {
    expect(shown(owed([raised], october, january))).toEqual([
      'meeting-PAM-2025-01: 2024-10-08 due 2025-01-21',
    ]);
  });

  it('at the next meeting wherever its own is named: related, or the first part of its reference', () => {
    const unrelated = fact('raised', '2024-10-08', '7', { person: 'OPCC' });
    const history = written(decide('action', [], { kind: 'record', facts: [unrelated] }));
    const [due] = givenHistory('action', history, 'PAM-2024-10-08/7').obligations(new Law(), {
      bodies: [],
      meetings: [october, january],
    });
    expect(due).toMatchObject({ due: '2025-01-21', owner: 'OPCC' });
  });

  it('on the new day when the meeting moves, as the same obligation', () => {
    const segments = owed([raised], october, meeting('PAM-2025-01', scheduled, moved));
    expect(shown(segments)).toEqual([
      'meeting-PAM-2025-01: 2024-10-08 due 2025-01-21 (changed 2024-11-18)',
      'meeting-PAM-2025-01: 2024-11-18 due 2025-01-29',
    ]);
    expect(new Set(segments.map(({ id }) => id)).size).toBe(1);
  });

  it('at the meeting after that, when the meeting was held and it stays open', () => {
    const held = meeting('PAM-2025-01', scheduled, factOf('held', '2025-01-21'));
    const april = meeting('PAM-2025-04', factOf('scheduled', '2025-01-21', '2025-04-15'));
    expect(shown(owed([raised], october, held, april))).toEqual([
      'meeting-PAM-2025-01: 2024-10-08 due 2025-01-21 (lapsed 2025-01-21)',
      'meeting-PAM-2025-04: 2025-01-21 due 2025-04-15',
    ]);
  });

  it('at no day while no later meeting is scheduled, and then says so', () => {
    const [open] = owed([raised], october);
    expect(open).toMatchObject({ due: null, overdueFrom: null, target: null });
    expect(explainObligation(open, new Law()).notes).toEqual([
      'No date: no later meeting is scheduled and no day was agreed.',
    ]);
    const scheduledLate = meeting('PAM-2025-02', factOf('scheduled', '2024-12-01', '2025-02-11'));
    expect(shown(owed([raised], october, scheduledLate))).toEqual([
      'no-meeting: 2024-10-08 due null (lapsed 2024-12-01)',
      'meeting-PAM-2025-02: 2024-12-01 due 2025-02-11',
    ]);
  });

  it('on the day agreed, whatever meetings come', () => {
    const agreed = fact('due', '2024-11-01', '2024-12-31');
    expect(shown(owed([raised, agreed], october, january))).toEqual([
      'meeting-PAM-2025-01: 2024-10-08 due 2025-01-21 (lapsed 2024-11-01)',
      'agreed: 2024-11-01 due 2024-12-31',
    ]);
  });

  it('no more once it was closed', () => {
    const segments = owed(
      [raised, update, closed],
      october,
      meeting('PAM-2025-01', scheduled, moved),
    );
    expect(shown(segments).at(-1)).toBe(
      'meeting-PAM-2025-01: 2024-11-18 due 2025-01-29 (discharged 2025-01-29)',
    );
    expect(segments.some((segment) => standsOn(segment, LocalDate.of(2025, 1, 29)))).toBe(false);
  });

  it('from its joint owners, and from a new owner since the day of the change', () => {
    const joint = { ...raised, person: 'Police and Crime Commissioner + Director' };
    const owner = fact('owner', '2024-11-01', null, { person: 'OPCC' });
    expect(
      owed([joint, owner], october, january).map(({ owner: who, validFrom, ended }) => [
        who,
        validFrom,
        ended,
      ]),
    ).toEqual([
      ['Police and Crime Commissioner + Director', '2024-10-08', 'changed'],
      ['OPCC', '2024-11-01', null],
    ]);
  });

  it('for a reason that yields the same day', () => {
    const meetings = [october, meeting('PAM-2025-01', scheduled, moved)];
    for (const obligation of owed([raised, fact('due', '2024-12-01', '2025-03-01')], ...meetings)) {
      const explanation = explainObligation(obligation, new Law());
      expect(explanation.last).toBe(obligation.due);
      expect(explanation.days.at(-1)?.to).toBe(obligation.due);
    }
  });

  it.each([
    ['on the day of the meeting it is not overdue', '2025-01-21', false],
    ['on the day after it is', '2025-01-22', true],
  ])('%s', (_title, day, overdue) => {
    const [due] = owed([raised], october, january);
    expect((due?.overdueFrom ?? '9999') <= day).toBe(overdue);
  });
});
