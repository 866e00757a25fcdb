import { LocalDate } from '@tipstaff/kernel';
import {
  type ActionsTable,
  actionsTable,
  meetingList,
  renderActionsTable,
} from '@tipstaff/reports';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRecordedDatabase, type RecordedDatabase } from '../recorded-database.fixture';
import {
  everyAction,
  meetingsOfForce,
  pageOfActions,
  pageOfMeetings,
  pageOfQuestions,
} from './meetings-of-force';

let record: RecordedDatabase;

beforeAll(async () => {
  record = await openRecordedDatabase();
  await record.importSample('norfolk-actions.csv');
});
afterAll(() => record.close());

async function table(
  meeting: string,
  today: string,
  knownOn: string | null = null,
): Promise<ActionsTable> {
  const known = knownOn === null ? null : LocalDate.parse(knownOn);
  const force = await meetingsOfForce(record.store, 'norfolk', known);
  const asked = { meeting, today: LocalDate.parse(today), knownOn: known, law: record.law };
  return actionsTable(force, asked);
}

const printed = (name: string): string => readFileSync(join(__dirname, 'fixtures', name), 'utf8');

describe('the table of actions of 8 October 2024', () => {
  it('has the eleven actions of the minutes, each with its status there', async () => {
    const { actions } = await table('PAM-2024-10-08', '2025-03-01');
    expect(actions.map(({ number, status }) => [number, status])).toEqual([
      [1, 'closed'],
      [2, 'closed'],
      [3, 'closed'],
      [4, 'ongoing'],
      [5, 'closed'],
      ...[6, 7, 8, 9, 10, 11].map((number) => [number, 'new']),
    ]);
    expect(actions[3]).toMatchObject({
      meeting: 'PAM-2024-07-22',
      raisedOn: '2024-07-22',
      owners: ['Assistant Chief Constable (County Policing)'],
      updates: [{ on: '2024-10-08', text: expect.stringContaining('eleven temporary posts') }],
      due: '2025-01-21',
    });
    expect(actions[10]?.owners).toEqual([
      'Police and Crime Commissioner',
      'Director of the Local Policing Delivery Unit',
    ]);
  });

  it('is printed as the minutes print it, byte for byte', async () => {
    const text = renderActionsTable(await table('PAM-2024-10-08', '2025-03-01'), { notice: null });
    expect(text).toBe(printed('PAM-2024-10-08.txt'));
  });

  it('stands as it stood that day, whatever comes later', async () => {
    const [then, now] = [
      await table('PAM-2024-10-08', '2024-10-08'),
      await table('PAM-2024-10-08', '2026-01-05'),
    ];
    expect(now.actions).toEqual(then.actions);
  });

  it('is that of the meeting that is meant by a name with other hyphens', async () => {
    const asked = await table('PAM\u20132024\u201310\u201308', '2026-01-05');
    expect(asked).toEqual(await table('PAM-2024-10-08', '2026-01-05'));
  });
});

describe('the table of a meeting not yet held', () => {
  it('has what is open today, due on the new day, with the day it was due before', async () => {
    const { held, asOf, actions } = await table('PAM-2025-01', '2024-12-02');
    expect({ held, asOf }).toEqual({ held: false, asOf: '2024-12-02' });
    expect(actions.map(({ number }) => number)).toEqual([4, 6, 7, 8, 9, 10, 11]);
    expect(actions.every(({ status, due }) => status === 'ongoing' && due === '2025-01-29')).toBe(
      true,
    );
    expect(actions[1]?.former).toEqual([
      {
        from: '2025-01-21',
        to: '2025-01-29',
        on: '2024-11-18',
        by: { type: 'meeting', reference: 'PAM-2025-01', milestone: 'moved' },
      },
    ]);
    const text = renderActionsTable(await table('PAM-2025-01', '2024-12-02'), { notice: null });
    expect(text).toBe(printed('PAM-2025-01.txt'));
  });

  it('as known before the meeting was moved is due on the first day', async () => {
    const { asOf, actions } = await table('PAM-2025-01', '2024-12-02', '2024-11-17');
    expect(asOf).toBe('2024-11-17');
    expect(actions[1]).toMatchObject({ due: '2025-01-21', former: [] });
  });
});

it('lists the meetings of the force with where they were moved from', async () => {
  const meetings = meetingList(await meetingsOfForce(record.store, 'norfolk'));
  expect(meetings.map(({ reference, status }) => [reference, status])).toEqual([
    ['PAM-2025-01', 'scheduled'],
    ['PAM-2024-10-08', 'held'],
    ['PAM-2024-07-22', 'held'],
  ]);
  expect(meetings[0]).toMatchObject({
    date: '2025-01-29',
    firstDate: '2025-01-21',
    moves: [{ from: '2025-01-21', to: '2025-01-29', on: '2024-11-18' }],
  });
  expect(meetings[2]).toMatchObject({ actions: { raised: 5, open: 1, closed: 4 } });
});

it('knows no meeting before it was entered', async () => {
  await expect(table('PAM-2025-01', '2024-12-02', '2024-10-01')).rejects.toMatchObject({
    code: 'meeting.not-found',
  });
});

it('refuses a place that is none before it reads anything', async () => {
  const read = (): never => {
    throw new Error('It was read.');
  };
  const unread = { streams: read, loadMany: read };
  const page = { limit: 10, after: 'x' };
  const meeting = 'PAM-2024-10-08';
  const asked = { meeting, today: LocalDate.parse('2025-03-01'), knownOn: null, law: record.law };
  for (const ask of [
    () => pageOfMeetings(unread, 'norfolk', page),
    () => pageOfActions(unread, 'norfolk', asked, page),
    () => everyAction(unread, 'norfolk', asked, page).next(),
    () => pageOfQuestions(unread, 'norfolk', meeting, page),
  ]) {
    await expect(ask()).rejects.toMatchObject({ code: 'list.invalid-cursor' });
  }
});
