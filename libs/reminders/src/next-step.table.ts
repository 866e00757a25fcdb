import { type ObligationRule } from '@tipstaff/casework';

/** What a person does about each kind of obligation; a rule without a step does not compile. */
export const nextStep: Readonly<Record<ObligationRule, string>> = {
  'R-PM-2': 'log the complaint, then record the day it was logged.',
  'R-PM-3': 'contact the complainant, then record the day of that contact.',
  'R-KI-2': 'tell the complainant how the handling is going, then record the update.',
  'R-KI-3': 'notify the outcome with the right to a review, then record the day.',
  'R-HAN-4': 'tell the body that has the complaint before it, then record the day.',
  'R-SUS-2': 'review the suspension and tell the complainant of it, then record the day.',
  'R-SUS-3': 'see whether the complainant wants it resumed, then decide; record which.',
  'R-REV-1': 'the complainant may apply for a review until then; the force owes nothing.',
  'R-REC-1': 'respond to the recommendation in writing, then record the day.',
  'R-REC-2': 'the IOPC publishes the response; the force owes nothing.',
  'R-REC-3': 'respond to the recommendation, then record the day.',
  'R-REF-1': 'refer it to the Director General, then record the day.',
  'R-SUS-4': 'decide afresh whether it would be prejudiced; resume, or say why not.',
  'R-C13-2': 'send the report to those it goes to, then record the day it was sent.',
  'R-C13-5': 'ask the Director General for the report; the force owes none.',
  'R-C13-9': 'send the report, then record the day it was sent.',
  'R-CON-1': 'tell the officer of the revised assessment, then record the day.',
  'R-CON-2': 'the officer may make representations until then; the force owes nothing.',
  'R-CON-3': 'determine case to answer and the form of proceedings; record both.',
  'R-CON-4': 'give the officer notice of the referral, then record the day.',
  'R-CON-4b': 'nothing: the officer may object; record an objection if one comes.',
  'R-CON-6': 'see that the response comes in, then record the day it did.',
  'R-CON-7': 'exchange the lists of witnesses, then record the day.',
  'R-CON-8': 'give the bundle to the chair, then record the day it reached the chair.',
  'R-CON-8b': 'give the lists of witnesses to the chair, then record the day.',
  'R-CON-9': 'see that the pre-hearing is held, or record that the chair holds none.',
  'R-CON-10': 'hold the meeting, then record the day it concluded.',
  'R-CON-11': 'hold the hearing, then record the day it concluded.',
  'R-CON-12': 'publish the notice on the website, then record the day.',
  'R-CON-13': 'see that the chair reports, then record the day of the report.',
  'R-CON-19': 'review the suspension of the officer, then record the day.',
  'R-HMI-1': 'publish the comments and the response, then record the day they were published.',
  'R-CON-13b': 'send the officer the report and the right of appeal, then record the day.',
  'R-CON-14': 'hold the accelerated hearing within the window, then record the day it concluded.',
  'R-CON-15': 'keep the outcome on show; it may come down on the day named.',
  'R-CON-15b': 'publish the outcome on the website, then record the day.',
  'R-CON-16': 'nothing: the officer may appeal; record an appeal if one comes.',
  'R-CON-17': 'see that the report is passed on, then record the day.',
  'R-PAT-1': 'nothing: the officer may appeal; record an appeal if one comes.',
  'R-PAT-2': "send the tribunal the respondent's documents, then record the day.",
  'R-PAT-2b': 'ask the local policing body for the notice of appeal; record the day it came.',
  'R-BAR-1':
    'report to the College of Policing (name, force, date of birth, rank, warrant number, reasons, standards breached, date), then record the day.',
  'R-SRC-3': 'do the action, or agree another day; record which.',
};

/** What a person does while a period that may lead to a report has not ended yet. */
export const nextStepWhileForeseen = 'complete the investigation by then, or prepare the report.';

/** Offices to which reports go, in words. To whom anything else is owed, its title says. */
export const officeInWords: Readonly<Record<string, string>> = {
  lpb: 'the local policing body',
  dg: 'the Director General of the IOPC',
};
