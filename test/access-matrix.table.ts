import { type Role } from '@tipstaff/access';
import { type CaseType } from '@tipstaff/kernel';

/**
 * Who may give which command and ask which route, by hand and apart from the tables that decide it. A
 * command or route that is new stands in no row, and one that is gone in one too many: both fail.
 */
type Roles = readonly Role[];

const PSD: Roles = ['psd-case-worker', 'psd-supervisor', 'head-of-psd'];
const DECIDING: Roles = ['psd-supervisor', 'head-of-psd'];
const HEAD: Roles = ['head-of-psd'];
const HEARINGS: Roles = ['hearing-administrator'];
const OFFICER: Roles = ['opcc-officer'];
const REVIEWER: Roles = ['opcc-reviewer'];
const AUDITOR: Roles = ['force-auditor'];
const ADMINISTRATOR: Roles = ['administrator'];
const MACHINE: Roles = ['machine'];
const CASE_READERS: Roles = [...PSD, ...HEARINGS, ...REVIEWER];
const MEETING_READERS: Roles = [...PSD, ...HEARINGS, ...OFFICER, ...REVIEWER, ...AUDITOR];
const EVERYONE: Roles = [...MEETING_READERS, ...ADMINISTRATOR, ...MACHINE];

interface CommandRow {
  readonly may: Roles;
  /** Names, with spaces between. */
  readonly commands: string;
}

const CHAPTER_13: readonly CommandRow[] = [
  {
    may: PSD,
    commands:
      'send-chapter-13-report draft-chapter-13-report record-chapter-13-delivery record-chapter-13-acknowledgement record-chapter-13-receipt',
  },
  { may: DECIDING, commands: 'withhold-chapter-13-report' },
];

/** To change a fact takes what it took to enter it, too; that is asked of the case, not of the route. */
const corrected = (may: Roles): CommandRow => ({ may, commands: 'correct-fact withdraw-fact' });

const restricted: CommandRow = {
  may: HEAD,
  commands: 'restrict-case name-person un-name-person lift-restriction',
};

export const commandMatrix: Readonly<Record<CaseType, readonly CommandRow[]>> = {
  complaint: [
    {
      may: PSD,
      commands:
        'receive log send-record-copy send-complaint-copy record-contact record-allegation withdraw-allegation record-mode notify-suspension record-proceedings-concluded send-resumption-letter record-resumption-answer record-update complete-investigation receive-withdrawal record-withdrawal notify-withdrawal notify-outcome capture-learning',
    },
    {
      may: DECIDING,
      commands:
        'decide-handling decide-authority withhold-information waive-contact recategorise-allegation decide-allegation find-referral-mandatory refer decide-no-investigation decide-investigation suspend review-suspension decide-public-interest resume finalise decide-review-body respond-to-recommendation',
    },
    {
      may: [...PSD, ...REVIEWER],
      commands:
        'record-misdirected-review forward-review request-review direct-reinvestigation record-review-recommendation record-iopc-recommendation extend-recommendation-period record-response-published',
    },
    { may: [...DECIDING, ...REVIEWER], commands: 'extend-review-period decide-review' },
    ...CHAPTER_13,
    restricted,
    corrected(CASE_READERS),
  ],
  conduct: [
    {
      may: PSD,
      commands:
        'receive record-matter give-notice record-mode notify-severity record-representations record-proceedings-concluded add-interested-person record-update notify-outcome capture-learning complete-investigation',
    },
    {
      may: DECIDING,
      commands:
        'assess-severity decide-investigation suspend resume find-referral-mandatory refer determine-case-to-answer decide-proceedings suspend-officer review-officer-suspension lift-officer-suspension determine-prejudice finalise',
    },
    ...CHAPTER_13,
    restricted,
    corrected(CASE_READERS),
  ],
  dsi: [
    {
      may: PSD,
      commands:
        'receive record-matter refer record-mode record-proceedings-concluded add-interested-person record-update notify-outcome capture-learning complete-investigation',
    },
    {
      may: DECIDING,
      commands: 'decide-investigation suspend resume determine-prejudice treat-as-conduct finalise',
    },
    ...CHAPTER_13,
    restricted,
    corrected(CASE_READERS),
  ],
  proceeding: [
    {
      may: [...HEAD, ...HEARINGS],
      commands:
        'refer join-officer appoint-chair appoint-panel decide-objection replace-panel-member dispense-with-pre-hearing vacate-date adjourn require-public-notice extend-period reduce-period',
    },
    {
      may: [...DECIDING, ...HEARINGS],
      commands:
        'record-leaving give-notice supply-documents make-objection record-response exchange-witness-lists send-witness-lists send-bundle hold-pre-hearing fix-date publish-notice conclude record-outcome receive-chair-report pass-on-report send-report publish-outcome take-down-outcome report-to-barred-list lodge-appeal receive-appeal-notice send-appeal-documents withdraw-appeal record-appeal',
    },
    restricted,
    corrected(CASE_READERS),
  ],
  meeting: [
    { may: OFFICER, commands: 'schedule move hold cancel record-question record-answer' },
    corrected([...PSD, ...HEARINGS, ...OFFICER, ...REVIEWER]),
  ],
  action: [
    { may: OFFICER, commands: 'raise assign record-update agree-date carry-over close reopen' },
    corrected([...PSD, ...HEARINGS, ...OFFICER, ...REVIEWER]),
  ],
  recommendation: [
    {
      may: [...PSD, ...OFFICER],
      commands:
        'publish invite-comments record-comments publish-response send-copies plan-action complete-action record-progress close reopen',
    },
    corrected([...PSD, ...HEARINGS, ...OFFICER]),
  ],
  person: [
    { may: [...PSD, ...HEARINGS], commands: 'enter change-details leave-service' },
    corrected(CASE_READERS),
  ],
  'policing-body': [
    {
      may: ADMINISTRATOR,
      commands: 'establish rename decide-complaints-model set-term succeed',
    },
    corrected([...PSD, ...HEARINGS, ...OFFICER, ...REVIEWER, ...ADMINISTRATOR]),
  ],
};

interface RouteRow {
  /** Whom it lets in; of whom nothing at all is asked where it is public. */
  readonly may: Roles | 'public';
  /** What the route's address is asked with, where that takes more than the usual. */
  readonly query?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: object;
}

const OF_FORCE = 'force=norfolk';
const ID = '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10';
const REPORT = `${OF_FORCE}&to=2024-09-30`;
const typed = (may: Roles, ...types: readonly CaseType[]): readonly RouteRow[] =>
  types.map((type) => ({ may, params: { type } }));
const listed = (may: Roles, ...types: readonly CaseType[]): readonly RouteRow[] =>
  types.map((type) => ({ may, query: `${OF_FORCE}&type=${type}` }));
const CASEWORK: readonly CaseType[] = ['complaint', 'conduct', 'dsi', 'proceeding', 'person'];
const RECOMMENDATION_READERS: Roles = MEETING_READERS.filter((role) => role !== 'opcc-reviewer');
const REMINDER_READERS: Roles = [...PSD, ...ADMINISTRATOR];
const REMINDER_MANAGERS: Roles = [...DECIDING, ...ADMINISTRATOR];
const LIST_USERS: Roles = [...PSD, ...HEARINGS];
const FIGURE_READERS: Roles = [...MEETING_READERS, ...MACHINE];

/** Every route but those of the commands above, by method and address as registered. */
export const routeMatrix: Readonly<Record<string, readonly RouteRow[]>> = {
  'GET /health': [{ may: 'public' }],
  'GET /health/live': [{ may: 'public' }],
  'GET /docs/problems': [{ may: 'public' }],
  'GET /feeds/:secret.ics': [{ may: 'public' }],
  'GET /sign-in': [{ may: 'public' }],
  'GET /sign-in/callback': [{ may: 'public' }],
  'GET /signed-out': [{ may: 'public' }],
  'GET /sign-in/session': [{ may: EVERYONE }],
  'POST /sign-out': [{ may: EVERYONE }],

  'GET /api/v1/me': [{ may: EVERYONE }],
  'GET /api/v1/commands': [{ may: EVERYONE }],
  'GET /api/v1/commands/:type/:command': [{ may: EVERYONE }],
  'POST /api/v1/commands': [{ may: EVERYONE, body: { commands: [] } }],

  'GET /api/v1/cases': [
    { may: CASE_READERS, query: OF_FORCE },
    ...listed(CASE_READERS, ...CASEWORK),
    ...listed(MEETING_READERS, 'meeting', 'action'),
    ...listed(RECOMMENDATION_READERS, 'recommendation'),
    ...listed(EVERYONE, 'policing-body'),
  ],
  'GET /api/v1/cases/:type/:force/:reference': [
    ...typed(CASE_READERS, ...CASEWORK),
    ...typed(MEETING_READERS, 'meeting', 'action'),
    ...typed(RECOMMENDATION_READERS, 'recommendation'),
    ...typed(EVERYONE, 'policing-body'),
  ],
  'GET /api/v1/cases/:type/:force/:reference/chapter-13/:period': [{ may: PSD }],

  'GET /api/v1/reports/complaints-and-conduct': [{ may: FIGURE_READERS, query: REPORT }],
  'GET /api/v1/reports/complaints-and-conduct/rows/:id/cases': [
    { may: PSD, query: `${REPORT}&period=last`, params: { id: 'complaints-logged' } },
  ],
  'GET /api/v1/anchors/:code': [
    {
      may: [...PSD, ...HEARINGS, ...OFFICER, ...AUDITOR, ...ADMINISTRATOR, ...MACHINE],
      params: { code: '0000-0000-0000-0000' },
    },
  ],
  'GET /api/v1/obligations': [{ may: [...PSD, ...HEARINGS, ...MACHINE], query: OF_FORCE }],
  'GET /api/v1/opcc/chapter-13-reports': [{ may: [...OFFICER, ...REVIEWER], query: OF_FORCE }],
  'GET /api/v1/opcc/reviews': [{ may: [...OFFICER, ...REVIEWER], query: OF_FORCE }],
  'GET /api/v1/opcc/actions': [{ may: [...OFFICER, ...REVIEWER], query: OF_FORCE }],
  'GET /api/v1/opcc/figures': [{ may: [...OFFICER, ...REVIEWER], query: OF_FORCE }],
  'GET /api/v1/read-log': [{ may: AUDITOR, query: OF_FORCE }],

  'GET /api/v1/retention/proposals': [{ may: HEAD, query: OF_FORCE }],
  'GET /api/v1/retention/holds': [{ may: HEAD, query: OF_FORCE }],
  'POST /api/v1/retention/holds': [{ may: HEAD, body: { force: 'norfolk' } }],
  'POST /api/v1/retention/holds/:hold/release': [{ may: HEAD, body: { force: 'norfolk' } }],
  'POST /api/v1/retention/kept-longer': [{ may: HEAD, body: { force: 'norfolk' } }],

  'GET /api/v1/lists': [{ may: LIST_USERS }],
  'POST /api/v1/lists': [{ may: LIST_USERS }],
  'GET /api/v1/lists/:list': [{ may: LIST_USERS }],
  'PUT /api/v1/lists/:list': [{ may: LIST_USERS }],
  'DELETE /api/v1/lists/:list': [{ may: LIST_USERS }],
  'GET /api/v1/lists/:list/results': [{ may: LIST_USERS }],

  'POST /api/v1/feeds': [{ may: PSD, body: { force: 'norfolk' } }],
  'GET /api/v1/feeds': [{ may: PSD, query: OF_FORCE }],
  'GET /api/v1/feeds/:feed': [{ may: PSD }],
  'POST /api/v1/feeds/:feed/address': [{ may: PSD }],
  'DELETE /api/v1/feeds/:feed': [{ may: PSD }],

  'GET /api/v1/meetings': [{ may: MEETING_READERS, query: OF_FORCE }],
  'GET /api/v1/meetings/:meeting/actions': [{ may: MEETING_READERS, query: OF_FORCE }],
  'GET /api/v1/meetings/:meeting/questions': [{ may: MEETING_READERS, query: OF_FORCE }],
  'GET /api/v1/forces': [{ may: EVERYONE }],
  'GET /api/v1/forces/:force': [{ may: EVERYONE }],

  'GET /api/v1/reminders': [{ may: REMINDER_READERS, query: OF_FORCE }],
  'GET /api/v1/reminders/queue': [{ may: REMINDER_READERS, query: OF_FORCE }],
  'GET /api/v1/reminders/daily-lines': [{ may: REMINDER_READERS, query: OF_FORCE }],
  'GET /api/v1/reminders/ladder': [{ may: REMINDER_READERS, query: 'obligation=x' }],
  'POST /api/v1/mails/:digest/settlement': [{ may: REMINDER_MANAGERS }],
  'POST /api/v1/mails/:digest/retry': [{ may: REMINDER_MANAGERS }],
  'GET /api/v1/reminder-settings/:force': [{ may: REMINDER_READERS }],
  'PUT /api/v1/reminder-settings/:force/ladders/:rule': [{ may: REMINDER_MANAGERS }],
  'POST /api/v1/reminder-settings/:force/ladders/:rule/withdrawal': [{ may: REMINDER_MANAGERS }],
  'POST /api/v1/reminder-settings/:force/ladders/:rule/rehearsal': [{ may: REMINDER_READERS }],
  'PUT /api/v1/reminder-settings/:force/hours': [{ may: REMINDER_MANAGERS }],
  'GET /api/v1/reminder-settings/:force/absences': [{ may: REMINDER_READERS }],
  'POST /api/v1/reminder-settings/:force/absences': [{ may: REMINDER_MANAGERS }],
  'POST /api/v1/reminder-settings/:force/absences/:absence/end': [{ may: REMINDER_MANAGERS }],
};

/** Not routes of our own: the files of the documentation, and the queue's dashboard. */
export const foreignRoutes: readonly { readonly url: RegExp; readonly may: Roles | 'public' }[] = [
  { url: /^\/(docs(\/(?!problems$).*)?|openapi\.json)$/, may: 'public' },
  { url: /^\/admin\/queues(\/.*)?$/, may: ADMINISTRATOR },
];

/** What stands in the address of a route where a row says nothing else. */
export const usualParams: Readonly<Record<string, string>> = {
  type: 'complaint',
  force: 'norfolk',
  reference: 'CO-1',
  period: '1',
  command: 'log',
  list: ID,
  feed: ID,
  digest: ID,
  absence: ID,
  meeting: 'PAM-1',
  rule: 'R-KI-2',
  id: 'complaints-logged',
  secret: 'x',
  hold: 'hold-1',
};
