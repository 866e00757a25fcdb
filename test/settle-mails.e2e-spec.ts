import { Client } from 'pg';
import { type ApiWorld, startApi } from './api-world';
import { runTipstaff } from './tipstaff-run';

const TODAY = '2024-10-01';
const SETTLEMENTS = '/api/v1/mails/settlements';
const REASON = 'Its reference is in the log of the mail server.';
const CLOCK = `demo:${TODAY}T08:00:00Z@2024-10-01T08:00:00Z`;

let world: ApiWorld;
let database: Client;

beforeAll(async () => {
  world = await startApi(TODAY);
  database = new Client({ connectionString: world.database.url });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await world.close();
});

/** As they stand after a mail server never answered, or a database was put back. */
async function unknownMails(
  force: string,
  count: number,
  isInDoubt: boolean,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(
    `WITH mail AS (
       INSERT INTO reminder.digest (force, recipient, "on", state, reference, in_doubt, settled_at)
       SELECT $1, 'Office ' || gen_random_uuid(), '2024-09-30', 'unknown', gen_random_uuid()::text, $3, now()
         FROM generate_series(1, $2) RETURNING id),
     told AS (
       INSERT INTO reminder.reminder
         (obligation, about_on, rung, recipient, recipient_as, digest_id, outcome)
       SELECT 'complaint:' || $1 || ':' || id || '#R-KI-2#2024-09-10', '2024-10-08', 'before-5', 'Office', 'owner',
              id, 'unknown'
         FROM mail)
     SELECT id FROM mail`,
    [force, count, isInDoubt],
  );
  return rows.map(({ id }) => id);
}

async function statesOf(ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await database.query<{ state: string; outcome: string }>(
    `SELECT DISTINCT digest.state, given.outcome
       FROM reminder.digest JOIN reminder.reminder AS given ON given.digest_id = digest.id
      WHERE digest.id = ANY ($1::uuid[]) ORDER BY 1, 2`,
    [ids],
  );
  return rows.map(({ state, outcome }) => `${state} ${outcome}`);
}

async function settledEvents(): Promise<readonly { actor: string; digest: string }[]> {
  const { rows } = await database.query<{ event: { actor: string; data: { digest: string } } }>(
    `SELECT event FROM event_log.event_as_json WHERE event ->> 'type' = 'reminder.settled-by-hand'`,
  );
  return rows.map(({ event }) => ({ actor: event.actor, digest: event.data.digest }));
}

describe('many mails that are unknown, through the API', () => {
  it('are settled by their ids, each once, and each by an event of its own', async () => {
    const ids = await unknownMails('norfolk', 3, false);
    const nowhere = '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10';
    const body = { digests: [...ids, nowhere], outcome: 'sent', reason: REASON };
    const first = await world.post(SETTLEMENTS, body, { key: 'settle-three' }).expect(200);
    expect(first.body).toMatchObject({
      settled: ids,
      refused: [{ digest: nowhere, code: 'mail.unknown-digest' }],
      left: 0,
    });
    const again = await world.post(SETTLEMENTS, body, { key: 'settle-three' }).expect(200);
    expect(again.body).toEqual(first.body);
    expect(await statesOf(ids)).toEqual(['sent sent']);
    const events = await settledEvents();
    expect(events.map(({ digest }) => digest).toSorted()).toEqual([...ids].toSorted());
    expect(events.every(({ actor }) => actor === 'api-token')).toBe(true);
    const late = await world.post(SETTLEMENTS, { ...body, digests: ids }).expect(200);
    expect(late.body).toMatchObject({
      settled: [],
      refused: [{ code: 'mail.not-unknown' }, {}, {}],
    });
  });

  it('are those of a force that are in doubt, and all that are unknown where that is said', async () => {
    const inDoubt = await unknownMails('suffolk', 2, true);
    const others = await unknownMails('suffolk', 2, false);
    const elsewhere = await unknownMails('essex', 1, true);
    const body = { force: 'suffolk', outcome: 'not-sent', reason: REASON };
    const doubted = await world.post(SETTLEMENTS, body).expect(200);
    expect([...(doubted.body as { settled: string[] }).settled].toSorted()).toEqual(
      [...inDoubt].toSorted(),
    );
    expect([await statesOf(inDoubt), await statesOf(others)]).toEqual([
      ['failed failed'],
      ['unknown unknown'],
    ]);
    await world.post(SETTLEMENTS, { ...body, which: 'all' }).expect(200);
    expect(await statesOf(others)).toEqual(['failed failed']);
    expect(await statesOf(elsewhere)).toEqual(['unknown unknown']);
  });

  it('are not settled without a reason, a key, an outcome, or without saying which', async () => {
    const [one = ''] = await unknownMails('norfolk', 1, false);
    const right = { digests: [one], outcome: 'sent', reason: REASON };
    const { reason: _, ...unreasoned } = right;
    for (const body of [
      unreasoned,
      { ...right, outcome: 'lost' },
      { ...right, force: 'norfolk' },
      { ...right, digests: undefined },
      { ...right, digests: ['no id'] },
      { ...right, digests: Array.from({ length: 501 }, () => one) },
    ]) {
      await world.post(SETTLEMENTS, body).expect(400);
    }
    const bare = await fetch(`${world.url}${SETTLEMENTS}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(right),
    });
    expect(bare.status).toBe(428);
    expect(await statesOf([one])).toEqual(['unknown unknown']);
  });
});

describe('many mails that are unknown, with tipstaff settle-mails', () => {
  const settle = (...argv: readonly string[]) =>
    runTipstaff(['settle-mails', ...argv, '--reason', REASON, '--by', 'operator'], {
      databaseUrl: world.database.url,
      clock: CLOCK,
    });

  it('are settled by their ids, and a refusal is told of and is the status', async () => {
    const ids = await unknownMails('kent', 2, false);
    const done = await settle(ids.join(','), '--as', 'sent');
    expect([done.status, done.err, done.out]).toEqual([
      0,
      '',
      expect.stringContaining('Settled as sent: 2. Refused: 0.'),
    ]);
    expect(await statesOf(ids)).toEqual(['sent sent']);
    const by = (await settledEvents()).filter(({ digest }) => ids.includes(digest));
    expect(by.map(({ actor }) => actor)).toEqual(['operator', 'operator']);
    const again = await settle(ids.join(','), '--as', 'sent');
    expect([again.status, again.out, again.err]).toEqual([
      1,
      expect.stringContaining('Settled as sent: 0. Refused: 2.'),
      expect.stringContaining('only one that is unknown can be settled'),
    ]);
  });

  it('are all of a force, however many: more than are settled at once', async () => {
    const ids = await unknownMails('surrey', 501, true);
    const done = await settle('--force', 'surrey', '--as', 'not-sent');
    expect([done.status, done.err, done.out]).toEqual([
      0,
      '',
      expect.stringContaining('Settled as not-sent: 501. Refused: 0.'),
    ]);
    expect(await statesOf(ids)).toEqual(['failed failed']);
  });

  it('are not settled where it is not said which, or what was found', async () => {
    const [one = ''] = await unknownMails('sussex', 1, false);
    const refused = await Promise.all([
      settle('--as', 'sent'),
      settle(one, '--force', 'sussex', '--as', 'sent'),
      settle(one, '--as', 'perhaps'),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([2, 2, 2]);
    expect(await statesOf([one])).toEqual(['unknown unknown']);
  });
});
