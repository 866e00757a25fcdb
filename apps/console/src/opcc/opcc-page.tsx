import { LocalDate, placeName } from '@tipstaff/kernel';
import { type ComponentChildren, type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { Tag } from '../govuk/ports';
import { type ActionTable } from '../meetings/latest-actions';
import { meetingAddress } from '../meetings/meeting-list-page';
import { Layout } from '../pages/layout';
import { Behind, Cell, countOfPage, Day, DueTag, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { OwedReports, type Reports } from './chapter-13-page';

type Cases = AnswerTo<'/api/v1/cases'>;

/** As a meeting has them in words, or under codes. */
export type ActionsSeen =
  | { readonly minuted: ActionTable }
  | { readonly byCode: AnswerTo<'/api/v1/opcc/actions'> };

/** What the law gives the local policing body. It leads to those cases alone that whoever looks may read. */
export function OpccPage(props: {
  readonly visit: Visit;
  /** Null for whoever may not follow them. */
  readonly reports: Reports | null;
  readonly owed: AnswerTo<'/api/v1/opcc/obligations'>;
  readonly reviews: AnswerTo<'/api/v1/opcc/reviews'>;
  readonly actions: ActionsSeen;
  /** Complaints about the chief officer, which the policing body handles; null for whoever reads none. */
  readonly complaints: Cases | null;
  /** Null for whoever reads none. */
  readonly recommendations: Cases | null;
}): VNode {
  const { visit, reports, owed, reviews, actions, complaints, recommendations } = props;
  const mayReadReviewed = visit.me.permissions.some(
    ({ permission, scope }) => permission === 'case.read' && scope === 'under-review',
  );
  return (
    <Layout title={`Policing body of ${placeName(visit.force)}`} visit={visit} part="/opcc">
      <h1 class="govuk-heading-l">
        What the law gives the policing body of {placeName(visit.force)}
      </h1>
      {reports && <OwedReports reports={reports} />}
      <Part
        title="What stands open towards the policing body"
        head={['Reference', 'What', 'Last day', 'Owner']}
        answer={owed}
        rows={owed.rows.map((row) => (
          <Row name={row.case}>
            <Cell>{row.title}</Cell>
            <Cell>
              {row.due ? <Day of={row.due} /> : 'None in law'}{' '}
              {row.overdue && <DueTag days={daysBetween(owed.on, row.due ?? row.arose)} overdue />}
            </Cell>
            <Cell>{row.owner}</Cell>
          </Row>
        ))}
      />
      {'minuted' in actions ? (
        <MinutedActions visit={visit} table={actions.minuted} />
      ) : (
        <Part
          title="Actions of the accountability meetings"
          hint="Each stands under a code that names no case, as the figures of the policing body do. What each is about stands in the table of actions of its meeting."
          head={['Code', 'State', 'Raised', 'Closed']}
          answer={actions.byCode}
          rows={actions.byCode.rows.map((row) => (
            <Row name={row.case}>
              <Cell>{inWords(row.status)}</Cell>
              <Cell>{day(row.raisedOn)}</Cell>
              <Cell>{row.closedOn ? <Day of={row.closedOn} /> : 'Open'}</Cell>
            </Row>
          ))}
        />
      )}
      {complaints && (
        <CaseTable
          title="Complaints about the chief officer"
          found={complaints}
          all={`/cases${queryOf({ force: visit.force, type: 'complaint' })}`}
          none="The policing body handles none."
        />
      )}
      {recommendations && (
        <CaseTable
          title="Recommendations of the inspectorate"
          found={recommendations}
          all={`/cases${queryOf({ force: visit.force, type: 'recommendation' })}`}
          none="None is in the record."
        />
      )}
      {/* The longest stands last: hundreds of them are decided. */}
      <Part
        id="reviews"
        title="Reviews asked of the policing body"
        head={['Case', 'Asked for', 'State', 'Outcome', 'Working days', 'Local target']}
        answer={reviews}
        rows={reviews.rows.map((row) => (
          <Row
            name={row.case}
            href={
              mayReadReviewed
                ? caseAddress({ type: row.type, force: visit.force, reference: row.case })
                : undefined
            }
          >
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
    </Layout>
  );
}

function MinutedActions(props: { readonly visit: Visit; readonly table: ActionTable }): VNode {
  const { visit, table } = props;
  const { force, meeting, actions, next } = table;
  return (
    <Part
      title="Actions of the accountability meetings"
      hint={
        <>
          As the table of{' '}
          <a class="govuk-link" href={meetingAddress(force, meeting)}>
            {meeting}
          </a>{' '}
          has them.{' '}
          <a class="govuk-link" href={`/meetings${queryOf({ force: visit.force })}`}>
            Every meeting
          </a>
        </>
      }
      head={['Action', 'What is to be done', 'State', 'Raised', 'Closed']}
      answer={{ behind: null, next }}
      rows={actions.map((one) => (
        <Row
          name={one.reference}
          href={caseAddress({ type: 'action', force, reference: one.reference })}
        >
          <Cell>
            <span class="app-note">{one.text ?? 'It was erased.'}</span>
          </Cell>
          <Cell>{inWords(one.status)}</Cell>
          <Cell>{day(one.meetingOn)}</Cell>
          <Cell>{one.closedOn ? <Day of={one.closedOn} /> : 'Open'}</Cell>
        </Row>
      ))}
    />
  );
}

/** Of what the law gives no last day, late by so many days as it is owed, as the reports above. */
const daysBetween = (from: string, to: string): number =>
  LocalDate.daysBetween(from as LocalDate, to as LocalDate);

const day = (on: string | null): ComponentChildren => (on ? <Day of={on} /> : 'Not recorded');

function Part(props: {
  /** As a link to it names it. */
  readonly id?: string;
  readonly title: string;
  /** Said before the table. */
  readonly hint?: ComponentChildren;
  readonly head: readonly string[];
  readonly answer: {
    readonly behind: { readonly events: number } | null;
    readonly next: string | null;
  };
  readonly rows: readonly VNode[];
}): VNode {
  const { id, title, hint, head, answer, rows } = props;
  return (
    <>
      <h2 class="govuk-heading-m" id={id}>
        {title}: {countOfPage(rows, answer.next)}
      </h2>
      <Behind behind={answer.behind} />
      {hint && rows.length > 0 && <p class="govuk-body">{hint}</p>}
      {rows.length === 0 ? (
        <p class="govuk-body">None yet.</p>
      ) : (
        <WideTable caption={title} isCaptionSaid head={head}>
          {rows}
        </WideTable>
      )}
    </>
  );
}

function CaseTable(props: {
  readonly title: string;
  readonly found: Cases;
  /** Address of the whole list. */
  readonly all: string;
  readonly none: string;
}): VNode {
  const { title, all, none } = props;
  const { cases, next } = props.found;
  return (
    <>
      <h2 class="govuk-heading-m">
        {title}: {countOfPage(cases, next)}
      </h2>
      {cases.length === 0 ? (
        <p class="govuk-body">{none}</p>
      ) : (
        <WideTable caption={title} isCaptionSaid head={['Reference', 'State', 'Latest fact']}>
          {cases.map(({ type, force, reference, state, lastOn }) => (
            <Row name={reference} href={caseAddress({ type, force, reference })}>
              <Cell>{inWords(state)}</Cell>
              <Cell>
                <Day of={lastOn} />
              </Cell>
            </Row>
          ))}
        </WideTable>
      )}
      {next !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={all}>
            {title}: the whole list
          </a>
        </p>
      )}
    </>
  );
}

function Row(props: {
  readonly name: string;
  /** Page of the case, for whoever may read it. */
  readonly href?: string | undefined;
  readonly children: ComponentChildren;
}): VNode {
  const { name, href } = props;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {href === undefined ? (
          name
        ) : (
          <a class="govuk-link" href={href}>
            {name}
          </a>
        )}
      </th>
      {props.children}
    </tr>
  );
}
