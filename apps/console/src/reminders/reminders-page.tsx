import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { queryOf, segment } from '../api/api';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { NotificationBanner, WarningText } from '../govuk/components';
import { Tag } from '../govuk/ports';
import { type Directory, nameOf } from '../home/directory';
import { Layout } from '../pages/layout';
import { Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { OUTCOMES, outcomeInWords, reasonInWords } from './outcome';

type Queue = AnswerTo<'/api/v1/reminders/queue'>;
type Listed = AnswerTo<'/api/v1/reminders'>;
type Lines = AnswerTo<'/api/v1/reminders/daily-lines'>;

export function RemindersPage(props: {
  readonly visit: Visit;
  readonly queue: Queue;
  readonly listed: Listed;
  readonly lines: Lines;
  /** Null for whoever may not see it. */
  readonly directory: Directory | null;
  readonly state: string;
  readonly isDone: boolean;
}): VNode {
  const { visit, queue, listed, lines, directory, state, isDone } = props;
  const { force } = visit;
  return (
    <Layout
      title={`Reminders of ${placeName(force)}`}
      visit={visit}
      part="/more"
      crumbs={[{ text: 'More', href: '/more' }, { text: 'Reminders' }]}
    >
      {isDone && (
        <NotificationBanner type="success" titleText="Recorded" text="It is in the record." />
      )}
      <h1 class="govuk-heading-l">Reminders of {placeName(force)}</h1>
      {queue.unknown > 0 && (
        <WarningText
          text={`${queue.unknown} in doubt: handed over and never confirmed. Nothing of it is sent again by itself.`}
          iconFallbackText="Warning"
        />
      )}
      <p class="govuk-body">
        Waiting: {queue.waiting}. Failed: {queue.failed}. In doubt: {queue.unknown}.
      </p>
      <Counts
        title="By person"
        rows={queue.byPerson.map((one) => ({ ...one, name: nameOf(directory, one.recipient) }))}
      />
      <Counts
        title="By rule"
        rows={queue.byRule.map((one) => ({ ...one, name: `${one.rule}: ${one.title}` }))}
      />
      <h2 class="govuk-heading-m">Reminders, newest first</h2>
      <nav aria-label="By what became of them" class="app-noprint">
        <ul class="govuk-list">
          {['', ...Object.keys(OUTCOMES)].map((one) => (
            <li>
              {one === state ? (
                <strong aria-current="true">{OUTCOMES[one] ?? 'All'}</strong>
              ) : (
                <a class="govuk-link" href={`/reminders${queryOf({ force, state: one })}`}>
                  {OUTCOMES[one] ?? 'All'}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <Reminders {...{ visit, listed, directory, state }} />
      <h2 class="govuk-heading-m">Each working day accounted for</h2>
      {lines.lines.length === 0 ? (
        <p class="govuk-body">No working day is over yet.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {lines.lines.map(({ on, words }) => (
            <li>
              <Day of={on} />: {words}
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}

function Counts(props: {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly waiting: number;
    readonly failed: number;
    readonly unknown: number;
  }[];
}): VNode | null {
  const { title, rows } = props;
  if (rows.length === 0) return null;
  return (
    <WideTable caption={title} head={['', 'Waiting', 'Failed', 'In doubt']}>
      {rows.map(({ name, waiting, failed, unknown }) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {name}
          </th>
          <Cell>{waiting}</Cell>
          <Cell>{failed}</Cell>
          <Cell>{unknown}</Cell>
        </tr>
      ))}
    </WideTable>
  );
}

function Reminders(props: {
  readonly visit: Visit;
  readonly listed: Listed;
  readonly directory: Directory | null;
  readonly state: string;
}): VNode {
  const { visit, listed, directory, state } = props;
  const { force } = visit;
  if (listed.reminders.length === 0) {
    return <p class="govuk-body">There is none. They come by the ladders, on working days.</p>;
  }
  return (
    <>
      <WideTable
        caption="Reminders"
        isCaptionSaid
        head={['Case', 'About the day', 'To whom', 'Mail', 'What became of it', 'What can be done']}
      >
        {listed.reminders.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {visit.may('case.read') ? (
                <a class="govuk-link" href={caseAddress(one)}>
                  {inWords(one.type)} {one.reference}
                </a>
              ) : (
                `${inWords(one.type)} ${one.reference}`
              )}
              <br />
              {one.title}
            </th>
            <Cell>
              <Day of={one.aboutOn} />
            </Cell>
            <Cell>
              {nameOf(directory, one.recipient)} ({inWords(one.as)})
            </Cell>
            <Cell>
              <Day of={one.mail.on} />
              {one.mail.kind === 'urgent' && ', urgent'}
            </Cell>
            <Cell>
              <Tag text={outcomeInWords(one.outcome)} classes={colourOf(one.outcome)} />
              {one.reason && ` ${reasonInWords(one.reason)}`}
            </Cell>
            <Cell>{visit.may('reminder.manage') && <Ways of={one} force={force} />}</Cell>
          </tr>
        ))}
      </WideTable>
      {listed.next !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/reminders${queryOf({ force, state, after: listed.next })}`}>
            Older reminders
          </a>
        </p>
      )}
    </>
  );
}

function colourOf(outcome: string): string {
  if (outcome === 'failed') return 'govuk-tag--red';
  return outcome === 'unknown' ? 'govuk-tag--yellow' : 'govuk-tag--grey';
}

function Ways(props: {
  readonly of: Listed['reminders'][number];
  readonly force: string;
}): VNode | null {
  const { of, force } = props;
  const address = (way: string): string =>
    `/reminders/mails/${segment(of.mail.digest)}/${way}${queryOf({ force })}`;
  const named = <span class="govuk-visually-hidden"> the mail about {of.reference}</span>;
  if (of.outcome !== 'failed' && of.outcome !== 'unknown') return null;
  return (
    <>
      {of.outcome === 'unknown' && (
        <>
          <a class="govuk-link" href={address('settle')}>
            Settle{named}
          </a>
          <br />
        </>
      )}
      <a class="govuk-link" href={address('retry')}>
        Try again{named}
      </a>
    </>
  );
}
