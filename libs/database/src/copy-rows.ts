import { type ClientBase } from 'pg';

type Row = Readonly<Record<string, unknown>>;

export interface CopiedColumn {
  readonly name: string;
  /** `jsonb` takes any JSON value; of all others text, a number or a boolean. */
  readonly type: string;
}

/** What the driver's connection offers for this; its types do not tell. */
interface Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/**
 * Writes rows with COPY, in one round trip: the rows go with the statement, and are passed over by a server that
 * refuses it.
 * @param table as SQL has it
 * @param client whoever owns the table or is a member of its owner: row-level security refuses all others
 */
export function copyRows(
  client: Pick<ClientBase, 'query'>,
  table: string,
  columns: readonly CopiedColumn[],
  rows: readonly Row[],
): Promise<void> {
  const names = columns.map(({ name }) => name).join(', ');
  const copying = new Copying(`COPY ${table} (${names}) FROM STDIN`, linesOf(columns, rows));
  return new Promise((resolve, reject) => {
    const ended = (error?: Error | null) => (error ? reject(error) : resolve());
    (client.query as (what: Copying, ended: (error?: Error | null) => void) => void)(
      copying,
      ended,
    );
  });
}

/** A query as the driver takes one (its `submit` marks it), which answers nothing but that it is over. */
class Copying {
  callback: ((error?: Error | null) => void) | undefined;

  constructor(
    private readonly text: string,
    private readonly rows: Buffer,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.text);
    connection.sendCopyFromChunk(this.rows);
    connection.endCopyFrom();
  }

  handleError(error: Error): void {
    const told = this.callback;
    this.callback = undefined;
    told?.(error);
  }

  handleReadyForQuery(): void {
    this.callback?.();
  }

  handleCopyInResponse(): void {
    // The rows are on their way.
  }

  handleCommandComplete(): void {
    // What follows says that it is over.
  }
}

function linesOf(columns: readonly CopiedColumn[], rows: readonly Row[]): Buffer {
  const lines: string[] = [];
  for (const row of rows) {
    const cells = columns.map(({ name, type }) =>
      type === 'jsonb' ? json(row[name]) : plain(row[name]),
    );
    lines.push(cells.join('\t'));
  }
  return Buffer.from(`${lines.join('\n')}\n`, 'utf8');
}

const NULL = '\\N';

function json(value: unknown): string {
  return value === null || value === undefined ? NULL : escaped(JSON.stringify(value));
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return NULL;
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(
    `A column that is no jsonb takes text, a number or a truth value: not ${JSON.stringify(value)}.`,
  );
}

/** What would end a column or a row, or begin an escape. */
const SPECIAL = /[\\\n\r\t]/;
const EACH_SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escaped(text: string): string {
  return SPECIAL.test(text)
    ? text.replace(EACH_SPECIAL, (special) => ESCAPES[special] ?? '')
    : text;
}
