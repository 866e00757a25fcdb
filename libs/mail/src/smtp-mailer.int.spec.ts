import { Instant } from '@tipstaff/kernel';
import { captureMail, type MailCapture } from '@tipstaff/test-support';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { SmtpMailer } from './smtp-mailer.adapter';

const mail = {
  to: 'chief-constable@norfolk.example',
  subject: '[Tipstaff] norfolk: 1 overdue, 1 October 2024',
  text: 'Ärger – “quoted”\n.\nA line after a dot.',
  html: '<p>Ärger</p>',
  reference: 'abc123',
  date: Instant.parse('2024-10-01T08:00:00Z'),
};
const from = 'Tipstaff <tipstaff@psd.example>';

describe('the SMTP mailer', () => {
  let capture: MailCapture;
  beforeEach(async () => {
    capture = await captureMail();
  });
  afterEach(() => capture.stop());
  const mailer = (patienceMs = 5_000) => new SmtpMailer({ url: capture.url, from, patienceMs });

  it('hands a message over as it was written, with its reference', async () => {
    await expect(mailer().send(mail)).resolves.toMatchObject({ outcome: 'accepted' });
    const [received] = capture.messages;
    expect(received).toMatchObject({
      from: 'tipstaff@psd.example',
      to: ['chief-constable@norfolk.example'],
      subject: mail.subject,
      headers: {
        'x-tipstaff-reference': 'abc123',
        'message-id': '<abc123@psd.example>',
        'auto-submitted': 'auto-generated',
      },
    });
    expect(received?.text.trim()).toBe(mail.text);
    expect(received?.headers['date']).toContain('01 Oct 2024 08:00:00');
  });

  it.each([
    [451, false],
    [554, true],
  ])(
    'tells a message that was answered with %i as refused, for good: %s',
    async (code, forGood) => {
      capture.behave({ kind: 'refuse', code });
      await expect(mailer().send(mail)).resolves.toMatchObject({ outcome: 'refused', forGood });
      expect(capture.messages).toHaveLength(0);
    },
  );

  it('does not know when the connection breaks after the message was handed over', async () => {
    capture.behave({ kind: 'hang-up' });
    await expect(mailer().send(mail)).resolves.toMatchObject({ outcome: 'unknown' });
    expect(capture.messages).toHaveLength(1);
  });

  it('does not know when no answer comes after the message was handed over', async () => {
    capture.behave({ kind: 'accept-then-hang' });
    await expect(mailer(500).send(mail)).resolves.toMatchObject({ outcome: 'unknown' });
  });

  it('tells a message as refused for now when nothing listens', async () => {
    const { url } = capture;
    await capture.stop();
    await expect(new SmtpMailer({ url, from }).send(mail)).resolves.toMatchObject({
      outcome: 'refused',
      forGood: false,
    });
  });

  it('tells neither password nor mail to a server that offers no TLS, where that is required', async () => {
    const told: string[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('220 ready\r\n');
      createInterface(socket).on('line', (line) => {
        told.push(line.split(' ')[0] ?? '');
        socket.write(
          line.startsWith('EHLO') ? '250-here\r\n250 AUTH PLAIN\r\n' : '502 not here\r\n',
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const url = `smtp://user:password@127.0.0.1:${port}`;
    const safe = new SmtpMailer({ url, from, requireTls: true });
    await expect(safe.send(mail)).resolves.toEqual({
      outcome: 'refused',
      forGood: false,
      why: expect.stringMatching(/no TLS.*STARTTLS.*smtps.*TIPSTAFF_SMTP_TLS=not-required/),
    });
    await expect(safe.verify()).rejects.toThrow(/come to no TLS/);
    expect(new Set(told)).toEqual(new Set(['EHLO', 'STARTTLS']));
    await new Promise((resolve) => server.close(resolve));
  });

  it('can not be asked after a message, and says where its reference is to be looked for', async () => {
    await expect(mailer().ask('abc123')).resolves.toEqual({
      said: 'cannot-say',
      why: expect.stringMatching(/abc123 in the log of 127\.0\.0\.1/),
    });
  });

  it('says where the mail server was sought when it can not be used', async () => {
    const { url } = capture;
    await expect(mailer().verify()).resolves.toBeUndefined();
    await capture.stop();
    await expect(new SmtpMailer({ url, from }).verify()).rejects.toThrow(
      /The mail server at 127\.0\.0\.1:\d+ can not be used .*SMTP_URL/,
    );
  });
});

describe('a server that ends the conversation before the message', () => {
  let server: Server;
  let url: string;
  beforeEach(async () => {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('220 ready\r\n');
      socket.on('data', (chunk) => {
        if (chunk.toString().startsWith('MAIL')) socket.destroy();
        else socket.write('250 ok\r\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('has certainly not taken it', async () => {
    await expect(new SmtpMailer({ url, from }).send(mail)).resolves.toMatchObject({
      outcome: 'refused',
      forGood: false,
    });
  });
});

/** At which answer the server begins to drip: bytes come all the time, and the answer never ends. */
type Dripping = 'greeting' | 'EHLO' | 'MAIL' | 'DATA' | 'body' | 'QUIT';

describe('a server that drips', () => {
  const open = new Set<Socket>();
  const timers = new Set<NodeJS.Timeout>();
  let server: Server;
  let at: Dripping;
  let url: string;

  const drip = (socket: Socket) => {
    const timer = setInterval(() => socket.write('2'), 20);
    timers.add(timer);
    socket.on('close', () => clearInterval(timer));
  };
  const converse = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    if (at === 'greeting') return drip(socket);
    socket.write('220 ready\r\n');
    let isBody = false;
    createInterface(socket).on('line', (line) => {
      const step = isBody ? (line === '.' ? 'body' : null) : line.split(' ')[0];
      if (step === null) return;
      isBody = step === 'DATA';
      if (step === at) drip(socket);
      else socket.write(isBody ? '354 go ahead\r\n' : '250 well\r\n');
    });
  };

  beforeEach(async () => {
    // As an attacker would: what the client has closed stays open on this side.
    server = createServer({ allowHalfOpen: true }, converse);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    for (const timer of timers) clearInterval(timer);
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const mailer = () => new SmtpMailer({ url, from, patienceMs: 5_000, withinMs: 300 });

  it.each(['greeting', 'EHLO', 'MAIL', 'DATA'] as const)(
    'at %s has certainly not taken the mail, which may be tried again',
    async (step) => {
      at = step;
      await expect(mailer().send(mail)).resolves.toEqual({
        outcome: 'refused',
        forGood: false,
        why: 'The mail server did not come to an end within 0.3 seconds.',
      });
    },
  );

  it('after the whole mail may have taken it', async () => {
    at = 'body';
    await expect(mailer().send(mail)).resolves.toMatchObject({ outcome: 'unknown' });
  });

  it('when a conversation that carried a mail goes on takes no more time than one that is new', async () => {
    at = 'QUIT';
    const one = mailer();
    await expect(one.send(mail)).resolves.toMatchObject({ outcome: 'accepted' });
    at = 'MAIL';
    await expect(one.send(mail)).resolves.toMatchObject({ outcome: 'refused', forGood: false });
  });

  it('can not be used, says the look at it', async () => {
    at = 'greeting';
    await expect(mailer().verify()).rejects.toThrow(/did not come to an end/);
  });

  it('is left when it does not read the mail to its end, which it then has not taken', async () => {
    at = 'QUIT';
    server.removeAllListeners('connection');
    server.on('connection', (socket) => {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.write('220 ready\r\n');
      socket.on('data', (chunk) => {
        if (!chunk.toString().startsWith('DATA')) return void socket.write('250 well\r\n');
        socket.write('354 go ahead\r\n');
        socket.pause();
      });
    });
    const long = { ...mail, text: `${'x'.repeat(70)}\n`.repeat(300_000) };
    const whole = new SmtpMailer({ url, from, patienceMs: 5_000, withinMs: 2_000 });
    await expect(whole.send(long)).resolves.toMatchObject({ outcome: 'refused', forGood: false });
  });
});
