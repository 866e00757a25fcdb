import { Instant, systemClock } from '@tipstaff/kernel';
import Redis from 'ioredis';
import { createHmac } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import { captureMail, type MailCapture } from './captured-mail';
import { type NotifyStub, startNotifyStub } from './notify-stub';
import {
  createFilledTestDatabase,
  createTestDatabase,
  dropTestDatabase,
  refuseRealDatabase,
} from './test-database';
import { startOwnRedis, testRedisUrl } from './test-redis';

const LETTER = { from: 'psd@force.example', to: 'owner@force.example', text: 'Due today.' };

async function rowsOf(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  it('is migrated, of its own, and its user is no superuser', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await rowsOf(one.url, 'CREATE TABLE only_here (a int)');
    const tables = `SELECT FROM pg_tables WHERE tablename = 'only_here'`;
    expect(await rowsOf(other.url, tables)).toHaveLength(0);
    expect(await rowsOf(one.url, `SELECT current_setting('is_superuser') AS is`)).toEqual([
      { is: 'off' },
    ]);
    await Promise.all([one.drop(), other.drop()]);
    await expect(rowsOf(one.url, 'SELECT 1')).rejects.toThrow('does not exist');
  });

  it('is put back as it was, with an identity of its own, as often as wanted', async () => {
    const database = await createTestDatabase();
    const identity = `SELECT oid FROM pg_database WHERE datname = current_database()`;
    const [before] = await rowsOf(database.url, identity);
    await rowsOf(database.url, 'CREATE TABLE kept (a int)');
    const backup = await database.backUp();
    for (let times = 0; times < 2; times += 1) {
      await rowsOf(database.url, 'CREATE TABLE lost (a int)');
      await backup.restore();
      const tables = `SELECT tablename FROM pg_tables WHERE tablename IN ('kept', 'lost')`;
      expect(await rowsOf(database.url, tables)).toEqual([{ tablename: 'kept' }]);
    }
    expect(await rowsOf(database.url, identity)).not.toEqual([before]);
    await database.drop();
  });

  it('is filled once, and whoever asks has a clone of that for themselves', async () => {
    let filled = 0;
    const ask = () =>
      createFilledTestDatabase('services', async (url) => {
        filled += 1;
        await rowsOf(url, 'CREATE TABLE filled AS SELECT 7 AS a');
      });
    const [one, other] = await Promise.all([ask(), ask()]);
    await rowsOf(one.url, 'UPDATE filled SET a = 8');
    expect(await rowsOf(other.url, 'SELECT a FROM filled')).toEqual([{ a: 7 }]);
    expect(filled).toBe(1);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('refuses to touch a database whose name does not say test', async () => {
    expect(() => refuseRealDatabase('postgresql://u@127.0.0.1/tipstaff')).toThrow('must contain');
    await expect(dropTestDatabase('postgresql://u@127.0.0.1/tipstaff')).rejects.toThrow('tipstaff');
  });
});

describe('a Redis of its own', () => {
  it('can be flushed without a trace in the shared one', async () => {
    const own = await startOwnRedis();
    const [mine, shared] = [new Redis(own.url), new Redis(testRedisUrl())];
    await shared.set('test-services:kept', 'yes');
    await mine.flushall();
    expect(await shared.getdel('test-services:kept')).toBe('yes');
    await Promise.all([mine.quit(), shared.quit()]);
    await own.stop();
  });

  it('comes back empty at the same address after a crash', async () => {
    const own = await startOwnRedis();
    const redis = new Redis(own.url, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    await redis.set('kept', 'no');
    await own.crash();
    await own.startAgain();
    expect(await redis.get('kept')).toBeNull();
    await redis.quit();
    await own.stop();
  });

  it('answers only when it is resumed, and is stopped all the same while it is paused', async () => {
    const own = await startOwnRedis();
    const redis = new Redis(own.url, { commandTimeout: 200 });
    await redis.ping();
    own.pause();
    await expect(redis.ping()).rejects.toThrow('timed out');
    own.resume();
    await expect(redis.ping()).resolves.toBe('PONG');
    own.pause();
    redis.disconnect();
    await own.stop();
  });

  it('never drops a job for want of memory', async () => {
    const redis = new Redis(testRedisUrl());
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual([
      'maxmemory-policy',
      'noeviction',
    ]);
    await redis.quit();
  });
});

describe('captured mail', () => {
  let mail: MailCapture;
  beforeEach(async () => void (mail = await captureMail()));
  afterEach(() => mail.stop());

  const send = (subject: string) => {
    const transport = createTransport(`${mail.url}?socketTimeout=300&greetingTimeout=300`);
    return transport.sendMail({ ...LETTER, subject }).finally(() => transport.close());
  };

  it('is parsed, with the envelope as the server was told it', async () => {
    await send('Überfällig');
    const [message] = await mail.waitFor(1);
    expect(message).toMatchObject({
      from: LETTER.from,
      to: [LETTER.to],
      subject: 'Überfällig',
      text: 'Due today.\n',
    });
    expect(message?.headers['message-id']).toMatch(/^<.+>$/);
  });

  it('is kept although the sender was never answered', async () => {
    mail.behave({ kind: 'accept-then-hang' });
    await expect(send('Who knows')).rejects.toThrow();
    expect(await mail.waitFor(1)).toHaveLength(1);
  });

  it('is kept although the connection was cut before the answer', async () => {
    mail.behave({ kind: 'hang-up' });
    await expect(send('Cut')).rejects.toThrow();
    expect(await mail.waitFor(1)).toHaveLength(1);
  });

  it('is not kept by a server that does not greet', async () => {
    mail.behave({ kind: 'no-greeting' });
    await expect(send('Hello?')).rejects.toThrow();
    expect(mail.messages).toHaveLength(0);
  });

  it('is not kept when it is refused, and the sender learns the code', async () => {
    mail.behave({ kind: 'refuse', code: 451 });
    await expect(send('Later')).rejects.toMatchObject({ responseCode: 451 });
    expect(mail.messages).toHaveLength(0);
  });
});

describe('a stand-in for GOV.UK Notify', () => {
  let notify: NotifyStub;
  beforeEach(async () => void (notify = await startNotifyStub()));
  afterEach(() => notify.stop());

  /** What Notify answers to a look at the template with a token of that age. */
  async function answerTo(ageS: number, secret = notify.apiKey.slice(-36)): Promise<string> {
    const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const iat = Math.round(Instant.toMillis(systemClock.now()) / 1_000) - ageS;
    const iss = notify.apiKey.slice(-73, -37);
    const claims = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded({ iss, iat })}`;
    const signature = createHmac('sha256', secret).update(claims).digest('base64url');
    const headers = { Authorization: `Bearer ${claims}.${signature}` };
    return (await fetch(`${notify.url}/v2/template/${notify.templateId}`, { headers })).text();
  }

  it('takes the tokens that Notify takes, by signature and age', async () => {
    await expect(answerTo(0)).resolves.toContain('((body))');
    await expect(answerTo(60)).resolves.toContain('clock must be accurate');
    await expect(answerTo(-60)).resolves.toContain('clock must be accurate');
    await expect(answerTo(0, 'another secret')).resolves.toContain('Invalid token');
  });
});
