import { canonicalJson, Instant, LocalDate } from '@tipstaff/kernel';
import {
  type EntryEnding,
  type EntryWords,
  type FeedEntry,
  type KeptEntry,
} from './entry-of-obligation';

/** For so long a calendar that asks seldom can still learn that an entry is gone. */
const CANCELLED_SHOWN_DAYS = 90;

interface FeedKnowledge {
  readonly now: Instant;
  readonly isKnown: (obligation: string) => boolean;
  /** Of a case that is out of the sight of whoever the feed is for. */
  readonly isHidden: (obligation: string) => boolean;
  /** What became of one that is not current. */
  readonly endingOf: (obligation: string) => EntryEnding;
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
 * @param endingOf said with what is called off; once more where it is another by now, for as long as it is
 *   shown
 * @param isHidden what is hidden is called off in any case, and its words are not said again
 */
export function feedChanges(
  kept: readonly KeptEntry[],
  current: readonly FeedEntry[],
  { now, isKnown, isHidden, endingOf }: FeedKnowledge,
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
    .filter((entry) => !present.has(entry.obligation) && isShown(entry, Instant.londonDate(now)))
    .filter(({ obligation }) => isKnown(obligation) && !isHidden(obligation))
    // Its words were taken back while it was hidden, and there are none to say more with.
    .filter(({ words }) => words.summary !== TAKEN_BACK.summary)
    .flatMap((entry): KeptEntry[] => {
      const ending = endingOf(entry.obligation);
      const next = { ...entry, words: { ...entry.words, ending } };
      if (entry.status === 'cancelled' && isSameWords(entry, next)) return [];
      return [{ ...next, status: 'cancelled', sequence: entry.sequence + 1, changedAt: now }];
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
  return old.status === 'confirmed' && old.day === day && isSameWords(old, { words });
}

/** The database has its own order of members. */
function isSameWords(one: Pick<FeedEntry, 'words'>, other: Pick<FeedEntry, 'words'>): boolean {
  return canonicalJson(one.words) === canonicalJson(other.words);
}

/** The entries of one day's feed, by day and within a day by obligation. */
export function shownEntries(kept: readonly KeptEntry[], today: LocalDate): readonly KeptEntry[] {
  const place = ({ day, obligation }: KeptEntry): string => `${day} ${obligation}`;
  return kept
    .filter((entry) => isShown(entry, today))
    .sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

function isShown({ status, changedAt }: KeptEntry, today: LocalDate): boolean {
  const since = LocalDate.daysBetween(Instant.londonDate(changedAt), today);
  return status === 'confirmed' || since < CANCELLED_SHOWN_DAYS;
}
