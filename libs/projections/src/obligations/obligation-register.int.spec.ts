import { CaseRef, everythingReader } from '@tipstaff/casework';
import { type StreamId } from '@tipstaff/kernel';
import { randomUUID } from 'node:crypto';
import {
  day,
  fact,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { ObligationRegister } from './obligation-register.query';

jest.setTimeout(120_000);

let record: RecordedDatabase;
let register: ObligationRegister;

beforeAll(async () => {
  record = await openRecordedDatabase();
  register = new ObligationRegister(record.pool, record.law);
});

afterAll(() => record.close());

describe('the sample history', () => {
  beforeAll(async () => {
    await record.importSample('norfolk-milestones.csv');
    await record.importSample('norfolk-actions.csv');
    await record.projections.catchUp();
  });

  it('owes four Chapter 13 reports on 1 October 2024, each with its reasons', async () => {
    const on = day('2024-10-01');
    const owed = await register.owedOn(everythingReader, { force: 'norfolk', on });
    const reports = owed.filter(({ rule }) => rule === 'R-C13-2');
    expect(reports.map((one) => [one.case, one.arose, one.overdue, one.due])).toEqual([
      ['CO/00768/23', '2024-09-06', true, null],
      ['CO/00777/23', '2024-09-14', true, null],
      ['CO/00612/23', '2024-09-23', true, null],
      ['CO/00786/23', '2024-09-22', true, null],
    ]);
    for (const report of reports) {
      expect(report.target).not.toBeNull();
      expect(report.why).toContain('R-C13-2');
      expect(report.explanation.facts[0]).toMatchObject({ milestone: 'made' });
    }
  });

  it('puts overdue ones first, then by date', async () => {
    const owed = await register.owedOn(everythingReader, {
      force: 'norfolk',
      on: day('2024-10-01'),
    });
    const places = owed.map(
      (one) => `${one.overdue ? 0 : 1} ${one.due ?? one.target ?? '9999-12-31'}`,
    );
    expect(places).toEqual([...places].sort());
  });

  it('within n days means overdue, or due or aimed at by then', async () => {
    const on = day('2024-10-01');
    const all = await register.owedOn(everythingReader, { force: 'norfolk', on });
    const within = await register.owedOn(everythingReader, { force: 'norfolk', on, withinDays: 7 });
    const expected = all.filter((one) => one.overdue || (one.days !== null && one.days <= 7));
    expect(within.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(within.length).toBeLessThan(all.length);
  });

  it('lists as forthcoming the Chapter 13 periods that end within the days asked for', async () => {
    const on = day('2024-10-01');
    const foreseen = await register.foreseenOn(everythingReader, {
      force: 'norfolk',
      on,
      withinDays: 28,
    });
    expect(foreseen.length).toBeGreaterThan(0);
    for (const one of foreseen) {
      expect(one.rule).toMatch(/^R-C13/);
      expect(one.arose > on && one.arose <= day('2024-10-29')).toBe(true);
      expect(one.overdue).toBe(false);
    }
  });

  it('gives the sweeper every standing obligation once, page by page', async () => {
    const on = day('2024-10-01');
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await register.standingOn(on, { after, limit: 100 });
      ids.push(...page.map(({ id }) => id));
      after = page.at(-1)?.id ?? null;
      if (page.length < 100) break;
    }
    expect(new Set(ids).size).toBe(ids.length);
    const owed = await register.owedOn(everythingReader, { force: 'norfolk', on });
    expect(ids).toEqual(expect.arrayContaining(owed.map(({ id }) => id)));
    expect(await register.inboundOn(everythingReader, { force: 'norfolk', on })).toEqual([]);
    // Six of them: conduct matters whose report is in and whose determination is not (R-CON-3).
    // And 22 outcomes of late September that were not told yet (R-KI-3).
    expect(owed.length).toBe(164);
    expect(owed.filter(({ overdue }) => overdue).length).toBe(20);
    expect(await register.byIds(ids.slice(0, 3), on)).toHaveLength(3);
    expect(await register.position()).toBe((await record.store.head()).position);
  });

  it('does not count facts dated after the day that is asked about', async () => {
    const before = await register.owedOn(everythingReader, {
      force: 'norfolk',
      on: day('2024-09-06'),
    });
    expect(before.some((one) => one.case === 'CO/00777/23' && one.rule === 'R-C13-2')).toBe(false);
    expect(before.some((one) => one.case === 'CO/00768/23' && one.rule === 'R-C13-2')).toBe(true);
  });
});

describe('a report that another body owes the force', () => {
  const on = day('2024-10-01');

  it('is listed apart, counts neither as owed nor as overdue, and nobody is reminded of it', async () => {
    const complaint = { type: 'complaint', force: 'essex', reference: 'CO/1/23' } as const;
    await record.tell(complaint, {
      kind: 'record',
      facts: [
        fact('made', '2023-09-06'),
        fact('investigation', '2023-09-20', { value: 'independent' }),
      ],
    });
    await record.projections.catchUp();
    const inbound = await register.inboundOn(everythingReader, { force: 'essex', on });
    expect(inbound).toMatchObject([
      { rule: 'R-C13-5', arose: '2024-09-06', due: null, target: null, overdue: false, days: null },
    ]);
    const [id = ''] = inbound.map((one) => one.id);
    const owed = await register.owedOn(everythingReader, { force: 'essex', on });
    expect(owed.map(({ rule }) => rule)).toEqual(['R-PM-2', 'R-PM-3']);
    expect((await register.countOn('essex', on)).owed).toBe(2);
    expect(
      await register.foreseenOn(everythingReader, { force: 'essex', on, withinDays: 365 }),
    ).toEqual([]);
    expect(await register.byIds([id], on)).toEqual([]);
    const standing = await register.standingOn(on, { after: null, limit: 10_000 });
    expect(standing.map((one) => one.id)).not.toContain(id);
    expect((await register.ofCase(complaint, on)).map((one) => one.direction)).toContain('inbound');
  });
});

describe('a meeting that moves', () => {
  const meeting = { type: 'meeting', force: 'suffolk', reference: 'PAM-2' } as const;
  const action = { type: 'action', force: 'suffolk', reference: 'PAM-1/1' } as const;

  it('moves the actions due at it: same id, another day, the old segment kept', async () => {
    const on = day('2024-03-10');
    await record.tell(
      { type: 'meeting', force: 'suffolk', reference: 'PAM-1' },
      {
        kind: 'record',
        facts: [
          fact('scheduled', '2024-01-02', { value: '2024-02-01' }),
          fact('held', '2024-02-01'),
        ],
      },
    );
    await record.tell(meeting, {
      kind: 'record',
      facts: [fact('scheduled', '2024-02-01', { value: '2024-05-01' })],
    });
    await record.tell(action, {
      kind: 'record',
      facts: [
        fact('raised', '2024-02-01', {
          value: '1',
          person: 'Chief Constable',
          related: 'PAM-1',
          note: 'Report on custody.',
        }),
      ],
    });
    await record.projections.catchUp();
    const [first] = await register.ofCase(action, on);
    expect(first).toMatchObject({ due: '2024-05-01', owner: 'Chief Constable', overdue: false });

    // Only the meeting changes now: nothing is written to the action's own stream.
    await record.tell(meeting, {
      kind: 'record',
      facts: [fact('moved', '2024-03-05', { value: '2024-05-20' })],
    });
    await record.projections.catchUp();
    const [moved] = await register.ofCase(action, on);
    expect(moved).toMatchObject({ id: first?.id, due: '2024-05-20' });
    const [old] = await register.ofCase(action, day('2024-03-01'));
    expect(old).toMatchObject({ id: first?.id, due: '2024-05-01' });
    const { rows } = await record.pool.query(
      `SELECT valid_to, ended, due FROM read_model.obligation
       WHERE stream = $1 ORDER BY segment`,
      [CaseRef.stream(action)],
    );
    expect(rows).toEqual([
      { valid_to: '2024-03-05', ended: 'changed', due: '2024-05-01' },
      { valid_to: null, ended: null, due: '2024-05-20' },
    ]);
  });
});

describe('whether the register says what the record says', () => {
  const on = day('2024-10-01');

  const metaOf = (commandId: string) => ({
    commandId,
    commandHash: commandId,
    actor: 'test',
    correlationId: commandId,
    causationId: null,
  });

  /** An event of a kind of stream that no case has. */
  const append = async (stream: string, type: string) => {
    const { lastPosition } = await record.store.append({
      ...metaOf(randomUUID()),
      stream: stream as StreamId,
      expectedVersion: 0,
      events: [{ type, schemaVersion: 1, on, enteredOn: on, data: {} }],
    });
    return lastPosition;
  };

  it('is not put off by outcomes of reminders, which change nothing that is owed', async () => {
    await record.projections.catchUp();
    const position = await append(`reminder:essex:${randomUUID()}`, 'reminder.sent');
    expect(await register.position()).toBeLessThan(position);
    expect(await register.holds()).toEqual({ upTo: position, holds: true });
  });

  it('is not so while a fact of a case is missing, wherever it lies among outcomes', async () => {
    await record.projections.catchUp();
    const before = await append(`reminder:essex:${randomUUID()}`, 'reminder.sent');
    const action = { type: 'action', force: 'essex', reference: 'PAM-1/1' } as const;
    await record.tell(action, {
      kind: 'record',
      facts: [
        fact('raised', '2024-09-06', {
          ...{ value: '1', person: 'Chief Constable', related: 'PAM-1', note: 'Report.' },
        }),
      ],
    });
    const head = await append(`reminder:essex:${randomUUID()}`, 'reminder.sent');
    expect(await register.holds()).toEqual({ upTo: head, holds: false });
    expect(await register.holds(before)).toEqual({ upTo: before, holds: true });
    await record.projections.catchUp();
    expect(await register.holds()).toEqual({ upTo: head, holds: true });
  });

  it('is not so while a holiday is missing, though it belongs to no case', async () => {
    await record.projections.catchUp();
    const asked = {
      date: '2025-10-07',
      title: 'A day of thanks',
      source: 'The Gazette',
      today: on,
    };
    const { position } = await record.addHoliday(asked, metaOf(randomUUID()));
    expect(await register.holds()).toEqual({ upTo: position, holds: false });
    await record.projections.catchUp();
    expect(await register.holds()).toEqual({ upTo: position, holds: true });
  });

  it('is not so while an event of a kind is missing that this version has never heard of', async () => {
    const position = await append('riddle:essex:1', 'riddle.asked');
    expect(await register.holds()).toEqual({ upTo: position, holds: false });
  });
});
