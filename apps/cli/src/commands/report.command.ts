import { LocalDate } from '@tipstaff/kernel';
import { ProjectedFigures } from '@tipstaff/read-models';
import {
  complaintsAndConduct,
  complaintsAndConductRows,
  figureCases,
  type FigureCases,
  type PeriodName,
  periodNames,
  renderText,
  type ReportRequest,
} from '@tipstaff/reports';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenRecord, withReadModels } from '../open-record';
import { textTable } from '../text-table';
import { misused } from '../usage.errors';

const REPORT = 'complaints-and-conduct';

export const reportCommand: Command = {
  name: 'report',
  summary: 'Prints the complaints-and-conduct report, or the cases behind one of its figures',
  operands: [
    { name: 'REPORT', help: REPORT, required: true },
    {
      name: 'cases',
      help: 'the cases behind the figure that --row and --period name',
      required: false,
    },
  ],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    { name: 'to', kind: 'date', required: true, help: 'last day of the twelve months' },
    { name: 'known-on', kind: 'date', help: 'only what had been learned by the end of that day' },
    {
      name: 'row',
      kind: { oneOf: complaintsAndConductRows.map(({ id }) => id) },
      help: 'the figure whose cases are meant',
    },
    { name: 'period', kind: { oneOf: periodNames }, help: 'last (when not given) or previous' },
    { name: 'brief', kind: 'flag', help: 'without what each figure counts' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    `For example: tipstaff report ${REPORT} --force norfolk --to 2024-09-30`,
    `             tipstaff report ${REPORT} cases --row reviews-upheld --force norfolk --to 2024-09-30`,
  ],
  async run(call) {
    const wantsCases = readWish(call);
    return withReadModels<ExitStatus>(call, async (record) => {
      await (wantsCases ? printCases(call, record) : printReport(call, record));
      return 0;
    });
  },
};

function readWish({ arguments: given }: Call): boolean {
  if (given.operand(0) !== REPORT) {
    throw misused(`There is no report "${given.operand(0)}": use ${REPORT}.`);
  }
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
  return wantsCases;
}

function requestOf({ arguments: given }: Call, { clock, law }: OpenRecord): ReportRequest {
  return {
    force: given.text('force'),
    to: given.date('to'),
    knownOn: given.optionalDate('known-on'),
    settings: law.settings,
    today: clock.today(),
  };
}

async function printReport(call: Call, record: OpenRecord): Promise<void> {
  const report = await complaintsAndConduct(
    new ProjectedFigures(record.pool),
    requestOf(call, record),
  );
  const { terminal } = call;
  if (call.arguments.has('json')) return terminal.out(JSON.stringify(report, null, 2));
  const brief = call.arguments.has('brief');
  return terminal.part(renderText(report, { notice: record.clock.notice, brief }));
}

async function printCases(call: Call, record: OpenRecord): Promise<void> {
  const { arguments: given, terminal } = call;
  const cases = await figureCases(new ProjectedFigures(record.pool), {
    ...requestOf(call, record),
    rowId: given.text('row'),
    period: (given.optionalText('period') ?? 'last') as PeriodName,
  });
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
        listed.why ?? listed.breakdown ?? '',
      ]),
    ),
    '',
    `${cases.length} in all, ${cases.filter(({ standing }) => standing === 'counted').length} counted.`,
  ];
}
