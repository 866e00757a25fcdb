import { Inject, Injectable } from '@nestjs/common';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { type Instant, type LocalDate } from '@tipstaff/kernel';

/** The account of a force's reminders since the line before. */
export interface DailyLine {
  readonly force: string;
  /** The working day it was written on. */
  readonly on: LocalDate;
  /** The moment of the line before; null for the first. */
  readonly since: Instant | null;
  /** Reminders that were to be given: all that follow, together. */
  readonly due: number;
  readonly sent: number;
  /** Done, moved or somebody else's before the mail was made. */
  readonly skipped: number;
  readonly failed: number;
  readonly unknown: number;
  /** Not sent when the line had to be written; they are in the next line as well. */
  readonly waiting: number;
  /** Due, and in no mail. */
  readonly missed: number;
}

export type LineCounts = Omit<DailyLine, 'force' | 'on' | 'since'>;

/** `12 due, 11 sent, 1 skipped, 0 failed, 0 unknown, 0 missed`. What waits is named when something does. */
export function lineInWords({
  due,
  sent,
  skipped,
  failed,
  unknown,
  waiting,
  missed,
}: LineCounts): string {
  const late = waiting === 0 ? '' : `${waiting} waiting, `;
  return `${due} due, ${sent} sent, ${skipped} skipped, ${failed} failed, ${unknown} unknown, ${late}${missed} missed`;
}

/** A line as people look it up. */
export interface LoggedLine extends DailyLine {
  /** When it was written. */
  readonly at: Instant;
}

const LINE =
  'force, "on", since, accounted_at AS at, due, sent, skipped, failed, unknown, waiting, missed';

/** Reads which days were planned and accounted for. */
@Injectable()
export class DailyLineLog {
  constructor(@Inject(SEARCH_QUERIES) private readonly database: Queries) {}

  /** Forces whose digests of the day are planned. */
  sweptOn(day: LocalDate): Promise<ReadonlySet<string>> {
    return this.forces('"on" = $1', day);
  }

  /** Forces whose digests were ever planned, up to the end of the day. */
  sweptUpTo(day: LocalDate): Promise<ReadonlySet<string>> {
    return this.forces('"on" <= $1', day);
  }

  /** The latest line of each force. */
  async latest(): Promise<readonly LoggedLine[]> {
    const { rows } = await this.database.query<LoggedLine>(
      `SELECT DISTINCT ON (force) ${LINE} FROM reminder.daily_line ORDER BY force, "on" DESC`,
    );
    return rows;
  }

  /** Newest first. @param before only those of earlier days */
  async list(
    force: string,
    limit: number,
    before: LocalDate | null = null,
  ): Promise<readonly LoggedLine[]> {
    const { rows } = await this.database.query<LoggedLine>(
      `SELECT ${LINE} FROM reminder.daily_line
        WHERE force = $1 AND ($3::date IS NULL OR "on" < $3)
        ORDER BY "on" DESC LIMIT $2`,
      [force, limit, before],
    );
    return rows;
  }

  private async forces(condition: string, day: LocalDate): Promise<ReadonlySet<string>> {
    const { rows } = await this.database.query<{ force: string }>(
      `SELECT DISTINCT force FROM reminder.day WHERE ${condition}`,
      [day],
    );
    return new Set(rows.map(({ force }) => force));
  }
}
