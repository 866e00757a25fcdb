/** Who asks. `id` is what the log of events keeps; `via` is how they proved it. */
export interface Actor {
  readonly id: string;
  readonly via: 'bearer-token';
  /** Whether a permission is theirs. Whoever holds the one token of this installation has all. */
  readonly may: (permission: string) => boolean;
}
