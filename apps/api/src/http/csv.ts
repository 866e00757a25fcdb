import { applyDecorators, StreamableFile, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { notRight } from '@tipstaff/cases';
import { DomainError } from '@tipstaff/kernel';
import { type ReadingRecorder, RequestContext, Turns } from '@tipstaff/platform';
import { type CsvCell, type CsvColumns, csvText, xlsxFile } from '@tipstaff/reports';
import { IsIn, IsOptional } from 'class-validator';
import { Readable } from 'node:stream';
import { cellInWords, headingInWords } from './csv-words';

export { type CsvCell as Cell, type CsvColumns } from '@tipstaff/reports';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const formats = ['json', 'csv', 'csv-excel', 'xlsx'] as const;
export type Format = (typeof formats)[number];

/** A file of a list: plain, as Excel reads it, or a workbook. */
export type FileFormat = Exclude<Format, 'json'>;
type CsvFormat = Exclude<FileFormat, 'xlsx'>;

/**
 * What a file begins with. Excel takes a file without a byte order mark for one in the code page of the
 * machine, and shows "Müller" as "MÃ¼ller"; most other programs would take the mark for a part of the
 * first heading.
 */
const beginning: Readonly<Record<CsvFormat, string>> = { csv: '', 'csv-excel': '\uFEFF' };

interface CsvFile<Row> {
  readonly format: FileFormat;
  /** Of the file, without its ending: letters, digits and hyphens. */
  readonly name: string;
  readonly columns: CsvColumns<Row>;
  /** The rows, a page at a time: no more than one page is held at once. */
  readonly pages: AsyncIterable<readonly Row[]>;
}

/**
 * The rows as RFC 4180 has them, in UTF-8 and under a line of headings; for Excel, which people read, behind a byte order
 * mark, with headings and codes in words. A text that a spreadsheet
 * would take for a formula (it begins with = + - @, a tab or a carriage return) has a ' before it;
 * a number stays a number. The first page is read before anything is answered, so that a refusal is
 * still a problem. If a later one fails the connection is cut: no file that is short looks complete.
 * Where the request is one that is logged, each page is logged before it is written.
 */
export async function csvAnswer<Row>({
  format,
  name,
  columns,
  pages,
}: CsvFile<Row>): Promise<StreamableFile> {
  const context = RequestContext.current();
  const iterator = inContext(context, pages[Symbol.asyncIterator]());
  const first = await iterator.next();
  const { reading } = context;
  await reading?.writesOut(first.done === true ? [] : first.value);
  const rest = logged(reading, iterator);
  if (format === 'xlsx') return workbook(name, columns, first, rest);
  const text = Readable.from(linesOf(format, columns, first, rest), { objectMode: false });
  return new StreamableFile(text, {
    type: 'text/csv; charset=utf-8; header=present',
    disposition: `attachment; filename="${name}.csv"`,
  });
}

/** A workbook is held whole while it is made; what is longer is a file of lines. */
const MOST_OF_WORKBOOK = 10_000;

async function workbook<Row>(
  name: string,
  columns: CsvColumns<Row>,
  first: IteratorResult<readonly Row[]>,
  rest: AsyncIterator<readonly Row[]>,
): Promise<StreamableFile> {
  const cells = Object.entries(columns);
  const lines: CsvCell[][] = [];
  for (let page = first; page.done !== true; page = await rest.next()) {
    lines.push(
      ...page.value.map((row) =>
        cells.map(([heading, cellOf]) => cellInWords(heading, cellOf(row))),
      ),
    );
    if (lines.length > MOST_OF_WORKBOOK) throw tooLong();
  }
  return new StreamableFile(await xlsxFile(Object.keys(columns).map(headingInWords), lines), {
    type: XLSX,
    disposition: `attachment; filename="${name}.xlsx"`,
  });
}

function tooLong(): DomainError {
  return new DomainError(
    'unprocessable',
    'file.too-long',
    `The list has more than ${MOST_OF_WORKBOOK} lines, too many for a workbook: ask for less, or for format=csv-excel, which has no limit.`,
    { pointer: '/format' },
  );
}

/** Pages are asked for as the connection takes them, when the request is no longer the one that runs. */
function inContext<Page>(
  context: RequestContext,
  pages: AsyncIterator<Page>,
): Pick<AsyncIterator<Page>, 'next'> {
  return { next: () => context.run(() => pages.next()) };
}

/** Few enough to be written in a moment. */
const LINES_AT_ONCE = 250;

async function* linesOf<Row>(
  format: CsvFormat,
  columns: CsvColumns<Row>,
  first: IteratorResult<readonly Row[]>,
  rest: AsyncIterator<readonly Row[]>,
): AsyncGenerator<string> {
  const isForPeople = format === 'csv-excel';
  const names = Object.keys(columns);
  yield beginning[format] + csvText([isForPeople ? names.map(headingInWords) : names]);
  const cells = Object.entries(columns);
  const turns = new Turns();
  for (let page = first; page.done !== true; page = await rest.next()) {
    for (let at = 0; at < page.value.length; at += LINES_AT_ONCE) {
      yield csvText(
        page.value
          .slice(at, at + LINES_AT_ONCE)
          .map((row) =>
            cells.map(([name, cellOf]) =>
              isForPeople ? cellInWords(name, cellOf(row)) : cellOf(row),
            ),
          ),
      );
      await turns.next();
    }
  }
}

async function* logged<Row>(
  reading: ReadingRecorder | null,
  pages: Pick<AsyncIterator<readonly Row[]>, 'next'>,
): AsyncGenerator<readonly Row[]> {
  for (let page = await pages.next(); page.done !== true; page = await pages.next()) {
    if (page.value.length > 0) await reading?.writesOut(page.value);
    yield page.value;
  }
}

/** Rows that are all there already. */
// oxlint-disable-next-line typescript/require-await -- one kind of list for all
export async function* onePage<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

/** Rows of one page of a list that is written out whole: few queries, little memory. */
export const CSV_PAGE = 500;

/** As `CSV_PAGE`, of a list that is put in order anew for each page: fewer of them. */
export const CSV_PAGE_PUT_IN_ORDER = 5_000;

/**
 * A parameter rather than `Accept`: a link can carry it, a saved one too, and a browser that sends a
 * person there gets the file.
 */
export function IsFormat(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    IsIn(formats, { message: notRight('is not a format', 'use json, csv, csv-excel or xlsx') }),
    ApiPropertyOptional({
      enum: formats,
      default: 'json',
      description:
        '`csv`: a file of the whole list, in its order; where the list has pages, from `after` on, and `limit` does not apply. `csv-excel`: the same for people, with headings and codes in words, and the byte order mark by which Excel knows UTF-8. `xlsx`: as `csv-excel`, as a workbook of at most 10,000 lines.',
    }),
  );
}

/** An answer that is JSON of one of the classes, or a CSV file. */
export function ApiListOrCsv(...types: readonly Type[]): MethodDecorator {
  const [only, ...others] = types.map((type) => ({ $ref: getSchemaPath(type) }));
  const schema = others.length === 0 && only ? only : { oneOf: [only, ...others] as object[] };
  return applyDecorators(
    ApiExtraModels(...types),
    ApiOkResponse({
      description: 'The list, or a file of it.',
      content: {
        'application/json': { schema },
        [XLSX]: { schema: { type: 'string', format: 'binary' } },
        'text/csv': { schema: { type: 'string' } },
      },
    }),
  );
}
