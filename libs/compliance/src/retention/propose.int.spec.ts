import { shippedClasses } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { openPool, type Pool } from '@tipstaff/database';
import { RequestContext, type Viewer } from '@tipstaff/platform';
import { Projections, retentionProjection } from '@tipstaff/projections';
import {
  asTheyAre,
  day,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../../../projections/src/recorded-database.fixture';
import { RetentionProposals } from './propose';

const ON = day('2024-10-01');
const OPEN = CaseRef.parse('proceeding', 'norfolk', 'PR/OPEN');
const OVER = CaseRef.parse('conduct', 'norfolk', 'CM/1/14');
const FREE = CaseRef.parse('conduct', 'norfolk', 'CM/2/14');
const somebody: Viewer = { forces: ['norfolk'], id: 'somebody', seesRestricted: false };

let record: RecordedDatabase;
let pool: Pool;

beforeEach(async () => {
  record = await openRecordedDatabase();
  for (const [ref, data] of [[OVER, { related: OPEN.reference }] as const, [FREE, {}] as const]) {
    await record.append(ref, [
      { type: 'conduct.came-to-attention', on: '2014-01-06', data },
      { type: 'conduct.finalised', on: '2014-05-06', data: { value: 'no-case-to-answer' } },
    ]);
  }
  pool = openPool(record.url, { role: 'api', max: 2 });
});
afterEach(async () => {
  await pool.end();
  await record.close();
});

/** Of the case that is named. */
async function asOwner(statement: string): Promise<void> {
  const owner = openPool(record.url, { role: 'owner', max: 1 });
  await owner.query(statement, [CaseRef.stream(OPEN)]);
  await owner.end();
}

const proposed = () => {
  const seen = new RetentionProposals(pool, record.store, asTheyAre(pool));
  const asked = { force: 'norfolk', on: ON, hidden: new Set([CaseRef.stream(OPEN)]) };
  return RequestContext.of({ viewer: somebody }).run(async () => {
    const { total, proposals } = await seen.page(asked, { limit: 10 });
    expect(total).toBe(proposals.length);
    return proposals.map(({ reference }) => reference);
  });
};

it('does not propose what names an open case that is out of sight', async () => {
  await record.append(OPEN, [{ type: 'proceeding.referred', on: '2014-05-06', data: {} }]);
  await record.projections.catchUp();
  await asOwner(
    `INSERT INTO read_model.case_restriction (stream, force, named) VALUES ($1, 'norfolk', '{}')`,
  );
  expect(await proposed()).toEqual([FREE.reference]);
});

it('does not propose what names a case that can not be read', async () => {
  await record.projections.catchUp();
  expect(await proposed()).toEqual([OVER.reference, FREE.reference]);
  await asOwner(
    `INSERT INTO read_model.parked_case (projection, stream, position, reason)
     VALUES ('retention', $1, 1, 'a test')`,
  );
  expect(await proposed()).toEqual([FREE.reference]);
});

it('makes every row anew where another schedule ships, and explains none by a schedule it was not made with', async () => {
  await record.projections.catchUp();
  const last = async () => {
    const { rows } = await record.pool.query<{ last_kept: string }>(
      'SELECT DISTINCT last_kept FROM read_model.retention_span',
    );
    return rows.map((row) => row.last_kept);
  };
  expect(await last()).toEqual(['2020-05-06']);
  const longer = shippedClasses.map((one) => ({
    ...one,
    period: { count: 7, unit: 'years' } as const,
  }));
  const source = { pool: record.pool, log: record.store };
  await new Projections([retentionProjection(longer)], source).catchUp();
  expect(await last()).toEqual(['2021-05-06']);
  await expect(proposed()).rejects.toMatchObject({ code: 'retention.other-version' });
  await new Projections([retentionProjection()], source).catchUp();
  expect(await proposed()).toEqual([OVER.reference, FREE.reference]);
});
