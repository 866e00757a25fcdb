import { type VNode } from 'preact';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { type Directory, nameOf } from '../home/directory';
import { Cell, Day, WideTable } from '../pages/words';

type Asked = AnswerTo<'/api/v1/proposals'>['proposals'];

export const proposalAddress = (id: number): string => `/proposals/${id}`;

/** What waits for the decision of whoever looks, oldest first. */
export function AskedOfYou(props: {
  readonly asked: Asked;
  readonly directory: Directory | null;
}): VNode {
  const { asked, directory } = props;
  return (
    <section aria-labelledby="to-decide">
      <h2 class="govuk-heading-m" id="to-decide">
        For you to decide: {asked.length}
      </h2>
      <WideTable
        caption="Decisions that were asked for, oldest first"
        isCaptionSaid
        head={['What', 'Case', 'Asked by', 'Asked on', 'Decide by']}
      >
        {asked.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={proposalAddress(one.id)}>
                {one.title}
                <span class="govuk-visually-hidden">, {one.reference}</span>
              </a>
            </th>
            <Cell>
              <a class="govuk-link" href={caseAddress(one)}>
                {one.reference}
              </a>
            </Cell>
            <Cell>{nameOf(directory, one.proposedBy)}</Cell>
            <Cell>
              <Day of={one.proposedOn} />
            </Cell>
            <Cell>
              {one.decideBy ? (
                <Day of={one.decideBy} />
              ) : (
                <>
                  lapses after <Day of={one.lapsesOn} />
                </>
              )}
            </Cell>
          </tr>
        ))}
      </WideTable>
    </section>
  );
}
