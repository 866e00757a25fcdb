import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type ComplaintMilestone } from './complaint/complaint.case-type';
import { type NewFact } from './fact';
import { suspendedSpans, suspendedWithin } from './suspension';
import { casesOf } from './given-when-then.fixture';

const { given, fact } = casesOf<ComplaintMilestone>('complaint');
const made = fact('made', '2024-01-08');
const suspended = (on: string) => fact('suspended', on, 'sub-judice');
const resumed = (on: string) => fact('resumed', on);

function spans(...facts: NewFact[]): readonly string[] {
  return suspendedSpans(given(made, ...facts).timeline).map(
    (span) => `${span.suspendedOn} to ${span.resumedOn}`,
  );
}

describe('suspended spans', () => {
  it('run from the day of suspension to the day of resumption, or are still open', () => {
    expect(spans()).toEqual([]);
    expect(spans(suspended('2024-02-05'), resumed('2024-04-08'))).toEqual([
      '2024-02-05 to 2024-04-08',
    ]);
    expect(spans(suspended('2024-02-05'))).toEqual(['2024-02-05 to null']);
  });

  it('count overlapping suspensions once', () => {
    expect(
      spans(
        suspended('2024-02-05'),
        suspended('2024-03-01'),
        resumed('2024-03-10'),
        resumed('2024-04-08'),
      ),
    ).toEqual(['2024-02-05 to 2024-04-08']);
    expect(spans(suspended('2024-02-05'), suspended('2024-03-01'), resumed('2024-03-10'))).toEqual([
      '2024-02-05 to null',
    ]);
  });

  it('are as many as there were separate suspensions', () => {
    expect(
      spans(
        suspended('2024-02-05'),
        resumed('2024-02-10'),
        suspended('2024-02-10'),
        resumed('2024-02-20'),
      ),
    ).toEqual(['2024-02-05 to 2024-02-10', '2024-02-10 to 2024-02-20']);
  });
});

describe('suspended time within a span of days', () => {
  const day = (text: string) => LocalDate.parse(text);

  it('gives 86 working days gross and 43 net (PV-09)', () => {
    const { timeline } = given(made, suspended('2024-02-05'), resumed('2024-04-08'));
    const { calendar } = new Law();
    const [from, to] = [day('2024-01-08'), day('2024-05-10')];
    const gross = calendar.workingDaysBetween(from, to);
    const paused = suspendedWithin(timeline, from, to)
      .map((span) => calendar.workingDaysBetween(span.after, span.upTo))
      .reduce((sum, days) => sum + days, 0);
    expect([gross, gross - paused]).toEqual([86, 43]);
  });

  it('is cut to the span, and an open suspension runs to its end', () => {
    const { timeline } = given(
      made,
      suspended('2024-02-05'),
      resumed('2024-04-08'),
      suspended('2024-05-01'),
    );
    expect(suspendedWithin(timeline, day('2024-03-01'), day('2024-05-10'))).toEqual([
      { after: '2024-03-01', upTo: '2024-04-08' },
      { after: '2024-05-01', upTo: '2024-05-10' },
    ]);
    expect(suspendedWithin(timeline, day('2024-04-08'), day('2024-05-01'))).toEqual([]);
  });
});
