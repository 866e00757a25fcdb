import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { explainObligation } from '../obligation/explain-obligation';
import { type Obligation, type ObligationContext, standsOn } from '../obligation/obligation';
import { casesOf, factOf, givenHistory, written } from '../given-when-then.fixture';
import { refuseUnfitReference } from '../case-ref';
import { notesOfCase } from '../case-types';
import { decide } from '../decide';
import { type ActionMilestone } from './action.case-type';
import { boardNameOf } from '../meeting/meeting.case-type';
import { ownersIn } from './action-life';

const { given, imported, fact, record } = casesOf<ActionMilestone>('action');

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
  return imported(...facts).obligations(new Law(), { meetings, bodies: [] });
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
    imported(fact('raised', '2024-10-08'))
      .when(record(fact('due', '2024-11-01')))
      .thenRefused('action.invalid-value');
    given()
      .when(record(fact('raised', '2024-10-08', 'seven')))
      .thenRefused('action.invalid-value');
  });
});

describe('an action that was closed', () => {
  const reopened = fact('reopened', '2025-02-10', null, { note: 'The figures were not sent.' });

  it('is reopened with a reason, is ongoing then, and may be closed again', () => {
    const open = given(raised, closed).when(record(reopened)).then({ type: 'action.reopened' });
    expect(open.state()).toMatchObject({ status: 'ongoing' });
    expect(open.state()).not.toHaveProperty('closedOn');
    const again = open.when(record(fact('closed', '2025-04-16'))).then({ type: 'action.closed' });
    expect(again.state()).toMatchObject({ status: 'closed', closedOn: '2025-04-16' });
    given(raised, closed)
      .when(record(fact('reopened', '2025-02-10')))
      .thenRefused('action.note-missing');
  });

  it('is not reopened while it is open, and not before it was closed', () => {
    given(raised).when(record(reopened)).thenRefused('action.reopened-without-closed');
    given(raised, closed, reopened)
      .when(record(fact('reopened', '2025-02-11', null, { note: 'Again.' })))
      .thenRefused('action.reopened-without-closed');
    given(raised, closed)
      .when(record({ ...reopened, on: LocalDate.of(2025, 1, 28) }))
      .thenRefused('action.reopened-without-closed');
  });

  it('is owed anew from the day it was reopened, and what was discharged stays so', () => {
    const april = meeting('PAM-2025-04', factOf('scheduled', '2025-01-29', '2025-04-16'));
    const held = meeting('PAM-2025-01', scheduled, moved, factOf('held', '2025-01-29'));
    const segments = owed([raised, closed, reopened], october, held, april);
    expect(shown(segments)).toEqual([
      'meeting-PAM-2025-01: 2024-10-08 due 2025-01-21 (changed 2024-11-18)',
      'meeting-PAM-2025-01: 2024-11-18 due 2025-01-29 (discharged 2025-01-29)',
      'reopened-2025-02-10: 2025-02-10 due 2025-04-16',
    ]);
    expect(segments.at(-1)).toMatchObject({ arose: '2025-02-10' });
  });

  it('does not fall back on a day that was agreed before it was closed', () => {
    const agreed = fact('due', '2024-11-01', '2024-12-31');
    const april = meeting('PAM-2025-04', factOf('scheduled', '2025-01-29', '2025-04-16'));
    expect(shown(owed([raised, agreed, closed, reopened], october, april)).at(-1)).toBe(
      'reopened-2025-02-10: 2025-02-10 due 2025-04-16',
    );
  });
});

describe('the owners of an action', () => {
  it('are on one side or on both, and joint owners are one text', () => {
    const joint = { ...raised, person: 'PCC + Director', details: { side: 'both' } };
    const passed = {
      ...fact('owner', '2024-11-01', null, { person: 'OPCC' }),
      details: { side: 'opcc' },
    };
    expect(given(joint).state()).toMatchObject({ owner: 'PCC + Director', side: 'both' });
    expect(given(joint, passed).state()).toMatchObject({ owner: 'OPCC', side: 'opcc' });
    expect(ownersIn('PCC + Director')).toEqual(['PCC', 'Director']);
    given()
      .when(record({ ...raised, details: { side: 'council' } }))
      .thenRefused('action.invalid-detail');
  });

  it('are on no side where nobody said so of them', () => {
    const passed = fact('owner', '2024-11-01', null, { person: 'OPCC' });
    expect(given(raised).state()).not.toHaveProperty('side');
    expect(given({ ...raised, details: { side: 'force' } }, passed).state()).not.toHaveProperty(
      'side',
    );
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
    const { history } = imported(unrelated);
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

  it('at the meeting after a cancelled one', () => {
    const cancelled = meeting(
      'PAM-2025-01',
      scheduled,
      factOf('cancelled', '2025-01-13', null, { note: 'No quorum.' }),
    );
    const april = meeting('PAM-2025-04', factOf('scheduled', '2024-12-01', '2025-04-15'));
    expect(shown(owed([raised], october, cancelled, april))).toEqual([
      'meeting-PAM-2025-01: 2024-10-08 due 2025-01-21 (lapsed 2025-01-13)',
      'meeting-PAM-2025-04: 2025-01-13 due 2025-04-15',
    ]);
  });

  it('at the meeting it was carried over to, though another comes first', () => {
    const april = meeting('PAM-2025-04', factOf('scheduled', '2024-10-08', '2025-04-15'));
    const carried = fact('carried-over', '2024-12-02', null, { related: 'PAM-2025-04' });
    expect(shown(owed([raised, carried], october, january, april))).toEqual([
      'meeting-PAM-2025-01: 2024-10-08 due 2025-01-21 (lapsed 2024-12-02)',
      'meeting-PAM-2025-04: 2024-12-02 due 2025-04-15',
    ]);
    expect(given(raised, carried).state().status).toBe('ongoing');
    given(raised)
      .when(record(fact('carried-over', '2024-12-02')))
      .thenRefused('action.related-missing');
  });

  it('at the next meeting while the one it was carried over to is not known', () => {
    const carried = fact('carried-over', '2024-12-02', null, { related: 'PAM-2025-07' });
    expect(shown(owed([raised, carried], october, january))).toEqual([
      'meeting-PAM-2025-01: 2024-10-08 due 2025-01-21',
    ]);
  });

  it('with the dates it had before, each with the day and the fact that moved it', () => {
    const held = meeting('PAM-2025-01', scheduled, moved, factOf('held', '2025-01-29'));
    const april = meeting('PAM-2025-04', factOf('scheduled', '2025-01-29', '2025-04-16'));
    const agreed = fact('due', '2025-02-03', '2025-03-31');
    const segments = owed([raised, agreed], october, held, april);
    const { basis } = segments.at(-1) as Obligation;
    const by = (reference: string, milestone: string) => ({
      type: reference === 'X/1' ? 'action' : 'meeting',
      reference,
      milestone,
    });
    expect(basis.former).toEqual([
      { from: '2025-01-21', to: '2025-01-29', on: '2024-11-18', by: by('PAM-2025-01', 'moved') },
      { from: '2025-01-29', to: '2025-04-16', on: '2025-01-29', by: by('PAM-2025-01', 'held') },
      { from: '2025-04-16', to: '2025-03-31', on: '2025-02-03', by: by('X/1', 'due') },
    ]);
    expect(explainObligation(segments.at(-1) as Obligation, new Law()).notes).toEqual([
      'Moved on Mon 18 November 2024 from Tue 21 January 2025 to Wed 29 January 2025: the meeting PAM-2025-01 was moved.',
      'Moved on Wed 29 January 2025 from Wed 29 January 2025 to Wed 16 April 2025: the meeting PAM-2025-01 was held and the action stayed open.',
      'Moved on Mon 3 February 2025 from Wed 16 April 2025 to Mon 31 March 2025: that day was agreed.',
    ]);
    expect(segments[0]?.basis).not.toHaveProperty('former');
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

describe('an action of one of two boards', () => {
  const first = fact('raised', '2024-08-28', '1', { person: 'Chief Constable', related: 'PAB-1' });
  const pab1 = meeting(
    'PAB-1',
    factOf('scheduled', '2024-06-03', '2024-08-28'),
    factOf('held', '2024-08-28'),
  );
  const pab2 = meeting('PAB-2', factOf('scheduled', '2024-08-28', '2024-11-27'));
  const gsb1 = meeting(
    'GSB-1',
    factOf('scheduled', '2024-08-01', '2024-09-18'),
    factOf('held', '2024-09-18'),
  );
  const gsb2 = meeting('GSB-2', factOf('scheduled', '2024-09-18', '2024-12-11'));
  const all = [pab1, pab2, gsb1, gsb2];

  it('is due at the next meeting of its own', () => {
    expect(shown(owed([first], ...all))).toEqual(['meeting-PAB-2: 2024-08-28 due 2024-11-27']);
    expect(shown(owed([first], pab1, gsb1, gsb2))).toEqual(['no-meeting: 2024-08-28 due null']);
  });

  it('goes by the name of the board where one was given, whatever the references are', () => {
    const named = [
      factOf('scheduled', '2024-08-01', '2024-10-02'),
      factOf('board', '2024-08-01', 'pab'),
    ];
    expect(shown(owed([first], ...all, meeting('Extra-1', ...named)))).toEqual([
      'meeting-Extra-1: 2024-08-28 due 2024-10-02',
    ]);
    expect(boardNameOf(meeting('Extra-1', ...named))).toBe('pab');
    expect(
      ['PAM-2024-10-08', 'PAM/3', '2024-09'].map((reference) => boardNameOf({ reference })),
    ).toEqual([...['PAM', 'PAM', '']]);
  });

  it('goes to another board only where it was carried over to it', () => {
    const over = fact('carried-over', '2024-09-02', null, { related: 'GSB-1' });
    expect(shown(owed([first, over], ...all)).at(-1)).toBe(
      'meeting-GSB-2: 2024-09-18 due 2024-12-11',
    );
  });
});

describe('what an action is made of', () => {
  const text = { person: 'Chief Constable', note: 'Report on custody.' };
  const opened = (reference: string, number: string | null, extras: object) => () =>
    refuseUnfitReference(
      { type: 'action', force: 'norfolk', reference },
      fact('raised', '2024-08-28', number, { ...text, ...extras }),
    );

  it('has a meeting, an owner and a text, where a person enters it', () => {
    given()
      .when(record(fact('raised', '2024-08-28', '1', { note: text.note })))
      .thenRefused('action.person-missing');
    given()
      .when(record(fact('raised', '2024-08-28', '1', { person: text.person })))
      .thenRefused('action.note-missing');
    expect(opened('A1', '1', {})).toThrow(
      expect.objectContaining({ code: 'action.unfit-reference' }),
    );
    expect(opened('A1', '1', { related: 'PAB-1' })).not.toThrow();
    expect(opened('PAB-1/1', '1', {})).not.toThrow();
  });

  it('has the number of its reference, which no other has', () => {
    expect(opened('PAB-1/2', '1', {})).toThrow(
      /says that it is action 2, and the number given is 1/,
    );
    expect(opened('PAB-1/02', '2', {})).not.toThrow();
    expect(opened('PAB-1/2', null, {})).not.toThrow();
  });

  it('says of an import what is missing, and which meeting is not there', () => {
    const { timeline } = imported(fact('raised', '2024-08-28', '1', { related: 'PAB-9' }));
    const context = {
      meetings: [meeting('PAB-1', factOf('scheduled', '2024-06-03', '2024-08-28'))],
      bodies: [],
    };
    const ref = { type: 'action', force: 'norfolk', reference: 'PAB-9/3' } as const;
    const notes = notesOfCase('action', timeline, new Law(), { ref, context });
    expect(notes).toEqual([
      'No owner is recorded: assign it to one.',
      'What is to be done is not recorded: correct "raised", with the text as its note.',
      'The record holds no meeting "PAB-9": schedule it, or correct the reference.',
      'Its number is 1, and its reference says 3.',
    ]);
    const [due] = givenHistory(
      'action',
      imported(fact('raised', '2024-08-28', '1', { related: 'PAB-9' })).history,
      'PAB-9/1',
    ).obligations(new Law(), context);
    expect(due?.basis.notes).toContain(notes[2]);
  });
});
