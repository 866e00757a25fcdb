import { type StreamId } from '@tipstaff/kernel';
import { startNotifyStub } from '@tipstaff/test-support';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { faultsInRedis } from './reminder-proof';
import { afterSweeps, CANARY_TO, until, WorkerWorld } from './worker-world';

/** A Sunday, at night: canaries fly all the same. Soon a new hour begins. */
const NIGHT = '2024-10-06T02:59:50Z';
const STREAM = 'canary:tipstaff:2024-10-06' as StreamId;

describe('the canary, from its event to a mailbox', () => {
  let world: WorkerWorld;
  jest.setTimeout(120_000);

  beforeEach(async () => {
    world = await WorkerWorld.open();
  });
  afterEach(() => world.close());

  const canaries = () => world.mail.messages.filter(({ to }) => to[0] === CANARY_TO);

  /** What the record says of those that arrived. */
  async function arrived(count: number) {
    return until(async () => {
      const events = await world.events.load(STREAM);
      const found = events.filter(({ type }) => type === 'canary.arrived');
      return found.length >= count ? found.map(({ data }) => data) : null;
    });
  }

  it('flies every hour, and the mailbox itself says when it came', async () => {
    const mailbox = await startMailbox(world);
    try {
      const worker = world.startWorker(NIGHT, {
        TIPSTAFF_CANARY_TO: CANARY_TO,
        TIPSTAFF_MAILBOX_URL: mailbox.url,
      });
      await until(() => (mailbox.asked() >= 3 ? true : null));
      expect(await world.reminderEvents()).not.toContain('canary.arrived');
      mailbox.open();
      expect(await arrived(2)).toEqual(
        ['2024-10-06T02', '2024-10-06T03'].map((slot) => ({
          slot,
          at: expect.stringMatching(/^2024-10-06T0[23]:/),
          ms: expect.any(Number),
          seenBy: 'mailbox',
        })),
      );
      await afterSweeps(worker, 3);
      expect(canaries().map(({ subject }) => subject)).toEqual([
        '[Tipstaff] canary 2024-10-06T02',
        '[Tipstaff] canary 2024-10-06T03',
      ]);
      expect((await world.reminderEvents()).sort()).toEqual([
        ...Array<string>(2).fill('canary.arrived'),
        ...Array<string>(2).fill('canary.released'),
        ...Array<string>(2).fill('reminder.sent'),
      ]);
      expect(await faultsInRedis(world)).toEqual([]);
    } finally {
      await mailbox.stop();
    }
  });

  it('arrives by the word of the mail server where no mailbox can be asked', async () => {
    world.startWorker('2024-10-06T02:10:00Z', { TIPSTAFF_CANARY_TO: CANARY_TO });
    expect(await arrived(1)).toMatchObject([{ slot: '2024-10-06T02', seenBy: 'mail-server' }]);
    expect(canaries()).toHaveLength(1);
  });

  it('arrives by the word of the provider where that can be asked', async () => {
    const notify = await startNotifyStub();
    try {
      world.startWorker('2024-10-06T02:10:00Z', {
        SMTP_URL: '',
        TIPSTAFF_CANARY_TO: CANARY_TO,
        TIPSTAFF_MAIL_THROUGH: 'notify',
        TIPSTAFF_NOTIFY_URL: notify.url,
        TIPSTAFF_NOTIFY_API_KEY: notify.apiKey,
        TIPSTAFF_NOTIFY_TEMPLATE_ID: notify.templateId,
      });
      expect(await arrived(1)).toMatchObject([{ slot: '2024-10-06T02', seenBy: 'provider' }]);
      expect(notify.messages.map(({ to }) => to)).toEqual([CANARY_TO]);
    } finally {
      await notify.stop();
    }
  });
});

const AGE_MS = 25;

/** A mailbox that can be looked into over HTTP; shut, it shows nothing of what came. */
async function startMailbox(world: WorkerWorld) {
  let isOpen = false;
  let asked = 0;
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://mailbox.test');
    const reference = url.searchParams.get('reference');
    const came = world.mail.messages.some(
      ({ headers }) => headers['x-tipstaff-reference'] === reference,
    );
    if (url.pathname === '/arrivals' && came) asked += 1;
    if (url.pathname !== '/arrivals' || !came || !isOpen) response.writeHead(404).end();
    else response.end(JSON.stringify({ ageMs: AGE_MS }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => asked,
    open: () => void (isOpen = true),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
