import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Button, Input } from '../govuk/components';
import { Details } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Behind, Cell, Day, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Report = AnswerTo<'/api/v1/reports/complaints-and-conduct'>;
type Row = Report['rows'][number];
type Period = 'last' | 'previous';

interface Figure {
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly pending?: number;
}

/** The table of the accountability meeting: each figure says what it counts, and opens to its cases. */
export function ReportPage(props: {
  readonly visit: Visit;
  readonly report: Report;
  readonly to: string;
}): VNode {
  const { visit, report, to } = props;
  const { periods, knownOn, force } = report;
  return (
    <Layout
      title={`Complaints and conduct: ${force}`}
      visit={visit}
      part="/reports/complaints-and-conduct"
    >
      <h1 class="govuk-heading-l">Complaints and conduct: {force}</h1>
      <p class="govuk-body">
        Last 12 months: <Day of={periods.last.from} /> to <Day of={periods.last.to} />. Previous 12
        months: <Day of={periods.previous.from} /> to <Day of={periods.previous.to} />.{' '}
        {knownOn ? (
          <>
            As it was known on <Day of={knownOn} />.
          </>
        ) : (
          'With everything that is recorded.'
        )}
      </p>
      <Behind behind={report.behind} />
      <form
        method="get"
        action="/reports/complaints-and-conduct"
        class="app-filter"
        aria-label="Period"
      >
        <input type="hidden" name="force" value={force} />
        <div class="app-filter__fields">
          <Input
            id="to"
            name="to"
            type="date"
            label={{ text: 'Last day of the 12 months' }}
            value={to}
          />
          <Input
            id="knownOn"
            name="knownOn"
            type="date"
            label={{ text: 'As it was known on (optional)' }}
            value={knownOn ?? ''}
          />
        </div>
        <Button text="Show" classes="govuk-!-margin-bottom-0" />
      </form>
      <WideTable
        caption="Figures"
        head={['Indicator', 'Last 12 months', 'Previous 12 months', 'What it counts']}
      >
        {report.rows.map((row) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {row.label}
            </th>
            <FigureCell row={row} period="last" report={report} visit={visit} to={to} />
            <FigureCell row={row} period="previous" report={report} visit={visit} to={to} />
            <Cell>
              <Details summaryText="What it counts" classes="govuk-!-margin-bottom-0">
                {row.contract}
              </Details>
            </Cell>
          </tr>
        ))}
      </WideTable>
      <Details summaryText="Why a figure changed, and how settled it is">
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
      </p>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={`/api/v1/reports/complaints-and-conduct${queryOf({ force, to, knownOn: knownOn ?? undefined, format: 'csv' })}`}
        >
          The report as CSV
        </a>
      </p>
    </Layout>
  );
}

function FigureCell(props: {
  readonly row: Row;
  readonly period: Period;
  readonly report: Report;
  readonly visit: Visit;
  readonly to: string;
}): VNode {
  const { row, period, report, visit, to } = props;
  const figure = row[period] as unknown as Figure;
  const words = figureInWords(row.unit, figure);
  if (!visit.may('figure.cases')) return <Cell>{words}</Cell>;
  const query = queryOf({
    ...{ force: report.force, to, period },
    knownOn: report.knownOn ?? undefined,
  });
  return (
    <Cell>
      <a class="govuk-link" href={`/reports/complaints-and-conduct/rows/${row.id}${query}`}>
        {words}
        <span class="govuk-visually-hidden">
          : the cases behind {row.label}, {period === 'last' ? 'last' : 'previous'} 12 months
        </span>
      </a>
      {(figure.pending ?? 0) > 0 && <>, {figure.pending} pending</>}
    </Cell>
  );
}

/** As the paper prints it: a share with what it is of. */
function figureInWords(unit: string, { value, numerator, denominator }: Figure): string {
  if (value === null) return 'None';
  if (unit === 'percent') return `${value.toFixed(1)}% (${numerator}/${denominator})`;
  if (unit === 'working-days') return `${value} (${denominator} cases)`;
  return denominator === undefined ? String(value) : `${value} of ${denominator}`;
}
