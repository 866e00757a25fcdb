import { LawOfRecord } from '@tipstaff/cases';
import { CaseRef, everythingReader } from '@tipstaff/casework';
import { type StreamId } from '@tipstaff/kernel';
import { randomUUID } from 'node:crypto';
import {
  asTheyAre,
  day,
  fact,
  openSampleDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { caseListProjection } from '../case-list/case-list.projection';
import { Projections } from '../runner/projections';
import { obligationProjection } from './obligation.projection';
import { type ObligationPage, type ObligationPart, type ObligationState } from './obligation-page';
import { ObligationsKnown } from './obligations-known.query';
import { ObligationRegister } from './obligation-register.query';
import { type OwedObligation } from './owed-obligation';
import { foreseenOn, inboundOn, owedOn } from './owed-on.fixture';

jest.setTimeout(120_000);

const ALL: readonly ObligationPart[] = ['owed', 'inbound', 'foreseen'];

let record: RecordedDatabase;
let register: ObligationRegister;
let known: ObligationsKnown;

const metaOf = (commandId: string) => ({
  commandId,
  commandHash: commandId,
  actor: 'test',
  correlationId: commandId,
  causationId: null,
});

beforeAll(async () => {
  record = await openSampleDatabase();
  register = new ObligationRegister(record.pool, record.law, asTheyAre(record.pool));
  const law = new LawOfRecord(record.law, record.store);
  known = new ObligationsKnown(record.store, record.pool, law, asTheyAre(record.pool));
});

afterAll(() => record.close());

describe('the sample history', () => {
  beforeAll(async () => {
    await record.importSample('norfolk-actions.csv');
    await record.projections.catchUp();
  });

  it('owes the same as known when the last of it was learned', async () => {
    const asked = { force: 'norfolk', on: day('2024-10-01'), withinDays: 28 };
    const asKnown = { ...asked, knownOn: day('2024-12-31'), parts: ALL };
    const whole = await known.page(everythingReader, asKnown, { limit: Number.MAX_SAFE_INTEGER });
    const found = (part: ObligationPart) =>
      whole.rows.filter((row) => row.part === part).map(({ obligation }) => obligation);
    expect([found('owed'), found('inbound'), found('foreseen')]).toEqual([
      await owedOn(register, everythingReader, asked),
      await inboundOn(register, everythingReader, asked),
      await foreseenOn(register, everythingReader, asked),
    ]);
    const first = await known.page(everythingReader, asKnown, { limit: 100 });
    const rest = await known.page(everythingReader, asKnown, { limit: 1_000, after: first.next });
    expect([...first.rows, ...rest.rows]).toEqual(whole.rows);
    expect(rest.next).toBeNull();
  });

  it('owes four Chapter 13 reports on 1 October 2024, each with its reasons', async () => {
    const on = day('2024-10-01');
    const owed = await owedOn(register, everythingReader, { force: 'norfolk', on });
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
    const owed = await owedOn(register, everythingReader, {
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
    const all = await owedOn(register, everythingReader, { force: 'norfolk', on });
    const within = await owedOn(register, everythingReader, {
      force: 'norfolk',
      on,
      withinDays: 7,
    });
    const expected = all.filter((one) => one.overdue || (one.days !== null && one.days <= 7));
    expect(within.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(within.length).toBeLessThan(all.length);
  });

  it('lists as forthcoming the Chapter 13 periods that end within the days asked for', async () => {
    const on = day('2024-10-01');
    const foreseen = await foreseenOn(register, everythingReader, {
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

  describe('narrowed', () => {
    const PSD = 'Professional Standards Department';
    const asked = { force: 'norfolk', on: day('2024-10-01'), withinDays: 28, parts: ALL };
    const known28 = { ...asked, knownOn: day('2024-12-31') };
    type Narrow = { owner?: string; rule?: string; state?: ObligationState };
    const idsOf = async (narrow: Narrow): Promise<readonly string[]> => {
      const ids: string[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const chosen = { ...asked, ...narrow };
        const page: ObligationPage = await register.page(everythingReader, chosen, {
          ...{ limit: 7, after },
        });
        ids.push(...page.rows.map(({ obligation }) => obligation.id));
        after = page.next;
      }
      const folded = await known.page(
        everythingReader,
        { ...known28, ...narrow },
        { limit: 1_000 },
      );
      expect(folded.rows.map(({ obligation }) => obligation.id)).toEqual(ids);
      return ids;
    };
    let all: ObligationPage['rows'];
    beforeAll(async () => {
      ({ rows: all } = await register.page(everythingReader, asked, { limit: 1_000 }));
    });

    it.each([
      ['a rule', { rule: 'R-KI-2' }, ({ rule }) => rule === 'R-KI-2'],
      ['one owner, alone or jointly', { owner: PSD }, ({ owner }) => owner.includes(PSD)],
      ['what is overdue', { state: 'overdue' }, ({ overdue }) => overdue],
      ['what is due', { state: 'due' }, ({ overdue }, part) => !overdue && part === 'owed'],
      ['what is foreseen', { state: 'foreseen' }, (_, part) => part === 'foreseen'],
      [
        'all three at once',
        { state: 'overdue', rule: 'R-C13-2', owner: PSD },
        ({ overdue, rule, owner }) => overdue && rule === 'R-C13-2' && owner.includes(PSD),
      ],
    ] as readonly [string, Narrow, (one: OwedObligation, part: ObligationPart) => boolean][])(
      'to %s is that and no other, page by page, and as known alike',
      async (_, narrow, isWanted) => {
        const wanted = all.filter(({ obligation, part }) => isWanted(obligation, part));
        expect(wanted.length).toBeGreaterThan(0);
        expect(wanted.length).toBeLessThan(all.length);
        expect(await idsOf(narrow)).toEqual(wanted.map(({ obligation }) => obligation.id));
      },
    );

    it('to an owner of nothing that is recorded is refused, and those that there are are named', async () => {
      const refused = {
        code: 'obligation-list.unknown-owner',
        message: expect.stringContaining(PSD),
        pointer: '/owner',
      };
      const owner = 'Profesional Standards';
      const page = { limit: 10 };
      await expect(
        register.page(everythingReader, { ...asked, owner }, page),
      ).rejects.toMatchObject(refused);
      await expect(known.page(everythingReader, { ...known28, owner }, page)).rejects.toMatchObject(
        refused,
      );
      // One that owns something, though nothing of this kind.
      expect(await idsOf({ owner: PSD, rule: 'R-SRC-3' })).toEqual([]);
    });

    it('goes on from page to page under its own choice alone', async () => {
      const { next } = await register.page(
        everythingReader,
        { ...asked, rule: 'R-KI-2' },
        { limit: 1 },
      );
      await expect(
        register.page(everythingReader, asked, { limit: 1, after: next }),
      ).rejects.toMatchObject({ code: 'obligation-list.cursor-of-another-list' });
    });
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
    const owed = await owedOn(register, everythingReader, { force: 'norfolk', on });
    expect(ids).toEqual(expect.arrayContaining(owed.map(({ id }) => id)));
    expect(await inboundOn(register, everythingReader, { force: 'norfolk', on })).toEqual([]);
    // Six of them: conduct matters whose report is in and whose determination is not (R-CON-3).
    // And 22 outcomes of late September that were not told yet (R-KI-3).
    expect(owed.length).toBe(164);
    expect(owed.filter(({ overdue }) => overdue).length).toBe(20);
    expect(await register.byIds(ids.slice(0, 3), on)).toHaveLength(3);
    expect(await register.position()).toBe((await record.store.head()).position);
  });

  it('lists what ended in some days, each with how early or late, now and as known', async () => {
    const on = day('2024-09-30');
    const asked = { force: 'norfolk', on, endedFrom: day('2024-09-01'), parts: ['ended'] } as const;
    const found: OwedObligation[] = [];
    for await (const page of register.pages(everythingReader, asked, 7)) {
      expect(page.every(({ part }) => part === 'ended')).toBe(true);
      found.push(...page.map(({ obligation }) => obligation));
    }
    const { rows } = await record.pool.query<{ id: string; days: number | null }>(
      `SELECT id, days_late AS days FROM read_model.obligation
       WHERE force = 'norfolk' AND direction = 'owed' AND ended IN ('discharged', 'lapsed')
         AND valid_to BETWEEN '2024-09-01' AND '2024-09-30'
       ORDER BY valid_to, id`,
    );
    expect(found.map(({ id, timeliness }) => ({ id, days: timeliness.daysLate }))).toEqual(rows);
    expect(found.length).toBeGreaterThan(50);
    for (const { timeliness, endedBy, endedOn, due, days } of found) {
      const isDone = endedBy === 'discharged' && due !== null;
      expect([endedOn! >= '2024-09-01', timeliness.daysLate !== null, days]).toEqual([
        ...[true, isDone, null],
      ]);
      if (isDone) expect(Math.sign(timeliness.daysLate ?? 0)).toBe(endedOn!.localeCompare(due));
    }
    const asKnown = { ...asked, knownOn: day('2024-12-31') };
    const known31 = await known.page(everythingReader, asKnown, { limit: 10_000 });
    expect(known31.rows.map(({ obligation }) => obligation)).toEqual(found);
    const [first] = (await register.page(everythingReader, asked, { limit: 1 })).rows;
    expect(first?.obligation.id).toBe(found[0]?.id);
  });

  it('says of what is overdue how late it is so far, as its rule counts', async () => {
    const on = day('2024-10-01');
    const owed = await owedOn(register, everythingReader, { force: 'norfolk', on });
    for (const { due, overdue, timeliness } of owed) {
      if (due === null) expect(timeliness.why).toBe('no-date');
      else if (overdue) expect(timeliness.daysLate).toBeGreaterThan(0);
      else expect(timeliness.why).toBe('not-yet');
    }
  });

  it('does not count facts dated after the day that is asked about', async () => {
    const before = await owedOn(register, everythingReader, {
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
    const inbound = await inboundOn(register, everythingReader, { force: 'essex', on });
    expect(inbound).toMatchObject([
      { rule: 'R-C13-5', arose: '2024-09-06', due: null, target: null, overdue: false, days: null },
    ]);
    const [id = ''] = inbound.map((one) => one.id);
    const owed = await owedOn(register, everythingReader, { force: 'essex', on });
    expect(owed.map(({ rule }) => rule)).toEqual(['R-PM-2', 'R-PM-3']);
    const counts = await register.counts(everythingReader, { force: 'essex', on });
    expect(counts.map(({ rule }) => rule)).toEqual(['R-PM-2', 'R-PM-3']);
    expect(
      await foreseenOn(register, everythingReader, { force: 'essex', on, withinDays: 365 }),
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

  it('is not so while the list of cases lacks who supervises one: whoever decides is told', async () => {
    await record.projections.catchUp();
    const ref = { type: 'complaint', force: 'essex', reference: 'CO/HELD' } as const;
    await record.tell(ref, { kind: 'record', facts: [fact('made', '2024-09-06')] });
    const supervisor = { value: 'supervisor', person: 'STF-0002' };
    const facts = [fact('allocated', '2024-09-06', supervisor)];
    const head = await record.tell(ref, { kind: 'record', facts });
    const { pool, store: log, law } = record;
    await new Projections([obligationProjection(law)], { pool, log }).catchUp();
    expect(await register.position()).toBe(head);
    expect(await register.holds()).toEqual({ upTo: head, holds: false });
    await new Projections([caseListProjection], { pool, log }).catchUp();
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

describe('what is owed as known on a day', () => {
  const on = day('2024-10-01');
  const owedAt = async (knownOn: string, force = 'kent') => {
    const asked = { force, on, knownOn: day(knownOn), parts: ALL };
    const { rows } = await known.page(everythingReader, asked, { limit: 100 });
    return rows.map(({ obligation: { rule, due } }) => [rule, due]);
  };
  const caseOf = (reference: string, force = 'kent') =>
    ({ type: 'complaint', force, reference }) as const;

  it('is without what was entered later: a case, an end, a correction', async () => {
    const ref = caseOf('CO/1/24');
    await record.tell(ref, {
      kind: 'record',
      facts: [fact('made', '2024-09-02', { enteredOn: '2024-09-16' })],
    });
    await record.tell(ref, {
      kind: 'correct',
      fact: 1,
      to: { on: day('2024-09-05'), value: null, person: null, related: null, note: null },
      reason: 'Misread.',
      today: day('2024-09-18'),
    });
    await record.tell(ref, {
      kind: 'record',
      facts: [fact('logged', '2024-09-06', { enteredOn: '2024-09-20' })],
    });
    const owed = {
      before: await owedAt('2024-09-15'),
      entered: await owedAt('2024-09-16'),
      corrected: await owedAt('2024-09-18'),
      logged: await owedAt('2024-09-20'),
    };
    // Two working days to log it, ten to make contact: from the day it was made, as that was known.
    expect(owed).toEqual({
      before: [],
      entered: [
        ['R-PM-2', '2024-09-04'],
        ['R-PM-3', '2024-09-16'],
      ],
      corrected: [
        ['R-PM-2', '2024-09-09'],
        ['R-PM-3', '2024-09-19'],
      ],
      logged: [['R-PM-3', '2024-09-19']],
    });
  });

  it('is without a holiday that was added later', async () => {
    const ref = caseOf('CO/2/24', 'surrey');
    await record.tell(ref, { kind: 'record', facts: [fact('made', '2024-09-30')] });
    const before = await owedAt('2024-09-30', 'surrey');
    const asked = { date: '2024-10-02', title: 'A day', source: 'The Gazette', today: on };
    await record.addHoliday(asked, metaOf(randomUUID()));
    expect(await owedAt('2024-09-30', 'surrey')).toEqual(before);
    expect(await owedAt('2024-10-01', 'surrey')).not.toEqual(before);
  });
});
