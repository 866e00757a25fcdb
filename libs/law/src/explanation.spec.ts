import { LocalDate } from '@tipstaff/kernel';
import fc from 'fast-check';
import { type ExplainedDays } from './period';
import { type Explanation } from './explanation';
import { explanationLines, explanationSentence } from './explanation-text';
import { defaultLawSettings, Law } from './law';

const law = new Law();
const MS_PER_DAY = 86_400_000;

function iso(millis: number): string {
  return new Date(millis).toISOString().slice(0, 10);
}

/** Knows nothing but the explanation: no rule table, no calendar, none of the library's arithmetic. */
function recompute({
  start,
  period,
  days,
}: Pick<Explanation, 'start' | 'period' | 'days'>): string {
  const from = Date.parse(start);
  if (period?.shape === 'calendar-days-after') return iso(from + period.count * MS_PER_DAY);
  if (period?.shape === 'months-starting-with') {
    const begun = new Date(from);
    const same = new Date(
      Date.UTC(begun.getUTCFullYear(), begun.getUTCMonth() + period.count, begun.getUTCDate()),
    );
    // JavaScript rolls 31 February over into March: then the month had no such date.
    const rolledOver = same.getUTCDate() !== begun.getUTCDate();
    return rolledOver
      ? iso(Date.UTC(begun.getUTCFullYear(), begun.getUTCMonth() + period.count + 1, 0))
      : iso(same.getTime() - MS_PER_DAY);
  }
  const holidays = days.filter((run) => run.as === 'holiday').map((run) => String(run.from));
  let left = period?.count ?? 0;
  let at = from;
  while (left > 0) {
    at += MS_PER_DAY;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(iso(at))) left -= 1;
  }
  return iso(at);
}

/** Every day from the start to the last stands in the explanation once. */
function expectUnbroken(days: readonly ExplainedDays[], start: string, last: string): void {
  expect(days[0]?.from).toBe(start);
  expect(days.at(-1)?.to).toBe(last);
  days.slice(1).forEach((run, index) => {
    expect(run.from).toBe(iso(Date.parse(days[index]?.to ?? '') + MS_PER_DAY));
  });
}

describe('an explanation in one sentence', () => {
  const whole = law.explain('R-KI-3', LocalDate.of(2024, 3, 28), []);
  const rule = `${whole.rule}: ${whole.words}.`;
  const facts = [{ milestone: 'made', on: LocalDate.of(2024, 3, 28), number: 1 }];

  it.each([
    ['a fact alone', { facts, last: null, days: [] }, ' From: made on Thu 28 March 2024.'],
    ['neither a fact nor a day', { facts: [], last: null, days: [] }, ''],
  ])('of %s has no empty part', (_what, part, rest) => {
    expect(explanationSentence({ ...whole, ...part })).toBe(`${rule}${rest}`);
  });

  it('of no fact begins with what is counted', () => {
    expect(explanationSentence({ ...whole, facts: [] })).toMatch(
      /\. First counted day .*; last day /,
    );
  });
});

const someDay = fc
  .integer({
    min: LocalDate.dayNumber(LocalDate.of(2020, 2, 1)),
    max: LocalDate.dayNumber(LocalDate.of(2026, 6, 30)),
  })
  .map((number) => LocalDate.fromDayNumber(number));

describe('an explanation', () => {
  it.each(['R-PM-2', 'R-PM-3', 'R-KI-2', 'R-C13-2', 'R-C13-9'] as const)(
    'of %s recomputes its date, every day classed',
    (rule) => {
      fc.assert(
        fc.property(someDay, (start) => {
          const explanation = law.explain(rule, start, []);
          expect(explanation.last).toBe(law.lastDay(rule, start));
          expect(recompute(explanation)).toBe(explanation.last);
          expectUnbroken(explanation.days, start, String(explanation.last));
        }),
      );
    },
  );

  it('of a duty without a date recomputes the end of its period and its local target', () => {
    fc.assert(
      fc.property(someDay, (start) => {
        for (const period of law.chain('R-C13-2', start, LocalDate.addDays(start, 500))) {
          const explanation = law.explainAfterPeriod('R-C13-2', period, [], []);
          expect(explanation.last).toBeNull();
          expect(recompute(explanation)).toBe(period.to);
          const { target } = explanation;
          if (!target) throw new Error('The local target is not explained.');
          expect(target.last).toBe(law.targetAfter(period.dutyArises));
          expect(recompute(target)).toBe(target.last);
          expectUnbroken(target.days, period.to, String(target.last));
        }
      }),
    );
  });

  it('classes each day: counted, weekend, named holiday (PV-06)', () => {
    const lines = explanationLines(
      law.explain('R-PM-3', LocalDate.of(2024, 3, 22), [
        { milestone: 'made', on: LocalDate.of(2024, 3, 22), number: 1 },
      ]),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'Fact 1, made on Fri 22 March 2024.',
        'First counted day: Mon 25 March 2024.',
        'Fri 22 March 2024: the day it runs from.',
        'Sat 23 March 2024: weekend.',
        'Mon 25 March 2024: counted (1).',
        'Fri 29 March 2024: bank holiday: Good Friday.',
        'Mon 1 April 2024: bank holiday: Easter Monday.',
        'Tue 9 April 2024: counted (10).',
        'Calendar: England and Wales, version 2028.2.',
      ]),
    );
  });

  it('says in one line what was not counted', () => {
    const facts = [{ milestone: 'made', on: LocalDate.of(2024, 12, 24), number: 1 }];
    expect(explanationSentence(law.explain('R-PM-2', LocalDate.of(2024, 12, 24), facts))).toBe(
      'R-PM-2: logged within 2 working days of the day the complaint was made. From: made on Tue 24 December 2024; first counted day Fri 27 December 2024; last day Mon 30 December 2024; not counted: 2 weekend days, Christmas Day on Wed 25 December 2024, Boxing Day on Thu 26 December 2024.',
    );
  });

  it('says that a calendar period is not extended over a weekend or holiday (R-TIME-3)', () => {
    const notes = (start: string): readonly string[] =>
      law.explain('R-KI-2', LocalDate.parse(start), []).notes;
    expect(notes('2024-03-01')).toEqual([
      'The last day, Fri 29 March 2024, is Good Friday: the period is not extended.',
    ]);
    expect(notes('2024-03-02')).toEqual([
      'The last day, Sat 30 March 2024, is a Saturday: the period is not extended.',
    ]);
    expect(notes('2024-01-03')).toEqual([]);
  });

  it('says when a local setting counts otherwise than the rule', () => {
    const own = new Law({ ...defaultLawSettings, logWithinWorkingDays: 5 });
    expect(own.explain('R-PM-2', LocalDate.of(2024, 9, 20), []).notes).toEqual([
      'By local setting 5 working days are counted.',
    ]);
  });

  it('shows the local target apart and says that it is no limit (R-TIME-4)', () => {
    const [period] = law.chain('R-C13-2', LocalDate.of(2023, 9, 14), LocalDate.of(2024, 1, 1));
    if (!period) throw new Error('A chain has a first period.');
    const lines = explanationLines(law.explainAfterPeriod('R-C13-2', period, [], []));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Thu 14 September 2023 to Fri 13 September 2024: counted (366): period 1, 12 months.',
        'Sat 14 September 2024: not counted: the duty arises.',
        'The law gives no date ("as soon as practicable"). Local target, not a limit: 10 working days after the period ended.',
        'Local target: Fri 27 September 2024 (calendar: England and Wales, version 2028.2).',
      ]),
    );
  });

  it('flags a local target past the last known year instead of assuming one', () => {
    const [period] = law.chain('R-C13-2', LocalDate.of(2027, 12, 28), LocalDate.of(2028, 1, 1));
    if (!period) throw new Error('A chain has a first period.');
    const explanation = law.explainAfterPeriod('R-C13-2', period, [], []);
    expect(explanation.target).toMatchObject({ last: null, days: [] });
    expect(explanationLines(explanation)).toContain(
      'Local target: not known, the calendar (England and Wales, version 2028.2) does not reach.',
    );
  });

  it('says what would make it another day, and what would not', () => {
    const facts = [{ milestone: 'made', on: LocalDate.of(2024, 9, 20), number: 3 }];
    expect(law.explain('R-PM-2', LocalDate.of(2024, 9, 20), facts).wouldChange).toEqual([
      'It follows from fact 3, made on Fri 20 September 2024: correcting that can move it, and withdrawing it ends it.',
      'A bank holiday appointed on a working day from Mon 23 September 2024 to Tue 24 September 2024 would move it.',
      'A suspension does not move it.',
    ]);
    expect(law.explain('R-KI-2', LocalDate.of(2024, 9, 20), []).wouldChange).toEqual([
      'An update given earlier would move it: the next four weeks run from its own day.',
      'A bank holiday or a weekend does not move it.',
      'A suspension does not move it.',
    ]);
  });

  it('says of a local target what moves it, and not of the period beside it', () => {
    const [period] = law.chain('R-C13-2', LocalDate.of(2023, 9, 14), LocalDate.of(2024, 1, 1));
    if (!period) throw new Error('A chain has a first period.');
    const made = { milestone: 'made', on: LocalDate.of(2023, 9, 14), number: 1 };
    const later = { milestone: 'investigation', on: LocalDate.of(2023, 10, 2), number: 4 };
    expect(law.explainAfterPeriod('R-C13-2', period, [made, later], []).wouldChange).toEqual([
      'It follows from fact 1, made on Thu 14 September 2023: correcting that can move it, and withdrawing it ends it.',
      'Had the investigation been completed on or before the last day of the period, no report would be owed for it.',
      'A bank holiday or a weekend does not move the period.',
      'A bank holiday appointed on a working day from Mon 16 September 2024 to Fri 27 September 2024 would move the local target alone.',
      'A suspension does not move either.',
    ]);
  });

  it('names a holiday that would move four weeks from a working day: on the first of them alone', () => {
    const friday = { milestone: 'officer-suspended', on: LocalDate.of(2024, 2, 2), number: 2 };
    const explanation = law.explain('R-CON-19', LocalDate.of(2024, 2, 2), [friday]);
    expect(explanation.wouldChange).toContain(
      'A bank holiday appointed on Mon 5 February 2024 would move it.',
    );
    const lines = explanationLines(explanation);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Fact 2, officer suspended on Fri 2 February 2024.',
        'First counted day: Mon 5 February 2024.',
        'Sat 3 February 2024: weekend.',
        'Mon 5 February 2024 to Sun 3 March 2024: counted (28).',
        'The last day, Sun 3 March 2024, is a Sunday: the period is not extended.',
      ]),
    );
    const iso = /\d{4}-\d{2}-\d{2}/;
    expect(lines.filter((line) => iso.test(line))).toEqual([]);
  });
});
