import { fixedClock, Instant } from '@tipstaff/kernel';
import { type ProjectionProgress } from '@tipstaff/projections';
import { RecordHealth } from './health-parts';

const NOW = '2024-10-01T08:00:00Z';
const HEAD = 100;

const caseList: ProjectionProgress = {
  projection: 'case-list',
  checkpoint: HEAD,
  head: HEAD,
  lagEvents: 0,
  behindSince: null,
  parkedCases: 0,
};

function healthWith(progress: readonly ProjectionProgress[], head = HEAD) {
  return new RecordHealth(
    { head: () => Promise.resolve({ position: head, hash: '' }) },
    {
      names: ['case-list'],
      progress: () => Promise.resolve(progress.map((one) => ({ ...one, failure: null }))),
    },
    fixedClock(Instant.parse(NOW)),
  ).check();
}

const behindSince = (moment: string): ProjectionProgress => ({
  ...caseList,
  checkpoint: 90,
  lagEvents: 10,
  behindSince: Instant.parse(moment),
});

describe('the health of the lists', () => {
  it('is good when they hold the whole record', async () => {
    expect(await healthWith([caseList])).toMatchObject({ ok: true, head: HEAD });
  });

  it('is good while they are behind for a moment', async () => {
    const health = await healthWith([behindSince('2024-10-01T07:59:30Z')]);
    expect(health).toMatchObject({ ok: true, projections: [{ lagEvents: 10, behindForS: 30 }] });
  });

  it('is bad when they have stood still for longer than a minute', async () => {
    expect(await healthWith([behindSince('2024-10-01T07:58:00Z')])).toMatchObject({ ok: false });
  });

  it('is bad when they hold more than the record, which was restored from an older copy', async () => {
    const ahead = { ...caseList, checkpoint: 110, lagEvents: -10 };
    expect(await healthWith([ahead])).toMatchObject({ ok: false });
  });

  it('is bad when no worker has ever followed a record that holds something', async () => {
    expect(await healthWith([])).toMatchObject({ ok: false, projections: [{ lagEvents: HEAD }] });
    expect(await healthWith([], 0)).toMatchObject({ ok: true });
  });
});
