import { caseTypes, everythingReader, reviewLine } from '@tipstaff/casework';
import { openPool, type Pool } from '@tipstaff/database';
import { LocalDate } from '@tipstaff/kernel';
import { RequestContext, type Viewer } from '@tipstaff/platform';
import { type Parts, told } from '@tipstaff/reports';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import {
  asTheyAre,
  fact,
  openSampleDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { Chapter13Register } from '../obligations/chapter-13-reports.query';
import { ObligationRegister } from '../obligations/obligation-register.query';
import { ObligationsKnown } from '../obligations/obligations-known.query';
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
  record = await openSampleDatabase();
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

/**
 * A Chapter 13 report that was sent to the OPCC and to the Director General, on different days; and one that
 * was kept from the OPCC.
 */
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
  const kept = { type: 'complaint', force: 'norfolk', reference: 'CO/KEPT/23' } as const;
  for (const one of [
    ...facts.slice(0, 2),
    fact('chapter-13-withheld', '2024-09-10', {
      ...{ value: 'lpb', note: 'A trial is listed.', details: { period: '1' } },
    }),
    fact('investigation-completed', '2024-09-20'),
  ]) {
    await record.tell(kept, { kind: 'record', facts: [one] });
  }
}

const register = (): Chapter13Register =>
  new Chapter13Register(
    new ObligationRegister(record.pool, record.law, asTheyAre(record.pool)),
    new ObligationsKnown(record.store, record.pool, record.law, asTheyAre(record.pool)),
    record.store,
    record.law,
  );

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

type ByType = ReadonlyMap<string, Parts>;

/** The counts of rows by figure, which are those of a metric of a force in a quarter, and by type in it. */
function figuresByType(rows: readonly Record<string, unknown>[]): ByType {
  const figures = new Map<string, Record<string, number | null>>();
  for (const { force, metric, quarter, type, counted } of rows) {
    const figure = [force, metric, quarter].map(String).join(' ');
    const parts = figures.get(figure) ?? {};
    const before = parts[String(type)] ?? 0;
    parts[String(type)] = counted === null ? null : before + Number(counted);
    figures.set(figure, parts);
  }
  return figures;
}

/** Without the figures of which no type may be named: no row says that there are any. */
function toldByType(figures: ByType, fewest: number): ByType {
  return new Map(
    [...figures]
      .map(([figure, parts]) => [figure, told(parts, fewest)] as const)
      .filter(([, parts]) => Object.keys(parts).length > 0),
  );
}

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

  // Types are the parts of the force's figure of the quarter, which is published.
  it('is told of the types of each figure what a report tells of its parts', async () => {
    const exact = await rowsOf(as.reporting, 'SELECT * FROM reporting.figure');
    const counted = figuresByType(exact);
    const seen = figuresByType(await rowsOf(as.opcc, 'SELECT * FROM opcc.figure'));
    expect(seen).toEqual(toldByType(counted, 5));
    const all = [...seen.values()].flatMap((parts) => Object.values(parts));
    expect(all.some((count) => count === null)).toBe(true);
    expect(all.some((count) => count !== null)).toBe(true);
    expect(seen.size).toBeLessThan(counted.size);
  });

  it.each([2, 3, 5, 10])(
    'is told so of made-up quarters, where a small number is below %i',
    async (fewest) => {
      const quarters = fc.sample(
        fc.dictionary(fc.constantFrom(...caseTypes), fc.integer({ min: 1, max: 2 * fewest + 1 }), {
          minKeys: 1,
        }),
        { seed: 20_241_001, numRuns: 400 },
      );
      const parts = quarters.flatMap((quarter, n) =>
        Object.entries(quarter).map(([type, count]) => ({ type, count, n })),
      );
      try {
        await owner.query('UPDATE opcc.setting SET fewest = $1', [fewest]);
        await owner.query(
          `INSERT INTO read_model.figure_contribution
             (stream, line, cohort_on, known_from, counted, force, metric, type, reference, unit)
           SELECT concat_ws(':', type, n), line, date '1900-01-01' + n * interval '3 months', '2000-01-01', true,
                  'suffolk', 'made-up', type, 'A', 'A'
             FROM jsonb_to_recordset($1) AS part (type text, count integer, n integer),
                  generate_series(1, count) AS line`,
          [JSON.stringify(parts)],
        );
        const counted = figuresByType(
          await rowsOf(as.reporting, `SELECT * FROM reporting.figure WHERE metric = 'made-up'`),
        );
        expect(counted.size).toBe(quarters.length);
        const seen = figuresByType(await rowsOf(as.elsewhere, 'SELECT * FROM opcc.figure'));
        expect(seen).toEqual(toldByType(counted, fewest));
      } finally {
        await owner.query(`DELETE FROM read_model.figure_contribution WHERE metric = 'made-up'`);
        await owner.query('UPDATE opcc.setting SET fewest = 5');
      }
    },
  );

  it('sees each report that is owed to it, sent to it or withheld from it, and nothing else of Chapter 13', async () => {
    // A login of the database looks at the day in London.
    const { rows } = await record.pool.query<{ today: LocalDate }>(
      `SELECT (now() AT TIME ZONE 'Europe/London')::date AS today`,
    );
    const on = rows[0].today;
    const { reports } = await register().reports(everythingReader, {
      ...{ force: 'norfolk', on, knownOn: null },
    });
    const toBody = reports.filter(
      ({ recipient, state }) => recipient === 'lpb' && state !== 'foreseen',
    );
    const seen = await rowsOf(
      as.opcc,
      `SELECT type, "case", rule, state, "on"::text, days_late AS "daysLate", arose::text,
              acknowledged::text, started_on::text AS started, period_to::text AS ends
         FROM opcc.chapter_13 WHERE called_by = 'reference'`,
    );
    const told = toBody
      .filter(({ state }) => state !== 'withheld')
      .map(
        ({ type, case: reference, rule, state, daysLate, arose, startedBy, period, ...line }) => ({
          ...{ type, case: reference, rule, state, on: line.on, daysLate, arose },
          ...{ acknowledged: line.acknowledged, started: startedBy.on, ends: period.to },
        }),
      );
    const sorted = (lines: readonly object[]) => lines.map((one) => JSON.stringify(one)).sort();
    expect(sorted(seen)).toEqual(sorted(told));
    expect(new Set(seen.map(({ state }) => state))).toEqual(new Set(['owed', 'sent']));
    expect(
      seen.find((row) => row['case'] === 'CO/OPCC/23' && row['state'] === 'sent'),
    ).toMatchObject({
      ...{ on: '2024-09-16', daysLate: 10, acknowledged: null, started: '2023-09-06' },
    });
    expect(
      await rowsOf(
        as.opcc,
        `SELECT "case" ~ '^OPCC-[0-9A-F]{16}$' AS hidden, state, days_late
                             FROM opcc.chapter_13 WHERE called_by = 'pseudonym'`,
      ),
    ).toEqual([{ hidden: true, state: 'withheld', days_late: null }]);
  });

  it('learns of what is to come how much, by month', async () => {
    const seen = await rowsOf(as.opcc, 'SELECT * FROM opcc.chapter_13_coming');
    for (const { month, cases } of seen) {
      expect([month, cases]).toEqual([expect.stringMatching(/^\d{4}-\d\d$/), expect.any(Number)]);
    }
  });

  it('sees no single case that is restricted, and counts it in the figures', async () => {
    const views = ['chapter_13', 'obligation', 'review', 'figure'] as const;
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
      // Owed for the first period by nobody, for the second to the Director General and the body.
      fact('reinvestigation', '2024-09-26'),
    ]) {
      await record.tell(ref, { kind: 'record', facts: [one] });
    }
    await record.projections.catchUp();
    const [reports = 0, owed = 0, reviews = 0, figures = 0] = await counts();
    const ofCase = async (view: string): Promise<number> =>
      (await rowsOf(as.opcc, `SELECT FROM opcc.${view} WHERE "case" = 'CO/OPCC/23'`)).length;
    const [its, open] = [await ofCase('chapter_13'), await ofCase('obligation')];
    expect(its).toBeGreaterThan(1);
    expect(open).toBe(its - 1);
    const common = { note: null, today: LocalDate.parse('2024-10-01') };
    const restriction = { reason: 'sensitive-source', named: ['id|a'], by: null } as const;
    await record.tell(ref, { ...common, ...restriction, kind: 'restrict' });
    expect(await counts()).toEqual([reports - its, owed - open, reviews - 1, figures]);
    await record.tell(ref, { ...common, kind: 'lift' });
    expect(await counts()).toEqual([reports, owed, reviews, figures]);
  });

  it('may read the reviews', async () => {
    expect(await refusal(as.opcc, 'SELECT * FROM opcc.review')).toBeNull();
  });

  it('sees each application that came to it, imported ones too, with what became of it', async () => {
    const ref = { type: 'complaint', force: 'norfolk', reference: 'CO/MERITS/23' } as const;
    for (const one of [
      fact('made', '2023-09-06'),
      fact('finalised', '2024-02-20', { value: 'acceptable' }),
      fact('outcome-notified', '2024-02-21', {
        details: { 'review-body': 'lpb', 'review-rights-provided': '2024-02-22' },
      }),
      fact('review-requested', '2024-03-25', { value: 'lpb' }),
      fact('review-decided', '2024-04-02', { value: 'out-of-time' }),
      fact('review-recommendation', '2024-04-02', { value: 'lpb', details: { number: '1' } }),
    ]) {
      await record.tell(ref, { kind: 'record', facts: [one] });
    }
    await record.projections.catchUp();
    const imported = await rowsOf(
      as.opcc,
      `SELECT outcome, count(*)::integer AS n FROM opcc.review
        WHERE "case" NOT IN ('CO/MERITS/23', 'CO/OPCC/23') GROUP BY 1 ORDER BY 1`,
    );
    expect(imported.reduce((sum, { n }) => sum + Number(n), 0)).toBe(77);
    expect(imported.map(({ outcome }) => outcome)).toEqual(['not-upheld', 'upheld']);
    const of = `FROM opcc.review WHERE "case" = 'CO/MERITS/23'`;
    expect(
      await rowsOf(
        as.opcc,
        `SELECT n, made_on::text, provided_on::text, last_day::text, left_out, days, in_time, state, outcome,
                ended_on::text, working_days, target::text, overdue, owner ${of}`,
      ),
    ).toEqual([
      {
        ...{ n: 1, made_on: '2024-03-25', provided_on: '2024-02-22', last_day: '2024-03-21' },
        ...{ left_out: 0, days: 32, in_time: false, state: 'decided', outcome: 'out-of-time' },
        ...{ ended_on: '2024-04-02', working_days: 4, target: '2024-05-23', overdue: false },
        owner: 'local policing body',
      },
    ]);
    // The answer to what it recommended stands open towards it.
    expect(
      await rowsOf(
        as.opcc,
        `SELECT rule, due::text FROM opcc.obligation WHERE "case" = 'CO/MERITS/23' AND rule LIKE 'R-REC%'`,
      ),
    ).toEqual([{ rule: 'R-REC-3', due: '2024-04-30' }]);
    const seenOn = async (on: string) => {
      const viewer: Viewer = { id: 'id|a', forces: ['norfolk'], seesRestricted: false };
      const page = await RequestContext.of({ viewer }).run(() =>
        new OpccView(record.pool, asTheyAre(record.pool)).list('review', 'norfolk', {
          ...{ limit: 200, on: LocalDate.parse(on) },
        }),
      );
      return page.rows.find((row) => row.case === ref.reference);
    };
    expect(await seenOn('2024-03-24')).toBeUndefined();
    // The view says what the fold says, but for the working days so far.
    for (const on of ['2024-03-28', '2024-04-03'].map(LocalDate.parse)) {
      const register = new ObligationRegister(record.pool, record.law, asTheyAre(record.pool));
      const found = await register.reviewsOn(everythingReader, { force: 'norfolk', on });
      const line = found
        .flatMap((one) => reviewLine(one, on, record.law) ?? [])
        .find((one) => one.case === ref.reference);
      const { workingDays: _counted, ...seen } = { ...(await seenOn(on)) };
      const { workingDays: _so, ...folded } = { ...line };
      expect(seen).toEqual(folded);
    }
    // As it stood on the day: nothing of what came later.
    expect(await seenOn('2024-03-28')).toMatchObject({
      ...{ state: 'to-decide', outcome: null, endedOn: null, recommendations: [] },
    });
    expect(await seenOn('2024-04-03')).toMatchObject({
      ...{ state: 'decided', outcome: 'out-of-time' },
      recommendations: [{ number: 1, due: '2024-04-30', answer: null, answeredOn: null }],
    });
  });

  it.each(['chapter_13', 'chapter_13_coming', 'obligation', 'review', 'action', 'figure'])(
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

  it.each(['review', 'action', 'figure'] as const)(
    'reads page by page what a login of the OPCC reads: %s',
    async (name) => {
      const rows = await all(name, norfolk);
      expect(rows).toHaveLength((await rowsOf(as.opcc, `SELECT * FROM opcc.${name}`)).length);
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
      expect(await all(name, { ...norfolk, forces: ['suffolk'] })).toEqual([]);
      expect(await all(name, { ...norfolk, forces: [] })).toEqual([]);
    },
  );

  const chapter13 = (viewer: Viewer, on: string) =>
    seeing(viewer, () => view.chapter13('norfolk', LocalDate.parse(on)));

  it('finds the four reports that are owed to the policing body on 1 October 2024, and how late', async () => {
    const { reports, comingByMonth } = await chapter13(norfolk, '2024-10-01');
    const owed = reports.filter((line) => line.state === 'owed' && line.case !== 'CO/OPCC/23');
    expect(
      owed.map(({ arose, period, daysLate, recipient }) => [arose, period.n, daysLate, recipient]),
    ).toEqual([
      ['2024-09-06', expect.any(Number), 25, 'lpb'],
      ['2024-09-14', expect.any(Number), 17, 'lpb'],
      ['2024-09-22', expect.any(Number), 9, 'lpb'],
      ['2024-09-23', expect.any(Number), 8, 'lpb'],
    ]);
    expect(owed.map(({ period }) => period.n).sort()).toEqual([1, 1, 1, 2]);
    expect(reports.slice(0, owed.length).every(({ state }) => state === 'owed')).toBe(true);
    const whole = await register().reports(everythingReader, {
      ...{ force: 'norfolk', on: LocalDate.parse('2024-10-01'), knownOn: null },
    });
    expect(comingByMonth).toEqual(whole.comingByMonth);
    expect(comingByMonth.length).toBeGreaterThan(1);
    // As it was on the day: what was sent later is owed.
    const before = await chapter13(norfolk, '2024-09-14');
    expect(before.reports.find((line) => line.case === 'CO/OPCC/23')).toMatchObject({
      ...{ state: 'owed', on: null, daysLate: 8 },
    });
    expect(await chapter13({ ...norfolk, forces: ['suffolk'] }, '2024-10-01')).toEqual({
      ...{ reports: [], comingByMonth: [] },
    });
  });

  it('shows a restricted case to whoever is named in it, and to nobody else', async () => {
    const ref = { type: 'complaint', force: 'norfolk', reference: 'CO/OPCC/23' } as const;
    const common = { note: null, today: LocalDate.parse('2024-10-01') };
    const restriction = { reason: 'sensitive-source', named: ['id|named'], by: null } as const;
    await record.tell(ref, { ...common, ...restriction, kind: 'restrict' });
    const sees = async (viewer: Viewer): Promise<boolean> =>
      (await chapter13(viewer, '2024-10-01')).reports.some((line) => line.case === ref.reference);
    expect(await sees(norfolk)).toBe(false);
    expect(await sees({ ...norfolk, id: 'id|named' })).toBe(true);
    expect(await sees({ ...norfolk, seesRestricted: true })).toBe(true);
    await record.tell(ref, { ...common, kind: 'lift' });
  });

  it('lists what stands open towards the policing body, what is overdue first', async () => {
    const on = LocalDate.parse('2024-10-01');
    const rows: { type: string; rule: string; overdue: boolean }[] = [];
    for (let after: string | undefined; ;) {
      const page = await seeing(norfolk, () =>
        view.list('obligation', 'norfolk', { limit: 7, after, on }),
      );
      rows.push(...page.rows);
      if (page.next === null) break;
      after = page.next;
    }
    const first = rows.findIndex(({ overdue }) => !overdue);
    expect(rows.slice(first).every(({ overdue }) => !overdue)).toBe(true);
    expect(rows.filter(({ rule }) => rule === 'R-C13-2').length).toBeGreaterThanOrEqual(4);
    expect(rows.some(({ type }) => type === 'action')).toBe(true);
    const others = rows.filter(({ type }) => type !== 'action' && type !== 'recommendation');
    expect(others.every(({ rule }) => /^R-C13|^R-REC-3$/.test(rule))).toBe(true);
  });

  it('lists what is owed on one type of case, however much is owed before it on others', async () => {
    const on = LocalDate.parse('2024-10-01');
    const listed = (type?: 'complaint' | 'action') =>
      seeing(norfolk, () => view.list('obligation', 'norfolk', { limit: 200, on, type }));
    const { rows: known } = await listed('complaint');
    const inserted = await owner.query(
      `INSERT INTO read_model.obligation
         (stream, segment, id, force, type, reference, direction, rule, title, valid_from, valid_to, ended,
          arose, due, target, overdue_from, owner, basis)
       SELECT 'complaint:norfolk:MANY/' || n, segment, 'complaint:norfolk:MANY/' || n || '#' || n, force, type,
              'MANY/' || n, direction, rule, title, valid_from, valid_to, ended, arose, '2000-01-01', target,
              '2000-01-02', owner, basis
         FROM (SELECT * FROM read_model.obligation
                WHERE id = $1 AND valid_to IS NULL) AS one, generate_series(1, 201) AS n`,
      [known.find(({ rule }) => rule === 'R-C13-2')?.id],
    );
    expect(inserted.rowCount).toBe(201);
    const first = await listed();
    expect(new Set(first.rows.map(({ type }) => type))).toEqual(new Set(['complaint']));
    const actions = await listed('action');
    expect(actions.rows.length).toBeGreaterThan(0);
    expect(new Set(actions.rows.map(({ type }) => type))).toEqual(new Set(['action']));
    expect(actions.next).toBeNull();
  });

  it('is in its own role again afterwards', async () => {
    await seeing(norfolk, () => view.list('action', 'norfolk', { limit: 1 }));
    expect(await rowsOf(api, 'SELECT current_user AS name')).toEqual([{ name: 'tipstaff_api' }]);
  });
});
