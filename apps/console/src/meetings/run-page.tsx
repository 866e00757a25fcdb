import { type ComponentChildren, type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { segment } from '../api/api';
import { type Problem } from '../api/types';
import { caseAddress } from '../cases/addresses';
import {
  Button,
  DateInput,
  ErrorSummary,
  Input,
  NotificationBanner,
  Radios,
  Textarea,
} from '../govuk/components';
import { Details, Tag } from '../govuk/ports';
import { unrealDay } from '../commands/command-form';
import { Layout } from '../pages/layout';
import { Day, inWords } from '../pages/words';
import { type Visit } from '../visit';
import {
  type ActionRow,
  actionPart,
  type Given,
  lettersOf,
  nextActionNumber,
  questionPart,
  type Run,
} from './run-commands';

/** A row with what became of it; without a problem it is recorded. */
export interface Answered extends Given {
  readonly problem: Problem | null;
}

export interface RunPageProps {
  readonly visit: Visit;
  readonly run: Run;
  /** What was sent, without what was recorded of it. */
  readonly typed: URLSearchParams;
  readonly refused: readonly Answered[];
  /** How many were recorded. */
  readonly done: number;
  readonly key: string;
}

/** Everything that happens at a meeting in one form, in the order of its agenda. */
export function RunPage(props: RunPageProps): VNode {
  const { visit, run, refused, done, key } = props;
  const { force, reference, day, status, notice } = run.meeting;
  const address = `/meetings/${segment(force)}/${segment(reference)}`;
  return (
    <Layout
      title={`Run the meeting ${reference}`}
      visit={visit}
      notice={notice}
      isFaulty={refused.length > 0}
      part="/meetings"
      crumbs={[
        { text: 'Meetings', href: `/meetings?force=${force}` },
        { text: reference, href: address },
        { text: 'Run the meeting' },
      ]}
    >
      {refused.length > 0 && <Refused refused={refused} />}
      {done > 0 && (
        <NotificationBanner
          type="success"
          text={`${plural(done, 'thing')} recorded. ${done === 1 ? 'It stands' : 'They stand'} in the minutes now.`}
        />
      )}
      <span class="govuk-caption-l">Accountability meeting, {placeName(force)}</span>
      <h1 class="govuk-heading-l">Run the meeting {reference}</h1>
      <p class="govuk-body">
        {day === null ? (
          'It has no day.'
        ) : (
          <>
            {status === 'held' ? 'Held on' : 'To be held on'} <Day of={day} />.
          </>
        )}{' '}
        Fill in what there is to say, in whatever order, and record it as often as you like: what is
        left empty is left as it is.{' '}
        <a class="govuk-link" href={address}>
          The minutes so far
        </a>
      </p>
      <form method="post" action={`${address}/run`} noValidate>
        <input type="hidden" name="_csrf" value={visit.csrf} />
        <input type="hidden" name="_key" value={key} />
        <Versions run={run} />
        <WhichDay {...props} />
        <Opening {...props} />
        <Questions {...props} />
        <Actions {...props} />
        <Closing {...props} />
        <RecordIt />
      </form>
    </Layout>
  );
}

const RecordIt = (): VNode => <Button text="Record what is filled in" preventDoubleClick />;

/** What the person has seen of each case. */
function Versions({ run: { meeting, actions } }: { readonly run: Run }): VNode {
  const { previous } = meeting;
  const seen = [
    ...[meeting, ...(previous ? [previous] : [])].map((one) => ['meeting', one] as const),
    ...actions.map((one) => ['action', one] as const),
  ];
  return (
    <>
      {seen.map(([type, { reference, version }]) => (
        <input type="hidden" name={`_version.${type}.${reference}`} value={version} />
      ))}
    </>
  );
}

function Refused({ refused }: { readonly refused: readonly Answered[] }): VNode {
  return (
    <ErrorSummary
      titleText={`${plural(refused.length, 'thing')} could not be recorded`}
      errorList={refused.map((one) => ({
        text: `${one.title}: ${wordsOf(one)}`,
        href: `#${idOf(one.part)}`,
      }))}
    />
  );
}

function wordsOf({ problem, body, days }: Answered): string {
  if (problem?.status === 412) {
    return 'somebody recorded something on it meanwhile. Look at it, then record yours.';
  }
  const said =
    problem?.errors?.map(({ pointer, detail }) => {
      const name = pointer.slice(1);
      const typed = days[name] ?? '';
      return (typed === '' ? null : unrealDay(typed, body[name])) ?? detail;
    }) ?? [];
  return (said.length > 0 ? said.join(' ') : problem?.detail) ?? 'it was refused.';
}

/** Of a part, as an address can lead to it. */
const inAnId = (text: string): string => text.replaceAll(/[^A-Za-z0-9-]/g, '-');
const idOf = (part: string): string => `part-${inAnId(part)}`;
/** A part and a field in it can have one name: a label leads to the field alone. */
const idOfField = (name: string): string => `field-${inAnId(name)}`;

function faultsIn({ refused }: RunPageProps, part: string): string | undefined {
  const found = refused.filter((one) => one.part === part).map(wordsOf);
  return found.length === 0 ? undefined : found.join(' ');
}

function Part(props: {
  readonly page: RunPageProps;
  readonly part: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): VNode {
  const { page, part, title, children } = props;
  const fault = faultsIn(page, part);
  const id = idOf(part);
  return (
    <section
      id={id}
      class={`govuk-form-group${fault === undefined ? '' : ' govuk-form-group--error'}`}
      aria-labelledby={`${id}-title`}
    >
      <h3 class="govuk-heading-s" id={`${id}-title`}>
        {title}
      </h3>
      {fault !== undefined && (
        <p class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {fault}
        </p>
      )}
      {children}
    </section>
  );
}

function Line(props: {
  readonly page: RunPageProps;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly width?: number;
}): VNode {
  const { page, name, label, hint, width } = props;
  return (
    <Input
      id={idOfField(name)}
      name={name}
      label={{ text: label }}
      value={page.typed.get(name) ?? ''}
      {...(hint === undefined ? {} : { hint: { text: hint } })}
      {...(width === undefined ? {} : { classes: `govuk-input--width-${width}` })}
    />
  );
}

function Text(props: {
  readonly page: RunPageProps;
  readonly name: string;
  readonly label: string;
  readonly rows?: string;
}): VNode {
  const { page, name, label, rows = '3' } = props;
  return (
    <Textarea
      id={idOfField(name)}
      name={name}
      label={{ text: label }}
      rows={rows}
      value={page.typed.get(name) ?? ''}
    />
  );
}

function Choice(props: {
  readonly page: RunPageProps;
  readonly name: string;
  readonly legend: string;
  readonly items: readonly { readonly value: string; readonly text: string }[];
  /** Chosen where nothing was sent. */
  readonly usual: string;
}): VNode {
  const { page, name, legend, items, usual } = props;
  return (
    <Radios
      name={name}
      idPrefix={idOfField(name)}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: legend } }}
      items={items}
      value={page.typed.get(name) ?? usual}
    />
  );
}

/** Facts of the meeting are of its day; of one that is still to come, of the day that is chosen. */
function WhichDay({ run, typed }: RunPageProps): VNode {
  const usual = (run.meeting.day ?? '').split('-').reverse();
  return (
    <DateInput
      id="on"
      fieldset={{
        legend: { text: 'Day of what is recorded', classes: 'govuk-fieldset__legend--s' },
      }}
      hint={{ text: 'The day of the meeting, unless something was said on another day.' }}
      items={['day', 'month', 'year'].map((part, at) => ({
        id: `on-${part}`,
        name: `on-${part}`,
        label: inWords(part),
        value: typed.get(`on-${part}`) ?? (usual[at] ?? '').replace(/^0/, ''),
        classes: `govuk-input--width-${part === 'year' ? 4 : 2}`,
      }))}
    />
  );
}

function Opening(page: RunPageProps): VNode {
  const { status, agenda, attendance, declarations, previous } = page.run.meeting;
  const nextItem = (agenda.at(-1)?.number ?? 0) + 1;
  return (
    <>
      <h2 class="govuk-heading-m">Opening</h2>
      {status === 'scheduled' && (
        <Part page={page} part="held" title="The meeting">
          <Choice
            {...{ page, name: 'held', usual: 'no' }}
            legend="Does it take place?"
            items={[
              { value: 'yes', text: 'It is held' },
              { value: 'no', text: 'Not yet' },
            ]}
          />
        </Part>
      )}
      <Part page={page} part="agenda" title={`Agenda: ${plural(agenda.length, 'item')}`}>
        <ol class="govuk-list govuk-list--number">
          {agenda.map(({ number, item, time, paper }) => (
            <li value={number}>
              {[time, item ?? 'It was erased.', paper].filter(Boolean).join(', ')}
            </li>
          ))}
        </ol>
        <Details
          summaryText={`Put item ${nextItem} on it`}
          open={faultsIn(page, 'agenda') !== undefined}
        >
          <Line {...{ page, name: 'agenda-item' }} label="What it is about" />
          <Line {...{ page, name: 'agenda-time', width: 5 }} label="Time (optional)" />
          <Line {...{ page, name: 'agenda-paper' }} label="Paper (optional)" />
        </Details>
      </Part>
      {attendance === null && (
        <Part page={page} part="attendance" title="Attendance and apologies">
          <Text
            {...{ page, name: 'present', rows: '5' }}
            label="Who attends: role, name and organisation, one on each line"
          />
          <Text
            {...{ page, name: 'apologies' }}
            label="Apologies for absence, one on each line (optional)"
          />
        </Part>
      )}
      {declarations === null && (
        <Part page={page} part="declarations" title="Declarations of interest">
          <Choice
            {...{ page, name: 'declarations', usual: '' }}
            legend="Were interests declared?"
            items={[
              { value: 'none', text: 'None were' },
              { value: 'declared', text: 'Yes' },
              { value: '', text: 'Not asked yet' },
            ]}
          />
          <Text
            {...{ page, name: 'interests', rows: '2' }}
            label="Who declared which interest (where some were)"
          />
        </Part>
      )}
      {previous !== null && previous.confirmed === null && (
        <Part page={page} part="minutes" title={`Minutes of ${previous.reference}`}>
          <Choice
            {...{ page, name: 'minutes', usual: '' }}
            legend="Are they confirmed?"
            items={[
              { value: 'accurate', text: 'As a true and accurate reflection' },
              { value: 'corrected', text: 'With corrections' },
              { value: '', text: 'Not yet' },
            ]}
          />
          <Text
            {...{ page, name: 'corrections', rows: '2' }}
            label="What was corrected (where something was)"
          />
        </Part>
      )}
    </>
  );
}

function Questions(page: RunPageProps): VNode {
  const { questions } = page.run;
  return (
    <>
      <h2 class="govuk-heading-m">Public questions: {questions.length}</h2>
      {questions.map(({ number, topic, question, answers }) => {
        const part = questionPart(number);
        const title = [number, topic ?? 'Question'].filter((one) => one !== null).join('. ');
        return (
          <Part page={page} part={part} title={title}>
            <p class="govuk-body app-note">{question ?? 'It was erased.'}</p>
            {answers.map(({ answer }) => (
              <p class="govuk-body app-note">Answered: {answer ?? 'It was erased.'}</p>
            ))}
            <Text
              {...{ page, name: `${part}.answer` }}
              label={answers.length === 0 ? 'Answer' : 'Further answer'}
            />
          </Part>
        );
      })}
      <Part page={page} part="new-question" title="Another question">
        <Details summaryText="Record one" open={faultsIn(page, 'new-question') !== undefined}>
          <Line {...{ page, name: 'topic' }} label="What it is about, without a name" />
          <Text {...{ page, name: 'question' }} label="The question as asked" />
        </Details>
      </Part>
    </>
  );
}

function Actions(page: RunPageProps): VNode {
  const { actions } = page.run;
  const open = actions.filter(({ status }) => status !== 'closed');
  const closed = actions.length - open.length;
  return (
    <>
      <h2 class="govuk-heading-m">Actions: {open.length} open</h2>
      {closed > 0 && <p class="govuk-body">{plural(closed, 'action')} closed at this meeting.</p>}
      {open.map((action) => (
        <Action {...page} action={action} />
      ))}
      <Part page={page} part="new-action" title={`New action ${nextActionNumber(page.run)}`}>
        <Text {...{ page, name: 'action' }} label="What is to be done" />
        <Line
          {...{ page, name: 'owner' }}
          label="Owner, a role"
          hint="Joint owners are joined by “ + ”."
        />
        <Choice
          {...{ page, name: 'side', usual: '' }}
          legend="On which side its owners are"
          items={[
            { value: 'opcc', text: 'Policing body’s office' },
            { value: 'force', text: 'The force' },
            { value: 'both', text: 'Both' },
            { value: '', text: 'Not said' },
          ]}
        />
      </Part>
      <RecordIt />
    </>
  );
}

function Action({ action, ...page }: RunPageProps & { readonly action: ActionRow }): VNode {
  const { reference, number, text, owners, updates, status, due, meetingOn, why } = action;
  const part = actionPart(reference);
  const { later } = page.run;
  return (
    <Part page={page} part={part} title={`Action ${number ?? reference}`}>
      <p class="govuk-body app-note">{text ?? 'It was erased.'}</p>
      <p class="govuk-body">
        <Tag text={inWords(status)} /> {owners.map(inWords).join(', ') || 'No owner'}; raised on{' '}
        <Day of={meetingOn} />
        {due !== null && (
          <>
            ; due on <Day of={due} />
          </>
        )}
        {why !== null && `, ${why}`}.{' '}
        <a
          class="govuk-link"
          href={caseAddress({ type: 'action', force: page.visit.force, reference })}
        >
          Everything about it
          <span class="govuk-visually-hidden">: action {number ?? reference}</span>
        </a>
      </p>
      {updates.map(({ on, text: said }) => (
        <p class="govuk-body app-note">
          <Day of={on} />: {said ?? 'It was erased.'}
        </p>
      ))}
      <Text {...{ page, name: `${part}.update` }} label="Update" />
      <Choice
        {...{ page, name: `${part}.outcome`, usual: '' }}
        legend={`What becomes of action ${number ?? reference}`}
        items={[
          { value: '', text: 'Stays open: it falls to the next meeting by itself' },
          { value: 'close', text: 'Closed' },
          { value: 'date', text: 'A date is agreed' },
          ...(later.length === 0
            ? []
            : [{ value: 'carry', text: 'Carried over to a later meeting' }]),
        ]}
      />
      <div class="app-filter__fields">
        <Line
          {...{ page, name: `${part}.date`, width: 10 }}
          label="Date agreed"
          hint="For example, 30 11 2024."
        />
        {later.length > 0 && (
          <Line
            {...{ page, name: `${part}.to`, width: 20 }}
            label="Carried over to"
            hint={
              later.length === 1
                ? `${later[0]?.reference}.`
                : `One of ${later.map((one) => one.reference).join(', ')}.`
            }
          />
        )}
        <Line
          {...{ page, name: `${part}.owner`, width: 20 }}
          label="New owner (optional)"
          hint="A role."
        />
      </div>
    </Part>
  );
}

function Closing(page: RunPageProps): VNode {
  const { reference, risks, nextMeeting } = page.run.meeting;
  return (
    <>
      <h2 class="govuk-heading-m">Closing</h2>
      <Part page={page} part="risk" title={`Emerging risks: ${risks.length}`}>
        {risks.map(({ by, risk }) => (
          <p class="govuk-body app-note">
            {by !== null && `${by}: `}
            {risk ?? 'It was erased.'}
          </p>
        ))}
        <Text {...{ page, name: 'risk' }} label="A risk that was raised" />
        <Line {...{ page, name: 'risk-by', width: 20 }} label="Who raised it, a role (optional)" />
      </Part>
      <Part page={page} part="next" title="Next meeting">
        {nextMeeting === null ? (
          <>
            <Line
              {...{ page, name: 'next-date', width: 10 }}
              label="Day of the next meeting"
              hint="For example, 21 1 2025."
            />
            <Line
              {...{ page, name: 'next', width: 20 }}
              label="Its reference (optional)"
              hint={`Left empty it is ${lettersOf(reference)} and its day.`}
            />
          </>
        ) : (
          <p class="govuk-body">
            {nextMeeting.reference}, on <Day of={nextMeeting.date} />.
          </p>
        )}
      </Part>
    </>
  );
}
