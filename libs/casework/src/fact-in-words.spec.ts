import { LocalDate } from '@tipstaff/kernel';
import { factInWords } from './fact-in-words';
import { shippedVocabularies } from './vocabulary/vocabularies.table';
import { Vocabularies } from './vocabulary/vocabularies';

const on = LocalDate.of(2024, 3, 1);

describe('a fact in words', () => {
  it('has the words of its value, of its codes and of what more was said', () => {
    const fact = {
      ...{ milestone: 'allegation', on, value: null },
      details: { number: '1', category: 'B4', factors: 'arrest+custody' },
    };
    expect(factInWords('complaint', fact).details).toEqual([
      { field: 'number', title: 'Number of the allegation', words: '1' },
      {
        field: 'category',
        title: 'Category: a letter, or a code under it such as B4',
        words: 'B4: Use of force',
      },
      { field: 'factors', title: 'Factors', words: 'Arrest, Custody' },
    ]);
  });

  it('keeps the words of its day when the list is changed later', () => {
    const [category] = shippedVocabularies.filter(({ id }) => id === 'allegation-category/2020');
    if (!category) throw new Error('The list of 2020 is not shipped.');
    const renamed = {
      ...category,
      id: 'allegation-category/2025',
      from: LocalDate.of(2025, 4, 1),
      entries: [{ code: 'B4', title: 'Force' }],
    };
    const vocabularies = new Vocabularies([...shippedVocabularies, renamed]);
    const said = (day: LocalDate) =>
      factInWords(
        'complaint',
        { milestone: 'allegation', on: day, value: null, details: { category: 'B4' } },
        vocabularies,
      ).details.map(({ words }) => words);
    expect(said(LocalDate.of(2025, 3, 31))).toEqual(['B4: Use of force']);
    expect(said(LocalDate.of(2025, 4, 1))).toEqual(['B4: Force']);
  });

  it('is as it was written where there are no words for it', () => {
    const fact = { milestone: 'received', on, value: 'x', details: undefined };
    expect(factInWords('complaint', { ...fact, milestone: 'of-a-later-release' })).toEqual({
      value: 'x',
      details: [],
    });
  });
});
