import { type Pool, type PoolClient } from 'pg';

/** A row of the file on its way to its table. */
export interface StagedRow {
  readonly line: number;
  /** The table that a bad row leaves out whole. */
  readonly table: string;
  readonly stream: string;
  readonly key: string;
  readonly area: string;
  readonly cells: string;
}

/** Why a row is not in, and with it its table. */
export interface RejectedMeasure {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly table: string;
  /** Of which of the two files. */
  readonly file: 'measures' | 'commentary';
}

/** The rows of one stream, in the order of the file. */
export interface StagedSeries {
  readonly stream: string;
  readonly table: string;
  readonly rows: readonly { readonly line: number; readonly cells: string }[];
}

const WRITE_ROWS = 2_000;
const TABLES = `
  CREATE TEMP TABLE measure_staged (
    line integer, source_table text COLLATE "C", stream text COLLATE "C", key uuid,
    area text COLLATE "C", cells text);
  CREATE TEMP TABLE measure_rejected (
    id integer GENERATED ALWAYS AS IDENTITY, line integer, "column" text, value text,
    reason text, source_table text COLLATE "C", file text)`;

/**
 * Rows on their way from the order of the file to the order of tables, on a connection of their own: memory stays
 * flat however long the file is and however its tables are scattered.
 */
export class MeasureStaging {
  private rows: StagedRow[] = [];

  private constructor(private readonly client: PoolClient) {}

  /** @param use everything that needs the rows; they are gone when that is done */
  static async within<T>(pool: Pool, use: (staging: MeasureStaging) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    try {
      await client.query(TABLES);
      return await use(new MeasureStaging(client));
    } finally {
      // Not back to the pool: with the connection go the tables.
      client.release(true);
    }
  }

  async add(row: StagedRow): Promise<void> {
    this.rows.push(row);
    if (this.rows.length >= WRITE_ROWS) await this.write();
  }

  /** Once every row is there: what stands in the file twice, and says two things, is refused. */
  async settle(): Promise<void> {
    await this.write();
    await this.client.query('CREATE INDEX ON measure_staged (source_table, stream, line)');
    await this.client.query('CREATE INDEX ON measure_staged (area)');
    await this.client.query('ANALYZE measure_staged');
  }

  /** Rows under one key that differ from the first of them. */
  async differing(): Promise<readonly { line: number; table: string; first: number }[]> {
    const { rows } = await this.client.query<{ line: number; table: string; first: number }>(
      `SELECT line, source_table AS "table", first
         FROM (SELECT line, source_table, cells, first_value(cells) OVER same AS said,
                      first_value(line) OVER same AS first
                 FROM measure_staged
               WINDOW same AS (PARTITION BY key ORDER BY line)) AS row
        WHERE cells <> said
        ORDER BY line`,
    );
    return rows;
  }

  async reject(faults: readonly RejectedMeasure[]): Promise<void> {
    if (faults.length === 0) return;
    await this.client.query(
      `INSERT INTO measure_rejected (line, "column", value, reason, source_table, file)
       SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])`,
      [
        faults.map(({ line }) => line),
        faults.map(({ column }) => column),
        faults.map(({ value }) => value),
        faults.map(({ reason }) => reason),
        faults.map(({ table }) => table),
        faults.map(({ file }) => file),
      ],
    );
  }

  /** The tables that a bad row leaves out. */
  async leftOut(): Promise<ReadonlySet<string>> {
    const { rows } = await this.client.query<{ table: string }>(
      'SELECT DISTINCT source_table AS "table" FROM measure_rejected',
    );
    return new Set(rows.map(({ table }) => table));
  }

  async *rejected(): AsyncGenerator<RejectedMeasure> {
    const { rows } = await this.client.query<RejectedMeasure>(
      `SELECT line, "column", value, reason, source_table AS "table", file
         FROM measure_rejected ORDER BY file DESC, line, id`,
    );
    yield* rows;
  }

  /** Stream by stream, those of a table together; of rows that stand twice the first alone. */
  async *series(mostRows: number): AsyncGenerator<readonly StagedSeries[]> {
    await this.client.query(
      `DECLARE measure_series NO SCROLL CURSOR WITH HOLD FOR
       SELECT line, source_table AS "table", stream, cells FROM measure_staged AS row
        WHERE NOT EXISTS (
          SELECT FROM measure_repeated AS repeated WHERE repeated.line = row.line)
        ORDER BY source_table, stream, line`,
    );
    let batch: StagedSeries[] = [];
    let rows: { line: number; cells: string }[] = [];
    let last: { stream: string; table: string } | null = null;
    let held = 0;
    try {
      for (;;) {
        const read = await this.client.query<StagedRow>(`FETCH ${WRITE_ROWS} FROM measure_series`);
        for (const { line, table, stream, cells } of read.rows) {
          if (last !== null && last.stream !== stream) {
            batch.push({ ...last, rows });
            rows = [];
            if (held >= mostRows) {
              yield batch;
              batch = [];
              held = 0;
            }
          }
          last = { stream, table };
          rows.push({ line, cells });
          held += 1;
        }
        if (read.rows.length === 0) break;
      }
      if (last !== null && rows.length > 0) batch.push({ ...last, rows });
      if (batch.length > 0) yield batch;
    } finally {
      await this.client.query('CLOSE measure_series');
    }
  }

  /** Finds the rows that stand in the file more than once; how many there are. */
  async findRepeated(): Promise<number> {
    const { rowCount } = await this.client.query(
      `CREATE TEMP TABLE measure_repeated AS
       SELECT line FROM (SELECT line, row_number() OVER (PARTITION BY key ORDER BY line) AS nth
                           FROM measure_staged) AS row
        WHERE nth > 1`,
    );
    await this.client.query('CREATE INDEX ON measure_repeated (line)');
    return rowCount ?? 0;
  }

  async areas(): Promise<readonly string[]> {
    const { rows } = await this.client.query<{ area: string }>(
      'SELECT DISTINCT area FROM measure_staged ORDER BY area',
    );
    return rows.map(({ area }) => area);
  }

  /** The rows of an area that are in; with those of its peers where it is ranked among them. */
  async ofArea(area: string, leftOut: ReadonlySet<string>): Promise<readonly string[]> {
    const { rows } = await this.client.query<{ cells: string }>(
      `SELECT cells FROM measure_staged
        WHERE area = $1 AND NOT (source_table = ANY ($2::text[]))
       UNION ALL
       SELECT peer.cells FROM measure_staged AS peer
        WHERE peer.area <> $1 AND NOT (peer.source_table = ANY ($2::text[]))
          AND peer.stream IN (SELECT stream FROM measure_staged
                               WHERE area = $1 AND cells LIKE '%"row":"rank"%')`,
      [area, [...leftOut]],
    );
    return rows.map(({ cells }) => cells);
  }

  private async write(): Promise<void> {
    const { rows } = this;
    if (rows.length === 0) return;
    this.rows = [];
    await this.client.query(
      `INSERT INTO measure_staged (line, source_table, stream, key, area, cells)
       SELECT line, source_table, stream, md5(key)::uuid, area, cells
         FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
           AS row (line, source_table, stream, key, area, cells)`,
      [
        rows.map(({ line }) => line),
        rows.map(({ table }) => table),
        rows.map(({ stream }) => stream),
        rows.map(({ key }) => key),
        rows.map(({ area }) => area),
        rows.map(({ cells }) => cells),
      ],
    );
  }
}
