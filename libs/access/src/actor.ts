/** Who asks. `id` is what the log of events keeps; `via` is how they proved it. */
export interface Actor {
  readonly id: string;
  readonly via: 'bearer-token';
}
