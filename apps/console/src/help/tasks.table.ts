/** One step of a task: what to do, and the page on which it is done. */
interface Step {
  readonly text: string;
  /** Of this server; absent where the step goes on from the page of the one before. */
  readonly href?: string;
}

export interface Task {
  readonly title: string;
  /** What is gained by it. */
  readonly why: string;
  readonly steps: readonly Step[];
}

const WORKER: Task = {
  title: 'Log a complaint, contact the complainant, and see what is due and why',
  why: 'Each fact that you record moves what is owed, and every date says why it is what it is.',
  steps: [
    {
      text: 'Begin a new case of the type Complaint, under a reference of yours.',
      href: '/cases/new',
    },
    { text: 'Record the day on which it was received. You are then on the page of the case.' },
    {
      text: 'Look at what is owed: the first contact with the complainant. Open “Explain this date” of it: each day of the count is classed, with the rule and its source.',
    },
    {
      text: 'Under “What can be done now”, record that it was logged, and the first contact: what was owed has ended.',
    },
    {
      text: 'Look at the timeline. “Withdraw” takes a fact back with your reason; nothing is ever lost.',
    },
  ],
};

/** By the role: what somebody does first in it. */
export const tasks: Readonly<Record<string, Task>> = {
  'psd-case-worker': WORKER,
  'psd-supervisor': {
    title: 'See how much your team has to do, and decide what is asked of you',
    why: 'What nobody has, what is overdue and what waits for a decision stand on one page.',
    steps: [
      {
        text: 'Open My work: how much each has to do, and what waits for you to decide.',
        href: '/',
      },
      { text: 'Follow a count under “Overdue” to the deadlines behind it.' },
      {
        text: 'Open a case that nobody has, and allocate it to somebody.',
        href: '/cases?unallocated=true',
      },
      { text: 'Approve what was asked of you, or return it with words: only then is it recorded.' },
    ],
  },
  'head-of-psd': {
    title: 'See which reports are owed, and what stands behind a figure',
    why: 'A figure that cannot be opened to its cases cannot be defended.',
    steps: [
      {
        text: 'Open the Chapter 13 reports: case by period, the longest overdue first.',
        href: '/opcc/chapter-13?only=owed',
      },
      {
        text: 'Open the report, and a figure of it: its cases, counted and left out.',
        href: '/reports/complaints-and-conduct',
      },
      { text: 'Ask for the same as it was known on an earlier day, and see what came in late.' },
    ],
  },
  'hearing-administrator': {
    title: 'Find a hearing and what is due before it',
    why: 'Notices and documents of a hearing are counted from different days; each says from which.',
    steps: [
      { text: 'Open the proceedings.', href: '/cases?type=proceeding' },
      { text: 'Open one, and look at what is due before the hearing.' },
      {
        text: 'Open “Explain this date” of the notice: the days that count, and those that do not.',
      },
    ],
  },
  'opcc-officer': {
    title: 'Find which reports are owed to you, and run a meeting',
    why: 'What the force owes the policing body, and the actions of its meetings, in one place.',
    steps: [
      {
        text: 'Open Policing body: which Chapter 13 reports are owed, since when and for how long.',
        href: '/opcc',
      },
      { text: 'Open Meetings, and a meeting of them.', href: '/meetings' },
      {
        text: '“Run the meeting”: attendance, declarations, answers to the public, and a row for each action to update, close, date or carry over.',
      },
      {
        text: 'Go back to the meeting: its minutes print, and its table of actions is to be had as a file.',
      },
    ],
  },
  'opcc-reviewer': {
    title: 'Find the reviews that you have to decide',
    why: 'No statute limits a review; how long each has taken is counted in working days.',
    steps: [
      { text: 'Open Policing body, “Reviews asked of the policing body”.', href: '/opcc#reviews' },
      { text: 'Open the case of one that is to be decided: you may read it while it is yours.' },
      { text: 'Under “What can be done now”, record your decision and what you recommend.' },
    ],
  },
  'force-auditor': {
    title: 'See who looked at which case',
    why: 'Every page that shows a case is logged, with who looked, when and on what grounds.',
    steps: [
      { text: 'Open My work: your role reads no case, and its parts stand there.', href: '/' },
      { text: 'Search the log by a case, a person or a day. Your search is logged as well.' },
    ],
  },
  administrator: {
    title: 'Move the clock of the demonstration on, and see that reminders follow',
    why: 'What falls due on the way is due then, and whoever owes it is reminded.',
    steps: [
      {
        text: 'Open Clock, and move it to the next meeting: 8 October 2024, 10:00.',
        href: '/demo',
      },
      {
        text: 'Look into the mailbox, whose address npm start prints: reminders of what fell due have come.',
      },
      {
        text: 'Look at the details of health, which say whether anything is behind.',
        href: '/health',
      },
    ],
  },
};
