import { systemClock } from '@tipstaff/kernel';
import { newSigningKey } from '@tipstaff/platform';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { giveAll } from './client/give';
import { runTipstaff } from './tipstaff-run';

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-sent-again-'));
const clock = `demo:2024-10-01T08:00:00Z@${systemClock.now()},${join(folder, 'moved')}`;
const keyEncryptionKeys = randomBytes(32).toString('base64');

const RESTRICTED = { reason: 'counter-corruption', named: ['id.example|records'] };

let api: ApiWorld;

beforeAll(async () => {
  api = await startApi('2024-10-01', {
    TIPSTAFF_CLOCK: clock,
    TIPSTAFF_KEY_ENCRYPTION_KEYS: keyEncryptionKeys,
  });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

async function tipstaff(...argv: readonly string[]): Promise<void> {
  const { privateKey: signingKey } = newSigningKey();
  const services = { databaseUrl: api.database.url, clock, signingKey, keyEncryptionKeys };
  const { status, err } = await runTipstaff(argv, services);
  if (status !== 0) throw new Error(err);
}

async function received(): Promise<string> {
  const reference = `CO/${randomUUID().slice(0, 8)}/24`;
  await giveAll(
    api.client,
    'complaint',
    reference,
    ['receive', { on: '2024-09-30', person: 'CPL-00042', note: 'By telephone, from the sister.' }],
    ['record-allegation', { on: '2024-10-01', number: 1, category: 'B4', factors: ['arrest'] }],
  );
  return reference;
}

const asked = (reference: string, tag?: string) => {
  const test = api.get(pathOf('complaint', reference));
  return tag === undefined ? test : test.set('If-None-Match', tag);
};

describe('a case that somebody holds is sent anew', () => {
  it.each<[string, (reference: string) => Promise<unknown>]>([
    [
      'an erasure',
      (reference) =>
        tipstaff(
          ...['erase', '--force', 'norfolk', '--type', 'complaint', '--case', reference],
          ...['--person', 'CPL-00042', '--with-case-text', '--reason', 'request'],
          ...['--by', 'records'],
        ),
    ],
    [
      'a restriction',
      (reference) =>
        api
          .post(`${pathOf('complaint', reference)}/commands/restrict-case`, RESTRICTED, {
            version: 2,
          })
          .expect(200),
    ],
    [
      'a list of codes that it is told by',
      () =>
        api
          .post('/api/v1/vocabularies/norfolk/allegation-factor', {
            ...{ from: '2024-09-01', source: 'The list of the force' },
            entries: [{ code: 'arrest', title: 'When somebody was arrested' }],
          })
          .expect(201),
    ],
    [
      'a holiday that moves a date of it',
      () =>
        tipstaff(
          ...['calendar', 'add', '--add', '2024-10-07', '--title', 'Day of national thanks'],
          ...['--source', 'The Gazette'],
        ),
    ],
    ['a move of the clock', () => tipstaff('demo', 'advance', '--to', '2024-10-02T10:00')],
  ])('after %s', async (_, change) => {
    const reference = await received();
    const before = await asked(reference).expect(200);
    const tag = String(before.headers['etag']);
    await asked(reference, tag).expect(304);
    await change(reference);
    const after = await asked(reference, tag).expect(200);
    expect(after.headers['etag']).not.toBe(tag);
    await asked(reference, String(after.headers['etag'])).expect(304);
    await asked(reference, `"${before.body.version}"`).expect(200);
  });
});

it('a command takes the tag of the case for its version, whatever follows it', async () => {
  const reference = await received();
  const log = `${pathOf('complaint', reference)}/commands/log`;
  const { headers } = await asked(reference).expect(200);
  const [tag, body] = [String(headers['etag']), { on: '2024-10-01' }];
  expect(tag).toMatch(/^"2-[\w-]{27}"$/);
  const told = await api.post(log, body).set('If-Match', tag).expect(200);
  expect(told.headers['etag']).toBe('"3"');
  await api.post(log, body).set('If-Match', tag).expect(412);
});

it('the tag of a case is that of the very bytes that are sent', async () => {
  const { headers, text } = await asked(await received()).expect(200);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 27);
  expect(headers['etag']).toBe(`"2-${digest}"`);
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(headers['content-length']).toBe(String(Buffer.byteLength(text)));
});
