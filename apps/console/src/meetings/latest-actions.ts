import { type AnswerTo } from '../api/types';
import { type Visit } from '../visit';

export type ActionTable = AnswerTo<'/api/v1/meetings/{meeting}/actions'>;

const MOST = 200;

/** Actions as the table of the latest meeting that was held has them; null before the first. */
export async function latestActions(
  { api, force }: Visit,
  all: AnswerTo<'/api/v1/meetings'>['meetings'],
): Promise<ActionTable | null> {
  const held = all.filter(({ status }) => status === 'held');
  const [latest] = held.toSorted((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? ''));
  if (latest === undefined) return null;
  const path = { meeting: latest.reference };
  return api.get('/api/v1/meetings/{meeting}/actions', { path, query: { force, limit: MOST } });
}
