import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { exampleDirectory } from './directory';
import { dueReminders, type Remindable, type Told } from './due-reminders.policy';
import { ladderOf } from './ladder.policy';
import { shippedLadders } from './reminder-ladder.table';

const day = (text: string) => LocalDate.parse(text);
const { calendar } = new Law();
const neverTold: Told = {
  anything: () => false,
  last: () => null,
  wasTakenBack: () => false,
  has: () => false,
};
const lastTold = (date: string, has: Told['has'] = () => false): Told => ({
  ...neverTold,
  anything: () => true,
  last: () => day(date),
  has,
});

const action: Remindable = {
  id: 'action:norfolk:PAM-1/1#R-SRC-3#meeting-PAM-2',
  force: 'norfolk',
  rule: 'R-SRC-3',
  validFrom: day('2024-07-22'),
  arose: day('2024-07-22'),
  due: day('2024-10-08'),
  overdueFrom: day('2024-10-09'),
  owner: 'Chief Constable',
};
const dueOn = (today: string, told: Told = neverTold, obligation = action) =>
  dueReminders(
    obligation,
    day(today),
    {
      calendar,
      ladder: shippedLadders.standard,
      people: {
        force: 'norfolk',
        directory: exampleDirectory,
        absences: [],
        today: day(today),
      },
    },
    told,
  );

describe('what is due on a day for one obligation', () => {
  it('is nothing before the first rung', () => {
    expect(dueOn('2024-09-09')).toEqual([]);
  });

  it('is the rung that was reached, to the owner', () => {
    expect(dueOn('2024-10-01')).toEqual([
      {
        obligation: action.id,
        force: 'norfolk',
        aboutOn: '2024-10-08',
        rung: 'before-5',
        recipient: { name: 'Chief Constable', as: 'owner', standsInFor: null },
        urgent: false,
        movedFrom: null,
      },
    ]);
  });

  it('says from where the date moved to whoever was told the old one', () => {
    expect(dueOn('2024-10-01', lastTold('2024-10-04'))).toMatchObject([
      { aboutOn: '2024-10-08', rung: 'before-5', movedFrom: '2024-10-04' },
      { recipient: { as: 'head-of-psd' }, rung: 'moved', movedFrom: '2024-10-04' },
    ]);
  });

  it('is told at once when a date moved out of reach of the ladder', () => {
    const moved = { ...action, due: day('2025-01-21'), overdueFrom: day('2025-01-22') };
    const [first] = dueOn('2024-10-01', lastTold('2024-10-08'), moved);
    expect(first).toMatchObject({
      aboutOn: '2025-01-21',
      rung: 'moved',
      movedFrom: '2024-10-08',
      urgent: false,
    });
    expect(dueOn('2024-10-04', lastTold('2024-10-08'), moved)[0]).toMatchObject({ urgent: true });
  });

  it('does not repeat that the date moved once the new one was told', () => {
    expect(dueOn('2024-10-07', lastTold('2024-10-08'))).toMatchObject([
      { rung: 'before-1', movedFrom: null, urgent: true },
    ]);
  });

  it('is nothing when its latest rung was told', () => {
    const has: Told['has'] = (_, about, rung) => about === '2024-10-08' && rung === 'before-5';
    expect(dueOn('2024-10-01', lastTold('2024-10-08', has))).toEqual([]);
  });

  it('says that a date came back, even when its rung had been told before it went away', () => {
    const has: Told['has'] = (_, about, rung) => about === '2024-10-08' && rung === 'before-5';
    expect(dueOn('2024-10-01', lastTold('2024-10-15', has))[0]).toMatchObject({
      aboutOn: '2024-10-08',
      rung: 'moved',
      movedFrom: '2024-10-15',
    });
  });

  it('goes up to the head of PSD on the first working day it is overdue', () => {
    expect(dueOn('2024-10-09').map(({ recipient, rung }) => [recipient.name, rung])).toEqual([
      ['Chief Constable', 'after-1'],
      ['Head of Professional Standards', 'after-1'],
    ]);
  });

  it('is for each the latest rung that names them', () => {
    const told = lastTold(
      '2024-10-08',
      (_, __, rung, recipient) => rung === 'after-1' && recipient === 'Chief Constable',
    );
    expect(dueOn('2024-10-10', told)).toMatchObject([
      { recipient: { name: 'Head of Professional Standards' }, rung: 'after-1' },
    ]);
  });

  it('says that it stands again to whoever was told that it stands no longer', () => {
    const has: Told['has'] = (_, __, rung) => rung === 'before-5' || rung === 'withdrawn';
    const told: Told = { ...lastTold('2024-10-08', has), wasTakenBack: () => true };
    expect(dueOn('2024-10-01', told)[0]).toMatchObject({ rung: 'moved', movedFrom: null });
  });

  it('is nothing where no day is known', () => {
    const undated = { ...action, due: null, overdueFrom: null };
    expect(dueOn('2024-10-01', neverTold, undated)).toEqual([]);
  });
});

describe('the contact at the policing body', () => {
  const nothing = { withheldOn: null, notAskedOn: null, acknowledgedOn: null };
  const report = (toBody: object): Remindable => ({
    id: 'complaint:norfolk:CO/1/23#R-C13-2#2023-09-06#1',
    force: 'norfolk',
    rule: 'R-C13-2',
    validFrom: day('2023-09-06'),
    arose: day('2024-09-06'),
    due: null,
    overdueFrom: day('2024-09-06'),
    owner: 'Professional Standards Department',
    basis: {
      start: day('2023-09-06'),
      facts: [],
      notes: [],
      duties: [
        { ...nothing, recipient: 'lpb', sentOn: null, ...toBody },
        { ...nothing, recipient: 'dg', sentOn: null },
      ],
    },
  });
  const told = (obligation: Remindable) =>
    dueReminders(
      obligation,
      day('2024-09-20'),
      {
        calendar,
        ladder: ladderOf(shippedLadders, 'R-C13-2'),
        people: {
          ...{ force: 'norfolk', directory: exampleDirectory },
          ...{ absences: [], today: day('2024-09-20') },
        },
      },
      neverTold,
    ).map(({ recipient }) => recipient.as);

  it('is told of a report that has been owed to it for ten working days', () => {
    expect(told(report({}))).toContain('opcc-contact');
  });

  it.each([
    ['it has, and that is owed to the Director General still', { sentOn: day('2024-09-10') }],
    ['is withheld from it', { withheldOn: day('2024-09-10') }],
  ])('is not told of one that %s', (_what, toBody) => {
    const all = told(report(toBody));
    expect(all).toContain('owner');
    expect(all).not.toContain('opcc-contact');
  });
});
