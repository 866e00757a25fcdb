import { LocalDate } from '@tipstaff/kernel';
import { type PaperModel } from './paper-model';

const window = (from: string, to: string) => ({
  from: LocalDate.parse(from),
  to: LocalDate.parse(to),
});

/** A small paper with one of each part. */
export const paperOfSample: PaperModel = {
  title: 'Complaints and Conduct update',
  force: 'norfolk',
  windows: {
    last: window('2023-10-01', '2024-09-30'),
    previous: window('2022-10-01', '2023-09-30'),
  },
  knownOn: LocalDate.parse('2024-10-08'),
  wrapper: {
    title: 'Update on visible and trusted policing',
    originator: 'Deputy Chief Constable',
    reason: 'For information',
    submittedTo: 'PCC’s Accountability Meeting',
    summary: 'A short update.',
    recommendation: 'The Police and Crime Commissioner is asked to note the report.',
    checklist: [{ question: 'Has legal advice been sought on this submission?', answer: 'N/A' }],
    appendix: 'An overview.',
    nextMeeting: '16 April 2025',
  },
  blocks: [
    { kind: 'heading', level: 1, text: 'Complaints & Conduct' },
    { kind: 'heading', level: 3, text: 'Deeper' },
    {
      kind: 'paragraph',
      text: 'In the last 12-month reporting period 334 complaints were recorded.',
    },
    { kind: 'list', ordered: false, items: ['85.0% were logged in time.', '105 days'] },
    { kind: 'list', ordered: true, items: ['First', 'Second'] },
    {
      kind: 'table',
      caption: 'PSD data',
      description: 'Each row is a figure.',
      columns: ['Indicator', 'Last 12 months', 'Previous 12 months'],
      rows: [
        ['Complaints', '334', '393'],
        ['Logged in time', '85.0% (284 of 334)', '75.1% (295 of 393)'],
      ],
    },
    {
      kind: 'chart',
      title: 'Complaints fell from 393 to 334',
      subtitle: 'Last 12 months beside the previous 12 months',
      foot: 'Source: Tipstaff.',
      alternative:
        'Bar chart of complaints. Complaints fell from 393 to 334. The figures are in the table above.',
      windows: ['Last 12 months', 'Previous 12 months'],
      bars: [
        { label: 'Complaints', window: 0, value: 334, printed: '334' },
        { label: 'Complaints', window: 1, value: 393, printed: '393' },
      ],
    },
  ],
  source: 'Source: Tipstaff, record of norfolk up to entry 12709.',
};
