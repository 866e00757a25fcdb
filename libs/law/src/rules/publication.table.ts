import { LocalDate } from '@tipstaff/kernel';
import { type StatutoryRule } from '../statutory-rule';
import { england, localMeasure, LPB } from './common';
import { standard } from './reminder-ladders.table';

const specified = {
  ...localMeasure,
  duty: 'local-target',
  pauses: 'none',
  dutyHolder: LPB,
  recipients: ['public'],
} as const;
const order =
  'Elected Local Policing Bodies (Specified Information) Order 2011 (SI 2011/3050), as amended by SI 2021/547';
const safety = {
  ...england,
  inForceFrom: LocalDate.of(2007, 8, 1),
  duty: 'statutory',
  pauses: 'none',
  dutyHolder: 'chief officer',
} as const;

/** What is published or shared because its day comes round, or because figures were released. */
export const publicationRules = {
  'R-SIO-1': {
    id: 'R-SIO-1',
    title: 'Publish the statement on the national priorities',
    startsOn: 'the day the quarterly crime statistics were released',
    words:
      'published after each release of the quarterly crime statistics; that it is within 30 days is a local target, for how long the Order gives was not read',
    calculation: { kind: 'last-day', period: { shape: 'calendar-days-after', count: 30 } },
    ...specified,
    owed: {
      nextStep: 'publish the statement in a prominent place on the website, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${order}, Part 1 para. 7A`,
    confidence: 'secondary text read',
    examples: [
      {
        id: 'R-SIO-1/quarter',
        start: '2024-07-24',
        expect: { due: '2024-08-23' },
        note: 'released in July',
      },
    ],
  },
  'R-SIO-2': {
    id: 'R-SIO-2',
    title: 'Publish the latest data of the IOPC on complaints',
    startsOn: 'the day the IOPC published them',
    words:
      'quarterly data and the annual statistics report, published after each release; that it is within 30 days is a local target, for how long the Order gives was not read',
    calculation: { kind: 'last-day', period: { shape: 'calendar-days-after', count: 30 } },
    ...specified,
    owed: {
      nextStep:
        'publish the data, or a link to them, in a prominent place on the website, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${order}, Part 1 para. 7C(a)`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-SIO-2/quarter',
        start: '2024-02-29',
        expect: { due: '2024-03-30' },
        note: 'across the end of February',
      },
    ],
  },
  'R-SIO-3': {
    id: 'R-SIO-3',
    title: 'Publish how complaints are held to account',
    startsOn: 'the day the report was last published',
    words:
      'a report on how the chief officer is held to account for complaints, and an assessment of the body’s own reviews, each year; that it is within 12 months of the last is a local target',
    calculation: { kind: 'last-day', period: { shape: 'months-starting-with', count: 12 } },
    ...specified,
    owed: {
      nextStep: 'publish the report in a prominent place on the website, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${order}, Part 1 para. 7C(b)`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-SIO-3/year',
        start: '2023-06-12',
        expect: { due: '2024-06-11' },
        note: 'a year from the last',
      },
    ],
  },
  'R-CSP-1': {
    id: 'R-CSP-1',
    title: 'Assess crime and disorder in the area',
    startsOn: 'the day of the last assessment',
    words:
      'a strategic assessment of crime and disorder in the area, each year: within 12 months, the day of the last being the first of them',
    calculation: { kind: 'last-day', period: { shape: 'months-starting-with', count: 12 } },
    ...safety,
    recipients: ['community safety partnership'],
    owed: {
      nextStep: 'finish the assessment with the responsible authorities, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: 'Crime and Disorder Act 1998 s. 6; SI 2007/1830',
    confidence: 'secondary text read',
    examples: [
      {
        id: 'R-CSP-1/leap-day',
        start: '2024-02-29',
        expect: { due: '2025-02-28' },
        note: 'the end month has no such day',
      },
    ],
  },
  'R-CSP-2': {
    id: 'R-CSP-2',
    title: 'Share the prescribed sets of depersonalised information',
    startsOn: 'the day they were last shared',
    words:
      'shared with the other relevant authorities at least each quarter: within 3 months, the day of the last being the first of them',
    calculation: { kind: 'last-day', period: { shape: 'months-starting-with', count: 3 } },
    ...safety,
    recipients: ['relevant authorities'],
    owed: {
      nextStep: 'share the information with the partnership, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: 'Crime and Disorder Act 1998 s. 17A; SI 2007/1831',
    confidence: 'secondary text read',
    examples: [
      {
        id: 'R-CSP-2/quarter',
        start: '2024-07-10',
        expect: { due: '2024-10-09' },
        note: 'three months from the last',
      },
    ],
  },
} as const satisfies Record<string, StatutoryRule>;
