import { standsOn } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type ObligationRegister } from '../obligations/obligation-register.query';
import { obligationProjection, obligationTable } from '../obligations/obligation.projection';
import { type StandingObligation } from '../obligations/owed-obligation';
import { foldStreams } from '../runner/fold-streams';

/** A date that another calendar would give. */
export interface MovedDate {
  readonly obligation: string;
  readonly force: string;
  /** Type and reference of the case. */
  readonly type: string;
  readonly case: string;
  readonly rule: string;
  readonly title: string;
  readonly owner: string;
  readonly arose: LocalDate;
  /** The last day to do it, or the local target where the law gives none. */
  readonly date: 'due' | 'target';
  readonly from: LocalDate | null;
  /** Null where the calendar would no longer reach. */
  readonly to: LocalDate | null;
}

export interface RehearsalOf {
  /** The law with the holidays that are tried out. */
  readonly law: Law;
  readonly on: LocalDate;
  /** One force; all of them when not given. */
  readonly force?: string | null;
}

const PAGE = 500;

/** As the projection of obligations makes it; days by their columns. */
interface RehearsedRow {
  readonly id: string;
  readonly valid_from: LocalDate;
  readonly valid_to: LocalDate | null;
  readonly due: LocalDate | null;
  readonly target: LocalDate | null;
}

/**
 * What stands on the day and would have another date: the cases are folded as the projection folds
 * them, and nothing is written. The register must hold the whole log.
 */
export async function rehearse(
  store: EventStore,
  register: ObligationRegister,
  { law, on, force = null }: RehearsalOf,
): Promise<readonly MovedDate[]> {
  const moved: MovedDate[] = [];
  for (let after: string | null = null; ;) {
    const page: readonly StandingObligation[] = await register.standingOn(on, {
      after,
      limit: PAGE,
    });
    const asked = page.filter((one) => force === null || one.force === force);
    const rehearsed = await rehearsedRows(store, law, asked, on);
    for (const standing of asked) moved.push(...differences(standing, rehearsed.get(standing.id)));
    after = page.at(-1)?.id ?? null;
    if (after === null || page.length < PAGE) return moved;
  }
}

async function rehearsedRows(
  store: EventStore,
  law: Law,
  standing: readonly StandingObligation[],
  on: LocalDate,
): Promise<ReadonlyMap<string, RehearsedRow>> {
  const streams = [...new Set(standing.map(({ id }) => id.slice(0, id.indexOf('#')) as StreamId))];
  const { position } = await store.head();
  const rows = new Map<string, RehearsedRow>();
  for await (const folded of foldStreams(obligationProjection(law), store, streams, position)) {
    const made = (folded.rows[obligationTable.name] ?? []) as unknown as readonly RehearsedRow[];
    for (const row of made) {
      const span = { validFrom: row.valid_from, validTo: row.valid_to };
      if (standsOn(span, on)) rows.set(row.id, row);
    }
  }
  return rows;
}

function differences(standing: StandingObligation, rehearsed?: RehearsedRow): readonly MovedDate[] {
  if (!rehearsed) return [];
  const { id: obligation, force, type, reference, rule, title, owner, arose } = standing;
  return (['due', 'target'] as const).flatMap((date) => {
    const [from, to] = [standing[date], rehearsed[date]];
    if (from === to) return [];
    return [
      { obligation, force, type, case: reference, rule, title, owner, arose, date, from, to },
    ];
  });
}
