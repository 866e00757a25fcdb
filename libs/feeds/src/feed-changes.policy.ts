import { canonicalJson, Instant, LocalDate } from '@tipstaff/kernel';
import { type EntryWords, type FeedEntry, type KeptEntry } from './entry-of-obligation';

/** For so long a calendar that asks seldom can still learn that an entry is gone. */
const CANCELLED_SHOWN_DAYS = 90;

interface FeedKnowledge {
  readonly now: Instant;
  readonly isKnown: (obligation: string) => boolean;
  /** Of a case that is out of the sight of whoever the feed is for. */
  readonly isHidden: (obligation: string) => boolean;
}

/** What is left of an entry that was told and is not to be seen any more: calendars have to drop it. */
const TAKEN_BACK: EntryWords = {
  summary: 'No longer owed',
  description: 'No longer owed.',
  categories: [],
  url: null,
};

/**
 * The entries to write so that what is kept says what is so now: new ones, changed ones, and those
 * that are gone, each under a sequence that rises. Nothing, where nothing changed.
 * @param isKnown whether what became of an obligation is known; otherwise it is not called off, since
 *   it may only not have been read
 * @param isHidden what is hidden is called off in any case, and its words are not said again
 */
export function feedChanges(
  kept: readonly KeptEntry[],
  current: readonly FeedEntry[],
  { now, isKnown, isHidden }: FeedKnowledge,
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
    .filter(({ obligation }) => isKnown(obligation) && !isHidden(obligation))
    .map((entry): KeptEntry => {
      return { ...entry, status: 'cancelled', sequence: entry.sequence + 1, changedAt: now };
    });
  const hidden = kept
    .filter(({ obligation, words }) => isHidden(obligation) && words.summary !== TAKEN_BACK.summary)
    .map((entry): KeptEntry => {
      const { sequence } = entry;
      const next = { status: 'cancelled', sequence: sequence + 1, changedAt: now } as const;
      return { ...entry, ...next, words: TAKEN_BACK };
    });
  return [...said, ...gone, ...hidden];
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
