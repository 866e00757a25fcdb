import { type VNode } from 'preact';
import { LocalDate, placeName } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { windowInWords } from '../figures/window-in-words';
import { InsetText } from '../govuk/components';
import { Details } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { type Asked, FilterForm } from '../pages/narrowed';
import { Behind, Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { changeInWords, type Figure, figureInWords, remarksOn } from './figure-words';

type Report = AnswerTo<'/api/v1/reports/complaints-and-conduct'>;
type Row = Report['rows'][number];
type Part = NonNullable<Row['parts']>[number];
type Period = 'last' | 'previous';

/** What the address says of the report, as the API takes it. */
export interface ReportSaid {
  readonly to: string;
  readonly from?: string;
  readonly window?: string;
  readonly compare?: string;
  readonly by?: string;
  readonly rows?: string;
  readonly knownOn?: string;
}

export const ADDRESS = '/reports/complaints-and-conduct';

/** The way to a page about figures of the report: of a force, where it is known which. */
export const crumbsTo = (text: string, force?: string) => [
  { text: 'Report', href: `${ADDRESS}${queryOf({ force })}` },
  { text },
];

/** What the two windows of a report are called, wherever they are spoken of. */
export const WINDOWS = { last: 'This window', previous: 'The window compared with' } as const;

const TWELVE_MONTHS = { last: 'Last 12 months', previous: 'Previous 12 months' } as const;

const windowsOf = ({ from, window, compare }: ReportSaid): Readonly<Record<Period, string>> =>
  from || window || compare ? WINDOWS : TWELVE_MONTHS;

/** The table of the accountability meeting: each figure says what it counts, and opens to its cases. */
export function ReportPage(props: {
  readonly visit: Visit;
  readonly report: Report;
  readonly said: ReportSaid;
  readonly asked: Asked;
  readonly today: LocalDate;
}): VNode {
  const { visit, report, said, asked, today } = props;
  const { periods, knownOn, force } = report;
  const windows = windowsOf(said);
  const heads = [windows.last, windows.previous];
  // Of the table as it is published nobody is told the change.
  const isCompared = report.rows.some(({ change }) => change !== undefined);
  // Of the month in which the window ends: the sheet has no days.
  const month = { from: `${said.to.slice(0, 7)}-01`, to: said.to };
  const learningSheet = (form: string) =>
    `/api/v1/papers/${force}/learning-sheet${queryOf({ ...month, form })}`;
  const file = (format: string) => `/api/v1${ADDRESS}${queryOf({ ...said, force, format })}`;
  return (
    <Layout title={`Complaints and conduct: ${placeName(force)}`} visit={visit} part={ADDRESS}>
      <h1 class="govuk-heading-l">Complaints and conduct: {placeName(force)}</h1>
      <p class="govuk-body">
        {heads[0]}: <Day of={periods.last.from} /> to <Day of={periods.last.to} />. {heads[1]}:{' '}
        <Day of={periods.previous.from} /> to <Day of={periods.previous.to} />.{' '}
        {knownOn ? (
          <>
            As it was known on <Day of={knownOn} />.
          </>
        ) : (
          'With everything that is recorded.'
        )}
      </p>
      <NotOver windows={periods} on={(knownOn ?? today) as LocalDate} />
      <p class="govuk-body">
        <a class="govuk-link app-noprint" href={`/papers${queryOf({ force })}`}>
          Papers to the board
        </a>
      </p>
      <Behind behind={report.behind} />
      <FilterForm asked={asked} usual={{ to: said.to }} />
      <div class="app-report">
        <WideTable
          caption="Figures"
          head={['Indicator', ...heads, ...(isCompared ? ['Change'] : []), 'What it counts']}
        >
          {report.rows.map((row) => (
            <>
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {row.label}
                </th>
                <FigureCell row={row} figure={row.last} period="last" {...props} />
                <FigureCell row={row} figure={row.previous} period="previous" {...props} />
                {isCompared && <Cell>{changeInWords(row.unit, row.change ?? null)}</Cell>}
                <Cell>
                  <Details summaryText="What it counts" classes="govuk-!-margin-bottom-0">
                    {row.contract}
                  </Details>
                  <a
                    class="govuk-link app-noprint"
                    href={`${ADDRESS}/rows/${row.id}/series${queryOf({ force, to: said.to, knownOn: said.knownOn })}`}
                  >
                    By quarter<span class="govuk-visually-hidden">: {row.label}</span>
                  </a>
                </Cell>
              </tr>
              {(row.parts ?? []).map((part) => (
                <tr class="govuk-table__row">
                  <th scope="row" class="govuk-table__header app-part">
                    <span class="govuk-visually-hidden">{row.label}: </span>
                    {inWords(part.part)}
                  </th>
                  <FigureCell row={row} figure={part.last} part={part} period="last" {...props} />
                  <FigureCell
                    row={row}
                    figure={part.previous}
                    part={part}
                    period="previous"
                    {...props}
                  />
                  {isCompared && (
                    <Cell>{part.change ? changeInWords(row.unit, part.change) : ''}</Cell>
                  )}
                  <Cell>{''}</Cell>
                </tr>
              ))}
            </>
          ))}
        </WideTable>
      </div>
      <section class="app-onpaper">
        <h2 class="govuk-heading-m">What each figure counts</h2>
        {report.rows.map(({ label, contract }) => (
          <p class="govuk-body-s">
            <strong>{label}.</strong> {contract}
          </p>
        ))}
      </section>
      <Details summaryText="Why a figure changed, and how settled it is" classes="app-noprint">
        <ul class="govuk-list">
          {report.rows.map(({ id, label }) => (
            <li>
              {label}:{' '}
              <a class="govuk-link" href={`/figures/rows/${id}/why${queryOf({ force })}`}>
                why it changed<span class="govuk-visually-hidden">: {label}</span>
              </a>
              ,{' '}
              <a class="govuk-link" href={`/figures/rows/${id}/settled${queryOf({ force })}`}>
                how settled it is<span class="govuk-visually-hidden">: {label}</span>
              </a>
            </li>
          ))}
        </ul>
      </Details>
      <p class="govuk-body">
        <a class="govuk-link" href={`/figures/forecast${queryOf({ force })}`}>
          What is coming
        </a>
        {' · '}
        <a class="govuk-link" href={`/figures/funnel${queryOf({ force })}`}>
          Complaints by unit
        </a>
        {' · '}
        <a class="govuk-link" href={learningSheet('docx')}>
          The month’s learning sheet (Word)
        </a>
        {' · '}
        <a class="govuk-link" href={learningSheet('html')}>
          as a page
        </a>
      </p>
      <p class="govuk-body app-noprint">
        <a class="govuk-link" href={file('csv')}>
          The report as CSV
        </a>
        {' · '}
        <a class="govuk-link" href={file('xlsx')}>
          The report as a workbook for Excel
        </a>
      </p>
    </Layout>
  );
}

/** What ends after the day until which anything is known grows still. */
function NotOver(props: {
  readonly windows: Report['periods'];
  readonly on: LocalDate;
}): VNode | null {
  const { windows, on } = props;
  const open = [windows.last, windows.previous].filter(({ to }) => to > on);
  if (open.length === 0) return null;
  return (
    <InsetText
      text={`Not over: ${open.map(windowInWords).join(', and ')}. It is known until ${LocalDate.inShortWords(on)}, so that its figures grow still.`}
    />
  );
}

function FigureCell(props: {
  readonly row: Row;
  readonly figure: object;
  readonly period: Period;
  readonly part?: Part;
  readonly report: Report;
  readonly visit: Visit;
  readonly said: ReportSaid;
}): VNode {
  const { row, period, part, report, visit, said } = props;
  const figure = props.figure as Figure;
  const words = figureInWords(row.unit, figure);
  const remarks = remarksOn(figure);
  const query = queryOf({ ...said, force: report.force, period, part: part?.part });
  return (
    <Cell>
      {visit.may('figure.cases') ? (
        <a class="govuk-link" href={`${ADDRESS}/rows/${row.id}${query}`}>
          {words}
          <span class="govuk-visually-hidden">
            : the cases behind {row.label}
            {part && `, ${inWords(part.part)}`}, {windowsOf(said)[period].toLowerCase()}
          </span>
        </a>
      ) : (
        words
      )}
      {remarks.length > 0 && (
        <ul class="govuk-list app-remarks">
          {remarks.map((remark) => (
            <li>{remark}</li>
          ))}
        </ul>
      )}
    </Cell>
  );
}
