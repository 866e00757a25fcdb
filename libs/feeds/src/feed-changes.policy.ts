import { canonicalJson, Instant, LocalDate } from '@tipstaff/kernel';
import { type FeedEntry, type KeptEntry } from './feed-entry';

/** For so long a calendar that asks seldom can still learn that an entry is gone. */
const CANCELLED_SHOWN_DAYS = 90;

interface FeedKnowledge {
  readonly now: Instant;
  readonly isKnown: (obligation: string) => boolean;
}

/**
 * The entries to write so that what is kept says what is so now: new ones, changed ones, and those
 * that are gone, each under a sequence that rises. Nothing, where nothing changed.
 * @param isKnown whether what became of an obligation is known; otherwise it is not called off, since
 *   it may only not have been read
 */
export function feedChanges(
  kept: readonly KeptEntry[],
  current: readonly FeedEntry[],
  { now, isKnown }: FeedKnowledge,
): readonly KeptEntry[] {
  const before = new Map(kept.map((entry) => [entry.obligation, entry]));
  // Two facts of one kind on one day can make one obligation twice; it is shown once.
  const present = new Map(current.toReversed().map((entry) => [entry.obligation, entry]));
  const said = [...present.values()].flatMap((entry): KeptEntry[] => {
    const old = before.get(entry.obligation);
    if (old && isSame(old, entry)) return [];
    const sequence = old ? old.sequence + 1 : 0;
    return [{ ...entry, status: 'confirmed', sequence, changedAt: now }];
  });
  const gone = kept
    .filter(({ obligation, status }) => status === 'confirmed' && !present.has(obligation))
    .filter(({ obligation }) => isKnown(obligation))
    .map((entry): KeptEntry => {
      return { ...entry, status: 'cancelled', sequence: entry.sequence + 1, changedAt: now };
    });
  return [...said, ...gone];
}

function isSame(old: KeptEntry, { day, words }: FeedEntry): boolean {
  return (
    old.status === 'confirmed' &&
    old.day === day &&
    // The database has its own order of members.
    canonicalJson(old.words) === canonicalJson(words)
  );
}

/** The entries of one day's feed, by day and within a day by obligation. */
export function shownEntries(kept: readonly KeptEntry[], today: LocalDate): readonly KeptEntry[] {
  const place = ({ day, obligation }: KeptEntry): string => `${day} ${obligation}`;
  return kept
    .filter(({ status, changedAt }) => {
      const since = LocalDate.daysBetween(Instant.londonDate(changedAt), today);
      return status === 'confirmed' || since < CANCELLED_SHOWN_DAYS;
    })
    .sort((one, other) => (place(one) < place(other) ? -1 : 1));
}
