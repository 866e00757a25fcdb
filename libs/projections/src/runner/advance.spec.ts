import { type StreamId } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { nextBatch, type ProjectionSource } from './advance';
import { type EventLog, type Projection } from './projection';

/** Follows every stream and makes nothing of it. */
const projection = {
  ...{ name: 'test', version: 1, tables: [], context: () => Promise.resolve(null) },
  handles: new Proxy({}, { get: () => 'follows' }),
  rowsOf: () => ({}),
} as unknown as Projection;

function source(events: readonly (readonly [stream: string, bytes: number])[]) {
  const read: number[] = [];
  const rows = events.map(([stream, bytes], index) => ({ position: index + 1, stream, bytes }));
  const pool = {
    query: (_: string, [after]: readonly number[]) =>
      Promise.resolve({ rows: rows.filter(({ position }) => position > (after ?? 0)) }),
  } as unknown as Pool;
  const log = {
    loadMany(streams: readonly StreamId[]) {
      read.push(streams.length);
      return Promise.resolve(new Map(streams.map((stream) => [stream, [{ position: 1 }]])));
    },
  } as unknown as EventLog;
  return { read, from: { pool, log } satisfies ProjectionSource };
}

it('takes events of a few megabytes at a time, and one however long it is', async () => {
  const { from } = source([
    ['complaint:norfolk:1', 20_000_000],
    ['complaint:norfolk:2', 5_000_000],
    ['complaint:norfolk:3', 2_000_000],
    ['complaint:norfolk:4', 2_000_000],
  ]);
  const positions: number[] = [];
  for (let after = 0; ;) {
    const batch = await nextBatch(projection, from, after, 4);
    if (!batch) break;
    positions.push(batch.position);
    after = batch.position;
  }
  expect(positions).toEqual([1, 3, 4]);
});

it('reads a few of the long streams of published measures at a time, and many cases', async () => {
  const streams = (name: string, many: number) =>
    Array.from({ length: many }, (_, index) => [`${name}${index}`, 100] as const);
  const { read, from } = source([...streams('measure:p:t:', 12), ...streams('complaint:n:', 600)]);
  await nextBatch(projection, from, 0, 1_000);
  expect(read).toEqual([5, 5, 302, 300]);
});
