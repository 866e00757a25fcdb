import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@tipstaff/kernel';
import { Environment } from './environment';
import { readSettings } from './settings';
import { newSigningKey } from './signing-keys';

const DATABASE_URL = 'postgres://user:secret@127.0.0.1:5432/tipstaff';

function faultsOf(environment: Record<string, string>): string[] {
  try {
    readSettings(environment, []);
  } catch (error) {
    if (error instanceof DomainError) return error.data['faults'] as string[];
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('have a default for everything but the services and the token', () => {
    const settings = readSettings({ DATABASE_URL }, ['databaseUrl']);
    expect(settings).toMatchObject({
      databaseUrl: DATABASE_URL,
      redisUrl: null,
      clock: 'real',
      api: { host: '127.0.0.1', port: 3000 },
      law: {
        logWithinWorkingDays: 2,
        contactWithinWorkingDays: 10,
        chapter13TargetWorkingDays: 10,
        reviewTargetWorkingDays: 40,
        chapter13AfterReinvestigation: 'keep-anchor',
        hearingWithinWorkingDays: 100,
        atLeastMeansClearDays: 'clear-days',
        acceleratedResponseWithinWorkingDays: 7,
        appealMeetingWithinWorkingDays: 5,
        suspensionReviewBegins: 'first-working-day',
        laterSuspensionReviewBegins: 'day-after',
        optionalRules: [],
      },
    });
  });

  it('take key-encryption keys and a key service that is reached safely, and repeat no secret', () => {
    const key = Buffer.alloc(32, 1).toString('base64');
    const { keyEncryption } = readSettings({ TIPSTAFF_KEY_ENCRYPTION_KEYS: `${key} ${key}` }, []);
    expect(keyEncryption).toMatchObject({ service: null, required: false });
    expect(keyEncryption.keys).toHaveLength(2);
    const [fault = ''] = faultsOf({ TIPSTAFF_KEY_ENCRYPTION_KEYS: `${key} c2VjcmV0` });
    expect(fault).toContain('tipstaff keys new');
    expect(fault).not.toContain('c2VjcmV0');
    const service = { TIPSTAFF_KEY_SERVICE_KEY: 'tipstaff', TIPSTAFF_KEY_SERVICE_TOKEN: 'token' };
    const at = (url: string) => faultsOf({ ...service, TIPSTAFF_KEY_SERVICE_URL: url });
    expect(at('https://vault.psd.example:8200')).toEqual([]);
    expect(at('http://127.0.0.1:8200')).toEqual([]);
    expect(at('http://vault.psd.example:8200')[0]).toContain('https alone');
    expect(faultsOf({ TIPSTAFF_KEY_SERVICE_URL: 'https://vault.psd.example' })).toHaveLength(2);
  });

  it('hold the readings of law that a force may choose, and no other', () => {
    const chosen = {
      TIPSTAFF_CHAPTER_13_AFTER_REINVESTIGATION: 'restart',
      TIPSTAFF_HEARING_WITHIN_WORKING_DAYS: '90',
      TIPSTAFF_AT_LEAST_MEANS: 'looser',
      TIPSTAFF_LATER_SUSPENSION_REVIEW_BEGINS: 'first-working-day',
      TIPSTAFF_OPTIONAL_RULES: 'R-CON-6b R-CON-24',
    };
    expect(readSettings(chosen, []).law).toMatchObject({
      chapter13AfterReinvestigation: 'restart',
      hearingWithinWorkingDays: 90,
      atLeastMeansClearDays: 'looser',
      laterSuspensionReviewBegins: 'first-working-day',
      optionalRules: ['R-CON-6b', 'R-CON-24'],
    });
    expect(faultsOf({ TIPSTAFF_CHAPTER_13_AFTER_REINVESTIGATION: 'reset' })).toEqual([
      'TIPSTAFF_CHAPTER_13_AFTER_REINVESTIGATION is "reset": use keep-anchor or restart.',
    ]);
  });

  it('let people sign in where all that it needs is there, and say what is not', () => {
    const signIn = {
      TIPSTAFF_OIDC_ISSUER: 'https://id.psd.example',
      TIPSTAFF_OIDC_CLIENT_ID: 'tipstaff',
      TIPSTAFF_OIDC_CLIENT_SECRET: 'f3aZ-9kQ2_mW7xR1',
      TIPSTAFF_PUBLIC_URL: 'https://tipstaff.psd.example',
    };
    expect(readSettings({ NODE_ENV: 'production', ...signIn }, []).signIn).toEqual({
      issuer: 'https://id.psd.example',
      clientId: 'tipstaff',
      clientSecret: 'f3aZ-9kQ2_mW7xR1',
      publicUrl: 'https://tipstaff.psd.example',
      claims: { roles: 'roles', forces: 'forces' },
      idleMinutes: 30,
      hours: 12,
    });
    expect(readSettings({}, []).signIn).toBeNull();
    expect(faultsOf({ TIPSTAFF_OIDC_CLIENT_ID: 'tipstaff' })).toHaveLength(3);
    expect(faultsOf({ TIPSTAFF_OIDC_CLIENT_SECRET: 'a-secret' })).toHaveLength(1);
    const at = (url: string) => ({ ...signIn, TIPSTAFF_PUBLIC_URL: url });
    expect(faultsOf(at('http://127.0.0.1:3000'))).toEqual([]);
    expect(faultsOf({ NODE_ENV: 'production', ...at('http://tipstaff.psd.example') })).toEqual([
      'TIPSTAFF_PUBLIC_URL is under http: in production people sign in over https alone.',
    ]);
    expect(faultsOf(at('https://psd.example/tipstaff'))).toEqual([
      'TIPSTAFF_PUBLIC_URL has a path: people sign in to a host of its own.',
    ]);
  });

  describe('in production', () => {
    const faults = (environment: Record<string, string>) =>
      faultsOf({ NODE_ENV: 'production', ...environment });
    const random = '4f1c09be27d83a65f0b1c7729ed4a8135c60e2fb';
    const bytes = (make: (at: number) => number) =>
      Buffer.from(Array.from({ length: 32 }, (_, at) => make(at))).toString('base64');
    const goodKey = createHash('sha256').update('a key of this test').digest('base64');

    it('refuse what is good for a demonstration alone', () => {
      expect(faults({ TIPSTAFF_CLOCK: 'demo:2024-10-01T08:00:00Z@2026-01-01T00:00:00Z' })).toEqual([
        'TIPSTAFF_CLOCK is not "real": production goes by the real time alone.',
      ]);
      expect(faults({ TIPSTAFF_NOTIFY_URL: 'http://notify.example' })[0]).toContain('https alone');
      expect(faults({ TIPSTAFF_NOTIFY_URL: 'http://127.0.0.1:1' })).toEqual([]);
      expect(faultsOf({ TIPSTAFF_API_TOKEN: 'x'.repeat(40) })).toEqual([]);
    });

    it.each([
      'x'.repeat(40),
      'ab'.repeat(20),
      'a1b2c3d4'.repeat(5),
      `${random.slice(0, 20)}${random.slice(0, 20)}`,
      '0123456789abcdefghijklmnopqrstuvwxyz',
      'zyxwvutsrqponmlkjihgfedcba9876543210',
      '1112221112221212111222122112212112',
      'tipstaff-password-tipstaff-secret-token',
      'change-me-change-me-please-1234567890',
      'passwordpasswordpasswordpassword!!',
    ])('refuse the token %s, which can be guessed, and do not repeat it', (token) => {
      for (const name of [
        ...['TIPSTAFF_API_TOKEN', 'TIPSTAFF_OPERATIONS_TOKEN'],
        ...['TIPSTAFF_OIDC_CLIENT_SECRET', 'TIPSTAFF_KEY_SERVICE_TOKEN'],
      ]) {
        const told = faults({ [name]: token }).find((fault) => fault.includes('at random alone'));
        expect(told).toMatch(new RegExp(`^${name} (repeats|counts|is made of)`));
        expect(told).not.toContain(token);
      }
      const url = `postgres://tipstaff:${token}@db.example/tipstaff`;
      const [told = ''] = faults({ DATABASE_URL: url, REDIS_URL: `redis://:${token}@r.example` });
      expect(told).toMatch(/^The password in DATABASE_URL (repeats|counts|is made of)/);
      expect(told).not.toContain(token);
    });

    it('refuse passwords that are short or the user’s own name, and judge none that is not there', () => {
      const at = (user: string) =>
        faults({ DATABASE_URL: `postgres://${user}db.example/tipstaff` });
      expect(at('u:short@')[0]).toContain('fewer than 12 characters');
      expect(at('tipstaff-norfolk:tipstaff-norfolk@')[0]).toContain('same as the user');
      expect(at('user:password@')[0]).toContain('The password in DATABASE_URL');
      expect([...at('u@'), ...at('')]).toEqual([]);
      expect(at(`u:${random}@`)).toEqual([]);
    });

    it('refuse a Redis without a password unless that is switched off by name', () => {
      const REDIS_URL = 'redis://r.example';
      const told = faults({ REDIS_URL, TIPSTAFF_REDIS_PASSWORD: 'required' });
      expect(told).toEqual([
        expect.stringMatching(/^REDIS_URL has no password: .*not-required\.$/),
      ]);
      expect(faults({ REDIS_URL })).toEqual(told);
      expect(faults({ REDIS_URL: 'redis://user@r.example' })).toEqual(told);
      expect(faults({ REDIS_URL, TIPSTAFF_REDIS_PASSWORD: 'not-required' })).toEqual([]);
      expect(faults({ REDIS_URL: `redis://:${random}@r.example` })).toEqual([]);
      expect(faultsOf({ REDIS_URL })).toEqual([]);
    });

    it.each([
      ['of one byte', bytes(() => 7)],
      ['of none', bytes(() => 0)],
      ['of a pattern', bytes((at) => at % 8)],
      ['that counts', bytes((at) => at)],
      ['that is a text', Buffer.from('Norfolk PSD keeps the record 24!').toString('base64')],
    ])('refuse a key-encryption key %s, but as one to be rotated away', (_, key) => {
      const [told = ''] = faults({ TIPSTAFF_KEY_ENCRYPTION_KEYS: key });
      expect(told).toMatch(/^TIPSTAFF_KEY_ENCRYPTION_KEYS (repeats|counts|is).*tipstaff keys new/);
      expect(told).not.toContain(key);
      expect(faults({ TIPSTAFF_KEY_ENCRYPTION_KEYS: `${goodKey} ${key}` })).toEqual([]);
    });

    it('refuse a signing key that was not made at random', () => {
      const head = Buffer.from('302e020100300506032b657004220420', 'hex');
      const key = Buffer.concat([head, Buffer.alloc(32, 9)]).toString('base64');
      expect(faults({ TIPSTAFF_SIGNING_KEY: key })[0]).toContain('tipstaff checkpoint key');
    });

    it('take what was made at random, in every writing', () => {
      for (let n = 0; n < 50; n += 1) {
        const made = randomBytes(32);
        const environment = {
          TIPSTAFF_API_TOKEN: made.toString('hex'),
          TIPSTAFF_OPERATIONS_TOKEN: made.toString('base64url'),
          TIPSTAFF_OIDC_CLIENT_SECRET: made.toString('hex').slice(0, 16),
          TIPSTAFF_OIDC_CLIENT_ID: 'tipstaff',
          TIPSTAFF_OIDC_ISSUER: 'https://id.psd.example',
          TIPSTAFF_PUBLIC_URL: 'https://tipstaff.psd.example',
          TIPSTAFF_KEY_ENCRYPTION_KEYS: made.toString('base64'),
          TIPSTAFF_SIGNING_KEY: newSigningKey().privateKey,
          DATABASE_URL: `postgres://tipstaff:${made.toString('hex').slice(0, 12)}@db.example/tipstaff`,
        };
        expect([environment, faults(environment)]).toEqual([environment, []]);
      }
    });

    it('require TLS of the mail server unless it is switched off by name', () => {
      const requires = (environment: Record<string, string>) =>
        readSettings({ SMTP_URL: 'smtp://mail.example', ...environment }, []).mailProvider;
      expect(requires({ NODE_ENV: 'production' })).toMatchObject({ requireTls: true });
      const open = { NODE_ENV: 'production', TIPSTAFF_SMTP_TLS: 'not-required' };
      expect(requires(open)).toMatchObject({ requireTls: false });
      expect(requires({})).toMatchObject({ requireTls: false });
      expect(requires({ TIPSTAFF_SMTP_TLS: 'required' })).toMatchObject({ requireTls: true });
    });
  });

  it('trust no proxy but those that are named, by address or range', () => {
    const trusts = (text: string) =>
      readSettings({ TIPSTAFF_TRUSTED_PROXIES: text }, []).api.trustedProxies;
    expect(trusts('')('127.0.0.1')).toBe(false);
    const some = trusts('10.0.0.7, 10.1.0.0/16 2001:db8::/48');
    for (const address of [
      ...['10.0.0.7', '::ffff:10.0.0.7', '10.0.0.7:443', '10.1.200.3'],
      ...['2001:db8:0:ffff::1', '[2001:db8::1]:443'],
    ]) {
      expect([address, some(address)]).toEqual([address, true]);
    }
    for (const address of [
      ...['10.0.0.8', '10.2.0.1', '2001:db8:1::1', '::1'],
      ...['unknown', '', '10.0.0.7.evil', '10.0.0.07', '10.0.0.7%eth0'],
    ]) {
      expect([address, some(address)]).toEqual([address, false]);
    }
    for (const text of [
      'proxy.example',
      '10.0.0.0/33',
      '0.0.0.0/0',
      '10.0.0.1/',
      '::/0',
      '10.1/16',
    ]) {
      expect(faultsOf({ TIPSTAFF_TRUSTED_PROXIES: text })[0]).toContain(`holds "${text}"`);
    }
  });

  it('take an empty value as not given', () => {
    expect(readSettings({ TIPSTAFF_API_PORT: ' ', SMTP_URL: '' }, [])).toMatchObject({
      api: { port: 3000 },
      smtpUrl: null,
    });
  });

  it('read numbers', () => {
    const settings = readSettings({ TIPSTAFF_API_PORT: '0', TIPSTAFF_SWEEP_EVERY_MS: '500' }, []);
    expect([settings.api.port, settings.sweepEveryMs]).toEqual([0, 500]);
  });

  it('report all faults together, each naming the setting, its value and what to write', () => {
    const faults = faultsOf({
      TIPSTAFF_API_PORT: '70000',
      TIPSTAFF_CLOCK: 'yesterday',
      TIPSTAFF_MAIL_FROM: 'psd',
      TIPSTAFF_QUEUE_PREFIX: 'a b',
      NODE_ENV: 'prod',
    });
    expect(faults).toHaveLength(5);
    expect(faults).toContain('TIPSTAFF_API_PORT is "70000": give a port from 0 to 65535.');
    expect(faults.find((fault) => fault.startsWith('TIPSTAFF_CLOCK'))).toContain('yesterday');
  });

  it('never repeat an address, which may hold a password, nor a token', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://root:hunter2@db',
      TIPSTAFF_API_TOKEN: 'hunter2',
    }).join('\n');
    expect(faults).toContain('DATABASE_URL is not an address');
    expect(faults).toContain('TIPSTAFF_API_TOKEN is too short');
    expect(faults).not.toContain('hunter2');
  });

  it('name what a process can not do without', () => {
    const start = () => readSettings({ DATABASE_URL }, ['databaseUrl', 'redisUrl', 'apiToken']);
    expect(start).toThrow(/REDIS_URL is not set(.|\n)*TIPSTAFF_API_TOKEN is not set/);
  });

  it('take an address to put links under that leads on, and no other', () => {
    const publicUrl = 'https://tipstaff.psd.example/t';
    expect(readSettings({ TIPSTAFF_PUBLIC_URL: publicUrl }, [])).toMatchObject({ publicUrl });
    for (const wrong of [
      'https://a.example/',
      'ftp://a.example',
      'a.example',
      'https://a.example?b',
    ]) {
      expect(faultsOf({ TIPSTAFF_PUBLIC_URL: wrong })).toEqual([
        expect.stringContaining('TIPSTAFF_PUBLIC_URL is not an address to put links under'),
      ]);
    }
  });

  it('refuse a misspelt name, which would leave a default in force in silence', () => {
    expect(faultsOf({ TIPSTAFF_CLOK: 'real' })).toEqual([
      'TIPSTAFF_CLOK is not a setting of Tipstaff: see .env.example for the names.',
    ]);
  });
});

describe('the provider of access tokens', () => {
  const PROVIDER = {
    TIPSTAFF_OIDC_ISSUER: 'https://id.psd.example/realms/tipstaff',
    TIPSTAFF_API_AUDIENCE: 'api://tipstaff',
  };

  it('is one with its issuer and an audience, and none without either', () => {
    expect(readSettings(PROVIDER, []).machineTokens).toEqual({
      issuer: PROVIDER.TIPSTAFF_OIDC_ISSUER,
      audience: PROVIDER.TIPSTAFF_API_AUDIENCE,
      claims: { roles: 'roles', forces: 'forces' },
    });
    for (const name of Object.keys(PROVIDER)) {
      expect(readSettings({ ...PROVIDER, [name]: '' }, []).machineTokens).toBeNull();
    }
  });

  it('is asked over https alone in production', () => {
    const open = { ...PROVIDER, TIPSTAFF_OIDC_ISSUER: 'http://id.psd.example' };
    expect(faultsOf(open)).toEqual([]);
    expect(faultsOf({ ...open, NODE_ENV: 'production' })).toEqual([
      expect.stringContaining('TIPSTAFF_OIDC_ISSUER is under http'),
    ]);
  });
});

describe('the provider of mail', () => {
  const UUID = 'b1f2a3c4-0000-4000-8000-000000000000';
  const NOTIFY = {
    TIPSTAFF_MAIL_THROUGH: 'notify',
    TIPSTAFF_NOTIFY_API_KEY: `tipstaff-live-${UUID}-${UUID}`,
    TIPSTAFF_NOTIFY_TEMPLATE_ID: UUID,
  };
  const provider = (environment: Record<string, string>) =>
    readSettings(environment, ['mailProvider']).mailProvider;

  it('is a mail server when nothing else is said, and needs its address', () => {
    const url = 'smtp://127.0.0.1:1025';
    expect(provider({ SMTP_URL: url })).toEqual({ through: 'smtp', url, requireTls: false });
    expect(() => provider({})).toThrow('SMTP_URL is not set');
  });

  it('is GOV.UK Notify where that is said, and needs no mail server', () => {
    expect(provider(NOTIFY)).toEqual({
      through: 'notify',
      url: 'https://api.notifications.service.gov.uk',
      apiKey: NOTIFY.TIPSTAFF_NOTIFY_API_KEY,
      templateId: UUID,
    });
  });

  it('needs a key and a template in GOV.UK Notify, even beside a mail server', () => {
    const start = () =>
      provider({ TIPSTAFF_MAIL_THROUGH: 'notify', SMTP_URL: 'smtp://127.0.0.1:1025' });
    expect(start).toThrow(
      /TIPSTAFF_NOTIFY_API_KEY is not set(.|\n)*TIPSTAFF_NOTIFY_TEMPLATE_ID is not set/,
    );
  });

  it('is told apart from a mistake, without repeating a key', () => {
    const faults = faultsOf({
      TIPSTAFF_MAIL_THROUGH: 'post',
      TIPSTAFF_NOTIFY_API_KEY: `hunter2-${UUID}`,
      TIPSTAFF_NOTIFY_TEMPLATE_ID: 'my template',
      TIPSTAFF_NOTIFY_URL: 'api.notifications.service.gov.uk',
    });
    expect(faults).toHaveLength(4);
    expect(faults.join('\n')).not.toContain('hunter2');
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(__dirname, '../../../.env.example'), 'utf8');
  const lines = [...text.matchAll(/^(#?)([A-Z0-9_]+)=(.*)$/gm)].map(([, hash, name, value]) => ({
    isDefault: hash === '#',
    name,
    value,
  }));
  const schema = Object.entries(new Environment()) as [string, string | number | null][];

  it('names every setting of the schema and no other', () => {
    expect(lines.map(({ name }) => name).sort()).toEqual(schema.map(([name]) => name).sort());
  });

  it('shows the defaults of the schema', () => {
    const shown = lines
      .filter(({ isDefault }) => isDefault)
      .map(({ name, value }) => [name, value]);
    const wanted = schema.filter(([, value]) => value !== null);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(wanted.map(([name, value]) => [name, String(value)])),
    );
  });

  it('has examples that the schema accepts', () => {
    const given = Object.fromEntries(lines.map(({ name, value }) => [name, value]));
    expect(faultsOf(given as Record<string, string>)).toEqual([]);
  });
});
