import { type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { queryOf, segment } from '../api/api';
import { type AnswerTo, type Dto } from '../api/types';
import { Button, InsetText } from '../govuk/components';
import { Layout } from '../pages/layout';
import { Behind, Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Settings = AnswerTo<'/api/v1/reminder-settings/{force}'>;
type Ladder = Settings['standard'];

/** `before-5` as people say it. */
export function atInWords(at: string): string {
  if (at === 'on-the-day') return 'on the day';
  const [side = '', days = ''] = at.split('-');
  return `${plural(Number(days), 'working day')} ${side}`;
}

/** `every 5 working days`; null where nobody is told again after the last rung. */
export function againInWords({ again }: Ladder): string | null {
  return again && `every ${plural(again.everyWorkingDays, 'working day')}`;
}

/** What a rule is called; of one that can have no ladder its code, as it was asked for. */
export const titleOf = ({ rules }: Settings, rule: string): string =>
  rules.find((one) => one.rule === rule)?.title ?? rule;

export function LaddersPage(props: { readonly visit: Visit; readonly settings: Settings }): VNode {
  const { visit, settings } = props;
  const { force } = visit;
  const { hours, standard, byRule, roles } = settings;
  return (
    <Layout
      title="Reminder ladders"
      visit={visit}
      part="/more"
      crumbs={[{ text: 'More', href: '/more' }, { text: 'Reminder ladders' }]}
    >
      <h1 class="govuk-heading-l">Reminder ladders of {placeName(force)}</h1>
      <p class="govuk-body">
        The digest goes at {hours.digestAt}. Nothing is sent between {hours.quietFrom} and{' '}
        {hours.quietUntil}.{' '}
        {hours.urgentOnEveryDay
          ? 'What is urgent goes on every day.'
          : 'What is urgent waits for a working day.'}
      </p>
      <h2 class="govuk-heading-m">Every rule without a ladder of its own</h2>
      <Rungs ladder={standard} caption="The ladder of every rule without its own" />
      <h2 class="govuk-heading-m">Rules with a ladder of their own</h2>
      {byRule.map((ladder) => (
        <section aria-labelledby={ladder.rule}>
          <h3 class="govuk-heading-s" id={ladder.rule}>
            {titleOf(settings, ladder.rule)}
          </h3>
          <Rungs ladder={ladder} caption={`The ladder of: ${titleOf(settings, ladder.rule)}`} />
          <p class="govuk-body">
            <a
              class="govuk-link"
              href={`/settings/reminders/ladders/${segment(ladder.rule)}${queryOf({ force })}`}
            >
              {visit.may('reminder.manage') ? 'Change or rehearse' : 'Rehearse'} this ladder
              <span class="govuk-visually-hidden">, of: {titleOf(settings, ladder.rule)}</span>
            </a>{' '}
            <span class="app-note">(rule {ladder.rule})</span>
          </p>
        </section>
      ))}
      <h2 class="govuk-heading-m">Who can be told</h2>
      <ul class="govuk-list govuk-list--bullet">
        {roles.map(({ role, meaning }) => (
          <li>
            {inWords(role)}: {meaning}
          </li>
        ))}
      </ul>
    </Layout>
  );
}

function Rungs({ ladder, caption }: { readonly ladder: Ladder; readonly caption: string }): VNode {
  return (
    <>
      <WideTable caption={caption} isCaptionSaid head={['When', 'Who is told', 'At once']}>
        {ladder.rungs.map(({ at, to, urgent }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {at === 'on-the-day' ? 'On the day' : atInWords(at)}
            </th>
            <Cell>{to.map(inWords).join(', ')}</Cell>
            <Cell>{urgent ? 'Yes' : 'No'}</Cell>
          </tr>
        ))}
      </WideTable>
      <p class="govuk-body">
        {ladder.again
          ? `Then ${againInWords(ladder)}: ${ladder.again.to.map(inWords).join(', ')}.`
          : 'Then never again.'}
      </p>
    </>
  );
}

/** Who would be told what on the next working day; the form goes on from here as it was. */
export function RehearsalPage(props: {
  readonly visit: Visit;
  readonly rule: string;
  /** What the rule is called. */
  readonly title: string;
  readonly told: Dto<'LadderRehearsalDto'>;
  readonly fields: URLSearchParams;
}): VNode {
  const { visit, rule, title, told, fields } = props;
  const { force } = visit;
  const here = `/settings/reminders/ladders/${segment(rule)}${queryOf({ force })}`;
  return (
    <Layout
      title={`Rehearsal: ${title}`}
      visit={visit}
      part="/more"
      crumbs={[
        { text: 'More', href: '/more' },
        { text: 'Reminder ladders', href: `/settings/reminders${queryOf({ force })}` },
        { text: title, href: here },
        { text: 'Rehearsal' },
      ]}
    >
      <h1 class="govuk-heading-l">Rehearsal of a ladder: {title}</h1>
      <Behind behind={told.behind} />
      <p class="govuk-body">
        On <Day of={told.on} /> {plural(told.then, 'reminder')} would be told; by the ladder of now{' '}
        {told.now}. Nothing is recorded.
      </p>
      {told.people.length > 0 && (
        <WideTable caption="By person" head={['Who', 'Now', 'Then']}>
          {told.people.map(({ recipient, now, then }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {recipient}
              </th>
              <Cell>{now}</Cell>
              <Cell>{then}</Cell>
            </tr>
          ))}
        </WideTable>
      )}
      {told.told.length === 0 ? (
        <InsetText text="Nobody would be told of anything on that day." />
      ) : (
        <WideTable caption="What would be told" head={['Of', 'About the day', 'Rung', 'Who']}>
          {told.told.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {one.obligation.split('#')[0]?.split(':').slice(2).join(':')}
              </th>
              <Cell>
                <Day of={one.aboutOn} />
              </Cell>
              <Cell>{atInWords(one.rung)}</Cell>
              <Cell>
                {one.recipient} ({inWords(one.as)})
              </Cell>
            </tr>
          ))}
        </WideTable>
      )}
      {visit.may('reminder.manage') && (
        <form method="post" action={here}>
          {[...fields]
            .filter(([name]) => name !== 'todo')
            .map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
          <input type="hidden" name="todo" value="set" />
          <Button text="Set this ladder" preventDoubleClick />
        </form>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={here}>
          Back to the ladder
        </a>
      </p>
    </Layout>
  );
}
