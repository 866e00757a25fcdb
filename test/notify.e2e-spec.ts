import { type NotifyStub, startNotifyStub } from '@tipstaff/test-support';
import { watched, WorkerWorld } from './worker-world';

const MORNING = '2024-10-01T08:00:00Z';
const OFFICES = 3;

describe('reminders through GOV.UK Notify, with a real worker', () => {
  let world: WorkerWorld;
  let notify: NotifyStub;
  jest.setTimeout(180_000);

  beforeEach(async () => {
    [world, notify] = await Promise.all([WorkerWorld.open(), startNotifyStub()]);
  });
  afterEach(async () => {
    await world.close();
    await notify.stop();
  });

  const settings = () => ({
    SMTP_URL: '',
    TIPSTAFF_MAIL_THROUGH: 'notify',
    TIPSTAFF_NOTIFY_URL: notify.url,
    TIPSTAFF_NOTIFY_API_KEY: notify.apiKey,
    TIPSTAFF_NOTIFY_TEMPLATE_ID: notify.templateId,
  });

  it('go to each office once, without a mail server', async () => {
    await world.raiseActions(OFFICES);
    const worker = world.startWorker(MORNING, settings());
    await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES, unknown: 0 });
    expect(notify.messages.map(({ to }) => to).sort()).toEqual([
      'office-1@norfolk.example',
      'office-2@norfolk.example',
      'office-3@norfolk.example',
    ]);
    expect(world.mail.messages).toHaveLength(0);
    await expect(worker.end('SIGTERM')).resolves.toBe(0);
  });

  it('wait while the key is refused, and health says so', async () => {
    notify.behave({ kind: 'refuse-key' });
    const worker = world.startWorker(MORNING, settings());
    const health = await watched(worker);
    expect(await health.json()).toMatchObject({
      parts: { mail: { ok: false, detail: expect.stringContaining('TIPSTAFF_NOTIFY_API_KEY') } },
    });
    expect(worker.said()).not.toContain(notify.apiKey);
    await expect(worker.end('SIGTERM')).resolves.toBe(0);
  });
});
