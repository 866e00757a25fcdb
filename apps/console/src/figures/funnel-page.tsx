import { LocalDate, placeName, plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { type AnswerTo } from '../api/types';
import { FunnelChart } from '../charts/funnel';
import { Layout } from '../pages/layout';
import { type Asked, FilterForm } from '../pages/narrowed';
import { Behind, Cell, WideTable } from '../pages/words';
import { ADDRESS, crumbsTo } from '../reports/report-page';
import { type Visit } from '../visit';
import { pieceInWords, windowInWords } from './window-in-words';

type Found = AnswerTo<'/api/v1/reports/funnel'>;

/** Hot and cold spots of complaints by unit, with what such a sign is not. */
export function FunnelPage(props: {
  readonly visit: Visit;
  readonly found: Found;
  readonly asked: Asked;
}): VNode {
  const { visit, found, asked } = props;
  const { force, window, words, units, leftOut, cases, headcount, rate, knownOn } = found;
  const { by, pieces } = found;
  const shown = units.flatMap((unit) =>
    unit.cases === null ? [] : [{ ...unit, cases: unit.cases }],
  );
  const [finding = ''] = words;
  return (
    <Layout
      title="Complaints by unit"
      visit={visit}
      part={ADDRESS}
      crumbs={crumbsTo('Complaints by unit', force)}
    >
      <span class="govuk-caption-l">{placeName(force)}</span>
      <h1 class="govuk-heading-l">Complaints by unit</h1>
      <p class="govuk-body">
        {windowInWords(window)}: {plural(cases, 'complaint')},{' '}
        {plural(headcount, 'person', 'people')}, {rate.toFixed(1)} per 100.
      </p>
      <Behind behind={found.behind} />
      {words.map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
      <FilterForm asked={asked} usual={{ ...window, by }} />
      <FunnelChart
        title={finding}
        subtitle="Complaints of each unit against what is to be expected of as many people; dotted the limits at 95%, dashed at 99.8%."
        source={`Source: the record of ${placeName(force)} to event ${found.position}, ${windowInWords(window)}, as known ${knownOn === null ? 'now' : `on ${LocalDate.inWords(knownOn as LocalDate)}`}.`}
        units={shown}
      />
      <WideTable
        caption="Units"
        head={[
          ...['Unit', 'Complaints', 'Year before', 'People', 'Per 100', 'Asymmetry', 'Expected'],
          ...['95%', '99.8%', 'Sign'],
        ]}
      >
        {units.map((unit) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {unit.title}
            </th>
            <Cell>{unit.cases ?? unit.withheld}</Cell>
            <Cell>{unit.yearBefore}</Cell>
            <Cell>{unit.headcount}</Cell>
            <Cell>{unit.rate?.toFixed(1)}</Cell>
            <Cell>
              {unit.asymmetry !== null && unit.asymmetry > 0 && '+'}
              {unit.asymmetry?.toFixed(1)}
            </Cell>
            <Cell>{unit.expected.toFixed(1)}</Cell>
            <Cell>
              {unit.limits95.low} to {unit.limits95.high}
            </Cell>
            <Cell>
              {unit.limits998.low} to {unit.limits998.high}
            </Cell>
            <Cell>{unit.sign === null ? '' : `${unit.sign}, at ${unit.stands}%`}</Cell>
          </tr>
        ))}
      </WideTable>
      <p class="govuk-body">
        Asymmetry is the share of the complaints that a unit has, less its share of the people, in
        points.
      </p>
      <WideTable
        caption={`Complaints per 100 people, by ${by}`}
        head={['Unit', ...pieces.map(pieceInWords)]}
      >
        {units.map(({ title, series }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {title}
            </th>
            {pieces.map((_, piece) => (
              <Cell>{series?.[piece]?.rate.toFixed(1) ?? 'withheld'}</Cell>
            ))}
          </tr>
        ))}
      </WideTable>
      <p class="govuk-body">People are those of the last day.</p>
      {leftOut.length > 0 && (
        <p class="govuk-body">
          Left out, since there is no rate to them:{' '}
          {leftOut.map((one) => `${one.unit} (${one.cases ?? 'too few to be told'})`).join(', ')}.
        </p>
      )}
    </Layout>
  );
}

/** What there is in place of a funnel where none can be made. */
export function NoFunnelPage(props: {
  readonly visit: Visit;
  readonly why: string;
  readonly window: Readonly<Record<string, string>>;
  readonly asked: Asked;
}): VNode {
  const { visit, why, window, asked } = props;
  return (
    <Layout
      title="Complaints by unit"
      visit={visit}
      part={ADDRESS}
      crumbs={crumbsTo('Complaints by unit', visit.force)}
    >
      <span class="govuk-caption-l">{placeName(visit.force)}</span>
      <h1 class="govuk-heading-l">Complaints by unit</h1>
      <p class="govuk-body">{why}</p>
      <FilterForm asked={asked} usual={window} />
    </Layout>
  );
}
