import { type CaseType, caseTypes, eachType } from '@tipstaff/casework';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  ADMINISTRATOR,
  AUDITOR,
  CASE_READERS,
  type CommandRow,
  DECIDING,
  EVERYONE,
  HEAD,
  HEARINGS,
  MACHINE,
  MEETING_READERS,
  OFFICER,
  PSD,
  REVIEWER,
  type Roles,
} from '../libs/casework/src/rights.fixture';

/**
 * Who may read which case, give which command and ask which route, by hand and apart from the tables
 * that decide it. A command or route that is new stands in no row, and one that is gone in one too many:
 * both fail.
 */
interface RightsOfType {
  readonly mayRead: Roles;
  readonly mayGive: readonly CommandRow[];
}

/** Where it stands for a type: beside it. */
export function rightsFile(type: CaseType): string {
  return `libs/casework/src/${type}/${type}.rights.fixture.ts`;
}

export const rightsOf = eachType((type): RightsOfType => {
  const path = join(__dirname, '..', rightsFile(type));
  if (existsSync(path)) return jest.requireActual<RightsOfType>(path);
  throw new Error(
    `Nowhere is said who may read and change a ${type}: say it in ${rightsFile(type)}.`,
  );
});

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
const REMINDER_READERS: Roles = [...PSD, ...ADMINISTRATOR];
const REMINDER_MANAGERS: Roles = [...DECIDING, ...ADMINISTRATOR];
const LIST_USERS: Roles = [...PSD, ...HEARINGS, ...OFFICER];
const FIGURE_READERS: Roles = [...MEETING_READERS, ...MACHINE];
const PAPER_MAKERS: Roles = [...HEAD, ...OFFICER];

/** Every route but those of the commands above, by method and address as registered. */
export const routeMatrix: Readonly<Record<string, readonly RouteRow[]>> = {
  'GET /health': [{ may: 'public' }],
  'GET /health/live': [{ may: 'public' }],
  'GET /health/ready': [{ may: 'public' }],
  'GET /docs/problems': [{ may: 'public' }],
  'GET /feeds/:secret.ics': [{ may: 'public' }],
  'GET /sign-in': [{ may: 'public' }],
  'GET /sign-in/callback': [{ may: 'public' }],
  'GET /signed-out': [{ may: 'public' }],
  'GET /sign-in/session': [{ may: EVERYONE }],
  'GET /sign-in/sessions': [{ may: EVERYONE }],
  'POST /sign-out': [{ may: EVERYONE }],
  'POST /sign-out/others': [{ may: EVERYONE }],

  'GET /api/v1/me': [{ may: EVERYONE }],
  'GET /api/v1/commands': [{ may: EVERYONE }],
  'GET /api/v1/commands/:type/:command': [{ may: EVERYONE }],
  'POST /api/v1/commands': [{ may: EVERYONE, body: { commands: [] } }],

  'GET /api/v1/cases': [
    { may: CASE_READERS, query: OF_FORCE },
    ...caseTypes.map((type) => ({
      may: rightsOf[type].mayRead,
      query: `${OF_FORCE}&type=${type}`,
    })),
  ],
  'GET /api/v1/look-alikes': [{ may: [...PSD, ...HEARINGS], query: OF_FORCE }],
  'GET /api/v1/units': [{ may: EVERYONE, query: OF_FORCE }],
  'GET /api/v1/people/:force/:reference/history': [
    { may: [...PSD, ...HEARINGS], params: { reference: 'OFF-0123' } },
  ],
  'POST /api/v1/cases/note-search': [
    { may: CASE_READERS, body: { force: 'norfolk', words: 'arrest' } },
    ...caseTypes.map((type) => ({
      may: rightsOf[type].mayRead,
      body: { force: 'norfolk', words: 'arrest', type },
    })),
  ],
  'GET /api/v1/cases/:type/:force/:reference': [
    ...caseTypes.map((type) => ({ may: rightsOf[type].mayRead, params: { type } })),
  ],
  'GET /api/v1/cases/:type/:force/:reference/changes': [
    ...caseTypes.map((type) => ({
      ...{ may: rightsOf[type].mayRead, params: { type }, query: 'since=0' },
    })),
  ],
  'GET /api/v1/cases/:type/:force/:reference/chapter-13/:period': [{ may: [...PSD, ...OFFICER] }],
  'GET /api/v1/cases/:type/:force/:reference/proposals': [
    ...caseTypes.map((type) => ({ may: rightsOf[type].mayRead, params: { type } })),
  ],
  // Whether they work the case, and may not give the command themselves, is asked of the case.
  'POST /api/v1/cases/:type/:force/:reference/commands/:command/proposals': [
    ...caseTypes.map((type) => ({ may: rightsOf[type].mayRead, params: { type } })),
  ],

  // Of each command the same as of the command itself, which is asked with it.
  'POST /api/v1/cases/:type/:force/:reference/commands/:command/preview': [
    {
      may: rightsOf.complaint.mayGive.flatMap(({ may, commands }) =>
        commands.split(' ').includes('log') ? may : [],
      ),
      params: { command: 'log' },
    },
  ],

  // What somebody may of one follows from its case; of one that is not there nothing is said.
  'GET /api/v1/proposals': [{ may: EVERYONE, query: OF_FORCE }],
  'GET /api/v1/proposals/:id': [{ may: EVERYONE, params: { id: '999999' } }],
  'POST /api/v1/proposals/:id/approve': [{ may: EVERYONE, params: { id: '999999' } }],
  'POST /api/v1/proposals/:id/return': [{ may: EVERYONE, params: { id: '999999' } }],
  'POST /api/v1/proposals/:id/lapse': [{ may: EVERYONE, params: { id: '999999' } }],
  'POST /api/v1/proposals/:id/withdraw': [{ may: EVERYONE, params: { id: '999999' } }],

  'GET /api/v1/reports/complaints-and-conduct': [{ may: FIGURE_READERS, query: REPORT }],
  'GET /api/v1/reports/complaints-and-conduct/series': [
    { may: FIGURE_READERS, query: `${OF_FORCE}&n=2` },
  ],
  'GET /api/v1/reports/complaints-and-conduct/rows/:id/cases': [
    { may: PSD, query: `${REPORT}&period=last`, params: { id: 'complaints-logged' } },
  ],
  'GET /api/v1/reports/figures/:id/why': [
    {
      ...{ may: FIGURE_READERS, params: { id: 'complaints-logged' } },
      query: `${OF_FORCE}&before=2022-10-01..2023-09-30&after=2023-10-01..2024-09-30`,
    },
  ],
  'GET /api/v1/reports/figures/:id/settled': [
    { may: FIGURE_READERS, query: OF_FORCE, params: { id: 'complaints-logged' } },
  ],
  'GET /api/v1/reports/figures/:id/calendar-year': [
    { may: FIGURE_READERS, query: OF_FORCE, params: { id: 'conduct-cases' } },
  ],
  'GET /api/v1/reports/chapter-13-forecast': [{ may: FIGURE_READERS, query: OF_FORCE }],
  'GET /api/v1/reports/funnel': [{ may: FIGURE_READERS, query: `${REPORT}&from=2023-10-01` }],
  'GET /api/v1/reports/timeliness': [{ may: FIGURE_READERS, query: OF_FORCE }],
  'GET /api/v1/anchors/:code': [
    {
      may: [...PSD, ...HEARINGS, ...OFFICER, ...AUDITOR, ...ADMINISTRATOR, ...MACHINE],
      params: { code: '0000-0000-0000-0000' },
    },
  ],
  'GET /api/v1/obligations': [{ may: [...PSD, ...HEARINGS, ...MACHINE], query: OF_FORCE }],
  'GET /api/v1/obligations/counts': [{ may: [...PSD, ...HEARINGS, ...MACHINE], query: OF_FORCE }],
  'GET /api/v1/opcc/chapter-13': [{ may: [...PSD, ...OFFICER, ...REVIEWER], query: OF_FORCE }],
  'GET /api/v1/opcc/obligations': [{ may: [...OFFICER, ...REVIEWER], query: OF_FORCE }],
  'GET /api/v1/directory': [{ may: [...PSD, ...HEARINGS, ...ADMINISTRATOR], query: OF_FORCE }],
  'GET /api/v1/workload': [{ may: [...PSD, ...HEARINGS, ...ADMINISTRATOR], query: OF_FORCE }],
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
  'GET /api/v1/meetings/:meeting': [{ may: MEETING_READERS, query: OF_FORCE }],
  'GET /api/v1/meetings/:meeting/actions': [{ may: MEETING_READERS, query: OF_FORCE }],
  'GET /api/v1/meetings/:meeting/questions': [{ may: MEETING_READERS, query: OF_FORCE }],
  'GET /api/v1/measures/:force/frames': [{ may: EVERYONE }],
  'GET /api/v1/measures/:force/tables': [{ may: EVERYONE, query: 'frame=ncpm' }],
  'GET /api/v1/measures/:force/findings': [{ may: EVERYONE }],
  'GET /api/v1/measures/:force/series': [{ may: EVERYONE, query: 'measure=robbery' }],
  'POST /api/v1/measures/:force/imports': [
    { may: [...DECIDING, ...OFFICER], body: { tables: 'row,source' } },
  ],
  'POST /api/v1/measures/:force/findings/:finding/answers': [
    {
      may: [...DECIDING, ...OFFICER],
      params: { finding: '0123456789abcdef' },
      body: { answer: 'accepted-by-publisher', reason: 'By mail.' },
    },
  ],
  'GET /api/v1/papers/:force': [{ may: FIGURE_READERS }],
  'POST /api/v1/papers/:force/drafts': [{ may: PAPER_MAKERS }],
  'GET /api/v1/papers/:force/drafts/:reference': [{ may: PAPER_MAKERS }],
  'GET /api/v1/papers/:force/drafts/:reference/files/:file': [{ may: PAPER_MAKERS }],
  'POST /api/v1/papers/:force/drafts/:reference/changes': [
    { may: PAPER_MAKERS, body: { deed: 'approve' } },
  ],
  'POST /api/v1/papers/:force/drafts/:reference/publication': [{ may: PAPER_MAKERS }],
  'GET /api/v1/papers/:force/published/:code': [{ may: FIGURE_READERS }],
  'GET /api/v1/papers/:force/published/:code/files/:file': [{ may: FIGURE_READERS }],
  'GET /api/v1/papers/:force/learning-sheet': [
    { may: FIGURE_READERS, query: 'from=2024-09-01&to=2024-09-30' },
  ],
  'GET /api/v1/papers/:force/restatements': [{ may: FIGURE_READERS }],
  'POST /api/v1/papers/:force/restatements': [{ may: PAPER_MAKERS }],
  'POST /api/v1/papers/:force/published/:code/reasons': [
    {
      may: PAPER_MAKERS,
      body: { key: 'complaints-logged/2023-10-01..2024-09-30', reason: 'Late.' },
    },
  ],
  'GET /api/v1/vocabularies': [{ may: EVERYONE }, { may: EVERYONE, query: OF_FORCE }],
  'POST /api/v1/vocabularies/:force/:of': [
    {
      may: [...HEAD, ...ADMINISTRATOR],
      params: { of: 'allegation-factor' },
      body: { from: '2025-04-01', source: 'A list', entries: [{ code: 'a', title: 'A' }] },
    },
  ],
  'GET /api/v1/forces': [{ may: EVERYONE }],
  'GET /api/v1/forces/:force': [{ may: EVERYONE }],

  'GET /api/v1/demo/clock': [{ may: ADMINISTRATOR }],
  'POST /api/v1/demo/clock': [{ may: ADMINISTRATOR, body: { to: '2024-10-08T10:00' } }],

  'GET /api/v1/reminders': [{ may: REMINDER_READERS, query: OF_FORCE }],
  'GET /api/v1/reminders/queue': [{ may: REMINDER_READERS, query: OF_FORCE }],
  'GET /api/v1/reminders/daily-lines': [{ may: REMINDER_READERS, query: OF_FORCE }],
  'GET /api/v1/reminders/ladder': [{ may: REMINDER_READERS, query: 'obligation=x' }],
  'POST /api/v1/mails/:digest/settlement': [{ may: REMINDER_MANAGERS }],
  'POST /api/v1/mails/settlements': [{ may: REMINDER_MANAGERS }],
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
  // Each asks the API with the session of whoever looks: test/console-forms.e2e-spec.ts.
  { url: /^\/pages(\/.*)?$/, may: 'public' },
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
