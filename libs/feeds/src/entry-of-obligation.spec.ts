import { Law } from '@tipstaff/law';
import { type StandingObligation } from '@tipstaff/projections';
import { entryOf } from './entry-of-obligation';
import { day, standing } from './obligation.fixture';

const law = new Law();
const said = (
  more: Partial<StandingObligation>,
  today = '2024-10-01',
  publicUrl: string | null = null,
) => entryOf(standing(more), { law, today: day(today), publicUrl });

/** A Chapter 13 report, whose period ended the day before it arose. */
const report = {
  rule: 'R-C13-2',
  title: 'Chapter 13 report: 12 months',
  arose: day('2024-09-06'),
  due: null,
  target: day('2024-09-20'),
  overdueFrom: day('2024-09-06'),
} as const;
/** One that the law gives no date, for which a day was set. */
const aimed = {
  rule: 'R-CON-4',
  title: 'Notice of the referral',
  due: null,
  target: day('2024-10-14'),
  overdueFrom: null,
} as const;

describe('an entry', () => {
  it('is on the last day, and says the rule, what follows from what, and what to do', () => {
    expect(said({})).toEqual({
      obligation: 'complaint:norfolk:CO/1/24#R-KI-2#2024-09-10',
      day: '2024-10-08',
      words: {
        summary: 'CO/1/24: Update the complainant',
        description: expect.stringMatching(
          /^Last day: Tue 8 October 2024\.\nR-KI-2: .* From: logged on Tue 10 September 2024; first counted day Wed 11 September 2024; last day Tue 8 October 2024.*\nWhat to do next: tell the complainant/,
        ),
        categories: ['Complaint', 'R-KI-2'],
        url: null,
      },
    });
  });

  it('says the next step that follows from the case, where it does', () => {
    const next = 'notify the outcome; there is no right to a review.';
    const { basis } = standing();
    expect(said({ rule: 'R-KI-3', basis: { ...basis, next } })?.words.description).toMatch(
      /\nWhat to do next: notify the outcome; there is no right to a review\.$/,
    );
  });

  it('of Chapter 13 is on the day the report is owed from, its target labelled (R-TIME-4)', () => {
    const entry = said({ ...report });
    expect(entry).toMatchObject({
      day: '2024-09-06',
      words: { summary: 'CO/1/24: Chapter 13 report: 12 months (owed from this day)' },
    });
    expect(entry?.words.description).toContain(
      'Owed since Fri 6 September 2024, as soon as practicable; local target, not a limit: Fri 20 September 2024.',
    );
  });

  it('that is foreseen says so, and what can still be done', () => {
    expect(said({ ...report }, '2024-09-05')?.words.description).toMatch(
      /^The period ends on Thu 5 September 2024: .*\n.*\nWhat to do next: complete the investigation/,
    );
  });

  it.each([
    ['no day in law', {}],
    [
      'a day that was set',
      {
        arose: aimed.target,
        overdueFrom: day('2024-10-15'),
        basis: { ...standing().basis, undated: true as const },
      },
    ],
  ])('of %s is on its local target, which is never called the limit (R-TIME-4)', (_, more) => {
    const entry = said({ ...aimed, ...more });
    expect(entry).toMatchObject({
      day: '2024-10-14',
      words: { summary: 'CO/1/24: Notice of the referral (local target)' },
    });
    expect(entry?.words.description).toMatch(/^Local target, not a limit: Mon 14 October 2024\./);
    expect(entry?.words.description).not.toContain('Last day');
  });

  it('is none where no day is known', () => {
    expect(said({ ...aimed, target: null })).toBeNull();
  });

  it('names no owner, no note and no officer', () => {
    const text = JSON.stringify([
      said({}),
      said({ type: 'proceeding', rule: 'R-CON-6', title: 'Response of the officer (OFF-0123)' }),
    ]);
    expect(text).not.toMatch(/Someone|OFF-0123/);
  });

  it('links to what explains the date where the public address is known', () => {
    expect(said({}, '2024-10-01', 'https://tipstaff.example')?.words.url).toMatch(
      /^https:\/\/tipstaff\.example\/cases\/complaint\/norfolk\/CO%2F1%2F24\/deadlines\/R-/,
    );
  });

  it('says the same on the days before, on and after its own', () => {
    expect(said({}, '2024-10-08')).toEqual(said({}, '2024-09-11'));
    expect(said({}, '2024-12-01')).toEqual(said({}, '2024-09-11'));
  });
});
