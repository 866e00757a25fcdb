import { type EventStore } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import { type CarriedOut, ERASURES } from './erasure.event';

/** Cases of a force that were erased whole after a position of the record. */
export async function erasedCases(
  store: Pick<EventStore, 'loadMany' | 'streams'>,
  force: string,
  after: number,
): Promise<ReadonlySet<StreamId>> {
  const streams = await store.streams({ category: ERASURES, force });
  const loaded = await store.loadMany([...streams]);
  return new Set(
    [...loaded.values()].flat().flatMap(({ data, position }) => {
      const { case: stream, kind } = data as unknown as CarriedOut;
      return position > after && kind === 'whole-case' ? [stream] : [];
    }),
  );
}
