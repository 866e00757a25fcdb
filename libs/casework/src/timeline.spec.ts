import { LocalDate } from '@tipstaff/kernel';
import { type CaseEvent } from './case-event';
import { factHistories, timelineOf } from './timeline';

const day = (text: string) => LocalDate.parse(text);

const event = (number: number, enteredOn: string, over: Partial<CaseEvent> = {}): CaseEvent => ({
  number,
  type: 'complaint.update',
  on: day('2024-09-02'),
  enteredOn: day(enteredOn),
  data: {},
  content: {},
  ...over,
});

const numbers = (events: readonly CaseEvent[], knownOn: string | null = null) =>
  timelineOf(events, { knownOn: knownOn === null ? null : day(knownOn) }).facts.map(
    ({ number }) => number,
  );

describe('the timeline of a history', () => {
  const history = [event(1, '2024-09-02'), event(2, '2024-09-05'), event(3, '2024-09-03')];

  it('is made once for all who ask for it, and once for all that was known', () => {
    expect(timelineOf(history)).toBe(timelineOf(history));
    expect(factHistories(history)).toBe(factHistories(history));
    expect(timelineOf(history, { knownOn: day('2024-09-05') })).toBe(timelineOf(history));
  });

  it('as known on an earlier day lacks what was learned later, in whatever order it came', () => {
    expect(numbers(history)).toEqual([1, 2, 3]);
    expect(numbers(history, '2024-09-04')).toEqual([1, 3]);
    expect(numbers(history, '2024-09-02')).toEqual([1]);
    expect(numbers(history, '2024-09-01')).toEqual([]);
    expect(numbers(history)).toEqual([1, 2, 3]);
  });

  it('of a list that has grown is that of all its events', () => {
    const growing = [event(1, '2024-09-02')];
    expect(numbers(growing)).toEqual([1]);
    growing.push(event(2, '2024-09-03'));
    expect(numbers(growing)).toEqual([1, 2]);
    growing.push(event(3, '2024-09-04', { type: 'complaint.fact-withdrawn', data: { fact: 1 } }));
    expect(numbers(growing)).toEqual([2]);
    expect(factHistories(growing).map(({ standing }) => standing !== null)).toEqual([false, true]);
  });
});
