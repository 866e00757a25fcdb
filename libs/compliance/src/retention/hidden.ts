import { type StreamId } from '@tipstaff/kernel';

/** Cases that are to somebody as if they did not exist (docs/adr/0019). */
export type Hidden = ReadonlySet<StreamId>;
export const NOTHING_HIDDEN: Hidden = new Set();
