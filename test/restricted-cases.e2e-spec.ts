import { RequestContext } from '@tipstaff/platform';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import request, { type Test } from 'supertest';
import { pathOf } from './api-world';
import { giveAll, type Told } from './client/give';
import { FORCE, must, type Person, RestrictedWorld, ROWS, saidTo } from './restricted-world';

const SECRET = 'CO-SECRET';
const made = ['receive', { on: '2023-09-06' }] as const;
const handling = { on: '2023-09-07', value: 'schedule-3' } as const;
const finalised = ['finalise', { on: '2024-02-28', value: 'acceptable' }] as const;
const requested = ['request-review', { on: '2024-03-15', value: 'lpb' }] as const;

let world: RestrictedWorld;
let named: Person;
let colleague: Person;
let other: Person;
let reviewer: Person;

/** What each request asks of the database, by its correlation id. */
const statements = new Map<string, string[]>();
const { query } = Client.prototype;

function listen(): void {
  Client.prototype.query = function (this: Client, ...asked: Parameters<typeof query>) {
    const [first] = asked as unknown as [string | { text: string }];
    const id = RequestContext.current().correlationId;
    if (id !== null) statements.get(id)?.push(typeof first === 'string' ? first : first.text);
    return query.apply(this, asked) as never;
  } as unknown as typeof query;
}

/** The status of its answer, and each statement; those that are made at once have no order. */
async function statementsOf(test: Test): Promise<readonly unknown[]> {
  const id = randomUUID();
  statements.set(id, []);
  const { status } = await test.set('X-Correlation-Id', id);
  return [status, ...(statements.get(id) ?? []).sort()];
}

beforeAll(async () => {
  listen();
  world = await RestrictedWorld.start();
  named = await world.person('named', 'head-of-psd');
  colleague = await world.person('colleague', 'psd-case-worker');
  other = await world.person('other', 'head-of-psd', 'hearing-administrator', 'administrator');
  reviewer = await world.person('reviewer', 'opcc-reviewer');
  await giveAll(world.api.client, 'complaint', 'PLAIN', made, ['decide-handling', handling]);
});
afterAll(async () => {
  Client.prototype.query = query;
  await world.close();
});

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
  `/api/v1/obligations?force=${FORCE}&on=2024-03-20&state=overdue`,
  // The refusal names who owns anything: of what is seen.
  `/api/v1/obligations?force=${FORCE}&owner=Nobody`,
  `/api/v1/opcc/chapter-13?force=${FORCE}`,
  ROWS,
  `${ROWS}&format=csv`,
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

describe('a case that was restricted before anything was said of it', () => {
  let before: Awaited<ReturnType<typeof allSaidTo>>;
  let reviewerBefore: object;
  let notesBefore: object;
  const byNotes = async (who: Person) => {
    const said = await must(
      who.post('/api/v1/cases/note-search', { force: FORCE, words: 'bodycam' }),
    );
    const { cases, lookedThrough } = said as {
      readonly cases: readonly { readonly reference: string }[];
      readonly lookedThrough: number;
    };
    return { found: cases.map(({ reference }) => reference), lookedThrough };
  };
  const reviews = `/api/v1/cases?force=${FORCE}`;
  const ofReviewer = () => saidTo(reviewer.get(reviews));

  beforeAll(async () => {
    await world.caughtUp();
    before = await allSaidTo(other);
    reviewerBefore = await ofReviewer();
    notesBefore = await byNotes(other);
    await must(named.restrict(SECRET, { named: [colleague.id] }));
    await colleague.enters(
      SECRET,
      1,
      ['receive', { on: '2023-10-19', person: 'OFF-0777' }],
      ['log', { on: '2023-10-20', note: 'The bodycam was off.' }],
    );
    const decided = ['decide-handling', { ...handling, on: '2023-10-21' }] as const;
    await named.enters(SECRET, 3, decided, finalised, requested);
    await world.caughtUp();
  });

  it('changes no answer to whoever is not named, in no list, count, search or file', async () => {
    expect(await allSaidTo(other)).toEqual(before);
    expect(await ofReviewer()).toEqual(reviewerBefore);
    expect(await byNotes(other)).toEqual(notesBefore);
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
    expect((await world.api.get(pathOf('complaint', SECRET))).status).toBe(200);
  });

  it('is counted in the figures of the force, which say nothing of a case', async () => {
    const report = await other.get(
      `/api/v1/reports/complaints-and-conduct?force=${FORCE}&to=2024-09-30`,
    );
    const { rows } = report.body as { rows: { id: string; last: { value: number } }[] };
    expect(rows.find(({ id }) => id === 'complaints-logged')?.last.value).toBe(1);
    const { body } = await other.get(ROWS);
    expect(body.cases).toEqual([]);
  });

  it.each(['', '/chapter-13/1'])('has no page: %s', async (page) => {
    for (const who of [other, reviewer]) {
      const none = await saidTo(who.get(`${pathOf('complaint', 'NO-SUCH')}${page}`), 'NO-SUCH');
      expect(await saidTo(who.get(`${pathOf('complaint', SECRET)}${page}`), SECRET)).toEqual(none);
    }
  });

  it('takes the same statements of the database as a case that does not exist', async () => {
    const of = async (reference: string) => {
      const complaint = { type: 'complaint', force: FORCE, reference };
      const hold = { ...complaint, heldFor: 'public-inquiry', authority: 'UKCPI/2024/14' };
      const keep = { ...complaint, keptFor: 'risk-of-harm', reviewOn: '2025-10-01' };
      const obligation = encodeURIComponent(`complaint:${FORCE}:${reference}#R-REV-4#2024-03-15`);
      const commands = `${pathOf('complaint', reference)}/commands`;
      const correction = { fact: 2, on: '2023-10-18', reason: 'A slip.' };
      const asked = {
        page: other.get(pathOf('complaint', reference)),
        report: other.get(`${pathOf('complaint', reference)}/chapter-13/1`),
        command: other.post(`${commands}/log`, { on: '2024-03-01' }, { version: 0 }),
        correction: other.post(`${commands}/correct-fact`, correction, { version: 0 }),
        hold: other.post('/api/v1/retention/holds', hold, { version: 0 }),
        keep: other.post('/api/v1/retention/kept-longer', keep, { version: 0 }),
        ladder: other.get(`/api/v1/reminders/ladder?obligation=${obligation}`),
      };
      const found: Record<string, unknown> = {};
      for (const [name, test] of Object.entries(asked)) found[name] = await statementsOf(test);
      return found;
    };
    const none = await of('NO-SUCH');
    expect(await of(SECRET)).toEqual(none);
    for (const [name, [status, ...asked]] of Object.entries(none) as [string, unknown[]][]) {
      expect([name, status, asked.length > 1]).toEqual([
        name,
        name === 'command' ? 409 : 404,
        true,
      ]);
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
    const once_more = await other.restrict(SECRET);
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
      return saidTo(other.post('/api/v1/commands', { commands }), reference);
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

  it('is found by the words of its notes by those alone who are named', async () => {
    expect((await byNotes(other)).found).toEqual([]);
    expect((await byNotes(named)).found).toEqual([SECRET]);
  });

  it('is in the read log, for whoever checks on those who are named', async () => {
    const auditor = await world.person('auditor', 'force-auditor');
    expect((await auditor.get(pathOf('complaint', SECRET))).status).toBe(403);
    const log = await auditor.get(`/api/v1/read-log?force=${FORCE}&actor=${colleague.id}`);
    expect([log.status, JSON.stringify(log.body).includes(SECRET)]).toEqual([200, true]);
  });

  it('is in no result of a saved list of somebody else, shared or not', async () => {
    const draft = { name: 'All', target: 'cases', query: `force=${FORCE}&openedFrom=2023-10-01` };
    const list = await must(named.post('/api/v1/lists', { ...draft, shared: true }));
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

  /** Each of the two was recorded at a time of its own. */
  const recordedAt = async (reference: string): Promise<string> => {
    const { body } = await named.get(pathOf('complaint', reference));
    const [fact] = body.timeline as [{ recordedAt: string }];
    return fact.recordedAt;
  };

  beforeAll(async () => {
    await receive(LINKING, SECRET);
    await receive(PLAIN_ONE);
    await world.caughtUp();
  });

  it('shows nothing of that to whoever is not named in it: on its page, in lists and files', async () => {
    const pages = (of: (reference: string) => string) =>
      Promise.all(
        [LINKING, PLAIN_ONE].map(async (one) =>
          saidTo(other.get(of(one)), one, await recordedAt(one)),
        ),
      );
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
  const rehearsedFor = (who: Person) => saidTo(who.post(rehearsal, body));
  const lists = [
    `/api/v1/reminders?force=${FORCE}`,
    `/api/v1/reminders?force=${FORCE}&format=csv`,
    `/api/v1/reminders?force=${FORCE}&obligation=${encodeURIComponent(owed)}`,
    `/api/v1/reminders/queue?force=${FORCE}`,
  ];

  it('are in no list, count or rehearsal, and of none of them it is told why', async () => {
    const toOther = () => Promise.all(lists.map((path) => saidTo(other.get(path))));
    const before = await toOther();
    const owner = new Client({ connectionString: world.api.database.url });
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
    await must(named.restrict('CO-OWED'));
    await named.enters('CO-OWED', 1, made);
    await world.caughtUp();
    expect(await rehearsedFor(other)).toEqual(rehearsed);
    expect(JSON.stringify(await rehearsedFor(named))).toContain('CO-OWED');
  });
});

describe('a case that becomes restricted', () => {
  const LATER = 'CO-LATER';
  const calendarAt = async (address: string): Promise<string> =>
    (await request(world.api.url).get(address)).text.replace(/\r\n /g, '');
  const feedOf = async (who: Person): Promise<{ id: string; address: string }> => {
    const feed = await must(who.post('/api/v1/feeds', { force: FORCE, title: 'Owed' }));
    return { id: feed['id'] as string, address: feed['address'] as string };
  };

  it('is gone at once from every list, and taken back in the calendars of the others', async () => {
    await colleague.enters(LATER, 0, made);
    await named.enters(LATER, 1, ['decide-handling', handling]);
    await world.caughtUp();
    const feeds = { named: await feedOf(named), other: await feedOf(other) };
    expect(await calendarAt(feeds.other.address)).toContain(`${LATER}:`);
    const asked = `/api/v1/cases?force=${FORCE}&q=${LATER}`;
    expect((await other.get(asked)).body.cases).toHaveLength(1);

    await must(named.restrict(LATER, { version: 2 }));
    // Not waited for: the lists may be behind, and what is restricted is not.
    expect((await other.get(asked)).body.cases).toEqual([]);
    expect((await named.get(asked)).body.cases).toHaveLength(1);
    const calendar = await calendarAt(feeds.other.address);
    expect(calendar).not.toContain(LATER);
    expect(calendar).toContain('STATUS:CANCELLED');
    expect(await calendarAt(feeds.named.address)).toContain(`${LATER}:`);

    const taken = await must(
      other.post(`/api/v1/feeds/${feeds.named.id}/address`, undefined, { version: 1 }),
    );
    const theirs = await calendarAt(taken['address'] as string);
    expect(theirs).not.toContain(LATER);
    expect(theirs).not.toContain('STATUS:CANCELLED');

    await must(named.command('complaint', LATER, 'lift-restriction', { version: 3, body: {} }));
    await world.caughtUp();
    expect((await other.get(asked)).body.cases).toHaveLength(1);
    expect(await calendarAt(feeds.other.address)).toContain(`${LATER}:`);
  });
});
