import { type Client } from 'pg';
import { startSourceProcess } from '@tipstaff/test-support';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type ApiWorld, startApi } from './api-world';
import { giveAll } from './client/give';
import {
  copyCasesAndObligations,
  HEAP,
  LARGEST_PAGE,
  ROWS,
  type SmallApi,
  startSmallApi,
  TODAY,
  withClient,
} from './many-rows';

/** A route whose list comes in pages. */
interface Paged {
  /** With what is asked for, and without a page. */
  readonly path: string;
  /** Members of the answer that are its rows. */
  readonly rows: readonly string[];
  /** Pages that are read; all of them hold other rows. */
  readonly pages?: number;
  /** It can also be had as a file, which is written as it is read. */
  readonly csv?: true;
}

/** A route that answers whole, and why that has an end. */
interface Whole {
  readonly path: string;
  readonly since: string;
  readonly statuses?: readonly number[];
}

const v1 = (path: string): string => `/api/v1/${path}`;
const NORFOLK = 'force=norfolk';
let list = '';
/** An obligation that the calendar told of once, and that so many others now stand before. */
let farthest = '';
let calendar = '';

/** By the id of the operation. A route that is not here fails the test: place it before it is shipped. */
const ROUTES: Readonly<Record<string, () => Paged | Whole>> = {
  // Their files: large-lists.e2e-spec.ts.
  listCases: () => ({ path: v1(`cases?${NORFOLK}`), rows: ['cases'] }),
  listObligations: () => ({
    ...{ path: v1(`obligations?${NORFOLK}`), rows: ['obligations', 'inbound'] },
  }),
  listResults: () => ({ path: v1(`lists/${list}/results?minPosition=0`), rows: ['cases'] }),
  listReportCases: () => ({
    path: v1(
      `reports/complaints-and-conduct/rows/complaints-logged/cases?${NORFOLK}&to=2024-06-30`,
    ),
    ...{ rows: ['cases'], csv: true },
  }),
  listLists: () => ({ path: v1(`lists?${NORFOLK}`), rows: ['lists'] }),
  listFeeds: () => ({ path: v1(`feeds?${NORFOLK}`), rows: ['feeds'] }),
  getPersonHistory: () => ({
    ...{ path: v1('people/norfolk/CPL-4711/history?'), rows: ['mentions'] },
  }),
  listUnits: () => ({ path: v1(`units?${NORFOLK}`), rows: ['units'] }),
  listReminders: () => ({ path: v1(`reminders?${NORFOLK}`), rows: ['reminders'], csv: true }),
  listDailyLines: () => ({ path: v1(`reminders/daily-lines?${NORFOLK}`), rows: ['lines'] }),
  searchReadLog: () => ({ path: v1('read-log?actor=somebody'), rows: ['entries'], csv: true }),
  listHolds: () => ({ path: v1(`retention/holds?${NORFOLK}`), rows: ['holds'] }),
  listAbsences: () => ({ path: v1('reminder-settings/norfolk/absences?'), rows: ['absences'] }),
  listProposals: () => ({
    ...{ path: v1('retention/proposals?force=suffolk'), rows: ['proposals'], csv: true },
  }),
  // These read the record through for each page.
  listMeetings: () => ({ path: v1('meetings?force=essex'), rows: ['meetings'], pages: 2 }),
  getActionsTable: () => ({
    path: v1('meetings/PAM-1/actions?force=kent'),
    ...{ rows: ['actions'], pages: 2, csv: true },
  }),
  listPublicQuestions: () => ({
    ...{ path: v1('meetings/PAM-2/questions?force=devon'), rows: ['questions'], pages: 2 },
  }),
  listProposalsToDecide: () => ({
    ...{ path: v1('proposals?force=somerset'), rows: ['proposals'], pages: 2 },
  }),
  listChapter13Reports: () => ({
    ...{ path: v1('opcc/chapter-13?force=cumbria'), rows: ['reports'], pages: 2 },
  }),
  listOpccObligations: () => ({
    ...{ path: v1('opcc/obligations?force=dorset'), rows: ['rows'], pages: 2 },
  }),
  listOpccReviews: () => ({
    ...{ path: v1('opcc/reviews?force=dorset'), rows: ['rows'], pages: 2, csv: true },
  }),
  listOpccActions: () => ({ path: v1('opcc/actions?force=dorset'), rows: ['rows'], pages: 2 }),
  listOpccFigures: () => ({ path: v1('opcc/figures?force=dorset'), rows: ['rows'], pages: 2 }),

  readCalendar: () => ({ path: calendar, since: 'a calendar shows 2,000 days, and says so' }),
  getDemoClock: () => ({ path: v1('demo/clock'), since: 'one moment' }),
  getMe: () => ({ path: v1('me'), since: 'the roles and permissions there are' }),
  countObligations: () => ({
    path: v1(`obligations/counts?${NORFOLK}`),
    since: 'counts, whatever they count',
  }),
  listCommands: () => ({ path: v1('commands'), since: 'the commands that the types declare' }),
  getCommandSchema: () => ({
    ...{ path: v1('commands/complaint/receive'), since: 'the fields of one command' },
  }),
  listFrames: () => ({
    path: v1('measures/norfolk/frames'),
    since: 'the measures that published tables define',
  }),
  getMeasureTable: () => ({
    path: v1('measures/norfolk/tables?frame=ncpm'),
    since: 'the tables of papers that print figures of one day',
    statuses: [404],
  }),
  listFindings: () => ({
    path: v1('measures/norfolk/findings'),
    since: 'the slips of the papers of one force',
  }),
  getMeasureSeries: () => ({
    path: v1('measures/norfolk/series?measure=robbery'),
    since: 'the figures of one measure of one force',
    statuses: [404],
  }),
  listPapers: () => ({
    path: v1('papers/norfolk?'),
    since: 'a paper is made by people, a few each quarter',
  }),
  getPaperDraft: () => ({
    path: v1('papers/norfolk/drafts/PAB-1?'),
    since: 'one paper',
    statuses: [404],
  }),
  getPaperDraftFile: () => ({
    path: v1('papers/norfolk/drafts/PAB-1/files/draft.docx?'),
    since: 'one file of one paper',
    statuses: [404],
  }),
  getPaper: () => ({
    path: v1('papers/norfolk/published/ABCDEFGHIJKL?'),
    since: 'one paper',
    statuses: [404],
  }),
  getPaperFile: () => ({
    path: v1('papers/norfolk/published/ABCDEFGHIJKL/files/printed.docx?'),
    since: 'one file of one paper',
    statuses: [404],
  }),
  getLearningSheet: () => ({
    path: v1('papers/norfolk/learning-sheet?from=2024-09-01&to=2024-09-30'),
    since: 'one document: the lessons of a month',
  }),
  listRestatements: () => ({
    path: v1('papers/norfolk/restatements?'),
    since: 'the figures of published papers that are others: a few hundred a paper at most',
  }),
  listVocabularies: () => ({
    path: v1(`vocabularies?${NORFOLK}`),
    since: 'the lists there are, of one day; the entries of each have a limit',
  }),
  getDirectory: () => ({
    path: v1(`directory?${NORFOLK}`),
    since: 'the people, teams and offices of one force',
  }),
  getWorkload: () => ({
    path: v1(`workload?${NORFOLK}`),
    since: 'a line for each person and team of one force',
  }),
  getCase: () => ({
    path: v1('cases/complaint/norfolk/CO%2F1%2F24'),
    since: 'the facts of one case, which each of its commands reads as well',
  }),
  getCaseChanges: () => ({
    path: v1('cases/complaint/norfolk/CO%2F1%2F24/changes?since=0'),
    since: 'the dates of one case',
  }),
  getMeeting: () => ({
    path: v1('meetings/PAM-1?force=norfolk'),
    since: 'what the minutes of one meeting say, which each of its commands reads as well',
  }),
  getChapter13Report: () => ({
    path: v1('cases/complaint/norfolk/CO%2F1%2F24/chapter-13/1'),
    since: 'one report',
  }),
  getReportSeries: () => ({
    path: v1(`reports/complaints-and-conduct/series?${NORFOLK}&rows=all`),
    since: 'twelve pieces of the rows of the report; there are at most sixty',
  }),
  getReport: () => ({
    path: v1(`reports/complaints-and-conduct?${NORFOLK}&to=2024-06-30`),
    since: 'the rows that the report has, of whatever is counted',
  }),
  getWhy: () => ({
    path: v1(
      `reports/figures/complaints-logged/why?${NORFOLK}&before=2022-07-01..2023-06-30&after=2023-07-01..2024-06-30`,
    ),
    since: 'parts that name the cases of two windows, each once',
  }),
  getSettled: () => ({
    path: v1(`reports/figures/complaints-logged/settled?${NORFOLK}`),
    since: 'a line for each two ages, and the quarters of a year',
  }),
  getCalendarYear: () => ({
    path: v1(`reports/figures/conduct-cases/calendar-year?${NORFOLK}`),
    since: 'one figure',
  }),
  getChapter13Forecast: () => ({
    path: v1(`reports/chapter-13-forecast?${NORFOLK}`),
    since: 'twelve months with what falls due in each; there are at most sixty',
  }),
  getFunnel: () => ({
    path: v1('reports/funnel?force=wiltshire&from=2023-07-01&to=2024-06-30'),
    since: 'the units of one force',
    statuses: [404, 422],
  }),
  getTimeliness: () => ({
    path: v1(`reports/timeliness?${NORFOLK}&by=month&from=2023-10-01&to=2024-09-30`),
    since: 'a row for each rule, in parts of twelve months or of the owners of a force',
  }),
  listLookAlikes: () => ({
    path: v1(`look-alikes?${NORFOLK}`),
    since: 'a thousand groups at most, and few forces have one',
  }),
  listProposalsOfCase: () => ({
    path: v1('cases/complaint/norfolk/CO%2F1%2F24/proposals'),
    since: 'what was proposed in one case',
  }),
  getProposal: () => ({ path: v1('proposals/1'), since: 'one proposal', statuses: [404] }),
  getAnchor: () => ({ path: v1('anchors/0000-0000'), since: 'one anchor', statuses: [400, 404] }),
  getList: () => ({ path: v1(`lists/${list}`), since: 'one saved list' }),
  getFeed: () => ({ path: v1(`feeds/${list}`), since: 'one feed', statuses: [404] }),
  listForces: () => ({ path: v1('forces'), since: 'the police forces there are' }),
  getForce: () => ({
    path: v1('forces/norfolk'),
    since: 'the policing bodies of one force, one for each term of office',
    statuses: [200, 404],
  }),
  getReminderQueue: () => ({
    path: v1(`reminders/queue?${NORFOLK}`),
    since: 'a line for each rule, and for each office of the directory',
  }),
  getLadder: () => ({
    path: v1(
      `reminders/ladder?obligation=${encodeURIComponent('complaint:norfolk:BIG/1#R-C13-2')}`,
    ),
    since: 'the rungs of one ladder, told once for each date that one duty had',
    statuses: [200, 404],
  }),
  getReminderSettings: () => ({
    path: v1('reminder-settings/norfolk'),
    since: 'a ladder for each rule there is',
  }),
  health: () => ({
    ...{ path: '/health', since: 'the parts of the process', statuses: [200, 503] },
  }),
  ready: () => ({ path: '/health/ready', since: 'one word', statuses: [200, 503] }),
  live: () => ({ path: '/health/live', since: 'one word' }),
};

jest.setTimeout(300_000);

let world: ApiWorld;
let api: SmallApi;
let before: Readonly<Record<string, number>>;
let operations: Readonly<Record<string, { readonly parameters: readonly string[] }>>;

beforeAll(async () => {
  world = await startApi(TODAY);
  const last = await recordOneOfEach();
  for (const made of ['cases', 'obligations']) {
    await world.get(v1(`${made}?${NORFOLK}&minPosition=${last}`));
  }
  await world.get(
    v1(`reports/complaints-and-conduct?${NORFOLK}&to=2024-06-30&minPosition=${last}`),
  );
  // What follows is in no read model but by copies of rows: they are not to be made anew.
  await world.projections.stop();
  await withClient(world, copyAll);
  await withClient(world, async (client) => void (before = await contents(client)));
  operations = await operationsOfDocument();
  api = await startSmallApi(world);
});
afterAll(async () => {
  api.process.kill('SIGKILL');
  await world.close();
});

/** By their commands, so that what is copied is what the product writes. @returns the last position */
async function recordOneOfEach(): Promise<number> {
  const { client } = world;
  const { body } = await giveAll(
    ...([client, 'complaint', 'CO/1/24'] as const),
    ['receive', { on: '2023-09-06', person: 'CPL-4711' }],
    ['log', { on: '2023-09-07' }],
    ['decide-handling', { on: '2023-09-07', value: 'schedule-3' }],
    ['decide-investigation', { on: '2023-09-08', value: 'local' }],
  );
  const saved = await world.post(v1('lists'), {
    ...{ name: 'All cases', target: 'cases', query: NORFOLK, shared: true },
  });
  list = String(saved.body.id);
  const feed = await world.post(v1('feeds'), { force: 'norfolk', title: 'All that is owed' });
  calendar = String(feed.body.address);
  const hold = { force: 'norfolk', heldFor: 'public-inquiry', authority: 'UKCPI/2024/14' };
  await world.post(v1('retention/holds'), { ...hold, cases: 'every' }).expect(200);
  await world
    .post(v1('reminder-settings/norfolk/absences'), {
      ...{
        office: 'Complaints Team',
        from: '2024-10-07',
        until: '2024-10-18',
        reason: 'On leave.',
      },
    })
    .expect(201);
  await giveAll(client, 'meeting', 'PAM-1', [
    'schedule',
    { on: '2024-07-22', value: '2024-12-08' },
  ]);
  const asked = { on: '2024-09-30', number: 1, topic: 'Hate crime', question: 'What is done?' };
  await giveAll(
    ...([client, 'meeting', 'PAM-2'] as const),
    ['schedule', { on: '2024-07-22', value: '2024-12-08' }],
    ['record-question', asked],
  );
  await giveAll(client, 'action', 'PAM-1/1', [
    'raise',
    {
      ...{ on: '2024-10-01', value: 1, related: 'PAM-1', note: 'Meet about it.' },
      person: 'Police and Crime Commissioner',
    },
  ]);
  await giveAll(
    ...([client, 'complaint', 'CO/OLD'] as const),
    ['receive', { on: '2014-01-06' }],
    ['finalise', { on: '2015-02-02', value: 'resolved' }],
  );
  return body.position ?? 0;
}

/** Streams like one of norfolk, under other names and perhaps in another force. */
async function copyStream(
  client: Client,
  [type, reference]: readonly [string, string],
  [force, copies]: readonly [string, number],
): Promise<void> {
  const old = `${type}:norfolk:${reference}`;
  await appendCopies(client, {
    stream: `'${type}:${force}:${copies === 1 ? reference : "BIG/' || n || '"}'`,
    version: 'version',
    body: `replace(convert_from(body, 'UTF8'), '"${old}"',
             '"${type}:${force}:${copies === 1 ? reference : "BIG/' || n || '"}"')`,
    of: `stream = '${old}'`,
    copies,
  });
}

/** Further events of one stream like its last one. */
async function copyLastEvent(
  client: Client,
  stream: string,
  change: (body: string) => string,
): Promise<void> {
  const body = `jsonb_set(convert_from(body, 'UTF8')::jsonb, '{version}', to_jsonb(version + n))`;
  await appendCopies(client, {
    stream: 'stream',
    version: 'version + n',
    body: `(${change(body)})::text`,
    of: `stream = '${stream}'
         AND version = (SELECT max(version) FROM event_log.event WHERE stream = '${stream}')`,
    copies: ROWS,
  });
}

interface Copies {
  readonly stream: string;
  readonly version: string;
  readonly body: string;
  readonly of: string;
  readonly copies: number;
}

/** Past the functions that append, which take one request at a time; no reader looks at the hashes. */
async function appendCopies(client: Client, { stream, version, body, of, copies }: Copies) {
  await client.query(`
    WITH added AS (
      INSERT INTO event_log.event
        (position, stream, version, type, schema_version, command_id, command_seq, body, hash)
      SELECT (SELECT position FROM event_log.head) + row_number() OVER (ORDER BY n, version),
             ${stream}, ${version}, type, schema_version,
             (SELECT position FROM event_log.head) || ':' || n || ':' || command_id, command_seq,
             convert_to(${body}, 'UTF8'), hash
        FROM event_log.event, generate_series(1, ${copies}) AS n
       WHERE ${of}
      RETURNING 1)
    UPDATE event_log.head SET position = position + (SELECT count(*) FROM added)`);
}

async function copyAll(client: Client): Promise<void> {
  await copyCasesAndObligations(client);
  await copyStream(client, ['complaint', 'CO/OLD'], ['suffolk', ROWS]);
  await copyStream(client, ['meeting', 'PAM-1'], ['essex', ROWS]);
  await copyStream(client, ['meeting', 'PAM-1'], ['kent', 1]);
  await copyStream(client, ['meeting', 'PAM-2'], ['devon', 1]);
  await copyStream(client, ['action', 'PAM-1/1'], ['kent', ROWS]);
  const set = (path: string, value: string) => (body: string) =>
    `jsonb_set(${body}, '{${path}}', to_jsonb(${value}))`;
  await copyLastEvent(client, 'meeting:devon:PAM-2', set('data,details,number', '(n + 1)::text'));
  await copyLastEvent(
    client,
    'retention:norfolk:decisions',
    set('data,hold', `'hold-' || lpad(to_hex(n), 10, '0')`),
  );
  await copyLastEvent(
    client,
    'reminder:norfolk:absences',
    set('data,absence', 'gen_random_uuid()'),
  );
  await client.query(COPIES_OF_ROWS);
  const { rows } = await client.query<{ id: string }>(`
    INSERT INTO feed.entry (feed_id, obligation, day, words, status, sequence, changed_at)
    SELECT feed.id, owed.id, coalesce(owed.due, owed.target, owed.arose), '{"summary": "", "categories": []}',
           'confirmed', 0, '2024-09-01'
      FROM (SELECT id FROM feed.feed WHERE title = 'All that is owed') AS feed,
           (SELECT * FROM read_model.obligation
             WHERE reference LIKE 'BIG/%' AND force = 'norfolk' AND direction = 'owed' AND due IS NOT NULL
             ORDER BY id DESC LIMIT 1) AS owed
    RETURNING obligation AS id`);
  farthest = rows[0]?.id ?? '';
  await client.query('ANALYZE');
}

/** Tables that are no copies of the record, and what the read models hold of other forces. */
const COPIES_OF_ROWS = `
  INSERT INTO read_model.unit_span
    SELECT 'unit:norfolk:U-' || n, 'norfolk', 'U-' || n, '2024-01-01', NULL, 'team', 'Team ' || n, NULL, n
      FROM generate_series(1, ${ROWS}) AS n;
  INSERT INTO read_model.person_mention
    SELECT 'complaint:norfolk:BIG/' || n, force, person, digits, role, number, milestone, happened_on,
           known_from, known_to
      FROM (SELECT * FROM read_model.person_mention WHERE person = 'CPL-4711' LIMIT 1) AS one,
           generate_series(1, ${ROWS}) AS n;
  INSERT INTO read_model.figure_contribution
      (stream, line, force, type, reference, metric, unit, cohort_on, counted, amount, gross, closed, breakdown,
       left_out, pending_until, known_from, known_to)
    SELECT 'complaint:norfolk:BIG/' || n, line, force, type, 'BIG/' || n, metric, unit, cohort_on, counted,
           amount, gross, closed, breakdown, left_out, pending_until, known_from, known_to
      FROM (SELECT * FROM read_model.figure_contribution
             WHERE metric = 'complaints-logged' AND reference = 'CO/1/24' LIMIT 1) AS one,
           generate_series(1, ${ROWS}) AS n;
  INSERT INTO read_model.figure_contribution
      (stream, line, force, type, reference, metric, unit, cohort_on, counted, amount, gross, closed, breakdown,
       left_out, pending_until, known_from, known_to)
    SELECT 'complaint:dorset:BIG/' || n, line, 'dorset', type, 'BIG/' || n, 'metric-' || n, unit, cohort_on,
           true, amount, gross, closed, breakdown, left_out, pending_until, known_from, NULL
      FROM (SELECT * FROM read_model.figure_contribution LIMIT 1) AS one, generate_series(1, ${ROWS}) AS n;
  INSERT INTO read_model.obligation
      (stream, segment, id, force, type, reference, direction, rule, title, valid_from, valid_to, ended,
       arose, due, target, overdue_from, owner, basis)
    SELECT 'action:dorset:BIG/' || n, segment, 'action:dorset:BIG/' || n || '#R-SRC-3', 'dorset', 'action',
           'BIG/' || n, 'owed', 'R-SRC-3', title, '2024-01-01', NULL, NULL, '2024-01-01', due, target,
           overdue_from, owner, basis
      FROM (SELECT * FROM read_model.obligation WHERE reference = 'CO/1/24' LIMIT 1) AS one,
           generate_series(1, ${ROWS}) AS n;
  INSERT INTO read_model.obligation
      (stream, segment, id, force, type, reference, direction, rule, title, valid_from, arose, owner, basis)
    SELECT 'complaint:dorset:BIG/' || n, segment, 'complaint:dorset:BIG/' || n || '#R-REV-7', 'dorset', type,
           'BIG/' || n, 'policing-body', 'R-REV-7', title, '2024-01-01', '2024-01-01', owner,
           '{"review": {"n": 1, "madeOn": "2024-09-01", "isToForward": false, "recommendations": []}}'
      FROM (SELECT * FROM read_model.obligation WHERE reference = 'CO/1/24' LIMIT 1) AS one,
           generate_series(1, ${ROWS}) AS n;
  INSERT INTO read_model.obligation
      (stream, segment, id, force, type, reference, direction, rule, title, valid_from, arose, owner, basis)
    SELECT 'proposal:somerset:BIG/' || n, 0, 'complaint:somerset:BIG/' || n || '#R-ASK-1#' || n, 'somerset',
           'complaint', 'BIG/' || n, 'asked', 'R-ASK-1', 'Decision asked for', '2024-09-01', '2024-09-01', 'PSD',
           jsonb_build_object('start', '2024-09-01', 'facts', '[]'::jsonb, 'notes', '[]'::jsonb, 'request',
             jsonb_build_object('id', n, 'command', 'finalise', 'needs', '["complaint.decide"]'::jsonb,
               'proposedBy', 'somebody', 'decideBy', NULL, 'lapsesOn', '2024-12-31', 'whenOver', false,
               'state', 'waiting'))
      FROM generate_series(1, ${ROWS}) AS n;
  INSERT INTO read_model.obligation
      (stream, segment, id, force, type, reference, direction, rule, title, valid_from, arose, due, target,
       overdue_from, owner, basis)
    SELECT 'complaint:cumbria:BIG/' || n, 0, 'complaint:cumbria:BIG/' || n || '#R-C13-2', 'cumbria', type,
           'BIG/' || n, direction, rule, title, valid_from, arose, due, target, overdue_from, owner, basis
      FROM (SELECT * FROM read_model.obligation
             WHERE reference = 'CO/1/24' AND rule = 'R-C13-2' ORDER BY arose LIMIT 1) AS one,
           generate_series(1, ${ROWS}) AS n;
  INSERT INTO read_model.case_list
      (stream, force, type, reference, status, opened_on, last_on, version, state, complainants, officers,
       search_text)
    SELECT of_type || ':dorset:BIG/' || n, 'dorset', of_type, 'BIG/' || n, 'open', '2024-09-01', '2024-09-01', 1,
           '{"reviews": {"body": "lpb", "requested": 1, "upheld": 0, "notUpheld": 0}}', '[]', '[]', 'BIG/' || n
      FROM unnest(ARRAY['complaint', 'action']) AS of_type, generate_series(1, ${ROWS}) AS n;
  INSERT INTO read_model.retention_case (stream, force, type, reference, people, texts)
    SELECT 'complaint:suffolk:BIG/' || n, 'suffolk', type, 'BIG/' || n, people, texts
      FROM read_model.retention_case, generate_series(1, ${ROWS}) AS n
     WHERE stream = 'complaint:norfolk:CO/OLD';
  INSERT INTO read_model.retention_span
      (stream, valid_from, force, type, reference, classes, class, milestone, triggered_on, last_kept, length)
    SELECT 'complaint:suffolk:BIG/' || n, valid_from, 'suffolk', type, 'BIG/' || n, classes, class, milestone,
           triggered_on, last_kept, length
      FROM read_model.retention_span, generate_series(1, ${ROWS}) AS n
     WHERE stream = 'complaint:norfolk:CO/OLD';
  INSERT INTO preference.saved_list (owner, name, shared, force, target, query)
    SELECT 'owner-' || n, 'List ' || n, true, 'norfolk', 'cases', 'force=norfolk'
      FROM generate_series(1, ${ROWS}) AS n;
  INSERT INTO feed.feed (force, title, made_by, made_at, secret_hash)
    SELECT 'norfolk', 'Feed ' || n % 100, 'somebody', '2024-09-01', sha256(n::text::bytea)
      FROM generate_series(1, ${ROWS}) AS n;
  WITH mail AS (
    INSERT INTO reminder.digest (force, recipient, "on", state)
    VALUES ('norfolk', 'Professional Standards Department', '2024-09-30', 'sent') RETURNING id)
  INSERT INTO reminder.reminder (obligation, about_on, rung, recipient, recipient_as, digest_id, outcome)
    SELECT 'complaint:norfolk:BIG/' || n || '#R-C13-2', '2024-09-30', 'due',
           'Professional Standards Department', 'owner', mail.id, 'sent'
      FROM mail, generate_series(1, ${ROWS}) AS n;
  INSERT INTO reminder.daily_line
      (force, "on", accounted_at, due, sent, skipped, failed, unknown, waiting, missed)
    SELECT 'norfolk', date '2024-09-30' - n, '2024-09-01', 0, 0, 0, 0, 0, 0, 0
      FROM generate_series(1, 40000) AS n;
  INSERT INTO access.session (digest, actor_id, name, roles, created_at, seen_at, expires_at)
    SELECT sha256(n::text::bytea), 'somebody-' || n, 'Somebody', ARRAY['psd-case-worker'], now(),
           date_trunc('milliseconds', now()) - n % 1000 * interval '1 second', now() + interval '1 hour'
      FROM generate_series(1, ${ROWS}) AS n;
  INSERT INTO read_log.entry (number, at, actor, operation, force, cases, body, hash)
    SELECT number + n, at, 'somebody', operation, force, cases,
           convert_to(replace(convert_from(body, 'UTF8'), '"actor":"api-token"', '"actor":"somebody"'), 'UTF8'),
           hash
      FROM (SELECT * FROM read_log.entry ORDER BY number DESC LIMIT 1) AS one,
           generate_series(1, ${ROWS}) AS n;
  UPDATE read_log.head SET number = number + ${ROWS};
  UPDATE read_model.checkpoint
     SET (position, log_hash) = (SELECT position, hash FROM event_log.event ORDER BY position DESC LIMIT 1)`;

/** The rows of each table, but of those that say who read, and what a calendar was told. */
async function contents(client: Client): Promise<Readonly<Record<string, number>>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'read_log')
        AND (schemaname, tablename) <> ('feed', 'entry') ORDER BY 1`,
  );
  const found: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await client.query<{ count: string }>(`SELECT count(*) FROM ${name}`);
    found[name] = Number(counted.rows[0]?.count);
  }
  const head = await client.query<{ position: string }>('SELECT position FROM event_log.head');
  return { ...found, head: Number(head.rows[0]?.position) };
}

interface Described {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get?: {
          readonly operationId: string;
          readonly parameters?: readonly { readonly name?: string; readonly $ref?: string }[];
        };
      }
    >
  >;
}

async function operationsOfDocument() {
  const { body } = await world.get('/openapi.json').expect(200);
  const gets = Object.values((body as Described).paths).flatMap(({ get }) => get ?? []);
  return Object.fromEntries(
    gets.map(({ operationId, parameters = [] }) => [
      operationId,
      {
        parameters: parameters.map(({ name, $ref = '' }) => name ?? $ref.replace(/^.*\//, '')),
      },
    ]),
  );
}

type Answer = Readonly<Record<string, unknown>> & { readonly next?: Place };

const rowsOf = (answer: Answer, members: readonly string[]): readonly unknown[] =>
  members.flatMap((member) => (answer[member] ?? []) as readonly unknown[]);

type Place = string | number | null | undefined;

const withPage = (path: string, limit: number, after: Place): string =>
  `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${
    after === undefined ? '' : `&after=${encodeURIComponent(after ?? '')}`
  }`;

const placed = () =>
  Object.entries(ROUTES).map(([operation, place]) => ({ operation, ...place() }));

describe('with 50,000 of each kind, and little memory', () => {
  it('every route that reads is placed, and those that come in pages take a limit and a place', () => {
    expect(Object.keys(operations).sort()).toEqual(Object.keys(ROUTES).sort());
    for (const one of placed().filter((each) => 'rows' in each)) {
      const named = operations[one.operation]?.parameters.map((name) => name.toLowerCase()) ?? [];
      expect([one.operation, named]).toEqual([
        one.operation,
        expect.arrayContaining([expect.stringMatching(/^limit/), expect.stringMatching(/^after/)]),
      ]);
    }
  });

  it.each(Object.keys(ROUTES))('%s has an end', async (operation) => {
    const place = ROUTES[operation]?.();
    if (place === undefined) throw new Error(`${operation} is not placed.`);
    if ('since' in place) {
      const text = await (await api.get(place.path, ...(place.statuses ?? [200]))).text();
      expect(text.length).toBeLessThan(2 * LARGEST_PAGE);
      return;
    }
    const seen = new Set<string>();
    let after: Place;
    const limit = 100;
    const pages = place.pages ?? 3;
    for (let page = 1; page <= pages; page += 1) {
      const text = await (await api.get(withPage(place.path, limit, after))).text();
      expect(text.length).toBeLessThan(LARGEST_PAGE);
      const answer = JSON.parse(text) as Answer;
      for (const row of rowsOf(answer, place.rows)) seen.add(JSON.stringify(row));
      expect(seen.size).toBe(page * limit);
      expect(answer.next).not.toBeNull();
      after = answer.next;
    }
    await api.get(withPage(place.path, 1_000_000, undefined), 400);
    await api.get(withPage(place.path, limit, 'x'), 400);
  });

  it.each(
    Object.entries(ROUTES).flatMap(([operation, place]) => ('csv' in place() ? [operation] : [])),
  )('%s is a file that is written as it is read', async (operation) => {
    const { path } = ROUTES[operation]?.() as Paged;
    const { body } = await api.get(`${path}&format=csv`);
    let lines = 0;
    for await (const _ of createInterface(Readable.fromWeb(body as never))) lines += 1;
    expect(lines).toBeGreaterThan(ROWS);
  });

  it('a calendar shows the days that are nearest, and says that it does not show all', async () => {
    const text = await (await api.get(calendar)).text();
    expect(text.split('BEGIN:VEVENT')).toHaveLength(2_001);
    expect(text.replaceAll(/\r\n /g, '')).toContain('only the 2000 whose days are nearest');
  });

  it('a calendar does not call off what it leaves out and what is owed still', async () => {
    await withClient(world, async (client) => {
      const { rows } = await client.query<{ status: string; sequence: number }>(
        `SELECT status, sequence FROM feed.entry WHERE obligation = $1`,
        [farthest],
      );
      expect(rows).toEqual([{ status: 'confirmed', sequence: expect.any(Number) }]);
    });
    const [first, again] = [await api.get(calendar), await api.get(calendar)];
    expect(first.headers.get('etag')).toBe(again.headers.get('etag'));
    expect(await first.text()).not.toContain('STATUS:CANCELLED');
  });

  it('sessions are printed as they are read, in as little memory', async () => {
    const sessions = startSourceProcess(
      join(__dirname, '../apps/cli/src/main.ts'),
      ['sessions', 'list'],
      { ...HEAP, DATABASE_URL: world.database.url, TIPSTAFF_CLOCK: 'real' },
    );
    const ended = new Promise<number | null>((resolve) => sessions.once('close', resolve));
    const seen = new Set<string>();
    for await (const line of createInterface(sessions.stdout ?? process.stdin)) {
      const [id] = /somebody-\d+/.exec(line) ?? [];
      if (id !== undefined) seen.add(id);
    }
    expect([await ended, seen.size]).toEqual([0, ROWS]);
  });

  it('what was known is folded once, and its pages follow each other', async () => {
    const path = v1('obligations?force=kent&knownOn=2024-10-01');
    const seen = new Set<string>();
    let after: Place;
    for (let page = 1; page <= 4; page += 1) {
      const answer = (await (await api.get(withPage(path, 100, after))).json()) as Answer;
      for (const row of rowsOf(answer, ['obligations'])) seen.add(JSON.stringify(row));
      expect(seen.size).toBe(page * 100);
      after = answer.next;
    }
  });

  it('nothing that reads has changed anything, but what says who read', async () => {
    await withClient(world, async (client) => {
      expect(await contents(client)).toEqual(before);
    });
  });

  it('has left the process that answered as it was', () => {
    expect([api.process.exitCode, api.said().includes('heap out of memory')]).toEqual([
      null,
      false,
    ]);
  });
});
