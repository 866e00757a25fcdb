import { addressesIn, placeOf } from '@tipstaff/platform';
import { Client, DatabaseError } from 'pg';

/** Which of several servers takes writes is found out within the time that a connection may take. */
const LOOK_WITHIN_MS = 3_000;
/** A server that has too much to do answers late, and is not to be taken for one that is silent. */
const ANSWER_WITHIN_MS = 5_000;

/** A server that takes connections, and no writes. Its code is that of a write that it refused. */
export class ReadOnlyServer extends Error {
  readonly code = '25006';
}

/**
 * The servers of an address, of which one can be written to: the primary, which may be another one after a
 * failover. Asked once, and again after whoever was sent there was disappointed.
 */
export class Servers {
  private readonly addresses: readonly [string, ...string[]];
  private known: string | null = null;
  private looking: Promise<string> | null = null;
  private readonly asking = new Map<string, Promise<ReadonlySet<number> | null>>();

  /** @param address with one host, or several with commas between them */
  constructor(readonly address: string) {
    this.addresses = addressesIn(address);
  }

  /** An address of one server; that of all of them is none that a driver can read. */
  get oneAddress(): string {
    return this.addresses[0];
  }

  get areSeveral(): boolean {
    return this.addresses.length > 1;
  }

  /**
   * The address of the one that takes writes.
   * @throws what was said last where they are taken nowhere: `ReadOnlyServer` rather than that one is away
   */
  async writable(): Promise<string> {
    return this.areSeveral ? (this.known ?? (await this.look())) : this.oneAddress;
  }

  /** It is looked for anew. */
  forget(): void {
    this.known = null;
  }

  /**
   * Numbers of the processes of one server that have something to do.
   * @returns null where nothing answers
   */
  active(address: string): Promise<ReadonlySet<number> | null> {
    const asking =
      this.asking.get(address) ?? askActive(address).finally(() => this.asking.delete(address));
    this.asking.set(address, asking);
    return asking;
  }

  private look(): Promise<string> {
    this.looking ??= this.firstWritable().finally(() => (this.looking = null));
    return this.looking;
  }

  private async firstWritable(): Promise<string> {
    const asked = this.addresses.map(async (address) => {
      const [row] = await ask<{ reads: boolean }>(
        address,
        `SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::bool AS reads`,
        LOOK_WITHIN_MS,
      );
      if (row?.reads !== false) throw new ReadOnlyServer(`${placeOf(address)} can only be read.`);
      return address;
    });
    try {
      this.known = await Promise.any(asked);
      return this.known;
    } catch (error) {
      const faults = (error as AggregateError).errors as unknown[];
      throw faults.find((fault) => fault instanceof ReadOnlyServer) ?? faults[0];
    }
  }
}

/** Of a server that answers and can not be asked: none of its processes is held to be gone. */
const EVERY_ONE: ReadonlySet<number> = Object.assign(new Set<number>(), { has: () => true });

async function askActive(address: string): Promise<ReadonlySet<number> | null> {
  try {
    const rows = await ask<{ pid: number }>(
      address,
      `SELECT pid FROM pg_stat_activity WHERE state NOT LIKE 'idle%'`,
      ANSWER_WITHIN_MS,
    );
    return new Set(rows.map(({ pid }) => pid));
  } catch (error) {
    // It answers, if only that it has no connection left for this question.
    const answers = error instanceof DatabaseError && !/^(57P|08)/.test(error.code ?? '');
    return answers ? EVERY_ONE : null;
  }
}

/** One question on a connection of its own, in no role: one's own login is what its processes run under. */
async function ask<Row extends object>(
  address: string,
  text: string,
  withinMs: number,
): Promise<Row[]> {
  const client = new Client({
    connectionString: address,
    application_name: 'tipstaff-look',
    connectionTimeoutMillis: withinMs,
    query_timeout: withinMs,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(text)).rows;
  } finally {
    // Not waited for: one that is silent does not say goodbye either.
    void client.end().catch(() => undefined);
    setTimeout(() => client.connection.stream.destroy(), withinMs).unref();
  }
}
