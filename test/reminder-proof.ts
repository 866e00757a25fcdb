import { everythingReader } from '@tipstaff/casework';
import { type CapturedMail } from '@tipstaff/test-support';
import { Redis } from 'ioredis';
import { FORCE, type WorkerWorld } from './worker-world';

/** What a mail tells somebody: the case and the day that it is about, as it stands in the text. */
export interface Telling {
  readonly to: string;
  readonly about: string;
}

const ITEM = /^(?<item>\w+ \S+): .+\n(?: {2}.+\n)*? {2}(?<day>(?:Last day|Moved from).*)$/gm;

export function tellingsIn(mails: readonly Pick<CapturedMail, 'to' | 'text'>[]): Telling[] {
  return mails.flatMap(({ to, text }) =>
    [...text.matchAll(ITEM)].map(({ groups }) => ({
      to: to[0] ?? '',
      about: `${groups?.['item']} ${groups?.['day']}`,
    })),
  );
}

/** What was told more often than once. */
export function toldTwice(tellings: readonly Telling[]): readonly string[] {
  const keys = tellings.map(({ to, about }) => `${to}: ${about}`);
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

/**
 * Every one of `due` reminders, each of one rung and of a person of its own, went out once, or is
 * listed as unknown; no mail went that the list does not know; and Redis holds nothing of value.
 * @returns how many there are of both kinds
 */
export async function provenOnce(
  world: WorkerWorld,
  due: number,
): Promise<{ readonly sent: number; readonly unknown: number }> {
  const { sent, unknown, waiting, skipped, failed } = await world.log.reminderCounts();
  expect({ due: sent + unknown, waiting, skipped, failed }).toEqual({
    due,
    waiting: 0,
    skipped: 0,
    failed: 0,
  });
  const tellings = tellingsIn(world.mails);
  expect(tellings).toHaveLength(world.mails.length);
  expect(toldTwice(tellings)).toEqual([]);
  const arrived = world.references();
  expect(new Set(arrived).size).toBe(arrived.length);
  const listed = await world.log.list(everythingReader, { force: FORCE, limit: 1_000 });
  const ofState = (state: string) =>
    listed.filter(({ outcome }) => outcome === state).map(({ mail }) => mail.reference);
  expect(ofState('sent').filter((reference) => !arrived.includes(reference ?? ''))).toEqual([]);
  const known = [...ofState('sent'), ...ofState('unknown')];
  expect(arrived.filter((reference) => !known.includes(reference ?? null))).toEqual([]);
  expect(listed.filter(({ outcome, reason }) => outcome === 'unknown' && !reason)).toEqual([]);
  expect(await faultsInRedis(world)).toEqual([]);
  return { sent, unknown };
}

const LONGEST_DELAY_MS = 3_600_000;
/** BullMQ keeps the moment of a delayed job in the upper bits of its score. */
const SCORE_PER_MS = 0x1000;
const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PAYLOAD = new RegExp(`^\\{"digestId":"${ID}"\\}$`);
const PERSONAL = /@|office|PAM|norfolk/i;

/** Whatever Redis holds that it should not: personal words, jobs that are done or far away. */
export async function faultsInRedis({ redis: { url } }: WorkerWorld): Promise<readonly string[]> {
  const redis = new Redis(url);
  try {
    const faults: string[] = [];
    const [seconds] = await redis.time();
    const soon = Number(seconds) * 1_000 + LONGEST_DELAY_MS;
    for (const key of await redis.keys('*')) {
      const held = await contentOf(redis, key);
      const text = JSON.stringify([key, held]);
      if (PERSONAL.test(text)) faults.push(`words of a case or a person: ${text}`);
      if (/:(completed|failed)$/.test(key)) faults.push(`jobs that are done: ${text}`);
      if (key.endsWith(':delayed')) {
        const [latest = '0'] = (await redis.zrevrange(key, 0, 0, 'WITHSCORES')).slice(1);
        if (Number(latest) / SCORE_PER_MS > soon) faults.push(`delayed beyond an hour: ${text}`);
      }
      const data = (held as { data?: string } | null)?.data;
      if (data !== undefined && !PAYLOAD.test(data)) faults.push(`more than an id: ${text}`);
    }
    return faults;
  } finally {
    redis.disconnect();
  }
}

async function contentOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'zset':
      return redis.zrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      return redis.get(key).catch(() => null);
  }
}
