import { Client } from 'pg';
import { until } from './worker-world';

/** Any number that no other advisory lock of the database uses. */
const LOCK = 9_204_711;

/**
 * Stops workers inside the database at one step of a digest, as a database that is slow or locked
 * does; then they can be killed there.
 */
export class DatabaseBrake {
  private constructor(private readonly client: Client) {}

  /** Stops whoever is about to say of a digest that it is `sending` or `sent`. */
  static async atState(url: string, state: 'sending' | 'sent'): Promise<DatabaseBrake> {
    const brake = await DatabaseBrake.connected(url);
    await brake.client.query(`SELECT pg_advisory_lock(${LOCK})`);
    await brake.client.query(`
      CREATE FUNCTION reminder.brake() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.state = '${state}' AND OLD.state <> NEW.state THEN
          PERFORM pg_advisory_xact_lock(${LOCK});
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER brake BEFORE UPDATE ON reminder.digest
        FOR EACH ROW EXECUTE FUNCTION reminder.brake();
    `);
    return brake;
  }

  /** Stops whoever is about to add an event. */
  static async atRecord(url: string): Promise<DatabaseBrake> {
    const brake = await DatabaseBrake.connected(url);
    await brake.client.query('BEGIN');
    await brake.client.query('SELECT FROM event_log.head FOR UPDATE');
    return brake;
  }

  /** Stops whoever is about to write down what is to be told. */
  static async atSweep(url: string): Promise<DatabaseBrake> {
    const brake = await DatabaseBrake.connected(url);
    await brake.client.query('BEGIN');
    await brake.client.query('LOCK TABLE reminder.reminder IN SHARE MODE');
    return brake;
  }

  private static async connected(url: string): Promise<DatabaseBrake> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return new DatabaseBrake(client);
  }

  /** Resolves once so many sessions stand still. */
  async stopped(count: number): Promise<void> {
    await until(async () => ((await this.waiting()).length >= count ? true : null));
  }

  /** Ends the sessions that stand still before they can go on: what they were at is undone. */
  async cutOff(): Promise<void> {
    await this.client.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid', [
      await this.waiting(),
    ]);
    await until(async () => ((await this.waiting()).length === 0 ? true : null));
  }

  /** Lets them go on, also those whose worker is dead: PostgreSQL finds that out only afterwards. */
  async release(): Promise<void> {
    await this.client.query('ROLLBACK');
    await this.client.query('SELECT pg_advisory_unlock_all()');
    await this.client.query('DROP FUNCTION IF EXISTS reminder.brake() CASCADE');
    await this.client.end();
  }

  private async waiting(): Promise<readonly number[]> {
    // Within a transaction PostgreSQL would show what it showed before.
    await this.client.query('SELECT pg_stat_clear_snapshot()');
    // Others wait for each other now and then, and not for the brake.
    const { rows } = await this.client.query<{ pid: number }>(
      `WITH RECURSIVE session AS (
         SELECT pid, pg_blocking_pids(pid) AS behind FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'
       ), stopped AS (
         SELECT pid FROM session WHERE pg_backend_pid() = ANY (behind)
          UNION
         SELECT session.pid FROM session JOIN stopped ON stopped.pid = ANY (session.behind)
       )
       SELECT pid FROM stopped`,
    );
    return rows.map(({ pid }) => pid);
  }
}

/** From now on each step of a digest takes so long that a test can come in between. */
export async function slowDownDigests(url: string, ms: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`
    CREATE FUNCTION reminder.slowly() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_sleep(${ms / 1_000});
      RETURN NEW;
    END $$;
    CREATE TRIGGER slowly BEFORE UPDATE ON reminder.digest
      FOR EACH ROW EXECUTE FUNCTION reminder.slowly();
  `);
  await client.end();
}
