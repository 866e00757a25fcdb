import { type ComponentChildren, type VNode } from 'preact';
import { type AnswerTo } from '../api/types';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Behind, Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Reports = AnswerTo<'/api/v1/opcc/chapter-13'>;

/** What the law gives the local policing body. No page leads to a case: whoever looks may read none. */
export function OpccPage(props: {
  readonly visit: Visit;
  /** Null for whoever may not follow them. */
  readonly reports: Reports | null;
  readonly owed: AnswerTo<'/api/v1/opcc/obligations'>;
  readonly reviews: AnswerTo<'/api/v1/opcc/reviews'>;
  readonly actions: AnswerTo<'/api/v1/opcc/actions'>;
}): VNode {
  const { visit, reports, owed, reviews, actions } = props;
  return (
    <Layout title={`Policing body of ${visit.force}`} visit={visit} part="/opcc">
      <h1 class="govuk-heading-l">What the law gives the policing body of {visit.force}</h1>
      {reports && <Chapter13 reports={reports} />}
      <Part
        title="What stands open towards the policing body"
        head={['Reference', 'What', 'Last day', 'Owner']}
        answer={owed}
        rows={owed.rows.map((row) => (
          <Row name={row.case}>
            <Cell>{row.title}</Cell>
            <Cell>
              {row.due ? <Day of={row.due} /> : 'None in law'}{' '}
              {row.overdue && <Tag text="Overdue" classes="govuk-tag--red" />}
            </Cell>
            <Cell>{row.owner}</Cell>
          </Row>
        ))}
      />
      <Part
        title="Reviews asked of the policing body"
        head={['Case', 'Asked for', 'State', 'Outcome', 'Working days', 'Local target']}
        answer={reviews}
        rows={reviews.rows.map((row) => (
          <Row name={row.case}>
            <Cell>
              <Day of={row.madeOn} />
            </Cell>
            <Cell>
              {inWords(row.state)} {row.overdue && <Tag text="Overdue" classes="govuk-tag--red" />}
            </Cell>
            <Cell>{row.outcome && inWords(row.outcome)}</Cell>
            <Cell>{row.workingDays}</Cell>
            <Cell>{row.target && <Day of={row.target} />}</Cell>
          </Row>
        ))}
      />
      <Part
        title="Actions of the accountability meetings"
        head={['Action', 'State', 'Raised', 'Closed']}
        answer={actions}
        rows={actions.rows.map((row) => (
          <Row name={row.case}>
            <Cell>{inWords(row.status)}</Cell>
            <Cell>{day(row.raisedOn)}</Cell>
            <Cell>{row.closedOn ? <Day of={row.closedOn} /> : 'Open'}</Cell>
          </Row>
        ))}
      />
    </Layout>
  );
}

const day = (on: string | null): ComponentChildren => (on ? <Day of={on} /> : 'Not recorded');

/** A line for each period and each recipient, what is owed first. */
function Chapter13({ reports }: { readonly reports: Reports }): VNode {
  const coming = reports.comingByMonth.filter(({ cases }) => cases > 0);
  return (
    <>
      <Part
        title="Chapter 13 reports"
        head={[
          'Case',
          'Period',
          'To',
          'State',
          'On',
          'Days late by the rule',
          'Acknowledged',
          'Why not',
        ]}
        answer={{ behind: reports.behind, next: null }}
        rows={reports.reports.map((row) => (
          <Row name={row.case}>
            <Cell>
              {row.period.n}: <Day of={row.period.from} /> to <Day of={row.period.to} />
            </Cell>
            <Cell>{inWords(row.recipient)}</Cell>
            <Cell>{inWords(row.state)}</Cell>
            <Cell>{row.on && <Day of={row.on} />}</Cell>
            <Cell>{row.daysLate}</Cell>
            <Cell>{row.acknowledged && <Day of={row.acknowledged} />}</Cell>
            <Cell>{row.reason}</Cell>
          </Row>
        ))}
      />
      {coming.length > 0 && (
        <p class="govuk-body">
          To come, unless the investigation is completed before:{' '}
          {coming.map(({ month, cases }) => `${cases} in ${month}`).join(', ')}.
        </p>
      )}
    </>
  );
}

function Part(props: {
  readonly title: string;
  readonly head: readonly string[];
  readonly answer: {
    readonly behind: { readonly events: number } | null;
    readonly next: string | null;
  };
  readonly rows: readonly VNode[];
}): VNode {
  const { title, head, answer, rows } = props;
  return (
    <>
      <h2 class="govuk-heading-m">
        {title}: {answer.next === null ? '' : 'at least '}
        {rows.length}
      </h2>
      <Behind behind={answer.behind} />
      {rows.length === 0 ? (
        <p class="govuk-body">None yet.</p>
      ) : (
        <WideTable caption={title} head={head}>
          {rows}
        </WideTable>
      )}
    </>
  );
}

function Row(props: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {props.name}
      </th>
      {props.children}
    </tr>
  );
}
