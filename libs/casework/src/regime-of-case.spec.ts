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

describe('the day that decides the regime', () => {
  const of = (type: CaseType, ...facts: readonly (readonly [string, string, string?])[]) => {
    const { given, fact } = casesOf(type);
    const { timeline } = given(...facts.map(([name, on, value]) => fact(name, on, value)));
    const regime = regimeOfCase(type, timeline);
    return regime && [regime.id, regime.decidedOn, regime.because];
  };

  it.each([
    [
      'conduct',
      [['came-to-attention', '2025-05-27']],
      '2024',
      '2025-05-27',
      'Decided by Tue 27 May 2025, the day it came to attention (SI 2025/558 reg. 66(1)(a)).',
    ],
    [
      'conduct',
      [
        ['came-to-attention', '2025-05-28'],
        ['recorded', '2025-05-29', 'outside-schedule-3'],
      ],
      '2025',
      '2025-05-28',
      'Decided by Wed 28 May 2025, the day it came to attention (SI 2025/558 reg. 64(1)(a)).',
    ],
    [
      'complaint',
      [
        ['made', '2025-06-02'],
        ['earlier-matter', '2025-06-03', '2025-05-01'],
      ],
      '2024',
      '2025-05-01',
      'Decided by Thu 1 May 2025, the day of an earlier matter about which it is and which was still being handled (SI 2025/558 reg. 66(1)(b)).',
    ],
    [
      'complaint',
      [
        ['made', '2020-02-03'],
        ['earlier-matter', '2020-02-03', '2019-12-02'],
      ],
      '2012',
      '2019-12-02',
      'Decided by Mon 2 December 2019, the day of an earlier matter about which it is and which was still being handled (SI 2020/2 reg. 2(2)(b)).',
    ],
    [
      'dsi',
      [
        ['came-to-attention', '2019-06-03'],
        ['director-general-directed', '2025-06-10', 're-investigation'],
      ],
      '2025',
      '2025-06-10',
      'Decided on Tue 10 June 2025 by a determination of the Director General under section 13B that it is re-investigated, whatever the day on which it came in (SI 2025/558 reg. 66(2)(a)).',
    ],
    [
      'proceeding',
      [
        ['came-to-attention', '2024-03-04'],
        ['referred', '2025-06-02', 'hearing'],
        ['director-general-directed', '2025-06-10', 'old-case'],
      ],
      '2025',
      '2025-06-10',
      'Decided on Tue 10 June 2025 by a direction of the Director General under section 28A, whatever the day on which it came in (SI 2025/558 reg. 64(2)(b)).',
    ],
    [
      'proceeding',
      [
        ['came-to-attention', '2024-03-04'],
        ['referred', '2025-06-02', 'hearing'],
      ],
      '2020',
      '2024-03-04',
      'Decided by Mon 4 March 2024, the day it came to attention (SI 2025/558 reg. 64(1)(a)).',
    ],
    [
      'proceeding',
      [['referred', '2025-06-02', 'hearing']],
      '2025',
      '2025-06-02',
      'Decided by Mon 2 June 2025, the day of referral, which stands in for the day on which the allegation came to attention until that is recorded (SI 2025/558 reg. 64(1)(a)).',
    ],
  ] as const)('of a %s with %j is %s, by %s', (type, facts, id, day, because) => {
    expect(of(type, ...facts)).toEqual([id, day, because]);
  });

  it('gives and takes duties with the regime: Chapter 13 reports, and the updates of 2020', () => {
    const { given, fact } = casesOf('complaint');
    const complaint = (...more: ReturnType<typeof fact>[]) =>
      given(
        fact('made', '2020-02-03'),
        fact('handling', '2020-02-04', 'schedule-3'),
        fact('investigation', '2020-02-05', 'local'),
        ...more,
      )
        .obligations()
        .map(({ rule }) => rule);
    expect(complaint()).toEqual(expect.arrayContaining(['R-KI-2', 'R-C13-2']));
    const linked = complaint(fact('earlier-matter', '2020-02-04', '2019-11-04'));
    expect(linked.filter((rule) => rule === 'R-KI-2' || rule === 'R-C13-2')).toEqual([]);
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
