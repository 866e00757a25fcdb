import { LocalDate } from '@tipstaff/kernel';
import { newVocabularyVersion, type VocabularyAsked } from './new-version';
import { defaultVocabularies } from './vocabularies';

const asked: VocabularyAsked = {
  of: 'allegation-factor',
  from: LocalDate.of(2025, 4, 1),
  source: 'The list of the force',
  entries: [
    { code: 'equipment', title: 'Equipment' },
    { code: 'drones', title: 'Drones', under: 'equipment' },
  ],
};
const made = (change: Partial<VocabularyAsked>) =>
  newVocabularyVersion(defaultVocabularies, 'norfolk', { ...asked, ...change });
const entries = (...all: VocabularyAsked['entries']) => made({ entries: all });

describe('a list of a force’s own', () => {
  it('is known by the list, the force and its first day, and has no last one', () => {
    expect(made({})).toEqual({
      ...asked,
      id: 'allegation-factor/norfolk-2025-04-01',
      to: null,
    });
  });

  it.each([
    ['no entry', () => entries(), '/entries', 'The list is empty'],
    ['a code with a plus', () => entries({ code: 'a+b', title: 'A' }), '/entries/0/code', 'a+b'],
    [
      'a code twice',
      () => entries({ code: 'a', title: 'A' }, { code: 'a', title: 'B' }),
      '/entries/1/code',
      'stands in the list twice',
    ],
    [
      'a blank title',
      () => entries({ code: 'a', title: ' ' }),
      '/entries/0/title',
      'Give 1 to 200',
    ],
    [
      'a line break in a title',
      () => entries({ code: 'a', title: 'A\nB' }),
      '/entries/0/title',
      'line break',
    ],
    [
      'a part of what is not there',
      () => entries({ code: 'a', title: 'A', under: 'b' }),
      '/entries/0/under',
      'no other entry of the list',
    ],
    ['no source', () => made({ source: '' }), '/source', 'Give 1 to 200'],
  ])('with %s is refused, and it is said where', (_, make, pointer, words) => {
    expect(make).toThrow(
      expect.objectContaining({
        code: 'vocabulary.invalid-list',
        pointer,
        message: expect.stringContaining(words),
      }),
    );
  });

  it('is not recorded twice alike for the same day', () => {
    const once = defaultVocabularies.with([made({})]);
    expect(() => newVocabularyVersion(once, 'norfolk', asked)).toThrow(/says the same already/);
    expect(() =>
      newVocabularyVersion(once, 'norfolk', { ...asked, from: LocalDate.of(2025, 4, 2) }),
    ).not.toThrow();
  });

  it('is followed by the one that begins later, whichever was recorded first', () => {
    const may = made({ from: LocalDate.of(2025, 5, 1), entries: [{ code: 'may', title: 'May' }] });
    const april = made({ entries: [{ code: 'april', title: 'April' }] });
    const lists = defaultVocabularies.with([may, april]);
    expect(lists.on('allegation-factor', LocalDate.of(2025, 4, 30))?.id).toBe(april.id);
    expect(lists.on('allegation-factor', LocalDate.of(2025, 5, 1))?.id).toBe(may.id);
  });
});
