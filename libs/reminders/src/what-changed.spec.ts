import { type ObligationBasis } from '@tipstaff/casework';
import { Law } from '@tipstaff/law';
import { day, update } from './reminders-world.fixture';
import { toldBasis, whatChanged } from './what-changed';

const law = new Law();
const obligation = (basis: Partial<ObligationBasis> = {}) => {
  const one = update('CO/1', '2024-10-08');
  return { ...one, basis: { ...one.basis, ...basis } };
};
const changed = (before: Partial<ObligationBasis>, now: Partial<ObligationBasis>) =>
  whatChanged(toldBasis(obligation(before), law), obligation(now), law);

const made = (on: string, milestone = 'made') => ({ milestone, on: day(on), number: 1 });
const meeting = (reference: string, date: string) => ({
  meeting: { reference, date: day(date) },
});

describe('why a date is another one than was told', () => {
  it.each([
    [
      'the meeting moved',
      meeting('PAM-2', '2024-10-08'),
      meeting('PAM-2', '2025-01-21'),
      'The meeting PAM-2 moved from 8 October 2024 to 21 January 2025.',
    ],
    [
      'it is due at another meeting',
      meeting('PAM-2', '2024-10-08'),
      meeting('PAM-3', '2025-01-29'),
      'It is due at the meeting PAM-3 of 29 January 2025 now, no longer at PAM-2.',
    ],
    ['a day was agreed', {}, { agreed: day('2024-11-01') }, '1 November 2024 was agreed.'],
    ['none is agreed now', { agreed: day('2024-11-01') }, {}, 'No day is agreed any more.'],
    [
      'a fact was corrected',
      { facts: [made('2024-05-01')] },
      { facts: [made('2024-05-03')] },
      'Made counts from 3 May 2024 now, no longer from 1 May 2024.',
    ],
    [
      'a fact came',
      { facts: [made('2024-05-01')] },
      { facts: [made('2024-05-01'), made('2024-08-01', 'resumed')] },
      'Resumed of 1 August 2024 was recorded.',
    ],
    [
      'a fact went',
      { facts: [made('2024-05-01'), made('2024-08-01', 'suspended')] },
      { facts: [made('2024-05-01')] },
      'Suspended of 1 August 2024 counts no longer.',
    ],
    [
      'a decision moved it',
      {},
      {
        adjustments: [
          {
            how: 'extended' as const,
            on: day('2024-10-01'),
            from: day('2024-10-08'),
            to: day('2024-10-22'),
            by: 'the chair',
            why: 'Illness.',
          },
        ],
      },
      'It was extended to 22 October 2024 on 1 October 2024, by the chair.',
    ],
    ['nothing of these', {}, {}, 'The reading of the rule that is set here is another one now.'],
  ])('says that %s', (_, before, now, words) => {
    expect(changed(before, now)).toBe(words);
  });

  it('leaves out a bank holiday that lies outside the days that count', () => {
    const holiday = (date: string) => ({
      date: day(date),
      title: 'A day of thanks',
      source: 'x',
      knownOn: day('2024-10-01'),
    });
    const told = toldBasis(obligation(), law);
    const words = (date: string) => whatChanged(told, obligation(), law.with([holiday(date)]));
    expect(words('2024-10-07')).toBe('7 October 2024 became a bank holiday (A day of thanks).');
    expect(words('2024-10-09')).not.toContain('bank holiday');
  });
});
