import { LocalDate } from '@tipstaff/kernel';
import { shippedVocabularies } from './vocabularies.table';
import { defaultVocabularies, Vocabularies } from './vocabularies';
import { vocabularyNames, type VocabularyVersion } from './vocabulary';

const on = (text: string): LocalDate => LocalDate.parse(text);

describe('a code is judged by the version of its day (R-VOC-4, R-VOC-5)', () => {
  it('B4 is use of force, and a part of B, from 1 February 2020', () => {
    expect(defaultVocabularies.entry('allegation-category', 'B4', on('2020-02-01'))).toEqual({
      code: 'B4',
      title: 'Use of force',
      under: 'B',
    });
  });

  it('before that day B4 is no code, and the letters A to Y are those of another list', () => {
    const day = on('2020-01-31');
    expect(defaultVocabularies.codeFault('allegation-category', 'B4', day)).toContain(
      '"B4" is not a code of the list allegation-category/before-2020, which stood on 31 January 2020',
    );
    expect(defaultVocabularies.codeFault('allegation-category', 'Y', day)).toBeNull();
    expect(defaultVocabularies.entry('allegation-category', 'S', day)?.title).toBe(
      'Other neglect or failure in duty',
    );
  });

  it('from that day S is no code, and I never was one: A to L without it', () => {
    const day = on('2020-02-01');
    for (const code of ['S', 'I']) {
      expect(defaultVocabularies.codeFault('allegation-category', code, day)).toContain(
        `"${code}" is not a code`,
      );
    }
  });

  it('"upheld" is no decision on an allegation (R-VOC-3)', () => {
    expect(
      defaultVocabularies.codeFault('allegation-decision', 'upheld', on('2024-01-01')),
    ).toContain(
      'use one of acceptable (Service acceptable), not-acceptable (Service not acceptable),',
    );
  });

  it('says so where there was no list on the day', () => {
    expect(
      defaultVocabularies.codeFault('allegation-factor', 'arrest', on('2019-05-01')),
    ).toContain('There is no list allegation-factor for 1 May 2019');
  });
});

describe('a version that a force adds', () => {
  const own: VocabularyVersion = {
    id: 'allegation-factor/2025',
    of: 'allegation-factor',
    from: on('2025-04-01'),
    to: null,
    source: 'The list of the force',
    entries: [{ code: 'drones', title: 'Drones' }],
  };
  const vocabularies = new Vocabularies([...shippedVocabularies, own]);

  it('goes before the shipped one from its first day, and leaves what was recorded before', () => {
    expect(vocabularies.codeFault('allegation-factor', 'drones', on('2025-04-01'))).toBeNull();
    expect(vocabularies.codeFault('allegation-factor', 'arrest', on('2025-04-01'))).not.toBeNull();
    expect(vocabularies.codeFault('allegation-factor', 'arrest', on('2025-03-31'))).toBeNull();
  });
});

it('every list has a version now, each code once, and each part under a code of the list', () => {
  for (const name of vocabularyNames) {
    expect(defaultVocabularies.on(name, on('2026-01-01'))).not.toBeNull();
  }
  for (const { entries } of shippedVocabularies) {
    const codes = entries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { under } of entries) if (under !== undefined) expect(codes).toContain(under);
  }
});
