import { type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { Ranges } from '../charts/ranges';
import { Details } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { type Asked, FilterForm } from '../pages/narrowed';
import { Behind, Cell, Day, monthInWords, WideTable } from '../pages/words';
import { ADDRESS, crumbsTo } from '../reports/report-page';
import { type Visit } from '../visit';
import { windowInWords } from './window-in-words';

type Found = AnswerTo<'/api/v1/reports/chapter-13-forecast'>;
type Year = AnswerTo<'/api/v1/reports/figures/{id}/calendar-year'>;

/** What is coming: Chapter 13 reports month by month, and what counts of the calendar year come to. */
export function ForecastPage(props: {
  readonly visit: Visit;
  readonly found: Found;
  readonly years: readonly Year[];
  /** Why a year is not told of, where the record is too short. */
  readonly whyNone: string | null;
  readonly asked: Asked;
}): VNode {
  const { visit, found, years, whyNone, asked } = props;
  const { force, on, forecast, backTest } = found;
  // Whoever may see no case has no column of them.
  const isNamed = forecast.some(({ cases }) => cases.length > 0);
  const expected = forecast.reduce((sum, month) => sum + month.expected, 0);
  const title = `About ${plural(Math.round(expected), 'Chapter 13 report is', 'Chapter 13 reports are')} to be expected in ${plural(forecast.length, 'month')}`;
  return (
    <Layout
      title="What is coming"
      visit={visit}
      part={ADDRESS}
      crumbs={crumbsTo('What is coming', force)}
    >
      <span class="govuk-caption-l">{placeName(force)}</span>
      <h1 class="govuk-heading-l">What is coming</h1>
      <p class="govuk-body">
        As known on <Day of={on} />.{' '}
        {backTest.of === 0
          ? 'The record is too short to say how many of such forecasts held.'
          : `Of ${plural(backTest.of, 'past quarter')} that were forecast like this, ${backTest.held} held. No more is claimed.`}
      </p>
      <Behind behind={found.behind} />
      <FilterForm asked={asked} usual={{ on }} />
      <Ranges
        title={title}
        subtitle="Reports to be expected in each month, and the range in which four of five months lie."
        source={
          <>
            Source: the record of {placeName(force)} to event {found.position}, as known on{' '}
            <Day of={on} />.
          </>
        }
        columns={forecast.map((month) => ({ ...month, label: monthInWords(month.month) }))}
      />
      <WideTable
        caption="Chapter 13 reports that will fall due"
        head={[
          ...['Month', 'If all stay open', 'Not yet seen', 'Expected', 'Range'],
          ...(isNamed ? ['Cases'] : []),
        ]}
      >
        {forecast.map((month) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {monthInWords(month.month)}
            </th>
            <Cell>{month.ifStillOpen}</Cell>
            <Cell>{month.notYetSeen.toFixed(1)}</Cell>
            <Cell>{month.expected.toFixed(1)}</Cell>
            <Cell>
              {month.low} to {month.high}
            </Cell>
            {isNamed && (
              <Cell>{month.cases.length > 0 && <Cases month={month} force={force} />}</Cell>
            )}
          </tr>
        ))}
      </WideTable>
      <h2 class="govuk-heading-m">The calendar year</h2>
      {whyNone !== null && <p class="govuk-body">{whyNone}</p>}
      {years.length > 0 && (
        <WideTable
          caption="Counts of the calendar year"
          head={['Figure', 'So far', 'Likely between', 'Year before', 'May be said']}
        >
          {years.map((year) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {year.label}, {year.year}
              </th>
              <Cell>{year.soFar}</Cell>
              <Cell>
                {year.low} and {year.high}
              </Cell>
              <Cell>{year.yearBefore}</Cell>
              <Cell>{year.word}</Cell>
            </tr>
          ))}
        </WideTable>
      )}
      {backTest.of > 0 && (
        <Details summaryText="What would have been said of past quarters">
          <WideTable
            caption="Past forecasts"
            head={['Said on', 'Of the quarter', 'Range', 'It came to', 'Held']}
          >
            {backTest.rows.map((row) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  <Day of={row.saidOn} />
                </th>
                <Cell>{windowInWords(row.quarter)}</Cell>
                <Cell>
                  {row.low} to {row.high}
                </Cell>
                <Cell>{row.came}</Cell>
                <Cell>{row.isHeld ? 'Yes' : 'No'}</Cell>
              </tr>
            ))}
          </WideTable>
        </Details>
      )}
    </Layout>
  );
}

function Cases(props: {
  readonly month: Found['forecast'][number];
  readonly force: string;
}): VNode {
  const { month, force } = props;
  return (
    <Details
      summaryText={`${plural(month.cases.length, 'case')} in ${monthInWords(month.month)}`}
      classes="govuk-!-margin-bottom-0"
    >
      <ul class="govuk-list">
        {month.cases.map(({ type, case: reference, due, p }) => (
          <li>
            {reference.includes(' ') ? (
              reference
            ) : (
              <a class="govuk-link" href={caseAddress({ type, force, reference })}>
                {reference}
              </a>
            )}
            , <Day of={due} />: {Math.round(100 * p)}%
          </li>
        ))}
      </ul>
    </Details>
  );
}
