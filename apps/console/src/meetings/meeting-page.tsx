import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { queryOf, segment } from '../api/api';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { Button } from '../govuk/components';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Table = AnswerTo<'/api/v1/meetings/{meeting}/actions'>;
type Action = Table['actions'][number];
type Minutes = AnswerTo<'/api/v1/meetings/{meeting}'>;
type Questions = AnswerTo<'/api/v1/meetings/{meeting}/questions'>['questions'];

/** The minutes of a meeting: they print, and their table of actions is to be had as a file. */
export function MeetingPage(props: {
  readonly visit: Visit;
  readonly minutes: Minutes;
  readonly table: Table;
  readonly questions: Questions;
}): VNode {
  const { visit, minutes, table, questions } = props;
  const { force, meeting, meetingOn, held, asOf, actions } = table;
  return (
    <Layout
      title={`Meeting ${meeting}`}
      visit={visit}
      notice={table.notice}
      part="/meetings"
      crumbs={[{ text: 'Meetings', href: `/meetings?force=${force}` }, { text: meeting }]}
    >
      <span class="govuk-caption-l">Accountability meeting, {placeName(force)}</span>
      <h1 class="govuk-heading-l">{meeting}</h1>
      <p class="govuk-body">
        {meetingOn === null ? (
          'It has no day.'
        ) : (
          <>
            {held ? 'Held on' : 'To be held on'} <Day of={meetingOn} />.
          </>
        )}
      </p>
      {visit.may('meeting.manage') && (
        <div class="app-noprint">
          <Button
            text="Run the meeting"
            href={`/meetings/${segment(force)}/${segment(meeting)}/run`}
          />
        </div>
      )}
      <Opening minutes={minutes} />
      <h2 class="govuk-heading-m">Actions: {actions.length}</h2>
      <p class="govuk-body">
        As they stood at the end of <Day of={asOf} />.{' '}
        <a
          class="govuk-link app-noprint"
          href={`/api/v1/meetings/${segment(meeting)}/actions${queryOf({ force, format: 'csv-excel' })}`}
        >
          The table as a file (CSV)
        </a>
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
      <Closing minutes={minutes} />
    </Layout>
  );
}

/** In the order of the minutes: who was there, what was declared, whose minutes were confirmed. */
function Opening({ minutes }: { readonly minutes: Minutes }): VNode {
  const { agenda, attendance, declarations, previous, confirmed } = minutes;
  return (
    <>
      {agenda.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Agenda</h2>
          <ol class="govuk-list govuk-list--number">
            {agenda.map(({ number, item, time, paper }) => (
              <li value={number}>
                {[time, item ?? 'It was erased.', paper].filter(Boolean).join(', ')}
              </li>
            ))}
          </ol>
        </>
      )}
      {attendance && (
        <>
          <h2 class="govuk-heading-m">Attendance</h2>
          <p class="govuk-body app-note">{attendance.present ?? 'It was erased.'}</p>
          <h3 class="govuk-heading-s">Apologies for absence</h3>
          <p class="govuk-body app-note">{attendance.apologies ?? 'None.'}</p>
        </>
      )}
      {declarations && (
        <>
          <h2 class="govuk-heading-m">Declarations of interest</h2>
          <p class="govuk-body app-note">
            {declarations.declared
              ? (declarations.interests ?? 'They were erased.')
              : 'None were declared.'}
          </p>
        </>
      )}
      {previous && (
        <>
          <h2 class="govuk-heading-m">Minutes of the previous meeting</h2>
          <p class="govuk-body">
            {previous.reference}, held on <Day of={previous.heldOn} />:{' '}
            <Confirmed confirmed={previous.confirmed} />
          </p>
        </>
      )}
      {confirmed && (
        <p class="govuk-body">
          The minutes of this meeting: <Confirmed confirmed={confirmed} />
        </p>
      )}
    </>
  );
}

function Confirmed({ confirmed }: Pick<Minutes, 'confirmed'>): VNode {
  if (confirmed === null) return <>not confirmed yet.</>;
  const { on, at, accurate, corrections } = confirmed;
  return (
    <>
      {accurate
        ? 'confirmed as a true and accurate reflection'
        : `confirmed with corrections (${corrections ?? 'which were not said'})`}{' '}
      at {at}, on <Day of={on} />.
    </>
  );
}

function Closing({ minutes }: { readonly minutes: Minutes }): VNode {
  const { risks, nextMeeting } = minutes;
  return (
    <>
      {risks.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Emerging operational and organisational risks</h2>
          <ul class="govuk-list govuk-list--bullet">
            {risks.map(({ by, risk }) => (
              <li class="app-note">
                {by !== null && `${by}: `}
                {risk ?? 'It was erased.'}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 class="govuk-heading-m">Date of next meeting</h2>
      <p class="govuk-body">
        {nextMeeting === null ? (
          'None is scheduled.'
        ) : (
          <>
            <Day of={nextMeeting.date} /> ({nextMeeting.reference})
          </>
        )}
      </p>
    </>
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
