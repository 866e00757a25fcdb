import { CaseRef } from '@tipstaff/casework';
import { Law } from '@tipstaff/law';
import { complaintsAndConduct } from '@tipstaff/reports';
import {
  asTheyAre,
  day,
  openSampleDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { ProjectedFigures } from './figure-reader.query';
import { FiguresAsOf, lawAsOf } from './figures-as-of.query';

jest.setTimeout(120_000);

let record: RecordedDatabase;
beforeAll(async () => {
  record = await openSampleDatabase();
});
afterAll(() => record.close());

const request = {
  force: 'norfolk',
  to: day('2024-09-30'),
  knownOn: day('2024-10-08'),
  law: new Law(),
  today: day('2024-10-10'),
};

function asOf(position: number, law = record.law) {
  const figures = new FiguresAsOf(record.pool, record.store, law, { force: 'norfolk', position });
  return complaintsAndConduct(figures, request);
}

describe('the figures as of a position', () => {
  it('are those of the projection at that position, and stay so whatever comes', async () => {
    const { position } = await record.store.head();
    await record.projections.catchUp();
    const projected = await complaintsAndConduct(
      new ProjectedFigures(record.pool, asTheyAre(record.pool)),
      request,
    );
    expect(projected.position).toBe(position);
    expect(await asOf(position)).toEqual(projected);

    const ref = CaseRef.parse('complaint', 'norfolk', 'LATER/1');
    await record.append(ref, [
      { type: 'complaint.made', on: '2024-09-02' },
      { type: 'complaint.logged', on: '2024-09-03' },
    ]);
    const holiday = {
      date: day('2024-12-24'),
      title: 'Christmas Eve',
      source: 'test',
      today: day('2024-10-10'),
    };
    await record.addHoliday(holiday, {
      commandId: 'holiday',
      commandHash: 'holiday',
      actor: 'test',
      correlationId: 'test',
      causationId: null,
    });
    expect(await asOf(position)).toEqual(projected);
    const now = (await record.store.head()).position;
    const logged = (await asOf(now)).rows.find(({ id }) => id === 'complaints-logged');
    expect(logged?.last.value).toBe(332);
    const calendars = await Promise.all(
      [position, now].map(async (at) => (await lawAsOf(new Law(), record.store, at)).calendar),
    );
    expect(calendars.map(({ version }) => version.id)).toEqual([
      expect.not.stringContaining('+'),
      expect.stringMatching(/\+1$/),
    ]);
  });

  it('leave no table behind', async () => {
    await asOf(100);
    const { rows } = await record.pool.query(
      `SELECT relname FROM pg_class WHERE relpersistence = 't' AND relname LIKE 'figure%'`,
    );
    expect(rows).toEqual([]);
  });
});
