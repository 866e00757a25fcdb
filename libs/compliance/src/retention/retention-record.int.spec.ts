import { CaseRef } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { type StreamId } from '@tipstaff/kernel';
import {
  day,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../../../projections/src/recorded-database.fixture';
import { judged, retainedCase } from './retention-record';

const ON = day('2024-10-01');
const OFFICER = CaseRef.parse('person', 'norfolk', 'OFF-0001');
const NAMING = CaseRef.parse('complaint', 'norfolk', 'CO/7/14');

let record: RecordedDatabase;

beforeEach(async () => {
  record = await openRecordedDatabase();
  await record.append(OFFICER, [
    { type: 'person.entered', on: '2010-01-04', data: { value: 'officer' } },
    { type: 'person.left-service', on: '2012-03-30', data: { value: 'resigned' } },
  ]);
  for (let number = 1; number <= 5; number += 1) {
    const ref = CaseRef.parse('complaint', 'norfolk', `CO/${number}/14`);
    await record.append(ref, [
      { type: 'complaint.made', on: '2014-01-06', data: { person: 'OFF-0002' } },
    ]);
  }
});
afterEach(() => record.close());

const nameTheOfficer = () =>
  record.append(NAMING, [
    { type: 'complaint.made', on: '2014-01-06', data: { person: OFFICER.reference } },
  ]);

/** What is to be done about the officer, and of which cases the histories were read for it. */
async function lookedAt(): Promise<{ readonly says: unknown; readonly read: readonly string[] }> {
  const read: StreamId[] = [];
  const store = {
    load: record.store.load.bind(record.store),
    loadMany: (streams: readonly StreamId[]) => {
      read.push(...streams);
      return record.store.loadMany(streams);
    },
  };
  const retained = await retainedCase({ store, pool: record.pool }, OFFICER, ON);
  return { says: retained && judged(retained, ON), read };
}

const KEPT = {
  state: 'open',
  why: `the complaint ${NAMING.reference} names them and is kept`,
};

describe('a person whom a case names that is kept', () => {
  it('is found kept without the cases being read that name others', async () => {
    await nameTheOfficer();
    await record.projections.catchUp();
    expect(await lookedAt()).toEqual({ says: KEPT, read: [CaseRef.stream(NAMING)] });
  });

  it('is kept as well where no read model has heard of the case yet', async () => {
    await record.projections.catchUp();
    expect(await lookedAt()).toEqual({
      says: expect.objectContaining({ state: 'ended' }),
      read: [],
    });
    await nameTheOfficer();
    expect(await lookedAt()).toEqual({ says: KEPT, read: [CaseRef.stream(NAMING)] });
  });

  it.each([
    [
      'could not be read',
      `DELETE FROM read_model.retention_link; INSERT INTO read_model.parked_case
       (projection, stream, position, reason) VALUES ('retention', 'complaint:norfolk:CO/7/14', 1, 'a test')`,
    ],
    [
      'is of a record that was restored since',
      `DELETE FROM read_model.retention_link;
       UPDATE read_model.checkpoint SET log_hash = sha256('another') WHERE projection = 'retention'`,
    ],
  ])('is kept as well where what the rows are made of %s', async (_, statement) => {
    await nameTheOfficer();
    await record.projections.catchUp();
    const owner = openPool(record.url, { role: 'owner', max: 1 });
    await owner.query(statement);
    await owner.end();
    const { says } = await lookedAt();
    expect(says).toEqual(KEPT);
  });
});
