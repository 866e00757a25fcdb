import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@tipstaff/kernel';
import { Environment } from './environment';
import { readSettings } from './settings';

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
      TIPSTAFF_OIDC_CLIENT_SECRET: 'a-secret',
      TIPSTAFF_PUBLIC_URL: 'https://tipstaff.psd.example',
    };
    expect(readSettings({ NODE_ENV: 'production', ...signIn }, []).signIn).toEqual({
      issuer: 'https://id.psd.example',
      clientId: 'tipstaff',
      clientSecret: 'a-secret',
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
    expect(provider({ SMTP_URL: url })).toEqual({ through: 'smtp', url });
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
