import { CaseRef, type Details } from '@tipstaff/casework';
import { type LocalDate, plainName } from '@tipstaff/kernel';
import { type Pool, type PoolClient } from 'pg';
import { type BadRow, type MilestoneRow, type NamedCase } from './milestone-row';
import { type RowFault, type RowWarning, shown } from './row-fault';
import { warnOfNearPseudonyms } from './near-pseudonyms';
import {
  CASES,
  INSERT_REJECTED,
  INSERT_ROWS,
  INSERT_WARNINGS,
  KEYS_NAMED_TWICE,
  LEFT_OUT_BY_CASE,
  NAMES_FROM_BEFORE,
  REPEATS_UNDER_ONE_NAME,
  ROWS_BY_CASE,
  TABLES,
} from './staging-statements';

/**
 * Which cases of the file a bad row stands for. A part that is misspelt could be any: a row of
 * "compliant" CO/1 leaves out every case CO/1 of the force, rather than let one in without it.
 */
interface LeftOut {
  /** Null: any force, any type. */
  readonly force: string | null;
  readonly type: string | null;
  /** Null: nothing but the row itself is known to be left out. */
  readonly reference: string | null;
}

function leftOutBy({ force, type, reference }: NamedCase): LeftOut {
  const slug = force.trim().toLowerCase();
  const kind = type.trim().toLowerCase();
  const name = plainName(reference);
  return {
    force: CaseRef.forceFault(slug) === null ? slug : null,
    type: CaseRef.isType(kind) ? kind : null,
    reference: CaseRef.referenceFault(name) === null ? name : null,
  };
}

/** A case of the file with its rows in file order, none of them bad. */
export interface StagedCase {
  readonly case: CaseRef;
  readonly rows: readonly MilestoneRow[];
}

/** A case that was left out, as far as its rows can be read. */
export interface LeftOutCase extends StagedCase {
  /** Whether there are rows beside them that can not. */
  readonly hasUnreadRows: boolean;
}

export interface RejectedRow extends RowFault {
  readonly case: string;
}

export interface StagedCounts {
  readonly cases: number;
  readonly rejected: number;
}

const WRITE_ROWS = 2_000;
const READ_ROWS = 2_000;

/**
 * Rows on their way from the order of the file to the order of cases, in tables of one connection
 * that PostgreSQL drops with it and never writes to its log. So memory stays flat however long the
 * file is and however its cases are scattered.
 */
export class StagingArea {
  private rows: MilestoneRow[] = [];
  private warnings: RowWarning[] = [];
  private hasOtherNames = false;
  private hasKeys = false;
  private bad: { named: NamedCase; faults: readonly RowFault[] }[] = [];

  private constructor(private readonly client: PoolClient) {}

  /** @param use everything that needs the area; it is gone when that is done */
  static async within<T>(pool: Pool, use: (area: StagingArea) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    try {
      await client.query(TABLES);
      return await use(new StagingArea(client));
    } finally {
      // Not back to the pool: with the connection go the tables.
      client.release(true);
    }
  }

  async addRow(row: MilestoneRow): Promise<void> {
    this.rows.push(row);
    this.warnings.push(...(row.warnings ?? []));
    this.hasOtherNames ||= row.written !== undefined;
    this.hasKeys ||= row.fact.key !== undefined;
    if (this.rows.length >= WRITE_ROWS) await this.writeRows();
  }

  async addBad({ case: named, faults }: BadRow): Promise<void> {
    this.bad.push({ named, faults });
    if (this.bad.length >= WRITE_ROWS) await this.writeBad();
  }

  /** Draws up the list of cases, once every row has been added. */
  async settle(): Promise<StagedCounts> {
    await this.writeRows();
    await this.writeBad();
    // Nearly always there is none, and the rows are not gone through for it.
    if (this.hasOtherNames) {
      await this.client.query(NAMES_FROM_BEFORE);
      await this.client.query(REPEATS_UNDER_ONE_NAME);
    }
    if (this.hasKeys) await this.client.query(KEYS_NAMED_TWICE);
    await warnOfNearPseudonyms(this.client);
    await this.client.query(CASES);
    const { rows } = await this.client.query<{ cases: number; rejected: number }>(
      `SELECT count(*)::int AS cases, (count(*) FILTER (WHERE left_out))::int AS rejected
       FROM import_case`,
    );
    return rows[0] ?? { cases: 0, rejected: 0 };
  }

  /**
   * The cases without a bad row, by their first line; some hundred at a time. Directories come before all others and
   * in batches of their own, since whom a case can be given to depends on them.
   */
  async *cases(mostInBatch: number): AsyncGenerator<readonly StagedCase[]> {
    // WITH HOLD, so that no transaction stays open while the cases go in.
    await this.client.query(`DECLARE import_cases NO SCROLL CURSOR WITH HOLD FOR ${ROWS_BY_CASE}`);
    const batch: StagedCase[] = [];
    let rows: MilestoneRow[] = [];
    for (;;) {
      const read = await this.client.query<ReadRow>({
        text: `FETCH ${READ_ROWS} FROM import_cases`,
        rowMode: 'array',
      });
      for (const row of read.rows.map(rowOf)) {
        const [first] = rows;
        if (first && !isSameCase(first.case, row.case)) {
          batch.push({ case: first.case, rows });
          rows = [];
          const isLastDirectory = first.case.type === 'directory' && row.case.type !== 'directory';
          if (isLastDirectory) yield batch.splice(0);
        }
        rows.push(row);
      }
      if (batch.length >= mostInBatch) yield batch.splice(0);
      if (read.rows.length === 0) break;
    }
    const [first] = rows;
    if (first) batch.push({ case: first.case, rows });
    if (batch.length > 0) yield batch;
    await this.client.query('CLOSE import_cases');
  }

  /** The faults of a case that is right row by row and impossible as a whole. */
  async rejectCase(named: CaseRef, faults: readonly RowFault[]): Promise<void> {
    this.bad.push({ named, faults });
    await this.writeBad();
  }

  /** What is said of rows that go in all the same. */
  async addWarnings(warnings: readonly RowWarning[]): Promise<void> {
    this.warnings.push(...warnings);
    if (this.warnings.length >= WRITE_ROWS) await this.writeWarnings();
  }

  /** Every fault, in the order of the file. */
  async *rejected(): AsyncGenerator<RejectedRow> {
    yield* this.inOrder<RejectedRow>(
      'import_faults',
      `SELECT line, "column", value, reason, reference AS "case"
       FROM import_rejected
       ORDER BY line, id`,
    );
  }

  /** Every warning, in the order of the file. */
  async *warned(): AsyncGenerator<RowWarning> {
    await this.writeWarnings();
    yield* this.inOrder<RowWarning>(
      'import_warnings',
      `SELECT line, "column", reason FROM import_warning ORDER BY line, id`,
    );
  }

  /** What was left out, by its first line; cases of which force, type and reference can be read. */
  async *leftOut(mostInBatch: number): AsyncGenerator<readonly LeftOutCase[]> {
    const rows = this.inOrder<LeftOutRow>('import_left_out', LEFT_OUT_BY_CASE);
    let batch: LeftOutCase[] = [];
    let last: (LeftOutCase & { readonly rows: MilestoneRow[] }) | null = null;
    for await (const { force, type, reference, unread, row } of rows) {
      const found = caseNamed(force, type, reference);
      if (found === null) continue;
      if (last === null || !isSameCase(last.case, found)) {
        if (batch.length >= mostInBatch) {
          yield batch;
          batch = [];
        }
        last = { case: found, rows: [], hasUnreadRows: unread };
        batch.push(last);
      }
      if (row !== null) last.rows.push(rowOf(row));
    }
    if (batch.length > 0) yield batch;
  }

  private async *inOrder<Row extends object>(
    cursor: string,
    statement: string,
  ): AsyncGenerator<Row> {
    await this.client.query(`DECLARE ${cursor} NO SCROLL CURSOR WITH HOLD FOR ${statement}`);
    for (;;) {
      const { rows } = await this.client.query<Row>(`FETCH ${READ_ROWS} FROM ${cursor}`);
      if (rows.length === 0) break;
      yield* rows;
    }
    await this.client.query(`CLOSE ${cursor}`);
  }

  private async writeWarnings(): Promise<void> {
    const warnings = this.warnings.splice(0);
    if (warnings.length === 0) return;
    await this.client.query(INSERT_WARNINGS, [
      warnings.map(({ line }) => line),
      warnings.map(({ column }) => column),
      warnings.map(({ reason }) => reason),
    ]);
  }

  private async writeRows(): Promise<void> {
    await this.writeWarnings();
    const rows = this.rows.splice(0);
    if (rows.length === 0) return;
    await this.client.query(INSERT_ROWS, [
      rows.map(({ line }) => line),
      rows.map(({ case: { force } }) => force),
      rows.map(({ case: { type } }) => type),
      rows.map(({ case: { reference } }) => reference),
      rows.map(({ fact }) => fact.milestone),
      rows.map(({ fact }) => fact.on),
      rows.map(({ fact }) => fact.enteredOn),
      rows.map(({ fact }) => fact.value),
      rows.map(({ fact }) => fact.person),
      rows.map(({ fact }) => fact.related),
      rows.map(({ fact }) => fact.note),
      rows.map(({ written }) => written?.reference ?? null),
      rows.map(({ written }) => written?.related ?? null),
      rows.map(({ fact }) => fact.key ?? null),
      rows.map(({ fact }) => (fact.details ? JSON.stringify(fact.details) : null)),
    ]);
  }

  private async writeBad(): Promise<void> {
    const faults = this.bad
      .splice(0)
      .flatMap(({ named, faults }) =>
        faults.map((fault) => ({ ...fault, named, leftOut: leftOutBy(named) })),
      );
    if (faults.length === 0) return;
    await this.client.query(INSERT_REJECTED, [
      faults.map(({ line }) => line),
      faults.map(({ column }) => column),
      faults.map(({ value }) => value),
      faults.map(({ reason }) => reason),
      faults.map(({ named }) => shown(named.force)),
      faults.map(({ named }) => shown(named.type)),
      faults.map(({ named }) => shown(named.reference)),
      faults.map(({ leftOut }) => leftOut.force),
      faults.map(({ leftOut }) => leftOut.type),
      faults.map(({ leftOut }) => leftOut.reference),
    ]);
  }
}

interface LeftOutRow {
  readonly force: string;
  readonly type: string;
  readonly reference: string;
  readonly unread: boolean;
  readonly row: ReadRow | null;
}

function caseNamed(force: string, type: string, reference: string): CaseRef | null {
  const isWhole = CaseRef.forceFault(force) === null && CaseRef.referenceFault(reference) === null;
  return isWhole && CaseRef.isType(type) ? { force, type, reference } : null;
}

type ReadRow = [
  line: number,
  force: string,
  type: CaseRef['type'],
  reference: string,
  milestone: string,
  on: LocalDate,
  enteredOn: LocalDate | null,
  value: string | null,
  person: string | null,
  related: string | null,
  note: string | null,
  key: string | null,
  details: string | null,
];

function rowOf(row: ReadRow): MilestoneRow {
  const [line, force, type, reference, milestone, on, enteredOn, ...said] = row;
  const [value, person, related, note, key, details] = said;
  return {
    line,
    case: { force, type, reference },
    fact: {
      ...{ milestone, on, enteredOn, value, person, related, note },
      ...(key !== null && { key }),
      ...(details !== null && { details: JSON.parse(details) as Details }),
    },
  };
}

function isSameCase(a: CaseRef, b: CaseRef): boolean {
  return a.reference === b.reference && a.type === b.type && a.force === b.force;
}
