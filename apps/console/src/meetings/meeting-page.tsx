import { type VNode } from 'preact';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Table = AnswerTo<'/api/v1/meetings/{meeting}/actions'>;
type Action = Table['actions'][number];
type Questions = AnswerTo<'/api/v1/meetings/{meeting}/questions'>['questions'];

/** The actions of a meeting as its minutes print them, and the public questions to it. */
export function MeetingPage(props: {
  readonly visit: Visit;
  readonly table: Table;
  readonly questions: Questions;
}): VNode {
  const { visit, table, questions } = props;
  const { force, meeting, meetingOn, held, asOf, actions, nextMeeting } = table;
  return (
    <Layout
      title={`Meeting ${meeting}`}
      visit={visit}
      notice={table.notice}
      part="/meetings"
      crumbs={[{ text: 'Meetings', href: `/meetings?force=${force}` }, { text: meeting }]}
    >
      <span class="govuk-caption-l">Accountability meeting, {force}</span>
      <h1 class="govuk-heading-l">{meeting}</h1>
      <p class="govuk-body">
        {meetingOn === null ? (
          'It has no day.'
        ) : (
          <>
            {held ? 'Held on' : 'To be on'} <Day of={meetingOn} />.
          </>
        )}{' '}
        {nextMeeting && (
          <>
            The next is {nextMeeting.reference}, on <Day of={nextMeeting.date} />.
          </>
        )}
      </p>
      <h2 class="govuk-heading-m">Actions: {actions.length}</h2>
      <p class="govuk-body">
        As they stood at the end of <Day of={asOf} />.
      </p>
      {actions.length === 0 ? (
        <p class="govuk-body">None came to it open, and it raised none.</p>
      ) : (
        <WideTable
          caption={`Actions of ${meeting}`}
          head={['Number', 'Raised at', 'Action', 'Owner', 'Updates', 'Due', 'State']}
        >
          {actions.map((one) => (
            <Row one={one} force={force} />
          ))}
        </WideTable>
      )}
      {table.next !== null && (
        <p class="govuk-body">The first {actions.length} actions are shown.</p>
      )}
      <h2 class="govuk-heading-m">Public questions: {questions.length}</h2>
      {questions.map((one) => (
        <section>
          <h3 class="govuk-heading-s">
            {one.number !== null && `${one.number}. `}
            {one.topic ?? 'Question'}, asked on <Day of={one.askedOn} />
          </h3>
          <p class="govuk-body app-note">{one.question ?? 'It was erased.'}</p>
          {one.answers.length === 0 && <p class="govuk-body">Not answered yet.</p>}
          {one.answers.map(({ on, answer }) => (
            <p class="govuk-body app-note">
              Answered on <Day of={on} />: {answer ?? 'It was erased.'}
            </p>
          ))}
        </section>
      ))}
    </Layout>
  );
}

function Row({ one, force }: { readonly one: Action; readonly force: string }): VNode {
  const { reference, number, meeting, meetingOn, text, owners, updates, status, due, why } = one;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <a class="govuk-link" href={caseAddress({ type: 'action', force, reference })}>
          {number ?? reference}
          <span class="govuk-visually-hidden">: {reference}</span>
        </a>
      </th>
      <Cell>
        {meeting && `${meeting}, `}
        <Day of={meetingOn} />
      </Cell>
      <Cell>
        <span class="app-note">{text ?? 'It was erased.'}</span>
      </Cell>
      <Cell>{owners.map(inWords).join(', ')}</Cell>
      <Cell>
        {updates.map(({ on, text: said }) => (
          <p class="govuk-body-s app-note">
            <Day of={on} />
            {said && `: ${said}`}
          </p>
        ))}
      </Cell>
      <Cell>
        {due && <Day of={due} />}
        {why && <p class="govuk-body-s app-muted">{why}</p>}
      </Cell>
      <Cell>
        <Tag text={inWords(status)} classes={status === 'closed' ? 'govuk-tag--green' : ''} />
        {one.closedOn && (
          <>
            {' '}
            on <Day of={one.closedOn} />
          </>
        )}
      </Cell>
    </tr>
  );
}
