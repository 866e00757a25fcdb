import { CASE_SUBJECT } from '@tipstaff/casework';
import { type KeyOwner, type Revocations } from '@tipstaff/event-store';
import { DomainError, type StreamId, wordsOf } from '@tipstaff/kernel';
import { type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { erasureId } from './erasure.event';
import { readReceipt, receiptText, type SignedReceipt } from './receipt';
import { refuseForeign } from './receipt-verdict';

export interface LedgerPlace {
  readonly path: string;
  /** Name of the installation. */
  readonly installation: string;
  /** Whose signatures count. */
  readonly keys: readonly KeyObject[];
}

/**
 * Every erasure, remembered in a file outside the database: on each line the signed receipt, as a text
 * of JSON. It names no person. A backup that is restored below a running process opens no text of who
 * stands here, for the file is asked each time a key is; read anew only when it has changed.
 */
export class RevocationLedger implements Revocations {
  private read: { readonly state: string; readonly receipts: readonly SignedReceipt[] } | null =
    null;
  private revoked = new Revoked([]);

  constructor(private readonly place: LedgerPlace) {}

  /** @throws DomainError `ledger.unreadable`, `ledger.not-genuine` */
  receipts(): readonly SignedReceipt[] {
    const state = this.stateOfFile();
    if (this.read?.state !== state) {
      const receipts = this.readAll();
      this.revoked = new Revoked(receipts);
      this.read = { state, receipts };
    }
    return this.read.receipts;
  }

  /** @throws DomainError as `receipts` */
  isRevoked(owner: KeyOwner): boolean {
    this.receipts();
    return this.revoked.has(owner);
  }

  /** @throws DomainError `ledger.unreadable`, `ledger.not-genuine`, `ledger.not-writable` */
  async refuseUnwritable(): Promise<void> {
    this.receipts();
    await this.append('');
  }

  /**
   * Answers after it is safe on disk. What stands in it is not added again.
   * @throws DomainError as `refuseUnwritable`
   */
  async add(receipt: SignedReceipt): Promise<void> {
    const text = receiptText(receipt);
    if (this.receipts().some((one) => receiptText(one) === text)) return;
    await this.append(`${JSON.stringify(text)}\n`);
  }

  private async append(text: string): Promise<void> {
    try {
      // Not made here: where it is missing, a disk is not mounted or the setting is wrong.
      statSync(this.place.path);
      const file = await open(this.place.path, 'a');
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      throw notWritable(this.place.path, error);
    }
  }

  private stateOfFile(): string {
    try {
      const { ino, size, mtimeMs } = statSync(this.place.path);
      return `${ino}/${size}/${mtimeMs}`;
    } catch (error) {
      throw unreadable(this.place.path, error);
    }
  }

  private readAll(): readonly SignedReceipt[] {
    const lines = this.text().split('\n');
    if (lines.at(-1) === '') lines.pop();
    return lines.map((line, i) => this.receiptOn(line, i + 1));
  }

  private text(): string {
    try {
      return readFileSync(this.place.path, 'utf8');
    } catch (error) {
      throw unreadable(this.place.path, error);
    }
  }

  private receiptOn(line: string, number: number): SignedReceipt {
    try {
      const receipt = readReceipt(String(JSON.parse(line)));
      refuseForeign(this.place, receipt, this.place.keys);
      return receipt;
    } catch (error) {
      throw notGenuine(this.place.path, number, error);
    }
  }
}

/** Receipts do not name the person: an id is compared with the one that the owner would have. */
class Revoked {
  private readonly ids: ReadonlySet<string>;
  private readonly wholeCases: ReadonlySet<StreamId>;
  private readonly caseTexts: ReadonlySet<StreamId>;

  constructor(receipts: readonly SignedReceipt[]) {
    this.ids = new Set(receipts.map(({ id }) => id));
    const wide = receipts.filter(({ kind }) => kind === 'person-and-case-text');
    const whole = receipts.filter(({ kind }) => kind === 'whole-case');
    this.wholeCases = new Set(whole.map((receipt) => receipt.case));
    this.caseTexts = new Set(wide.map((receipt) => receipt.case));
  }

  has({ stream, subject }: KeyOwner): boolean {
    if (this.ids.size === 0) return false;
    if (this.wholeCases.has(stream)) return true;
    if (subject === CASE_SUBJECT) return this.caseTexts.has(stream);
    return (
      this.ids.has(erasureId(stream, [subject])) ||
      this.ids.has(erasureId(stream, [subject, CASE_SUBJECT]))
    );
  }
}

function unreadable(path: string, cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'ledger.unreadable',
    `The revocation ledger can not be read (${wordsOf(cause)}), and without it a restored backup could show what was erased: see that TIPSTAFF_REVOCATION_LEDGER names it and its disk is there. Where none was ever kept, make an empty file: ${path}`,
    { cause },
  );
}

function notWritable(path: string, cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'ledger.not-writable',
    `The revocation ledger ${path} can not be written (${wordsOf(cause)}): mend that and give the same call again, which does what is left to do.`,
    { cause },
  );
}

function notGenuine(path: string, number: number, cause: unknown): DomainError {
  return new DomainError(
    'rule-violation',
    'ledger.not-genuine',
    `Line ${number} of the revocation ledger ${path} can not be believed: ${wordsOf(cause)} Put the line back from a copy of the ledger; nothing is read until then.`,
    { cause, data: { line: number } },
  );
}
