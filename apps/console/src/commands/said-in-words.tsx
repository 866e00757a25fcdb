import { type VNode } from 'preact';
import { SummaryList } from '../govuk/components';
import { html } from '../govuk/html';
import { Day } from '../pages/words';
import { type CommandSchema } from './command-form';
import { choicesOf, type FieldSchema, kindOf } from './field';

/** What a command would record, each field by its title and in the words of its choices. */
export function SaidInWords(props: {
  readonly schema: Pick<CommandSchema, 'properties'>;
  readonly body: object;
}): VNode {
  const { properties } = props.schema;
  const rows = saidIn(props.body).map(([name, value]) => ({
    key: { text: properties[name]?.title ?? titleOfDetail(name) },
    value: { html: html(<Value schema={properties[name] ?? {}} value={value} />) },
  }));
  return <SummaryList rows={rows} />;
}

/** Each field by its name; of a correction the details are named one by one. */
function saidIn(body: object): readonly (readonly [string, unknown])[] {
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
    name === 'details' && typeof value === 'object'
      ? Object.entries(value ?? {}).map(([detail, said]) => [`details.${detail}`, said as unknown])
      : [[name, value] as const],
  ) as readonly (readonly [string, unknown])[];
}

const titleOfDetail = (name: string): string =>
  name === 'fact' ? 'Number of the fact' : name.replace(/^details\./, '').replaceAll('-', ' ');

function Value({
  schema,
  value,
}: {
  readonly schema: FieldSchema;
  readonly value: unknown;
}): VNode {
  if (value === null) return <span class="app-muted">Taken away</span>;
  if (Array.isArray(value)) {
    const words = value.map((one) => inItsWords(schema, one));
    return <span class="app-note">{words.join(', ')}</span>;
  }
  if (kindOf(schema).as === 'day' && typeof value === 'string') return <Day of={value} />;
  if (kindOf(schema).as === 'choice-and-day' && typeof value === 'string') {
    const [choice = '', day = ''] = value.split('/');
    return (
      <>
        {inItsWords(schema, choice)}, to <Day of={day} />
      </>
    );
  }
  return <span class="app-note">{inItsWords(schema, value)}</span>;
}

function inItsWords(schema: FieldSchema, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const kind = kindOf(schema);
  const choices = 'groups' in kind ? choicesOf(kind) : [];
  return choices.find((one) => one.value === text)?.text ?? text;
}
