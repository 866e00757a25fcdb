import { type Actor } from '@tipstaff/access';
import { type ListReader } from '@tipstaff/read-models';

export const listReader = ({ id, reaches }: Actor): ListReader => ({
  id,
  isSeen: (force) => reaches('list.use', force),
});
