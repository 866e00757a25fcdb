import { LocalDate, plural } from '@tipstaff/kernel';
import { type ComponentChildren, type VNode } from 'preact';
import { ApiRefusal, queryOf } from '../api/api';
import { type AnswerTo, type PartsOf } from '../api/types';
import { BARRED_LIST_RULE, barredListAddress, caseAddress } from '../cases/addresses';
import { PERIOD, type PeriodPath } from '../cases/case.controller';
import { draftAddress } from '../cases/chapter-13';
import { sumOfAll } from '../deadlines/owed-by-day';
import { mondayOf, monthOf } from '../deadlines/owed-by-month';
import { latestActions } from '../meetings/latest-actions';
import { meetingAddress } from '../meetings/meeting-list-page';
import { countOfPage, Day, DueTag, inWords, Row, WideTable } from '../pages/words';
import { type Figure, figureInWords } from '../reports/figure-words';
import { lastDayOfReport } from '../reports/last-day-of-report';
import { type Visit } from '../visit';
import { type Work } from './my-work-page';

/** What a part of somebody's work is made of: who asks, and what their page has read for them already. */
interface Asking {
  readonly visit: Visit;
  /** Null for whoever is owed nothing to. */
  readonly work: Work | null;
}

/** Null where there is nothing to do of it, and that is said elsewhere. */
type PartOfWork = (asking: Asking) => Promise<VNode | null>;

/** Role -> what people in it look for first, beside what is owed. */
const PARTS: Readonly<Record<string, readonly PartOfWork[]>> = {
  'psd-case-worker': [recordedLast, reportsToWrite, workedLast],
  'psd-supervisor': [decisionsWaiting, remindersInDoubt, recordedLast, reportsToWrite, workedLast],
  'head-of-psd': [
    owedByRule,
    recordedLast,
    restrictedCases,
    retentionProposed,
    figuresCompared,
    remindersInDoubt,
  ],
  'hearing-administrator': [hearingsToCome, proceedingsByWeek, recordedLast],
  'opcc-officer': [meetings, recommendationsDue, reportsReceived, figuresCompared],
  'opcc-reviewer': [reviewsToDecide],
  'force-auditor': [readLogSearch],
  administrator: [service, remindersInDoubt, dailyLines],
};

/** The parts of every role that somebody has, each once. */
export async function partsOfWork(asking: Asking): Promise<readonly VNode[]> {
  const { me, force } = asking.visit;
  const mine = new Set(me.roles.flatMap(({ role }) => PARTS[role] ?? []));
  const asked = force === '' ? [] : [...mine].map((part) => whereThereIs(part(asking)));
  return (await Promise.all(asked)).filter((part) => part !== null);
}

/** Null where the record has nothing yet of what is asked for: the rest of the page stands without it. */
export async function whereThereIs<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) return null;
    throw error;
  }
}

function Part(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): VNode {
  const { id, title, children } = props;
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Table(props: {
  readonly caption: string;
  readonly head: readonly string[];
  /** Each begins with its heading. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly none: string;
}): VNode {
  const { caption, head, rows, none } = props;
  if (rows.length === 0) return <p class="govuk-body">{none}</p>;
  return (
    <WideTable caption={caption} isCaptionSaid head={head}>
      {rows.map((cells) => (
        <Row cells={cells} />
      ))}
    </WideTable>
  );
}

const link = (href: string, text: string): VNode => (
  <a class="govuk-link" href={href}>
    {text}
  </a>
);

const Way = ({ href, text }: { readonly href: string; readonly text: string }): VNode => (
  <p class="govuk-body">{link(href, text)}</p>
);

/** Reports of Chapter 13 that are owed and not sent, of their own cases where they have some. */
async function reportsToWrite({ visit, work }: Asking): Promise<VNode | null> {
  const { api, force } = visit;
  const { reports } = await api.get('/api/v1/opcc/chapter-13', { query: { force } });
  // Whoever gives out cases looks after those of all.
  const person = visit.may('case.allocate') ? null : (work?.person ?? null);
  const all = reports.filter(
    (one) => one.state === 'owed' && one.direction === 'owed' && one.calledBy === 'reference',
  );
  const mine = person && (await casesOwing(visit, person.reference, all));
  const owed = all.filter((one) => mine === null || mine.has(one.case));
  // One report goes to several, and is written once.
  const each = new Map(owed.map((one) => [`${one.type} ${one.case} ${one.period.n}`, one]));
  if (each.size === 0) return null;
  const shown = [...each.values()].slice(0, DRAFTS_SHOWN);
  const drafts = await Promise.all(
    shown.map(({ type, case: reference, period }) => {
      const path = { type, force, reference, period: period.n } as PeriodPath;
      return api.get(PERIOD, { path });
    }),
  );
  return (
    <Part id="reports-to-write" title={`Chapter 13 reports to write: ${each.size}`}>
      <Table
        caption="Owed and not sent"
        head={['Case', 'Period', 'Owed since', 'How late', 'Draft']}
        rows={shown.map((one, at) => [
          link(
            draftAddress({ type: one.type, force, reference: one.case }, `${one.period.n}`),
            `Draft of ${one.case}, period ${one.period.n}`,
          ),
          <>
            <Day of={one.period.from} /> to <Day of={one.period.to} />
          </>,
          <Day of={one.arose} />,
          (one.daysLate ?? 0) > 0 ? `${plural(one.daysLate ?? 0, 'day')} late` : 'Not late',
          draftInWords(drafts[at]),
        ])}
        none=""
      />
      {each.size > shown.length && (
        <Way
          href={`/opcc/chapter-13${queryOf({ force, only: 'owed' })}`}
          text={`The first ${shown.length} are shown: every report that is owed`}
        />
      )}
    </Part>
  );
}

/** References of the cases of somebody that owe something by the rules of these. */
async function casesOwing(
  { api, force }: Visit,
  allocatedTo: string,
  owed: readonly { readonly rule: string }[],
): Promise<ReadonlySet<string>> {
  const rules = [...new Set(owed.map(({ rule }) => rule))];
  const found = await Promise.all(
    rules.map((rule) =>
      api.get('/api/v1/obligations', {
        query: { force, allocatedTo, rule, limit: MOST_LISTED } as OwedQuery,
      }),
    ),
  );
  return new Set(found.flatMap(({ obligations }) => obligations).map((one) => one.case));
}

type OwedQuery = PartsOf<'/api/v1/obligations'>['query'];
type Draft = AnswerTo<typeof PERIOD>;

/** How far what somebody has to write has come. */
function draftInWords(draft: Draft | undefined): string {
  if (draft === undefined) return '';
  const missing = draft.items.filter(({ standing }) => standing === 'missing');
  if (missing.length === 0) return 'Complete, to be sent';
  return `${draft.items.length - missing.length} of ${plural(draft.items.length, 'item')} said`;
}

const FEW = 5;
/** Each is read from its case. */
const DRAFTS_SHOWN = 10;

const LATEST = { sort: 'last', order: 'desc' } as const;

/** Whoever logs a case finds it again, whomever it is given to. */
async function recordedLast({ visit }: Asking): Promise<VNode | null> {
  const { api, force } = visit;
  const asked = { force, recordedBy: 'me', ...LATEST } as const;
  const { cases, next } = await api.get('/api/v1/cases', { query: { ...asked, limit: FEW } });
  if (cases.length === 0) return null;
  return (
    <Part id="recorded-last" title="Recorded by you lately">
      <CasesWithLatest cases={cases} caption="Cases in which you recorded something" none="" />
      {next !== null && (
        <Way href={`/cases${queryOf(asked)}`} text="Every case in which you recorded something" />
      )}
    </Part>
  );
}

async function workedLast({ visit, work }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const mine = work?.person ? { allocatedTo: work.person.reference } : {};
  const query = { force, limit: FEW, ...LATEST, ...mine };
  const { cases } = await api.get('/api/v1/cases', { query });
  return (
    <Part id="worked-last" title="Worked on last">
      <CasesWithLatest
        cases={cases}
        caption="Cases with the latest facts"
        none="No case is in the record yet."
      />
    </Part>
  );
}

function CasesWithLatest(props: {
  readonly cases: AnswerTo<'/api/v1/cases'>['cases'];
  readonly caption: string;
  readonly none: string;
}): VNode {
  const { cases, caption, none } = props;
  return (
    <Table
      {...{ caption, none }}
      head={['Case', 'Type', 'State', 'Latest fact']}
      rows={cases.map((one) => [
        link(caseAddress(one), one.reference),
        inWords(one.type),
        inWords(one.state),
        <Day of={one.lastOn} />,
      ])}
    />
  );
}

async function remindersInDoubt({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const queue = await api.get('/api/v1/reminders/queue', { query: { force } });
  const way = (state: string, words: string): VNode => (
    <li>{link(`/reminders${queryOf({ force, state })}`, words)}</li>
  );
  return (
    <Part id="reminders" title="Reminders">
      <ul class="govuk-list">
        {way('unknown', `In doubt, for you to settle: ${queue.unknown}`)}
        {way('failed', `Failed: ${queue.failed}`)}
        {way('waiting', `Waiting: ${queue.waiting}`)}
      </ul>
    </Part>
  );
}

/** With referrals first: they are due on the day after. */
async function owedByRule({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  // Of the whole force: what is theirs stands by itself.
  const { counts } = await api.get('/api/v1/obligations/counts', { query: { force } });
  const rows = new Map<string, { title: string; overdue: number; week: number }>();
  for (const one of counts) {
    const known = rows.get(one.rule) ?? { title: one.title, overdue: 0, week: 0 };
    known.overdue += one.overdue;
    known.week += one.today + one.in7Days;
    rows.set(one.rule, known);
  }
  const urgent = [...rows].filter(([, { overdue, week }]) => overdue + week > 0);
  const isReferral = ([rule]: (typeof urgent)[number]): boolean => rule.startsWith('R-REF');
  const sorted = urgent.sort(
    (a, b) => Number(isReferral(b)) - Number(isReferral(a)) || b[1].overdue - a[1].overdue,
  );
  return (
    <Part id="by-rule" title="Overdue and due this week, by rule">
      <Table
        caption="By rule"
        head={['Rule', 'Overdue', 'Due within 7 days']}
        rows={sorted.map(([rule, { title, overdue, week }]) => [
          link(`/deadlines${queryOf({ force, rule })}`, `${rule}: ${title}`),
          overdue,
          week,
        ])}
        none="Nothing is overdue or due within seven days."
      />
    </Part>
  );
}

const MOST_LISTED = 200;

/** How many cases are as asked for, in words. */
async function countOfCases(
  { api, force }: Visit,
  asked: Readonly<Record<string, string>>,
): Promise<string> {
  const query = { ...asked, force, limit: MOST_LISTED };
  const { cases, next } = await api.get('/api/v1/cases', { query });
  return next === null ? `${cases.length}` : `${cases.length} or more`;
}

/** What somebody has to decide before anybody can go on. */
const DECISIONS: readonly {
  readonly words: string;
  readonly asked: Readonly<Record<string, string>>;
}[] = [
  {
    words: 'Complaints: how to handle them',
    asked: { type: 'complaint', state: 'open', q: '-handling' },
  },
  {
    words: 'Conduct matters: how severe it is',
    asked: { type: 'conduct', state: 'open', q: '-severity' },
  },
  { words: 'Referrals to the IOPC that are owed', asked: { owed: 'R-REF-1' } },
];

async function decisionsWaiting({ visit }: Asking): Promise<VNode> {
  const { force } = visit;
  const counts = await Promise.all(DECISIONS.map(({ asked }) => countOfCases(visit, asked)));
  return (
    <Part id="decisions" title="Decisions that wait">
      <ul class="govuk-list">
        {DECISIONS.map(({ words, asked }, at) => (
          <li>
            {link(`/cases${queryOf({ force, ...asked })}`, words)}: {counts[at]}
          </li>
        ))}
      </ul>
    </Part>
  );
}

async function restrictedCases({ visit }: Asking): Promise<VNode> {
  const { force } = visit;
  const asked = { restricted: 'true' };
  const count = await countOfCases(visit, asked);
  return (
    <Part id="restricted" title="Restricted cases">
      {count === '0' ? (
        <p class="govuk-body">None names you.</p>
      ) : (
        <Way
          href={`/cases${queryOf({ force, ...asked })}`}
          text={`Restricted cases that you may see: ${count}`}
        />
      )}
    </Part>
  );
}

async function retentionProposed({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const query = { force, limit: 1 };
  const { total, held, keptLonger } = await api.get('/api/v1/retention/proposals', { query });
  return (
    <Part id="retention" title="Retention">
      <Way
        href={`/retention${queryOf({ force })}`}
        text={`${plural(total, 'case')} whose time is over, for you to look at`}
      />
      <p class="govuk-body">
        Under a hold: {held}. Kept longer: {keptLonger}.
      </p>
    </Part>
  );
}

const REPORT = '/reports/complaints-and-conduct';

async function figuresCompared({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const to = await lastDayOfReport(visit);
  const report = await api.get('/api/v1/reports/complaints-and-conduct', { query: { force, to } });
  const { last } = report.periods;
  return (
    <Part id="figures" title="Figures against the twelve months before">
      <p class="govuk-body">
        <Day of={last.from} /> to <Day of={last.to} />.{' '}
        {link(`${REPORT}${queryOf({ force })}`, 'The whole report')}
      </p>
      <Table
        caption="Figures"
        head={['Indicator', 'Last 12 months', 'Previous 12 months']}
        rows={report.rows.map((row) => [
          row.label,
          figureInWords(row.unit, row.last as unknown as Figure),
          figureInWords(row.unit, row.previous as unknown as Figure),
        ])}
        none="The report has no figure."
      />
    </Part>
  );
}

/** When who sits: of the proceedings whose hearing is to come. */
async function hearingsToCome({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const found = await Promise.all(
    (['fixed', 'adjourned'] as const).map((state) =>
      api.get('/api/v1/cases', {
        query: { force, type: 'proceeding', state, limit: MOST_LISTED },
      }),
    ),
  );
  const hearings = found
    .flatMap(({ cases }) => cases)
    .sort((a, b) => (a.hearingOn ?? '9').localeCompare(b.hearingOn ?? '9'));
  const next = found.map((one) => one.next).find((one) => one !== null) ?? null;
  return (
    <Part id="hearings" title={`Hearings to come: ${countOfPage(hearings, next)}`}>
      <Table
        caption="Hearings to come"
        head={['Hearing', 'Case', 'State', 'Officers']}
        rows={hearings.map(({ type, reference, state, hearingOn, officers }) => [
          hearingOn === null ? 'No day yet' : <Day of={hearingOn} />,
          link(`${caseAddress({ type, force, reference })}/timetable`, reference),
          inWords(state),
          officers.join(', '),
        ])}
        none="No hearing is fixed."
      />
    </Part>
  );
}

/** What is due in misconduct proceedings, week by week: hearings, notices, documents, and what is taken down again. */
async function proceedingsByWeek({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const asked = { force, type: 'proceeding' as const };
  const [{ obligations: owed, next, on }, counted] = await Promise.all([
    api.get('/api/v1/obligations', { query: { ...asked, limit: MOST_LISTED } }),
    api.get('/api/v1/obligations/counts', { query: asked }),
  ]);
  const thisWeek = mondayOf(on as LocalDate);
  const weekOf = (day: string | null): string =>
    day === null ? 'No date' : mondayOf(day as LocalDate);
  const weeks = [...new Set(owed.map(({ due, target }) => weekOf(due ?? target)))].sort();
  return (
    <Part id="proceedings" title={`Misconduct proceedings, by week: ${sumOfAll(counted)}`}>
      {owed.length === 0 && <p class="govuk-body">Nothing is due in a proceeding.</p>}
      {weeks.map((week) => (
        <>
          <h3 class="govuk-heading-s">
            {week === 'No date' ? (
              'With no date in law'
            ) : (
              <>
                {week === thisWeek ? 'This week, from ' : 'Week of '}
                <Day of={week} />
              </>
            )}
          </h3>
          <Table
            caption={
              week === 'No date'
                ? 'With no date in law'
                : `Week of ${LocalDate.inWords(week as LocalDate)}`
            }
            head={['Case', 'What', 'Last day', 'How soon']}
            rows={owed
              .filter(({ due, target }) => weekOf(due ?? target) === week)
              .map((one) => [
                link(
                  `${caseAddress({ type: one.type, force, reference: one.case })}/timetable`,
                  one.case,
                ),
                one.rule === BARRED_LIST_RULE
                  ? link(
                      barredListAddress({ type: one.type, force, reference: one.case }),
                      one.title,
                    )
                  : one.title,
                one.due === null ? 'None in law' : <Day of={one.due} />,
                <DueTag days={one.days} overdue={one.overdue} isTarget={one.due === null} />,
              ])}
            none=""
          />
        </>
      ))}
      {next !== null && (
        <Way
          href={`/deadlines${queryOf(asked)}`}
          text={`The ${owed.length} that are due first are shown: all deadlines in proceedings`}
        />
      )}
      <Way
        href={`/cases${queryOf({ force, type: 'proceeding' })}`}
        text="Every proceeding, and its timetable"
      />
    </Part>
  );
}

type Meetings = AnswerTo<'/api/v1/meetings'>['meetings'];

async function meetings({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const { meetings: all } = await api.get('/api/v1/meetings', { query: { force } });
  return (
    <>
      <NextMeeting force={force} all={all} />
      {await openActions(visit, all)}
    </>
  );
}

function NextMeeting({ force, all }: { readonly force: string; readonly all: Meetings }): VNode {
  const scheduled = all.filter(({ status }) => status === 'scheduled');
  const [next] = scheduled.sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
  return (
    <Part id="next-meeting" title="Next meeting">
      {next === undefined ? (
        <p class="govuk-body">None is scheduled: begin a case of the type Meeting.</p>
      ) : (
        <>
          <p class="govuk-body">
            {link(meetingAddress(force, next.reference), next.reference)}
            {next.date && (
              <>
                {' '}
                on <Day of={next.date} />
              </>
            )}
            {' · '}
            {link(`${meetingAddress(force, next.reference)}/run`, 'Run the meeting')}
          </p>
          <p class="govuk-body">
            Questions answered: {next.questions.answered} of {next.questions.asked}.
          </p>
        </>
      )}
    </Part>
  );
}

/** As the table of the latest meeting has them. */
async function openActions(visit: Visit, all: Meetings): Promise<VNode> {
  const { force } = visit;
  const table = await latestActions(visit, all);
  const open = (table?.actions ?? []).filter(({ status }) => status !== 'closed');
  const owners = new Map<string, typeof open>();
  for (const one of open) {
    const owner = one.owners.length === 0 ? 'Nobody yet' : one.owners.join(', ');
    owners.set(owner, [...(owners.get(owner) ?? []), one]);
  }
  const today = table?.asOf ?? '';
  return (
    <Part id="open-actions" title={`Open actions, by owner: ${open.length}`}>
      <Table
        caption="Open actions"
        head={['Owner', 'Open', 'Past their date', 'Actions']}
        rows={[...owners].sort().map(([owner, actions]) => [
          owner,
          actions.length,
          actions.filter(({ due }) => due !== null && due < today).length,
          <>
            {actions.map(({ reference }, at) => (
              <>
                {at > 0 && ', '}
                {link(caseAddress({ type: 'action', force, reference }), reference)}
              </>
            ))}
          </>,
        ])}
        none="No action is open."
      />
    </Part>
  );
}

async function recommendationsDue({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const query = { force, type: 'recommendation', limit: MOST_LISTED } as const;
  const { rows: due, next } = await api.get('/api/v1/opcc/obligations', { query });
  return (
    <Part id="recommendations" title={`Recommendations due: ${countOfPage(due, next)}`}>
      <Table
        caption="Recommendations of the inspectorate that something is owed on"
        head={['Recommendation', 'What', 'Last day']}
        rows={due.map((one) => [
          link(caseAddress({ type: one.type, force, reference: one.case }), one.case),
          one.title,
          <>
            {one.due ? <Day of={one.due} /> : 'None in law'}
            {one.overdue && ', overdue'}
          </>,
        ])}
        none="None waits for a response."
      />
    </Part>
  );
}

async function reportsReceived({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const { reports, on } = await api.get('/api/v1/opcc/chapter-13', { query: { force } });
  const from = monthOf(on as LocalDate);
  const received = reports.filter(
    (one) => one.state === 'sent' && one.recipient === 'lpb' && (one.on ?? '') >= from,
  );
  const owed = reports.filter(({ state, recipient }) => state === 'owed' && recipient === 'lpb');
  return (
    <Part id="received" title={`Chapter 13 reports received this month: ${received.length}`}>
      <Table
        caption="Received since the first of the month"
        head={['Case', 'Period', 'Sent on']}
        rows={received.map((one) => [one.case, one.period.n, one.on && <Day of={one.on} />])}
        none="None was sent to the policing body this month."
      />
      <Way
        href={`/opcc/chapter-13${queryOf({ force, only: 'owed' })}`}
        text={`Owed to the policing body: ${owed.length}`}
      />
    </Part>
  );
}

async function reviewsToDecide({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const query = { force, limit: MOST_LISTED };
  const { rows, next } = await api.get('/api/v1/opcc/reviews', { query });
  // They come first: where one of them is not open, none of the next page is.
  const open = rows.filter(({ state }) => state === 'to-decide' || state === 'to-forward');
  const isMore = open.length === rows.length;
  return (
    <Part id="reviews" title={`Reviews to decide: ${countOfPage(open, isMore ? next : null)}`}>
      <Table
        caption="Reviews asked of the policing body"
        head={['Case', 'Asked for', 'Working days so far', 'Local target']}
        rows={open.map((one) => [
          link(caseAddress({ type: one.type, force, reference: one.case }), one.case),
          <Day of={one.madeOn} />,
          one.workingDays,
          <>
            {one.target ? <Day of={one.target} /> : 'None'}
            {one.overdue && ', passed'}
          </>,
        ])}
        none="None waits for a decision."
      />
    </Part>
  );
}

function readLogSearch({ visit }: Asking): Promise<VNode> {
  const { force } = visit;
  return Promise.resolve(
    <Part id="read-log" title="Who looked at what">
      <Way href={`/read-log${queryOf({ force })}`} text="Search the read log" />
      <p class="govuk-body">By a case, a person or a day. Your search stands in it as well.</p>
    </Part>,
  );
}

interface Health {
  readonly ok: boolean;
  readonly parts: Readonly<Record<string, { readonly ok: boolean }>>;
}

async function service({ visit }: Asking): Promise<VNode> {
  const { ok, parts } = await healthSeenBy(visit);
  const ailing = Object.entries(parts).filter(([, part]) => !part.ok);
  return (
    <Part id="service" title="The service">
      <p class="govuk-body">
        {ok
          ? `Everything is well: ${Object.keys(parts).map(partInWords).join(', ')}.`
          : `Not well: ${ailing.map(([name]) => partInWords(name)).join(', ')}.`}{' '}
        {link('/health', 'Details of health')}
      </p>
    </Part>
  );
}

/** Part of the service, as its health names it -> what it is. */
const PARTS_OF_SERVICE: Readonly<Record<string, string>> = {
  record: 'the record',
  projections: 'lists and figures',
  dailyLine: 'the account of each day’s reminders',
  canary: 'the reminder that is sent as a test',
};
const partInWords = (name: string): string => PARTS_OF_SERVICE[name] ?? name;

/** What is not well is answered as such, in the same shape. */
async function healthSeenBy({ api }: Visit): Promise<Health> {
  try {
    return (await api.read('/health')) as Health;
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 503) {
      return error.problem as unknown as Health;
    }
    throw error;
  }
}

async function dailyLines({ visit }: Asking): Promise<VNode> {
  const { api, force } = visit;
  const { lines } = await api.get('/api/v1/reminders/daily-lines', {
    query: { force, limit: FEW },
  });
  return (
    <Part id="daily-lines" title="Each working day accounted for">
      {lines.length === 0 ? (
        <p class="govuk-body">No working day is over yet.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {lines.map(({ on, words }) => (
            <li>
              <Day of={on} />: {words}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
