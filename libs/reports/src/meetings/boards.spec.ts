import { type CaseOfForce, timelineOfFacts } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { actionsTable } from '../actions-table/actions-table';
import { meetingList } from './meeting-list';

type Said = readonly [milestone: string, on: string, value?: string];

const caseOf = (reference: string, ...said: readonly Said[]): CaseOfForce => ({
  reference,
  timeline: timelineOfFacts(
    said.map(([milestone, on, value = null], index) => ({
      ...{ number: index + 1, milestone, value, person: null, related: null, note: null },
      ...{ on: LocalDate.parse(on), enteredOn: LocalDate.parse(on) },
    })),
  ),
});

const record = {
  force: 'fhe',
  meetings: [
    caseOf('PAB-1', ['scheduled', '2024-06-03', '2024-08-28'], ['held', '2024-08-28']),
    caseOf('PAB-2', ['scheduled', '2024-08-28', '2024-11-27']),
    caseOf('GSB-1', ['scheduled', '2024-08-01', '2024-09-18'], ['held', '2024-09-18']),
    caseOf('GSB-2', ['scheduled', '2024-09-18', '2024-12-11']),
  ],
  actions: [caseOf('PAB-1/1', ['raised', '2024-08-28', '1'])],
};

const tableOf = (meeting: string) =>
  actionsTable(record, {
    meeting,
    today: LocalDate.of(2024, 10, 1),
    knownOn: null,
    law: new Law(),
  });

describe('two boards of one force', () => {
  it('have tables of actions and next meetings of their own', () => {
    const at = (meeting: string) => {
      const { actions, nextMeeting } = tableOf(meeting);
      return [actions.map(({ reference }) => reference), nextMeeting?.reference];
    };
    expect(at('PAB-1')).toEqual([['PAB-1/1'], 'PAB-2']);
    expect(at('GSB-1')).toEqual([[], 'GSB-2']);
    expect(at('PAB-2')).toEqual([['PAB-1/1'], 'PAB-2']);
    expect(tableOf('PAB-1').actions[0]).toMatchObject({ due: '2024-11-27' });
    expect(meetingList(record).map(({ board }) => board)).toEqual(['GSB', 'PAB', 'GSB', 'PAB']);
  });
});
