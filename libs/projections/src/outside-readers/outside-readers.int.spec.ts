import { openPool, type Pool } from '@tipstaff/database';
import { LocalDate } from '@tipstaff/kernel';
import { RequestContext, type Viewer } from '@tipstaff/platform';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import {
  asTheyAre,
  fact,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { OpccView, type OpccViewName } from './opcc-view.query';

jest.setTimeout(120_000);

const PASSWORD = randomBytes(12).toString('hex');
const suffix = `test_${randomBytes(4).toString('hex')}`;
const logins = {
  opcc: `opcc_norfolk_${suffix}`,
  elsewhere: `opcc_suffolk_${suffix}`,
  reporting: `reporting_${suffix}`,
} as const;

let record: RecordedDatabase;
let owner: Pool;
const as = {} as Record<keyof typeof logins, Client>;

beforeAll(async () => {
  record = await openRecordedDatabase();
  await record.importSample('norfolk-milestones.csv');
  await record.importSample('norfolk-actions.csv');
  await sendReport();
  await record.projections.catchUp();
  owner = openPool(record.url, { role: 'owner', max: 1 });
  for (const [kind, login] of Object.entries(logins)) {
    const group = kind === 'reporting' ? 'tipstaff_reporting' : 'tipstaff_opcc';
    await owner.query(`CREATE ROLE ${login} LOGIN PASSWORD '${PASSWORD}' IN ROLE ${group}`);
    const address = Object.assign(new URL(record.url), { username: login, password: PASSWORD });
    as[kind as keyof typeof logins] = new Client({ connectionString: address.href });
    await as[kind as keyof typeof logins].connect();
  }
  await owner.query(
    `INSERT INTO opcc.reader (login, force) VALUES ($1, 'norfolk'), ($2, 'suffolk')`,
    [logins.opcc, logins.elsewhere],
  );
});

afterAll(async () => {
  for (const client of Object.values(as)) await client.end();
  for (const login of Object.values(logins)) await owner.query(`DROP ROLE IF EXISTS ${login}`);
  await owner.end();
  await record.close();
});

/** A Chapter 13 report that was sent to the OPCC and to the Director General, on different days. */
async function sendReport(): Promise<void> {
  const draft = { estimate: '2024-12-01', progress: 'a', 'reason-for-length': 'b' };
  const facts = [
    fact('made', '2023-09-06'),
    fact('investigation', '2023-09-20', { value: 'local' }),
    fact('chapter-13-drafted', '2024-09-10', {
      details: { period: '1', ...draft, 'planned-steps': 'c' },
    }),
    fact('chapter-13', '2024-09-12', { value: 'dg', details: { period: '1' } }),
    fact('chapter-13', '2024-09-16', { value: 'lpb', details: { period: '1' } }),
  ];
  const ref = { type: 'complaint', force: 'norfolk', reference: 'CO/OPCC/23' } as const;
  for (const one of facts) await record.tell(ref, { kind: 'record', facts: [one] });
}

async function rowsOf(client: Client | Pool, query: string): Promise<Record<string, unknown>[]> {
  return (await client.query<Record<string, unknown>>(query)).rows;
}

/** SQLSTATE of the refusal; null where nothing was refused. */
async function refusal(client: Client, statement: string): Promise<string | null> {
  return client.query(statement).then(
    () => null,
    (error: unknown) => (error as { code: string }).code,
  );
}

const FORBIDDEN = '42501';

describe('the OPCC', () => {
  it('sees the actions of its force, without their references', async () => {
    const seen = await rowsOf(as.opcc, 'SELECT * FROM opcc.action');
    const [all] = await rowsOf(
      record.pool,
      `SELECT count(*)::integer AS n FROM read_model.case_list WHERE type = 'action'`,
    );
    expect(seen).toHaveLength(all?.n as number);
    expect(new Set(seen.map((row) => row.case)).size).toBe(seen.length);
    for (const row of seen) expect(row.case).toMatch(/^OPCC-[0-9A-F]{16}$/);
  });

  it('sees a case under the same name each time', async () => {
    const query = 'SELECT * FROM opcc.action ORDER BY "case"';
    expect(await rowsOf(as.opcc, query)).toEqual(await rowsOf(as.opcc, query));
  });

  it('sees no count below five, and the others as they are', async () => {
    const seen = await rowsOf(as.opcc, 'SELECT * FROM opcc.figure');
    const exact = await rowsOf(as.reporting, 'SELECT * FROM reporting.figure');
    const keyOf = (row: Record<string, unknown>) =>
      [row.force, row.type, row.metric, String(row.quarter)].join('|');
    const counts = new Map<string, number>();
    for (const row of exact) {
      counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + Number(row.counted));
    }
    expect(seen).toHaveLength(counts.size);
    expect(seen.some((row) => row.counted === null)).toBe(true);
    expect(seen.some((row) => row.counted !== null)).toBe(true);
    for (const row of seen) {
      const count = counts.get(keyOf(row)) ?? 0;
      expect(row.counted).toBe(count < 5 ? null : String(count));
    }
  });

  it('sees a report that was sent to it on the day on which it was', async () => {
    const [its] = await rowsOf(
      record.pool,
      `SELECT opcc.pseudonym('complaint:norfolk:CO/OPCC/23') AS name`,
    );
    const seen = await rowsOf(
      as.opcc,
      'SELECT "case", sent_on::text, acknowledged_on FROM opcc.report_received',
    );
    expect(seen.filter((row) => row.case === its?.name)).toEqual([
      { case: its?.name, sent_on: '2024-09-16', acknowledged_on: null },
    ]);
  });

  it('sees no single case that is restricted, and counts it in the figures', async () => {
    const views = ['report_received', 'review', 'figure'] as const;
    const counts = async (): Promise<readonly number[]> => {
      const seen: number[] = [];
      for (const view of views) {
        seen.push((await rowsOf(as.opcc, `SELECT * FROM opcc.${view}`)).length);
      }
      return seen;
    };
    const ref = { type: 'complaint', force: 'norfolk', reference: 'CO/OPCC/23' } as const;
    for (const one of [
      fact('finalised', '2024-09-20', { value: 'acceptable' }),
      fact('review-body-decided', '2024-09-21', { value: 'none' }),
      fact('review-requested', '2024-09-25', { value: 'lpb' }),
    ]) {
      await record.tell(ref, { kind: 'record', facts: [one] });
    }
    await record.projections.catchUp();
    const [reports = 0, reviews = 0, figures = 0] = await counts();
    const common = { note: null, today: LocalDate.parse('2024-10-01') };
    const restriction = { reason: 'sensitive-source', named: ['id|a'], by: null } as const;
    await record.tell(ref, { ...common, ...restriction, kind: 'restrict' });
    expect(await counts()).toEqual([reports - 1, reviews - 1, figures]);
    await record.tell(ref, { ...common, kind: 'lift' });
    expect(await counts()).toEqual([reports, reviews, figures]);
  });

  it('may read the reviews', async () => {
    expect(await refusal(as.opcc, 'SELECT * FROM opcc.review')).toBeNull();
  });

  it('sees of its reviews how many were not decided on their merits', async () => {
    const ref = { type: 'complaint', force: 'norfolk', reference: 'CO/MERITS/23' } as const;
    for (const one of [
      fact('made', '2023-09-06'),
      fact('finalised', '2024-02-20', { value: 'acceptable' }),
      fact('review-body-decided', '2024-02-21', { value: 'none' }),
      fact('review-requested', '2024-03-25', { value: 'lpb' }),
      fact('review-decided', '2024-04-02', { value: 'out-of-time' }),
    ]) {
      await record.tell(ref, { kind: 'record', facts: [one] });
    }
    await record.projections.catchUp();
    const seen = await rowsOf(
      as.opcc,
      `SELECT requested, upheld, not_upheld, not_on_merits FROM opcc.review
        WHERE not_on_merits > 0`,
    );
    expect(seen).toEqual([{ requested: 1, upheld: 0, not_upheld: 0, not_on_merits: 1 }]);
    const viewer: Viewer = { id: 'id|a', forces: ['norfolk'], seesRestricted: false };
    const page = await RequestContext.of({ viewer }).run(() =>
      new OpccView(record.pool, asTheyAre(record.pool)).list('review', 'norfolk', { limit: 50 }),
    );
    expect(page.rows).toContainEqual(
      expect.objectContaining({ requested: 1, upheld: 0, notUpheld: 0, notOnMerits: 1 }),
    );
  });

  it.each(['report_received', 'review', 'action', 'figure'])(
    'of another force sees nothing of %s',
    async (view) => {
      expect(await rowsOf(as.elsewhere, `SELECT * FROM opcc.${view}`)).toEqual([]);
    },
  );

  it('can not pass for another login', async () => {
    expect(await refusal(as.elsewhere, `SET SESSION AUTHORIZATION ${logins.opcc}`)).toBe(FORBIDDEN);
    expect(await refusal(as.elsewhere, `SET ROLE ${logins.opcc}`)).toBe(FORBIDDEN);
    expect(await refusal(as.elsewhere, 'SET ROLE tipstaff_app')).toBe(FORBIDDEN);
    await as.elsewhere.query('SET ROLE tipstaff_opcc');
    expect(await rowsOf(as.elsewhere, 'SELECT * FROM opcc.action')).toEqual([]);
    await as.elsewhere.query('RESET ROLE');
  });

  it('believes nobody who says what is in sight', async () => {
    await as.elsewhere.query(`SET tipstaff.forces = '*'`);
    expect(await rowsOf(as.elsewhere, 'SELECT * FROM opcc.action')).toEqual([]);
    await as.elsewhere.query('RESET tipstaff.forces');
  });

  it('goes on seeing after a rebuild has put new tables in place', async () => {
    const before = await rowsOf(as.opcc, 'SELECT * FROM opcc.action ORDER BY "case"');
    await record.projections.rebuild('case-list');
    expect(await rowsOf(as.opcc, 'SELECT * FROM opcc.action ORDER BY "case"')).toEqual(before);
  });
});

it('the application turns references into names and can not read the secret', async () => {
  expect(await rowsOf(record.pool, `SELECT opcc.pseudonym('a:b:c') AS name`)).toHaveLength(1);
  await expect(record.pool.query('SELECT FROM opcc.secret')).rejects.toMatchObject({
    code: FORBIDDEN,
  });
});

describe('the API, in the role of the OPCC', () => {
  const seeing = <T>(viewer: Viewer, work: () => T): T => RequestContext.of({ viewer }).run(work);
  const norfolk: Viewer = { forces: ['norfolk'], id: 'an officer', seesRestricted: false };
  let api: Pool;
  let view: OpccView;
  beforeAll(() => {
    api = openPool(record.url, { role: 'api', max: 1 });
    view = new OpccView(api, asTheyAre(api));
  });
  afterAll(() => api.end());

  const all = async (name: OpccViewName, viewer: Viewer, force = 'norfolk') => {
    const rows: object[] = [];
    let after: string | undefined;
    do {
      const page = await seeing(viewer, () => view.list(name, force, { limit: 7, after }));
      rows.push(...page.rows);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return rows;
  };

  it.each(['report_received', 'review', 'action', 'figure'] as const)(
    'reads page by page what a login of the OPCC reads: %s',
    async (name) => {
      const rows = await all(name, norfolk);
      expect(rows).toHaveLength((await rowsOf(as.opcc, `SELECT * FROM opcc.${name}`)).length);
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
      expect(await all(name, { ...norfolk, forces: ['suffolk'] })).toEqual([]);
      expect(await all(name, { ...norfolk, forces: [] })).toEqual([]);
    },
  );

  it('is in its own role again afterwards', async () => {
    await seeing(norfolk, () => view.list('action', 'norfolk', { limit: 1 }));
    expect(await rowsOf(api, 'SELECT current_user AS name')).toEqual([{ name: 'tipstaff_api' }]);
  });
});
