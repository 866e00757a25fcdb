/** What a person does while a period that may lead to a report has not ended yet. */
export const nextStepWhileForeseen = 'complete the investigation by then, or prepare the report.';

/** Offices to which reports go, in words. To whom anything else is owed, its title says. */
export const officeInWords: Readonly<Record<string, string>> = {
  lpb: 'the local policing body',
  dg: 'the Director General of the IOPC',
};
