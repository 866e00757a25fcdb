import { Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { regimeNotes } from '../case-types';
import { at, given, segments } from './proceedings.fixture';

const notesOf = (...facts: readonly NewFact[]): string =>
  regimeNotes('proceeding', given(...facts).timeline, new Law()).join(' ');

describe('the regime of proceedings, by the day the allegation came to attention (R-CON-17, 18)', () => {
  it('is that of the allegation, not of the referral, and decides who chairs', () => {
    const referred = at('referred', '2025-06-10', 'hearing', { role: 'officer' });
    const notes = (day: string) => notesOf(at('came-to-attention', day), referred);
    expect(notes('2025-05-28')).toContain('dismissal is presumed');
    expect(notes('2025-05-27')).not.toContain('presumed');
    expect(notes('2025-05-27')).toContain('the chief officer chairs');
    expect(notes('2024-05-06')).toContain('legally qualified chair');
    const of = given(
      at('came-to-attention', '2024-05-06'),
      referred,
      at('documents-supplied', '2025-06-11'),
    );
    expect(segments(of, 'R-CON-11')[0]?.owner).toBe('chair');
  });

  it('says who chairs a hearing', () => {
    expect(notesOf(at('referred', '2024-05-06', 'hearing'))).toContain('legally qualified chair');
    expect(notesOf(at('referred', '2024-05-07', 'hearing'))).toContain('the chief officer chairs');
    expect(notesOf(at('referred', '2024-05-07', 'meeting'))).toBe('');
    expect(notesOf(at('referred', '2020-01-31', 'hearing'))).toBe('');
  });

  it('says since 28 May 2025 that dismissal is presumed, and where a former officer goes', () => {
    const former = (on: string, kind: string) =>
      notesOf(at('referred', on, kind, { person: 'OFF-0001', role: 'former-officer' }));
    expect(former('2025-05-28', 'hearing')).toContain('dismissal is presumed');
    expect(former('2025-05-28', 'hearing')).toContain('accelerated hearing by default');
    expect(former('2025-05-28', 'accelerated-hearing')).not.toContain('by default');
    expect(former('2025-05-27', 'hearing')).not.toContain('presumed');
  });

  it('says it of a former officer whenever the allegation came in, unless notice was given before 28 May 2025 (reg. 64(3))', () => {
    const former = at('referred', '2025-06-10', 'hearing', {
      person: 'OFF-0001',
      role: 'former-officer',
    });
    const allegation = at('came-to-attention', '2024-11-04');
    const early = at('referred', '2025-05-12', 'hearing', {
      person: 'OFF-0001',
      role: 'officer',
    });
    const left = at('officer-left', '2025-06-02', 'resigned', { person: 'OFF-0001' });
    const noticed = at('notice-given', '2025-05-20');
    expect(notesOf(allegation, former)).toContain('accelerated hearing by default');
    expect(notesOf(allegation, former)).toContain('reg. 64(3)');
    expect(notesOf(allegation, former)).not.toContain('presumed');
    expect(notesOf(early, left)).toContain('by default');
    expect(notesOf(early, noticed, left)).not.toContain('by default');
    expect(notesOf(early)).not.toContain('by default');
  });

  it('says that police staff follow their own policy', () => {
    expect(notesOf(at('referred', '2024-05-07', 'hearing', { role: 'staff' }))).toContain(
      'own policy',
    );
  });

  it('names the duty holder in its words, from hand to hand', () => {
    const owners = (...facts: readonly NewFact[]) =>
      segments(given(...facts), 'R-CON-11').map(({ validFrom, owner }) => `${validFrom} ${owner}`);
    const supplied = at('documents-supplied', '2024-05-10');
    expect(owners(at('referred', '2024-05-06', 'hearing'), supplied)).toEqual(['2024-05-10 chair']);
    const referred = at('referred', '2024-05-07', 'hearing');
    expect(owners(referred, supplied)).toEqual(['2024-05-10 chief officer as chair']);
    expect(owners(referred, supplied, at('chair-appointed', '2024-06-03', 'delegate'))).toEqual([
      '2024-05-10 chief officer as chair',
      '2024-06-03 chair by delegation of the chief officer',
    ]);
  });
});
