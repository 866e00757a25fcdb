import { LocalDate } from '@tipstaff/kernel';
import fc from 'fast-check';
import { deadlineOf } from '../deadline';
import { explanationLines, explanationSentence } from '../explanation-text';
import { Law } from '../law';
import { type RuleId } from '../statutory-rules.table';
import { asKnownOn } from './calendar-version';
import { englandAndWales2028 } from './england-and-wales.table';

const law = new Law();
const day = (text: string): LocalDate => LocalDate.parse(text);
const explained = (rule: RuleId, start: string) => law.explain(rule, day(start), []);

describe('a date that a late holiday moved (R-WD-2)', () => {
  it('keeps both values, the day on which it changed, why, and the calendar of each', () => {
    const explanation = explained('R-PM-3', '2022-09-07');
    expect(explanation).toMatchObject({ last: '2022-09-22', calendar: 'england-and-wales-2028.2' });
    expect(explanation.formerly).toEqual([
      {
        last: '2022-09-21',
        until: '2022-09-10',
        because: 'State Funeral of Queen Elizabeth II',
        calendar: 'england-and-wales-2028.2@2022-09-09',
        words:
          'Until Sat 10 September 2022, when Mon 19 September 2022 (State Funeral of Queen Elizabeth II) was appointed, the last day was Wed 21 September 2022.',
      },
    ]);
    expect(explanationLines(explanation)).toContain(explanation.formerly?.[0]?.words);
    expect(explanationSentence(explanation)).toContain(
      'last day Thu 22 September 2022 (until Sat 10 September 2022 it was Wed 21 September 2022: State Funeral of Queen Elizabeth II); not counted:',
    );
  });

  it.each([
    ['it was known by the start', 'R-PM-3', '2022-09-12'],
    ['it became known on the day of the start', 'R-PM-3', '2022-09-10'],
    ['the period had ended before it', 'R-PM-2', '2022-09-07'],
    ['the rule counts calendar days', 'R-KI-2', '2022-09-07'],
    ['the rule counts months', 'R-C13-2', '2022-09-07'],
  ] as const)('has one value only where %s', (_, rule, start) => {
    expect(explained(rule, start)).not.toHaveProperty('formerly');
    expect(explained(rule, start).notes.join()).not.toContain('appointed');
  });

  it('is told by the clock in the same words, for last days and windows', () => {
    expect(deadlineOf(law, 'R-PM-3', '2022-09-07').explanation?.formerly).toHaveLength(1);
    const window = deadlineOf(law, 'R-CON-14', '2022-09-07');
    expect(window.explanation?.formerly?.[0]?.last).not.toBe(window.latest);
    expect(window.explanation?.notes).toHaveLength(2);
    expect(deadlineOf(law, 'R-CON-14', '2022-09-12').explanation).not.toHaveProperty('formerly');
  });

  it('holds for the local target of a Chapter 13 report, and says that it is the target', () => {
    const [period] = law.periods('R-C13-2', day('2021-09-12'), 1);
    if (!period) throw new Error('A chain has a first period.');
    const { target, notes } = law.explainAfterPeriod('R-C13-2', period, [], []);
    expect(target).toMatchObject({ last: '2022-09-26', formerly: [{ last: '2022-09-23' }] });
    expect(notes.at(-1)).toMatch(
      /^Until Sat 10 September 2022, .* the local target was Fri 23 September/,
    );
  });

  it('was what the calendar of the day before gave, for every start', () => {
    const starts = fc
      .integer({ min: 0, max: 40 })
      .map((n) => LocalDate.addDays(day('2022-08-10'), n));
    const before = new Law(undefined, {
      'england-and-wales': asKnownOn(englandAndWales2028, day('2022-09-09')),
    });
    fc.assert(
      fc.property(starts, (start) => {
        const { last, formerly = [] } = law.explain('R-PM-3', start, []);
        const was = before.lastDay('R-PM-3', start);
        const moved = start < '2022-09-10' && was !== last;
        expect(formerly.map((one) => one.last)).toEqual(moved ? [was] : []);
      }),
    );
  });
});

describe('two holidays appointed on different days', () => {
  const twice = new Law(undefined, {}, [
    { date: day('2025-05-12'), title: 'First', source: 'test', knownOn: day('2025-05-06') },
    { date: day('2025-05-14'), title: 'Second', source: 'test', knownOn: day('2025-05-08') },
  ]);

  it('leave two former dates, oldest first', () => {
    const { last, formerly = [] } = twice.explain('R-PM-3', day('2025-05-01'), []);
    expect([...formerly.map((one) => [one.last, one.until, one.because]), last]).toEqual([
      ['2025-05-16', '2025-05-06', 'First'],
      ['2025-05-19', '2025-05-08', 'Second'],
      '2025-05-20',
    ]);
  });
});
