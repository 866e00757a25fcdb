import { type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { type AnswerTo } from '../api/types';
import { Layout } from '../pages/layout';
import { type Asked, FilterForm } from '../pages/narrowed';
import { Behind, Cell, Day, WideTable } from '../pages/words';
import { ADDRESS, crumbsTo } from '../reports/report-page';
import { type Visit } from '../visit';
import { windowInWords } from './window-in-words';

type Found = AnswerTo<'/api/v1/reports/figures/{id}/settled'>;
type Maturity = Found['maturity'][number];

/** How far a figure of a quarter still moves after it was first published. */
export function SettledPage(props: {
  readonly visit: Visit;
  readonly found: Found;
  readonly asked: Asked;
}): VNode {
  const { visit, found, asked } = props;
  const { label, force, young, maturity, lagDays, on, knownOn, recordBegins } = found;
  const [sign, inPoints] = found.unit === 'percent' ? ['%', ', in points'] : ['', ''];
  return (
    <Layout
      title={`How settled: ${label}`}
      visit={visit}
      part={ADDRESS}
      crumbs={crumbsTo('How settled', force)}
    >
      <span class="govuk-caption-l">{placeName(force)}</span>
      <h1 class="govuk-heading-l">How settled: {label}</h1>
      <p class="govuk-body">
        A quarter’s figure is first published {plural(lagDays, 'day')} after the quarter ends, and
        moves as facts are entered late. This is how far it moved in past quarters,{' '}
        {knownOn === null ? 'with all that is recorded, to' : 'as known on'} <Day of={on} />
        {recordBegins !== null && (
          <>
            ; the record begins with <Day of={recordBegins} />
          </>
        )}
        .
      </p>
      <Behind behind={found.behind} />
      <FilterForm asked={asked} />
      <WideTable caption="Quarters that may still move" head={['Quarter', 'Now', 'Usually ends']}>
        {young.map(({ window, value, between, maturity: of }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {windowInWords(window)}
            </th>
            <Cell>
              {value}
              {sign}
            </Cell>
            <Cell>
              {between === null
                ? of.refused
                : `${between.low === between.high ? `At ${between.low}${sign}` : `Between ${between.low}${sign} and ${between.high}${sign}`}: ${held(of)}`}
            </Cell>
          </tr>
        ))}
      </WideTable>
      <WideTable
        caption="How far figures moved"
        head={['From', 'To', `Least${inPoints}`, `Most${inPoints}`, 'Past quarters']}
      >
        {maturity.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {one.age === 0 ? 'First publication' : `${plural(one.age, 'month')} after`}
            </th>
            <Cell>{plural(one.later, 'month')} after</Cell>
            <Cell>{one.low}</Cell>
            <Cell>{one.high}</Cell>
            <Cell>{one.refused ?? held(one)}</Cell>
          </tr>
        ))}
      </WideTable>
    </Layout>
  );
}

function held({ held: kept, quarters, later }: Maturity): string {
  return `so in ${kept} of ${plural(quarters, 'past quarter')}, ${plural(later, 'month')} after first publication`;
}
