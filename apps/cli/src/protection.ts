import { type ProtectionSettings } from '@tipstaff/compliance';
import { readKeyEncryptionKeys, readPrivateKey } from '@tipstaff/platform';
import { type Call } from './command';
import { settingsOfEnvironment } from './services-of-environment';
import { signingOf } from './signing';

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
