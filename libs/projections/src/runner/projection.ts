import { type EventStore, type LoadedStream } from '@tipstaff/event-store';
import { canonicalJson, type StreamId } from '@tipstaff/kernel';
import { type ProjectedRow, type ProjectionTable } from './projection-table';
import { type StreamCategory } from './stream-category';

/** What a projection needs of the event store. */
export type EventLog = Pick<EventStore, 'head' | 'loadMany' | 'streams'>;

/** The log as far as the projection has come. */
export interface LogAccess {
  /** Streams in any order; those that had no event yet are left out. */
  load(
    streams: readonly StreamId[],
    options?: { readonly open?: boolean },
  ): Promise<readonly LoadedStream[]>;
  /** The same without those that can not be read: each is parked for itself. */
  loadReadable(
    streams: readonly StreamId[],
    options?: { readonly open?: boolean },
  ): Promise<readonly LoadedStream[]>;
  streams(category: StreamCategory, force: string): Promise<readonly StreamId[]>;
}

/**
 * What the projection does with the streams of a category. `follows-opened` reads names and free text
 * in clear, which only a table that may hold them needs.
 */
type Handling = 'follows' | 'follows-opened' | 'ignores';

/** Rows by table name. */
export type ProjectedRows = Readonly<Record<string, readonly ProjectedRow[]>>;

/**
 * A read model made from whole streams: whenever a stream changes, its rows are made anew from all
 * its events and take the place of the old ones. Pure but for `context`, which only reads the log;
 * so it can be thrown away and rebuilt, and replaying it has no effect on the world.
 */
export interface Projection<Context = unknown> {
  readonly name: string;
  /** Raised by one when tables or rows change: the next start then rebuilds. */
  readonly version: number;
  /** What the rows depend on beside the events (local settings, calendar): a change rebuilds, too. */
  readonly dependsOn?: unknown;
  readonly tables: readonly ProjectionTable[];
  /**
   * For a projection that is itself made with something in the log (the calendars): how the log has
   * it now, itself where nothing changed. Another one has another fingerprint, and a running process
   * then rebuilds. It must never go back: what it is made with is only ever added to.
   */
  current?(log: LogAccess): Promise<Projection<Context>>;
  /** Every category must be answered for: one that is left out does not compile. */
  readonly handles: Readonly<Record<StreamCategory, Handling>>;
  /** Streams whose rows change as well because these did. */
  dependents?(changed: readonly StreamId[], log: LogAccess): Promise<readonly StreamId[]>;
  /** What the rows of these streams need from other streams. */
  context(streams: readonly LoadedStream[], log: LogAccess): Promise<Context>;
  /** The rows of one stream. If it throws, the stream is parked and all others flow on. */
  rowsOf(stream: LoadedStream, context: Context): ProjectedRows;
}

/** What the stored rows must have been made with to be of use to this code. */
export function fingerprintOf(projection: Projection): string {
  const { version, dependsOn } = projection;
  return dependsOn === undefined ? String(version) : `${version} ${canonicalJson(dependsOn)}`;
}
