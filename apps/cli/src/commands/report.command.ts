import { datedRules, everythingReader } from '@tipstaff/casework';
import { AnchorPaper, endOfRecord, makePaper } from '@tipstaff/compliance';
import { LocalDate } from '@tipstaff/kernel';
import { ProjectedFigures } from '@tipstaff/projections';
import {
  complaintsAndConduct,
  complaintsAndConductRows,
  divisions,
  everyFigure,
  figureCases,
  type FigureCases,
  namesOfWindows,
  type PeriodName,
  periodNames,
  renderText,
  reportingPeriods,
  type ReportRequest,
  timelinessDivisions,
} from '@tipstaff/reports';
import { type Call, type Command, type ExitStatus } from '../command';
import { casesOfForce } from '../command-read-log';
import { type OpenReadModels, type OpenRecord, withReadModels, withRecord } from '../open-record';
import { textTable } from '../terminal';
import { misused } from '../arguments';
import { periodsAsked, windowReportAsked, windowReportCsv, windowReportText } from './figures-show';
import { printActions } from './report-actions';
import { printChapter13 } from './report-chapter-13';
import { printReviews } from './report-reviews';
import { printTimeliness } from './report-timeliness';

const REPORT = 'complaints-and-conduct';
const ACTIONS = 'actions';
const TIMELINESS = 'timeliness';
const CHAPTER_13 = 'chapter-13';
const REVIEWS = 'reviews';
const REPORTS_IN_WORDS = `${REPORT}, ${ACTIONS}, ${TIMELINESS}, ${CHAPTER_13} or ${REVIEWS}`;
const whichRows = ['table', 'all'] as const;
const WINDOW = ['from', 'window', 'compare', 'by', 'rows'];

interface Report {
  /** What it can not do without, and what else it takes. */
  readonly needs: readonly string[];
  readonly takes: readonly string[];
  /** What it can be divided by. */
  readonly by: readonly string[];
}

const REPORTS: Readonly<Record<string, Report>> = {
  [REPORT]: {
    needs: ['force', 'to'],
    takes: ['known-on', 'row', 'period', 'brief', 'anchor', 'csv', ...WINDOW],
    by: Object.keys(divisions),
  },
  [ACTIONS]: { needs: ['meeting'], takes: ['force', 'known-on'], by: [] },
  [TIMELINESS]: {
    needs: ['force'],
    takes: ['to', 'from', 'on', 'by', 'rule', 'known-on', 'brief', 'csv'],
    by: timelinessDivisions,
  },
  [CHAPTER_13]: { needs: ['force'], takes: ['on', 'known-on'], by: [] },
  [REVIEWS]: { needs: ['force'], takes: ['on'], by: [] },
};

export const reportCommand: Command = {
  name: 'report',
  summary:
    'Prints a report: complaints and conduct or the cases behind one of its figures, the actions of a meeting, how last days were met, the Chapter 13 reports, or the reviews asked of the policing body',
  operands: [
    { name: 'REPORT', help: REPORTS_IN_WORDS, required: true },
    {
      name: 'cases',
      help: 'the cases behind the figure that --row and --period name',
      required: false,
    },
  ],
  options: [
    { name: 'force', kind: 'force', help: 'the force, for example norfolk' },
    { name: 'to', kind: 'date', help: 'last day of the twelve months, or of the window' },
    { name: 'from', kind: 'date', help: 'first day of the window; twelve months when not given' },
    {
      name: 'on',
      kind: 'date',
      help: 'the day on which it stood so; that of --known-on, else today, when not given',
    },
    {
      name: 'window',
      kind: { oneOf: namesOfWindows },
      help: 'the window that ends on --to, in place of --from; 12m when neither is given',
    },
    {
      name: 'compare',
      kind: 'text',
      help: 'year-before, previous, or two days such as 2022-10-01..2023-09-30',
    },
    {
      name: 'by',
      kind: { oneOf: [...Object.keys(divisions), ...timelinessDivisions] },
      help: `by what each figure is divided; to ${TIMELINESS} each rule: by nothing (rule) when not given`,
    },
    {
      name: 'rows',
      kind: { oneOf: whichRows },
      help: 'the figures of the published table (when not given), or all there are',
    },
    { name: 'rule', kind: { oneOf: datedRules }, help: 'only this rule' },
    { name: 'meeting', kind: 'text', help: 'the meeting whose actions are meant' },
    { name: 'known-on', kind: 'date', help: 'only what had been learned by the end of that day' },
    {
      name: 'row',
      kind: { oneOf: everyFigure.map(({ id }) => id) },
      help: 'the figure whose cases are meant',
    },
    { name: 'period', kind: { oneOf: periodNames }, help: 'last (when not given) or previous' },
    { name: 'brief', kind: 'flag', help: 'without what each figure counts' },
    {
      name: 'anchor',
      kind: 'flag',
      help: 'give the paper a code by which anybody can have it checked later; needs --known-on',
    },
    { name: 'json', kind: 'flag', help: 'print JSON' },
    { name: 'csv', kind: 'flag', help: 'print CSV' },
  ],
  notes: [
    `For example: tipstaff report ${REPORT} --force norfolk --to 2024-09-30`,
    `             tipstaff report ${REPORT} cases --row reviews-upheld`,
    '               --force norfolk --to 2024-09-30',
    `             tipstaff report ${REPORT} --force norfolk`,
    '               --from 2024-07-01 --to 2024-09-30 --compare year-before --by route --csv',
    `             tipstaff report ${ACTIONS} --meeting PAM-2024-10-08 --force norfolk`,
    `             tipstaff report ${TIMELINESS} --force norfolk`,
    '               --from 2023-10-01 --to 2024-09-30 --by month',
    `             tipstaff report ${CHAPTER_13} --force norfolk --on 2024-10-01`,
    `             tipstaff report ${REVIEWS} --force norfolk`,
    `${CHAPTER_13} lists each period of an investigation that has ended, or ends within 90 days,`,
    'to each recipient.',
    `${REPORT} needs --force and --to; ${TIMELINESS}, ${CHAPTER_13} and ${REVIEWS} need --force;`,
    `${ACTIONS} needs --meeting,`,
    'and --force where several forces have a meeting of that name.',
  ],
  async run(call) {
    refuseUnfitOptions(call);
    if (call.arguments.operand(0) === ACTIONS) {
      return withRecord<ExitStatus>(call, async (record) => {
        await printActions(call, record);
        return 0;
      });
    }
    if (call.arguments.operand(0) === CHAPTER_13) {
      return withReadModels<ExitStatus>(call, async (record) => {
        await printChapter13(call, record);
        return 0;
      });
    }
    if (call.arguments.operand(0) === REVIEWS) {
      return withReadModels<ExitStatus>(call, async (record) => {
        await printReviews(call, record);
        return 0;
      });
    }
    if (call.arguments.operand(0) === TIMELINESS) {
      return withReadModels<ExitStatus>(call, async (record) => {
        await printTimeliness(call, record);
        return 0;
      });
    }
    const wantsCases = readWish(call);
    if (call.arguments.has('anchor')) {
      return withRecord<ExitStatus>(call, async (record) => {
        await printAnchored(call, record);
        return 0;
      });
    }
    return withReadModels<ExitStatus>(call, async (record) => {
      await (wantsCases ? printCases(call, record) : printReport(call, record));
      return 0;
    });
  },
};

function refuseUnfitOptions({ arguments: given }: Call): void {
  const name = given.operand(0);
  const report = Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
  if (report === undefined) {
    throw misused(`There is no report "${name}": use ${REPORTS_IN_WORDS}.`);
  }
  const taken = [...report.needs, ...report.takes, 'json'];
  const by = given.optionalText('by');
  const isDivided = by === null || !taken.includes('by') || report.by.includes(by);
  const faults = [
    ...report.needs
      .filter((one) => !given.has(one))
      .map((one) => `--${one} is missing: ${helpOf(one)}.`),
    ...reportCommand.options
      .filter((one) => given.has(one.name) && !taken.includes(one.name))
      .map((one) => `tipstaff report ${name} does not take --${one.name}: leave it out.`),
    ...(isDivided ? [] : [`--by: "${by}" is not known here: use one of ${report.by.join(', ')}.`]),
  ];
  if (name !== REPORT && given.operands.length > 1) {
    faults.push(`tipstaff report ${name} does not know "${given.operand(1)}": leave it out.`);
  }
  if (given.has('json') && given.has('csv'))
    faults.push('--json and --csv are two forms: give one.');
  if (faults.length > 0) throw misused([...faults, 'See: tipstaff report --help'].join('\n'));
}

function helpOf(name: string): string {
  return reportCommand.options.find((option) => option.name === name)?.help ?? name;
}

function readWish({ arguments: given }: Call): boolean {
  const wantsCases = given.operands.length > 1;
  if (wantsCases && given.operand(1) !== 'cases') {
    throw misused(`"${given.operand(1)}" is not known here: write cases, or nothing.`);
  }
  if (wantsCases && !given.has('row')) {
    throw misused('--row is missing: it names the figure whose cases are meant.');
  }
  if (!wantsCases && (given.has('row') || given.has('period'))) {
    throw misused(`--row and --period go with: tipstaff report ${REPORT} cases`);
  }
  if (given.has('anchor') && (wantsCases || !given.has('known-on') || isOfAnyWindow(given))) {
    throw misused(
      '--anchor goes with a whole report of twelve months and with --known-on: what is known without a day is another thing tomorrow.',
    );
  }
  const unfit = ['csv', 'by', 'rows'].filter((name) => given.has(name));
  if (wantsCases && unfit.length > 0) {
    throw misused(`--${unfit.join(', --')} goes with a whole report, not with its cases.`);
  }
  return wantsCases;
}

/** Without any of these it is the table of twelve months; a line of a file says its window. */
function isOfAnyWindow(given: Call['arguments']): boolean {
  return [...WINDOW, 'csv'].some((name) => given.has(name));
}

function requestOf({ arguments: given }: Call, { clock, law }: OpenRecord): ReportRequest {
  return {
    force: given.text('force'),
    to: given.date('to'),
    knownOn: given.optionalDate('known-on'),
    law,
    today: clock.today(),
  };
}

async function printReport(call: Call, record: OpenReadModels): Promise<void> {
  if (isOfAnyWindow(call.arguments)) return printOfWindow(call, record);
  const report = await complaintsAndConduct(
    new ProjectedFigures(record.pool, record.readModels),
    requestOf(call, record),
  );
  const { terminal } = call;
  if (call.arguments.has('json')) return terminal.out(JSON.stringify(report, null, 2));
  const brief = call.arguments.has('brief');
  return terminal.part(
    renderText(report, { notice: record.clock.notice, today: record.clock.today(), brief }),
  );
}

async function printOfWindow(call: Call, record: OpenReadModels): Promise<void> {
  const { arguments: given, terminal } = call;
  const rows = given.optionalText('rows') === 'all' ? everyFigure : complaintsAndConductRows;
  const report = await windowReportAsked(
    call,
    record,
    rows.map(({ id }) => id),
  );
  if (given.has('json')) return terminal.out(JSON.stringify(report, null, 2));
  if (given.has('csv')) return terminal.part(windowReportCsv(report));
  for (const line of windowReportText(report, record.clock, given.has('brief'))) {
    await terminal.out(line);
  }
}

async function printCases(call: Call, record: OpenReadModels): Promise<void> {
  const { arguments: given, terminal } = call;
  const cases = await figureCases(new ProjectedFigures(record.pool, record.readModels), {
    ...requestOf(call, record),
    rowId: given.text('row'),
    window: (isOfAnyWindow(given) ? periodsAsked(given) : reportingPeriods(given.date('to')))[
      (given.optionalText('period') ?? 'last') as PeriodName
    ],
    reader: everythingReader,
  });
  const [{ force, row, period }, what] = [cases, `tipstaff report ${REPORT} cases`];
  const filter = { id: row, from: period.from, to: period.to };
  await record.reader.reads({ what, force, filter, cases: casesOfForce(force, cases.cases) });
  if (given.has('json')) return terminal.out(JSON.stringify(cases, null, 2));
  for (const line of casesAsText(cases)) await terminal.out(line);
}

function casesAsText({ label, force, knownOn, period, cases }: FigureCases): readonly string[] {
  const known = knownOn === null ? '' : `, as known on ${LocalDate.inShortWords(knownOn)}`;
  return [
    `${label}: ${force}, ${LocalDate.inShortWords(period.from)} to ${LocalDate.inShortWords(period.to)}${known}`,
    '',
    ...textTable(
      ['Case', 'Type', 'On', 'Stands', 'Days', 'Remark'],
      cases.map((listed) => [
        listed.case,
        listed.type,
        listed.on,
        listed.standing.replaceAll('-', ' '),
        listed.amount === null ? '' : String(listed.amount),
        listed.why ?? (listed.breakdown ?? '').replaceAll('+', ', '),
      ]),
    ),
    '',
    `${cases.length} in all, ${cases.filter(({ standing }) => standing === 'counted').length} counted.`,
  ];
}

/** Prints the report as it is made from the record itself, records it as a paper, and prints its code. */
async function printAnchored(
  { arguments: given, terminal }: Call,
  record: OpenRecord,
): Promise<void> {
  const { clock } = record;
  const asked = {
    force: given.text('force'),
    to: given.date('to'),
    knownOn: given.date('known-on'),
  };
  const paper = await makePaper(record, asked, await endOfRecord(record));
  const code = await record.give(new AnchorPaper(paper, 'cli'));
  const { document, documentSha256, record: from } = paper;
  if (given.has('json')) {
    const anchor = { code, position: from.position, hash: from.hash, documentSha256 };
    return terminal.out(JSON.stringify({ ...document, anchor }, null, 2));
  }
  const brief = given.has('brief');
  await terminal.part(renderText(document, { notice: clock.notice, today: clock.today(), brief }));
  await terminal.out(`\nCode of this paper: ${code}`);
  return terminal.out(
    `It stands for these figures and for the record up to event ${from.position}. To have it checked: tipstaff anchor verify ${code}`,
  );
}
