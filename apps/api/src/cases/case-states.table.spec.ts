import { caseTypeDefinitions, timelineOfFacts } from '@tipstaff/casework';
import { caseTypes, LocalDate } from '@tipstaff/kernel';
import { caseStates } from './case-states.table';

const day = LocalDate.parse('2024-09-06');

/** The states of a type at the end of every three milestones that begin with its first. */
function statesOf(type: (typeof caseTypes)[number]): string[] {
  const { opensWith, milestones, state } = caseTypeDefinitions[type];
  const all = Object.keys(milestones);
  return all.flatMap((second) =>
    all.map((third) => {
      const facts = [opensWith, second, third].map((milestone, at) => ({
        number: at + 1,
        milestone,
        on: day,
        enteredOn: day,
        value: '2024-10-01',
        person: null,
        related: null,
        note: null,
      }));
      return state(timelineOfFacts(facts)).status;
    }),
  );
}

it('holds every state that the types can reach, and no other', () => {
  expect([...caseStates].sort()).toEqual([...new Set(caseTypes.flatMap(statesOf))].sort());
});
