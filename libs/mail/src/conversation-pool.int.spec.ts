import { Instant } from '@tipstaff/kernel';
import { captureMail } from '@tipstaff/test-support';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { SmtpMailer } from './smtp-mailer.adapter';

const mail = {
  to: 'chief-constable@norfolk.example',
  subject: '[Tipstaff] norfolk: 1 overdue, 1 October 2024',
  text: 'One is overdue.',
  html: '<p>One is overdue.</p>',
  reference: 'abc123',
  date: Instant.parse('2024-10-01T08:00:00Z'),
};
const mailerTo = (url: string) =>
  new SmtpMailer({ url, from: 'tipstaff@psd.example', patienceMs: 5_000 });

/** What the server does when a conversation comes to its second mail. */
type SecondMail = { readonly say: string } | 'take it';

/** A server that counts conversations; smtp-server can not be made to end them as servers do. */
async function openServer(secondMail: SecondMail) {
  let conversations = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    conversations += 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    converse(socket, secondMail);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    conversations: () => conversations,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function converse(socket: Socket, secondMail: SecondMail): void {
  let mails = 0;
  let isBody = false;
  socket.write('220 ready\r\n');
  createInterface(socket).on('line', (line) => {
    if (isBody) {
      isBody = line !== '.';
      if (!isBody) socket.write(`250 taken as ${mails}\r\n`);
    } else if (line.startsWith('MAIL') && mails === 1 && secondMail !== 'take it') {
      socket.end(secondMail.say);
    } else if (line === 'DATA') {
      mails += 1;
      isBody = true;
      socket.write('354 go ahead\r\n');
    } else {
      socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 well\r\n');
    }
  });
}

describe('the mails of a burst', () => {
  const opened: { stop(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const server of opened.splice(0)) await server.stop();
  });
  const serve = async (secondMail: SecondMail) => {
    const server = await openServer(secondMail);
    opened.push(server);
    return server;
  };
  const capturing = async () => {
    const capture = await captureMail();
    opened.push(capture);
    return capture;
  };

  it('go in one conversation, each with its own answer', async () => {
    const server = await serve('take it');
    const mailer = mailerTo(server.url);
    for (const answer of ['250 taken as 1', '250 taken as 2', '250 taken as 3']) {
      await expect(mailer.send(mail)).resolves.toEqual({ outcome: 'accepted', answer });
    }
    expect(server.conversations()).toBe(1);
  });

  it('never share a conversation at the same time', async () => {
    const server = await serve('take it');
    const mailer = mailerTo(server.url);
    const deliveries = await Promise.all([mailer.send(mail), mailer.send(mail)]);
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
    expect(server.conversations()).toBe(2);
  });

  it.each([
    ['says that it is closing', '421 closing\r\n'],
    ['takes no more mails in a conversation', '452 enough\r\n'],
    ['goes without a word', ''],
  ])('go on in a new conversation when the server %s', async (_, say) => {
    const server = await serve({ say });
    const mailer = mailerTo(server.url);
    for (const count of [1, 2, 3]) {
      await expect(mailer.send(mail)).resolves.toMatchObject({ outcome: 'accepted' });
      expect(server.conversations()).toBe(count);
    }
  });

  it('are refused each for themselves, and the next one is sent', async () => {
    const capture = await capturing();
    const mailer = mailerTo(capture.url);
    await mailer.send(mail);
    capture.behave({ kind: 'refuse', code: 554 });
    await expect(mailer.send(mail)).resolves.toMatchObject({ outcome: 'refused', forGood: true });
    capture.behave({ kind: 'accept' });
    await expect(mailer.send(mail)).resolves.toMatchObject({ outcome: 'accepted' });
    expect(capture.messages).toHaveLength(2);
  });

  it('are unknown, and not sent again, when a later one is handed over and not answered', async () => {
    const capture = await capturing();
    const mailer = mailerTo(capture.url);
    await mailer.send(mail);
    capture.behave({ kind: 'hang-up' });
    await expect(mailer.send(mail)).resolves.toMatchObject({ outcome: 'unknown' });
    expect(capture.messages).toHaveLength(2);
  });
});
