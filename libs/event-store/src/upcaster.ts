type Data = Readonly<Record<string, unknown>>;

/** Turns the data of one version of an event type into that of the next. Pure, and for ever. */
export interface Upcaster {
  readonly type: string;
  /** The version it reads; it gives version `from + 1`. */
  readonly from: number;
  readonly upcast: (data: Data) => Data;
}
