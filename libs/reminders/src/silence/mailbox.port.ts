/** A mailbox that can be looked into. */
export interface Mailbox {
  /**
   * How many milliseconds ago the mail with this X-Tipstaff-Reference arrived, by the mailbox's own
   * clock; null while it is not there, or while the mailbox can not be looked into.
   */
  arrivedMsAgo(reference: string): Promise<number | null>;
}
