import { LocalDate } from '@tipstaff/kernel';
import { type StatutoryRule } from './statutory-rule';

const commencement2020 = LocalDate.of(2020, 2, 1);

/** The rules as data. Counting is in `period.ts`, never here. */
export const statutoryRules = {
  'R-PM-2': {
    id: 'R-PM-2',
    title: 'Log the complaint',
    startsOn: 'the day the complaint was made to the force',
    words: 'logged within 2 working days of the day the complaint was made',
    period: { shape: 'working-days-after', count: 2 },
    duty: 'local-target',
    pauses: 'none',
    dutyHolder: 'Professional Standards Department',
    recipients: [],
    inForceFrom: commencement2020,
    inForceTo: null,
    source: 'Performance measure in the published complaints-and-conduct table; no statute found',
    confidence: 'secondary text read',
    examples: [
      { id: 'PV-01', start: '2024-09-20', last: '2024-09-24', note: 'across a weekend' },
      { id: 'PV-02', start: '2024-12-21', last: '2024-12-24', note: 'made on a Saturday' },
      {
        id: 'PV-03',
        start: '2024-12-24',
        last: '2024-12-30',
        note: 'across Christmas and a weekend',
      },
      {
        id: 'PV-04',
        start: '2022-09-16',
        last: '2022-09-21',
        note: 'State Funeral, Monday 19 September 2022',
      },
    ],
  },
  'R-PM-3': {
    id: 'R-PM-3',
    title: 'Contact the complainant',
    startsOn: 'the day the complaint was made to the force',
    words:
      'first contact with the complainant within 10 working days of the day the complaint was made',
    period: { shape: 'working-days-after', count: 10 },
    duty: 'local-target',
    pauses: 'none',
    dutyHolder: 'Professional Standards Department',
    recipients: ['complainant'],
    inForceFrom: commencement2020,
    inForceTo: null,
    source: 'Performance measure in the published complaints-and-conduct table; no statute found',
    confidence: 'secondary text read',
    examples: [
      {
        id: 'PV-05',
        start: '2024-12-23',
        last: '2025-01-09',
        note: 'across Christmas and New Year',
      },
      {
        id: 'PV-06',
        start: '2024-03-22',
        last: '2024-04-09',
        note: 'Good Friday and Easter Monday',
      },
      {
        id: 'PV-07',
        start: '2023-04-27',
        last: '2023-05-15',
        note: '1 May and the Coronation, 8 May',
      },
    ],
  },
  'R-KI-2': {
    id: 'R-KI-2',
    title: 'Update the complainant',
    startsOn: 'the start of handling, then the previous update',
    words:
      'promptly and in any event within four weeks of the start of handling, then within four weeks of the previous notification',
    period: { shape: 'calendar-days-after', count: 28 },
    duty: 'statutory',
    pauses: 'none',
    dutyHolder: 'Professional Standards Department',
    recipients: ['complainant'],
    inForceFrom: commencement2020,
    inForceTo: null,
    source: 'Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2) reg. 34(2)(a)',
    confidence: 'primary text read',
    examples: [
      { id: 'PV-10', start: '2024-01-03', last: '2024-01-31', note: 'first update' },
      { id: 'PV-11', start: '2024-02-01', last: '2024-02-29', note: 'lands on 29 February' },
    ],
  },
  'R-C13-2': {
    id: 'R-C13-2',
    title: 'Chapter 13 report',
    startsOn:
      'the day the complaint was made, or the matter came to the attention of the appropriate authority',
    words:
      'a local investigation not completed within 12 months starting with that day, then within each six months starting with the day after the previous period ended, is reported as soon as practicable after the end of the period',
    period: { shape: 'months-starting-with', count: 12 },
    repeats: { shape: 'months-starting-with', count: 6 },
    duty: 'after-period',
    pauses: 'none',
    dutyHolder: 'Professional Standards Department',
    recipients: ['lpb', 'dg'],
    inForceFrom: commencement2020,
    inForceTo: null,
    source: 'Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2) reg. 13(1), (3)',
    confidence: 'primary text read',
    examples: [
      {
        id: 'PV-17',
        start: '2023-03-15',
        last: ['2024-03-14', '2024-09-14', '2025-03-14', '2025-09-14'],
        note: 'plain case',
      },
      {
        id: 'PV-18',
        start: '2023-03-01',
        last: ['2024-02-29', '2024-08-31', '2025-02-28'],
        note: 'first period ends 29 February 2024, not 28',
      },
      {
        id: 'PV-19',
        start: '2023-08-31',
        last: ['2024-08-30', '2025-02-28', '2025-08-31'],
        note: 'no 31 February; the chain drifts from the anchor day',
      },
      {
        id: 'PV-20',
        start: '2024-02-29',
        last: ['2025-02-28', '2025-08-31', '2026-02-28'],
        note: 'leap-day anchor: 28 February, not 27',
      },
      {
        id: 'PV-21',
        start: '2023-01-10',
        last: '2024-01-09',
        note: 'suspension does not stop the clock',
      },
    ],
  },
  'R-C13-9': {
    id: 'R-C13-9',
    title: 'Timeliness report (conduct outside Schedule 3)',
    startsOn: 'the day the allegation first came to the attention of the appropriate authority',
    words:
      'an investigation outside Schedule 3 not completed within 12 months beginning with that day, then within each further six months, is reported to the local policing body as soon as practicable after the end of the period',
    period: { shape: 'months-starting-with', count: 12 },
    repeats: { shape: 'months-starting-with', count: 6 },
    duty: 'after-period',
    pauses: 'none',
    dutyHolder: 'Professional Standards Department',
    recipients: ['lpb'],
    inForceFrom: commencement2020,
    inForceTo: null,
    source: 'Police (Conduct) Regulations 2020 (SI 2020/4) reg. 19',
    confidence: 'primary text read',
    examples: [
      {
        id: 'R-C13-9/plain',
        start: '2023-03-15',
        last: ['2024-03-14', '2024-09-14'],
        note: 'same periods as R-C13-2',
      },
    ],
  },
} as const satisfies Record<string, StatutoryRule>;

export type RuleId = keyof typeof statutoryRules;

export function ruleOf(id: RuleId): StatutoryRule {
  return statutoryRules[id];
}
