import { Instant } from '@tipstaff/kernel';
import { type NotifyBehaviour, type NotifyStub, startNotifyStub } from '@tipstaff/test-support';
import { createServer as createProxy } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Server } from 'node:net';
import { NotifyMailer, type NotifyOptions } from './notify-mailer.adapter';

const mail = {
  to: 'chief-constable@norfolk.example',
  subject: '[Tipstaff] norfolk: 1 overdue, 1 October 2024',
  text: 'Overdue (1)\n-----------\ncomplaint CO/00123/23: 9 days overdue\n  Why: R-C13-2\n',
  html: '<p>Overdue</p>',
  reference: 'abc123',
  date: Instant.parse('2024-10-01T08:00:00Z'),
};

let notify: NotifyStub;
beforeEach(async () => {
  notify = await startNotifyStub();
});
afterEach(() => notify.stop());

function mailer(given: Partial<NotifyOptions> = {}): NotifyMailer {
  const { url, apiKey, templateId } = notify;
  return new NotifyMailer({ url, apiKey, templateId, patienceMs: 5_000, ...given });
}

describe('a mail that Notify takes', () => {
  it('holds the text in a form that Notify leaves readable, and the reference', async () => {
    const delivery = await mailer().send(mail);
    const answer = `Notify has it as ${notify.messages[0]?.id}`;
    expect(delivery).toEqual({ outcome: 'accepted', answer });
    expect(notify.messages).toEqual([
      {
        id: expect.any(String),
        to: mail.to,
        subject: mail.subject,
        body: '# Overdue (1)\n\ncomplaint CO/00123/23: 9 days overdue\nWhy: R-C13-2',
        reference: 'abc123',
        status: 'created',
      },
    ]);
  });

  it('is waited for when the answer is late', async () => {
    notify.behave({ kind: 'accept', delayMs: 200 });
    await expect(mailer().send(mail)).resolves.toMatchObject({ outcome: 'accepted' });
  });

  it('goes to an address that ends in a slash', async () => {
    const sending = mailer({ url: `${notify.url}/` }).send(mail);
    await expect(sending).resolves.toMatchObject({ outcome: 'accepted' });
  });
});

describe('a mail that was handed over and not answered', () => {
  it.each([
    ['no answer comes', { kind: 'accept-then-hang' }, 'TIMEOUT'],
    ['the connection is cut', { kind: 'hang-up' }, 'ECONNRESET'],
    ['Notify breaks', { kind: 'break' }, '500 Exception: Internal server error'],
    ['a proxy gives up', { kind: 'answer', status: 504, body: 'Gateway Timeout' }, 'status 504'],
    ['another page answers', { kind: 'answer', status: 200, body: '<p>Welcome</p>' }, 'status 200'],
  ] as const)('is unknown when %s', async (_, behaviour: NotifyBehaviour, why) => {
    notify.behave(behaviour);
    // The others answer at once, however busy the machine is.
    const patience = why === 'TIMEOUT' ? { patienceMs: 500 } : {};
    await expect(mailer(patience).send(mail)).resolves.toEqual({
      outcome: 'unknown',
      why: expect.stringContaining(why),
    });
  });

  it('is found by its reference, and was taken once', async () => {
    notify.behave({ kind: 'accept-then-hang' });
    await mailer({ patienceMs: 500 }).send(mail);
    notify.behave({ kind: 'accept' });
    await expect(mailer().ask(mail.reference)).resolves.toEqual({
      said: 'taken',
      answer: `Notify has it as ${notify.messages[0]?.id}: created`,
    });
    expect(notify.messages).toHaveLength(1);
  });
});

describe('a mail that Notify certainly did not take', () => {
  const notForNow = (why: RegExp) => ({
    outcome: 'refused',
    forGood: false,
    why: expect.stringMatching(why),
  });
  afterEach(() => expect(notify.messages).toHaveLength(0));

  it.each([
    ['minute', 60_000],
    ['day', 3_600_000],
  ] as const)('waits as long as a limit by the %s asks for', async (by, retryAfterMs) => {
    notify.behave({ kind: 'throttle', by });
    await expect(mailer().send(mail)).resolves.toEqual({
      ...notForNow(/429 (RateLimit|TooManyRequests)Error: Exceeded .*limit/),
      retryAfterMs,
    });
  });

  it.each([
    ['a bad address', undefined, 'email_address Not a valid email address'],
    ['one who is not in the team', 'Can’t send to this recipient using a team-only API key'],
  ])('is refused for good to %s', async (_, message, words = message) => {
    notify.behave({ kind: 'reject', ...(message ? { message } : {}) });
    await expect(mailer().send(mail)).resolves.toEqual({
      outcome: 'refused',
      forGood: true,
      why: expect.stringContaining(words ?? ''),
    });
  });

  it('is tried again when the fault is that of the template', async () => {
    await expect(
      mailer({ templateId: 'b1f2a3c4-0000-4000-8000-000000000000' }).send(mail),
    ).resolves.toEqual(notForNow(/has not the template b1f2.*TIPSTAFF_NOTIFY_TEMPLATE_ID/));
    notify.changeTemplate({ type: 'email', subject: '((subject))', body: 'Dear ((name))' });
    await expect(mailer().send(mail)).resolves.toEqual(notForNow(/\(\(body\)\), and no other/));
  });

  it('is tried again when the key is wrong', async () => {
    const other = await startNotifyStub();
    await expect(mailer({ apiKey: other.apiKey }).send(mail)).resolves.toEqual(
      notForNow(/403 AuthError: Invalid token.*TIPSTAFF_NOTIFY_API_KEY.*clock/),
    );
    await other.stop();
  });

  it.each([
    [301, ''],
    [404, '<h1>Not found</h1>'],
    [407, 'Proxy Authentication Required'],
  ])('is tried again when something else answers %i', async (status, body) => {
    notify.behave({ kind: 'answer', status, body });
    const answered = mailer().send(mail);
    await expect(answered).resolves.toEqual(notForNow(/status \d+.*TIPSTAFF_NOTIFY_URL/));
  });

  it('is tried again when nothing listens, or the host has no name', async () => {
    const { url } = notify;
    await notify.stop();
    await expect(mailer({ url }).send(mail)).resolves.toEqual(notForNow(/ECONNREFUSED/));
    const nameless = mailer({ url: 'http://notify.invalid' });
    await expect(nameless.send(mail)).resolves.toEqual(notForNow(/ENOTFOUND|EAI_AGAIN/));
  });

  it('is tried again when the line is not safe, for then nothing was said on it', async () => {
    const deaf = createNetServer((socket) => socket.on('error', () => undefined).resume());
    const sending = mailer({ url: `https://${await listening(deaf)}`, patienceMs: 300 }).send(mail);
    await expect(sending).resolves.toEqual(notForNow(/TIMEOUT/));
    await new Promise((resolve) => deaf.close(resolve));
  });

  it('is tried again when a proxy does not let it through', async () => {
    const proxy = createProxy().on('connect', (_, socket) => {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    const { HTTPS_PROXY: usual } = process.env;
    process.env['HTTPS_PROXY'] = `http://${await listening(proxy)}`;
    const sending = mailer({ url: 'https://notify.invalid' }).send(mail);
    await expect(sending).resolves.toEqual(notForNow(/a proxy said 502.*HTTPS_PROXY/));
    if (usual === undefined) delete process.env['HTTPS_PROXY'];
    else process.env['HTTPS_PROXY'] = usual;
    await new Promise((resolve) => proxy.close(resolve));
  });
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('what is told of a failure', () => {
  it.each([
    ['the address', () => `${mail.to} is not known`],
    ['the key', () => `Bad key ${notify.apiKey}`],
    ['the subject', () => `Bad text: ${mail.subject}`],
    ['a line of the mail', () => 'Bad text: complaint CO/00123/23: 9 days overdue'],
  ])('never repeats %s, even when the answer does', async (_, message) => {
    notify.behave({ kind: 'reject', message: message() });
    await expect(mailer().send(mail)).resolves.toEqual({
      outcome: 'refused',
      forGood: true,
      why: 'Notify refuses this message (status 400).',
    });
  });
});

describe('asking Notify after a mail', () => {
  beforeEach(() => mailer().send(mail));
  const ask = (reference = mail.reference) => mailer().ask(reference);

  it.each(['created', 'sending', 'pending', 'sent', 'delivered'])(
    'finds it taken while it is %s',
    async (status) => {
      notify.report(mail.reference, status);
      const answer = expect.stringContaining(status);
      await expect(ask()).resolves.toEqual({ said: 'taken', answer });
    },
  );

  it.each(['permanent-failure', 'temporary-failure', 'technical-failure'])(
    'finds it given up after a %s',
    async (status) => {
      notify.report(mail.reference, status);
      const why = expect.stringContaining(status);
      await expect(ask()).resolves.toEqual({ said: 'given-up', why });
    },
  );

  it('finds nothing under another reference, nor while it is not yet written down', async () => {
    await expect(ask('other')).resolves.toEqual({ said: 'unheard-of' });
    notify.forget(1);
    await expect(ask()).resolves.toEqual({ said: 'unheard-of' });
    await expect(ask()).resolves.toMatchObject({ said: 'taken' });
  });

  it.each([
    ['it breaks', { kind: 'break' }, /500/],
    ['it refuses the key', { kind: 'refuse-key' }, /TIPSTAFF_NOTIFY_API_KEY/],
    ['another page answers', { kind: 'answer', status: 200, body: '{}' }, /TIPSTAFF_NOTIFY_URL/],
  ] as const)('gets no answer when %s', async (_, behaviour: NotifyBehaviour, why) => {
    notify.behave(behaviour);
    await expect(ask()).resolves.toEqual({
      said: 'cannot-say',
      why: expect.stringMatching(why),
    });
  });

  it('gets no answer when nothing listens', async () => {
    const asking = mailer({ url: 'http://127.0.0.1:1' }).ask(mail.reference);
    await expect(asking).resolves.toMatchObject({ said: 'cannot-say' });
  });
});

describe('the look at whether Notify can be used', () => {
  it('is content with a service, a key and a template that fit', async () => {
    await expect(mailer().verify()).resolves.toBeUndefined();
    expect(notify.messages).toHaveLength(0);
  });

  it.each([
    ['key', () => notify.behave({ kind: 'refuse-key' }), /TIPSTAFF_NOTIFY_API_KEY/],
    [
      'template',
      () => notify.changeTemplate({ type: 'sms', subject: '', body: '((body))' }),
      /TIPSTAFF_NOTIFY_TEMPLATE_ID.*\(\(subject\)\)/,
    ],
    [
      'address',
      () => notify.behave({ kind: 'answer', status: 404, body: 'nothing here' }),
      /TIPSTAFF_NOTIFY_URL/,
    ],
  ])('says how to mend the %s', async (_, spoil, words) => {
    spoil();
    await expect(mailer().verify()).rejects.toMatchObject({
      code: 'mail.unavailable',
      message: expect.stringMatching(words),
    });
  });
});
