import { LocalDate, placeName } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { FunnelChart } from '../charts/funnel';
import { Button, Input } from '../govuk/components';
import { Layout } from '../pages/layout';
import { Behind, Cell, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { pieceInWords, windowInWords } from './window-in-words';

type Found = AnswerTo<'/api/v1/reports/funnel'>;

/** Hot and cold spots of complaints by unit, with what such a sign is not. */
export function FunnelPage(props: { readonly visit: Visit; readonly found: Found }): VNode {
  const { visit, found } = props;
  const { force, window, words, units, leftOut, cases, headcount, rate, knownOn } = found;
  const { by, pieces } = found;
  const other = by === 'quarter' ? 'month' : 'quarter';
  const shown = units.flatMap((unit) =>
    unit.cases === null ? [] : [{ ...unit, cases: unit.cases }],
  );
  const [finding = ''] = words;
  return (
    <Layout title="Complaints by unit" visit={visit} part="/reports/complaints-and-conduct">
      <span class="govuk-caption-l">{placeName(force)}</span>
      <h1 class="govuk-heading-l">Complaints by unit</h1>
      <p class="govuk-body">
        {windowInWords(window)}: {cases} complaints, {headcount} people, {rate.toFixed(1)} per 100.
      </p>
      <Behind behind={found.behind} />
      {words.map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
      <WindowForm {...{ force, window, by }} />
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
      <p class="govuk-body">
        People are those of the last day.{' '}
        <a
          class="govuk-link"
          href={`/figures/funnel${queryOf({ force, from: window.from, to: window.to, by: other })}`}
        >
          By {other}
        </a>
      </p>
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
  readonly window: Window;
}): VNode {
  const { visit, why, window } = props;
  return (
    <Layout title="Complaints by unit" visit={visit} part="/reports/complaints-and-conduct">
      <span class="govuk-caption-l">{placeName(visit.force)}</span>
      <h1 class="govuk-heading-l">Complaints by unit</h1>
      <p class="govuk-body">{why}</p>
      <WindowForm force={visit.force} window={window} by={window.by ?? 'quarter'} />
    </Layout>
  );
}

type Window = Pick<Found['window'], 'from' | 'to'> & { readonly by?: string };

function WindowForm(props: {
  readonly force: string;
  readonly window: Window;
  readonly by: string;
}): VNode {
  const { force, window, by } = props;
  return (
    <form method="get" action="/figures/funnel" class="app-filter" aria-label="Window">
      <input type="hidden" name="force" value={force} />
      <input type="hidden" name="by" value={by} />
      <div class="app-filter__fields">
        <Input
          id="from"
          name="from"
          type="date"
          label={{ text: 'First day' }}
          value={window.from}
        />
        <Input id="to" name="to" type="date" label={{ text: 'Last day' }} value={window.to} />
      </div>
      <Button text="Show" classes="govuk-!-margin-bottom-0" />
    </form>
  );
}
