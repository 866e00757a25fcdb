/** Where the offices that own obligations can be reached, and who stands beside and above them. */
export interface Directory {
  /** E-mail address; null when none is known. */
  addressOf(force: string, office: string): string | null;
  /** The office that is told beside it near the day; null when none is named. */
  deputyOf(force: string, office: string): string | null;
  /** The office to which it goes up when nothing was done; null when none is named. */
  supervisorOf(force: string, office: string): string | null;
  /**
   * The one name under which whoever holds the office is told: offices of one address are one person,
   * named by the first of them in the directory, and get one mail.
   */
  personOf(force: string, office: string): string;
}

/** Provides the `Directory` of the process. */
export const DIRECTORY = Symbol('Directory');
