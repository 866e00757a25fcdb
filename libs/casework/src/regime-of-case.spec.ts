import { type CaseType, regimeNotes, regimeOfCase, stateOfCase } from './case-types';
import { Law } from '@tipstaff/law';
import { casesOf } from './given-when-then.fixture';

function openedOn(type: CaseType, on: string) {
  const { given, fact } = casesOf(type);
  switch (type) {
    case 'proceeding':
      return given(fact('referred', on, 'hearing')).timeline;
    case 'meeting':
      return given(fact('scheduled', on, on)).timeline;
    case 'action':
      return given(fact('raised', on, null, { person: 'Chief Constable', note: 'Report.' }))
        .timeline;
    case 'complaint':
      return given(fact('made', on)).timeline;
    default:
      return given(fact('came-to-attention', on)).timeline;
  }
}

describe('the regime of a case', () => {
  it.each([
    ['complaint', '2020-01-31', '2012'],
    ['complaint', '2020-02-01', '2020'],
    ['conduct', '2024-05-07', '2024'],
    ['dsi', '2024-05-06', '2020'],
    ['proceeding', '2025-05-28', '2025'],
  ] as const)('of a %s opened on %s is that of %s, and stands in its state', (type, on, id) => {
    const timeline = openedOn(type, on);
    expect(regimeOfCase(type, timeline)?.id).toBe(id);
    expect(stateOfCase(type, timeline)).toMatchObject({ regime: id });
  });

  it('stays that of the opening, whatever happens later', () => {
    const { given, fact } = casesOf('complaint');
    const { timeline } = given(
      fact('made', '2020-01-31'),
      fact('finalised', '2025-06-02', 'resolved'),
    );
    expect(stateOfCase('complaint', timeline)).toMatchObject({
      status: 'finalised',
      regime: '2012',
    });
  });

  it.each(['meeting', 'action'] as const)('is none for a %s, which no statute governs', (type) => {
    const timeline = openedOn(type, '2024-05-07');
    expect(regimeOfCase(type, timeline)).toBeNull();
    expect(stateOfCase(type, timeline)).not.toHaveProperty('regime');
  });
});

describe('a duty that the regime of a case does not know', () => {
  it.each(['complaint', 'conduct', 'dsi'] as const)(
    'is named for a %s before 1 February 2020 (R-C13-8)',
    (type) => {
      const [note] = regimeNotes(type, openedOn(type, '2020-01-31'), new Law());
      expect(note).toMatch(/^Regime 2012: no such duty .* 31 January 2020 \(R-C13-8\)\.$/);
      expect(regimeNotes(type, openedOn(type, '2020-02-01'), new Law())).toEqual([]);
    },
  );

  it('is not spoken of where nobody expects it', () => {
    expect(regimeNotes('proceeding', openedOn('proceeding', '2020-01-31'), new Law())).toEqual([]);
  });
});
