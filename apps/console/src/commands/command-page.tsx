import { type VNode } from 'preact';
import { type Dto } from '../api/types';
import { caseAddress, type CaseNamed } from '../cases/addresses';
import { Button, InsetText, NotificationBanner } from '../govuk/components';
import { html } from '../govuk/html';
import { Details } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { CaseCaption, Day, withoutCodes } from '../pages/words';
import { type Visit } from '../visit';
import { type CommandSchema, type Faults } from './command-form';
import { DatesChanged } from './dates-changed';
import { type Typed } from './field';
import { FaultSummary, FormField } from './form-fields';

/** What somebody else recorded. */
export interface NewerEvent {
  readonly title: string;
  readonly on: string | null;
  readonly by: string;
}

/** What others did to a case while a form was filled in. */
export interface Meanwhile extends Pick<Dto<'CaseChangesDto'>, 'dates'> {
  readonly events: readonly NewerEvent[];
}

export interface CommandPageProps {
  readonly visit: Visit;
  readonly of: CaseNamed & { readonly title: string };
  /** Words to show where this is not the real time. */
  readonly notice: string | null;
  readonly schema: CommandSchema;
  /** Address that the form is sent to. */
  readonly action: string;
  readonly typed: Typed;
  readonly faults: Faults;
  /** The version of the case that the person has seen; 0 for one that is not there yet. */
  readonly version: number;
  /** Makes a second press harmless. */
  readonly key: string;
  /** What others recorded while the form was filled in; null where nobody did. */
  readonly meanwhile: Meanwhile | null;
  /** Why it is not possible on the day of today; null where it is. */
  readonly whyNot: string | null;
  /** It is not theirs to record: they ask whoever may. */
  readonly isAsking: boolean;
}

/** Fields that most commands have and few need. */
const FOLDED = ['person', 'related', 'note'];

/** A form for a command, made of its schema alone. */
export function CommandPage(props: CommandPageProps): VNode {
  const { visit, of, notice, schema, action, faults, meanwhile, whyNot, isAsking } = props;
  const isFaulty = faults.byField.size > 0 || faults.others.length > 0;
  const isNew = props.version === 0;
  return (
    <Layout
      title={`${schema.title}: ${of.reference}`}
      visit={visit}
      notice={notice}
      isFaulty={isFaulty}
      part="/cases"
      crumbs={[
        { text: 'Cases', href: `/cases?force=${of.force}` },
        isNew ? { text: of.reference } : { text: of.reference, href: caseAddress(of) },
        { text: schema.title },
      ]}
    >
      {isFaulty && <FaultSummary faults={faults} schema={schema} />}
      {meanwhile && <ByOthers meanwhile={meanwhile} />}
      <CaseCaption of={of}>{isNew && ' (a new case)'}</CaseCaption>
      <h1 class="govuk-heading-l">
        {isAsking ? `Ask for a decision: ${schema.title}` : schema.title}
      </h1>
      <p class="govuk-body">{schema.description}</p>
      {isAsking && (
        <InsetText text="You may not record this yourself. Ask for it, with the reason: whoever may decides, and nothing is recorded until then." />
      )}
      {whyNot && (
        <p class="govuk-body">
          <strong>It would be refused with the day of today:</strong> {withoutCodes(whyNot)}
        </p>
      )}
      <form method="post" action={action} noValidate>
        <input type="hidden" name="_csrf" value={visit.csrf} />
        <input type="hidden" name="_key" value={props.key} />
        <input type="hidden" name="_version" value={props.version} />
        <Fields {...props} />
        {!isAsking && (
          <p class="govuk-body">
            Before anything is recorded you see which dates would move, appear or end.
          </p>
        )}
        <Button
          text={isAsking ? 'Ask for a decision' : meanwhile ? 'Go on all the same' : 'Go on'}
          preventDoubleClick
        />
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={isNew ? '/cases' : caseAddress(of)}>
          {meanwhile ? 'Leave it, and look at the case' : 'Cancel'}
        </a>
      </p>
    </Layout>
  );
}

/** Each field of a form, those that are seldom needed folded. */
export function Fields({
  schema,
  typed,
  faults,
}: Pick<CommandPageProps, 'schema' | 'typed' | 'faults'>): VNode {
  const { properties, required } = schema;
  const names = Object.keys(properties);
  const isFolded = (name: string): boolean => FOLDED.includes(name) && !required.includes(name);
  const field = (name: string): VNode => (
    <FormField
      name={name}
      schema={properties[name] ?? {}}
      isRequired={required.includes(name)}
      typed={typed}
      fault={faults.byField.get(name)}
    />
  );
  const folded = names.filter(isFolded);
  const isUsed = folded.some((name) => faults.byField.has(name) || (typed[name]?.[0] ?? '') !== '');
  return (
    <>
      {names.filter((name) => !isFolded(name)).map(field)}
      {folded.length > 0 && (
        <Details summaryText="More that can be said" open={isUsed}>
          {folded.map(field)}
        </Details>
      )}
    </>
  );
}

/** What others recorded while the form was filled in: it stands above the form, which is as it was. */
function ByOthers({ meanwhile: { events, dates } }: { readonly meanwhile: Meanwhile }): VNode {
  return (
    <section aria-labelledby="meanwhile">
      <NotificationBanner
        titleText="Meanwhile"
        classes="app-focus"
        role="alert"
        html={html(
          <>
            <p class="govuk-notification-banner__heading" id="meanwhile">
              Someone recorded something on this case while you were writing. Nothing of yours is
              recorded yet.
            </p>
            <ul class="govuk-list govuk-list--bullet">
              {events.map((one) => (
                <li>
                  {one.title}
                  {one.on && (
                    <>
                      , <Day of={one.on} />
                    </>
                  )}
                  , by {one.by}
                </li>
              ))}
            </ul>
          </>,
        )}
      />
      <DatesChanged dates={dates} caption="Which dates it moved" then="Now" now="Before" />
    </section>
  );
}
