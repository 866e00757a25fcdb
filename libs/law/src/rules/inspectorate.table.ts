import { LocalDate } from '@tipstaff/kernel';
import { type StatutoryRule } from '../statutory-rule';
import { england, localMeasure } from './common';
import { standard } from './reminder-ladders.table';

/** What follows from an inspection report. */
export const inspectorateRules = {
  'R-HMI-1': {
    id: 'R-HMI-1',
    title: 'Publish comments on an inspection report',
    startsOn: 'the day the report was published',
    words:
      'comments and response published before the end of 56 days beginning with the day the report is published',
    calculation: { kind: 'last-day', period: { shape: 'calendar-days-beginning-with', count: 56 } },
    ...england,
    inForceFrom: LocalDate.of(2017, 1, 31),
    duty: 'statutory',
    pauses: 'none',
    dutyHolder: 'local policing body',
    recipients: ['public', 'inspectors of constabulary', 'Secretary of State'],
    owed: {
      nextStep: 'publish the comments and the response, then record the day they were published.',
      remind: standard,
      heldFromModel: null,
    },
    source: 'Police Act 1996 s. 55(5A)',
    confidence: 'primary text read',
    examples: [
      {
        id: 'PV-37',
        start: '2024-10-01',
        expect: { due: '2024-11-25' },
        note: 'the day of publication counts as day 1',
      },
    ],
  },
  'R-HMI-3': {
    id: 'R-HMI-3',
    title: 'Do what the inspectorate asks for by its day',
    startsOn: 'the day the report was published',
    words:
      'done by the day that the inspectorate set in its report; no statute gives one, and where the report sets none there is none',
    calculation: { kind: 'undated' },
    ...localMeasure,
    duty: 'local-target',
    pauses: 'none',
    dutyHolder: 'chief officer',
    recipients: ['inspectors of constabulary'],
    owed: {
      nextStep: 'do what is asked for, then record that the recommendation was closed.',
      remind: standard,
      heldFromModel: null,
    },
    source: 'The report of the inspectorate',
    confidence: 'secondary text read',
    examples: [
      {
        id: 'R-HMI-3/undated',
        start: '2024-09-02',
        expect: { due: null },
        note: 'the day is that of the report',
      },
    ],
  },
  'R-HMI-4': {
    id: 'R-HMI-4',
    title: 'Do the action planned on a recommendation',
    startsOn: 'the day the action was planned',
    words:
      'done by the day that was set when it was planned; no statute gives one, and where none was set there is none',
    calculation: { kind: 'undated' },
    ...localMeasure,
    duty: 'local-target',
    pauses: 'none',
    dutyHolder: 'chief officer',
    recipients: ['inspectors of constabulary'],
    owed: {
      nextStep: 'do the action, then record that it was done.',
      remind: standard,
      heldFromModel: null,
    },
    source: 'Local policy: the plan of the force',
    confidence: 'secondary text read',
    examples: [
      {
        id: 'R-HMI-4/undated',
        start: '2024-09-02',
        expect: { due: null },
        note: 'the day is that of the plan',
      },
    ],
  },
  'R-HMI-5': {
    id: 'R-HMI-5',
    title: 'Comment on an inspection report for the local policing body',
    startsOn: 'the day the chief officer was invited to comment',
    words: 'given by the day that the local policing body asked for; the Act gives none',
    calculation: { kind: 'undated' },
    ...localMeasure,
    duty: 'local-target',
    pauses: 'none',
    dutyHolder: 'chief officer',
    recipients: ['local policing body'],
    owed: {
      nextStep: 'send the local policing body the comments, then record the day they came.',
      remind: standard,
      heldFromModel: null,
    },
    source: 'Police Act 1996 s. 55(4)',
    confidence: 'primary text read in part',
    examples: [
      {
        id: 'R-HMI-5/undated',
        start: '2024-09-02',
        expect: { due: null },
        note: 'the day is that of the invitation',
      },
    ],
  },
} as const satisfies Record<string, StatutoryRule>;
