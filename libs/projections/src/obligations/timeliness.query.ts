import { Inject, Injectable } from '@nestjs/common';
import { LawOfRecord } from '@tipstaff/cases';
import { inTransaction, REPORT_POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { RequestContext } from '@tipstaff/platform';
import {
  type DutyCountOfRule,
  type DutyStanding,
  type TimelinessAsked,
  type TimelinessDivision,
  type TimelinessReader,
} from '@tipstaff/reports';
import { type Pool } from 'pg';
import { type EventLog } from '../runner/projection';
import { countFigures } from '../runner/table-rights';
import { ReadModels } from '../reading/read-models';
import { DAY_OWED, OBLIGATIONS, type ObligationRow } from './obligation.projection';
import { knownRecord } from './obligations-known.query';

/** By what the rows are divided: a column of the register, or what is made of one. Both say the same. */
const DIVISIONS: Readonly<
  Record<TimelinessDivision, { readonly sql: string; readonly of: (row: ObligationRow) => string }>
> = {
  rule: { sql: `''`, of: () => '' },
  month: { sql: `to_char(due, 'YYYY-MM')`, of: ({ due }) => due?.slice(0, 7) ?? '' },
  owner: { sql: 'owner', of: ({ owner }) => owner },
  team: { sql: 'coalesce(team, owner)', of: ({ team, owner }) => team ?? owner },
};

/** How a segment stands at the end of $2, in the same order as `standingOf`. */
const STANDING = `
  CASE WHEN valid_to IS NULL OR valid_to > $2
         THEN CASE WHEN due < $2 THEN 'still-owed-late' ELSE 'not-due-yet' END
       WHEN ended = 'discharged' THEN CASE WHEN valid_to > due THEN 'late' ELSE 'in-time' END
       WHEN ended = 'lapsed' THEN CASE WHEN valid_to > due THEN 'lapsed-late' ELSE 'lapsed' END
   END`;

/** How the last days of a force were met, counted in the register, or in what was known of it on a day. */
@Injectable()
export class ProjectedTimeliness implements TimelinessReader {
  constructor(
    @Inject(REPORT_POOL) private readonly pool: Pool,
    @Inject(EventStore) private readonly log: EventLog,
    @Inject(LawOfRecord) private readonly law: LawSource,
    private readonly models: ReadModels,
  ) {}

  counts(asked: TimelinessAsked): Promise<readonly DutyCountOfRule[]> {
    const { knownOn } = asked;
    return knownOn === null ? this.counted(asked) : this.folded({ ...asked, knownOn });
  }

  /** One statement, and no case of it leaves the database; the day is asked for as an index has it, too. */
  private async counted(asked: TimelinessAsked): Promise<readonly DutyCountOfRule[]> {
    const { force, on, window, by, rule } = asked;
    await this.models.ready([OBLIGATIONS], force);
    const { rows } = await inTransaction(
      this.pool,
      RequestContext.current(),
      async (client) => {
        await client.query(countFigures(true));
        return client.query<DutyCountOfRule>(
          `SELECT rule, part, standing, taken, late, count(*) AS duties
           FROM (SELECT rule, ${DIVISIONS[by].sql} AS part, stood.standing,
                        CASE WHEN stood.standing IN ('in-time', 'late') THEN days_taken END AS taken,
                        CASE WHEN stood.standing IN ('in-time', 'late') THEN days_late END AS late
                 FROM read_model.obligation
                 CROSS JOIN LATERAL (SELECT ${STANDING} AS standing) AS stood
                 WHERE force = $1 AND direction = 'owed' AND due BETWEEN $3 AND $4
                   AND ${DAY_OWED} BETWEEN $3 AND $4
                   AND valid_from <= $2 AND arose <= $2
                   AND stood.standing IS NOT NULL
                   AND ($5::text IS NULL OR rule = $5)) AS duty
           GROUP BY rule, part, standing, taken, late`,
          [force, on, window.from, window.to, rule],
        );
      },
      { readOnly: true },
    );
    return rows;
  }

  /** From the record itself, restricted cases and all: a figure counts them. */
  private async folded(
    asked: TimelinessAsked & { readonly knownOn: LocalDate },
  ): Promise<readonly DutyCountOfRule[]> {
    const counts = new Map<string, DutyCountOfRule>();
    const known = await knownRecord({ log: this.log, law: this.law }, asked, new Set());
    const parked = await known.fold(known.streams, (row) => {
      const duty = dutyOf(row, asked);
      if (duty === null) return;
      const { rule, part, standing, taken, late } = duty;
      const like = JSON.stringify([rule, part, standing, taken, late]);
      counts.set(like, { ...duty, duties: (counts.get(like)?.duties ?? 0) + 1 });
    });
    this.models.madeFromRecord(known.position, parked);
    return [...counts.values()];
  }
}

/** As the statement chooses and divides them. */
function dutyOf(
  row: ObligationRow,
  { on, window, by, rule }: TimelinessAsked,
): Omit<DutyCountOfRule, 'duties'> | null {
  const { due, direction, valid_from: validFrom, arose } = row;
  if (due === null || direction !== 'owed' || due < window.from || due > window.to) return null;
  if (validFrom > on || arose > on || (rule !== null && row.rule !== rule)) return null;
  const standing = standingOf(row, due, on);
  if (standing === null) return null;
  const isDone = standing === 'in-time' || standing === 'late';
  return {
    rule: row.rule,
    part: DIVISIONS[by].of(row),
    standing,
    taken: isDone ? row.days_taken : null,
    late: isDone ? row.days_late : null,
  };
}

function standingOf(
  { valid_to: validTo, ended }: ObligationRow,
  due: LocalDate,
  on: LocalDate,
): DutyStanding | null {
  if (validTo === null || validTo > on) return due < on ? 'still-owed-late' : 'not-due-yet';
  if (ended === 'discharged') return validTo > due ? 'late' : 'in-time';
  if (ended === 'lapsed') return validTo > due ? 'lapsed-late' : 'lapsed';
  return null;
}
