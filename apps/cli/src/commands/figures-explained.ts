import { unitsOnDay } from '@tipstaff/cases';
import { everythingReader } from '@tipstaff/casework';
import { LocalDate, plural, type StreamId } from '@tipstaff/kernel';
import { learningSheet, learningSheetForms } from '@tipstaff/papers';
import { CaseHistories, ProjectedFigures } from '@tipstaff/projections';
import {
  calendarYearForecast,
  type CalendarYearForecast,
  chapter13Forecast,
  type Chapter13Forecast,
  endsInWords,
  funnelReport,
  type FunnelReport,
  inWords,
  learningRegister,
  type LearningRegister,
  maturityInWords,
  type PieceKind,
  printedNumber,
  forecastFromOf,
  settled,
  type Settled,
  signed,
  why,
  type Why,
  type WhySide,
  windowSaid,
} from '@tipstaff/reports';
import { writeFileSync } from 'node:fs';
import { misused } from '../arguments';
import { type Call } from '../command';
import { casesOfForce } from '../command-read-log';
import { type OpenReadModels } from '../open-record';
import { fewInCell, textTable } from '../terminal';

const CHAPTER_13 = 'chapter-13';
const MONTHS = 12;
const MOST_MONTHS = 60;

function figuresOf({ pool, readModels }: OpenReadModels): ProjectedFigures {
  return new ProjectedFigures(pool, readModels);
}

/** JSON where it is asked for, else the lines. */
async function print({ arguments: given, terminal }: Call, of: object, lines: readonly string[]) {
  if (given.has('json')) return terminal.out(JSON.stringify(of, null, 2));
  for (const line of lines) await terminal.out(line);
}

/** Prints why one value of a figure is not another. */
export async function printWhy(call: Call, record: OpenReadModels): Promise<void> {
  const { arguments: given } = call;
  const [known = null, knownThen = known] = given.texts('known-on') as readonly LocalDate[];
  const isOfOneWindow = known !== knownThen || given.has('to-force');
  const [before, after = isOfOneWindow ? before : undefined] = given.texts('between').map(windowIn);
  if (before === undefined || after === undefined) {
    throw misused(
      '--between takes two windows: FROM..TO FROM..TO, the earlier one first. One is enough with two days after --known-on, or with --to-force.',
    );
  }
  const force = given.text('force');
  const sides: { readonly from: WhySide; readonly to: WhySide } = {
    from: { force, window: before, knownOn: known },
    to: { force: given.optionalText('to-force') ?? force, window: after, knownOn: knownThen },
  };
  const { law, clock, reader } = record;
  const histories = new CaseHistories(record.store, record.readModels);
  const found = await why(
    { figures: figuresOf(record), histories },
    { row: given.operand(1), ...sides, law, today: clock.today(), reader: everythingReader },
  );
  const cases = found.cases.flatMap((one) => casesOfForce(one.force, [one]));
  await told(call, reader, 'tipstaff figures why', { row: found.row, ...sides }, cases);
  await print(call, found, whyAsText(found));
}

function windowIn(text: string): WhySide['window'] {
  const [from = '', to = ''] = text.split('..');
  return { from: from as LocalDate, to: to as LocalDate };
}

function told(
  { arguments: given }: Call,
  reader: OpenReadModels['reader'],
  what: string,
  filter: object,
  cases: readonly StreamId[],
): Promise<void> {
  return reader.reads({ what, force: given.text('force'), filter, cases });
}

function whyAsText({ words, parts, influence, unit }: Why): readonly string[] {
  const decimals = unit === 'percent' ? 2 : unit === 'count' ? 0 : 1;
  const [headline = '', ...sentences] = words;
  const isMean = influence.from.length + influence.to.length > 0;
  return [
    headline,
    '',
    ...textTable(
      ['What', unit === 'percent' ? 'Points' : 'Contribution', 'Cases'],
      parts.map(({ title, contribution, cases }) => [
        title,
        signed(contribution, decimals),
        isMean ? String(new Set(cases).size) : fewInCell(cases, ', '),
      ]),
    ),
    '',
    ...sentences,
    ...(isMean ? ['', 'Cases that weigh most in the mean (they do not add up):'] : []),
    ...(['from', 'to'] as const).flatMap((side) =>
      influence[side].map(
        ({ case: name, value, suspended, weight }) =>
          `  ${side === 'from' ? 'before' : 'now   '}  ${name}: ${value}${suspended > 0 ? ` and ${suspended} suspended` : ''}, weight ${signed(weight, decimals)}${unit === 'percent' ? ' points' : ''}`,
      ),
    ),
  ];
}

/** Prints how far a figure moved after it was first published. */
export async function printSettled(call: Call, record: OpenReadModels): Promise<void> {
  const { arguments: given } = call;
  const found = await settled(figuresOf(record), {
    ...{ row: given.operand(1), force: given.text('force') },
    knownOn: given.optionalDate('known-on'),
    ...{ law: record.law, today: record.clock.today() },
  });
  await print(call, found, settledAsText(found));
}

function settledAsText(found: Settled): readonly string[] {
  const { label, force, unit, on, knownOn, lagDays, recordBegins, maturity, young } = found;
  const begins = recordBegins === null ? 'no month' : LocalDate.inShortWords(recordBegins);
  return [
    `${label}: ${force}, by quarter, ${knownOn === null ? `with all that is recorded, to ${LocalDate.inShortWords(on)}` : `as known on ${LocalDate.inShortWords(on)}`}`,
    `First published ${lagDays} days after the quarter ended. The record begins with ${begins}.`,
    '',
    ...maturity.filter(({ age }) => age === 0).map((one) => maturityInWords(one, unit)),
    '',
    ...young.map(({ window, value, between, maturity: of }) =>
      between === null
        ? `${inWords(window)}: ${printedNumber(unit, value)}. ${maturityInWords(of, unit)}`
        : `${inWords(window)}: ${printedNumber(unit, value)}, usually ends ${endsInWords(unit, between)}. ${maturityInWords(of, unit)}`,
    ),
  ];
}

/** Prints what is coming: Chapter 13 reports month by month, or what a count of the calendar year comes to. */
export async function printForecast(call: Call, record: OpenReadModels): Promise<void> {
  const { arguments: given } = call;
  const { law, clock } = record;
  const force = given.text('force');
  const asked = { force, on: given.optionalDate('on'), today: clock.today() };
  if (given.operand(1) !== CHAPTER_13) {
    const row = given.operand(1);
    const year = await calendarYearForecast(figuresOf(record), { row, ...asked, law });
    return print(call, year, yearAsText(year));
  }
  const months = given.optionalCount('months') ?? MONTHS;
  if (months < 1 || months > MOST_MONTHS) {
    throw misused(`--months: give a number from 1 to ${MOST_MONTHS}.`);
  }
  const from = await forecastFromOf(figuresOf(record), asked);
  const histories = new CaseHistories(record.store, record.readModels);
  const found = await chapter13Forecast(histories, { force, ...from, months, law });
  const cases = casesOfForce(
    force,
    found.forecast.flatMap((month) => month.cases),
  );
  await told(call, record.reader, 'tipstaff figures forecast', { on: from.on, months }, cases);
  return print(call, found, forecastAsText(found));
}

function forecastAsText({ force, on, forecast, backTest }: Chapter13Forecast): readonly string[] {
  return [
    `Chapter 13 reports that will fall due: ${force}, as known on ${LocalDate.inShortWords(on)}`,
    '',
    ...textTable(
      ['Month', 'If still open', 'Not yet seen', 'Expected', 'Range', 'Level'],
      forecast.map((month) => [
        ...[month.month, String(month.ifStillOpen), month.notYetSeen.toFixed(1)],
        ...[month.expected.toFixed(1), `${month.low} to ${month.high}`, `${month.level}%`],
      ]),
    ),
    '',
    backTest.of === 0
      ? 'The record is too short to say how many of such forecasts held.'
      : `Of ${plural(backTest.of, 'past quarter')} that were forecast like this, ${backTest.held} held: no more is claimed.`,
  ];
}

function yearAsText({ words, expected, level, on }: CalendarYearForecast): readonly string[] {
  return [
    words,
    `As known on ${LocalDate.inShortWords(on)}: ${expected.toFixed(1)} are to be expected, and in ${level} of 100 years it lies in the range.`,
  ];
}

/** Prints complaints by unit against headcount. */
export async function printFunnel(call: Call, record: OpenReadModels): Promise<void> {
  const { arguments: given } = call;
  const force = given.text('force');
  const window = windowSaid({ from: given.date('from'), to: given.date('to'), window: null });
  const knownOn = given.optionalDate('known-on');
  const units = await unitsOnDay(record.store, { force, on: window.to, knownOn });
  const found = await funnelReport(figuresOf(record), {
    ...{ force, window, units, knownOn },
    by: (given.optionalText('by') ?? 'quarter') as PieceKind,
    ...{ law: record.law, today: record.clock.today() },
  });
  await print(call, found, funnelAsText(found));
}

function funnelAsText(found: FunnelReport): readonly string[] {
  const { force, window, units, leftOut, words, cases, headcount, rate, by, pieces } = found;
  return [
    `Complaints by unit: ${force}, ${inWords(window)}`,
    `${plural(cases, 'complaint')}, ${plural(headcount, 'person', 'people')}, ${rate.toFixed(1)} per 100.`,
    '',
    ...textTable(
      [
        ...['Unit', 'Complaints', 'Year before', 'People', 'Per 100', 'Asymmetry', 'Expected'],
        ...['95%', '99.8%', 'Sign'],
      ],
      units.map((unit) => [
        ...[unit.title, String(unit.cases), String(unit.yearBefore ?? '')],
        ...[String(unit.headcount), unit.rate?.toFixed(1) ?? ''],
        ...[inPoints(unit.asymmetry), unit.expected.toFixed(1)],
        `${unit.limits95.low} to ${unit.limits95.high}`,
        `${unit.limits998.low} to ${unit.limits998.high}`,
        unit.sign === null ? '' : `${unit.sign} at ${unit.stands}%`,
      ]),
    ),
    '',
    `Complaints per 100 people, by ${by}; not the whole of one is marked *.`,
    '',
    ...textTable(
      ['Unit', ...pieces.map(({ from, partial }) => `${from.slice(0, 7)}${partial ? '*' : ''}`)],
      units.map(({ title, series }) => [
        title,
        ...pieces.map((_, piece) => series?.[piece]?.rate.toFixed(1) ?? ''),
      ]),
    ),
    '',
    ...leftOut.map(
      (one) =>
        `Left out: ${one.unit}, ${one.cases === null ? 'too few to be told' : plural(one.cases, 'complaint')}.`,
    ),
    ...words,
  ];
}

function inPoints(asymmetry: number | null): string {
  return asymmetry === null ? '' : `${asymmetry > 0 ? '+' : ''}${asymmetry.toFixed(1)}`;
}

/** Prints what was learned, and with --sheet what of it may be told to everybody. */
export async function printLearning(call: Call, record: OpenReadModels): Promise<void> {
  const { arguments: given } = call;
  const force = given.text('force');
  const window = windowSaid({ from: given.date('from'), to: given.date('to'), window: null });
  const histories = new CaseHistories(record.store, record.readModels);
  const found = await learningRegister(histories, { force, window });
  const cases = casesOfForce(force, found.register);
  await told(call, record.reader, 'tipstaff figures learning', window, cases);
  const { register: _, ...sheetAlone } = found;
  const file = given.optionalText('out');
  if (file !== null) return writeSheet(call, found, file);
  if (given.has('sheet')) return print(call, sheetAlone, sheetAsText(found));
  return print(call, found, registerAsText(found));
}

async function writeSheet(
  { arguments: given, terminal }: Call,
  found: LearningRegister,
  file: string,
): Promise<void> {
  const form = learningSheetForms.find((one) => file.endsWith(`.${one}`));
  if (form === undefined || !given.has('sheet')) {
    throw misused('--out takes the sheet, with --sheet: name a file that ends in .docx or .html.');
  }
  writeFileSync(file, (await learningSheet(found, form)).bytes);
  await terminal.out(`The learning sheet is in ${file}.`);
}

function sheetAsText({ sheet, window }: LearningRegister): readonly string[] {
  return [
    `Learning sheet: ${inWords(window)}`,
    ...sheet.themes.flatMap(({ theme, lessons }) => [
      ...['', theme.replaceAll('-', ' ')],
      ...lessons.map((lesson) => `  - ${lesson}`),
    ]),
    ...(sheet.themes.length === 0 ? ['', 'There is nothing that may be told.'] : []),
  ];
}

function registerAsText({ force, window, register, sheet }: LearningRegister): readonly string[] {
  return [
    `Learning: ${force}, ${inWords(window)}`,
    '',
    ...textTable(
      ['Day', 'Case', 'Kind', 'Themes', 'Learned', 'Done', 'May publish'],
      register.map((one) => [
        ...[one.on, one.case, one.kind, one.themes.join(', ')],
        ...[one.learned ?? '', one.done ?? '', one.publisher ?? 'not said'],
      ]),
    ),
    '',
    `${register.length} in all; the sheet holds back ${sheet.heldBack}.`,
  ];
}
