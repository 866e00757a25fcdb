import { Inject, Injectable } from '@nestjs/common';
import { visibleTo } from '@tipstaff/cases';
import { type CaseReader, titleOfRule } from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { LocalDate } from '@tipstaff/kernel';
import { RULE_IN_SQL, streamOfObligation } from './obligation-id';

/** Reminders without a good end. */
interface OpenCounts {
  readonly waiting: number;
  readonly failed: number;
  readonly unknown: number;
  /** The day of the mail in which one has waited longest; null where none waits. */
  readonly waitingSince: LocalDate | null;
}

export interface OpenReminders extends OpenCounts {
  /** Mails before this day are not counted. */
  readonly since: LocalDate;
  readonly byRule: readonly (OpenCounts & { readonly rule: string; readonly title: string })[];
  readonly byPerson: readonly (OpenCounts & { readonly recipient: string })[];
}

/** What failed longer ago was seen to, or is a matter for the list. */
const RECENT_DAYS = 60;

interface Row extends OpenCounts {
  readonly rule: string | null;
  readonly recipient: string | null;
}

/** What waits to be told to the people of a force, failed or is in doubt, of cases the reader may know of. */
@Injectable()
export class ReminderQueue {
  constructor(@Inject(SEARCH_QUERIES) private readonly database: Queries) {}

  async of(reader: CaseReader, force: string, today: LocalDate): Promise<OpenReminders> {
    const since = LocalDate.addDays(today, -RECENT_DAYS);
    const { rows } = await this.database.query<Row>(
      `SELECT rule, recipient,
              count(*) FILTER (WHERE outcome = 'waiting') AS waiting,
              count(*) FILTER (WHERE outcome = 'failed') AS failed,
              count(*) FILTER (WHERE outcome = 'unknown') AS unknown,
              min("on") FILTER (WHERE outcome = 'waiting') AS "waitingSince"
         FROM (SELECT substring(given.obligation from ${RULE_IN_SQL}) AS rule,
                      given.recipient, given.outcome, digest."on"
                 FROM reminder.reminder AS given
                 JOIN reminder.digest AS digest ON digest.id = given.digest_id
                WHERE digest.force = $1
                  AND digest."on" >= $2
                  AND digest.kind IN ('digest', 'urgent')
                  AND given.outcome IN ('waiting', 'failed', 'unknown')
                  AND ${visibleTo(reader, streamOfObligation('given.obligation'), '$3')}) AS open
        GROUP BY GROUPING SETS ((), (rule), (recipient))
        ORDER BY rule, recipient`,
      [force, since, reader.id],
    );
    const all = rows.find(({ rule, recipient }) => rule === null && recipient === null);
    return {
      since,
      waiting: all?.waiting ?? 0,
      failed: all?.failed ?? 0,
      unknown: all?.unknown ?? 0,
      waitingSince: all?.waitingSince ?? null,
      byRule: rows.flatMap(({ rule, recipient: _, ...counts }) =>
        rule === null ? [] : [{ rule, title: titleOfRule(rule), ...counts }],
      ),
      byPerson: rows.flatMap(({ rule: _, recipient, ...counts }) =>
        recipient === null ? [] : [{ recipient, ...counts }],
      ),
    };
  }
}
