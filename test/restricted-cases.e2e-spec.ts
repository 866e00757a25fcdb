import { type Role } from '@tipstaff/access';
import { restrictableTypes } from '@tipstaff/casework';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import request, { type Test } from 'supertest';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { type ApiClient, apiClient } from './client/api-client';
import {
  type BodyOf,
  type CommandedType,
  type CommandOf,
  give,
  giveAll,
  type Given,
  type Told,
} from './client/give';
import { TokenProvider } from './token-provider';

const FORCE = 'norfolk';
const SECRET = 'CO-SECRET';
const made = ['receive', { on: '2023-09-06' }] as const;
const handling = { on: '2023-09-07', value: 'schedule-3' } as const;
const finalised = ['finalise', { on: '2024-02-28', value: 'acceptable' }] as const;
const requested = ['request-review', { on: '2024-03-15', value: 'lpb' }] as const;

let provider: TokenProvider;
let api: ApiWorld;
let named: Person;
let colleague: Person;
let other: Person;
let reviewer: Person;

interface Sending {
  readonly version?: number;
  readonly body?: object;
  readonly key?: string;
}

/** Somebody of the force, with the id that the record keeps of them. */
class Person {
  private readonly client: ApiClient;

  private constructor(
    readonly id: string,
    private readonly token: string,
  ) {
    this.client = apiClient({ baseUrl: api.url, token });
  }

  static async in(sub: string, ...roles: readonly Role[]): Promise<Person> {
    const token = await provider.token({ claims: { sub, roles, forces: [FORCE] } });
    return new Person(`${provider.issuer.replace('http://', '')}|${sub}`, token);
  }

  get(path: string): Test {
    return this.with(request(api.url).get(path));
  }

  send(
    method: 'post' | 'put' | 'delete',
    path: string,
    { version = 0, body, key }: Sending = {},
  ): Test {
    return this.with(request(api.url)[method](path))
      .set('Idempotency-Key', key ?? randomUUID())
      .set('If-Match', `"${version}"`)
      .send(body);
  }

  command<Type extends CommandedType, Command extends CommandOf<Type>>(
    type: Type,
    reference: string,
    name: Command,
    { version = 0, key, body }: Sending & { readonly body: BodyOf<Type, Command> },
  ): Promise<Given> {
    return give<Type, Command>(this.client, type, reference, name, body, { version, key });
  }

  /** Gives commands about a complaint one after the other, from a version on; each must be taken. */
  async enters(
    reference: string,
    from: number,
    ...told: readonly Told<'complaint'>[]
  ): Promise<number> {
    for (const [index, [name, body]] of told.entries()) {
      await must(this.command('complaint', reference, name, { version: from + index, body }));
    }
    return from + told.length;
  }

  private with(test: Test): Test {
    return test.set('Authorization', `Bearer ${this.token}`);
  }
}

async function must(
  test: PromiseLike<{ status: number; body: object }>,
): Promise<Record<string, unknown>> {
  const { status, body } = await test;
  expect([status, status === 200 || status === 201 ? null : body]).toEqual([status, null]);
  return body as Record<string, unknown>;
}

/** Everything an answer says but what is of the request itself, and how far the whole record is. */
async function saidTo(
  test: PromiseLike<{ status: number; headers: Record<string, string>; text: string }>,
  ...asked: readonly string[]
): Promise<object> {
  const { status, headers, text } = await test;
  const words = text
    .replace(/"(correlationId|instance)":"[^"]*",?/g, '')
    .replace(/"position":\d+/g, '"position":0')
    .replace(/"lastReadAt":"[^"]*"/g, '"lastReadAt":""');
  return {
    ...{ status, type: headers['content-type'], etag: headers['etag'] },
    said: asked.reduce((rest, one) => rest.replaceAll(one, '…'), words),
  };
}

type Restrictable = 'complaint' | 'conduct' | 'dsi' | 'proceeding';

const restrict = (
  who: Person,
  reference: string,
  { version, body = {} }: Sending & { readonly body?: { readonly named?: readonly string[] } } = {},
  type: Restrictable = 'complaint',
) =>
  who.command(type, reference, 'restrict-case', {
    version,
    body: { reason: 'counter-corruption', ...body },
  });

let ticks = 0;

/** When every list holds what the record held when it was asked. */
async function caughtUp(): Promise<void> {
  const tick = { force: 'suffolk', reference: `TICK-${(ticks += 1)}` };
  const { body } = await giveAll(api.client, 'complaint', tick, made);
  const { position } = body;
  for (const path of [
    `/api/v1/cases?force=${FORCE}`,
    `/api/v1/obligations?force=${FORCE}`,
    `${ROWS}?force=${FORCE}&to=2024-09-30&period=last`,
  ]) {
    expect([path, (await api.get(`${path}&minPosition=${position}`)).status]).toEqual([path, 200]);
  }
}

const ROWS = '/api/v1/reports/complaints-and-conduct/rows/complaints-logged/cases';

/** Every page and list that could show a case, or count it. */
const readers: readonly string[] = [
  `/api/v1/cases?force=${FORCE}&type=conduct`,
  `/api/v1/cases?force=${FORCE}&openedFrom=2023-10-01`,
  `/api/v1/cases?force=${FORCE}&openedFrom=2023-10-01&format=csv`,
  `/api/v1/cases?force=${FORCE}&q=SECRET`,
  `/api/v1/cases?force=${FORCE}&q=OFF-0777`,
  `/api/v1/cases?force=${FORCE}&person=OFF-0777`,
  `/api/v1/cases?force=${FORCE}&milestone=review-requested`,
  `/api/v1/cases?force=${FORCE}&limit=1&sort=reference&q=CO-`,
  `/api/v1/cases?force=${FORCE}&owed=R-REV-4`,
  `/api/v1/obligations?force=${FORCE}&on=2024-03-20`,
  `/api/v1/obligations?force=${FORCE}&on=2024-03-20&format=csv`,
  `/api/v1/obligations?force=${FORCE}`,
  `${ROWS}?force=${FORCE}&to=2024-09-30&period=last`,
  `${ROWS}?force=${FORCE}&to=2024-09-30&period=last&format=csv`,
  `/api/v1/reminders?force=${FORCE}`,
  `/api/v1/reminders/queue?force=${FORCE}`,
  `/api/v1/meetings?force=${FORCE}`,
  `/api/v1/feeds?force=${FORCE}`,
];

const allSaidTo = async (who: Person): Promise<readonly (readonly [string, object])[]> => {
  const said: (readonly [string, object])[] = [];
  for (const path of readers) said.push([path, await saidTo(who.get(path))]);
  return said;
};

beforeAll(async () => {
  provider = await TokenProvider.start();
  api = await startApi('2024-10-01', provider.environment);
  named = await Person.in('named', 'head-of-psd');
  colleague = await Person.in('colleague', 'psd-case-worker');
  other = await Person.in('other', 'head-of-psd', 'hearing-administrator', 'administrator');
  reviewer = await Person.in('reviewer', 'opcc-reviewer');
  await giveAll(api.client, 'complaint', 'PLAIN', made, ['decide-handling', handling]);
});
afterAll(async () => {
  await api.close();
  await provider.stop();
});

describe('a case that was restricted before anything was said of it', () => {
  let before: Awaited<ReturnType<typeof allSaidTo>>;
  let reviewerBefore: object;
  const reviews = `/api/v1/cases?force=${FORCE}`;
  const ofReviewer = () => saidTo(reviewer.get(reviews));

  beforeAll(async () => {
    await caughtUp();
    before = await allSaidTo(other);
    reviewerBefore = await ofReviewer();
    await must(restrict(named, SECRET, { body: { named: [colleague.id] } }));
    await colleague.enters(
      SECRET,
      1,
      ['receive', { on: '2023-10-19', person: 'OFF-0777' }],
      ['log', { on: '2023-10-20' }],
    );
    const decided = ['decide-handling', { ...handling, on: '2023-10-21' }] as const;
    await named.enters(SECRET, 3, decided, finalised, requested);
    await caughtUp();
  });

  it('changes no answer to whoever is not named, in no list, count, search or file', async () => {
    expect(await allSaidTo(other)).toEqual(before);
    expect(await ofReviewer()).toEqual(reviewerBefore);
  });

  it('is in each of them for those who are named', async () => {
    const seen = await allSaidTo(named);
    const shows = (path: string) =>
      JSON.stringify(seen.find(([one]) => one === path)).includes(SECRET);
    for (const path of readers.filter((one) =>
      /openedFrom|q=|person=|milestone=|rows|on=/.test(one),
    ))
      expect([path, shows(path)]).toEqual([path, true]);
    expect((await colleague.get(pathOf('complaint', SECRET))).body).toMatchObject({
      version: 6,
      restriction: { reason: 'counter-corruption', named: [named.id, colleague.id] },
    });
    expect((await api.get(pathOf('complaint', SECRET))).status).toBe(200);
  });

  it('is counted in the figures of the force, which say nothing of a case', async () => {
    const report = await other.get(
      `/api/v1/reports/complaints-and-conduct?force=${FORCE}&to=2024-09-30`,
    );
    const { rows } = report.body as { rows: { id: string; last: { value: number } }[] };
    expect(rows.find(({ id }) => id === 'complaints-logged')?.last.value).toBe(1);
    const { body } = await other.get(`${ROWS}?force=${FORCE}&to=2024-09-30&period=last`);
    expect(body.cases).toEqual([]);
  });

  it.each(['', '/chapter-13/1'])('has no page: %s', async (page) => {
    for (const who of [other, reviewer]) {
      const none = await saidTo(who.get(`${pathOf('complaint', 'NO-SUCH')}${page}`), 'NO-SUCH');
      expect(await saidTo(who.get(`${pathOf('complaint', SECRET)}${page}`), SECRET)).toEqual(none);
    }
  });

  it('answers commands as a case that does not exist, whatever version is expected', async () => {
    const commands: readonly Told<'complaint'>[] = [
      ['log', { on: '2024-03-01' }],
      ['decide-handling', { on: '2024-03-01', value: 'schedule-3' }],
      ['correct-fact', { fact: 2, on: '2023-10-18', reason: 'A slip.' }],
      ['withdraw-fact', { fact: 2, reason: 'A slip.' }],
      ['name-person', { person: other.id }],
      ['un-name-person', { person: named.id }],
      ['lift-restriction', {}],
      ['decide-review', { on: '2024-04-01', value: 'upheld' }],
    ];
    for (const who of [other, reviewer]) {
      for (const [name, body] of commands) {
        for (const version of [0, 1, 6, 7]) {
          const give = (reference: string) =>
            saidTo(who.command('complaint', reference, name, { version, body }), reference);
          expect([name, version, await give(SECRET)]).toEqual([
            name,
            version,
            await give('NO-SUCH'),
          ]);
        }
      }
    }
  });

  it('can not be begun again, and says no more than that it is not there', async () => {
    const begin = { version: 0, body: { on: '2024-03-01' } };
    const receive = await other.command('complaint', SECRET, 'receive', begin);
    expect([receive.status, receive.body.code]).toEqual([404, 'case.not-found']);
    const once_more = await restrict(other, SECRET);
    expect([once_more.status, once_more.body.code]).toEqual([404, 'case.not-found']);
    const stale = await saidTo(
      other.command('complaint', SECRET, 'receive', { ...begin, version: 6 }),
      SECRET,
    );
    const none = await saidTo(
      other.command('complaint', 'NO-SUCH', 'receive', { ...begin, version: 6 }),
      'NO-SUCH',
    );
    expect(stale).toEqual(none);
  });

  it('is no more to be told among many commands', async () => {
    const give = async (reference: string) => {
      const one = { type: 'complaint', force: FORCE, reference, command: 'log', ifMatch: 6 };
      const commands = [{ ...one, idempotencyKey: randomUUID(), body: { on: '2024-03-01' } }];
      return saidTo(other.send('post', '/api/v1/commands', { body: { commands } }), reference);
    };
    expect(await give(SECRET)).toEqual(await give('NO-SUCH'));
  });

  it('is taken as related by another case like one that does not exist', async () => {
    const linked = (reference: string, related: string) =>
      saidTo(
        other.command('complaint', reference, 'receive', {
          body: { on: '2024-03-01', related },
        }),
        ...[reference, related],
      );
    const said = await linked('CO-LINK-1', SECRET);
    expect(said).toMatchObject({ status: 200 });
    expect(said).toEqual(await linked('CO-LINK-2', 'NO-SUCH'));
  });

  it('is in the read log, for whoever checks on those who are named', async () => {
    const auditor = await Person.in('auditor', 'force-auditor');
    expect((await auditor.get(pathOf('complaint', SECRET))).status).toBe(403);
    const log = await auditor.get(`/api/v1/read-log?force=${FORCE}&actor=${colleague.id}`);
    expect([log.status, JSON.stringify(log.body).includes(SECRET)]).toEqual([200, true]);
  });

  it('is in no result of a saved list of somebody else, shared or not', async () => {
    const draft = { name: 'All', target: 'cases', query: `force=${FORCE}&openedFrom=2023-10-01` };
    const list = await must(
      named.send('post', '/api/v1/lists', { body: { ...draft, shared: true } }),
    );
    const path = `/api/v1/lists/${String(list['id'])}/results`;
    const referencesTo = async (who: Person) =>
      ((await must(who.get(path)))['cases'] as { reference: string }[]).map((one) => one.reference);
    expect(await referencesTo(named)).toContain(SECRET);
    expect(await referencesTo(other)).not.toContain(SECRET);
  });
});

describe('a case that names a restricted one', () => {
  const [LINKING, PLAIN_ONE] = ['CO-LINKING', 'CO-UNLINKED'];
  const receive = (reference: string, related?: string) =>
    must(
      named.command('complaint', reference, 'receive', {
        body: { on: '2024-03-04', ...(related === undefined ? {} : { related }) },
      }),
    );
  const log = (who: Person, reference: string, version: number) =>
    who.command('complaint', reference, 'log', { version, body: { on: '2024-03-05' } });
  const found = async (who: Person, query: string): Promise<readonly string[]> => {
    const { body } = await who.get(`/api/v1/cases?force=${FORCE}&limit=200${query}`);
    return (body.cases as { reference: string }[]).map(({ reference }) => reference);
  };

  beforeAll(async () => {
    await receive(LINKING, SECRET);
    await receive(PLAIN_ONE);
    await caughtUp();
  });

  it('shows nothing of that to whoever is not named in it: on its page, in lists and files', async () => {
    const pages = (of: (reference: string) => string) =>
      Promise.all([LINKING, PLAIN_ONE].map((one) => saidTo(other.get(of(one)), one)));
    for (const of of [
      (one: string) => pathOf('complaint', one),
      (one: string) => `/api/v1/cases?force=${FORCE}&q=${one}`,
      (one: string) => `/api/v1/cases?force=${FORCE}&q=${one}&format=csv`,
    ]) {
      const [linking, plain] = await pages(of);
      expect(linking).toEqual(plain);
      expect((await named.get(of(LINKING))).text).toContain(SECRET);
    }
  });

  it('is not found by it', async () => {
    for (const query of [`&related=${SECRET}`, `&q=${SECRET}`, '&q=SECRET']) {
      expect([query, await found(other, query)]).toEqual([query, []]);
      expect([query, await found(named, query)]).toEqual([
        query,
        expect.arrayContaining([LINKING]),
      ]);
    }
    expect(await found(other, '&q=complaint')).toEqual(expect.arrayContaining([LINKING]));
  });

  it('tells a command nothing of it, and keeps it in a correction by who was not shown it', async () => {
    const toOther = await log(other, LINKING, 0);
    expect([toOther.status, toOther.text.includes(SECRET)]).toEqual([412, false]);
    expect((await log(named, LINKING, 0)).text).toContain(SECRET);
    const body = { fact: 1, on: '2024-03-03', reason: 'The letter is dated the 3rd.' };
    await must(other.command('complaint', LINKING, 'correct-fact', { version: 1, body }));
    const { body: page } = await named.get(pathOf('complaint', LINKING));
    expect(page.timeline).toMatchObject([{ on: '2024-03-03', related: SECRET }]);
    const theirs = await other.get(pathOf('complaint', LINKING));
    expect(theirs.body.timeline).toMatchObject([{ on: '2024-03-03', related: null }]);
  });
});

describe('the reminders of a restricted case', () => {
  const owed = `complaint:${FORCE}:${SECRET}#R-PM-3#2023-10-19`;
  const none = `complaint:${FORCE}:NO-SUCH#R-PM-3#2023-10-19`;
  const ladder = (id: string) => `/api/v1/reminders/ladder?obligation=${encodeURIComponent(id)}`;
  const rehearsal = `/api/v1/reminder-settings/${FORCE}/ladders/standard/rehearsal`;
  const body = {
    rungs: [{ at: 'on-the-day', to: ['owner'], urgent: false }],
    again: { everyWorkingDays: 1, to: ['owner'] },
  };
  const rehearsedFor = (who: Person) => saidTo(who.send('post', rehearsal, { body }));
  const lists = [
    `/api/v1/reminders?force=${FORCE}`,
    `/api/v1/reminders?force=${FORCE}&format=csv`,
    `/api/v1/reminders?force=${FORCE}&obligation=${encodeURIComponent(owed)}`,
    `/api/v1/reminders/queue?force=${FORCE}`,
  ];

  it('are in no list, count or rehearsal, and of none of them it is told why', async () => {
    const toOther = () => Promise.all(lists.map((path) => saidTo(other.get(path))));
    const before = await toOther();
    const owner = new Client({ connectionString: api.database.url });
    await owner.connect();
    await owner.query(
      `WITH mail AS (
         INSERT INTO reminder.digest (force, recipient, "on", kind, state)
         VALUES ($1, 'PSD', '2024-09-30', 'digest', 'pending') RETURNING id)
       INSERT INTO reminder.reminder (obligation, about_on, rung, recipient, recipient_as, digest_id)
       SELECT $2, '2023-11-02', 'after-1', 'PSD', 'owner', id FROM mail`,
      [FORCE, owed],
    );
    await owner.end();
    expect(await toOther()).toEqual(before);
    for (const path of lists.slice(0, 3)) expect((await named.get(path)).text).toContain(SECRET);
    expect((await named.get(lists[3] ?? '')).body).toMatchObject({ waiting: 1 });

    const [said, saidOfNone] = await Promise.all([
      saidTo(other.get(ladder(owed)), SECRET),
      saidTo(other.get(ladder(none)), 'NO-SUCH'),
    ]);
    expect([said, (said as { status: number }).status]).toEqual([saidOfNone, 404]);
    expect((await named.get(ladder(owed))).status).toBe(200);
    const rehearsed = await rehearsedFor(other);
    await must(restrict(named, 'CO-OWED'));
    await named.enters('CO-OWED', 1, made);
    await caughtUp();
    expect(await rehearsedFor(other)).toEqual(rehearsed);
    expect(JSON.stringify(await rehearsedFor(named))).toContain('CO-OWED');
  });
});

describe('the people who are named', () => {
  const COME_AND_GO = 'CO-PEOPLE';
  const statusFor = async (who: Person) => (await who.get(pathOf('complaint', COME_AND_GO))).status;

  it('are whoever restricts in any case, and come and go by name', async () => {
    await must(restrict(named, COME_AND_GO));
    await named.enters(COME_AND_GO, 1, made);
    expect([await statusFor(named), await statusFor(other)]).toEqual([200, 404]);
    const last = await named.command('complaint', COME_AND_GO, 'un-name-person', {
      ...{ version: 2, body: { person: named.id } },
    });
    expect([last.status, last.body.code]).toEqual([409, 'complaint.last-named']);
    const person = { person: other.id, note: 'Seconded.' };
    await must(
      named.command('complaint', COME_AND_GO, 'name-person', { version: 2, body: person }),
    );
    expect(await statusFor(other)).toBe(200);
    const key = randomUUID();
    const lift = { version: 3, body: { person: named.id }, key };
    await must(other.command('complaint', COME_AND_GO, 'un-name-person', lift));
    expect([await statusFor(named), await statusFor(other)]).toEqual([404, 200]);
    await must(
      other.command('complaint', COME_AND_GO, 'lift-restriction', { version: 4, body: {} }),
    );
    await caughtUp();
    expect([await statusFor(named), await statusFor(other)]).toEqual([200, 200]);
    const found = await named.get(`/api/v1/cases?force=${FORCE}&q=${COME_AND_GO}`);
    expect(found.body.cases).toHaveLength(1);
  });

  it('get no answer to a command of theirs again once they are named no longer', async () => {
    const reference = 'CO-REPEATED';
    await must(restrict(named, reference, { body: { named: [other.id] } }));
    const key = randomUUID();
    const receive = { version: 1, body: { on: '2024-03-01' }, key };
    await must(other.command('complaint', reference, 'receive', receive));
    await must(other.command('complaint', reference, 'receive', receive));
    await must(
      named.command('complaint', reference, 'un-name-person', {
        ...{ version: 2, body: { person: other.id } },
      }),
    );
    const again = await saidTo(
      other.command('complaint', reference, 'receive', receive),
      reference,
    );
    const none = await saidTo(
      other.command('complaint', 'NO-SUCH', 'receive', { ...receive, key: randomUUID() }),
      'NO-SUCH',
    );
    expect(again).toEqual(none);
  });

  it('are ids of people at the provider, each once', async () => {
    for (const ids of [['A. Name'], ['|'], ['a|b', 'a|b'], 'a|b', [7]]) {
      const answer = await restrict(named, 'CO-NAMES', { body: { named: ids as string[] } });
      expect([ids, answer.status]).toEqual([ids, 400]);
    }
  });
});

describe('a case of each type that can be', () => {
  it.each(restrictableTypes as readonly Restrictable[])('is restricted: %s', async (type) => {
    await must(restrict(named, 'ANY-1', {}, type));
    expect((await named.get(pathOf(type, 'ANY-1'))).body).toMatchObject({
      ...{ state: null, version: 1, restriction: { since: '2024-10-01', named: [named.id] } },
    });
    const none = await saidTo(other.get(pathOf(type, 'NO-SUCH')), 'NO-SUCH');
    expect(await saidTo(other.get(pathOf(type, 'ANY-1')), 'ANY-1')).toEqual(none);
  });
});

describe('a case that becomes restricted', () => {
  const LATER = 'CO-LATER';
  const calendarAt = async (address: string): Promise<string> =>
    (await request(api.url).get(address)).text.replace(/\r\n /g, '');
  const feedOf = async (who: Person): Promise<{ id: string; address: string }> => {
    const body = { force: FORCE, title: 'Owed' };
    const feed = await must(who.send('post', '/api/v1/feeds', { body }));
    return { id: feed['id'] as string, address: feed['address'] as string };
  };

  it('is gone at once from every list, and taken back in the calendars of the others', async () => {
    await colleague.enters(LATER, 0, made);
    await named.enters(LATER, 1, ['decide-handling', handling]);
    await caughtUp();
    const feeds = { named: await feedOf(named), other: await feedOf(other) };
    expect(await calendarAt(feeds.other.address)).toContain(`${LATER}:`);
    const asked = `/api/v1/cases?force=${FORCE}&q=${LATER}`;
    expect((await other.get(asked)).body.cases).toHaveLength(1);

    await must(restrict(named, LATER, { version: 2 }));
    // Not waited for: the lists may be behind, and what is restricted is not.
    expect((await other.get(asked)).body.cases).toEqual([]);
    expect((await named.get(asked)).body.cases).toHaveLength(1);
    const calendar = await calendarAt(feeds.other.address);
    expect(calendar).not.toContain(LATER);
    expect(calendar).toContain('STATUS:CANCELLED');
    expect(await calendarAt(feeds.named.address)).toContain(`${LATER}:`);

    const taken = await must(
      other.send('post', `/api/v1/feeds/${feeds.named.id}/address`, { version: 1 }),
    );
    const theirs = await calendarAt(taken['address'] as string);
    expect(theirs).not.toContain(LATER);
    expect(theirs).not.toContain('STATUS:CANCELLED');

    await must(named.command('complaint', LATER, 'lift-restriction', { version: 3, body: {} }));
    await caughtUp();
    expect((await other.get(asked)).body.cases).toHaveLength(1);
    expect(await calendarAt(feeds.other.address)).toContain(`${LATER}:`);
  });
});
