/** Every advisory lock of the database, so that no two have one number. */
export const ADVISORY_LOCKS = {
  /** Of a session: one process migrates at a time. */
  migration: 7_160_301,
  /** Of a transaction: one worker sweeps at a time. */
  sweep: 7_160_302,
  /** With the hash of a projection's name: one process at a time makes its tables (of a transaction) or makes them anew (of a session). */
  rebuild: 7_160_303,
} as const;
