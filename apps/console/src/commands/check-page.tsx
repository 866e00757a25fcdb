import { type VNode } from 'preact';
import { type Dto } from '../api/types';
import { Button, InsetText } from '../govuk/components';
import { Layout } from '../pages/layout';
import { CaseCaption, Day, withoutCodes } from '../pages/words';
import { type CommandSchema } from './command-form';
import { type CommandPageProps } from './command-page';
import { DatesChanged } from './dates-changed';
import { SaidInWords } from './said-in-words';

/** Name of the field that says where a form goes next; without it the page that checks it. */
export const STEP = '_step';
export const CONFIRM = 'confirm';
export const CHANGE = 'change';

/** What a command would record and do, before anything is recorded. */
export function CheckPage(
  props: Pick<
    CommandPageProps,
    'visit' | 'of' | 'notice' | 'action' | 'typed' | 'version' | 'key'
  > & {
    readonly schema: CommandSchema;
    /** The fact that is corrected or withdrawn; null where none is. */
    readonly about: Dto<'FactDto'> | null;
    readonly body: object;
    readonly preview: Dto<'CommandPreviewDto'>;
  },
): VNode {
  const { visit, of, notice, schema, about, body, preview } = props;
  const written = Object.values(props.typed).flat();
  const { dates, notes, warnings = [] } = preview;
  return (
    <Layout
      title={`Check before it is recorded: ${schema.title}, ${of.reference}`}
      visit={visit}
      notice={notice}
      part="/cases"
      crumbs={[{ text: 'Cases', href: `/cases?force=${of.force}` }, { text: of.reference }]}
    >
      <CaseCaption of={of} />
      <h1 class="govuk-heading-l">Check before it is recorded: {schema.title}</h1>
      {about && (
        <p class="govuk-body">
          Of fact {about.number}: {about.title}, <Day of={about.on} />.
        </p>
      )}
      <SaidInWords schema={schema} body={body} />
      {warnings.map(({ reason }) => (
        <InsetText text={withoutCodes(reason, written)} />
      ))}
      <h2 class="govuk-heading-m">What it does to the dates</h2>
      <DatesChanged dates={dates} caption="Which dates move, appear or end" now="Now" then="Then" />
      {notes.map((note) => (
        <InsetText text={withoutCodes(note, written)} />
      ))}
      <Decision {...props} />
    </Layout>
  );
}

/** Everything that was typed goes along, into the record or back to the form. */
function Decision(
  props: Pick<CommandPageProps, 'visit' | 'action' | 'typed' | 'version' | 'key'>,
): VNode {
  const { visit, action, typed, version, key } = props;
  const fields = Object.entries(typed).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  return (
    <form method="post" action={action} noValidate>
      <input type="hidden" name="_csrf" value={visit.csrf} />
      <input type="hidden" name="_key" value={key} />
      <input type="hidden" name="_version" value={version} />
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="govuk-button-group">
        <Button text="Record it" name={STEP} value={CONFIRM} preventDoubleClick />
        <Button text="Change it" name={STEP} value={CHANGE} classes="govuk-button--secondary" />
      </div>
    </form>
  );
}
