import { CASE_SUBJECT } from '@tipstaff/casework';
import { recordSince, type RecordSince } from '@tipstaff/event-store';
import { DomainError } from '@tipstaff/kernel';
import { type KeyObject } from 'node:crypto';
import { checkSigned } from '../proof/signed-lines';
import { type ErasurePlan, type ErasureSource } from './erase';
import { idOfErasure } from './erasure.event';
import { receiptLines, type SignedReceipt } from './receipt';

export interface ReceiptVerdict {
  readonly since: RecordSince;
  /** False where a key is back, as after the restore of an older backup. */
  readonly erased: boolean;
}

type Judging = Pick<ErasureSource, 'pool' | 'store' | 'installation'>;

/**
 * Whether the erasure still stands in the record, and the text is still beyond reading.
 * @throws DomainError `receipt.unknown-key`, `receipt.bad-signature`, `receipt.other-origin`
 */
export async function judgeReceipt(
  source: Judging,
  receipt: SignedReceipt,
  keys: readonly KeyObject[],
): Promise<ReceiptVerdict> {
  refuseForeign(source, receipt, keys);
  const owners = await ownersOf(source, receipt);
  return {
    since: await recordSince(source.pool, receipt),
    erased: owners.every(({ destroyed }) => destroyed),
  };
}

/**
 * By which what the receipt says was erased is erased once more, and recorded where the record lost that.
 * Null where no key of those came back: what the backup holds was sealed under none of them.
 * @throws DomainError as `judgeReceipt`
 */
export async function planReplay(
  source: Pick<Judging, 'store' | 'installation'>,
  receipt: SignedReceipt,
  keys: readonly KeyObject[],
): Promise<ErasurePlan | null> {
  refuseForeign(source, receipt, keys);
  return planAgain(receipt, await ownersOf(source, receipt));
}

type Owners = Awaited<ReturnType<typeof ownersOf>>;

/** @param owners as `ownersOf` gives them; null where there are none */
export function planAgain(receipt: SignedReceipt, owners: Owners): ErasurePlan | null {
  const [person] = owners;
  if (!person) return null;
  const { case: stream, kind, reason, texts, caseTextsLeft } = receipt;
  const subjects =
    kind === 'whole-case'
      ? owners.map(({ subject }) => subject)
      : coveredBy(receipt, person.subject);
  return { stream, subjects, data: { case: stream, kind, reason, texts, caseTextsLeft } };
}

/** The receipt does not name them: they are those of the case's subjects that its id was made from. */
export async function ownersOf({ store }: Pick<Judging, 'store'>, receipt: SignedReceipt) {
  const all = await store.keyRing.subjectsOf(receipt.case);
  if (receipt.kind === 'whole-case') return idOfErasure(receipt, []) === receipt.id ? all : [];
  const person = all.find(
    ({ subject }) => idOfErasure(receipt, coveredBy(receipt, subject)) === receipt.id,
  );
  if (!person) return [];
  const covered = coveredBy(receipt, person.subject);
  return [person, ...all.filter((one) => one !== person && covered.includes(one.subject))];
}

function coveredBy({ kind }: SignedReceipt, person: string): readonly string[] {
  return kind === 'person-and-case-text' ? [...new Set([person, CASE_SUBJECT])] : [person];
}

/** @throws DomainError `receipt.unknown-key`, `receipt.bad-signature`, `receipt.other-origin` */
export function refuseForeign(
  { installation }: Pick<Judging, 'installation'>,
  receipt: SignedReceipt,
  keys: readonly KeyObject[],
): void {
  const { keyId, signature, origin } = receipt;
  checkSigned({ what: 'receipt', lines: receiptLines(receipt), keyId, signature }, keys);
  if (origin === installation) return;
  throw new DomainError(
    'rule-violation',
    'receipt.other-origin',
    `The receipt is of the installation "${origin}", and this one is called "${installation}": take it there. If this one was renamed, set TIPSTAFF_INSTALLATION=${origin} for this command.`,
  );
}
