/** A calendar as it was known at one time. A new holiday is a new version, never an edit. */
export interface CalendarVersion {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** The years for which the holidays are known; beyond them nothing is assumed. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Year -> `MM-DD` -> name of the holiday. */
  readonly holidays: Readonly<Record<number, Readonly<Record<string, string>>>>;
}
