import { type CaseEvent, violationsAfter } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { obstaclesTo } from './obstacles';

const day = (text: string) => LocalDate.parse(text);
const TODAY = day('2024-10-01');
const law = new Law();

const event = (number: number, milestone: string, data: CaseEvent['data'] = {}): CaseEvent => ({
  ...{ number, type: `complaint.${milestone}`, content: {}, data },
  ...{ on: day('2024-09-02'), enteredOn: day('2024-09-02') },
});

const made = (): CaseEvent[] => [event(1, 'made')];

const asked = (history: readonly CaseEvent[], milestone: string, today = TODAY, under = law) =>
  obstaclesTo({ type: 'complaint', history, today, law: under })(milestone);

/** Tried anew. */
const tried = (history: readonly CaseEvent[], milestone: string, today = TODAY) => {
  const blank = { on: today, enteredOn: today, value: null, person: null, related: null };
  const [violation] = violationsAfter(
    'complaint',
    history,
    [{ ...blank, note: null, milestone }],
    law,
  );
  return violation ? { code: `complaint.${violation.code}`, detail: violation.message } : null;
};

describe('what is in the way of a milestone', () => {
  it('is what a trial of it says, when it is asked for the first time and again', () => {
    const history = [...made(), event(2, 'logged')];
    for (const milestone of ['made', 'logged', 'finalised', 'resumed', 'update', 'review-made']) {
      expect(asked(history, milestone)).toEqual(tried(history, milestone));
      expect(asked(history, milestone)).toEqual(tried(history, milestone));
    }
  });

  it('is tried once for the same timeline, day and law, whoever read it', () => {
    const first = asked(made(), 'resumed');
    expect(first).not.toBeNull();
    expect(asked(made(), 'resumed')).toBe(first);
    expect(asked(made(), 'resumed', day('2024-10-02'))).not.toBe(first);
    expect(asked(made(), 'resumed', TODAY, new Law())).not.toBe(first);
  });

  it('is tried anew when the timeline has grown, though it is the same list', () => {
    const history = made();
    const before = asked(history, 'logged');
    history.push(event(2, 'logged'));
    expect(asked(history, 'logged')).toEqual(tried(history, 'logged'));
    expect(asked(history, 'logged')).not.toEqual(before);
  });

  it('is not told from what another sees: a link that is out of sight makes another timeline', () => {
    const linked = [event(1, 'made', { related: 'CO/2/24' })];
    const first = asked(linked, 'resumed');
    expect(asked(made(), 'resumed')).not.toBe(first);
    expect(asked([event(1, 'made', { related: 'CO/2/24' })], 'resumed')).toBe(first);
  });

  it('is kept for the last five hundred timelines', () => {
    const first = asked(made(), 'resumed');
    for (let n = 0; n < 500; n += 1)
      asked([event(1, 'made', { related: `CO/${n}/23` })], 'resumed');
    expect(asked(made(), 'resumed')).not.toBe(first);
    expect(asked(made(), 'resumed')).toEqual(first);
  });
});
