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
  'R-C13-2': 'send the report to those it goes to, then record the day it was sent.',
  'R-C13-5': 'ask the Director General for the report; the force owes none.',
  'R-C13-9': 'send the report, then record the day it was sent.',
  'R-CON-6': 'see that the response comes in, then record the day it did.',
  'R-CON-10': 'hold the meeting, then record the day it concluded.',
  'R-CON-11': 'hold the hearing, then record the day it concluded.',
  'R-CON-13': 'see that the chair reports, then record the day of the report.',
  'R-BAR-1': 'report to the College of Policing, then record the day.',
  'R-SRC-3': 'do the action, or agree another day; record which.',
};

/** What a person does while a period that may lead to a report has not ended yet. */
export const nextStepWhileForeseen = 'complete the investigation by then, or prepare the report.';

/** Offices to which reports go, in words. To whom anything else is owed, its title says. */
export const officeInWords: Readonly<Record<string, string>> = {
  lpb: 'the local policing body',
  dg: 'the Director General of the IOPC',
};
