import { type Role } from '@tipstaff/access';
import { systemClock } from '@tipstaff/kernel';
import { type ApiWorld, type Caller, callerWith, pathOf, startApi } from './api-world';
import { importedSample } from './cli-world';
import { give, giveAll } from './client/give';
import { runTipstaff } from './tipstaff-run';
import { TokenProvider } from './token-provider';

const LIST = '/api/v1/opcc/reviews?force=norfolk&limit=200';
const REVIEWED = 'CO/REVIEW/24';

jest.setTimeout(180_000);

interface Row {
  readonly case: string;
  readonly state: string;
  readonly [field: string]: unknown;
}

let provider: TokenProvider;
let api: ApiWorld;
let officer: Caller;
let reviewer: Caller;
let head: Caller;

async function as(role: Role): Promise<Caller> {
  const claims = { sub: role, roles: [role], forces: ['norfolk'] };
  return callerWith(api.url, await provider.token({ claims }));
}

async function rowsOf(caller: Caller, minPosition = ''): Promise<readonly Row[]> {
  const { status, body } = await caller.get(`${LIST}${minPosition}`);
  expect([status, body.code]).toEqual([200, undefined]);
  return body.rows;
}

beforeAll(async () => {
  provider = await TokenProvider.start();
  api = await startApi('2024-10-01', provider.environment, {}, await importedSample());
  [officer, reviewer, head] = [
    await as('opcc-officer'),
    await as('opcc-reviewer'),
    await as('head-of-psd'),
  ];
});

afterAll(async () => {
  await api.close();
  await provider.stop();
});

describe('the reviews of the policing body', () => {
  it('are those that were asked of it, imported ones too, for both of its roles', async () => {
    for (const who of [officer, reviewer]) {
      const rows = await rowsOf(who);
      expect(rows).toHaveLength(77);
      expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['decided']));
      // What an import does not say is not made up.
      expect(rows.every(({ providedOn, inTime }) => providedOn === null && inTime === null)).toBe(
        true,
      );
      expect(rows.every(({ workingDays }) => typeof workingDays === 'number')).toBe(true);
    }
    const refused = await head.get(LIST);
    expect([refused.status, refused.body.code]).toEqual([403, 'access.forbidden']);
  });

  it('are a file as well, and looked at on no day to come', async () => {
    const { status, text } = await officer.get(`${LIST}&format=csv`);
    const lines = text.trimEnd().split('\r\n');
    expect([status, lines.length]).toEqual([200, 78]);
    expect(lines[0]).toBe(
      'type,case,n,madeOn,providedOn,lastDay,extendedTo,leftOut,days,inTime,state,outcome,endedOn,workingDays,target,overdue,owner,recommendations,unanswered',
    );
    const ahead = await officer.get(`${LIST}&on=2024-10-02`);
    expect([ahead.status, ahead.body.code]).toEqual([400, 'chapter-13.day-to-come']);
  });

  it('are printed by the command line, as the list has them', async () => {
    const asked = ['report', 'reviews', '--force', 'norfolk', '--on', '2024-10-01'];
    const where = {
      databaseUrl: api.database.url,
      clock: `demo:2024-10-01T08:00:00Z@${systemClock.now()}`,
    };
    const { status, out } = await runTipstaff([...asked, '--json'], where);
    const { reviews } = JSON.parse(out) as { reviews: readonly Row[] };
    expect(status).toBe(0);
    const keyed = (rows: readonly Row[]) => new Map(rows.map((row) => [row['id'], row]));
    expect(keyed(reviews)).toEqual(keyed(await rowsOf(officer)));
    const printed = await runTipstaff(asked, where);
    expect(printed.out).toContain('77 in all, 0 open, 0 past the local target');
    const unfit = await runTipstaff([...asked, '--csv'], where);
    expect([unfit.status, unfit.err]).toEqual([2, expect.stringContaining('--csv')]);
  });

  it('leave what the force owes as it was', async () => {
    const { body } = await head.get('/api/v1/obligations?force=norfolk&limit=200');
    const owed: readonly { rule: string; overdue: boolean }[] = body.obligations;
    expect(owed.length).toBeGreaterThan(100);
    expect(owed.some(({ rule }) => rule === 'R-REV-7')).toBe(false);
  });
});

it('a reviewer takes a review from its request to the answer to what was recommended', async () => {
  const page = pathOf('complaint', REVIEWED);
  const row = async (position = '') =>
    (await rowsOf(reviewer, position)).find((one) => one.case === REVIEWED);
  const told = async (who: Caller, version: number, command: string, body: object) => {
    const given = await give(
      ...([who.client, 'complaint', REVIEWED, command as 'receive', body as never] as const),
      { version },
    );
    expect([command, given.status, given.body.code]).toEqual([command, 200, undefined]);
    return `&minPosition=${String(given.headers['tipstaff-position'])}`;
  };
  const closed = await giveAll(
    ...([head.client, 'complaint', REVIEWED] as const),
    ['receive', { on: '2024-06-03' }],
    ['log', { on: '2024-06-04' }],
    ['decide-handling', { on: '2024-06-05', value: 'schedule-3' }],
    ['record-contact', { on: '2024-06-06' }],
    ['finalise', { on: '2024-07-01', value: 'acceptable' }],
    [
      'notify-outcome',
      { on: '2024-07-02', 'review-body': 'lpb', 'review-rights-provided': '2024-07-03' },
    ],
  );
  const version = Number(closed.body.version);
  // Nothing of it is the reviewer's before somebody applies.
  expect((await reviewer.get(page)).status).toBe(404);
  expect(await row()).toBeUndefined();

  const asked = await told(head, version, 'request-review', { on: '2024-07-17', value: 'lpb' });
  expect(await row(asked)).toMatchObject({
    ...{ n: 1, madeOn: '2024-07-17', providedOn: '2024-07-03', lastDay: '2024-07-31', days: 14 },
    ...{ inTime: true, state: 'to-decide', outcome: null, workingDays: 53, overdue: true },
    ...{ target: '2024-09-12', owner: 'local policing body', recommendations: [] },
  });
  expect((await reviewer.get(page)).status).toBe(200);
  expect((await officer.get(page)).status).toBe(404);

  // The force does not decide what the policing body decides.
  const byForce = await give(
    ...([head.client, 'complaint', REVIEWED, 'decide-review'] as const),
    { on: '2024-09-30', value: 'upheld' },
    { version: version + 1 },
  );
  expect([byForce.status, byForce.body.code]).toEqual([403, 'access.forbidden']);
  await told(reviewer, version + 1, 'decide-review', { on: '2024-09-30', value: 'upheld' });
  const recommended = await told(reviewer, version + 2, 'record-review-recommendation', {
    ...{ on: '2024-09-30', value: 'lpb', number: 1, recommended: 'Write to them again.' },
  });
  const open = { number: 1, madeOn: '2024-09-30', due: '2024-10-28' };
  expect(await row(recommended)).toMatchObject({
    ...{ state: 'decided', outcome: 'upheld', endedOn: '2024-09-30', workingDays: 52 },
    recommendations: [{ ...open, answer: null, answeredOn: null }],
  });
  const { body: standing } = await officer.get('/api/v1/opcc/obligations?force=norfolk&limit=200');
  expect(standing.rows).toContainEqual(
    expect.objectContaining({ case: REVIEWED, rule: 'R-REC-3', due: '2024-10-28' }),
  );

  const answered = await told(head, version + 3, 'respond-to-recommendation', {
    ...{ on: '2024-10-01', value: 'accepted', number: 1, response: 'It was written.' },
  });
  expect(await row(answered)).toMatchObject({
    recommendations: [{ ...open, answer: 'accepted', answeredOn: '2024-10-01' }],
  });
  // And no complaint that was not under such a review was theirs on the way.
  const { body: cases } = await reviewer.get('/api/v1/cases?force=norfolk&openedFrom=2024-06-01');
  const found = cases.cases.map(({ reference }: { reference: string }) => reference);
  const reviewed = new Set((await rowsOf(reviewer)).map((one) => one.case));
  expect(found).toContain(REVIEWED);
  expect(found.filter((reference: string) => !reviewed.has(reference))).toEqual([]);
});
