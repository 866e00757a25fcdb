import { LocalDate } from '@tipstaff/kernel';
import { type StatutoryRule } from '../statutory-rule';
import { england, PSD, sourceCmr, sourcePcr } from './common';
import { nextDay, standard } from './reminder-ladders.table';

const officer = 'officer concerned';
const chair = 'chair';
const common = { ...england, duty: 'statutory', pauses: 'none' } as const;

/** Regulation 22 of SI 2020/4: the periods of Part 4 may be reduced by agreement (R-TIME-6). */
const byAgreement = {
  by: 'agreement of appropriate authority, officer concerned and chair (reg. 22)',
} as const;

/** Regulation 48 of SI 2020/4: the same for Part 5, accelerated hearings. */
const byAgreementPart5 = {
  by: 'agreement of appropriate authority, officer concerned and chair (reg. 48)',
} as const;

const lpb = 'local policing body';

function workingDaysAfter<N extends number>(count: N) {
  return { kind: 'last-day', period: { shape: 'working-days-after', count } } as const;
}

/** Notices, the timetable of proceedings, appeals, the barred list (section 8 of the reference). */
export const conductRules = {
  'R-CON-1': {
    id: 'R-CON-1',
    title: 'Tell the officer of the revised severity',
    startsOn: 'the day the assessment of severity was revised',
    words:
      'where the assessment of severity is revised after notice was given, the officer is notified of it as soon as practicable; no date is given',
    calculation: { kind: 'undated' },
    ...common,
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'tell the officer of the revised assessment, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 14; ${sourceCmr} reg. 16`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-CON-1/undated',
        start: '2024-01-08',
        expect: { due: null },
        note: 'the law gives no date',
      },
    ],
  },
  'R-CON-2': {
    id: 'R-CON-2',
    title: "Officer's representations on the notice of investigation",
    startsOn: 'the day the notice was given',
    words: '10 working days beginning with the first working day after the notice',
    calculation: workingDaysAfter(10),
    ...common,
    dutyHolder: officer,
    recipients: [PSD],
    owed: {
      nextStep: 'the officer may make representations until then; the force owes nothing.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 18; ${sourceCmr} reg. 20`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-CON-2/plain',
        start: '2024-05-20',
        expect: { due: '2024-06-04' },
        note: 'across the Spring bank holiday',
      },
    ],
  },
  'R-CON-3': {
    id: 'R-CON-3',
    title: 'Determine case to answer and the form of proceedings',
    startsOn: 'the day the report of the investigation was submitted',
    words:
      'on receiving the report the appropriate authority determines as soon as practicable whether there is a case to answer, whether to bring proceedings and in which form; no date is given',
    calculation: { kind: 'undated' },
    ...common,
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'determine case to answer and the form of proceedings; record both.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 23(1)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'R-CON-3/undated',
        start: '2024-01-08',
        expect: { due: null },
        note: 'the limit of 15 working days of earlier regulations is gone',
      },
    ],
  },
  'R-CON-4': {
    id: 'R-CON-4',
    title: 'Notice of referral to proceedings',
    startsOn: 'the day of the referral, or the day the officer was joined to it',
    words:
      'as soon as practicable: the conduct alleged, the form of the proceedings, the name of the chair and the right to object, with the report and disclosure subject to the harm test; no date is given',
    calculation: { kind: 'undated' },
    ...common,
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'give the officer notice of the referral, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 30`,
    confidence: 'primary text read in part',
    examples: [
      {
        id: 'R-CON-4/undated',
        start: '2024-01-08',
        expect: { due: null },
        note: 'the law gives no date',
      },
    ],
  },
  'R-CON-4b': {
    id: 'R-CON-4b',
    title: 'Objection to a person',
    startsOn: 'the day the officer was given notice of who was appointed',
    words:
      '3 working days beginning with the first working day after the notice that names the person',
    calculation: workingDaysAfter(3),
    ...common,
    reducible: byAgreement,
    dutyHolder: officer,
    recipients: [PSD],
    owed: {
      nextStep: 'nothing: the officer may object; record an objection if one comes.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} regs. 28, 30`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-CON-4b/plain',
        start: '2024-05-23',
        expect: { due: '2024-05-29' },
        note: 'across the Spring bank holiday',
      },
    ],
  },
  'R-CON-6': {
    id: 'R-CON-6',
    title: "Officer's response to the documents",
    startsOn: 'the day the documents were supplied',
    words:
      '15 working days beginning with the first working day after the documents were supplied; the chair may extend for exceptional circumstances',
    calculation: workingDaysAfter(15),
    ...common,
    extendable: { by: 'chair', test: 'for exceptional circumstances' },
    reducible: byAgreement,
    dutyHolder: officer,
    recipients: [PSD],
    owed: {
      nextStep: 'see that the response comes in, then record the day it did.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 31(1)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'PV-26',
        start: '2023-12-20',
        expect: { due: '2024-01-15' },
        note: 'across Christmas and New Year',
      },
    ],
  },
  'R-CON-7': {
    id: 'R-CON-7',
    title: 'Witness lists exchanged',
    startsOn: 'the day the officer complied with reg. 31(2)',
    words: '3 working days beginning with the first working day after the officer complied',
    calculation: workingDaysAfter(3),
    ...common,
    reducible: byAgreement,
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'exchange the lists of witnesses, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 31(4)`,
    confidence: 'primary text read',
    examples: [
      { id: 'PV-27', start: '2023-12-22', expect: { due: '2023-12-29' }, note: 'across Christmas' },
    ],
  },
  'R-CON-8': {
    id: 'R-CON-8',
    title: 'Bundle to the chair',
    startsOn:
      'the day the officer complied with reg. 31(2); for witness lists, the day of exchange',
    words:
      'witness lists within 10 working days of exchange; the bundle within 10 working days of the officer complying',
    calculation: workingDaysAfter(10),
    ...common,
    reducible: byAgreement,
    dutyHolder: PSD,
    recipients: [chair],
    owed: {
      nextStep: 'give the bundle to the chair, then record the day it reached the chair.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 32(2), (6)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'PV-28',
        start: '2023-12-22',
        expect: { due: '2024-01-10' },
        note: 'across Christmas and New Year',
      },
    ],
  },
  'R-CON-8b': {
    id: 'R-CON-8b',
    title: 'Witness lists to the chair',
    startsOn: 'the day the witness lists were exchanged',
    words: 'within 10 working days of the exchange, the first working day after it being day 1',
    calculation: workingDaysAfter(10),
    ...common,
    reducible: byAgreement,
    dutyHolder: PSD,
    recipients: [chair],
    owed: {
      nextStep: 'give the lists of witnesses to the chair, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 32(2)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'R-CON-8b/plain',
        start: '2023-12-29',
        expect: { due: '2024-01-15' },
        note: 'across New Year',
      },
    ],
  },
  'R-CON-9': {
    id: 'R-CON-9',
    title: 'Pre-hearing',
    startsOn: 'the day the documents reached the chair',
    words:
      '15 working days beginning with the first working day after the documents reach the chair; extendable',
    calculation: workingDaysAfter(15),
    ...common,
    extendable: { by: 'chair', test: 'the ground is not in the text that was read' },
    reducible: byAgreement,
    dutyHolder: chair,
    recipients: [officer, PSD],
    owed: {
      nextStep: 'see that the pre-hearing is held, or record that the chair holds none.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 33`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'R-CON-9/plain',
        start: '2024-01-10',
        expect: { due: '2024-01-31' },
        note: 'three working weeks',
      },
    ],
  },
  'R-CON-10': {
    id: 'R-CON-10',
    title: 'Hold the misconduct meeting',
    startsOn: 'the day the documents were supplied',
    words:
      'before the end of 20 working days beginning with the first working day after the documents were supplied; extendable in the interests of justice, with written reasons',
    calculation: workingDaysAfter(20),
    ...common,
    extendable: { by: 'chair', test: 'in the interests of justice, with written reasons' },
    reducible: byAgreement,
    dutyHolder: chair,
    recipients: [officer],
    owed: {
      nextStep: 'hold the meeting, then record the day it concluded.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 34`,
    confidence: 'primary text read in part',
    examples: [
      { id: 'PV-29', start: '2024-03-28', expect: { due: '2024-04-29' }, note: 'across Easter' },
    ],
  },
  'R-CON-11': {
    id: 'R-CON-11',
    title: 'Hold the misconduct hearing',
    startsOn: 'the day the documents were supplied',
    words:
      '100 working days beginning with the first working day after the documents were supplied; the chair may extend in the interests of justice',
    calculation: workingDaysAfter(100),
    ...common,
    extendable: { by: 'chair', test: 'in the interests of justice' },
    reducible: byAgreement,
    dutyHolder: chair,
    recipients: [officer],
    owed: {
      nextStep: 'hold the hearing, then record the day it concluded.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 29`,
    confidence: 'believed, not seen in primary text',
    settings: [
      {
        name: 'hearingWithinWorkingDays',
        default: 100,
        meaning:
          'working days from documents supplied to the hearing; confirm against the instrument',
      },
    ],
    examples: [
      {
        id: 'PV-30',
        start: '2024-01-08',
        expect: { due: '2024-05-31' },
        note: 'five bank holidays within',
      },
    ],
  },
  'R-CON-12': {
    id: 'R-CON-12',
    title: 'Publish notice of the hearing',
    startsOn: 'the day the hearing begins',
    words:
      'at least 5 working days before the hearing begins, read as clear days: neither the day of publication nor the day of the hearing counts',
    calculation: { kind: 'before', workingDays: 5 },
    ...common,
    dutyHolder: PSD,
    recipients: ['public'],
    owed: {
      nextStep: 'publish the notice on the website, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 36`,
    confidence: 'secondary text read',
    settings: [
      {
        name: 'atLeastMeansClearDays',
        default: 'clear-days',
        meaning: 'clear-days, or the looser reading, which is one working day later',
      },
    ],
    examples: [
      {
        id: 'PV-31',
        start: '2024-05-07',
        expect: { due: '2024-04-26', alternative: '2024-04-29' },
        note: 'after the Early May bank holiday',
      },
    ],
  },
  'R-CON-13': {
    id: 'R-CON-13',
    title: "Chair's report",
    startsOn: 'the day the hearing or meeting was completed',
    words: '5 working days beginning with the first working day after completion',
    calculation: workingDaysAfter(5),
    ...common,
    reducible: byAgreement,
    dutyHolder: chair,
    recipients: [PSD],
    owed: {
      nextStep: 'see that the chair reports, then record the day of the report.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} regs. 43(1), 63(1)`,
    confidence: 'primary text read in part',
    examples: [
      {
        id: 'PV-32',
        start: '2024-05-23',
        expect: { due: '2024-05-31' },
        note: 'across the Spring bank holiday',
      },
    ],
  },
  'R-CON-13b': {
    id: 'R-CON-13b',
    title: 'Report and appeal rights to the officer',
    startsOn: 'the day the chair reported',
    words:
      'as soon as practicable the appropriate authority sends the officer the report and notice of the right of appeal; no date is given',
    calculation: { kind: 'undated' },
    ...common,
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'send the officer the report and the right of appeal, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 43(2)`,
    confidence: 'secondary text read',
    examples: [
      {
        id: 'R-CON-13b/undated',
        start: '2024-05-31',
        expect: { due: null },
        note: 'the law gives no date',
      },
    ],
  },
  'R-CON-14': {
    id: 'R-CON-14',
    title: 'Hold the accelerated misconduct hearing',
    startsOn: 'the day the reg. 51 notice was given, or the chair or panel member was replaced',
    words:
      'not less than 10 and not more than 15 working days after the notice; where an objection is upheld, a new window from the replacement',
    calculation: { kind: 'window', earliest: 10, latest: 15 },
    ...common,
    extendable: { by: 'chair', test: 'the ground is not in the text that was read' },
    reducible: byAgreementPart5,
    dutyHolder: chair,
    recipients: [officer],
    owed: {
      nextStep: 'hold the accelerated hearing within the window, then record the day it concluded.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 52(1), (1A)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'PV-33',
        start: '2024-12-02',
        expect: { earliest: '2024-12-16', latest: '2024-12-23' },
        note: '10th to 15th working day after the notice',
      },
    ],
  },
  'R-CON-15': {
    id: 'R-CON-15',
    title: 'Keep the published outcome on show',
    startsOn: 'the day the outcome was published',
    words:
      'published as soon as practicable and kept online for at least 28 days: a minimum display, not a deadline',
    calculation: { kind: 'display', days: 28 },
    ...common,
    dutyHolder: PSD,
    recipients: ['public'],
    owed: {
      nextStep: 'keep the outcome on show; it may come down on the day named.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 43`,
    confidence: 'secondary text read',
    examples: [
      {
        id: 'R-CON-15/plain',
        start: '2024-06-03',
        expect: { earliest: '2024-07-01' },
        note: 'on show from 3 to 30 June; may come down on 1 July',
      },
    ],
  },
  'R-CON-15b': {
    id: 'R-CON-15b',
    title: 'Publish the outcome',
    startsOn: 'the day of the outcome of a hearing',
    words: 'published on the website as soon as practicable; no date is given',
    calculation: { kind: 'undated' },
    ...common,
    dutyHolder: PSD,
    recipients: ['public'],
    owed: {
      nextStep: 'publish the outcome on the website, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 43`,
    confidence: 'secondary text read',
    examples: [
      {
        id: 'R-CON-15b/undated',
        start: '2024-05-23',
        expect: { due: null },
        note: 'the law gives no date',
      },
    ],
  },
  'R-CON-16': {
    id: 'R-CON-16',
    title: 'Appeal from a misconduct meeting',
    startsOn: 'the day the report was given to the officer',
    words:
      '7 working days beginning with the first working day after the report is given; the appropriate authority may extend for exceptional circumstances',
    calculation: workingDaysAfter(7),
    ...common,
    extendable: { by: 'appropriate authority', test: 'for exceptional circumstances' },
    reducible: byAgreement,
    dutyHolder: officer,
    recipients: [PSD],
    owed: {
      nextStep: 'nothing: the officer may appeal; record an appeal if one comes.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 45`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'PV-34',
        start: '2024-05-24',
        expect: { due: '2024-06-05' },
        note: 'across the Spring bank holiday',
      },
    ],
  },
  'R-CON-17': {
    id: 'R-CON-17',
    title: 'Report of a delegated chair passed on',
    startsOn: 'the day a chair who acts by delegation of the chief officer reported',
    words:
      'where the chief officer delegated the chair, the report has a further step of 5 working days beginning with the first working day after the report; what passes between whom was read in part only',
    calculation: workingDaysAfter(5),
    ...common,
    inForceFrom: LocalDate.of(2024, 5, 7),
    dutyHolder: 'chief officer',
    recipients: [PSD],
    owed: {
      nextStep: 'see that the report is passed on, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 43 as amended by SI 2024/521`,
    confidence: 'primary text read in part',
    examples: [
      {
        id: 'R-CON-17/plain',
        start: '2024-08-22',
        expect: { due: '2024-08-30' },
        note: 'across the Summer bank holiday',
      },
    ],
  },
  'R-CON-19': {
    id: 'R-CON-19',
    title: "Review the officer's suspension",
    startsOn: 'the day the officer was suspended, then the previous review',
    words: 'reviewed at least every four weeks',
    calculation: {
      kind: 'last-day',
      period: { shape: 'calendar-days-after', count: 28 },
      repeats: { shape: 'calendar-days-after', count: 28 },
    },
    ...common,
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'review the suspension of the officer, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 11`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-CON-19/plain',
        start: '2024-02-01',
        expect: { due: '2024-02-29' },
        note: 'four weeks are 28 days',
      },
    ],
  },
  'R-SUS-4': {
    id: 'R-SUS-4',
    title: 'Determine afresh whether criminal proceedings would be prejudiced',
    startsOn: 'the day the criminal proceedings concluded',
    words:
      'proceedings delayed for criminal proceedings are determined on afresh when these no longer would be prejudiced or have concluded, whatever the outcome; no date is given',
    calculation: { kind: 'undated' },
    ...common,
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'decide afresh whether it would be prejudiced; resume, or say why not.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} regs. 10(3), 49(3)`,
    confidence: 'primary text read in part',
    examples: [
      {
        id: 'R-SUS-4/undated',
        start: '2024-01-08',
        expect: { due: null },
        note: 'the law gives no date',
      },
    ],
  },
  'R-PAT-1': {
    id: 'R-PAT-1',
    title: 'Appeal to the Police Appeals Tribunal',
    startsOn: 'the day the written decision was supplied',
    words:
      'before the end of 10 working days beginning with the first working day after the written decision is supplied',
    calculation: workingDaysAfter(10),
    ...common,
    dutyHolder: officer,
    recipients: ['lpb'],
    owed: {
      nextStep: 'nothing: the officer may appeal; record an appeal if one comes.',
      remind: standard,
      heldFromModel: null,
    },
    source: 'Police Appeals Tribunals Rules 2020 (SI 2020/1) rule 9',
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'PV-35',
        start: '2024-08-19',
        expect: { due: '2024-09-03' },
        note: 'across the Summer bank holiday',
      },
    ],
  },
  'R-PAT-2': {
    id: 'R-PAT-2',
    title: "Respondent's documents on appeal",
    startsOn: 'the day the respondent received the copy of the notice',
    words: '15 working days beginning with the first working day after receipt',
    calculation: workingDaysAfter(15),
    ...common,
    dutyHolder: PSD,
    recipients: ['lpb', officer],
    owed: {
      nextStep: "send the tribunal the respondent's documents, then record the day.",
      remind: standard,
      heldFromModel: null,
    },
    source: 'Police Appeals Tribunals Rules 2020 (SI 2020/1) rule 13',
    confidence: 'primary text read',
    examples: [
      {
        id: 'R-PAT-2/plain',
        start: '2024-09-03',
        expect: { due: '2024-09-24' },
        note: 'three working weeks',
      },
    ],
  },
  'R-PAT-2b': {
    id: 'R-PAT-2b',
    title: 'Notice of appeal copied to the respondent',
    startsOn: 'the day the notice of appeal was given',
    words:
      'the local policing body gives the respondent a copy as soon as reasonably practicable; no date is given',
    calculation: { kind: 'undated' },
    ...common,
    duty: 'inbound',
    dutyHolder: lpb,
    recipients: [PSD],
    owed: {
      nextStep: 'ask the local policing body for the notice of appeal; record the day it came.',
      remind: standard,
      heldFromModel: null,
    },
    source: 'Police Appeals Tribunals Rules 2020 (SI 2020/1) rule 13',
    confidence: 'primary text read',
    examples: [
      {
        id: 'R-PAT-2b/undated',
        start: '2024-09-03',
        expect: { due: null },
        note: 'the law gives no date',
      },
    ],
  },
  'R-BAR-1': {
    id: 'R-BAR-1',
    title: 'Report to the barred list',
    startsOn:
      'the day of the dismissal, or of the finding that the officer would have been dismissed',
    words:
      'before the end of 5 working days beginning with the date of the dismissal or finding: that day is day 1',
    calculation: { kind: 'last-day', period: { shape: 'working-days-beginning-with', count: 5 } },
    ...common,
    inForceFrom: LocalDate.of(2017, 12, 15),
    dutyHolder: PSD,
    recipients: ['College of Policing'],
    owed: {
      nextStep:
        'report to the College of Policing (name, force, date of birth, rank, warrant number, reasons, standards breached, date), then record the day.',
      remind: nextDay,
      heldFromModel: null,
    },
    source: 'Police Barred List and Police Advisory List Regulations 2017 (SI 2017/1135) reg. 3(1)',
    confidence: 'primary text read',
    examples: [
      {
        id: 'PV-36',
        start: '2024-12-18',
        expect: { due: '2024-12-24' },
        note: 'the day of dismissal counts as day 1',
      },
    ],
  },
  'R-CON-30': {
    id: 'R-CON-30',
    title: 'Give the officer notice that the proceedings were withdrawn',
    startsOn: 'the day the appropriate authority directed that the case be withdrawn',
    words:
      'where the case is withdrawn before proceedings begin, the officer is given written notice of the direction, and of what follows, as soon as practicable; no date is given',
    calculation: { kind: 'undated' },
    ...common,
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'give the officer written notice of the withdrawal, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 27`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-CON-30/undated',
        start: '2024-04-02',
        expect: { due: null },
        note: 'the law gives no date',
      },
    ],
  },
} as const satisfies Record<string, StatutoryRule>;
