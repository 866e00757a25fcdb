import { allCommands } from '@tipstaff/cases';
import { openPool } from '@tipstaff/database';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Pool } from 'pg';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { giveAll, giveAsWritten } from './client/give';
import { ContractRequests, type Place, pointersIn } from './contract-requests';

/** Ends a statement, a text and a comment; a server that joins texts to SQL loses its table. */
const SQL = [
  `'; DROP TABLE event_log.event CASCADE; --`,
  `' OR '1'='1`,
  `1); DELETE FROM keyring.key; --`,
  `\\'; SELECT pg_sleep(10); --`,
  `$$; TRUNCATE event_log.event; $$`,
  `" UNION SELECT key FROM keyring.key --`,
];
const MADE = { on: '2024-09-06' };

let api: ApiWorld;
let pool: Pool;
let requests: ContractRequests;
beforeAll(async () => {
  api = await startApi('2024-10-01');
  pool = openPool(api.database.url, { role: 'app', max: 2 });
  requests = await ContractRequests.of(api);
});
afterAll(async () => {
  await pool.end();
  await api.close();
});

const WORDS_OF_POSTGRES =
  /syntax error|SQLSTATE|PostgreSQL|permission denied|relation \\?"|invalid input syntax|unterminated/i;

/** A field that takes words of a person's own: no day, no word of a list. */
const isText = (rule: unknown): boolean => {
  const { type, format, enum: words } = rule as Readonly<Record<string, unknown>>;
  return [type].flat().includes('string') && format === undefined && words === undefined;
};

/** How many rows each table of the record and its keys holds. */
async function rows(): Promise<Readonly<Record<string, number>>> {
  const tables = ['event_log.event', 'event_log.head', 'keyring.key', 'feed.feed'];
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows: found } = await pool.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
    counts[table] = found[0]?.n ?? 0;
  }
  return counts;
}

const isCommand = ({ path }: Place): boolean => path.includes('/commands/');
let turns = 0;
const nextSql = (): string => SQL[(turns += 1) % SQL.length] ?? '';

/** Fields of commands come of a rule each: the first of a kind tells of all. */
function firstOfKind(): (place: Place, name: string, schema: unknown) => boolean {
  const tried = new Set<string>();
  return (place, name, schema) => {
    if (!isCommand(place)) return true;
    const { description: _, example: __, ...rule } = (schema ?? {}) as Record<string, unknown>;
    const kind = JSON.stringify([name, rule]);
    return !tried.has(kind) && tried.add(kind) !== undefined;
  };
}

describe('a field that is not asked for', () => {
  /** What somebody would like to say of a fact that only the server says. */
  const WISHED = ['actor', 'enteredOn', 'recordedAt', 'version', 'position', 'permission', 'force'];
  const INHERITED = ['toString', 'valueOf', 'hasOwnProperty', 'constructor'];

  it('BA-21 is refused by every command there is', async () => {
    const places = new Map(requests.places.map((place) => [place.path, place]));
    for (const { type, name, body } of allCommands()) {
      const path = `/api/v1/cases/${type}/{force}/{reference}/commands/${name}`;
      const place = places.get(path);
      if (!place) throw new Error(`${path} is not in the document.`);
      const schema = requests.contract.components.schemas[body.name] ?? {};
      const more = Object.fromEntries(WISHED.map((field) => [field, 'x']));
      const answer = await requests.sent(place, {
        body: { ...more, ...(requests.rightOf(schema) as object) },
      });
      const foreign = WISHED.filter((field) => !requests.fieldsOf(schema).includes(field));
      expect([path, answer.status]).toEqual([path, 400]);
      expect([path, ...pointersIn(answer)]).toEqual(
        expect.arrayContaining([path, ...foreign.map((field) => `/${field}`)]),
      );
    }
  }, 120_000);

  it('BA-22 is refused by every other body too, whatever it is called', async () => {
    for (const place of requests.places) {
      const schema = requests.bodyOf(place);
      if (schema === null || isCommand(place)) continue;
      for (const field of ['isAdmin', ...INHERITED]) {
        const body = { ...(requests.rightOf(schema) as object), [field]: true };
        const answer = await requests.sent(place, { body });
        expect([place.path, field, answer.status]).toEqual([place.path, field, 400]);
        if (field !== 'constructor') expect(pointersIn(answer)).toContain(`/${field}`);
      }
    }
  });

  it('BA-23 is refused inside of what is asked for', async () => {
    await giveAll(api.client, 'complaint', 'BA-23', ['receive', MADE]);
    const correction = {
      fact: 1,
      on: '2024-09-05',
      reason: 'A slip.',
      details: { isAdmin: 'yes' },
    };
    const corrected = await giveAsWritten(api, 'complaint', 'BA-23', 'correct-fact', {
      ...{ body: JSON.stringify(correction), headers: { 'If-Match': '"1"' } },
    });
    expect([corrected.status, corrected.body.detail]).toEqual([
      400,
      expect.stringContaining('isAdmin'),
    ]);
    const item = {
      ...{ type: 'complaint', force: 'norfolk', reference: 'BA-23/2', command: 'receive' },
      ...{ ifMatch: 0, idempotencyKey: 'bad-actor-bulk', body: { on: MADE.on, actor: 'x' } },
    };
    const bulk = await api.post('/api/v1/commands', { commands: [item] });
    expect(bulk.body).toMatchObject({ done: 0, results: [{ status: 400 }] });
    const outside = await api.post('/api/v1/commands', { commands: [{ ...item, actor: 'x' }] });
    expect(outside.status).toBe(400);
  });

  it.each([
    '{"__proto__":{"isAdmin":true},"on":"2024-09-06"}',
    '{"\\u005f\\u005fproto\\u005f\\u005f":{"isAdmin":true},"on":"2024-09-06"}',
    '{"constructor":{"prototype":{"isAdmin":true}},"on":"2024-09-06"}',
    '{"on":"2024-09-06","note":{"__proto__":{"isAdmin":true}}}',
    '{"on":"2024-09-06","person":{"constructor":{"prototype":{"isAdmin":true}}}}',
  ])('BA-24 changes no object but its own: %s', async (body) => {
    const answer = await giveAsWritten(api, 'complaint', 'BA-24', 'receive', { body });
    expect(answer.status).toBe(400);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

describe('SQL', () => {
  const tables = async (): Promise<readonly string[]> => {
    const { rows } = await pool.query<{ name: string }>(
      `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
        WHERE relkind = 'r' AND nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  };

  let before: readonly string[];
  beforeAll(async () => void (before = await tables()));
  afterAll(async () => {
    expect(before.length).toBeGreaterThan(10);
    expect(await tables()).toEqual(before);
  });

  it('BA-25 in any kind of field of any body is text, or refused', async () => {
    const isNew = firstOfKind();
    for (const place of requests.places) {
      const schema = requests.bodyOf(place);
      if (schema === null) continue;
      const right = requests.rightOf(schema) as object;
      for (const [field, rule] of Object.entries(requests.propertiesOf(schema))) {
        if (!isNew(place, field, rule)) continue;
        const text = nextSql();
        for (const value of [text, [text], { $ne: text }]) {
          const { status } = await requests.sent(place, { body: { ...right, [field]: value } });
          const attempt = [place.path, field, value];
          expect([...attempt, status < 500]).toEqual([...attempt, true]);
        }
      }
    }
  }, 240_000);

  it('BA-69 in every text field at once of each command is text, or refused, and loses no row', async () => {
    const before = await rows();
    let fields = 0;
    for (const place of requests.places.filter(isCommand)) {
      const schema = requests.bodyOf(place);
      if (schema === null) continue;
      const texts = Object.entries(requests.propertiesOf(schema)).filter(([, rule]) =>
        isText(rule),
      );
      const planted = Object.fromEntries(texts.map(([field]) => [field, nextSql()]));
      fields += texts.length;
      const right = requests.rightOf(schema) as object;
      const { status, body } = await requests.sent(place, { body: { ...right, ...planted } });
      expect([place.path, status < 500]).toEqual([place.path, true]);
      expect([place.path, WORDS_OF_POSTGRES.exec(JSON.stringify(body))]).toEqual([
        place.path,
        null,
      ]);
    }
    expect(fields).toBeGreaterThan(300);
    const after = await rows();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [table, count] of Object.entries(before)) {
      expect([table, (after[table] ?? 0) >= count]).toEqual([table, true]);
    }
  }, 240_000);

  it('BA-26 in any parameter of any address is text, or refused', async () => {
    const isNew = firstOfKind();
    for (const place of requests.places) {
      for (const { name, in: where, schema } of requests.parametersOf(place)) {
        if (where === 'header' || !isNew(place, name, schema)) continue;
        for (const text of SQL) {
          const { status } = await requests.sent(place, { named: name, text });
          const attempt = [place.path, name, text];
          expect([...attempt, status < 500]).toEqual([...attempt, true]);
        }
      }
    }
  }, 240_000);

  it('BA-27 is kept and found again as it was written', async () => {
    for (const text of SQL) {
      const reference = `${text} BA-27`;
      const path = pathOf('complaint', reference);
      const { body: entered } = await giveAll(api.client, 'complaint', reference, [
        'receive',
        { ...MADE, person: text, related: text, note: text },
      ]);
      const { body } = await api.get(path);
      expect(body).toMatchObject({
        reference,
        timeline: [{ person: text, related: text, note: text }],
      });
      const query = `related=${encodeURIComponent(text)}&minPosition=${entered.position}`;
      const found = await api.get(`/api/v1/cases?force=norfolk&${query}`);
      expect(found.body.cases).toContainEqual(expect.objectContaining({ reference }));
    }
  });
});

describe('an address', () => {
  it('BA-58 of somebody else’s server is asked for by nothing, wherever it stands', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end();
    });
    server.on('connection', () => asked.push('a connection'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const text = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const isNewField = firstOfKind();
    const isNewParameter = firstOfKind();
    for (const place of requests.places) {
      const schema = requests.bodyOf(place);
      const right = schema === null ? {} : (requests.rightOf(schema) as object);
      for (const [field, rule] of Object.entries(schema ? requests.propertiesOf(schema) : {})) {
        if (!isNewField(place, field, rule)) continue;
        const { status } = await requests.sent(place, { body: { ...right, [field]: text } });
        expect([place.path, field, status < 500]).toEqual([place.path, field, true]);
      }
      for (const { name, in: where, schema: rule } of requests.parametersOf(place)) {
        if (where === 'header' || !isNewParameter(place, name, rule)) continue;
        const { status } = await requests.sent(place, { named: name, text });
        expect([place.path, name, status < 500]).toEqual([place.path, name, true]);
      }
    }
    await new Promise((resolve) => server.close(resolve));
    expect(asked).toEqual([]);
  }, 240_000);
});
