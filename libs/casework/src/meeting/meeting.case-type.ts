import { type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { type MilestoneRule } from '../milestone';
import { first, last, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { aDate, noValue } from '../value-rule';

/** What can happen to a public accountability meeting. */
export const meetingMilestones = {
  scheduled: {
    title: 'Scheduled',
    command: 'schedule',
    permission: 'meeting.manage',
    value: aDate,
  },
  moved: { title: 'Moved', command: 'move', permission: 'meeting.manage', value: aDate },
  held: { title: 'Held', command: 'hold', permission: 'meeting.manage', value: noValue },
} as const satisfies Record<string, MilestoneRule>;

export type MeetingMilestone = keyof typeof meetingMilestones;

export type MeetingState = CaseState &
  (
    | { readonly status: 'scheduled'; readonly date: LocalDate; readonly firstDate: LocalDate }
    | { readonly status: 'held'; readonly heldOn: LocalDate }
  );

/** The date of a meeting as last scheduled or moved; null before it was scheduled. */
export function meetingDate(timeline: Timeline): LocalDate | null {
  return (last(timeline, 'scheduled', 'moved')?.value ?? null) as LocalDate | null;
}

const must = rulesFor<MeetingMilestone>();

export const meeting = defineCaseType<MeetingMilestone, MeetingState>({
  type: 'meeting',
  title: 'Accountability meeting',
  opensWith: 'scheduled',
  milestones: meetingMilestones,
  rules: [
    must.opensWith('scheduled', 'The meeting was never scheduled'),
    must.onlyOnce('held'),
    must.needs('moved', 'scheduled'),
    must.notAfter('moved', 'held'),
  ],
  state(timeline) {
    const held = last(timeline, 'held');
    if (held) return { status: 'held', heldOn: held.on };
    const firstDate = first(timeline, 'scheduled')?.value as LocalDate;
    return { status: 'scheduled', date: meetingDate(timeline) ?? firstDate, firstDate };
  },
  obligations: () => [],
});
