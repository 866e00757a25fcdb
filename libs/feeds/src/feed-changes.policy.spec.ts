import { Instant, LocalDate } from '@tipstaff/kernel';
import { feedChanges, shownEntries } from './feed-changes.policy';
import { type EntryEnding, type FeedEntry, type KeptEntry } from './entry-of-obligation';
import { day } from './obligation.fixture';

const at = (text: string): Instant => Instant.parse(`${text}T08:00:00Z`);
const then = at('2024-09-02');
const now = at('2024-10-01');

function entry(obligation: string, on = '2024-10-08', summary = 'Update'): FeedEntry {
  const words = { summary, description: 'Why', categories: ['Complaint'], url: null };
  return { obligation, day: day(on), words };
}
const kept = (one: FeedEntry, more: Partial<KeptEntry> = {}): KeptEntry => ({
  ...{ ...one, status: 'confirmed', sequence: 3, changedAt: then },
  ...more,
});
const done: EntryEnding = { how: 'done', on: day('2024-09-30') };
const lapsed: EntryEnding = { how: 'no-longer-owed', on: null };
const ended = (one: FeedEntry, ending = done): FeedEntry => ({
  ...one,
  words: { ...one.words, ending },
});
const changes = (
  before: KeptEntry[],
  current: FeedEntry[],
  { isKnown = true, hidden = '', ending = done } = {},
) =>
  feedChanges(before, current, {
    now,
    isKnown: () => isKnown,
    isHidden: (obligation) => obligation === hidden,
    endingOf: () => ending,
  });

describe('what a feed shows', () => {
  it('begins at sequence 0', () => {
    expect(changes([], [entry('a')])).toEqual([kept(entry('a'), { sequence: 0, changedAt: now })]);
  });

  it('is called off without its words where it is out of sight, known or not, and once', () => {
    const before = [kept(entry('a')), kept(entry('b'))];
    const [taken, ...more] = changes(before, [entry('b')], { isKnown: false, hidden: 'a' });
    expect(more).toEqual([]);
    expect(taken).toMatchObject({ obligation: 'a', status: 'cancelled', sequence: 4 });
    expect(JSON.stringify(taken?.words)).not.toContain('Update');
    expect(taken && changes([taken], [], { isKnown: false, hidden: 'a' })).toEqual([]);
  });

  it('is called off without its words also where it had been called off before', () => {
    const before = kept(entry('a'), { status: 'cancelled' });
    const [taken] = changes([before], [], { hidden: 'a' });
    expect(taken).toMatchObject({ status: 'cancelled', sequence: 4, changedAt: now });
    expect(taken?.words.summary).toBe('No longer owed');
  });

  it('comes again with its words when it is in sight again', () => {
    const [taken] = changes([kept(entry('a'))], [], { hidden: 'a' });
    const again = taken && changes([taken], [entry('a')]);
    expect(again).toEqual([kept(entry('a'), { sequence: 5, changedAt: now })]);
  });

  it('changes nothing where nothing changed, whatever the order of members', () => {
    const { words, ...rest } = kept(entry('a'));
    const { url, categories, description, summary } = words;
    const reordered = { ...rest, words: { url, categories, description, summary } };
    expect(changes([reordered], [entry('a')])).toEqual([]);
  });

  it.each([
    ['the day', entry('a', '2024-10-09')],
    ['the words', entry('a', '2024-10-08', 'Update once more')],
  ])('rises in sequence when %s change', (_, changed) => {
    expect(changes([kept(entry('a'))], [changed])).toEqual([
      kept(changed, { sequence: 4, changedAt: now }),
    ]);
  });

  it('is called off once when it is gone, and confirmed when it comes back', () => {
    const [gone] = changes([kept(entry('a'))], []);
    expect(gone).toEqual(
      kept(ended(entry('a')), { status: 'cancelled', sequence: 4, changedAt: now }),
    );
    expect(
      changes(
        [gone].flatMap((one) => one ?? []),
        [],
      ),
    ).toEqual([]);
    expect(
      changes(
        [gone].flatMap((one) => one ?? []),
        [entry('a')],
      ),
    ).toEqual([kept(entry('a'), { sequence: 5, changedAt: now })]);
  });

  it('says what became of it, once more where that is another by now', () => {
    const off = kept(ended(entry('a')), { status: 'cancelled' });
    expect(changes([off], [])).toEqual([]);
    expect(changes([off], [], { ending: lapsed })).toEqual([
      kept(ended(entry('a'), lapsed), { status: 'cancelled', sequence: 4, changedAt: now }),
    ]);
  });

  it('that was called off before it said why says so now, while it is shown', () => {
    const off = (changedAt: Instant) => kept(entry('a'), { status: 'cancelled', changedAt });
    expect(changes([off(at('2024-07-04'))], [])).toMatchObject([{ sequence: 4 }]);
    expect(changes([off(at('2024-07-03'))], [])).toEqual([]);
  });

  it('is not called off by a register that has not read the whole record', () => {
    expect(changes([kept(entry('a'))], [entry('b')], { isKnown: false })).toEqual([
      kept(entry('b'), { sequence: 0, changedAt: now }),
    ]);
  });

  it('has one entry for an obligation that stands twice, the first of them', () => {
    expect(changes([], [entry('a'), entry('a', '2024-11-01')])).toEqual([
      kept(entry('a'), { sequence: 0, changedAt: now }),
    ]);
  });
});

describe('the entries of a day', () => {
  it('are in order of day and obligation', () => {
    const all = [entry('c', '2024-10-02'), entry('b'), entry('a')].map((one) => kept(one));
    const order = shownEntries(all, day('2024-10-01')).map(({ obligation }) => obligation);
    expect(order).toEqual(['c', 'a', 'b']);
  });

  it.each([
    [0, true],
    [89, true],
    [90, false],
    [400, false],
  ])('hold one that was called off %i days ago: %s', (days, isShown) => {
    const off = kept(entry('a'), { status: 'cancelled' });
    const today = LocalDate.addDays(Instant.londonDate(then), days);
    expect(shownEntries([off], today)).toHaveLength(isShown ? 1 : 0);
    expect(shownEntries([kept(entry('a'))], today)).toHaveLength(1);
  });
});
