import {
  type CaseEvent,
  noContext,
  type ObligationContext,
  violationsAfter,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type CaseObligationDto } from './case-page.dto';
import { keptOfCase } from './kept-of-case';

const day = (text: string) => LocalDate.parse(text);
const TODAY = day('2024-10-01');
const law = new Law();

const event = (number: number, milestone: string, data: CaseEvent['data'] = {}): CaseEvent => ({
  ...{ number, type: `complaint.${milestone}`, content: {}, data },
  ...{ on: day('2024-09-02'), enteredOn: day('2024-09-02') },
});

const made = (): CaseEvent[] => [event(1, 'made')];

const ref = { type: 'complaint', force: 'norfolk', reference: 'CO/1/24' } as const;

const kept = (
  history: readonly CaseEvent[],
  { today = TODAY, under = law, context = noContext } = {},
) => keptOfCase({ ref, history, today, law: under, context });

const asked = (history: readonly CaseEvent[], milestone: string, today = TODAY, under = law) =>
  kept(history, { today, under }).obstacleTo(milestone);

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
});

const owed = (title: string) => [{ title } as CaseObligationDto];

describe('what is owed in a case', () => {
  const answered = (
    history: readonly CaseEvent[],
    made: readonly CaseObligationDto[],
    under: Parameters<typeof kept>[1] = {},
    explain = 'all',
  ) => kept(history, under).obligations(explain, () => made);

  it('is made once for the same case, day, law, cases beside it and explanation', () => {
    const history = [event(1, 'made', { related: 'CO/7/24' })];
    const first = owed('first');
    expect(answered(history, first)).toBe(first);
    expect(answered([...history], owed('again'))).toBe(first);
    const beside: ObligationContext = {
      ...noContext,
      bodies: [{ reference: 'PB/1', timeline: { facts: [] } }],
    };
    for (const other of [
      answered([...history, event(2, 'logged')], owed('grown')),
      answered(history, owed('next day'), { today: day('2024-10-02') }),
      answered(history, owed('other law'), { under: new Law() }),
      answered(history, owed('other case beside it'), { context: beside }),
      answered(history, owed('nothing explained'), {}, 'none'),
    ]) {
      expect(other).not.toBe(first);
    }
  });

  it('is made anew once a text of it was erased, and is not kept where it repeats one', () => {
    const told = (content: CaseEvent['content']): CaseEvent[] => [
      { ...event(1, 'made', { sealed: ['note'] }), content },
    ];
    const open = told({ note: 'A "quoted" name' });
    const first = owed('no text');
    expect(answered(open, first)).toBe(first);
    expect(answered(open, owed('again'))).toBe(first);
    expect(answered(told(null), owed('erased'))).not.toBe(first);
    const repeating = owed('It is said: A "quoted" name.');
    expect(answered(open, repeating, { today: day('2024-10-03') })).toBe(repeating);
    const anew = owed('anew');
    expect(answered(open, anew, { today: day('2024-10-03') })).toBe(anew);
  });

  it('is dropped, longest unasked first, when there is too much of it', () => {
    const large = owed('x'.repeat(9_000_000));
    const [one, two, three] = [1, 2, 3].map((n) => [event(1, 'made', { related: `CO/${n}/20` })]);
    const under = new Law();
    answered(one ?? [], large, { under });
    answered(two ?? [], large, { under });
    answered(one ?? [], owed('asked again'), { under });
    answered(three ?? [], large, { under });
    expect(answered(one ?? [], owed('anew'), { under })).toBe(large);
    expect(answered(two ?? [], owed('anew'), { under })).not.toBe(large);
  });
});
