import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Bars } from '../charts/bars';
import { Layout } from '../pages/layout';
import { type Asked, FilterForm } from '../pages/narrowed';
import { Behind, Cell, Day, monthInWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { type Figure, figureInWords, remarksOn } from './figure-words';

type Series = AnswerTo<'/api/v1/reports/complaints-and-conduct/series'>;
type Row = Series['rows'][number];
type Piece = Series['pieces'][number];

const ADDRESS = '/reports/complaints-and-conduct';

/** A figure quarter by quarter or month by month: drawn, and the same as a table. */
export function SeriesPage(props: {
  readonly visit: Visit;
  readonly series: Series;
  readonly row: Row;
  readonly asked: Asked;
}): VNode {
  const { visit, series, row, asked } = props;
  const { to } = asked.said;
  const { force, knownOn, pieces, by } = series;
  const known = knownOn ?? undefined;
  const figures = row.figures as unknown as readonly Figure[];
  const mayOpen = visit.may('figure.cases');
  const addressOf = ({ from, to: until }: Piece): string =>
    `${ADDRESS}/rows/${row.id}${queryOf({ force, from, to: until, knownOn: known })}`;
  const report = `${ADDRESS}${queryOf({ force, knownOn: known })}`;
  const other = by === 'quarter' ? 'month' : 'quarter';
  const first = pieces[0]?.from ?? '';
  const last = pieces.at(-1)?.to ?? '';
  return (
    <Layout
      title={`${row.label} by ${by}`}
      visit={visit}
      part={ADDRESS}
      crumbs={[{ text: 'Report', href: report }, { text: row.label }]}
    >
      <span class="govuk-caption-l">{placeName(force)}</span>
      <h1 class="govuk-heading-l">{row.label}</h1>
      <Behind behind={series.behind} />
      <FilterForm asked={asked} usual={{ to: last, by, knownOn }} />
      <Bars
        title={findingOf(row, pieces, figures)}
        subtitle={subtitleOf(row, by)}
        description={`Bar chart of ${row.label}, ${pieces.length} ${by}s from ${monthInWords(first)} to ${monthInWords(last)}. The table after it has the same numbers.`}
        source={
          <>
            Source: the record of {placeName(force)}, position {series.position}. <Day of={first} />{' '}
            to <Day of={last} />,{' '}
            {knownOn ? (
              <>
                as it was known on <Day of={knownOn} />
              </>
            ) : (
              'with everything that is recorded'
            )}
            . A hatched bar is a part of a {by}.
          </>
        }
        bars={pieces.map((piece, index) => ({
          label: nameOf(piece),
          value: figures[index]?.value ?? null,
          words: shortWords(row.unit, figures[index]),
          href: mayOpen ? addressOf(piece) : null,
          isPart: piece.partial,
        }))}
      />
      <WideTable caption={`${row.label} by ${by}`} head={[heading(by), 'Value', 'Remarks']}>
        {pieces.map((piece, index) => {
          const figure = figures[index] ?? { value: null };
          const words = figureInWords(row.unit, figure);
          return (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {nameOf(piece)}
                {piece.partial && ' (part)'}
              </th>
              <Cell>
                {mayOpen ? (
                  <a class="govuk-link" href={addressOf(piece)}>
                    {words}
                    <span class="govuk-visually-hidden">: the cases of {nameOf(piece)}</span>
                  </a>
                ) : (
                  words
                )}
              </Cell>
              <Cell>{remarksOn(figure).join('; ')}</Cell>
            </tr>
          );
        })}
      </WideTable>
      <p class="govuk-body app-noprint">
        <a
          class="govuk-link"
          href={`${ADDRESS}/rows/${row.id}/series${queryOf({ force, to, knownOn: known, by: other })}`}
        >
          By {other}
        </a>
        {' · '}
        <a
          class="govuk-link"
          href={`/api/v1${ADDRESS}/series${queryOf({ force, to, knownOn: known, by, row: row.id, format: 'csv' })}`}
        >
          The series as CSV
        </a>
        {' · '}
        <a
          class="govuk-link"
          href={`/api/v1${ADDRESS}/series${queryOf({ force, to, knownOn: known, by, row: row.id, format: 'xlsx' })}`}
        >
          The series as a workbook for Excel
        </a>
      </p>
      <h2 class="govuk-heading-m">What it counts</h2>
      <p class="govuk-body">{row.contract}</p>
    </Layout>
  );
}

/** What the last whole piece says against the one before it. */
function findingOf(row: Row, pieces: readonly Piece[], figures: readonly Figure[]): string {
  const whole = pieces.flatMap((piece, index) => (piece.partial ? [] : [index]));
  const [before, last] = whole.slice(-2);
  const now = last === undefined ? undefined : figures[last]?.value;
  const then = before === undefined ? undefined : figures[before]?.value;
  if (last === undefined || now === undefined || now === null) {
    return `${row.label}: nothing in the last of these`;
  }
  const piece = pieces[last];
  const value = shortWords(row.unit, figures[last]);
  const when = piece ? nameOf(piece) : '';
  if (then === undefined || then === null) return `${row.label}: ${value} in ${when}`;
  const words = now > then ? 'up from' : now < then ? 'down from' : 'the same as';
  const other = before === undefined ? '' : shortWords(row.unit, figures[before]);
  return `${row.label}: ${value} in ${when}, ${words} ${now === then ? '' : other} ${now === then ? 'the one' : ''} before`.replaceAll(
    / +/g,
    ' ',
  );
}

function subtitleOf({ unit }: Row, by: string): string {
  if (unit === 'percent') return `Per cent in each ${by}.`;
  if (unit === 'working-days') return `Average in working days in each ${by}.`;
  if (unit === 'calendar-days') return `Average in calendar days in each ${by}.`;
  return unit === 'sum-of-working-days'
    ? `Working days in each ${by}.`
    : `How many there were in each ${by}.`;
}

function shortWords(unit: string, figure: Figure | undefined): string {
  if (!figure || figure.value === null) return 'none';
  return unit === 'percent' ? `${figure.value.toFixed(1)}%` : String(figure.value);
}

function heading(by: string): string {
  return by === 'quarter' ? 'Quarter' : 'Month';
}

/** `Jul to Sep 2024`, `Sep 2024`. */
function nameOf({ from, to }: Piece): string {
  const [first, last] = [monthInWords(from), monthInWords(to)];
  return first === last ? last : `${first.split(' ')[0]} to ${last}`;
}
