import { recordSince, type RecordSince, type VerifyOptions } from '@tipstaff/event-store';
import { canonicalJson } from '@tipstaff/kernel';
import { defaultLawSettings, Law } from '@tipstaff/law';
import { type ComplaintsAndConductReport, periodNames, type ReportRow } from '@tipstaff/reports';
import { endOfRecord, makePaper, type PaperSource } from './make-paper';
import { type Anchor } from './paper-anchored.event';

/** One member of a figure that is not what the paper says; null where there is none. */
export interface FigureDifference {
  readonly row: string;
  readonly period: string;
  readonly member: string;
  readonly printed: unknown;
  readonly now: unknown;
}

export interface AnchorVerdict {
  /** Whether the record is as it was and gives the figures that were printed. */
  readonly stands: boolean;
  readonly record: RecordSince;
  /** The report made again from the same events; null where these are not the same any more. */
  readonly remade: {
    readonly documentSha256: string;
    readonly calendar: string;
    readonly figures: readonly FigureDifference[];
    /** Rows whose figures are the same under other words, as another release writes them. */
    readonly words: readonly string[];
    /** What entries of later would change that are dated as known by the same day. */
    readonly sinceEntered: readonly FigureDifference[];
  } | null;
}

/**
 * Walks the chain up to where the paper was made, and makes it again from the same events, settings and
 * day of knowledge.
 */
export async function verifyAnchor(
  source: PaperSource,
  anchor: Anchor,
  options: Pick<VerifyOptions, 'onProgress'> = {},
): Promise<AnchorVerdict> {
  const record = await recordSince(source.pool, anchor.record, options);
  if (record.standing !== 'stands') return { stands: false, record, remade: null };
  const { settings, ...asked } = anchor.parameters;
  const law = new Law({ ...defaultLawSettings, ...settings });
  const under = { ...source, law };
  const again = await makePaper(under, asked, anchor.record);
  const now = await makePaper(under, asked, await endOfRecord(source));
  const figures = figureDifferences(anchor.document, again.document);
  return {
    stands: figures.length === 0,
    record,
    remade: {
      documentSha256: again.documentSha256,
      calendar: again.calendar,
      figures,
      words: otherWords(anchor.document.rows, again.document.rows),
      sinceEntered: figureDifferences(again.document, now.document),
    },
  };
}

function figureDifferences(
  printed: ComplaintsAndConductReport,
  now: ComplaintsAndConductReport,
): readonly FigureDifference[] {
  const ids = new Set([...printed.rows, ...now.rows].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [before, after] = [rowOf(printed, id), rowOf(now, id)];
    return periodNames.flatMap((period) =>
      memberDifferences(before?.[period] ?? {}, after?.[period] ?? {}).map((difference) => ({
        row: id,
        period,
        ...difference,
      })),
    );
  });
}

function memberDifferences(before: object, after: object) {
  const [printed, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const members = [...new Set([...printed.keys(), ...now.keys()])];
  return members
    .map((member) => ({
      member,
      printed: (printed.get(member) ?? null) as unknown,
      now: (now.get(member) ?? null) as unknown,
    }))
    .filter(({ printed, now }) => canonicalJson(printed) !== canonicalJson(now));
}

function otherWords(printed: readonly ReportRow[], now: readonly ReportRow[]): readonly string[] {
  return printed
    .filter((row) => {
      const after = now.find(({ id }) => id === row.id);
      return after && (after.label !== row.label || after.contract !== row.contract);
    })
    .map(({ id }) => id);
}

function rowOf(report: ComplaintsAndConductReport, id: string): ReportRow | undefined {
  return report.rows.find((row) => row.id === id);
}
