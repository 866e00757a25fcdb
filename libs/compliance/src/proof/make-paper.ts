import { type Pool } from '@tipstaff/database';
import { type ChainMark, type EventStore, hashAt } from '@tipstaff/event-store';
import { DomainError, type LocalDate, plural } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { FiguresAsOf, lawAsOf } from '@tipstaff/projections';
import { complaintsAndConduct } from '@tipstaff/reports';
import { type AnchoredPaper, sha256 } from './paper-anchored.event';

/** The record, and the local settings under which papers are made from it. */
export interface PaperSource {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly law: Law;
}

export interface PaperAsked {
  readonly force: string;
  readonly to: LocalDate;
  readonly knownOn: LocalDate;
}

/**
 * Makes a report from the record as it was at a place, with the holidays that it held there: again and
 * again the same, whatever was recorded since.
 * @throws DomainError `report.unknown-force`, `anchor.incomplete-report`
 */
export async function makePaper(
  { pool, store, law }: PaperSource,
  asked: PaperAsked,
  record: ChainMark,
): Promise<AnchoredPaper> {
  const { force, knownOn } = asked;
  const { position } = record;
  const { settings } = law;
  const document = await complaintsAndConduct(
    new FiguresAsOf(pool, store, law, { force, position }),
    { ...asked, law, today: knownOn },
  );
  if (document.parked > 0) throw incomplete(document.parked);
  return {
    report: document.report,
    parameters: { ...asked, settings: { ...settings } },
    record,
    calendar: (await lawAsOf(law, store, position)).calendar.version.id,
    documentSha256: sha256(document).toString('hex'),
    document,
  };
}

/** Where the record ends now. */
export async function endOfRecord({
  pool,
  store,
}: Pick<PaperSource, 'pool' | 'store'>): Promise<ChainMark> {
  const { position } = await store.head();
  return { position, hash: (await hashAt(pool, position)) ?? '' };
}

function incomplete(parked: number): DomainError {
  return new DomainError(
    'rule-violation',
    'anchor.incomplete-report',
    `${plural(parked, 'case')} of this force could not be reckoned, so the report may lack them and gets no code. See the health page for which, and mend them first.`,
  );
}
