import { type ProtectionSettings } from '@tipstaff/compliance';
import { DomainError } from '@tipstaff/kernel';
import { readKeyEncryptionKeys, readPrivateKey, type SigningSettings } from '@tipstaff/platform';
import { type KeyObject } from 'node:crypto';
import { type Call } from './command';
import { settingsOfEnvironment } from './services-of-environment';

/** The embedded default's own key signs where the settings name none. */
export async function signingOf({ services }: Pick<Call, 'services'>): Promise<SigningSettings> {
  const { signingKey } = await services();
  const { signing } = settingsOfEnvironment([]);
  if (signing.key !== null || !signingKey) return signing;
  return { ...signing, key: readPrivateKey(signingKey) };
}

/** @throws DomainError `checkpoint.no-key` */
export function keyToSign({ key }: Pick<SigningSettings, 'key'>): KeyObject {
  if (key !== null) return key;
  throw new DomainError(
    'invalid-input',
    'checkpoint.no-key',
    'There is no key to sign with: make one with tipstaff checkpoint key, and give it in TIPSTAFF_SIGNING_KEY.',
  );
}

/** Whose signatures count. */
export function knownKeys({
  key,
  publicKeys,
}: Pick<SigningSettings, 'key' | 'publicKeys'>): readonly KeyObject[] {
  return [...(key === null ? [] : [key]), ...publicKeys];
}

/** The embedded default has a key-encryption key and a ledger of its own, where the settings name none. */
export async function protectionSettingsOf(
  call: Pick<Call, 'services'>,
): Promise<ProtectionSettings> {
  const own = await call.services();
  const { keyEncryption: named, revocationLedger } = settingsOfEnvironment([]);
  const keys =
    named.keys.length === 0 && named.service === null
      ? readKeyEncryptionKeys(own.keyEncryptionKeys ?? '')
      : named.keys;
  const signing = await signingOf(call);
  // The ledger's older lines are signed with the embedded key where the settings name another since.
  const former = own.signingKey ? [readPrivateKey(own.signingKey)] : [];
  return {
    keyEncryption: { ...named, keys },
    revocationLedger: revocationLedger ?? own.revocationLedger ?? null,
    signing: { ...signing, publicKeys: [...signing.publicKeys, ...former] },
  };
}
