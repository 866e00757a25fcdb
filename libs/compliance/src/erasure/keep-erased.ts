import { CommandExecutor } from '@tipstaff/cases';
import { openPool, type Pool, rolesOf } from '@tipstaff/database';
import {
  EventStore,
  keyWrapperOf,
  noKeyEncryptionKey,
  type Protection,
  Upcasters,
} from '@tipstaff/event-store';
import { type Clock, DomainError } from '@tipstaff/kernel';
import { type KeyEncryption, type SigningSettings } from '@tipstaff/platform';
import { carryOut, type ErasingIn } from './erase';
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

/** A process that serves. Its own role may destroy no key (docs/adr/0017). */
export interface Serving {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly pool: Pool;
  readonly databaseUrl: string;
}

/**
 * For a process that serves, before it does.
 * @returns how many erasures were carried out again: those that a restored backup had brought back
 * @throws DomainError `keys.none`, `ledger.unreadable`, `ledger.not-genuine`, `ledger.not-replayed`
 */
export async function refuseUnprotected(
  serving: Serving,
  settings: ProtectionSettings,
): Promise<number> {
  const { keys, service, required } = settings.keyEncryption;
  if (required && service === null && keys.length === 0) throw noKeyEncryptionKey();
  const ledger = ledgerOf(settings);
  if (ledger === null || !(await hasAnyBack(serving, ledger))) return 0;
  const { rows } = await serving.pool.query<{ may: boolean }>(
    `SELECT pg_has_role(session_user, $1::name, 'MEMBER') AS may`,
    [rolesOf(serving.pool).name('app')],
  );
  if (rows[0]?.may !== true) throw notReplayed();
  return replayAsOperator(serving, ledger, settings);
}

async function replayAsOperator(
  { databaseUrl, clock, pool: serving }: Serving,
  ledger: RevocationLedger,
  settings: ProtectionSettings,
): Promise<number> {
  const rolePrefix = rolesOf(serving).prefix;
  const pool = openPool(databaseUrl, { role: 'app', rolePrefix, max: 2, name: 'tipstaff-ledger' });
  const store = new EventStore(pool, clock, new Upcasters(), protectionOf(settings));
  const executor = new CommandExecutor(store);
  try {
    return await replayLedger({ store, executor, clock }, ledger);
  } finally {
    await executor.close();
    await pool.end();
  }
}

async function hasAnyBack(
  source: Pick<Serving, 'store'>,
  ledger: RevocationLedger,
): Promise<boolean> {
  for (const receipt of await inLivingCases(source, ledger)) {
    const owners = await ownersOf(source, receipt);
    if (owners.some(({ destroyed }) => !destroyed)) return true;
  }
  return false;
}

/** Receipts about cases that hold a key which can still be used. */
async function inLivingCases(
  { store }: Pick<Serving, 'store'>,
  ledger: RevocationLedger,
): Promise<readonly SignedReceipt[]> {
  const receipts = ledger.receipts();
  const cases = new Set(receipts.map((receipt) => receipt.case));
  const alive = new Set(await store.keyRing.aliveAmong([...cases]));
  return receipts.filter((receipt) => alive.has(receipt.case));
}

function notReplayed(): DomainError {
  return new DomainError(
    'unavailable',
    'ledger.not-replayed',
    'A restored backup has brought back what was erased, and this login may destroy no keys: as whoever runs the database, run npm run -s tipstaff -- keys list, which erases it again, and start this anew.',
  );
}

/**
 * Erases once more whatever the ledger names and this database has a key of, and records it where the
 * record has lost that. Two processes may do so at once.
 */
export async function replayLedger(source: ErasingIn, ledger: RevocationLedger): Promise<number> {
  const replayed = new Set<string>();
  for (const receipt of await inLivingCases(source, ledger)) {
    const isNew = !replayed.has(receipt.id);
    if (isNew && (await eraseAgain(source, receipt))) replayed.add(receipt.id);
  }
  return replayed.size;
}

async function eraseAgain(source: ErasingIn, receipt: SignedReceipt): Promise<boolean> {
  const owners = await ownersOf(source, receipt);
  if (owners.every(({ destroyed }) => destroyed)) return false;
  const plan = planAgain(receipt, owners);
  if (plan) await carryOut(source, plan, receipt.by);
  return plan !== null;
}
