import { type Environment } from './environment';
import { readKeyEncryptionKeys } from './key-encryption-keys';
import { isLoopback } from './loopback';

/** Where a service is that speaks the Transit API of HashiCorp Vault, and as whom to go there. */
export interface KeyServiceAddress {
  /** Without a slash at its end. */
  readonly url: string;
  readonly mount: string;
  readonly key: string;
  readonly token: { readonly value: string } | { readonly file: string };
}

/** Key-encryption keys as settings give them. */
export interface KeyEncryption {
  /** 32 bytes each. */
  readonly keys: readonly Buffer[];
  /** Wraps before `keys` do, where there is one. */
  readonly service: KeyServiceAddress | null;
  /** Whether no key may be made that stands unwrapped. */
  readonly required: boolean;
}

export function keyServiceFaults(given: Environment): string[] {
  const { TIPSTAFF_KEY_SERVICE_URL: url } = given;
  if (url === null || !URL.canParse(url)) return [];
  const token = given.TIPSTAFF_KEY_SERVICE_TOKEN ?? given.TIPSTAFF_KEY_SERVICE_TOKEN_FILE;
  const { protocol } = new URL(url);
  return [
    ...(given.TIPSTAFF_KEY_SERVICE_KEY === null
      ? ['TIPSTAFF_KEY_SERVICE_KEY is not set: name the key of the key service.']
      : []),
    ...(token === null
      ? [
          'TIPSTAFF_KEY_SERVICE_TOKEN is not set: give it, or the file with it in TIPSTAFF_KEY_SERVICE_TOKEN_FILE.',
        ]
      : []),
    ...(protocol === 'http:' && !isLoopback(url)
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
