import { everythingReader } from '@tipstaff/casework';
import { DailyLineLog } from '@tipstaff/reminders';
import { provenOnce } from './reminder-proof';
import { afterSweeps, FORCE, healthOf, until, WorkerWorld } from './worker-world';

const OFFICES = 2;

describe('reminders, when the clock does not just go on', () => {
  let world: WorkerWorld;
  jest.setTimeout(180_000);

  beforeEach(async () => {
    world = await WorkerWorld.open();
  });
  afterEach(() => world.close());

  const lines = () => new DailyLineLog(world.pool).list(FORCE, 10);

  it.each([
    {
      change: 'back',
      nextMeeting: '2024-11-04',
      justBefore: '2024-10-27T00:59:56Z',
      changed: '2024-10-27T01:00:01Z',
      monday: '2024-10-28T07:29:54Z',
      halfPastSeven: 'Mon, 28 Oct 2024 07:30:',
    },
    {
      change: 'forward',
      nextMeeting: '2025-04-07',
      justBefore: '2025-03-30T00:59:56Z',
      changed: '2025-03-30T01:00:01Z',
      monday: '2025-03-31T06:29:54Z',
      halfPastSeven: 'Mon, 31 Mar 2025 06:30:',
    },
  ])('go at 07:30 London time, once, after clocks went $change', async (when) => {
    await world.raiseActions(OFFICES, when.nextMeeting);
    const night = world.startWorker(when.justBefore);
    // Into the hour that comes twice, or not at all.
    await until(async () => {
      const { lastSweep } = (await healthOf(night)).parts.reminders;
      return lastSweep !== null && lastSweep.at > when.changed ? true : null;
    });
    await night.end('SIGTERM');
    expect(world.mails).toHaveLength(0);
    const worker = world.startWorker(when.monday);
    await world.settled(OFFICES);
    await afterSweeps(worker, 3);
    expect(world.mails.map(({ headers }) => headers['date']?.slice(0, -8))).toEqual(
      Array(OFFICES).fill(when.halfPastSeven),
    );
    await provenOnce(world, OFFICES);
    expect(await lines()).toHaveLength(1);
  });

  it('come in one digest after a machine slept from Friday to Tuesday, and so does the daily line', async () => {
    await world.raiseActions(OFFICES);
    const friday = world.startWorker('2024-10-04T08:00:00Z');
    await world.settled(OFFICES);
    await until(async () => ((await lines()).length === 1 ? true : null));
    await friday.end('SIGKILL');
    const tuesday = world.startWorker('2024-10-08T08:00:00Z');
    await expect(world.settled(2 * OFFICES)).resolves.toMatchObject({ sent: 2 * OFFICES });
    await until(async () => ((await lines()).length === 2 ? true : null));
    await afterSweeps(tuesday, 3);
    // Monday's rung, the day before, is not made up for.
    const rungs = (await world.log.list(everythingReader, { force: FORCE, limit: 10 })).map(
      ({ rung }) => rung,
    );
    expect([...new Set(rungs)]).toEqual(['on-the-day', 'before-5']);
    expect(world.mailsByAddress()).toEqual({
      'office-1@norfolk.example': 2,
      'office-2@norfolk.example': 2,
    });
    const [ofTuesday, ofFriday] = await lines();
    expect(ofFriday).toMatchObject({ on: '2024-10-04', since: null, due: OFFICES, missed: 0 });
    expect(ofTuesday).toMatchObject({
      on: '2024-10-08',
      since: ofFriday?.at,
      due: OFFICES,
      sent: OFFICES,
      missed: 0,
    });
  });
});
