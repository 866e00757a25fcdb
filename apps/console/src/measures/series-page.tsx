import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Behind, Cell, Day, inWords, plural, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Series = AnswerTo<'/api/v1/measures/{force}/series'>;
type Chart = NonNullable<Series['chart']>;

/** A measure's history: every source, what was replaced, and how its months run. */
export function SeriesPage(props: { readonly visit: Visit; readonly series: Series }): VNode {
  const { visit, series } = props;
  const { force, label, measure, chart, rows } = series;
  return (
    <Layout
      title={`${label}: ${force}`}
      visit={visit}
      part="/measures"
      crumbs={[{ text: 'Measures', href: `/measures${queryOf({ force })}` }, { text: label }]}
    >
      <span class="govuk-caption-l">{force}</span>
      <h1 class="govuk-heading-l">{label}</h1>
      <Behind behind={series.behind} />
      {chart && <RunChart chart={chart} label={label} longTerm={series.longTerm} />}
      <Beside series={series} />
      <h2 class="govuk-heading-m">Every figure with its source</h2>
      {rows.length === 0 && (
        <p class="govuk-body">
          No paper prints a figure of {force} for {measure}.
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
                {row.from} to {row.to}
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
                {row.basis !== 'period' && `, ${row.basis.replaceAll('-', ' ')}`}
              </Cell>
              <Cell>
                {row.source}
                {row.table !== '' && `, ${row.table}`}
                {row.place !== '' && `, ${row.place}`}
              </Cell>
              <Cell>{row.publishedOn}</Cell>
              <Cell>{row.definition}</Cell>
            </tr>
          ))}
        </WideTable>
      )}
    </Layout>
  );
}

/** Its number stands at the other end: it may lie close to a limit. */
function AverageLine({ at, value }: { readonly at: number; readonly value: number }): VNode {
  const right = WIDTH - EDGE.right;
  return (
    <g>
      <line x1={EDGE.left} x2={right} y1={at} y2={at} stroke="#00703c" stroke-dasharray="1 3" />
      <text x={right} y={at + 14} text-anchor="end" font-size="12" fill="#005a30">
        Long-term average {value.toFixed(1)}
      </text>
    </g>
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

const WIDTH = 720;
const HEIGHT = 260;
const EDGE = { left: 56, right: 12, top: 12, bottom: 36 };

/** The months in order, their mean, and the limits of ordinary variation. */
function RunChart(props: {
  readonly chart: Chart;
  readonly label: string;
  readonly longTerm: Series['longTerm'];
}): VNode {
  const { chart, label, longTerm } = props;
  const { points, mean, upper, lower, rules } = chart;
  const values = points.map(({ value }) => value);
  // Of what adds up it is of a year, far above any month.
  const average = longTerm === null || longTerm.ofYear ? null : Number(longTerm.value);
  const drawn = average === null ? values : [...values, average];
  const low = Math.min(lower, ...drawn);
  const high = Math.max(upper, ...drawn);
  const span = high - low || 1;
  const x = (index: number): number =>
    EDGE.left + (index * (WIDTH - EDGE.left - EDGE.right)) / Math.max(1, points.length - 1);
  const y = (value: number): number =>
    EDGE.top + ((high - value) / span) * (HEIGHT - EDGE.top - EDGE.bottom);
  const marked = points.filter(({ signal }) => signal !== null);
  const [first, last] = [points[0], points[points.length - 1]];
  const line = (value: number, dash: string | undefined, name: string): VNode => (
    <>
      <line
        x1={EDGE.left}
        x2={WIDTH - EDGE.right}
        y1={y(value)}
        y2={y(value)}
        stroke="#505a5f"
        stroke-width="1"
        stroke-dasharray={dash}
      />
      <text x={EDGE.left - 6} y={y(value) + 4} text-anchor="end" font-size="12" fill="#0b0c0c">
        {value.toFixed(1)}
      </text>
      <title>{name}</title>
    </>
  );
  return (
    <>
      <h2 class="govuk-heading-m">How its months run</h2>
      <p class="govuk-body">
        {marked.length === 0
          ? 'No month is more than ordinary variation.'
          : `${plural(marked.length, 'month')} of ${points.length} ${marked.length === 1 ? 'is' : 'are'} more than ordinary variation.`}{' '}
        The mean is {mean.toFixed(1)}; ordinary variation lies between {lower.toFixed(1)} and{' '}
        {upper.toFixed(1)}.
      </p>
      <div class="app-scroll" tabIndex={0} role="region" aria-label={`Chart of ${label}`}>
        <svg
          role="img"
          aria-label={`${label}, by month from ${first?.from ?? ''} to ${last?.to ?? ''}`}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          width={WIDTH}
          height={HEIGHT}
        >
          <g>{line(upper, '4 4', 'Upper limit')}</g>
          <g>{line(mean, undefined, 'Mean')}</g>
          <g>{line(lower, '4 4', 'Lower limit')}</g>
          {average !== null && <AverageLine at={y(average)} value={average} />}
          <polyline
            fill="none"
            stroke="#1d70b8"
            stroke-width="2"
            points={points.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')}
          />
          {points.map(({ value, signal, from }, index) => (
            <circle
              cx={x(index)}
              cy={y(value)}
              r={signal === null ? 3 : 6}
              fill={signal === null ? '#1d70b8' : '#d4351c'}
            >
              <title>
                {from.slice(0, 7)}: {value}
                {signal !== null && `, ${signal.replaceAll('-', ' ')}`}
              </title>
            </circle>
          ))}
          <text x={EDGE.left} y={HEIGHT - 12} font-size="12" fill="#0b0c0c">
            {first?.from.slice(0, 7)}
          </text>
          <text
            x={WIDTH - EDGE.right}
            y={HEIGHT - 12}
            text-anchor="end"
            font-size="12"
            fill="#0b0c0c"
          >
            {last?.from.slice(0, 7)}
          </text>
        </svg>
      </div>
      {marked.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {marked.map(({ from, value, signal }) => (
            <li>
              {from.slice(0, 7)}: {value}, {(signal ?? '').replaceAll('-', ' ')}
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
