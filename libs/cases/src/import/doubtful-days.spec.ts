import { LocalDate } from '@tipstaff/kernel';
import { type OfferedFact } from '@tipstaff/casework';
import { doubtfulBeginning, doubtfulDays } from './doubtful-days';

const day = (text: string): LocalDate => LocalDate.parse(text);

const factOf = (milestone: string, on: string, more: Partial<OfferedFact> = {}): OfferedFact => ({
  ...{ milestone, on: day(on), enteredOn: null, value: null, person: null, related: null },
  ...{ note: null, ...more },
});

const beginning = (...facts: readonly OfferedFact[]): string =>
  doubtfulBeginning(facts.map((fact, at) => ({ line: at + 2, fact })))
    .map(({ line, reason }) => `${line} ${reason}`)
    .join();

describe('the days of an import', () => {
  it('are doubted where the first lies years before the next, or thirty before it was learned', () => {
    const late = { enteredOn: day('2024-01-05') };
    expect(beginning(factOf('made', '2004-09-02'), factOf('logged', '2024-09-03'))).toContain(
      '2 "made" on 2004-09-02 lies 20 years before "logged", the next that happened, on 2024-09-03',
    );
    expect(
      beginning(factOf('made', '1985-01-05', late), factOf('finalised', '1986-01-05', late)),
    ).toContain('lies 39 years before the day it was learned, on 2024-01-05');
    expect(
      beginning(factOf('made', '1995-01-05', late), factOf('finalised', '1996-01-05', late)),
    ).toBe('');
    expect(beginning(factOf('made', '1985-01-05'), factOf('finalised', '1986-01-05'))).toBe('');
    expect(beginning(factOf('made', '2020-01-05', late))).toContain('lies 4 years before');
  });

  it('are doubted where a day that is set lies years from the day of setting it', () => {
    for (const [on, value] of [
      ['2024-03-01', '2034-03-01'],
      ['2034-03-01', '2024-03-01'],
    ] as const) {
      expect(doubtfulDays(2, factOf('date-fixed', on, { value }))).toMatchObject([
        { line: 2, column: 'value', reason: expect.stringContaining('lies 10 years from') },
      ]);
    }
  });
});
