import { LocalDate, placeName } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { type Asked, FilterForm } from '../pages/narrowed';
import { Behind, Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { frameInWords, spanInWords } from './days';

type Table = AnswerTo<'/api/v1/measures/{force}/tables'>;
type Row = Table['rows'][number];
type Value = Row['values'][number];

/** A table of published measures: as printed, and beside it what is worked out here. */
export function MeasureTablePage(props: {
  readonly visit: Visit;
  readonly table: Table;
  readonly asked: Asked;
}): VNode {
  const { visit, table, asked } = props;
  const { force, frame, to, knownOn } = table;
  const name = frameInWords(frame);
  const others = table.days.filter((day) => day !== to).slice(0, 12);
  return (
    <Layout
      title={`${name}: ${placeName(force)}`}
      visit={visit}
      part="/measures"
      crumbs={[{ text: 'Measures', href: `/measures${queryOf({ force })}` }, { text: name }]}
    >
      <span class="govuk-caption-l">{placeName(force)}</span>
      <h1 class="govuk-heading-l">{name}</h1>
      <p class="govuk-body">
        The figures that end on <Day of={to} />, and those of before with which they are compared
        {knownOn && (
          <>
            , as they had been published by <Day of={knownOn} />
          </>
        )}
        .
      </p>
      <Behind behind={table.behind} />
      <FilterForm asked={asked} only={['to', 'knownOn']} usual={{ to }} />
      {!table.days.includes(to) && (
        <p class="govuk-inset-text">
          No figure ends on that day{table.days.length === 0 && ', and none on any other'}.
        </p>
      )}
      {others.length > 0 && (
        <p class="govuk-body">
          Other last days:{' '}
          {others.map((day, index) => (
            <>
              {index > 0 && ', '}
              <a class="govuk-link" href={`/measures/table${queryOf({ force, frame, to: day })}`}>
                {LocalDate.inShortWords(day as LocalDate)}
              </a>
            </>
          ))}
        </p>
      )}
      <WideTable
        caption="Figures"
        isCaptionSaid
        head={['Measure', 'Figures', 'Compared with', 'Place']}
      >
        {table.rows.map((row) => (
          <MeasureRow row={row} force={force} to={to} />
        ))}
      </WideTable>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={`/api/v1/measures/${force}/tables${queryOf({ frame, to, knownOn: knownOn ?? undefined, format: 'csv' })}`}
        >
          The table as CSV
        </a>
        {' · '}
        <a
          class="govuk-link"
          href={`/api/v1/measures/${force}/tables${queryOf({ frame, to, knownOn: knownOn ?? undefined, format: 'xlsx' })}`}
        >
          as a workbook
        </a>
      </p>
    </Layout>
  );
}

function MeasureRow(props: {
  readonly row: Row;
  readonly force: string;
  readonly to: string;
}): VNode {
  const { row, force, to } = props;
  const { measure, label, area, target, unit } = row;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <a class="govuk-link" href={`/measures/series${queryOf({ force, measure })}`}>
          {label}
        </a>
        {area !== `force:${force}` && <>, {placeName(area.split(':')[1] ?? area)}</>}
        {row.commentary.map(({ summary }) => (
          <p class="govuk-body-s govuk-!-margin-bottom-0">{summary}</p>
        ))}
      </th>
      <Cell>
        {row.values.length === 0 && 'None is printed'}
        {row.values.map((value) => (
          <div>
            {value.to === to ? <strong>{value.printed}</strong> : value.printed}{' '}
            <span class="govuk-body-s">{daysOf(value)}</span>
            {value.restated.map((one) => (
              <>
                {' '}
                <Tag
                  text={`Was ${one.printed}${one.definitionChanged ? ', counted otherwise' : ''}`}
                  classes="govuk-tag--yellow"
                />
              </>
            ))}
          </div>
        ))}
        {row.recorded.map((ours) => (
          <div>
            The record has {ours.value}
            {unit === 'percent' && '%'}
            {ours.denominator !== null && ` (${ours.numerator} of ${ours.denominator})`}{' '}
            <span class="govuk-body-s">{spanInWords(ours.from, ours.to)}</span>
          </div>
        ))}
        {target && (
          <div>
            Target {target.value}
            {unit === 'percent' && '%'}:{' '}
            {target.met === null ? 'not to be told' : target.met ? 'met' : 'not met'}
          </div>
        )}
      </Cell>
      <Cell>
        {row.comparisons.map((one) => (
          <div>
            {inWords(one.against)}
            {one.from !== row.values[0]?.from && ` (of ${spanInWords(one.from, one.to)})`}:{' '}
            {one.printed && <>printed {one.printed.cell}; </>}
            {one.difference === null
              ? 'not to be worked out'
              : `worked out ${one.difference}${unit === 'percent' ? ' points' : ''}${one.percent === null ? '' : `, ${one.percent}%`}`}
          </div>
        ))}
      </Cell>
      <Cell>
        {row.ranks.map((rank) => (
          <div>
            {rank.printed}
            {rank.of !== null && ` of ${rank.of}`}, {rank.label}
            {rank.tied.length > 0 && `; with ${rank.tied.length} the same`}
            {rank.missing.length > 0 && `; ${rank.missing.length} not printed`}
          </div>
        ))}
      </Cell>
    </tr>
  );
}

function daysOf({ from, to, basis }: Value): string {
  const days = from === to ? `on ${spanInWords(from, to)}` : spanInWords(from, to);
  return basis === 'period' || basis === 'as-at' ? days : `${days}, ${basis.replaceAll('-', ' ')}`;
}
