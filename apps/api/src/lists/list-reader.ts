import { type Actor, seenThrough } from '@tipstaff/access';
import { type ListReader } from '@tipstaff/projections';

export const listReader = (asker: Actor): ListReader => ({
  id: asker.id,
  isSeen: seenThrough(asker, 'list.use'),
});
