import { CaseRef, type CaseType } from '@tipstaff/casework';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Place } from '@tipstaff/projections';
import { type ClientBase } from 'pg';
import { type Decisions, type Hidden } from './decisions';

/** A case that is proposed, by the rows of the projection `retention` and what people decided. */
export interface EndedCase {
  readonly stream: StreamId;
  readonly type: CaseType;
  readonly reference: string;
  readonly state: 'ended' | 'begun';
  /** What they are put in order by. */
  readonly since: LocalDate;
  readonly classes: readonly string[];
  /** What keeps it the longest, of itself and of the cases that it names; null of one that was begun. */
  readonly class: string | null;
  readonly milestone: string | null;
  readonly triggered_on: LocalDate | null;
  readonly last_kept: LocalDate | null;
  /** The case whose fact that is. */
  readonly kept_by: StreamId;
  readonly people: readonly string[];
  readonly texts: number;
}

export interface EndedAsked {
  readonly force: string;
  readonly on: LocalDate;
  readonly decisions: Decisions;
  readonly hidden: Hidden;
}

/**
 * Of every case that is not open on the day: what keeps it the longest (`longestOf`), and how it is judged by that
 * (`judgeKept`). It says the same as those, which are what a decision goes by; a test compares them over
 * histories by chance. A case whose rows could not be made is open.
 */
const JUDGED = `
  WITH RECURSIVE disposal AS (
    SELECT * FROM jsonb_to_recordset($3)
        AS one (stream text, done boolean, milestone text, triggered_on date, decided_on date)
  ), decided_to_keep AS (
    SELECT * FROM jsonb_to_recordset($4)
        AS one (stream text, milestone text, triggered_on date, review_on date)
  ), parked AS (
    SELECT stream FROM read_model.parked_case
     WHERE projection = 'retention' AND split_part(stream, ':', 2) = $1
  ), span AS NOT MATERIALIZED (
    SELECT * FROM read_model.retention_span
     WHERE force = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
       AND stream NOT IN (SELECT stream FROM parked)
  ), naming_a_case AS (
    SELECT stream, named FROM read_model.retention_link
     WHERE force = $1 AND kind = 'case' AND since <= $2
  ), link AS MATERIALIZED (
    SELECT one.stream, there.stream AS named
      FROM naming_a_case AS one
      JOIN read_model.retention_case AS there ON there.force = $1 AND there.reference = one.named
     WHERE there.type <> 'person' AND there.stream <> one.stream
     UNION
    SELECT one.stream, there.stream
      FROM naming_a_case AS one
      JOIN parked AS there ON regexp_replace(there.stream, '^[^:]*:[^:]*:', '') = one.named
     WHERE there.stream <> one.stream
  ), reached (stream, named) AS (
    SELECT link.stream, link.named FROM link JOIN span USING (stream)
     UNION
    SELECT reached.stream, link.named
      FROM reached
      JOIN link ON link.stream = reached.named
     WHERE link.named <> reached.stream
  ), longest AS (
    SELECT DISTINCT ON (each.stream)
           each.stream, span.class, span.milestone, span.triggered_on, span.last_kept,
           each.named AS kept_by
      FROM (SELECT stream, named FROM reached UNION SELECT stream, stream FROM reached) AS each
      LEFT JOIN span ON span.stream = each.named
     ORDER BY each.stream, span.stream IS NULL DESC, span.length DESC,
              each.named = each.stream DESC, each.named COLLATE "C"
  ), naming AS (
    SELECT one.named
      FROM read_model.retention_link AS one
     WHERE one.force = $1 AND one.kind = 'person' AND one.since <= $2
       AND one.stream NOT IN (SELECT stream FROM span JOIN disposal USING (stream) WHERE done)
  ), kept AS (
    SELECT stream, type, reference, classes, class, milestone, triggered_on, last_kept,
           stream AS kept_by
      FROM span
     WHERE type <> 'person' AND NOT EXISTS (SELECT FROM reached WHERE reached.stream = span.stream)
     UNION ALL
    SELECT span.stream, span.type, span.reference, span.classes, longest.class, longest.milestone,
           longest.triggered_on, longest.last_kept, longest.kept_by
      FROM span
      JOIN longest USING (stream)
     WHERE span.type <> 'person' AND longest.class IS NOT NULL
     UNION ALL
    SELECT stream, type, reference, classes, class, milestone, triggered_on, last_kept,
           stream AS kept_by
      FROM span
     WHERE type = 'person' AND NOT EXISTS (SELECT FROM naming WHERE named = span.reference)
  ), over AS (
    SELECT kept.*
      FROM kept
      LEFT JOIN disposal USING (stream)
     WHERE kept.last_kept < $2
       AND (disposal.stream IS NULL OR disposal.done AND
            (disposal.milestone, disposal.triggered_on) <> (kept.milestone, kept.triggered_on))
  ), judged AS (
    SELECT over.*, over.last_kept AS since,
           CASE WHEN $5::boolean OR over.classes ?| $6::text[] OR over.stream = ANY ($7::text[])
                THEN 'held'
                WHEN $2 < decided.review_on THEN 'kept-longer'
                ELSE 'ended' END AS state
      FROM over
      LEFT JOIN decided_to_keep AS decided
        ON decided.stream = over.stream AND decided.milestone = over.milestone
       AND decided.triggered_on = over.triggered_on
     UNION ALL
    SELECT whole.stream, whole.type, whole.reference, '[]', NULL, NULL, NULL, NULL,
           whole.stream AS kept_by, disposal.decided_on AS since, 'begun' AS state
      FROM disposal
      JOIN read_model.retention_case AS whole USING (stream)
     WHERE NOT disposal.done AND whole.force = $1
  ), told AS (
    SELECT * FROM judged
     WHERE NOT (stream = ANY ($8::text[]) OR kept_by = ANY ($8::text[]))
  )`;

/** How many are proposed, and how many are not though their time is over. */
export interface CountsOfEnded {
  readonly total: number;
  readonly held: number;
  readonly keptLonger: number;
}

/** In the sight of whoever counts figures: what is restricted keeps what it keeps (`hidden` leaves it out). */
export class EndedCases {
  constructor(private readonly client: ClientBase) {}

  async counts(asked: EndedAsked): Promise<CountsOfEnded> {
    const { rows } = await this.client.query<CountsOfEnded>(
      `${JUDGED} SELECT ${COUNTS} FROM told`,
      parametersOf(asked),
    );
    return rows[0] ?? NONE;
  }

  /** The longest ended first. */
  async proposed(asked: EndedAsked, page: PlacedPage): Promise<readonly EndedCase[]> {
    const { rows } = await this.client.query<EndedCase>(
      `${JUDGED} ${PAGE} ORDER BY told.since, told.type, told.reference`,
      parametersOfPage(asked, page),
    );
    return rows;
  }

  /** Both, judged once. */
  async counted(
    asked: EndedAsked,
    page: PlacedPage,
  ): Promise<{ readonly counts: CountsOfEnded; readonly found: readonly EndedCase[] }> {
    const { rows } = await this.client.query<CountsOfEnded & (EndedCase | { stream: null })>(
      `${JUDGED}
       SELECT counts.*, page.*
         FROM (SELECT ${COUNTS} FROM told) AS counts
         LEFT JOIN (${PAGE}) AS page ON true
        ORDER BY page.since, page.type, page.reference`,
      parametersOfPage(asked, page),
    );
    const { total, held, keptLonger } = rows[0] ?? NONE;
    const found = rows.flatMap((row) => (row.stream === null ? [] : row));
    return { counts: { total, held, keptLonger }, found };
  }
}

const NONE: CountsOfEnded = { total: 0, held: 0, keptLonger: 0 };

const COUNTS = `
  count(*) FILTER (WHERE state IN ('ended', 'begun'))::integer AS total,
  count(*) FILTER (WHERE state = 'held')::integer AS held,
  count(*) FILTER (WHERE state = 'kept-longer')::integer AS "keptLonger"`;

const PAGE = `
  SELECT told.*, whole.people, whole.texts
    FROM (SELECT * FROM told
           WHERE state IN ('ended', 'begun')
             AND ($9::date IS NULL OR (since, type, reference) > ($9, $10, $11))
           ORDER BY since, type, reference
           LIMIT $12) AS told
    JOIN read_model.retention_case AS whole USING (stream)`;

interface PlacedPage {
  readonly limit: number;
  /** Day, type and reference of the last before. */
  readonly after: Place | null;
}

function parametersOfPage(asked: EndedAsked, { limit, after }: PlacedPage): unknown[] {
  return [...parametersOf(asked), ...(after ?? [null, null, null]), limit];
}

function parametersOf({ force, on, decisions, hidden }: EndedAsked): unknown[] {
  const disposals = [...decisions.disposals].map(([stream, { stage, trigger, on: decided }]) => ({
    ...{ stream, done: stage === 'done', milestone: trigger.milestone },
    ...{ triggered_on: trigger.on, decided_on: decided },
  }));
  const kept = [...decisions.keptLonger].map(([stream, { trigger, reviewOn }]) => ({
    ...{ stream, milestone: trigger.milestone, triggered_on: trigger.on, review_on: reviewOn },
  }));
  const standing = decisions.holds.filter(({ released }) => !released).map(({ over }) => over);
  return [
    ...[force, on, JSON.stringify(disposals), JSON.stringify(kept)],
    standing.some((over) => 'every' in over),
    standing.flatMap((over) => ('class' in over ? over.class : [])),
    standing.flatMap((over) => ('case' in over ? over.case : [])),
    [...hidden],
  ];
}

/** The case of a stream that the rows name. */
export function refOfRow(stream: StreamId): CaseRef {
  const ref = CaseRef.ofStream(stream);
  if (ref === null) throw new Error(`"${stream}" is not the stream of a case.`);
  return ref;
}
