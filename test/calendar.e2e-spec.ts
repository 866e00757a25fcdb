import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemClock } from '@tipstaff/kernel';
import { readSettings } from '@tipstaff/platform';
import {
  createTestDatabase,
  type TestDatabase,
  testRedisUrl,
  uniqueQueuePrefix,
} from '@tipstaff/test-support';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import request from 'supertest';
import { createApplication } from '../apps/api/src/application';
import { runTipstaff } from './tipstaff-run';
import { until, WorkerWorld } from './worker-world';

const HEADER = 'force,case,type,milestone,on,value,person,related,note,entered_on';
const DEMO_CLOCK = `demo:2024-10-01T08:00:00Z@${systemClock.now()}`;
const PSD = 'Professional Standards Department';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-calendar-'));
let database: TestDatabase;

const tipstaff = (...argv: string[]) => tipstaffOn(database.url, DEMO_CLOCK, ...argv);

const tipstaffOn = (databaseUrl: string, clock: string, ...argv: string[]) =>
  runTipstaff(argv, { databaseUrl, clock });

async function json(...argv: string[]) {
  const { status, out, err } = await tipstaff(...argv, '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out);
}

const made = (force: string, reference: string, on: string) =>
  [
    `${force},${reference},complaint,made,${on},,,,,${on}`,
    `${force},${reference},complaint,logged,${on},,,,,${on}`,
  ].join('\n');

/** The dates of everything that is owed, by obligation. */
async function dates(force: string): Promise<Readonly<Record<string, string>>> {
  const { obligations } = await json('due', '--force', force, '--on', '2024-10-01');
  return Object.fromEntries(
    obligations.map((one: { id: string; due: string }) => [one.id, one.due]),
  );
}

const HOLIDAY = ['--add', '2024-10-07', '--title', 'Day of national thanks'];
const CONTACT = 'complaint:norfolk:CO/1/24#R-PM-3#2024-09-30';

beforeAll(async () => {
  database = await createTestDatabase();
  const file = join(folder, 'cases.csv');
  const cases = [
    made('norfolk', 'CO/1/24', '2024-09-30'),
    made('norfolk', 'CO/2/24', '2024-09-06'),
    made('suffolk', 'CO/3/24', '2024-09-25'),
  ];
  writeFileSync(file, [HEADER, ...cases, ''].join('\n'));
  expect(await tipstaff('import', file)).toMatchObject({ status: 0 });
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** As the worker leaves it when the mail server has taken a digest. */
async function remind(obligation: string, about: string): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(
      `WITH digest AS (
         INSERT INTO reminder.digest (force, recipient, "on", state, sent_at)
         VALUES ('norfolk', $3, '2024-10-01', 'sent', '2024-10-01T08:00:00Z') RETURNING id
       )
       INSERT INTO reminder.reminder
         (obligation, about_on, rung, recipient, recipient_as, digest_id, outcome)
       SELECT $1, $2::date, 'before-5', $3, 'owner', id, 'sent' FROM digest`,
      [obligation, about, PSD],
    );
  } finally {
    await client.end();
  }
}

describe('tipstaff calendar, before a holiday is added', () => {
  it.each([
    ['past the known years', ['--add', '2029-01-08', '--title', 'x'], /outside the years/],
    ['on a weekend', ['--add', '2024-10-05', '--title', 'x'], /2024-10-05 is a Saturday/],
    ['on a holiday', ['--add', '2024-12-25', '--title', 'x'], /already \(Christmas Day\)/],
    ['on no day', ['--add', '2024-02-30', '--title', 'x'], /--add: .*2024-02-30/],
    ['without a title', ['--add', '2024-10-07'], /--title is missing: its name/],
    ['without a day', ['--title', 'x'], /--add is missing/],
    ['for a force nobody knows', [...HOLIDAY, '--force', 'nrfolk'], /no case of "nrfolk"/],
  ])('refuses a holiday %s in one sentence', async (_, words, sentence) => {
    const { status, out, err } = await tipstaff('calendar', 'rehearse', ...words);
    expect(out).toBe('');
    expect(status).toBeGreaterThan(0);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('TIPSTAFF_DEBUG');
  });

  it.each([
    [['add', ...HOLIDAY], /--source is missing/],
    [['list', '--force', 'norfolk'], /calendar list does not use --force/],
    [['forget'], /does not know "forget": write rehearse, add or list/],
  ])('refuses %j', async (words, sentence) => {
    const { status, err } = await tipstaff('calendar', ...words);
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
  });

  it('lists each holiday with the day it became known', async () => {
    const list = await json('calendar', 'list');
    expect(list.calendar).toBe('england-and-wales-2028.2');
    expect(list.holidays).toHaveLength(222);
    expect(list.holidays).toContainEqual({
      date: '2022-09-19',
      title: 'State Funeral of Queen Elizabeth II',
      knownOn: '2022-09-10',
      source: null,
    });
    const kingdom = await tipstaff('calendar', 'list', '--calendar', 'united-kingdom');
    expect(kingdom.out).toMatch(
      /Mon 15 June 2026 +World Cup bank holiday \(Scotland\) +2026-02-04/,
    );
  });

  it('says where nothing would move', async () => {
    const { out } = await tipstaff('calendar', 'rehearse', '--add', '2028-11-07', '--title', 'Far');
    expect(out).toContain('If Tue 7 November 2028 (Far) were added:\n0 dates would move');
    expect(out).toContain('Nothing was changed.');
  });
});

describe('a holiday, rehearsed and then added', () => {
  it('moves the dates that the rehearsal listed, and no others', async () => {
    const before = { ...(await dates('norfolk')), ...(await dates('suffolk')) };
    expect(before[CONTACT]).toBe('2024-10-14');
    await remind(CONTACT, '2024-10-14');

    const rehearsed = await json('calendar', 'rehearse', ...HOLIDAY);
    const moved = rehearsed.moved.map((one: Record<string, unknown>) => [
      one['obligation'],
      one['from'],
      one['to'],
    ]);
    expect(moved).toEqual([
      [CONTACT, '2024-10-14', '2024-10-15'],
      ['complaint:suffolk:CO/3/24#R-PM-3#2024-09-25', '2024-10-09', '2024-10-10'],
    ]);
    expect(rehearsed.moved[0]).toMatchObject({
      case: 'CO/1/24',
      rule: 'R-PM-3',
      date: 'due',
      reminded: [{ recipient: PSD, rung: 'before-5', on: '2024-10-01' }],
    });
    expect(rehearsed.moved[1].reminded).toEqual([]);
    const inWords = await tipstaff('calendar', 'rehearse', ...HOLIDAY, '--force', 'norfolk');
    expect(inWords.out).toMatch(/^CO\/1\/24 .*2024-10-14 +2024-10-15 +Professional Standards/m);
    expect(inWords.out).not.toContain('CO/3/24');
    expect(inWords.err).toContain('Demo clock');
    expect({ ...(await dates('norfolk')), ...(await dates('suffolk')) }).toEqual(before);

    const added = await json('calendar', 'add', ...HOLIDAY, '--source', 'The Gazette');
    expect(added.moved).toEqual(rehearsed.moved);
    expect(added).toMatchObject({
      holiday: { date: '2024-10-07', source: 'The Gazette', knownOn: '2024-10-01' },
      calendar: { from: 'england-and-wales-2028.2', to: 'england-and-wales-2028.2+1' },
    });
    const after = { ...(await dates('norfolk')), ...(await dates('suffolk')) };
    const really = Object.keys(before)
      .filter((id) => before[id] !== after[id])
      .map((id) => [id, before[id], after[id]]);
    expect(really).toEqual(moved);
  });

  it('is explained with the date that stood before, and the calendar of both', async () => {
    const one = ['--force', 'norfolk', '--type', 'complaint', '--case', 'CO/1/24'];
    const { out } = await tipstaff('why', ...one);
    expect(out).toContain('Calendar: England and Wales, version 2028.2, with 1 added holiday.');
    expect(out).toContain(
      'Until Tue 1 October 2024, when Mon 7 October 2024 (Day of national thanks) was appointed, the last day was Mon 14 October 2024.',
    );
  });

  it('stands in the lists of both calendars, and can not be added twice', async () => {
    for (const calendar of ['england-and-wales', 'united-kingdom']) {
      const list = await json('calendar', 'list', '--calendar', calendar);
      expect(list.holidays).toContainEqual({
        date: '2024-10-07',
        title: 'Day of national thanks',
        knownOn: '2024-10-01',
        source: 'The Gazette',
      });
    }
    const again = await tipstaff('calendar', 'add', ...HOLIDAY, '--source', 'The Gazette');
    expect(again).toMatchObject({ status: 2, out: '' });
    expect(again.err).toContain('holiday already (Day of national thanks)');
  });

  it('stays in force through a rebuild, and the record stays intact', async () => {
    const before = await dates('norfolk');
    expect(await tipstaff('rebuild', '--all')).toMatchObject({ status: 0 });
    expect(await dates('norfolk')).toEqual(before);
    expect(await tipstaff('verify')).toMatchObject({ status: 0 });
  });
});

describe('a holiday that is added while processes run', () => {
  const TOKEN = 'a-token-for-this-test-alone-0123456789';
  let world: WorkerWorld;
  let api: NestFastifyApplication;

  beforeAll(async () => {
    world = await WorkerWorld.open();
    const settings = readSettings(
      {
        NODE_ENV: 'test',
        DATABASE_URL: world.database.url,
        REDIS_URL: testRedisUrl(),
        TIPSTAFF_API_TOKEN: TOKEN,
        TIPSTAFF_CLOCK: `demo:2024-10-07T08:00:00Z@${systemClock.now()}`,
        TIPSTAFF_QUEUE_PREFIX: uniqueQueuePrefix(),
      },
      ['databaseUrl', 'redisUrl', 'apiToken'],
    );
    api = (await createApplication(settings)).app;
    await api.listen(0, '127.0.0.1');
  });

  afterAll(async () => {
    await api.close();
    await world.close();
  });

  const get = async (path: string) => {
    const asked = request(api.getHttpServer()).get(`/api/v1/${path}`);
    const { status, body } = await asked.set('Authorization', `Bearer ${TOKEN}`);
    expect(status).toBe(200);
    return body.obligations.find(({ rule }: { rule: string }) => rule === 'R-PM-3');
  };
  const command = async (...argv: string[]) => {
    const clock = `demo:2024-10-07T08:00:00Z@${systemClock.now()}`;
    const words = ['--add', '2024-10-10', '--title', 'Day of national thanks', '--json'];
    const { status, out } = await tipstaffOn(world.database.url, clock, ...argv, ...words);
    expect(status).toBe(0);
    return JSON.parse(out);
  };

  it('counts at once in API and worker, and whoever was told the old date hears of the new', async () => {
    await world.record('complaint', 'CO/1/24', ['made', '2024-09-30'], ['logged', '2024-09-30']);
    const worker = world.startWorker('2024-10-07T08:00:00Z');
    await world.settled(1);
    const page = `cases/complaint/norfolk/${encodeURIComponent('CO/1/24')}`;
    expect(await get(page)).toMatchObject({ due: '2024-10-14' });

    const { moved } = await command('calendar', 'rehearse');
    expect(moved).toMatchObject([
      { case: 'CO/1/24', from: '2024-10-14', to: '2024-10-15', reminded: [{ recipient: PSD }] },
    ]);
    const { position } = await command('calendar', 'add', '--source', 'The Gazette');
    const explanation = { last: '2024-10-15', formerly: [{ last: '2024-10-14' }] };
    expect(await get(page)).toMatchObject({ due: '2024-10-15', explanation });
    const list = `obligations?force=norfolk&on=2024-10-07&minPosition=${position}`;
    expect(await get(list)).toMatchObject({ due: '2024-10-15', explanation });

    // What the worker now writes is dated by the new calendar, too.
    await world.record('complaint', 'CO/2/24', ['made', '2024-09-30'], ['logged', '2024-09-30']);
    const { position: last } = await world.events.head();
    await world.projections.waitFor(last, 60_000);
    const { rows } = await world.pool.query(
      `SELECT reference, due FROM read_model.obligation WHERE rule = 'R-PM-3' ORDER BY reference`,
    );
    expect(rows).toEqual([
      { reference: 'CO/1/24', due: '2024-10-15' },
      { reference: 'CO/2/24', due: '2024-10-15' },
    ]);
    await worker.end('SIGTERM');

    world.startWorker('2024-10-08T08:00:00Z');
    const told = await until(() => world.mails[1] ?? null);
    expect(told.text).toContain('Moved from 14 October 2024 to 15 October 2024.');
  });
});
