import { type StatutoryRule } from '../statutory-rule';
import { ends, england, PSD, sourceCmr, sourcePcr } from './common';
import { report, standard } from './reminder-ladders.table';

const twelveMonths = { shape: 'months-starting-with', count: 12 } as const;
const sixMonths = { shape: 'months-starting-with', count: 6 } as const;
const chained = { kind: 'chain', period: twelveMonths, repeats: sixMonths } as const;
const anchor =
  'the day the complaint was made, or the matter came to the attention of the appropriate authority';
const target = {
  name: 'chapter13TargetWorkingDays',
  default: 10,
  meaning:
    'local target for "as soon as practicable": working days after the period ended; never the limit',
} as const;
const common = {
  ...england,
  pauses: 'none',
  startsOn: anchor,
  changedBy: [
    'Had the investigation been completed on or before the last day of the period, no report would be owed for it.',
  ],
} as const;
const forceOwes = { duty: 'after-period', dutyHolder: PSD, recipients: ['lpb', 'dg'] } as const;

/** Timeliness reports: regulation 13 of SI 2020/2, and regulation 19 of SI 2020/4 beside it. */
export const chapter13Rules = {
  'R-C13-1': {
    id: 'R-C13-1',
    title: 'Chapter 13 report: the duty',
    words:
      'a local investigation not completed within a relevant period is reported as soon as practicable after the end of that period; nothing is due before the period ends and the law gives no date',
    calculation: chained,
    ...common,
    ...forceOwes,
    source: `${sourceCmr} reg. 13(1)`,
    confidence: 'primary text read',
    settings: [target],
    examples: [
      {
        id: 'R-C13-1/arises',
        start: '2023-09-06',
        expect: {
          periods: [{ n: 1, from: '2023-09-06', to: '2024-09-05', dutyArises: '2024-09-06' }],
        },
        note: 'the duty arises the day after the period ended',
      },
    ],
  },
  'R-C13-2': {
    id: 'R-C13-2',
    title: 'Chapter 13 report',
    words:
      'a local investigation not completed within 12 months starting with that day, then within each six months starting with the day after the previous period ended, is reported as soon as practicable after the end of the period',
    calculation: chained,
    ...common,
    ...forceOwes,
    owed: {
      nextStep: 'send the report to those it goes to, then record the day it was sent.',
      remind: report,
      heldFromModel: null,
    },
    source: `${sourceCmr} reg. 13(1), (3)`,
    confidence: 'primary text read',
    settings: [target],
    examples: [
      {
        id: 'PV-17',
        start: '2023-03-15',
        options: { periods: 4 },
        expect: ends('2024-03-14', '2024-09-14', '2025-03-14', '2025-09-14'),
        note: 'plain case',
      },
      {
        id: 'PV-18',
        start: '2023-03-01',
        options: { periods: 3 },
        expect: ends('2024-02-29', '2024-08-31', '2025-02-28'),
        note: 'the first period ends 29 February 2024, not 28',
      },
      {
        id: 'PV-19',
        start: '2023-08-31',
        options: { periods: 3 },
        expect: ends('2024-08-30', '2025-02-28', '2025-08-31'),
        note: 'no 31 February; the chain drifts from the anchor day',
      },
      {
        id: 'PV-20',
        start: '2024-02-29',
        options: { periods: 3 },
        expect: ends('2025-02-28', '2025-08-31', '2026-02-28'),
        note: 'leap-day anchor: 28 February, not 27',
      },
    ],
  },
  'R-C13-3': {
    id: 'R-C13-3',
    title: 'Chapter 13 report: how many are owed',
    words:
      'one report for each relevant period within which the investigation was not completed; completed on the last day, none is owed for that period',
    calculation: chained,
    ...common,
    ...forceOwes,
    source: `${sourceCmr} reg. 13(1); completion is the submission of the final report`,
    confidence: 'primary text read in part',
    examples: [
      {
        id: 'PV-22',
        start: '2023-01-10',
        options: { completed: '2024-01-09' },
        expect: { reportsOwed: 0 },
        note: 'completed on the last day of the period',
      },
      {
        id: 'PV-23',
        start: '2023-01-10',
        options: { completed: '2024-01-10' },
        expect: { reportsOwed: 1 },
        note: 'one day late',
      },
      {
        id: 'R-C13-3/two',
        start: '2024-05-20',
        options: { completed: '2025-11-20' },
        expect: { reportsOwed: 2 },
        note: 'the day after the second period ended',
      },
    ],
  },
  'R-C13-4': {
    id: 'R-C13-4',
    title: 'Chapter 13 report: recipients of a local investigation',
    words:
      'to the local policing body, only if the appropriate authority is a chief officer and unless the chief officer thinks it might prejudice an investigation; and to the Director General, with no such exception',
    calculation: { kind: 'recipients' },
    ...common,
    ...forceOwes,
    source: `${sourceCmr} reg. 13(1)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'PV-R1',
        start: '2023-03-15',
        options: {
          recipients: {
            matter: 'complaint',
            schedule3: true,
            form: 'local',
            appropriateAuthority: 'chief-officer',
            mightPrejudice: false,
          },
        },
        expect: {
          duty: {
            dutyHolder: 'force',
            recipients: [
              { recipient: 'lpb', decision: 'send' },
              { recipient: 'dg', decision: 'send' },
            ],
          },
        },
        note: 'the force sends it to both',
      },
      {
        id: 'PV-R2',
        start: '2023-03-15',
        options: {
          recipients: {
            matter: 'complaint',
            schedule3: true,
            form: 'local',
            appropriateAuthority: 'chief-officer',
            mightPrejudice: true,
          },
        },
        expect: {
          duty: {
            dutyHolder: 'force',
            recipients: [
              { recipient: 'lpb', decision: 'withhold', by: 'chief officer' },
              { recipient: 'dg', decision: 'send' },
            ],
          },
        },
        note: 'withheld from the local policing body; the Director General is told all the same',
      },
      {
        id: 'R-C13-4/local-policing-body',
        start: '2023-03-15',
        options: {
          recipients: {
            matter: 'complaint',
            schedule3: true,
            form: 'local',
            appropriateAuthority: 'local-policing-body',
            mightPrejudice: false,
          },
        },
        expect: {
          duty: {
            dutyHolder: 'local policing body',
            recipients: [
              { recipient: 'lpb', decision: 'not-applicable' },
              { recipient: 'dg', decision: 'send' },
            ],
          },
        },
        note: 'a complaint about the chief constable: the Director General alone',
      },
    ],
  },
  'R-C13-5': {
    id: 'R-C13-5',
    title: 'Chapter 13 report: directed or independent investigation',
    words:
      'the Director General reports to the local policing body and the chief officer; the force owes no report',
    calculation: chained,
    ...common,
    duty: 'inbound',
    dutyHolder: 'Director General of the IOPC',
    recipients: ['lpb', 'chief-officer'],
    owed: {
      nextStep: 'ask the Director General for the report; the force owes none.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourceCmr} reg. 13(2)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'R-C13-5/plain',
        start: '2023-03-15',
        expect: ends('2024-03-14'),
        note: 'the same periods; another duty holder',
      },
      {
        id: 'PV-R3',
        start: '2023-03-15',
        options: {
          recipients: {
            matter: 'dsi',
            schedule3: true,
            form: 'independent',
            appropriateAuthority: 'chief-officer',
            mightPrejudice: false,
          },
        },
        expect: {
          duty: {
            dutyHolder: 'Director General of the IOPC',
            recipients: [
              { recipient: 'lpb', decision: 'send' },
              { recipient: 'chief-officer', decision: 'send' },
            ],
          },
        },
        note: 'the force owes nothing',
      },
    ],
  },
  'R-C13-6': {
    id: 'R-C13-6',
    title: 'Chapter 13 report: suspension',
    words:
      'nothing stops or restarts the periods while a matter is suspended; suspension is a reason for length',
    calculation: chained,
    ...common,
    ...forceOwes,
    duty: 'reading',
    source: `${sourceCmr} reg. 13, which provides for no pause`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'PV-21',
        start: '2023-01-10',
        options: { pauses: [{ from: '2023-06-01', to: '2024-02-01' }] },
        expect: { periods: [{ to: '2024-01-09', dutyArises: '2024-01-10' }] },
        note: 'suspension does not stop the clock',
      },
    ],
  },
  'R-C13-7': {
    id: 'R-C13-7',
    title: 'Chapter 13 report: re-investigation',
    words:
      'the first anchor is kept, nothing is owed for periods that ended while no investigation was open, and the chain resumes at the next period end',
    calculation: chained,
    ...common,
    ...forceOwes,
    duty: 'reading',
    source: `${sourceCmr} reg. 13, which provides for no reset; the practice of one force`,
    confidence: 'believed, not seen in primary text',
    settings: [
      {
        name: 'chapter13AfterReinvestigation',
        default: 'keep-anchor',
        meaning:
          'keep-anchor, or restart: a new chain from the day the re-investigation was directed',
      },
    ],
    examples: [
      {
        id: 'R-C13-7/anchor',
        start: '2022-05-10',
        options: { periods: 3 },
        expect: ends('2023-05-09', '2023-11-09', '2024-05-09'),
        note: 'the chain runs on from the first anchor',
      },
    ],
  },
  'R-C13-8': {
    id: 'R-C13-8',
    title: 'Chapter 13 report: commencement',
    words:
      'applies to complaints made, or matters coming to attention, on or after 1 February 2020; earlier ones have no such duty',
    calculation: chained,
    ...common,
    ...forceOwes,
    duty: 'reading',
    source: `${sourceCmr} reg. 2(2)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'PV-24',
        start: '2020-01-31',
        options: { completed: '2021-02-01' },
        expect: { applies: false, reportsOwed: 0, periods: [] },
        note: 'made before commencement',
      },
      {
        id: 'R-C13-8/first',
        start: '2020-02-01',
        expect: { applies: true, periods: [{ to: '2021-01-31' }] },
        note: 'made on the day of commencement',
      },
    ],
  },
  'R-C13-9': {
    id: 'R-C13-9',
    title: 'Timeliness report (conduct outside Schedule 3)',
    words:
      'an investigation outside Schedule 3 not completed within 12 months beginning with the day the allegation first came to attention, then within each further six months, is reported to the local policing body as soon as practicable after the end of the period, with a copy to the officer subject to the harm test',
    calculation: chained,
    ...common,
    duty: 'after-period',
    dutyHolder: PSD,
    recipients: ['lpb', 'officer'],
    owed: {
      nextStep: 'send the report, then record the day it was sent.',
      remind: report,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 19`,
    confidence: 'primary text read',
    settings: [target],
    examples: [
      {
        id: 'R-C13-9/plain',
        start: '2023-03-15',
        options: { periods: 2 },
        expect: ends('2024-03-14', '2024-09-14'),
        note: 'the same periods as regulation 13',
      },
      {
        id: 'PV-R4',
        start: '2023-03-15',
        options: {
          recipients: {
            matter: 'conduct',
            schedule3: false,
            form: 'local',
            appropriateAuthority: 'chief-officer',
            mightPrejudice: false,
          },
        },
        expect: {
          duty: {
            dutyHolder: 'force',
            recipients: [
              { recipient: 'lpb', decision: 'send' },
              { recipient: 'officer', decision: 'send' },
              { recipient: 'dg', decision: 'not-applicable' },
            ],
          },
        },
        note: 'the Director General is not a recipient',
      },
    ],
  },
  'R-C13-14': {
    id: 'R-C13-14',
    title: 'Chapter 13 report: form changed midway',
    words:
      'the periods go on from the same anchor; whoever holds the investigation when the period ends owes the report for it',
    calculation: chained,
    ...common,
    ...forceOwes,
    duty: 'reading',
    source: `${sourceCmr} reg. 13(1), (2), read together`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-C13-14/anchor',
        start: '2023-08-31',
        options: { periods: 2 },
        expect: ends('2024-08-30', '2025-02-28'),
        note: 'the anchor does not move with the form',
      },
    ],
  },
} as const satisfies Record<string, StatutoryRule>;
