import { LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { detail, type Fact } from '../fact';
import { type MilestoneRule } from '../milestone';
import { all, first, last, type Timeline } from '../timeline';
import { ruleNaming, rulesFor, type Violation } from '../timeline-rules';
import { aDate, aNumber, noValue, oneOf, someCases, text } from '../value-rule';

/** A meeting that was cancelled did not take place; one that took place was not cancelled. */
const eitherHeldOrCancelled = ruleNaming<'held' | 'cancelled'>((timeline): readonly Violation[] => {
  const [held, cancelled] = [first(timeline, 'held'), first(timeline, 'cancelled')];
  if (!held || !cancelled) return [];
  return [
    {
      code: 'held-and-cancelled',
      // The later of the two is the one to look at; of one day, the one a person chose to enter.
      fact: (cancelled.on < held.on ? held : cancelled).number,
      field: 'milestone',
      message: `The meeting was "held" on ${day(held)} and "cancelled" on ${day(cancelled)}: withdraw one of the two; where it took place on another day, it was "moved".`,
    },
  ];
});

/** Two of one meeting have two numbers, so that an answer or the minutes can say which is meant. */
function haveOneNumber<M extends 'question-asked' | 'agenda-item'>(
  milestone: M,
  words: { readonly code: string; readonly what: string; readonly verb: string },
) {
  return ruleNaming<M>((timeline): readonly Violation[] => {
    const seen = new Map<string, Fact>();
    return all(timeline, milestone).flatMap((fact) => {
      const number = detail(fact, 'number');
      if (number === null) return [];
      const before = seen.get(number);
      if (!before) {
        seen.set(number, fact);
        return [];
      }
      return [
        {
          code: words.code,
          fact: fact.number,
          field: 'value' as const,
          message: `${words.what} ${number} of this meeting was ${words.verb} on ${day(before)} already: give this one the next number.`,
        },
      ];
    });
  });
}

/** Minutes that say that interests were declared say which; where none were, there is nothing to say. */
const declaredSaysWhich = ruleNaming<'declarations'>((timeline): readonly Violation[] =>
  all(timeline, 'declarations')
    .filter(
      (fact) =>
        fact.value === 'declared' &&
        detail(fact, 'interests') === null &&
        !fact.unreadable?.includes('details.interests'),
    )
    .map((fact) => ({
      code: 'declared-without-interests',
      fact: fact.number,
      field: 'value' as const,
      message: `Interests were declared on ${day(fact)}, and not which: say whose and what, or that none were declared.`,
    })),
);

/** An answer comes on the day of its question or later. There may be more than one: it goes on. */
const answersAQuestion = ruleNaming<'question-asked' | 'question-answered'>(
  (timeline): readonly Violation[] => {
    const asked = all(timeline, 'question-asked');
    return all(timeline, 'question-answered')
      .filter(({ on, details }) => {
        const number = detail({ details }, 'number');
        return !asked.some(
          (question) =>
            question.on <= on && (number === null || detail(question, 'number') === number),
        );
      })
      .map((fact) => {
        const number = detail(fact, 'number');
        return {
          code: 'answered-without-question',
          fact: fact.number,
          field: 'milestone' as const,
          message: `${number === null ? 'No question' : `Question ${number}`} of this meeting ${number === null ? 'was asked' : 'was not asked'} on or before ${day(fact)}: record the question first, or correct the number or the date.`,
        };
      });
  },
);

function day({ on }: Fact): string {
  return LocalDate.inShortWords(on);
}

const manage = { permission: 'meeting.manage' } as const;

/** What can happen to a public accountability meeting, and what the public asks of it. */
const meetingMilestones = {
  scheduled: {
    title: 'Scheduled',
    command: 'schedule',
    label: 'Schedule the meeting',
    ...manage,
    value: aDate,
  },
  board: {
    title: 'Board named',
    command: 'name-board',
    label: 'Name the board that meets',
    ...manage,
    value: text(100),
    meaning: {
      value:
        'What the series of meetings is called, alike for all of them; where it is not said, the letters that the reference begins with.',
    },
  },
  moved: {
    title: 'Moved',
    command: 'move',
    label: 'Move the meeting to another day',
    ...manage,
    value: aDate,
  },
  held: {
    title: 'Held',
    command: 'hold',
    label: 'Hold the meeting',
    ...manage,
    value: noValue,
    fields: { attendance: { title: 'Who attended, and apologies', value: text(), sealed: true } },
  },
  cancelled: {
    title: 'Cancelled',
    command: 'cancel',
    label: 'Cancel the meeting',
    ...manage,
    entry: 'api',
    value: noValue,
    note: 'required',
    meaning: { note: 'Why it was cancelled; its actions fall to the next meeting.' },
  },
  'agenda-item': {
    title: 'Put on the agenda',
    command: 'put-on-agenda',
    label: 'Put an item on the agenda',
    ...manage,
    entry: 'api',
    value: noValue,
    fields: {
      number: { title: 'Number of the item on the agenda', value: aNumber, required: true },
      item: { title: 'What it is about, as the agenda says it', value: text(300), required: true },
      time: { title: 'Time at which it is to begin, such as 10:15', value: text(20) },
      paper: { title: 'Its paper: a page, a name, or a verbal update', value: text(100) },
    },
  },
  attendance: {
    title: 'Attendance recorded',
    command: 'record-attendance',
    label: 'Record who attended, and the apologies',
    ...manage,
    entry: 'api',
    value: noValue,
    fields: {
      present: {
        title: 'Who attended: role, name and organisation, one on each line',
        value: text(),
        required: true,
        sealed: true,
      },
      apologies: {
        title: 'Apologies for absence, one on each line',
        value: text(),
        sealed: true,
      },
    },
  },
  declarations: {
    title: 'Declarations of interest',
    command: 'record-declarations',
    label: 'Record the declarations of interest',
    ...manage,
    entry: 'api',
    value: oneOf({ none: 'None were declared', declared: 'Interests were declared' }),
    fields: {
      interests: { title: 'Who declared which interest', value: text(), sealed: true },
    },
  },
  'minutes-confirmed': {
    title: 'Minutes confirmed',
    command: 'confirm-minutes',
    label: 'Confirm the minutes of this meeting',
    ...manage,
    entry: 'api',
    value: oneOf({
      accurate: 'As a true and accurate reflection',
      corrected: 'With corrections, which the note says',
    }),
    related: 'required',
    meaning: {
      related: 'Reference of the later meeting at which they were confirmed.',
      note: 'What was corrected.',
    },
  },
  'risk-raised': {
    title: 'Emerging risk raised',
    command: 'raise-risk',
    label: 'Record an emerging risk that was raised',
    ...manage,
    entry: 'api',
    value: noValue,
    fields: {
      risk: { title: 'The risk, as it was told', value: text(), required: true, sealed: true },
      by: { title: 'Who raised it, a role', value: text(100) },
    },
  },
  'question-asked': {
    title: 'Public question asked',
    command: 'record-question',
    label: 'Record a public question',
    ...manage,
    entry: 'api',
    value: noValue,
    fields: {
      number: { title: 'Number of the question at this meeting', value: aNumber, required: true },
      topic: { title: 'What it is about, in a few words and without a name', value: text(200) },
      question: { title: 'The question as asked', value: text(), required: true, sealed: true },
    },
    role: 'questioner',
    meaning: { person: 'Pseudonymous reference of who asked, where it is known.' },
  },
  'question-answered': {
    title: 'Public question answered',
    command: 'record-answer',
    label: 'Record the answer to a public question',
    ...manage,
    entry: 'api',
    value: noValue,
    fields: {
      number: { title: 'Number of the question at this meeting', value: aNumber, required: true },
      answer: { title: 'The answer as given', value: text(), required: true, sealed: true },
      actions: { title: 'References of the actions that the answer points to', value: someCases },
    },
  },
} as const satisfies Record<string, MilestoneRule>;

export type MeetingMilestone = keyof typeof meetingMilestones;

type MeetingState = CaseState & {
  /** As last named; absent where it was not. */
  readonly board?: string;
} & (
    | { readonly status: 'scheduled'; readonly date: LocalDate; readonly firstDate: LocalDate }
    | { readonly status: 'held'; readonly heldOn: LocalDate }
    | { readonly status: 'cancelled'; readonly cancelledOn: LocalDate }
  );

/** A meeting by its reference; without a timeline where the record does not hold it. */
interface MeetingNamed {
  readonly reference: string;
  readonly timeline?: Timeline;
}

/**
 * The series that a meeting belongs to: the board as last named, else the letters that its reference begins
 * with: PAB of PAB-1.
 */
export function boardNameOf({ reference, timeline }: MeetingNamed): string {
  const named = timeline && last(timeline, 'board')?.value;
  return named ?? boardInReference(reference);
}

/** The same for all meetings of one series, in whatever case they are written. */
export function boardOf(meeting: MeetingNamed): string {
  return boardNameOf(meeting).trim().toLowerCase();
}

function boardInReference(reference: string): string {
  return (/^[^\d]*/.exec(reference)?.[0] ?? '').replace(/[^\p{L}]+$/u, '');
}

/** The date of a meeting as last scheduled or moved; null before it was scheduled. */
export function meetingDate(timeline: Timeline): LocalDate | null {
  return (last(timeline, 'scheduled', 'moved')?.value ?? null) as LocalDate | null;
}

/** Neither held nor cancelled: something may still be due at it. */
export function isStillToCome(timeline: Timeline): boolean {
  return first(timeline, 'held', 'cancelled') === null;
}

const must = rulesFor<MeetingMilestone>();

export const meeting = defineCaseType<'meeting', MeetingMilestone, MeetingState>({
  type: 'meeting',
  place: 5,
  title: 'Accountability meeting',
  opensWith: 'scheduled',
  milestones: meetingMilestones,
  states: ['scheduled', 'held', 'cancelled'],
  readPermission: 'meeting.read',
  restrictable: false,
  handles: {
    'case-list': 'follows',
    // Owes nothing itself; when it moves, the actions of its force move with it.
    obligations: 'follows',
    figures: 'ignores',
  },
  rules: [
    must.opensWith('scheduled', 'The meeting was never scheduled'),
    must.onlyOnce('held', 'cancelled'),
    must.needs('moved', 'scheduled'),
    must.notAfter('moved', 'held'),
    must.notAfter('moved', 'cancelled'),
    eitherHeldOrCancelled,
    must.onlyOnce('attendance', 'declarations', 'minutes-confirmed'),
    must.needs('minutes-confirmed', 'held'),
    haveOneNumber('question-asked', {
      code: 'question-number-taken',
      what: 'Question',
      verb: 'asked',
    }),
    haveOneNumber('agenda-item', {
      code: 'agenda-number-taken',
      what: 'Item',
      verb: 'put on the agenda',
    }),
    declaredSaysWhich,
    answersAQuestion,
  ],
  state(timeline) {
    const named = last(timeline, 'board')?.value ?? null;
    const common = named === null ? {} : { board: named };
    const held = last(timeline, 'held');
    if (held) return { ...common, status: 'held', heldOn: held.on };
    const cancelled = last(timeline, 'cancelled');
    if (cancelled) return { ...common, status: 'cancelled', cancelledOn: cancelled.on };
    const firstDate = first(timeline, 'scheduled')?.value as LocalDate;
    const date = meetingDate(timeline) ?? firstDate;
    return { ...common, status: 'scheduled', date, firstDate };
  },
  obligations: () => [],
});
