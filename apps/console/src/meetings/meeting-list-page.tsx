import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { segment } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Found = AnswerTo<'/api/v1/meetings'>;
type Meeting = Found['meetings'][number];

export const meetingAddress = (force: string, meeting: string): string =>
  `/meetings/${segment(force)}/${segment(meeting)}`;

export function MeetingListPage(props: { readonly visit: Visit; readonly found: Found }): VNode {
  const { visit, found } = props;
  const { force, meetings, next } = found;
  return (
    <Layout title={`Meetings about ${placeName(force)}`} visit={visit} part="/meetings">
      <h1 class="govuk-heading-l">Meetings about {placeName(force)}</h1>
      {meetings.length === 0 ? (
        <p class="govuk-body">No meeting is in the record: one that is scheduled would be here.</p>
      ) : (
        <WideTable
          caption="Accountability meetings, the latest first"
          head={['Meeting', 'Day', 'State', 'Actions raised', 'Still open', 'Questions answered']}
        >
          {meetings.map((one) => (
            <Row one={one} force={force} />
          ))}
        </WideTable>
      )}
      {next !== null && <p class="govuk-body">The latest {meetings.length} are shown.</p>}
    </Layout>
  );
}

function Row({ one, force }: { readonly one: Meeting; readonly force: string }): VNode {
  const { reference, status, date, heldOn, moves, actions, questions } = one;
  const day = heldOn ?? date;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <a class="govuk-link" href={meetingAddress(force, reference)}>
          {reference}
        </a>
      </th>
      <Cell>
        {day && <Day of={day} />}
        {moves.map(({ from, on }) => (
          <p class="govuk-body-s app-muted">
            {from ? (
              <>
                moved from <Day of={from} />
              </>
            ) : (
              'moved'
            )}{' '}
            on <Day of={on} />
          </p>
        ))}
      </Cell>
      <Cell>
        <Tag text={inWords(status)} classes={status === 'held' ? 'govuk-tag--green' : ''} />
      </Cell>
      <Cell>{actions.raised}</Cell>
      <Cell>{actions.open}</Cell>
      <Cell>
        {questions.answered} of {questions.asked}
      </Cell>
    </tr>
  );
}
