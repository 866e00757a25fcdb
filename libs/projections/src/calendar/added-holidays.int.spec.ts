import { HOLIDAYS_STREAM, holidaysOf, LawOfRecord } from '@tipstaff/cases';
import { CaseRef, type NewFact } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type AddedHoliday, Law } from '@tipstaff/law';
import { allProjections } from '../all-projections';
import { ObligationRegister } from '../obligations/obligation-register.query';
import { obligationProjection } from '../obligations/obligation.projection';
import {
  asTheyAre,
  day,
  fact,
  openRecordedDatabase,
  openSampleDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { type Projection } from '../runner/projection';
import { Projections } from '../runner/projections';
import { rehearse } from './rehearsal';

jest.setTimeout(120_000);

const today = day('2024-10-01');
const MOVED = '2024-10-07';
let record: RecordedDatabase;
let commands = 0;

beforeEach(async () => {
  record = await openRecordedDatabase();
});

afterEach(() => record.close());

/** The projections of another process; it learned of no holiday yet. */
const process = (projections: readonly Projection[] = allProjections(new Law())) =>
  new Projections(projections, { pool: record.pool, log: record.store }, { idleMs: 10 });

async function add(date: string): Promise<{ holiday: AddedHoliday; position: number }> {
  commands += 1;
  const asked = { date, title: 'A day of thanks', source: 'The Gazette', today };
  return record.addHoliday(asked, {
    commandId: `add-${commands}`,
    commandHash: date,
    actor: 'test',
    correlationId: 'test',
    causationId: null,
  });
}

async function complaint(
  reference: string,
  made: string,
  { force = 'norfolk', facts = [] as readonly NewFact[] } = {},
): Promise<CaseRef> {
  const ref: CaseRef = { type: 'complaint', force, reference };
  await record.tell(ref, { kind: 'record', facts: [fact('made', made), ...facts] });
  return ref;
}

interface Dates {
  readonly id: string;
  readonly due: LocalDate | null;
  readonly target: LocalDate | null;
}

async function storedDates(): Promise<readonly Dates[]> {
  const { rows } = await record.pool.query<Dates>(
    `SELECT id, due, target FROM read_model.obligation
     WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1) ORDER BY id`,
    [today],
  );
  return rows;
}

/** Of the read models in which a day is counted. */
async function calendarsOfRows(): Promise<readonly string[]> {
  const { rows } = await record.pool.query<{ fingerprint: string }>(
    `SELECT fingerprint FROM read_model.checkpoint
     WHERE projection IN ('figures', 'obligations') ORDER BY projection`,
  );
  return rows.map(({ fingerprint }) => /england-and-wales-[^"]+/.exec(fingerprint)?.[0] ?? '');
}

const WITH_ONE = ['england-and-wales-2028.2+1', 'england-and-wales-2028.2+1'];

describe('a holiday that is recorded', () => {
  it('re-dates what is open in a running process, and keeps the former date', async () => {
    const ref = await complaint('CO/1/24', '2024-09-30');
    const running = process();
    await running.start();
    const law = new LawOfRecord(new Law(), record.store);
    const register = new ObligationRegister(record.pool, law, asTheyAre(record.pool));
    await running.waitFor((await record.store.head()).position, 20_000);
    const dues = async () =>
      (await register.ofCase(ref, today)).map(({ rule, due }) => [rule, due]);
    const before = [['R-PM-2', '2024-10-02'], ['R-PM-3', '2024-10-14']]; // prettier-ignore
    expect(await dues()).toEqual(before);

    const { position } = await add(MOVED);
    await running.waitFor(position, 20_000);
    await running.stop();
    expect(await dues()).toEqual([['R-PM-2', '2024-10-02'], ['R-PM-3', '2024-10-15']]); // prettier-ignore
    const [, contact] = await register.ofCase(ref, today);
    expect(contact?.explanation).toMatchObject({
      last: '2024-10-15',
      calendar: 'england-and-wales-2028.2+1',
      formerly: [{ last: '2024-10-14', until: today, because: 'A day of thanks' }],
    });
  });

  it('is in every row that holds its position: a list that waited for it is re-dated', async () => {
    await complaint('CO/1/24', '2024-09-30');
    await record.projections.catchUp();
    const { position } = await add(MOVED);
    await complaint('CO/2/24', '2024-09-30');
    await record.projections.catchUp({ upTo: position });
    expect(await calendarsOfRows()).toEqual(WITH_ONE);
    const contacts = (await storedDates()).filter(({ id }) => id.includes('R-PM-3'));
    expect(contacts.every(({ due }) => due === '2024-10-15')).toBe(true);
  });

  it('is counted by two processes at a time, and neither rebuilds the other back', async () => {
    await complaint('CO/1/24', '2024-09-30');
    const [first, second] = [process(), process()];
    await first.start();
    await second.start();
    await add(MOVED);
    await complaint('CO/2/24', '2024-09-30');
    const { position } = await add('2024-10-08');
    await first.waitFor(position, 20_000);
    const last = await record.tell(
      { type: 'complaint', force: 'norfolk', reference: 'CO/3/24' },
      { kind: 'record', facts: [fact('made', '2024-09-30')] },
    );
    await second.waitFor(last, 20_000);
    await Promise.all([first.stop(), second.stop()]);
    const two = 'england-and-wales-2028.2+2';
    expect(await calendarsOfRows()).toEqual([two, two]);
    const contacts = (await storedDates()).filter(({ id }) => id.includes('R-PM-3'));
    expect(contacts.map(({ due }) => due)).toEqual(['2024-10-16', '2024-10-16', '2024-10-16']);
  });
});

describe('a process with an older calendar', () => {
  it('never rebuilds back: neither when it goes on, nor at its start, nor when told to', async () => {
    await complaint('CO/1/24', '2024-09-30');
    const older = process();
    await older.catchUp();
    await add(MOVED);
    await process().catchUp();
    const rows = await storedDates();
    expect(await calendarsOfRows()).toEqual(WITH_ONE);

    await older.catchUp();
    await older.rebuild('obligations');
    const startedLater = process();
    await startedLater.start();
    await startedLater.stop();
    expect(await calendarsOfRows()).toEqual(WITH_ONE);
    expect(await storedDates()).toEqual(rows);
  });

  it('throws its new rows away when a holiday is added while it makes them', async () => {
    await complaint('CO/1/24', '2024-09-30');
    await record.projections.catchUp();
    const rows = await storedDates();
    const meanwhile: Projection = addingWhileItReads(obligationProjection(new Law()));
    await expect(process([meanwhile]).rebuild('obligations')).rejects.toMatchObject({
      code: 'projection.overtaken',
    });
    expect(await storedDates()).toEqual(rows);
    await process().catchUp();
    expect(await calendarsOfRows()).toEqual(WITH_ONE);
  });

  /** Adds the holiday once it has begun to fold, as another process might. */
  function addingWhileItReads(projection: Projection): Projection {
    let added = false;
    const context: Projection['context'] = async (streams, log) => {
      if (!added) await add(MOVED);
      added = true;
      return projection.context(streams, log);
    };
    return {
      ...projection,
      context,
      async current(log) {
        const now = (await projection.current?.(log)) ?? projection;
        return { ...now, context, current: this.current };
      },
    };
  }

  it('refuses to date anything by a calendar event of a later release', async () => {
    await add(MOVED);
    // The database takes no such event from this release: it becomes one as its owner alone can make it.
    const client = await record.pool.connect();
    await client.query(`
      SET ROLE NONE;
      ALTER TABLE event_log.event DISABLE TRIGGER USER;
      UPDATE event_log.event
         SET type = 'calendar.holiday-moved',
             body = convert_to(replace(convert_from(body, 'UTF8'), 'holiday-added', 'holiday-moved'), 'UTF8')
       WHERE type = 'calendar.holiday-added';
      ALTER TABLE event_log.event ENABLE TRIGGER USER`);
    client.release(true);
    const refusal = { code: 'calendar.unknown-event' };
    await expect(record.projections.catchUp()).rejects.toMatchObject(refusal);
    await expect(new LawOfRecord(new Law(), record.store).current()).rejects.toMatchObject(refusal);
  });
});

describe('a rehearsal', () => {
  it('lists what the real run then moves, no more and no less, and changes nothing', async () => {
    await record.close();
    record = await openSampleDatabase();
    await complaint('CO/1/24', '2024-09-30');
    await complaint('CO/2/24', '2024-09-24', { force: 'suffolk' });
    await complaint('CO/3/24', '2024-05-01');
    await complaint('CO/4/23', '2023-10-03', {
      facts: [
        fact('logged', '2023-10-04'),
        fact('contacted', '2023-10-04'),
        fact('handling', '2023-10-05', { value: 'schedule-3' }),
        fact('investigation', '2023-10-06', { value: 'local' }),
      ],
    });
    await record.projections.catchUp();
    const before = await storedDates();
    const head = await record.store.head();
    const register = new ObligationRegister(record.pool, record.law, asTheyAre(record.pool));
    const holiday: AddedHoliday = { date: day(MOVED), title: 'x', source: 'x', knownOn: today };
    const law = record.law.with([holiday]);

    const moved = await rehearse(record.store, register, { law, on: today });
    const suffolk = await rehearse(record.store, register, { law, on: today, force: 'suffolk' });
    expect(await storedDates()).toEqual(before);
    expect(await record.store.head()).toEqual(head);

    await add(MOVED);
    await record.projections.catchUp();
    const after = new Map((await storedDates()).map((row) => [row.id, row]));
    const reallyMoved = before.flatMap((was) =>
      (['due', 'target'] as const).flatMap((date) => {
        const to = after.get(was.id)?.[date] ?? null;
        return to === was[date] ? [] : [{ obligation: was.id, date, from: was[date], to }];
      }),
    );
    expect(moved.map(({ obligation, date, from, to }) => ({ obligation, date, from, to }))).toEqual(
      reallyMoved,
    );
    const dues = moved.filter(({ date }) => date === 'due');
    // Outcomes of the sample that were not told yet are owed within working days as well.
    expect(dues.filter(({ rule }) => rule === 'R-KI-3')).toHaveLength(21);
    expect(dues.filter(({ rule }) => rule !== 'R-KI-3').map((one) => one.case)).toEqual([
      'CO/1/24',
      'CO/2/24',
    ]);
    expect(moved.find(({ date }) => date === 'target')).toMatchObject({
      case: 'CO/4/23',
      rule: 'R-C13-2',
      from: '2024-10-16',
      to: '2024-10-17',
    });
    expect(suffolk).toEqual(moved.filter(({ force }) => force === 'suffolk'));
    expect(suffolk).toHaveLength(1);
  });
});

it('is one event, which says the day, its name, its source and when it was learned of', async () => {
  const { holiday, position } = await add(MOVED);
  const [event] = await record.store.load(HOLIDAYS_STREAM);
  expect(event).toMatchObject({
    position,
    type: 'calendar.holiday-added',
    on: today,
    enteredOn: today,
    data: { date: MOVED, title: 'A day of thanks', source: 'The Gazette', knownOn: today },
  });
  expect(holidaysOf(event ? [event] : [])).toEqual([holiday]);
  await expect(add(MOVED)).rejects.toMatchObject({ code: 'calendar.already-a-holiday' });
});
