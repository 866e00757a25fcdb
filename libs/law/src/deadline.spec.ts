import { LocalDate } from '@tipstaff/kernel';
import fc from 'fast-check';
import { deadlineOf } from './deadline';
import { type DeadlineAnswer } from './deadline-question';
import { type ExplainedDays } from './period';
import { type Explanation } from './explanation';
import { defaultLawSettings, Law } from './law';
import { type RuleId, ruleOf, statutoryRules } from './statutory-rules.table';

const law = new Law();
const MS_PER_DAY = 86_400_000;
const iso = (millis: number): string => new Date(millis).toISOString().slice(0, 10);
const plus = (day: string, days: number): string => iso(Date.parse(day) + days * MS_PER_DAY);

const someDay = fc
  .integer({
    min: LocalDate.dayNumber(LocalDate.of(2020, 2, 1)),
    max: LocalDate.dayNumber(LocalDate.of(2027, 6, 30)),
  })
  .map((number) => LocalDate.fromDayNumber(number));

function explanationOf(answer: DeadlineAnswer): Explanation {
  if (!answer.explanation) throw new Error('The answer has no explanation.');
  return answer.explanation;
}

/** Working days among classed days, told by weekday and named holidays, not by what was "counted". */
function workingDays(days: readonly ExplainedDays[], from: string, to: string): number {
  const holidays = days.filter((run) => run.as === 'holiday').map((run) => String(run.from));
  let count = 0;
  for (let day = from; day <= to; day = plus(day, 1)) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(day)) count += 1;
  }
  return count;
}

/** The day before the corresponding date; the last of a month that has no such date. */
function monthsFrom(start: string, months: number): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const lastOfMonth = iso(Date.UTC(year, month + months, 0));
  return Number(lastOfMonth.slice(8)) < day
    ? lastOfMonth
    : iso(Date.UTC(year, month - 1 + months, day - 1));
}

const inWorkingDays = (Object.keys(statutoryRules) as RuleId[]).filter((id) => {
  const { calculation } = ruleOf(id);
  return calculation.kind === 'last-day' && calculation.period.shape.startsWith('working-days');
});
const inCalendarDays = (Object.keys(statutoryRules) as RuleId[]).filter((id) => {
  const { calculation } = ruleOf(id);
  return calculation.kind === 'last-day' && !calculation.period.shape.startsWith('working-days');
});

describe('the explanation alone recomputes the date', () => {
  it.each(inWorkingDays)('%s, in working days', (rule) => {
    fc.assert(
      fc.property(someDay, (start) => {
        const answer = deadlineOf(law, rule, start);
        const { period, days } = explanationOf(answer);
        const first = period?.shape === 'working-days-beginning-with' ? start : plus(start, 1);
        const due = String(answer.due);
        expect(workingDays(days, first, due)).toBe(period?.count);
        expect(workingDays(days, first, plus(due, -1))).toBe(Number(period?.count) - 1);
      }),
      { numRuns: 30 },
    );
  });

  it.each(inCalendarDays)('%s, in calendar days or months', (rule) => {
    fc.assert(
      fc.property(someDay, (start) => {
        const answer = deadlineOf(law, rule, start);
        const { period, days } = explanationOf(answer);
        const last = String(answer.due);
        if (period?.shape === 'calendar-days-from-first-working-day-after') {
          const dayOne = plus(last, 1 - Number(period.count));
          expect(workingDays(days, plus(start, 1), dayOne)).toBe(1);
          expect(workingDays(days, dayOne, dayOne)).toBe(1);
          return;
        }
        if (period?.shape === 'months-starting-with') {
          expect(last).toBe(monthsFrom(start, Number(period.count)));
          return;
        }
        const dayOne = period?.shape === 'calendar-days-beginning-with' ? 1 : 0;
        expect(last).toBe(plus(start, Number(period?.count) - dayOne));
      }),
      { numRuns: 30 },
    );
  });

  it('R-CON-14, a window', () => {
    fc.assert(
      fc.property(someDay, (start) => {
        const { earliest, latest, explanation } = deadlineOf(law, 'R-CON-14', start);
        const days = explanation?.days ?? [];
        expect(workingDays(days, plus(start, 1), String(earliest))).toBe(10);
        expect(workingDays(days, plus(start, 1), String(latest))).toBe(15);
      }),
    );
  });

  it('R-CON-12, clear days: five working days lie between, neither end counting', () => {
    fc.assert(
      fc.property(someDay, (hearing) => {
        const { due, alternative, explanation } = deadlineOf(law, 'R-CON-12', hearing);
        const days = explanation?.days ?? [];
        expect(workingDays(days, plus(String(due), 1), plus(hearing, -1))).toBe(5);
        expect(String(alternative) > String(due)).toBe(true);
      }),
    );
  });

  it('R-PM-5, gross and net, overlapping and open pauses counted once', () => {
    const span = fc.tuple(someDay, fc.nat(200), fc.boolean());
    fc.assert(
      fc.property(
        someDay,
        fc.nat(300),
        fc.array(span, { maxLength: 4 }),
        (start, length, spans) => {
          const until = plus(start, length);
          const pauses = spans.map(([from, days, open]) => ({
            from,
            to: open ? null : plus(from, days),
          }));
          const { gross, net, explanation } = deadlineOf(law, 'R-PM-5', start, { until, pauses });
          const days = explanation?.days ?? [];
          expect(gross).toBe(workingDays(days, plus(start, 1), until));
          expect(net).toBe(days.filter((run) => run.as === 'counted').length);
          // A day is paused when any of the spans covers it: a slow recount.
          let paused = 0;
          for (let day = plus(start, 1); day <= until; day = plus(day, 1)) {
            const covered = pauses.some(({ from, to }) => day > from && day <= (to ?? until));
            if (covered) paused += workingDays(days, day, day);
          }
          expect(Number(gross) - Number(net)).toBe(paused);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a pause never shortens', () => {
  it('the time for a review: its 28 days are those that the wrong body did not have it', () => {
    const around = fc.integer({ min: -60, max: 27 });
    fc.assert(
      fc.property(someDay, around, fc.nat(60), (start, received, kept) => {
        const from = plus(start, received);
        const wrongBody = { from, to: plus(from, kept) };
        const answer = deadlineOf(law, 'R-REV-2', start, { wrongBody });
        let day: string = start;
        for (let left = 28; left > 0;) {
          day = plus(day, 1);
          if (day <= wrongBody.from || day > wrongBody.to) left -= 1;
        }
        expect(answer.due).toBe(day);
        const { days } = explanationOf(answer);
        days.forEach((run, index) => {
          expect(run.from <= run.to).toBe(true);
          expect(run.from).toBe(index === 0 ? start : plus(String(days[index - 1]?.to), 1));
        });
        expect(days.at(-1)?.to).toBe(day);
      }),
    );
  });

  it('any statutory period: none of them takes a pause at all', () => {
    for (const id of Object.keys(statutoryRules) as RuleId[]) {
      const { pauses, duty } = ruleOf(id);
      expect([id, pauses]).toEqual([id, duty === 'reading' || id === 'R-REV-2' ? pauses : 'none']);
    }
  });
});

describe('deadlineOf', () => {
  it('leaves out only the days with the wrong body, and only within the time limit', () => {
    const ask = (from: string, to: string): DeadlineAnswer =>
      deadlineOf(law, 'R-REV-2', '2024-10-01', { wrongBody: { from, to } });
    expect(ask('2024-10-29', '2024-11-05')).toMatchObject({ due: '2024-11-05', inTime: true });
    expect(ask('2024-10-30', '2024-11-05')).toMatchObject({ due: '2024-10-29', inTime: false });
    expect(deadlineOf(law, 'R-REV-2', '2024-10-01')).toMatchObject({
      due: '2024-10-29',
      inTime: null,
    });
  });

  it('reads "at least" the looser way where the force has so set, and names the other', () => {
    const looser = new Law({ ...defaultLawSettings, atLeastMeansClearDays: 'looser' });
    expect(deadlineOf(looser, 'R-CON-12', '2024-05-07')).toMatchObject({
      due: '2024-04-29',
      alternative: '2024-04-26',
    });
  });

  it('owes one report for each period not completed within, counting every period', () => {
    expect(deadlineOf(law, 'R-C13-3', '2024-05-20', { completed: '2025-11-19' }).reportsOwed).toBe(
      1,
    );
    expect(deadlineOf(law, 'R-C13-3', '2024-05-20', { completed: '2025-11-20' }).reportsOwed).toBe(
      2,
    );
    expect(deadlineOf(law, 'R-C13-3', '2024-05-20', { completed: '2025-05-19' }).reportsOwed).toBe(
      0,
    );
  });

  it.each([
    ['R-PM-2', '2023-02-30', {}, /February 2023 has 28 days/],
    ['R-XX-9', '2023-02-20', {}, /is not a rule that yields a day/],
    ['R-PM-5', '2024-01-08', {}, /--until/],
    ['R-PM-5', '2024-01-08', { until: '2024-01-07' }, /lies before the start/],
    [
      'R-PM-5',
      '2024-01-08',
      { until: '2024-02-07', pauses: [{ from: '2024-02-05', to: '2024-02-01' }] },
      /ends before it begins/,
    ],
    ['R-C13-3', '2024-01-08', { completed: '2023-02-07' }, /before the start/],
    ['R-C13-2', '2024-01-08', { periods: 0 }, /ask for 1 to 60/],
    ['R-C13-2', '2024-01-08', { periods: 61 }, /ask for 1 to 60/],
    ['R-C13-4', '2024-01-08', {}, /yields no day/],
    ['R-TIME-1', '2024-06-30', {}, /is not a moment in time/],
    ['R-PM-2', '2030-01-02', {}, /bank holidays of 2030 are not in the calendar/],
    ['R-CON-11', '2028-12-01', {}, /bank holidays of 2029 are not in the calendar/],
  ])('%s from %s is refused in words', (rule, start, options, words) => {
    expect(() => deadlineOf(law, rule, start, options)).toThrow(words);
  });
});
