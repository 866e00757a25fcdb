import { placeOf } from '@tipstaff/platform';
import { Client, type ClientConfig } from 'pg';
import { ReadOnlyServer, type Servers } from './servers';

/** A statement that takes longer is looked after; most take a thousandth of it. */
const LOOK_AFTER_MS = 5_000;
/** An answer that is under way when the server says that it has nothing to do gets so much time to arrive. */
const ON_ITS_WAY_MS = 1_000;
/** A server that is silent does not say goodbye either. */
const GOODBYE_WITHIN_MS = 1_000;
/** What the operating system asks of an idle connection after this time, and again each second. */
const KEEP_ALIVE_AFTER_MS = 5_000;

/** Settings that the server tells of by itself, when they change as well. */
const TELL_READ_ONLY = ['in_hot_standby', 'default_transaction_read_only'];

export interface DatabaseClientConfig extends ClientConfig {
  readonly servers: Servers;
  /** Hears that the server takes no writes any more. */
  readonly onReadOnly?: (fault: ReadOnlyServer) => void;
}

type Release = (error?: Error | boolean) => void;

/**
 * A connection to the server that takes writes. It breaks when that one does not any more, and when the server
 * went silent: whoever waits for it then learns so, which TCP would not tell for a quarter of an hour.
 */
export class DatabaseClient extends Client {
  private readonly servers: Servers;
  private readonly onReadOnly: (fault: ReadOnlyServer) => void;
  private readonly readOnlyBy = new Set<string>();
  private address = '';
  private fault: ReadOnlyServer | undefined;
  private handBack: Release = () => undefined;

  constructor({ servers, onReadOnly, ...config }: DatabaseClientConfig) {
    super({
      ...config,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
    });
    // One that breaks between two statements of a transaction, or as soon as it is there, would end the process.
    // The next statement fails, and says so.
    this.on('error', () => undefined);
    this.servers = servers;
    this.onReadOnly = onReadOnly ?? (() => undefined);
    this.connection.on(
      'parameterStatus',
      (told: { parameterName: string; parameterValue: string }) =>
        this.hear(told.parameterName, told.parameterValue === 'on'),
    );
  }

  /** What the pool gives a connection when it lends it; one that is of no use is not taken back. */
  get release(): Release {
    return (error) => this.handBack(error ?? this.fault);
  }

  set release(handBack: Release) {
    this.handBack = handBack;
  }

  override connect(): Promise<Client>;
  override connect(callback: (error: Error | null, client?: Client) => void): void;
  override connect(callback?: (error: Error | null, client?: Client) => void) {
    const connected = this.connectToWritable();
    if (!callback) return connected;
    connected.then(
      () => callback(null, this),
      (error: Error) => callback(error),
    );
    return undefined;
  }

  private async connectToWritable(): Promise<Client> {
    try {
      this.address = await this.servers.writable();
      const { hostname, port } = new URL(this.address);
      if (this.servers.areSeveral) {
        this.host = decodeURIComponent(hostname).replace(/^\[|\]$/g, '');
        this.port = Number(port || 5432);
      }
      await super.connect();
    } catch (error) {
      this.servers.forget();
      throw error;
    }
    if (this.fault) {
      void this.end();
      throw this.fault;
    }
    return this;
  }

  private hear(setting: string, isOn: boolean): void {
    if (!TELL_READ_ONLY.includes(setting)) return;
    if (isOn) this.readOnlyBy.add(setting);
    else this.readOnlyBy.delete(setting);
    if (this.readOnlyBy.size === 0) {
      this.fault = undefined;
      return;
    }
    this.fault = new ReadOnlyServer(`${placeOf(this.address)} can only be read.`);
    this.servers.forget();
    this.onReadOnly(this.fault);
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- of its many forms each answers what pg does
  override query(...asked: any[]): any {
    const send = super.query.bind(this) as (...asked: unknown[]) => unknown;
    const answered = this.lookAfter();
    const listener: unknown = asked.at(-1);
    if (typeof listener === 'function') {
      const hear = (...outcome: unknown[]) => {
        answered();
        (listener as (...outcome: unknown[]) => void)(...outcome);
      };
      return send(...(asked.slice(0, -1) as unknown[]), hear);
    }
    const answer = send(...(asked as unknown[]));
    if (answer instanceof Promise) answer.then(answered, answered);
    else answered();
    return answer;
  }

  override end(): Promise<void>;
  override end(callback: (error: Error) => void): void;
  override end(callback?: (error: Error) => void): Promise<void> | void {
    const late = setTimeout(() => this.connection.stream.destroy(), GOODBYE_WITHIN_MS).unref();
    this.once('end', () => clearTimeout(late));
    return callback ? super.end(callback) : super.end();
  }

  /** @returns what ends it, once there is an answer */
  private lookAfter(): () => void {
    let isWaiting = true;
    let timer: NodeJS.Timeout;
    const look = async () => {
      if ((await this.isAtWork()) || !isWaiting) return again();
      timer = setTimeout(() => {
        if (isWaiting) this.breakOff();
      }, ON_ITS_WAY_MS);
    };
    const again = () => {
      if (isWaiting) timer = setTimeout(() => void look(), LOOK_AFTER_MS);
    };
    again();
    return () => {
      isWaiting = false;
      clearTimeout(timer);
    };
  }

  /** Whether the server still has something to do for this connection. */
  private async isAtWork(): Promise<boolean> {
    const { processID } = this as unknown as { readonly processID: number | null };
    const active = await this.servers.active(this.address);
    return processID !== null && active !== null && active.has(processID);
  }

  private breakOff(): void {
    this.servers.forget();
    const words = `${placeOf(this.address)} is silent: it was asked, and is not at work on it.`;
    this.connection.stream.destroy(Object.assign(new Error(words), { code: 'ETIMEDOUT' }));
  }
}
