import {
  type EventStore,
  type KeyEncryption,
  keyWrapperOf,
  noKeyEncryptionKey,
  type Protection,
} from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { type SigningSettings } from '@tipstaff/platform';
import { carryOut } from './erase';
import { type SignedReceipt } from './receipt';
import { ownersOf, planAgain } from './receipt-verdict';
import { RevocationLedger } from './revocation-ledger';

/** The settings that guard names and text. */
export interface ProtectionSettings {
  readonly keyEncryption: KeyEncryption;
  readonly revocationLedger: string | null;
  readonly signing: SigningSettings;
}

/** Null where the settings name none. */
export function ledgerOf({
  revocationLedger: path,
  signing,
}: ProtectionSettings): RevocationLedger | null {
  if (path === null) return null;
  const { installation, key, publicKeys } = signing;
  return new RevocationLedger({ path, installation, keys: [...(key ? [key] : []), ...publicKeys] });
}

/** With what a process opens the record. */
export function protectionOf(settings: ProtectionSettings): Protection {
  const ledger = ledgerOf(settings);
  return {
    wrapper: keyWrapperOf(settings.keyEncryption),
    ...(ledger === null ? {} : { revocations: ledger }),
  };
}

/**
 * For a process that serves, before it does.
 * @returns how many erasures were carried out again: those that a restored backup had brought back
 * @throws DomainError `keys.none`, `ledger.unreadable`, `ledger.not-genuine`
 */
export async function refuseUnprotected(
  source: { readonly store: EventStore; readonly clock: Clock },
  settings: ProtectionSettings,
): Promise<number> {
  const { keys, service, required } = settings.keyEncryption;
  if (required && service === null && keys.length === 0) throw noKeyEncryptionKey();
  const ledger = ledgerOf(settings);
  return ledger === null ? 0 : replayLedger(source, ledger);
}

/**
 * Erases once more whatever the ledger names and this database has a key of, and records it where the
 * record has lost that. Two processes may do so at once.
 */
export async function replayLedger(
  source: { readonly store: EventStore; readonly clock: Clock },
  ledger: RevocationLedger,
): Promise<number> {
  const receipts = ledger.receipts();
  const cases = new Set(receipts.map((receipt) => receipt.case));
  const alive = new Set(await source.store.keyRing.aliveAmong([...cases]));
  const replayed = new Set<string>();
  for (const receipt of receipts) {
    const isBack = alive.has(receipt.case) && !replayed.has(receipt.id);
    if (isBack && (await eraseAgain(source, receipt))) replayed.add(receipt.id);
  }
  return replayed.size;
}

async function eraseAgain(
  source: { readonly store: EventStore; readonly clock: Clock },
  receipt: SignedReceipt,
): Promise<boolean> {
  const owners = await ownersOf(source, receipt);
  if (owners.every(({ destroyed }) => destroyed)) return false;
  const plan = planAgain(receipt, owners);
  if (plan) await carryOut(source, plan, receipt.by);
  return plan !== null;
}
