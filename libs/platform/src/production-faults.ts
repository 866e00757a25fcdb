import { type Environment } from './environment';
import { readKeyEncryptionKeys } from './key-encryption-keys';
import { isLoopback } from './loopback';
import { readPrivateKey } from './signing-keys';
import { weaknessOfBytes, weaknessOfText } from './weak-secrets';

/** Secrets that are texts, with the fewest characters that each may have. */
const TEXTS = {
  TIPSTAFF_API_TOKEN: 32,
  TIPSTAFF_OPERATIONS_TOKEN: 32,
  TIPSTAFF_OIDC_CLIENT_SECRET: 16,
  TIPSTAFF_KEY_SERVICE_TOKEN: 16,
  TIPSTAFF_NOTIFY_API_KEY: 32,
} as const satisfies Partial<Record<keyof Environment, number>>;

/**
 * Addresses with a password in them. None is judged where none is given: a database has other ways to know who
 * comes. Redis has not: see `openRedis`.
 */
const ADDRESSES = { DATABASE_URL: 12, REDIS_URL: 12 } as const satisfies Partial<
  Record<keyof Environment, number>
>;

/**
 * What is good enough for a demonstration alone, one sentence a setting; none repeats a secret. The password of
 * the mail server is whoever's who runs it, and is not judged.
 */
export function productionFaults(given: Environment): string[] {
  if (given.NODE_ENV !== 'production') return [];
  return [
    ...(given.TIPSTAFF_CLOCK === 'real'
      ? []
      : ['TIPSTAFF_CLOCK is not "real": production goes by the real time alone.']),
    ...openNotify(given),
    ...openRedis(given),
    ...Object.entries(TEXTS).flatMap(([name, least]) =>
      faultOf(name, weaknessOfText(given[name as keyof typeof TEXTS], least)),
    ),
    ...Object.entries(ADDRESSES).flatMap(([name, least]) => {
      const { password, username } = partsOf(given[name as keyof typeof ADDRESSES]);
      // Both are settings: nobody sent one to be found out by how long this takes.
      const isName = password !== null && [username].includes(password);
      const why = isName ? 'is the same as the user' : weaknessOfText(password, least);
      return faultOf(`The password in ${name}`, why);
    }),
    ...keyFaults(given),
  ];
}

const faultOf = (what: string, why: string | null): string[] =>
  why === null
    ? []
    : [
        `${what} ${why}: production takes one made at random alone, such as from: openssl rand -hex 32`,
      ];

/** The keys themselves were found to be such before. */
function keyFaults(given: Environment): string[] {
  return [
    // Those after the first wrap nothing any more: they are there to be rotated away.
    ...judged('TIPSTAFF_KEY_ENCRYPTION_KEYS', 'make one with tipstaff keys new', () =>
      readKeyEncryptionKeys(given.TIPSTAFF_KEY_ENCRYPTION_KEYS ?? '').at(0),
    ),
    ...judged('TIPSTAFF_SIGNING_KEY', 'make one with tipstaff checkpoint key', () =>
      given.TIPSTAFF_SIGNING_KEY === null ? undefined : seedOf(given.TIPSTAFF_SIGNING_KEY),
    ),
  ];
}

function judged(name: string, how: string, read: () => Buffer | undefined): string[] {
  let bytes: Buffer | undefined;
  try {
    bytes = read();
  } catch {
    // Told already, in words of its own.
    return [];
  }
  const why = bytes && weaknessOfBytes(bytes);
  return why ? [`${name} ${why}: ${how}.`] : [];
}

const SEED_BYTES = 32;

/** PKCS8 of Ed25519 ends with the seed. */
const seedOf = (key: string): Buffer =>
  readPrivateKey(key).export({ type: 'pkcs8', format: 'der' }).subarray(-SEED_BYTES);

function partsOf(address: string | null) {
  if (address === null || !URL.canParse(address)) return { username: null, password: null };
  const { username, password } = new URL(address);
  return { username, password: password === '' ? null : unescaped(password) };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whoever reaches it could read which mails wait, and make them late. */
function openRedis({ REDIS_URL: url, TIPSTAFF_REDIS_PASSWORD: asked }: Environment): string[] {
  if (url === null || asked === 'not-required' || partsOf(url).password !== null) return [];
  return [
    'REDIS_URL has no password: production takes a Redis that asks for one alone. Give it one (requirepass) and write redis://:<password>@<host>, or say TIPSTAFF_REDIS_PASSWORD=not-required.',
  ];
}

/** What a mail says would go over an open line. */
function openNotify({ TIPSTAFF_NOTIFY_URL: url }: Environment): string[] {
  const isOpen = URL.canParse(url) && new URL(url).protocol === 'http:' && !isLoopback(url);
  return isOpen
    ? ['TIPSTAFF_NOTIFY_URL is under http: in production mails go over https alone.']
    : [];
}
