import { systemClock } from '@tipstaff/kernel';
import { newSigningKey } from '@tipstaff/platform';
import { type ApiWorld, type Caller, callerWith, pathOf, startApi } from './api-world';
import { giveAll } from './client/give';
import { TokenProvider } from './token-provider';
import { runTipstaff } from './tipstaff-run';

const CASE = { force: 'norfolk', type: 'complaint', reference: 'CO/8/14' } as const;
const PLANTED = 'Zweihander';
const HOLDS = '/api/v1/retention/holds';
const BY_INQUIRY = { force: 'norfolk', heldFor: 'public-inquiry', authority: 'UKCPI/2024/14' };

let world: ApiWorld;
let provider: TokenProvider;

beforeAll(async () => {
  provider = await TokenProvider.start();
  world = await startApi('2024-10-09', provider.environment);
  await giveAll(
    ...([world.client, 'complaint', CASE.reference] as const),
    ['receive', { on: '2014-01-06', person: 'CPL-00042', note: `${PLANTED} wrote.` }],
    ['finalise', { on: '2015-02-02', value: 'resolved' }],
  );
});
afterAll(async () => {
  await world.close();
  await provider.stop();
});

const proposals = async (query = '') =>
  (await world.get(`/api/v1/retention/proposals?force=norfolk${query}`)).body as {
    readonly total: number;
    readonly held: number;
    readonly proposals: readonly object[];
  };

describe('retention through the API', () => {
  it('proposes what has ended, with why, and without a name', async () => {
    const found = await proposals();
    expect(found).toMatchObject({
      ...{ force: 'norfolk', on: '2024-10-09', schedule: 0, total: 1, held: 0, keptLonger: 0 },
      proposals: [
        {
          ...CASE,
          ...{ proposes: 'dispose', class: 'complaint', lastKept: '2021-02-02' },
          trigger: { milestone: 'finalised', on: '2015-02-02' },
          source: expect.stringMatching(/^As shipped: /),
          destroys: { people: ['CPL-00042'], texts: 1 },
        },
      ],
    });
    expect(JSON.stringify(found)).not.toContain(PLANTED);
    expect(await proposals('&on=2021-02-02')).toMatchObject({ total: 0, proposals: [] });
  });

  it('writes the list for people in words, with the day as of which it is', async () => {
    const list = '/api/v1/retention/proposals?force=norfolk&on=2024-10-01&format=csv-excel';
    const { text, headers } = await world.get(list);
    expect(headers['content-disposition']).toContain('retention-norfolk-2024-10-01.csv');
    const [head = '', row = ''] = text.split('\r\n');
    expect(head).toMatch(/,As of$/);
    expect(row).toMatch(/^Complaint,CO\/8\/14,Dispose,Complaint,Finalised,2015-02-02,/);
    expect(row).toMatch(/,2024-10-01$/);
  });

  it('does not propose what is held, until the last hold is released', async () => {
    const { reference, type } = CASE;
    const one = await world.post(HOLDS, { ...BY_INQUIRY, type, reference });
    const every = await world.post(HOLDS, { ...BY_INQUIRY, cases: 'every' });
    const [first, second] = [one, every].map(({ body }) => String(body.hold)) as [string, string];
    // By chance, so that none tells how many there are.
    for (const id of [first, second]) expect(id).toMatch(/^hold-[\da-f]{10}$/);
    expect(first.slice(0, 9)).not.toBe(second.slice(0, 9));
    expect(await proposals()).toMatchObject({ total: 0, held: 1 });
    const listed = await world.get(`${HOLDS}?force=norfolk`);
    // Of one day, and so in the order of their ids, which are by chance.
    const placed = [
      { hold: first, reference, class: null, placedBy: 'api-token', releasedOn: null },
      { hold: second, reference: null, class: null },
    ];
    expect(listed.body.holds).toMatchObject(placed.sort((a, b) => (a.hold < b.hold ? -1 : 1)));
    const over = async (query: string) =>
      (await world.get(`${HOLDS}?force=norfolk&${query}`)).body.holds.map(
        ({ hold }: { hold: string }) => hold,
      );
    const ofCase = `type=${type}&reference=${encodeURIComponent(reference)}`;
    expect(new Set(await over(ofCase))).toEqual(new Set([first, second]));
    expect(await over(`type=${type}&reference=CO-OTHER`)).toEqual([second]);
    const half = await world.get(`${HOLDS}?force=norfolk&type=${type}`);
    expect([half.status, half.body.errors[0].pointer]).toEqual([400, '/reference']);
    const release = { force: 'norfolk', authority: 'UKCPI/2024/90' };
    for (const hold of [first, second]) {
      expect(await proposals()).toMatchObject({ total: 0 });
      expect((await world.post(`${HOLDS}/${hold}/release`, release)).status).toBe(200);
    }
    expect(await proposals()).toMatchObject({ total: 1, held: 0 });
    expect(await over(ofCase)).toEqual([]);
    const again = await world.post(`${HOLDS}/${second}/release`, release);
    expect([again.status, again.body.code]).toEqual([404, 'retention.unknown-hold']);
  });

  it('answers a hold that is sent again as the first time', async () => {
    const sent = () =>
      world.post(HOLDS, { ...BY_INQUIRY, class: 'dismissal' }, { key: 'a-hold-once' });
    const first = await sent();
    expect((await sent()).body).toEqual(first.body);
  });

  it.each([
    ['nothing', {}, 400, 'request.invalid'],
    ['half a case', { type: 'complaint' }, 400, 'request.invalid'],
    ['two things', { class: 'complaint', cases: 'every' }, 400, 'request.invalid'],
    ['a case that is not there', { type: 'complaint', reference: 'NONE' }, 404, 'case.not-found'],
    ['a class that is not there', { class: 'complaints' }, 404, 'retention.unknown-class'],
    ['by a name', { cases: 'every', authority: 'Smith' }, 400, 'retention.authority-unfit'],
  ])('refuses a hold over %s', async (_, body, status, code) => {
    const answer = await world.post(HOLDS, { ...BY_INQUIRY, ...body });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('keeps longer what is proposed, and that alone', async () => {
    const keep = (reviewOn: string, reference: string = CASE.reference) =>
      world.post('/api/v1/retention/kept-longer', {
        ...{ ...CASE, reference, keptFor: 'risk-of-harm', reviewOn },
      });
    expect((await keep('2024-10-09')).body.code).toBe('retention.review-day-unfit');
    expect((await keep('2026-10-09', 'NONE')).body.code).toBe('case.not-found');
    expect((await keep('2026-10-09')).body).toMatchObject({ class: 'complaint' });
    expect(await proposals()).toMatchObject({ total: 0, keptLonger: 1 });
    expect(await proposals('&on=2026-10-09')).toMatchObject({ total: 1 });
    await giveAll(world.client, 'complaint', 'CO/9/24', ['receive', { on: '2024-10-01' }]);
    const open = await keep('2026-10-09', 'CO/9/24');
    expect([open.status, open.body.code]).toEqual([409, 'retention.not-ended']);
  });

  it('proposes a person of the register once every case that names them is gone', async () => {
    const { reference } = await registered('CPL-00077');
    await giveAll(
      ...([world.client, 'complaint', 'CO/1/13'] as const),
      ['receive', { on: '2013-01-07', person: reference, note: 'By letter.' }],
      ['finalise', { on: '2013-06-03', value: 'resolved' }],
    );
    const proposed = async () => (await proposals()).proposals as { reference: string }[];
    expect(await proposed()).toMatchObject([{ reference: 'CO/1/13' }]);
    await disposed('complaint', 'CO/1/13', 'complaint', '2013-06-03');
    expect(await proposed()).toMatchObject([{ type: 'person', reference, class: 'register' }]);
    await disposed('person', reference, 'register', '2013-01-07');
    const page = await world.get(pathOf('person', reference));
    expect([page.status, page.text.includes(PLANTED)]).toEqual([200, false]);
    expect(await proposed()).toEqual([]);
  });
});

async function registered(reference: string): Promise<{ reference: string }> {
  const entered = { on: '2013-01-07', value: 'complainant', name: PLANTED } as const;
  await giveAll(world.client, 'person', reference, ['enter', entered]);
  expect((await world.get(pathOf('person', reference))).text).toContain(PLANTED);
  return { reference };
}

async function disposed(type: string, reference: string, by: string, on: string): Promise<void> {
  const services = {
    databaseUrl: world.database.url,
    clock: `demo:2024-10-09T09:00:00Z@${systemClock.now()}`,
    signingKey: newSigningKey().privateKey,
  };
  const ofCase = ['--force', 'norfolk', '--type', type, '--case', reference];
  const argv = ['retention', 'dispose', ...ofCase, '--class', by, '--trigger', on];
  const { status, err } = await runTipstaff([...argv, '--by', 'records'], services);
  expect([status, err]).toEqual([0, expect.stringContaining('Disposed of')]);
}

describe('a restricted case', () => {
  const SECRET = { force: 'norfolk', type: 'complaint', reference: 'CO/9/14' } as const;
  const KEPT = '/api/v1/retention/kept-longer';

  /** A head of PSD, who is not named. */
  async function head(): Promise<Caller> {
    const claims = { sub: 'head', roles: ['head-of-psd'], forces: ['norfolk'] };
    return callerWith(world.url, await provider.token({ claims }));
  }

  it('is in no proposal, no hold and no refusal of somebody who is not named', async () => {
    const proposed = '/api/v1/retention/proposals?force=norfolk';
    const who = await head();
    const told = async () => {
      const { position: _, head: __, ...rest } = (await who.get(proposed)).body;
      return rest as object;
    };
    const before = await told();
    await giveAll(
      ...([world.client, 'complaint', SECRET.reference] as const),
      ['receive', { on: '2014-01-06' }],
      ['finalise', { on: '2015-02-02', value: 'resolved' }],
      ['restrict-case', { reason: 'counter-corruption', named: ['somebody|else'] }],
    );
    expect(await told()).toEqual(before);
    expect(JSON.stringify((await world.get(proposed)).body)).toContain(SECRET.reference);

    const held = await world.post(HOLDS, { ...BY_INQUIRY, ...SECRET });
    expect(held.status).toBe(200);
    const { text } = await who.get(`${HOLDS}?force=norfolk`);
    expect(text).not.toContain(SECRET.reference);
    const saidOf = async (reference: string): Promise<readonly (readonly unknown[])[]> => {
      const keep = { ...SECRET, reference, keptFor: 'public-interest', reviewOn: '2025-10-09' };
      const answers = [
        await who.post(HOLDS, { ...BY_INQUIRY, ...SECRET, reference }),
        await who.post(KEPT, keep),
      ];
      return answers.map(({ status, body }) => [
        status,
        body.code,
        String(body.detail).replace(reference, ''),
      ]);
    };
    expect(await saidOf(SECRET.reference)).toEqual(await saidOf('CO/404/14'));
    expect((await saidOf(SECRET.reference)).map((said) => said.slice(0, 2))).toEqual(
      Array(2).fill([404, 'case.not-found']),
    );
    const release = (hold: string) =>
      who.post(`${HOLDS}/${hold}/release`, { force: 'norfolk', authority: 'UKCPI/2024/15' });
    expect((await release(held.body.hold)).body.code).toBe('retention.unknown-hold');
    expect((await release('hold-99')).body.code).toBe('retention.unknown-hold');
  });
});
