import { LocalDate } from '@tipstaff/kernel';
import { type StatutoryRule } from '../statutory-rule';
import { england, PSD, sourceCmr, sourcePcr } from './common';
import { nextDay, standard } from './reminder-ladders.table';

const officer = 'officer concerned';
const chair = 'chair';
const common = { ...england, duty: 'statutory', pauses: 'none' } as const;

const parties =
  'agreement of the appropriate authority, the officer concerned, the Director General where presenting the case, and whoever conducts or chairs it';

/** Regulation 22 of SI 2020/4: the periods of Part 4 may be reduced by agreement (R-TIME-6). */
const byAgreement = { by: `${parties} (reg. 22)` } as const;

/** Regulation 48 of SI 2020/4: the same for Part 5, accelerated hearings. */
const byAgreementPart5 = { by: `${parties} (reg. 48)` } as const;

/** What is in both Parts. */
const byAgreementEither = {
  by: `${parties} (reg. 22; of an accelerated hearing reg. 48)`,
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
    startsOn:
      'the day the notice was given, or that on which it is deemed served where whoever served it says so',
    words:
      '10 working days beginning with the first working day after the notice. Sent by e-mail or post, it counts from the day on which it is deemed served: the rules on deemed days that SI 2025/558 made (reg. 8; for conduct from the day of reg. 64, for complaints from that of reg. 66) were not read, so that whoever serves it says the day, and none is guessed',
    calculation: workingDaysAfter(10),
    ...common,
    dutyHolder: officer,
    recipients: [PSD],
    owed: {
      nextStep: 'the officer may make representations until then; the force owes nothing.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 18; ${sourceCmr} reg. 20; deemed service: SI 2025/558, explanatory note`,
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
    reducible: byAgreementEither,
    dutyHolder: officer,
    recipients: [PSD],
    owed: {
      nextStep: 'nothing: the officer may object; record an objection if one comes.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} regs. 28, 30; of an accelerated hearing reg. 51(2C), since 7 May 2024`,
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
      '15 working days beginning with the first working day after the documents were supplied under reg. 30(1); the chair may extend for exceptional circumstances. It is of misconduct proceedings under Part 4: an accelerated hearing has R-CON-6b',
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
  'R-CON-6b': {
    id: 'R-CON-6b',
    title: "Officer's response in an accelerated hearing",
    startsOn: 'the day the notice of referral and the documents were given (reg. 51(1))',
    words:
      'the officer says in writing whether gross misconduct is accepted, and gives the documents relied on, within 7 working days beginning with the first working day after the notice and the documents were given',
    calculation: workingDaysAfter(7),
    ...common,
    offByDefault: 'the text of reg. 54 could not be read; its number of days is believed',
    reducible: byAgreementPart5,
    dutyHolder: officer,
    recipients: [PSD],
    owed: {
      nextStep: 'see that the response comes in, then record the day it did.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 54`,
    confidence: 'believed, not seen in primary text',
    settings: [
      {
        name: 'acceleratedResponseWithinWorkingDays',
        default: 7,
        meaning: 'working days to the response; confirm against reg. 54 before it is switched on',
      },
    ],
    examples: [
      {
        id: 'R-CON-6b/plain',
        start: '2024-12-02',
        expect: { due: '2024-12-11' },
        note: 'before the first day on which the hearing may be (16 December)',
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
    extendable: { by: 'chair', test: 'under reg. 33(10)(a), whose ground was not read' },
    reducible: byAgreement,
    dutyHolder: chair,
    recipients: [officer, PSD],
    owed: {
      nextStep: 'see that the pre-hearing is held, or record that the chair holds none.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 33(1)(a)`,
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
  'R-CON-9b': {
    id: 'R-CON-9b',
    title: 'Another date for the pre-hearing',
    startsOn: 'the day that the chair specified for the pre-hearing',
    words:
      'where the officer or the police friend will not be available, the officer may propose another date; it must be reasonable and fall before the end of 5 working days beginning with the first working day after the day specified',
    calculation: workingDaysAfter(5),
    ...common,
    reducible: byAgreement,
    dutyHolder: officer,
    recipients: [chair],
    owed: {
      nextStep:
        'nothing: the officer may propose a date up to that day; if one comes, record the new date.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 33(2), (3)(b)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'R-CON-9b/easter',
        start: '2024-03-26',
        expect: { due: '2024-04-04' },
        note: 'across Easter',
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
  'R-CON-10b': {
    id: 'R-CON-10b',
    title: 'Another date for the meeting',
    startsOn: 'the day that was specified for the misconduct meeting',
    words:
      'where the officer or the police friend will not be available, the officer may propose another date, before the end of 5 working days beginning with the first working day after the day specified',
    calculation: workingDaysAfter(5),
    ...common,
    offByDefault:
      'the text of reg. 34 could not be read; reg. 33(3)(b) and the like rule of SI 2009/3069 reg. 24(7) say five working days',
    reducible: byAgreement,
    dutyHolder: officer,
    recipients: [chair],
    owed: {
      nextStep:
        'nothing: the officer may propose a date up to that day; if one comes, record the new date.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 34`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-CON-10b/plain',
        start: '2024-05-23',
        expect: { due: '2024-05-31' },
        note: 'across the Spring bank holiday',
      },
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
      'at least 5 working days before the hearing begins, read as clear days: neither the day of publication nor the day of the hearing counts. It is of a misconduct hearing under Part 4: an accelerated hearing has R-CON-12b',
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
  'R-CON-12b': {
    id: 'R-CON-12b',
    title: 'Publish notice of the accelerated hearing',
    startsOn: 'the day the notice of the hearing was given, once its chair required public notice',
    words:
      'where whoever conducts or chairs the accelerated hearing requires it, notice is published on the website as soon as practicable after notice of the hearing is given under reg. 52(1); no date is given',
    calculation: { kind: 'undated' },
    ...common,
    dutyHolder: PSD,
    recipients: ['public'],
    owed: {
      nextStep: 'publish the notice on the website, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 53(1), (2)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'R-CON-12b/undated',
        start: '2024-12-03',
        expect: { due: null },
        note: 'the law gives no date',
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
    reducible: byAgreementEither,
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
      'the appropriate authority specifies a date not less than 10 and not more than 15 working days after the notice; where an objection is upheld, a new window from the replacement. Regulation 52 gives no power to extend it',
    calculation: { kind: 'window', earliest: 10, latest: 15 },
    ...common,
    reducible: byAgreementPart5,
    dutyHolder: PSD,
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
    title: 'Report prepared for the chair',
    startsOn: 'the day the accelerated hearing was completed',
    words:
      'where the chair of an accelerated hearing delegates the preparing of the report to the legally qualified person, that person submits it to the chair within 5 working days, counted from the completion of the hearing as the report of the chair is; the rest of paragraph (1C), on the time that the chair then has, could not be read',
    calculation: workingDaysAfter(5),
    ...common,
    inForceFrom: LocalDate.of(2024, 5, 7),
    reducible: byAgreementPart5,
    dutyHolder: 'legally qualified person',
    recipients: [chair],
    owed: {
      nextStep: 'see that the report reaches the chair, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 63(1B), (1C)(a), inserted by SI 2024/521`,
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
    startsOn: 'the day the officer was suspended',
    words:
      'the suspension is first reviewed before the end of four weeks beginning with the first working day after it',
    calculation: {
      kind: 'last-day',
      period: { shape: 'calendar-days-from-first-working-day-after', count: 28 },
    },
    ...common,
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'review the suspension of the officer, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 11, of which paragraphs (1) to (5) were read and not the one on review`,
    confidence: 'believed, not seen in primary text',
    settings: [
      {
        name: 'suspensionReviewBegins',
        default: 'first-working-day',
        meaning:
          'with what the four weeks begin: first-working-day or day-after; believed, confirm against reg. 11',
      },
    ],
    examples: [
      {
        id: 'R-CON-19/friday',
        start: '2024-02-02',
        expect: { due: '2024-03-03' },
        note: 'suspended on a Friday: the four weeks begin on Monday 5 February',
      },
      {
        id: 'R-CON-19/plain',
        start: '2024-02-01',
        expect: { due: '2024-02-29' },
        note: 'suspended on a Thursday: they begin the next day',
      },
      {
        id: 'R-CON-19/easter',
        start: '2024-03-28',
        expect: { due: '2024-04-29' },
        note: 'across Easter they begin on Tuesday 2 April',
      },
    ],
  },
  'R-CON-19b': {
    id: 'R-CON-19b',
    title: "Review the officer's suspension again",
    startsOn: 'the day of the review before',
    words:
      'each later review before the end of four weeks beginning with the day after the one before',
    calculation: { kind: 'last-day', period: { shape: 'calendar-days-after', count: 28 } },
    ...common,
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'review the suspension of the officer, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 11, of which paragraphs (1) to (5) were read and not the one on review`,
    confidence: 'believed, not seen in primary text',
    settings: [
      {
        name: 'laterSuspensionReviewBegins',
        default: 'day-after',
        meaning:
          'with what the four weeks begin: day-after or first-working-day; believed, confirm against reg. 11',
      },
    ],
    examples: [
      {
        id: 'R-CON-19b/plain',
        start: '2024-03-01',
        expect: { due: '2024-03-29' },
        note: 'reviewed on a Friday: the four weeks begin on Saturday, and end on Good Friday',
      },
    ],
  },
  'R-CON-21': {
    id: 'R-CON-21',
    title: 'Confirm an oral suspension in writing',
    startsOn: 'the day the officer was suspended orally',
    words:
      'the suspension is confirmed in writing with a summary of the reasons before the end of 3 working days beginning with the first working day after it',
    calculation: workingDaysAfter(3),
    ...common,
    offByDefault:
      'the paragraph of reg. 11 could not be read; the words are those of SI 2008/2864 reg. 10(6)(b), which was',
    dutyHolder: PSD,
    recipients: [officer],
    owed: {
      nextStep: 'confirm the suspension to the officer in writing, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 11`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-CON-21/friday',
        start: '2024-02-02',
        expect: { due: '2024-02-07' },
        note: 'across a weekend',
      },
    ],
  },
  'R-CON-21b': {
    id: 'R-CON-21b',
    title: 'Representations against the suspension',
    startsOn: 'the day the officer was suspended',
    words:
      'the officer may make representations against the suspension before the end of 7 working days beginning with the first working day after it',
    calculation: workingDaysAfter(7),
    ...common,
    offByDefault: 'the paragraph of reg. 11 could not be read',
    dutyHolder: officer,
    recipients: [PSD],
    owed: {
      nextStep: 'nothing: the officer may make representations; record them if they come.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 11`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-CON-21b/friday',
        start: '2024-02-02',
        expect: { due: '2024-02-13' },
        note: 'seven working days',
      },
    ],
  },
  'R-CON-22': {
    id: 'R-CON-22',
    title: 'Another date for the interview',
    startsOn: 'the day that the investigator specified for the interview',
    words:
      'where the officer or the police friend will not be available, the officer may propose another date; it must be reasonable and fall before the end of 5 working days beginning with the first working day after the day specified',
    calculation: workingDaysAfter(5),
    ...common,
    dutyHolder: officer,
    recipients: ['investigator'],
    owed: {
      nextStep:
        'nothing: the officer may propose a date up to that day; if one comes, record the new date.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 20(4), (5)(b)`,
    confidence: 'primary text read',
    examples: [
      {
        id: 'R-CON-22/plain',
        start: '2024-05-02',
        expect: { due: '2024-05-10' },
        note: 'across the Early May bank holiday',
      },
    ],
  },
  'R-CON-22b': {
    id: 'R-CON-22b',
    title: 'Another date for the interview under Schedule 3',
    startsOn: 'the day that the investigator specified for the interview',
    words:
      'the same of an investigation under Schedule 3: before the end of 5 working days beginning with the first working day after the day specified',
    calculation: workingDaysAfter(5),
    ...common,
    offByDefault:
      'the text of reg. 21 of SI 2020/2 could not be read; reg. 20(5)(b) of SI 2020/4, which was, says five working days',
    dutyHolder: officer,
    recipients: ['investigator'],
    owed: {
      nextStep:
        'nothing: the officer may propose a date up to that day; if one comes, record the new date.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourceCmr} reg. 21`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-CON-22b/plain',
        start: '2024-05-02',
        expect: { due: '2024-05-10' },
        note: 'across the Early May bank holiday',
      },
    ],
  },
  'R-CON-23': {
    id: 'R-CON-23',
    title: 'Hold the meeting about an appeal',
    startsOn: 'the day it was determined that the notice of appeal sets out arguable grounds',
    words:
      'where the officer asked for a meeting, it is held before the end of 5 working days beginning with the first working day after the determination under reg. 45(14); extendable in the interests of justice',
    calculation: workingDaysAfter(5),
    ...common,
    offByDefault:
      'reg. 46(2) as made says 5 working days, and was read; 20 working days are said of it elsewhere, so the text in force is to be confirmed',
    extendable: {
      by: 'person determining the appeal',
      test: 'in the interests of justice (reg. 46(3))',
    },
    reducible: byAgreement,
    dutyHolder: 'person determining the appeal',
    recipients: [officer],
    owed: {
      nextStep: 'see that the meeting about the appeal is held, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 46(2), as made`,
    confidence: 'primary text read in part',
    settings: [
      {
        name: 'appealMeetingWithinWorkingDays',
        default: 5,
        meaning:
          'working days from the determination to the meeting: 5 as read, 20 as said elsewhere',
      },
    ],
    examples: [
      {
        id: 'R-CON-23/plain',
        start: '2024-05-23',
        expect: { due: '2024-05-31' },
        note: 'across the Spring bank holiday',
      },
    ],
  },
  'R-CON-24': {
    id: 'R-CON-24',
    title: 'Notice of the determination of an appeal from a meeting',
    startsOn: 'the day the appeal was determined',
    words:
      'the officer is given written notice of the determination before the end of 3 working days beginning with the first working day after it',
    calculation: workingDaysAfter(3),
    ...common,
    offByDefault: 'the text of reg. 47(2) could not be read',
    reducible: byAgreement,
    dutyHolder: 'person determining the appeal',
    recipients: [officer, PSD],
    owed: {
      nextStep: 'see that the officer is given notice of the determination, then record the day.',
      remind: standard,
      heldFromModel: null,
    },
    source: `${sourcePcr} reg. 47(2)`,
    confidence: 'believed, not seen in primary text',
    examples: [
      {
        id: 'R-CON-24/plain',
        start: '2024-05-23',
        expect: { due: '2024-05-29' },
        note: 'across the Spring bank holiday',
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
      'as soon as reasonably practicable the local policing body supplies a copy to the respondent; to whoever its functions were delegated to; and to the Director General, where it is a specified appeal or the Director General presents the case; no date is given',
    calculation: { kind: 'undated' },
    ...common,
    duty: 'inbound',
    dutyHolder: lpb,
    recipients: [PSD, 'dg'],
    owed: {
      nextStep: 'ask the local policing body for the notice of appeal; record the day it came.',
      remind: standard,
      heldFromModel: null,
    },
    source: 'Police Appeals Tribunals Rules 2020 (SI 2020/1) rule 13(1)',
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
