/** Where the offices that own obligations can be reached. */
export interface Directory {
  /** E-mail address; null when none is known. */
  addressOf(force: string, owner: string): string | null;
}
