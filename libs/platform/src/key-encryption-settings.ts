import { type KeyEncryption } from '@tipstaff/event-store';
import { type Environment } from './environment';

const KEY_BYTES = 32;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Why the text does not hold key-encryption keys, in words that do not repeat it; null when it does. */
export function keyEncryptionKeysFault(text: string): string | null {
  const good = wordsIn(text).every((word) => readKey(word) !== null);
  return good
    ? null
    : 'holds what is not a key of 32 bytes in base64: make one with tipstaff keys new, and write several one after another with a space between them, the one that wraps first.';
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function readKey(word: string): Buffer | null {
  const key = Buffer.from(word, 'base64');
  return key.length === KEY_BYTES && key.toString('base64') === word ? key : null;
}

/** @throws Error for what `keyEncryptionKeysFault` finds wrong */
export function readKeyEncryptionKeys(text: string): readonly Buffer[] {
  return wordsIn(text).map((word) => {
    const key = readKey(word);
    if (key === null) throw new Error('not a key of 32 bytes in base64');
    return key;
  });
}

export function keyServiceFaults(given: Environment): string[] {
  const { TIPSTAFF_KEY_SERVICE_URL: url } = given;
  if (url === null || !URL.canParse(url)) return [];
  const token = given.TIPSTAFF_KEY_SERVICE_TOKEN ?? given.TIPSTAFF_KEY_SERVICE_TOKEN_FILE;
  const { protocol, hostname } = new URL(url);
  return [
    ...(given.TIPSTAFF_KEY_SERVICE_KEY === null
      ? ['TIPSTAFF_KEY_SERVICE_KEY is not set: name the key of the key service.']
      : []),
    ...(token === null
      ? [
          'TIPSTAFF_KEY_SERVICE_TOKEN is not set: give it, or the file with it in TIPSTAFF_KEY_SERVICE_TOKEN_FILE.',
        ]
      : []),
    ...(protocol === 'http:' && !LOOPBACK.test(hostname)
      ? [
          'TIPSTAFF_KEY_SERVICE_URL is under http: keys go over https alone, except to this machine itself.',
        ]
      : []),
  ];
}

/** In production no key may be made that stands unwrapped. */
export function keyEncryptionFrom(given: Environment): KeyEncryption {
  const { TIPSTAFF_KEY_SERVICE_URL: url, TIPSTAFF_KEY_SERVICE_KEY: key } = given;
  const { TIPSTAFF_KEY_SERVICE_TOKEN: value, TIPSTAFF_KEY_SERVICE_TOKEN_FILE: file } = given;
  return {
    keys: readKeyEncryptionKeys(given.TIPSTAFF_KEY_ENCRYPTION_KEYS ?? ''),
    service:
      url === null || key === null
        ? null
        : {
            url: url.replace(/\/$/, ''),
            mount: given.TIPSTAFF_KEY_SERVICE_MOUNT,
            key,
            token: value === null ? { file: file ?? '' } : { value },
          },
    required: given.NODE_ENV === 'production',
  };
}
