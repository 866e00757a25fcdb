import { type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type Dto } from '../api/types';
import { NOT_THEIRS } from '../commands/command-form';
import { InsetText, NotificationBanner, SummaryList, WarningText } from '../govuk/components';
import { html } from '../govuk/html';
import { Details, Tag } from '../govuk/ports';
import { type Directory, nameOf } from '../home/directory';
import { Layout } from '../pages/layout';
import { CaseCaption, Day, inWords, withoutCodes } from '../pages/words';
import { proposalAddress } from '../proposals/asked-of-you';
import { type Visit } from '../visit';
import {
  BARRED_LIST_RULE,
  barredListAddress,
  caseAddress,
  commandAddress,
  deadlinesAddress,
  explanationAddress,
} from './addresses';
import { Recipients, ReportsOfCase } from './chapter-13';
import { ExplainedInShort, type Explanation } from './explanation';
import { LastDay } from './explanation-page';
import { PeopleOfCase } from './people-of-case';
import { Timeline, WhatIsSaid } from './timeline';

type Case = Dto<'CaseDto'>;
type Obligation = Dto<'CaseObligationDto'>;
type Command = Case['commands'][number];

const NEXT_DEADLINES = 3;

export function CasePage(props: {
  readonly visit: Visit;
  readonly of: Case;
  /** Null for whoever may not see it. */
  readonly directory: Directory | null;
  /** Number of the event that was just written; NaN where none was. */
  readonly done: number;
}): VNode {
  const { visit, of, directory, done } = props;
  const status = of.state === null ? 'every fact was withdrawn' : String(of.state['status']);
  return (
    <Layout
      title={`${of.title} ${of.reference}`}
      visit={visit}
      notice={of.notice}
      part="/cases"
      crumbs={[{ text: 'Cases', href: `/cases?force=${of.force}` }, { text: of.reference }]}
    >
      {isOf(of, done) && <Recorded of={of} number={done} />}
      <span class="govuk-caption-l">
        {of.title}, {placeName(of.force)}
      </span>
      <h1 class="govuk-heading-l">
        {of.reference} <Tag text={inWords(status)} />
      </h1>
      {of.restriction && (
        <WarningText
          text={`Restricted: shown to ${plural(of.restriction.named.length, 'named person', 'named people')} alone, since ${of.restriction.since}.`}
          iconFallbackText="Warning"
        />
      )}
      {visit.may('case.restrict') && mayBeRestricted(of) && (
        <p class="govuk-body app-noprint">
          <a class="govuk-link" href={`${caseAddress(of)}/restriction`}>
            Who may see this case
          </a>
          {visit.may('person.erase') && (
            <>
              {' · '}
              <a class="govuk-link" href={`${caseAddress(of)}/erasure`}>
                Erase a person
              </a>
            </>
          )}
        </p>
      )}
      {of.type === 'complaint' && (
        <p class="govuk-body app-noprint">
          <a class="govuk-link" href={`${caseAddress(of)}/allegations`}>
            Allegations
          </a>
        </p>
      )}
      {of.type === 'proceeding' && (
        <p class="govuk-body app-noprint">
          <a class="govuk-link" href={`${caseAddress(of)}/timetable`}>
            Timetable of the hearing
          </a>
          {of.obligations.some(({ rule }) => rule === BARRED_LIST_RULE) && (
            <>
              {' · '}
              <a class="govuk-link" href={barredListAddress(of)}>
                Report to the barred list
              </a>
            </>
          )}
        </p>
      )}
      <StateOf of={of} />
      {of.notes.map((note) => (
        <InsetText text={withoutCodes(note)} />
      ))}
      <nav aria-label="On this page" class="app-noprint">
        <ul class="govuk-list">
          {[
            ['#deadlines', 'Deadlines'],
            ['#actions', 'What can be done now'],
            ['#people', 'People'],
            ['#related', 'Related cases'],
            ['#timeline', 'Timeline'],
            ...(visit.may('reminder.read')
              ? [[`${caseAddress(of)}/reminders`, 'Reminders that went out']]
              : []),
          ].map(([href, text]) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {of.proposals.length > 0 && <Waiting of={of} visit={visit} directory={directory} />}
      <Deadlines of={of} directory={directory} />
      <ReportsOfCase of={of} mayDraft={visit.may('chapter-13.read')} />
      <Actions of={of} />
      <PeopleOfCase of={of} directory={directory} />
      <RelatedCases of={of} />
      <h2 class="govuk-heading-m" id="timeline">
        Timeline
      </h2>
      <Timeline of={of} mayCorrect={visit.may('fact.correct')} directory={directory} />
      <p class="govuk-body app-muted">
        As of <Day of={of.today} />, version {of.version}.
      </p>
    </Layout>
  );
}

/** Of a type that has no such command nobody can restrict a case. */
const mayBeRestricted = ({ commands, restriction }: Case): boolean =>
  restriction !== null || commands.some(({ command }) => command === 'restrict-case');

/** Decisions that were asked for and not made: no facts yet. */
function Waiting(props: {
  readonly of: Case;
  readonly visit: Visit;
  readonly directory: Directory | null;
}): VNode {
  const { of, visit, directory } = props;
  return (
    <section aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        Waiting for a decision: {of.proposals.length}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {of.proposals.map((one) => (
          <li>
            <a class="govuk-link" href={proposalAddress(one.id)}>
              {one.title}
            </a>
            , asked for on <Day of={one.proposedOn} /> by{' '}
            {one.proposedBy === visit.me.id ? 'you' : nameOf(directory, one.proposedBy)}
            {one.mayDecide && ' (for you to decide)'}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Cases that its facts name, and those that name it. */
function RelatedCases({ of }: { readonly of: Case }): VNode {
  const named = of.timeline.flatMap(({ related, standing }) =>
    related === null || standing === 'withdrawn' ? [] : [related],
  );
  const listed = (query: Readonly<Record<string, string>>): string =>
    `/cases${queryOf({ force: of.force, ...query })}`;
  return (
    <section aria-labelledby="related">
      <h2 class="govuk-heading-m" id="related">
        Related cases
      </h2>
      <ul class="govuk-list">
        {[...new Set(named)].map((reference) => (
          <li>
            <a class="govuk-link" href={listed({ q: reference })}>
              {reference}
            </a>
          </li>
        ))}
        <li>
          <a class="govuk-link" href={listed({ related: of.reference })}>
            Cases that name {of.reference}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** It is one of its events, whether that is a fact or none, such as who has the case. */
const isOf = ({ version }: Case, done: number): boolean =>
  Number.isInteger(done) && done > 0 && done <= version;

/** What was just done, in view, and the way to take it back. */
function Recorded({ of, number }: { readonly of: Case; readonly number: number }): VNode {
  const fact = of.timeline.find((one) => one.number === number);
  const undo = `${commandAddress(of, 'withdraw-fact')}?fact=${number}&reason=Recorded%20by%20mistake.`;
  return (
    <NotificationBanner
      type="success"
      titleText="Recorded"
      classes="app-focus"
      html={html(
        <>
          <p class="govuk-notification-banner__heading">
            {fact ? (
              <>
                {fact.title} is in the record, <Day of={fact.on} />.
              </>
            ) : (
              'It is in the record.'
            )}
          </p>
          {fact && <WhatIsSaid of={fact} />}
          {fact && fact.standing !== 'withdrawn' && (
            <p class="govuk-body">
              <a class="govuk-notification-banner__link" href={`#fact-${number}`}>
                See it in the timeline
              </a>
              {' · '}
              <a class="govuk-notification-banner__link" href={undo}>
                Undo
              </a>
            </p>
          )}
        </>,
      )}
    />
  );
}

/** By the tag of the heading, and in the words of the rules. */
const SAID_ELSEWHERE = ['status', 'regime'];

/** What the state says beside its status: days as days, values in words. */
function StateOf({ of }: { readonly of: Case }): VNode | null {
  const shown = Object.entries(of.state ?? {}).filter(
    ([name, value]) =>
      !SAID_ELSEWHERE.includes(name) && ['string', 'number', 'boolean'].includes(typeof value),
  );
  const rows = [
    ...shown.map(([name, value]) => ({
      key: { text: inWords(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)) },
      value: { html: html(<StateValue value={value as string | number | boolean} />) },
    })),
    ...(of.regime
      ? [
          {
            key: { text: 'Rules it came in under' },
            value: { text: `${of.regime.title} (${of.regime.source}). ${of.regime.because}` },
          },
        ]
      : []),
  ];
  return rows.length === 0 ? null : <SummaryList rows={rows} />;
}

function StateValue({ value }: { readonly value: string | number | boolean }): VNode {
  if (typeof value === 'boolean') return <>{value ? 'Yes' : 'No'}</>;
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return <Day of={text} />;
  return <>{/^[a-z][a-z0-9+-]*$/.test(text) ? inWords(text) : text}</>;
}

const ORDER: readonly Obligation['status'][] = ['owed', 'awaited', 'foreseen', 'ended'];
const TITLES: Readonly<Record<Obligation['status'], string>> = {
  owed: 'Owed now',
  awaited: 'Awaited from others',
  foreseen: 'Will be owed',
  ended: 'No longer owed',
};

/** So many of what ended stand on the page of the case, the latest; the others on that of its deadlines. */
const ENDED_SHOWN = 10;

/** Every deadline that a case has or had, each explained. */
export function DeadlinesOfCasePage(props: {
  readonly visit: Visit;
  readonly of: Case;
  readonly directory: Directory | null;
}): VNode {
  const { visit, of, directory } = props;
  return (
    <Layout
      title={`Deadlines: ${of.reference}`}
      visit={visit}
      notice={of.notice}
      part="/cases"
      crumbs={[
        { text: 'Cases', href: `/cases?force=${of.force}` },
        { text: of.reference, href: caseAddress(of) },
        { text: 'Deadlines' },
      ]}
    >
      <CaseCaption of={of} />
      <h1 class="govuk-heading-l">Deadlines: {of.obligations.length}</h1>
      <ByStatus of={of} all={inOrderOfDay(of)} directory={directory} isWhole />
    </Layout>
  );
}

const inOrderOfDay = (of: Case): readonly Obligation[] =>
  [...of.obligations].sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));

function Deadlines(props: { readonly of: Case; readonly directory: Directory | null }): VNode {
  const { of, directory } = props;
  const byDay = inOrderOfDay(of);
  const next = byDay.filter(({ status, due }) => status === 'owed' && due !== null);
  return (
    <section aria-labelledby="deadlines">
      <h2 class="govuk-heading-m" id="deadlines">
        Deadlines
      </h2>
      {next.length === 0 ? (
        <p class="govuk-body">Nothing is owed with a date now.</p>
      ) : (
        <ul class="govuk-list">
          {next.slice(0, NEXT_DEADLINES).map((one) => (
            <li>
              {one.title}: <LastDay of={one} />
            </li>
          ))}
        </ul>
      )}
      <ByStatus of={of} all={byDay} directory={directory} />
    </section>
  );
}

function ByStatus(props: {
  readonly of: Case;
  readonly all: readonly Obligation[];
  readonly directory: Directory | null;
  readonly isWhole?: boolean;
}): VNode {
  const { of, all, directory, isWhole = false } = props;
  return (
    <>
      {ORDER.map((status) => {
        const mine = all.filter((one) => one.status === status);
        if (mine.length === 0) return null;
        const isCut = !isWhole && status === 'ended' && mine.length > ENDED_SHOWN;
        return (
          <Details
            summaryText={`${TITLES[status]}: ${mine.length}`}
            open={status === 'owed' || isWhole}
          >
            {(isCut ? mine.slice(-ENDED_SHOWN) : mine).map((one) => (
              <OneDeadline of={of} one={one} directory={directory} />
            ))}
            {isCut && (
              <p class="govuk-body">
                <a class="govuk-link" href={deadlinesAddress(of)}>
                  All {mine.length}, each explained
                </a>
              </p>
            )}
          </Details>
        );
      })}
    </>
  );
}

function OneDeadline(props: {
  readonly of: Case;
  readonly one: Obligation;
  readonly directory: Directory | null;
}): VNode {
  const { of, one, directory } = props;
  return (
    <div class="govuk-!-margin-bottom-6">
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{one.title}</h3>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <LastDay of={one} />
        {one.target && (
          <>
            , local target <Day of={one.target} />
          </>
        )}
        , {one.owner}
        {one.endedOn && (
          <>
            . {inWords(one.endedBy ?? 'ended')} on <Day of={one.endedOn} />
          </>
        )}
      </p>
      {one.recipients.length > 0 && (
        <Recipients of={one} directory={directory} caption={`To whom: ${one.title}`} />
      )}
      {one.explanation ? (
        <Details summaryText="Explain this date" classes="govuk-!-margin-bottom-1">
          <ExplainedInShort of={one.explanation as unknown as Explanation} />
          <a class="govuk-link" href={explanationAddress(of, one.id)}>
            Each day of it, on a page of its own
            <span class="govuk-visually-hidden">: {one.title}</span>
          </a>
        </Details>
      ) : (
        <p class="govuk-body">
          <a class="govuk-link" href={explanationAddress(of, one.id)}>
            Explain this date
            <span class="govuk-visually-hidden">: {one.title}</span>
          </a>
        </p>
      )}
    </div>
  );
}

/** They are given from the fact itself. */
const FROM_A_FACT = ['correct-fact', 'withdraw-fact'];

function Actions({ of }: { readonly of: Case }): VNode {
  const all = of.commands.filter(({ command }) => !FROM_A_FACT.includes(command));
  const isKeptOut = ({ whyNot }: Command): boolean => whyNot?.code === NOT_THEIRS;
  // Whoever may give none of them works no case, and asks for nothing in it.
  const mayAsk = !all.every(isKeptOut);
  const whatever = all.filter((one) => one.available);
  const available = whatever.filter(({ when }) => when === 'now' || when === 'next');
  const later = whatever.filter(({ when }) => when === 'later');
  const earlier = whatever.filter(({ when }) => when === 'earlier');
  const next = all.find((one) => one.when === 'next' && isKeptOut(one));
  const barred = all.filter((one) => !one.available && !isKeptOut(one));
  const others = all.filter(isKeptOut);
  return (
    <section aria-labelledby="actions">
      <h2 class="govuk-heading-m" id="actions">
        What can be done now
      </h2>
      {next && mayAsk && (
        <p class="govuk-body">
          Next:{' '}
          <a class="govuk-link" href={commandAddress(of, next.command)}>
            {next.label}
          </a>{' '}
          (for you to ask of: {next.roles.join(', ')})
        </p>
      )}
      {available.length === 0 && <p class="govuk-body">Nothing, in your role.</p>}
      <CommandLinks of={of} commands={available} />
      <OfOtherStages of={of} title="Later in the case" commands={later} />
      <OfOtherStages of={of} title="Earlier in the case" commands={earlier} />
      {barred.length > 0 && (
        <Details summaryText={`Not possible now, and why: ${barred.length}`}>
          <ul class="govuk-list govuk-list--bullet">
            {barred.map(({ label, whyNot }) => (
              <li>
                {label}: {withoutCodes(whyNot?.detail ?? '')}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {others.length > 0 && (
        <Details summaryText={`For other roles: ${others.length}`}>
          <ul class="govuk-list govuk-list--bullet">
            {others.map(({ command, label }) => (
              <li>
                {mayAsk ? (
                  <a class="govuk-link" href={commandAddress(of, command)}>
                    Ask for a decision: {label}
                  </a>
                ) : (
                  label
                )}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

/** Folded, under the stage that each is of. */
function OfOtherStages(props: {
  readonly of: Case;
  readonly title: string;
  readonly commands: readonly Command[];
}): VNode | null {
  const { of, title, commands } = props;
  if (commands.length === 0) return null;
  const stages = [...new Set(commands.map(({ stage }) => stage))];
  return (
    <Details summaryText={`${title}: ${commands.length}`}>
      {stages.map((stage) => (
        <>
          <h3 class="govuk-heading-s">{stage}</h3>
          <CommandLinks of={of} commands={commands.filter((one) => one.stage === stage)} />
        </>
      ))}
    </Details>
  );
}

function CommandLinks(props: {
  readonly of: Case;
  readonly commands: readonly Command[];
}): VNode | null {
  const { of, commands } = props;
  if (commands.length === 0) return null;
  return (
    <ul class="govuk-list">
      {commands.map(({ command, label }) => (
        <li>
          <a class="govuk-link" href={commandAddress(of, command)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
