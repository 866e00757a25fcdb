import { type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Chart, part, Text } from '../charts/chart';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Behind, Cell, Day, inWords, monthInWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { knownDayInWords, spanInWords } from './days';

type Series = AnswerTo<'/api/v1/measures/{force}/series'>;
type RunningMonths = NonNullable<Series['chart']>;

/** A measure's history: every source, what was replaced, and how its months run. */
export function SeriesPage(props: { readonly visit: Visit; readonly series: Series }): VNode {
  const { visit, series } = props;
  const { force, label, measure, chart, rows } = series;
  return (
    <Layout
      title={`${label}: ${placeName(force)}`}
      visit={visit}
      part="/measures"
      crumbs={[{ text: 'Measures', href: `/measures${queryOf({ force })}` }, { text: label }]}
    >
      <span class="govuk-caption-l">{placeName(force)}</span>
      <h1 class="govuk-heading-l">{label}</h1>
      <Behind behind={series.behind} />
      {chart && <RunChart chart={chart} label={label} longTerm={series.longTerm} />}
      <Beside series={series} />
      <h2 class="govuk-heading-m">Every figure with its source</h2>
      {rows.length === 0 && (
        <p class="govuk-body">
          No paper prints a figure of {placeName(force)} for {measure}.
        </p>
      )}
      {rows.length > 0 && (
        <WideTable
          caption="Figures"
          isCaptionSaid
          head={['Days', 'Printed', 'What', 'Paper', 'Published', 'Version']}
        >
          {rows.map((row) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {spanInWords(row.from, row.to)}
              </th>
              <Cell>
                {row.printed}
                {row.replacedBy !== null && (
                  <>
                    {' '}
                    <Tag text="Replaced" classes="govuk-tag--grey" /> {row.because}
                  </>
                )}
              </Cell>
              <Cell>
                {inWords(row.row)}
                {row.against !== undefined &&
                  (row.row === 'rank'
                    ? ` among ${row.against}`
                    : ` with ${row.against.replaceAll('-', ' ')}`)}
                {row.basis !== 'period' && `, ${row.basis.replaceAll('-', ' ')}`}
              </Cell>
              <Cell>
                {row.source}
                {row.table !== '' && `, ${row.table}`}
                {row.place !== '' && `, ${row.place}`}
              </Cell>
              <Cell>{knownDayInWords(row.publishedOn)}</Cell>
              <Cell>{row.definition}</Cell>
            </tr>
          ))}
        </WideTable>
      )}
    </Layout>
  );
}

/** The long-term average with its years, and whether the target is met. */
function Beside({ series }: { readonly series: Series }): VNode {
  const { longTerm, target, unit } = series;
  const sign = unit === 'percent' ? '%' : '';
  return (
    <>
      {longTerm && (
        <p class="govuk-body">
          Long-term average, <Day of={longTerm.from} /> to <Day of={longTerm.to} />:{' '}
          {longTerm.printed}
          {longTerm.ofYear && ' a year'} ({longTerm.source}, {longTerm.definition}).
        </p>
      )}
      {target && (
        <p class="govuk-body">
          The target of {target.value}
          {sign} is {target.met === null ? 'printed, and nobody says which way is better' : ''}
          {target.met !== null && (
            <>
              <strong>{target.met ? 'met' : 'not met'}</strong> in <Day of={target.from} /> to{' '}
              <Day of={target.to} />
            </>
          )}
          .
        </p>
      )}
    </>
  );
}

const WIDTH = 800;
const HEIGHT = 280;
const LEFT = 64;
/** Beyond it is room for the name of the long-term average, clear of every month. */
const RIGHT = WIDTH - 130;
const FOOT = HEIGHT - 36;

/** The months in order, their mean, and the limits of ordinary variation. */
function RunChart(props: {
  readonly chart: RunningMonths;
  readonly label: string;
  readonly longTerm: Series['longTerm'];
}): VNode {
  const { chart, label, longTerm } = props;
  const { points, mean, upper, lower, rules } = chart;
  const [first, last] = [points[0]?.from ?? '', points[points.length - 1]?.to ?? ''];
  // Of what adds up it is of a year, far above any month.
  const average = longTerm === null || longTerm.ofYear ? null : Number(longTerm.value);
  const drawn = [lower, upper, ...points.map(({ value }) => value), average ?? mean];
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  const x = (index: number): number =>
    LEFT + (index * (RIGHT - LEFT)) / Math.max(1, points.length - 1);
  const y = (value: number): number => FOOT - ((value - low) / (high - low || 1)) * (FOOT - 15);
  const marked = points.filter(({ signal }) => signal !== null);
  const title =
    marked.length === 0
      ? 'No month is more than ordinary variation.'
      : `${plural(marked.length, 'month')} of ${points.length} ${marked.length === 1 ? 'is' : 'are'} more than ordinary variation.`;
  return (
    <>
      <h2 class="govuk-heading-m">How its months run</h2>
      <Chart
        id="run"
        title={title}
        subtitle={`Each month, with the mean (${mean.toFixed(1)}) and the limits between which ordinary variation lies (${lower.toFixed(1)} and ${upper.toFixed(1)})`}
        description={`Run chart of ${label}. ${title} The table below has every figure.`}
        source={`From the papers named in the table below, ${spanInWords(first, last)}.`}
        width={WIDTH}
        height={HEIGHT}
      >
        {[
          { value: upper, dashes: '6 4' },
          { value: mean, dashes: undefined },
          { value: lower, dashes: '6 4' },
        ].map(({ value, dashes }) => (
          <g>
            <line
              class={part.line}
              x1={LEFT}
              x2={RIGHT}
              y1={y(value)}
              y2={y(value)}
              stroke-dasharray={dashes}
            />
            <Text x={LEFT - 8} y={y(value) + 5} of={value.toFixed(1)} anchor="end" />
          </g>
        ))}
        {average !== null && (
          <g>
            <line
              class={part.line}
              x1={LEFT}
              x2={RIGHT}
              y1={y(average)}
              y2={y(average)}
              stroke-dasharray="2 3"
            />
            <Text x={RIGHT + 12} y={y(average) + 5} of={`Long-term ${average.toFixed(1)}`} />
          </g>
        )}
        <polyline
          class={part.line}
          points={points.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')}
        />
        {points.map(({ value, signal }, index) => (
          <circle
            cx={x(index)}
            cy={y(value)}
            r={signal === null ? 4 : 7}
            class={signal === null ? part.main : part.up}
          />
        ))}
        <Text x={LEFT} y={HEIGHT - 8} of={monthInWords(first)} />
        <Text x={RIGHT} y={HEIGHT - 8} of={monthInWords(last)} anchor="end" />
      </Chart>
      {marked.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {marked.map(({ from, value, signal }) => (
            <li>
              {monthInWords(from)}: {value}, {(signal ?? '').replaceAll('-', ' ')}
            </li>
          ))}
        </ul>
      )}
      <ul class="govuk-list govuk-list--bullet">
        {rules.map((rule) => (
          <li class="govuk-body-s">{rule}</li>
        ))}
      </ul>
    </>
  );
}
