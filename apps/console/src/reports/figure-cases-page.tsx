import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { Layout } from '../pages/layout';
import { Behind, Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Found = AnswerTo<'/api/v1/reports/complaints-and-conduct/rows/{id}/cases'>;

const STANDINGS = [
  { standing: 'counted', title: 'Counted' },
  { standing: 'not-counted', title: 'Not counted' },
  { standing: 'pending', title: 'Pending' },
  { standing: 'left-out', title: 'Left out' },
] as const;

/** What stands behind a figure: the cases that are counted, those that are not, and why. */
export function FigureCasesPage(props: {
  readonly visit: Visit;
  readonly found: Found;
  /** What the address says of the report and of the figure in it. */
  readonly said: Readonly<Record<string, string | undefined>>;
  /** The first page of them. */
  readonly isFirst: boolean;
}): VNode {
  const { visit, found, isFirst } = props;
  const isWhole = isFirst && found.next === null;
  const { label, force, period, knownOn } = found;
  const { period: _, part, ...ofReport } = props.said;
  const more = queryOf({ ...props.said, force, after: found.next ?? undefined });
  const back = `/reports/complaints-and-conduct${queryOf({ ...ofReport, force })}`;
  return (
    <Layout
      title={`${label}: the cases behind it`}
      visit={visit}
      part="/reports/complaints-and-conduct"
      crumbs={[{ text: 'Report', href: back }, { text: label }]}
    >
      <span class="govuk-caption-l">{placeName(force)}</span>
      <h1 class="govuk-heading-l">
        {label}
        {part && `: ${found.cases.length === 0 ? `“${part}”` : inWords(part)}`}
      </h1>
      <p class="govuk-body">
        <Day of={period.from} /> to <Day of={period.to} />
        {knownOn && (
          <>
            , as it was known on <Day of={knownOn} />
          </>
        )}
        . A figure also counts restricted cases, which stand here only for those who are named in
        them.
      </p>
      <Behind behind={found.behind} />
      {STANDINGS.map(({ standing, title }) => {
        const mine = found.cases.filter((one) => one.standing === standing);
        if (mine.length === 0) return null;
        return (
          <>
            <h2 class="govuk-heading-m">
              {title}: {mine.length}
              {isWhole ? '' : ' on this page'}
            </h2>
            <WideTable caption={title} head={['Case', 'Day', 'Working days', 'Part', 'Why']}>
              {mine.map((one) => (
                <tr class="govuk-table__row">
                  <th scope="row" class="govuk-table__header">
                    <a
                      class="govuk-link"
                      href={caseAddress({ type: one.type, force, reference: one.case })}
                    >
                      {one.case}
                    </a>
                  </th>
                  <Cell>
                    <Day of={one.on} />
                  </Cell>
                  <Cell>{one.amount}</Cell>
                  <Cell>{one.breakdown && inWords(one.breakdown)}</Cell>
                  <Cell>{one.why}</Cell>
                </tr>
              ))}
            </WideTable>
          </>
        );
      })}
      {found.next !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/reports/complaints-and-conduct/rows/${found.row}${more}`}>
            Next cases
          </a>
        </p>
      )}
      {found.cases.length === 0 && (
        <p class="govuk-body">
          No case stands behind this figure{part && `, in the part “${part}”`}.
        </p>
      )}
    </Layout>
  );
}
