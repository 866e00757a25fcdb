import { LocalDate, placeName, plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { signedInWords } from '../charts/chart';
import { Waterfall } from '../charts/waterfall';
import { Details } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { type Asked, FilterForm } from '../pages/narrowed';
import { Behind, Cell, WideTable } from '../pages/words';
import { ADDRESS, crumbsTo } from '../reports/report-page';
import { type Visit } from '../visit';
import { windowInWords } from './window-in-words';

type Found = AnswerTo<'/api/v1/reports/figures/{id}/why'>;
type Side = Found['sides']['from'];

/** A list longer than this is opened by whoever wants it. */
const MOST_NAMED = 20;

/** Why a figure is what it is and not another: words, a waterfall, and the table with every part. */
export function WhyPage(props: {
  readonly visit: Visit;
  readonly found: Found;
  readonly asked: Asked;
  /** As they were said, or as they are without. */
  readonly days: Readonly<Record<string, string>>;
}): VNode {
  const { visit, found, asked, days } = props;
  const { label, words, sides, influence } = found;
  const parts = found.parts.map((part) => ({ ...part, what: part.title }));
  const { force } = sides.to;
  const [headline = '', ...sentences] = words;
  return (
    <Layout
      title={`Why: ${label}`}
      visit={visit}
      part={ADDRESS}
      crumbs={crumbsTo('Why it changed', force)}
    >
      <span class="govuk-caption-l">{placeName(force)}</span>
      <h1 class="govuk-heading-l">Why: {label}</h1>
      <p class="govuk-body-l">{headline}</p>
      <Behind behind={found.behind} />
      {sentences.map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
      <Waterfall
        title={findingOf(found)}
        subtitle={`What made ${changeInWords(found, found.difference)}, part by part.`}
        source={`Source: the record of ${placeName(force)} to event ${found.position}. ${knownInWords(sides.from, sides.to)}`}
        from={{ label: windowInWords(sides.from.window), value: found.from }}
        to={{ label: windowInWords(sides.to.window), value: found.to }}
        parts={parts}
      />
      <WideTable
        caption={`Parts, which add up to ${changeInWords(found, found.difference)}`}
        head={['Part', 'Contribution', 'Cases']}
      >
        {parts.map((part) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {part.what}
            </th>
            <Cell>{changeInWords(found, part.contribution)}</Cell>
            <Cell>
              {part.cases.length > 0 && <Cases of={part.cases} found={found} what={part.what} />}
            </Cell>
          </tr>
        ))}
      </WideTable>
      <Weights title="Cases that weigh most, before" of={influence.from} found={found} />
      <Weights title="Cases that weigh most, after" of={influence.to} found={found} />
      <h2 class="govuk-heading-m">Compare others</h2>
      <FilterForm asked={asked} usual={days} />
    </Layout>
  );
}

function knownInWords(from: Side, to: Side): string {
  if (from.knownOn === null && to.knownOn === null) return 'With everything that is recorded.';
  const [before, after] = [from, to].map(({ knownOn }) =>
    knownOn === null ? 'this day' : LocalDate.inWords(knownOn as LocalDate),
  );
  return `As known on: ${before}, and ${after}.`;
}

/** A change of a percentage is in points. */
function changeInWords({ unit }: Found, change: number): string {
  return `${signedInWords(change)}${unit === 'percent' ? ' points' : ''}`;
}

/** The part that did most of it. */
function findingOf(found: Found): string {
  const { parts, difference } = found;
  const [most] = parts.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  if (difference === 0 || most === undefined) return 'The two values are the same';
  // Parts that cancel out are none of the difference.
  if (Math.abs(most.contribution) > Math.abs(difference)) {
    return `${changeInWords(found, difference)}: “${most.title}” made ${changeInWords(found, most.contribution)}, and the other parts ${changeInWords(found, difference - most.contribution)}`;
  }
  return `Of ${changeInWords(found, difference)} the part “${most.title}” made most: ${changeInWords(found, most.contribution)}`;
}

function Cases(props: {
  readonly of: readonly string[];
  readonly found: Found;
  readonly what: string;
}): VNode {
  const { of, found, what } = props;
  const links = (
    <>
      {of.map((reference, index) => (
        <>
          {index > 0 && ', '}
          <CaseLink reference={reference} found={found} />
        </>
      ))}
    </>
  );
  if (of.length <= MOST_NAMED) return links;
  return (
    <Details
      summaryText={`${plural(of.length, 'case')}: ${what}`}
      classes="govuk-!-margin-bottom-0"
    >
      {links}
    </Details>
  );
}

function CaseLink(props: { readonly reference: string; readonly found: Found }): VNode {
  const { reference, found } = props;
  const named = found.cases.find((one) => one.case === reference);
  if (named === undefined) return <>{reference}</>;
  const { type, force } = named;
  return (
    <a class="govuk-link" href={caseAddress({ type, force, reference })}>
      {reference}
    </a>
  );
}

function Weights(props: {
  readonly title: string;
  readonly of: Found['influence']['from'];
  readonly found: Found;
}): VNode | null {
  const { title, of, found } = props;
  if (of.length === 0) return null;
  return (
    <WideTable caption={title} head={['Case', 'Value', 'Suspended days', 'Weight']}>
      {of.map((one) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            <CaseLink reference={one.case} found={found} />
          </th>
          <Cell>{one.value}</Cell>
          <Cell>{one.suspended}</Cell>
          <Cell>{changeInWords(found, one.weight)}</Cell>
        </tr>
      ))}
    </WideTable>
  );
}
