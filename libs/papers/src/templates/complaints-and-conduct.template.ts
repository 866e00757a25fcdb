import { confirmationsOf, type PaperTemplate } from './template';

const TEXT = `---
windows:
  year-so-far: ytd
  year-before-so-far: ytd year-before
---
# Complaints and Conduct update

::: table complaints-and-conduct Professional Standards Department data

Police public complaints are made by members of the public in relation to the conduct of those serving in the force and recorded under Schedule 3 of the Police Reform Act (PRA) 2002.

Complaint: any expression of dissatisfaction with police expressed by or on behalf of a member of the public.

Schedule 3: the complaint must be recorded and handled under Schedule 3 of the legislation if the complainant wishes it to be, or if it meets certain criteria as defined within the guidance.

Outside Schedule 3: the complaint can be logged and handled outside of Schedule 3 with a view to resolving the matter promptly and to the satisfaction of the complainant without the need for detailed enquiries to address the concerns.

Complaints opened in the window ({complaints-logged.last}) and complaints finalised in it ({complaints-finalised.last}) are two figures: a complaint can be opened in one window and finalised in another.

## Complaints

::: chart complaints-logged complaints-finalised

- In the last 12-month reporting period {complaints-logged.last} public {complaints-logged.last|complaint was/complaints were} formally recorded. This is {complaints-logged.change.noun} from {complaints-logged.previous} in the previous 12-month period, a difference of {complaints-logged.change.size} ({complaints-logged.change.percent}).
- {logged-within-2-wd.last} of all complaints were logged within two working days ({logged-within-2-wd.last.numerator} of {logged-within-2-wd.last.denominator}). In the previous 12-month period it was {logged-within-2-wd.previous}, so that it {logged-within-2-wd.change.verb}.
- {contacted-within-10-wd.last} of complainants were contacted within ten working days ({contacted-within-10-wd.last.numerator} of {contacted-within-10-wd.last.denominator}). This compares to {contacted-within-10-wd.previous} for the previous 12 months.
- There has been {schedule-3-working-days-to-resolve.change.noun} in the mean average number of working days taken to resolve a Schedule 3 complaint: {schedule-3-working-days-to-resolve.previous} {schedule-3-working-days-to-resolve.previous|day/days} in the previous 12-month period and {schedule-3-working-days-to-resolve.last} {schedule-3-working-days-to-resolve.last|day/days} in the last. This figure does not include the days for which the complaint is suspended due to being sub judice (pending criminal investigation or proceedings); with them it is {schedule-3-working-days-to-resolve.last.gross} {schedule-3-working-days-to-resolve.last.gross|day/days}.
- Complaints outside Schedule 3 took {outside-schedule-3-working-days-to-resolve.last} working {outside-schedule-3-working-days-to-resolve.last|day/days} on average, and {outside-schedule-3-working-days-to-resolve.previous} in the previous 12-month period.
- {complaints-finalised.last} complaint {complaints-finalised.last|case was/cases were} finalised in the last 12-month period. In {finalised-service-not-acceptable.last} of these cases ({finalised-service-not-acceptable.last.percent}), the service provided was deemed 'not acceptable'. In cases where the service provided has not been acceptable, investigating officers are encouraged to identify learning, both individual and organisational, to deliver future reductions in similar cases. Learning is also captured from low level dissatisfaction cases to provide a complete picture of common issues and themes. Key learning points are included in the monthly 'Learning Times' internal publication.
- Reviews upheld: {reviews-upheld.last}, and {reviews-upheld.previous} in the previous 12-month period.
- Where a local investigation has not been completed within 12 months the appropriate authority must provide the Local Policing Body (OPCC) and the Independent Office for Police Conduct (IOPC) with a report outlining the steps taken to progress the investigation. This is referred to as a Chapter 13 response. After the initial 12 months, a Chapter 13 response is required at 6-monthly intervals thereafter.
- Within the last 12 months, PSD oversaw the production of {chapter-13-reports.last} Chapter 13 {chapter-13-reports.last|report/reports}. This is {chapter-13-reports.change.noun} from {chapter-13-reports.previous} {chapter-13-reports.previous|report/reports} in the previous reporting period.
- These Chapter 13 reports relate to {chapter-13-reports.last.by.conduct-cases|words} conduct {chapter-13-reports.last.by.conduct-cases|case/cases}, {chapter-13-reports.last.by.complaint-cases|words} complaint {chapter-13-reports.last.by.complaint-cases|case/cases} and {chapter-13-reports.last.by.dsi-cases|words} Death or Serious Injury {chapter-13-reports.last.by.dsi-cases|incident/incidents}: {chapter-13-reports.last.cases} {chapter-13-reports.last.cases|case/cases} in all. {cases-reported-twice.last.by.conduct|Words} conduct {cases-reported-twice.last.by.conduct|case/cases} and {cases-reported-twice.last.by.complaint|words} complaint {cases-reported-twice.last.by.complaint|case has/cases have} been subject of two or more Chapter 13 responses within the reporting period, and of those, {cases-reported-twice.last.by.now-finalised|words} {cases-reported-twice.last.by.now-finalised|case is/cases are} now finalised.
- Investigation timeliness can be impacted by criminal proceedings. If proceeding with a complaint or conduct investigation would be prejudicial to the criminal proceedings, the case must be held sub judice, meaning that it is effectively put 'on-hold' until the criminal proceedings have concluded.
- Lengthy investigations and the time taken by the IOPC to complete reviews also impact the timeliness of investigations. Where the IOPC determine the outcome as not reasonable and proportionate and request a re-investigation, the Chapter 13 response process is reintroduced until the end of the investigation.

::: commentary complaints

## Conduct

- In the last 12-month period, {conduct-cases.last} conduct {conduct-cases.last|case was/cases were} recorded. This is {conduct-cases.change.noun} from {conduct-cases.previous} in the previous 12-month period, a difference of {conduct-cases.change.size} ({conduct-cases.change.percent}).
- In the calendar year so far {conduct-cases.year-so-far} conduct {conduct-cases.year-so-far|case was/cases were} recorded, and {conduct-cases.year-before-so-far} in the corresponding part of the year before.
::: forecast conduct-cases

- There {misconduct-hearings.last|was/were} {misconduct-hearings.last} misconduct {misconduct-hearings.last|hearing/hearings} held for officers and staff in the last 12 months, compared to {misconduct-hearings.previous} in the previous reporting period. In addition, {accelerated-hearings.last|words} Accelerated {accelerated-hearings.last|Hearing was/Hearings were} chaired by the Chief Constable, compared to {accelerated-hearings.previous|words} such {accelerated-hearings.previous|hearing/hearings} in the previous reporting period.
- The Accelerated Hearings resulted in {accelerated-hearing-outcomes.last.by.dismissed|words} {accelerated-hearing-outcomes.last.by.dismissed|dismissal/dismissals}, and {accelerated-hearing-outcomes.last.by.would-have-been-dismissed|words} {accelerated-hearing-outcomes.last.by.would-have-been-dismissed|individual/individuals} would have been dismissed had they not resigned.
- The other hearings resulted in {misconduct-hearing-outcomes.last.by.dismissed|words} {misconduct-hearing-outcomes.last.by.dismissed|dismissal/dismissals}, and {misconduct-hearing-outcomes.last.by.would-have-been-dismissed|words} {misconduct-hearing-outcomes.last.by.would-have-been-dismissed|individual/individuals} would have been dismissed had they not resigned. Final Written Warnings given: {misconduct-hearing-outcomes.last.by.final-written-warning}. Written Warnings given: {misconduct-hearing-outcomes.last.by.written-warning}. Misconduct not proven: {misconduct-hearing-outcomes.last.by.not-proven}.
- There {misconduct-meetings.last|was/were} {misconduct-meetings.last} misconduct {misconduct-meetings.last|meeting/meetings}, and {misconduct-meetings.previous} in the previous reporting period. Police Appeals Tribunals: {police-appeals-tribunals.last}.
- Misconduct cases are reviewed to ascertain any learning. The results of some hearings and misconduct meetings are published internally to highlight to the wider Constabulary the behaviour of others and the consequences of such behaviour, and to provide officers and staff with an opportunity to learn from the mistakes of their colleagues.

::: commentary conduct

## Prevention and Analytical Project Update

::: commentary prevention

## Earlier papers

::: restatements
`;

const REPORTING_PERIOD = 'the length of the reporting period';
const OF_LAW = 'a period that the law sets';
const TARGET = 'the local target, which the label of the figure names';

/** The section "Complaints and Conduct update" of a paper to a Police and Crime Commissioner, every number bound. */
export const complaintsAndConductUpdate: PaperTemplate = {
  name: 'complaints-and-conduct-update',
  version: 2,
  title: 'Complaints and Conduct update',
  text: TEXT,
  confirmations: confirmationsOf(TEXT, {
    '12-month': REPORTING_PERIOD,
    'last 12 months': REPORTING_PERIOD,
    'previous 12 months': REPORTING_PERIOD,
    'within two working days': TARGET,
    'within ten working days': TARGET,
    'within 12 months': OF_LAW,
    'initial 12 months': OF_LAW,
    'two or more Chapter 13 responses': 'what makes a case reported twice',
    'are two figures': 'the two that the sentence names',
    'future reductions': 'what learning is for, and no figure',
  }),
};
