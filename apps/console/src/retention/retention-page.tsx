import { type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { queryOf, segment } from '../api/api';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { Button, InsetText } from '../govuk/components';
import { Details } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { type Asked, FilterForm } from '../pages/narrowed';
import { Cell, countOfPage, Day, inWords, WideTable } from '../pages/words';

type Proposals = AnswerTo<'/api/v1/retention/proposals'>;
type Holds = AnswerTo<'/api/v1/retention/holds'>;

const PROPOSED = {
  dispose: 'Dispose of it',
  review: 'Look at it: nothing is disposed of by itself',
  finish: 'Finish a disposal that was cut off',
} as const;

export function RetentionPage(props: {
  readonly asked: Asked;
  readonly proposals: Proposals;
  readonly holds: Holds;
}): VNode {
  const { asked, proposals, holds } = props;
  const { visit } = asked;
  const { force } = visit;
  const { total, held, keptLonger, on, next } = proposals;
  return (
    <Layout
      title="Retention and legal holds"
      visit={visit}
      part="/more"
      crumbs={[{ text: 'More', href: '/more' }, { text: 'Retention and legal holds' }]}
    >
      <h1 class="govuk-heading-l">Retention and legal holds of {placeName(force)}</h1>
      <h2 class="govuk-heading-m">Cases whose time is over: {total}</h2>
      <p class="govuk-body">
        As of <Day of={on} />, by{' '}
        {proposals.schedule === 0
          ? 'the usual schedule'
          : `version ${proposals.schedule} of the schedule`}
        . Held: {held}. Kept longer: {keptLonger}.
      </p>
      <FilterForm asked={asked} usual={{ on }} />
      {proposals.proposals.length === 0 ? (
        <p class="govuk-body">
          Nothing is proposed. A case stands here once the years of its class are over and no hold
          is over it.
        </p>
      ) : (
        <>
          <InsetText
            text={`A person disposes of a case on the command line: tipstaff retention dispose --force ${force} --type TYPE --case REFERENCE --class CLASS --trigger DAY --by NAME. It destroys the keys, which can not be undone, and prints a receipt to be kept elsewhere.`}
          />
          <WideTable
            caption="Cases whose time is over"
            isCaptionSaid
            head={['Case', 'Proposed', 'Kept until', 'Why', 'What would go', 'Keep longer']}
          >
            {proposals.proposals.map((one) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  <a class="govuk-link" href={caseAddress(one)}>
                    {inWords(one.type)} {one.reference}
                  </a>
                </th>
                <Cell>{PROPOSED[one.proposes]}</Cell>
                <Cell>{one.lastKept ? <Day of={one.lastKept} /> : 'Begun'}</Cell>
                <Cell>{one.because.filter((line) => line !== one.source).join(' ')}</Cell>
                <Cell>
                  {plural(one.destroys.texts, 'text')},{' '}
                  {plural(one.destroys.people.length, 'person', 'people')}
                </Cell>
                <Cell>
                  <a
                    class="govuk-link"
                    href={`/retention/keep${queryOf({ force, type: one.type, reference: one.reference })}`}
                  >
                    Keep {one.reference} longer
                  </a>
                </Cell>
              </tr>
            ))}
          </WideTable>
          <Sources of={proposals.proposals} />
        </>
      )}
      {next !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/retention${queryOf({ force, on, after: next })}`}>
            Next cases
          </a>
        </p>
      )}
      {total > 0 && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={`/api/v1/retention/proposals${queryOf({ force, on, format: 'csv-excel' })}`}
          >
            All cases whose time is over as CSV for Excel
          </a>
        </p>
      )}
      <Held force={force} holds={holds} />
    </Layout>
  );
}

/** Once for each class, and not in each row: by what it is kept that long. */
function Sources({ of }: { readonly of: Proposals['proposals'] }): VNode | null {
  const sources = new Map(
    of.flatMap(({ class: id, source }) => (source === null ? [] : [[id, source] as const])),
  );
  if (sources.size === 0) return null;
  return (
    <Details summaryText="By what each class is kept that long">
      <ul class="govuk-list govuk-list--bullet">
        {[...sources].map(([id, source]) => (
          <li>
            {inWords(id)}: {source}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Held({ force, holds }: { readonly force: string; readonly holds: Holds }): VNode {
  return (
    <>
      <h2 class="govuk-heading-m" id="holds">
        Legal holds: {countOfPage(holds.holds, holds.next)}
      </h2>
      <Button
        text="Place a legal hold"
        href={`/retention/holds/new${queryOf({ force })}`}
        classes="govuk-button--secondary"
      />
      {holds.holds.length === 0 ? (
        <p class="govuk-body">None was placed yet.</p>
      ) : (
        <WideTable
          caption="Legal holds"
          isCaptionSaid
          head={['Over', 'For', 'Who asked for it', 'Placed', 'Released']}
        >
          {holds.holds.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {overWhat(one)}
              </th>
              <Cell>{inWords(one.heldFor)}</Cell>
              <Cell>{one.authority}</Cell>
              <Cell>
                <Day of={one.placedOn} />
              </Cell>
              <Cell>
                {one.releasedOn ? (
                  <Day of={one.releasedOn} />
                ) : (
                  <a
                    class="govuk-link"
                    href={`/retention/holds/${segment(one.hold)}/release${queryOf({ force })}`}
                  >
                    Release<span class="govuk-visually-hidden"> the hold over {overWhat(one)}</span>
                  </a>
                )}
              </Cell>
            </tr>
          ))}
        </WideTable>
      )}
    </>
  );
}

function overWhat({ type, reference, class: of }: Holds['holds'][number]): string {
  if (reference !== null && type !== null) return `${inWords(type)} ${reference}`;
  return of === null ? 'Every case of the force' : `Every case of the class ${of}`;
}
