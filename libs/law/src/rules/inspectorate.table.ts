import { LocalDate } from '@tipstaff/kernel';
import { type StatutoryRule } from '../statutory-rule';
import { england } from './common';
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
} as const satisfies Record<string, StatutoryRule>;
