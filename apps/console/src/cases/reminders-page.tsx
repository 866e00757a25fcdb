import { type VNode } from 'preact';
import { type AnswerTo, type Dto } from '../api/types';
import { type Directory, nameOf } from '../home/directory';
import { Layout } from '../pages/layout';
import { CaseCaption, Cell, Day, inWords, WideTable } from '../pages/words';
import { outcomeInWords, reasonInWords } from '../reminders/outcome';
import { type Visit } from '../visit';
import { caseAddress, explanationAddress } from './addresses';

/** Who was reminded of what in a case, in which mail, and what became of it. */
export function RemindersPage(props: {
  readonly visit: Visit;
  readonly of: Dto<'CaseDto'>;
  readonly sent: AnswerTo<'/api/v1/reminders'>;
  readonly directory: Directory | null;
}): VNode {
  const { visit, of, sent, directory } = props;
  const titles = new Map(of.obligations.map(({ id, title }) => [id, title]));
  return (
    <Layout
      title={`Reminders: ${of.reference}`}
      visit={visit}
      notice={of.notice}
      part="/cases"
      crumbs={[
        { text: 'Cases', href: `/cases?force=${of.force}` },
        { text: of.reference, href: caseAddress(of) },
        { text: 'Reminders' },
      ]}
    >
      <CaseCaption of={of} />
      <h1 class="govuk-heading-l">Reminders that went out</h1>
      {sent.reminders.length === 0 ? (
        <p class="govuk-body">Nobody was reminded of anything in this case.</p>
      ) : (
        <WideTable
          caption="Reminders, newest first"
          head={['What', 'About the day', 'To', 'Mail of', 'What became of it']}
        >
          {sent.reminders.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={explanationAddress(of, one.obligation)}>
                  {titles.get(one.obligation) ?? one.title}
                </a>
              </th>
              <Cell>
                <Day of={one.aboutOn} />
                {one.movedFrom && (
                  <>
                    , moved from <Day of={one.movedFrom} />
                  </>
                )}
              </Cell>
              <Cell>
                {nameOf(directory, one.recipient)} ({inWords(one.as)})
              </Cell>
              <Cell>
                <Day of={one.mail.on} />
              </Cell>
              <Cell>
                {outcomeInWords(one.outcome)}
                {one.reason && `: ${reasonInWords(one.reason)}`}
              </Cell>
            </tr>
          ))}
        </WideTable>
      )}
      {sent.next !== null && (
        <p class="govuk-body">The newest {sent.reminders.length} are shown.</p>
      )}
    </Layout>
  );
}
