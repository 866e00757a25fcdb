import { LocalDate } from '@tipstaff/kernel';
import { type VocabularyEntry, type VocabularyVersion } from './vocabulary';

const SINCE_2020 = LocalDate.of(2020, 2, 1);

function category(
  code: string,
  title: string,
  ...parts: readonly string[]
): readonly VocabularyEntry[] {
  return [
    { code, title },
    ...parts.map((part, index) => ({ code: `${code}${index + 1}`, title: part, under: code })),
  ];
}

function entries(titles: Readonly<Record<string, string>>): readonly VocabularyEntry[] {
  return Object.entries(titles).map(([code, title]) => ({ code, title }));
}

/** Category S is the only one of the list before 2020 that a source names; the letters are A to Y. */
function lettersBefore2020(): readonly VocabularyEntry[] {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXY'].map((code) => ({
    code,
    title:
      code === 'S'
        ? 'Other neglect or failure in duty'
        : `Category ${code} of the list before 1 February 2020 (its words are not in the sources)`,
  }));
}

/** The lists as shipped. A force adds its own versions; none is ever changed. */
export const shippedVocabularies: readonly VocabularyVersion[] = [
  {
    id: 'allegation-category/before-2020',
    of: 'allegation-category',
    from: LocalDate.of(1900, 1, 1),
    to: LocalDate.addDays(SINCE_2020, -1),
    source: 'Letters A to Y, as a freedom of information answer has them; words known of S alone',
    entries: lettersBefore2020(),
  },
  {
    id: 'allegation-category/2020',
    of: 'allegation-category',
    from: SINCE_2020,
    to: null,
    source: 'IOPC data categories since 1 February 2020; codes as believed (R-VOC-4)',
    entries: [
      ...category(
        'A',
        'Delivery of duties and service',
        'Police action following contact',
        'Decisions',
        'Information',
        'General level of service',
      ),
      ...category(
        'B',
        'Police powers, policies and procedures',
        'Stops, and stop and search',
        'Searches of premises and seizure of property',
        'Power to arrest and detain',
        'Use of force',
        'Detention in police custody',
        'Bail, identification and interview procedures',
        'Evidential procedures',
        'Out of court disposals',
        'Other policies and procedures',
      ),
      ...category('C', 'Handling of or damage to property or premises'),
      ...category(
        'D',
        'Access to or disclosure of information',
        'Use of police systems',
        'Disclosure of information',
        'Handling of information',
        'Accessing and handling of information from other sources',
      ),
      ...category('E', 'Use of police vehicles'),
      ...category(
        'F',
        'Discriminatory behaviour',
        'Age',
        'Disability',
        'Gender reassignment',
        'Pregnancy and maternity',
        'Marriage and civil partnership',
        'Race',
        'Religion or belief',
        'Sex',
        'Sexual orientation',
        'Other',
      ),
      ...category(
        'G',
        'Abuse of position or corruption',
        'Organisational corruption',
        'Abuse of position for sexual purpose',
        'Abuse of position for the purpose of pursuing an inappropriate emotional relationship',
        'Abuse of position for financial purpose',
        'Obstruction of justice',
        'Other',
      ),
      ...category(
        'H',
        'Individual behaviours',
        'Impolite language or tone',
        'Impolite and intolerant actions',
        'Unprofessional attitude and disrespect',
        'Lack of fairness and impartiality',
        'Overbearing or harassing behaviours',
      ),
      ...category('J', 'Sexual conduct', 'Sexual assault', 'Sexual harassment', 'Other'),
      ...category('K', 'Discreditable conduct'),
      ...category('L', 'Other'),
    ],
  },
  {
    id: 'allegation-factor/2020',
    of: 'allegation-factor',
    from: SINCE_2020,
    to: null,
    source: 'Examples of the IOPC factors; the exact list is a force’s to record (R-VOC-5)',
    entries: entries({
      arrest: 'Arrest',
      custody: 'Custody',
      'call-handling': 'Call handling',
      'mental-health': 'Mental health',
      'domestic-abuse': 'Domestic abuse',
      'stop-and-search': 'Stop and search',
      'body-worn-video': 'Body-worn video',
      'child-or-young-person': 'Child or young person',
      'road-traffic': 'Road traffic',
      'social-media': 'Social media',
      'hate-crime': 'Hate crime',
      investigation: 'Investigation',
    }),
  },
  {
    id: 'allegation-decision/2020',
    of: 'allegation-decision',
    from: SINCE_2020,
    to: null,
    source: 'IOPC decisions since 1 February 2020 (R-VOC-1)',
    entries: entries({
      acceptable: 'Service acceptable',
      'not-acceptable': 'Service not acceptable',
      'unable-to-determine': 'Unable to determine',
      'case-to-answer': 'Case to answer',
      'no-case-to-answer': 'No case to answer',
      resolved: 'Resolved',
      'not-resolved': 'Not resolved',
      'no-further-action': 'No further action',
      withdrawn: 'Withdrawn',
    }),
  },
  {
    id: 'allegation-action/2020',
    of: 'allegation-action',
    from: SINCE_2020,
    to: null,
    source: 'IOPC actions since 1 February 2020, as believed (R-VOC-2)',
    entries: entries({
      explanation: 'Explanation',
      apology: 'Apology',
      'individual-learning': 'Individual learning',
      'organisational-learning': 'Organisational learning',
      'learning-from-reflection': 'Learning from reflection',
      'reflective-practice-review': 'Reflective practice review process',
      debrief: 'Debrief',
      'policy-review': 'Policy review',
      'goodwill-gesture': 'Goodwill gesture',
      'other-remedy': 'Other remedy',
      'performance-procedures': 'Performance procedures',
      'misconduct-meeting': 'Misconduct meeting',
      'misconduct-hearing': 'Misconduct hearing',
      'no-further-action': 'No further action',
    }),
  },
  {
    id: 'learning-theme/shipped',
    of: 'learning-theme',
    from: LocalDate.of(1900, 1, 1),
    to: null,
    source: 'Examples: no list is prescribed, and a force records its own',
    entries: entries({
      communication: 'Communication',
      'record-keeping': 'Record keeping',
      'use-of-powers': 'Use of powers',
      'use-of-force': 'Use of force',
      custody: 'Custody',
      investigation: 'Investigation',
      'property-and-evidence': 'Property and evidence',
      'information-and-data': 'Information and data',
      'equality-and-diversity': 'Equality and diversity',
      'supervision-and-leadership': 'Supervision and leadership',
      'policy-and-procedure': 'Policy and procedure',
      training: 'Training',
      other: 'Other',
    }),
  },
];
