import { type Actor } from '@tipstaff/access';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { MachineTokens } from '../libs/access/src/machine-tokens';
import { Provider } from '../libs/access/src/sign-in/provider';
import { KeyService } from '../libs/event-store/src/keys/key-service';
import { NotifyMailer } from '../libs/mail/src/notify-mailer.adapter';
import { httpMailbox } from '../libs/reminders/src/silence/mailbox';

/** Longer than the longest patience there is: each client ends by itself. */
jest.setTimeout(60_000);

/**
 * A server that answers each request at once and goes on for ever, a space at a time: JSON may begin with
 * any number of them. What its own document says is sent whole.
 */
describe('an address that drips its answer', () => {
  let server: Server;
  let whole: Readonly<Record<string, object>> = {};
  const timers = new Set<NodeJS.Timeout>();
  const at = (path = ''): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  const answer = (url: string, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const said = Object.entries(whole).find(([path]) => url.startsWith(path))?.[1];
    if (said !== undefined) return void response.end(JSON.stringify(said));
    const timer = setInterval(() => response.write(' '), 50);
    timers.add(timer);
    response.on('close', () => clearInterval(timer));
  };

  beforeAll(async () => {
    server = createServer(({ url }, response) => answer(url ?? '', response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const described = (path: string) => ({
      issuer: at(path),
      authorization_endpoint: at(`${path}/authorise`),
      token_endpoint: at(`${path}/token`),
      jwks_uri: at(`${path}/keys`),
    });
    whole = {
      '/keys-drip/.well-known': described('/keys-drip'),
      '/token-drips/.well-known': described('/token-drips'),
    };
  });
  afterAll(async () => {
    for (const timer of timers) clearInterval(timer);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const told = async (work: Promise<unknown>): Promise<unknown> => {
    const answered = await work.catch((error: unknown) => error);
    const { code, outcome } = (answered ?? {}) as { code?: string; outcome?: string };
    return code ?? outcome ?? answered;
  };
  /** Of a program whose provider is there. */
  const authenticated = (path: string): Promise<Actor | null> => {
    const settings = {
      issuer: at(path),
      audience: 'x',
      claims: { roles: 'roles', forces: 'forces' },
    };
    const head = Buffer.from('{"alg":"ES256","kid":"one"}').toString('base64url');
    const authorization = `Bearer ${head}.${Buffer.from('{}').toString('base64url')}.c2ln`;
    return new MachineTokens(settings).authenticate({ headers: { authorization } } as never);
  };
  const provider = (path: string): Provider =>
    new Provider({
      ...{ issuer: at(path), clientId: 'tipstaff', clientSecret: 'secret' },
      ...{ callbackUrl: at('/back'), signedOutUrl: at('/out') },
    });
  const pending = { state: 's', nonce: 'n', verifier: 'v'.repeat(43) } as never;

  it('is left by each that asks there, in the words for one that does not answer', async () => {
    const uuid = '8b3aa916-ec82-434e-b0c5-d5d9b371d6a3';
    const notify = new NotifyMailer({
      apiKey: `test-${uuid}-${uuid}`,
      templateId: uuid,
      url: at('/notify'),
      // What was not even connected in it would be refused: long enough for a busy machine.
      patienceMs: 5_000,
    });
    const mail = { to: 'a@b.example', subject: 's', text: 't', html: 'h', reference: 'r' };
    const keys = new KeyService({
      ...{ url: at('/vault'), mount: 'transit', key: 'k' },
      token: { value: 'token' },
    });
    const answers = await Promise.all(
      [
        notify.send({ ...mail, date: '2024-10-01T08:00:00Z' as never }),
        notify.verify(),
        keys.wrap([{ value: Buffer.alloc(32), boundTo: Buffer.alloc(1) }]),
        authenticated('/all-drip'),
        authenticated('/keys-drip'),
        provider('/all-drip').addressFor(pending),
        provider('/token-drips').claimsFor(`?code=c&state=s&iss=${at('/token-drips')}`, pending),
        httpMailbox(at('/mailbox')).arrivedMsAgo('r'),
      ].map(told),
    );
    expect(answers).toEqual([
      'unknown',
      'mail.unavailable',
      'keys.service-unreachable',
      'access.provider-unavailable',
      'access.provider-unavailable',
      'access.sign-in-unavailable',
      'access.sign-in-unavailable',
      null,
    ]);
  });
});
