import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type CaseEvent } from './case-event';
import { violationsAfter } from './decide';

const DAY = LocalDate.of(2024, 1, 2);
const law = new Law();
const facts = ['made', 'resumed'].map((milestone) => ({
  ...{ milestone, on: DAY, enteredOn: DAY, value: null, person: null, related: null, note: null },
}));

describe('what is in the way of facts', () => {
  it('is looked for once for the same facts on the same history under the same law', () => {
    const history: CaseEvent[] = [];
    const found = violationsAfter('complaint', history, facts, law);
    expect(found).not.toEqual([]);
    expect(violationsAfter('complaint', history, facts, law)).toBe(found);
    expect(violationsAfter('complaint', [], facts, law)).not.toBe(found);
    expect(violationsAfter('complaint', history, facts, new Law())).not.toBe(found);
  });

  it('is looked for anew where the history has grown since', () => {
    const history: CaseEvent[] = [];
    const before = violationsAfter('complaint', history, facts, law);
    const suspended = { on: DAY, enteredOn: DAY, data: {}, content: null };
    history.push({ ...suspended, number: 1, type: 'complaint.suspended' });
    expect(violationsAfter('complaint', history, facts, law)).not.toEqual(before);
  });
});
