/** What bench/NAME.bench.ts exports as `bench`, and what bench/run.mjs hands to it. */

/** Options of the command line by name, each a number. */
export type Sizes<Names extends string> = Readonly<Record<Names, number>>;

export interface Bench<Names extends string> {
  /** What an option is when it is not given. */
  readonly usual: Sizes<Names>;
  /** Over in seconds: shows that the bench works, and nothing of how fast anything is. */
  readonly tiny: Sizes<Names>;
  /** Of `-- all --full`, for a night; `usual` where it is not given. */
  readonly full?: Sizes<Names>;
  /** Of `-- all`, which is to be over in a quarter of an hour; `tiny` where it is not given. */
  readonly reduced?: Sizes<Names>;
  run(sizes: Sizes<Names>, services: Services): Promise<void>;
}

/** A figure with its goal, for the table of `-- all`. */
export interface Measured {
  /** The same words in every run: by them it is compared with the last one. */
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  /** At least or at most that much; a figure without a goal tells which way is better all the same. */
  readonly better: 'more' | 'less';
  readonly goal?: number;
}

/** Services of the bench alone, with durable commits. All is stopped and removed after it. */
export interface Services {
  /**
   * A database that was migrated and holds nothing; or the same as the other one, to which nobody may
   * be connected.
   */
  database(like?: Database): Promise<Database>;
  /** The address of a Redis. */
  redis(): Promise<string>;
  /** A folder for files. */
  folder(): string;
  /** The compiled entry of an app. */
  entryOf(app: string): string;
  /** Says a figure for the table of `-- all`; beside what is printed. */
  tell(measured: Measured): void;
  /** Gives the thing back; `stop` is called at the end, on a failure, and when time is up. */
  keep<Thing>(thing: Thing, stop: (thing: Thing) => unknown): Thing;
}

export interface Database {
  readonly name: string;
  /** As its owner, who is no superuser. */
  readonly url: string;
  drop(): Promise<void>;
}
