import { type LeftOutCase } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { LocalDate, plural } from '@tipstaff/kernel';
import { FiguresAsOf } from '@tipstaff/projections';
import { type PrintedFigure, reconcile, type ReconciledFigure } from '@tipstaff/reports';
import { type Call, type ExitStatus } from '../command';
import { type OpenRecord } from '../open-record';

/** What is compared with the record. */
interface Given {
  readonly printed: readonly PrintedFigure[];
  readonly leftOut: AsyncIterable<readonly LeftOutCase[]>;
}

/** Compares with what the record holds already; nothing is imported. */
export async function reconcileAlone(
  call: Call,
  record: OpenRecord,
  printed: readonly PrintedFigure[],
): Promise<ExitStatus> {
  const isJson = call.arguments.has('json');
  if (isJson) await call.terminal.part('{');
  const areEqual = await printReconciled(call, record, { printed, leftOut: none() });
  if (isJson) await call.terminal.out('}');
  return areEqual ? 0 : 1;
}

async function* none(): AsyncGenerator<readonly LeftOutCase[]> {
  // Nothing was imported, and so nothing left out.
}

/** Prints each figure beside the record's; as JSON, the member `figures`. Returns whether all are equal. */
export async function printReconciled(
  { arguments: given, terminal }: Call,
  { pool, store, law, clock, reader }: OpenRecord,
  { printed, leftOut }: Given,
): Promise<boolean> {
  const { position } = await store.head();
  const figuresOf = (force: string) => new FiguresAsOf(pool, store, law, { force, position });
  const figures = await reconcile(
    printed,
    { ...{ store, law, today: clock.today() }, figuresOf },
    leftOut,
  );
  for (const force of new Set(figures.map((figure) => figure.force))) {
    const cases = figures
      .filter((figure) => figure.force === force)
      .flatMap(({ because }) =>
        because.flatMap((one) => one.cases.map((ref) => CaseRef.stream(ref))),
      );
    const what = 'tipstaff import --reconcile';
    if (cases.length > 0) await reader.reads({ what, force, cases: [...new Set(cases)] });
  }
  if (given.has('json')) {
    await terminal.part(`"figures":${JSON.stringify(figures.map(asJson), null, 2)}`);
  } else for (const line of figures.flatMap(asText)) await terminal.out(line);
  const equal = figures.filter(({ isEqual }) => isEqual).length;
  if (!given.has('json')) {
    const apart = figures.length - equal;
    await terminal.out(`${plural(figures.length, 'figure')}: ${equal} equal, ${apart} different.`);
  }
  return equal === figures.length;
}

function asJson({ isEqual: _, knownOn, because, ...figure }: ReconciledFigure): object {
  return {
    ...figure,
    ...(knownOn === null ? {} : { knownOn }),
    because: because.map(({ what, units, cases }) => {
      return { what, units, cases: cases.map(({ reference }) => reference) };
    }),
  };
}

/** Cases of one reason that are printed for a person; the rest is counted. */
const MOST_NAMED = 20;

function asText(figure: ReconciledFigure): readonly string[] {
  const { row, force, from, to, knownOn, isEqual, because } = figure;
  const known = knownOn === null ? '' : `, as known on ${LocalDate.inShortWords(knownOn)}`;
  const window = `${LocalDate.inShortWords(from)} to ${LocalDate.inShortWords(to)}${known}`;
  const heading = `${row}, ${force}, ${window}: ${numbersOf(figure)}`;
  if (isEqual) return [heading];
  const told = because.map(({ what, units, cases }) => {
    const named = cases.slice(0, MOST_NAMED).map(({ reference }) => reference);
    const rest = cases.length - named.length;
    const more = rest > 0 ? ` and ${rest} more (--json names them)` : '';
    return `  ${signed(units)}  ${what}: ${named.join(', ')}${more}`;
  });
  const open = `  The record does not tell why: see the cases with tipstaff report complaints-and-conduct cases --row ${row}`;
  return [heading, ...(told.length > 0 ? told : [open])];
}

function numbersOf({
  printed,
  ours,
  difference,
  numerator,
  denominator,
  isEqual,
}: ReconciledFigure): string {
  if (isEqual) return `${inWords(printed)}, equal`;
  const apart = difference === null || difference === 0 ? '' : ` (${signed(difference)})`;
  const parts = [
    `printed ${inWords(printed)}, here ${inWords(ours)}${apart}`,
    ...(numerator ? [`of them ${inWords(numerator.printed)} and ${inWords(numerator.ours)}`] : []),
    ...(denominator
      ? [`out of ${inWords(denominator.printed)} and ${inWords(denominator.ours)}`]
      : []),
  ];
  return parts.join('; ');
}

function inWords(number: number | null): string {
  return number === null ? 'none' : String(number);
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number);
}
