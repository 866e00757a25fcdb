import { type VNode } from 'preact';
import {
  Checkboxes,
  DateInput,
  ErrorSummary,
  Input,
  Radios,
  Select,
  Textarea,
} from '../govuk/components';
import { type CommandSchema, type Faults } from './command-form';
import {
  type Choice,
  type ChoiceGroup,
  choicesOf,
  DAY_PARTS,
  type FieldSchema,
  kindOf,
  type Typed,
} from './field';

export interface FieldProps {
  readonly name: string;
  readonly schema: FieldSchema;
  readonly isRequired: boolean;
  readonly typed: Typed;
  readonly fault: string | undefined;
  /** It narrows a page: there is room for a list that opens, and for no example. */
  readonly isFilter?: boolean;
}

/** More choices than so many are a list that opens. */
const MOST_RADIOS = 7;

/** More characters than so many are a text of pages. */
const PAGES = 20_000;

function rowsOf(kind: 'text' | 'lines', { maxLength = 0 }: FieldSchema): string {
  if (kind === 'lines') return '3';
  return maxLength > PAGES ? '25' : '6';
}

const titleOf = (name: string, { title }: FieldSchema): string => title ?? name;

/** One field of a form, by its schema: nothing here knows a command. */
export function FormField(props: FieldProps): VNode {
  const { name, schema, isRequired, typed, fault, isFilter = false } = props;
  const kind = kindOf(schema);
  const title = `${titleOf(name, schema)}${isRequired || isFilter ? '' : ' (optional)'}`;
  const hint = hintOf(schema);
  const shared = {
    ...(hint === null ? {} : { hint: { text: hint } }),
    ...(fault === undefined ? {} : { errorMessage: { text: fault } }),
  };
  const value = typed[name]?.[0] ?? '';
  const label = { text: title, ...(isFilter ? {} : { classes: 'govuk-label--s' }) };
  const labelled = { ...shared, id: name, name, label };
  const legend = { legend: { text: title, classes: 'govuk-fieldset__legend--s' } };
  switch (kind.as) {
    case 'day':
      return <DayField {...props} title={title} />;
    case 'number':
      return (
        <Input
          {...labelled}
          value={value}
          inputmode="numeric"
          classes="govuk-input--width-5"
          spellcheck={false}
        />
      );
    case 'text':
    case 'lines':
      return <Textarea {...labelled} value={value} rows={rowsOf(kind.as, schema)} />;
    case 'one-of':
      return (
        <OneOf
          {...{ kind, name, value, shared, labelled, legend, isRequired }}
          isList={isFilter}
          none={isFilter ? (isRequired ? null : 'Any') : 'Choose'}
        />
      );
    case 'some-of':
      return (
        <Checkboxes
          {...shared}
          name={name}
          idPrefix={name}
          fieldset={legend}
          items={choicesOf(kind).map((one) => ({
            ...itemOf(one),
            checked: typed[name]?.includes(one.value) ?? false,
          }))}
        />
      );
    case 'choice-and-day':
      return (
        <>
          <OneOf {...{ kind, name, value, shared, labelled, legend, isRequired }} isList />
          <DayField
            {...props}
            id={`${name}-on`}
            title={`${titleOf(name, schema)}: to which day`}
            schema={{}}
            fault={undefined}
          />
        </>
      );
    default:
      return <Input {...labelled} value={value} />;
  }
}

const itemOf = ({ value, text, hint }: Choice) => ({
  ...{ value, text },
  ...(hint !== undefined && { hint: { text: hint } }),
});

function OneOf(props: {
  readonly kind: { readonly groups: readonly ChoiceGroup[] };
  readonly name: string;
  readonly value: string;
  readonly shared: object;
  readonly labelled: {
    readonly id: string;
    readonly name: string;
    readonly label: { readonly text: string };
  };
  readonly legend: object;
  readonly isRequired: boolean;
  /** As a list that opens, however few there are. */
  readonly isList?: boolean;
  /** What such a list says of no choice; null where there is always one. */
  readonly none?: string | null;
}): VNode {
  const { kind, name, value, shared, labelled, legend, isRequired, isList = false } = props;
  const choices = choicesOf(kind);
  const isChoice = (one: string): boolean => choices.some((choice) => choice.value === one);
  if (isList || choices.length > MOST_RADIOS || kind.groups.length > 1) {
    const items = kind.groups.flatMap(({ title, choices: mine }) => [
      ...(title === null ? [] : [{ value: '', text: title, disabled: true }]),
      ...mine.map(({ value: one, text }) => ({
        ...{ value: one, text: title === null ? text : `${one}: ${text}`, selected: one === value },
      })),
    ]);
    const { none: noChoice = 'Choose' } = props;
    const none = noChoice === null || isChoice('') ? [] : [{ value: '', text: noChoice }];
    // What an address says and is no choice is shown with what is wrong with it.
    const typed = value === '' || isChoice(value) ? [] : [{ value, text: value, selected: true }];
    return <Select {...labelled} items={[...none, ...items, ...typed]} />;
  }
  // A radio that was chosen is never unchosen again without one for it.
  const none =
    isRequired || isChoice('') ? [] : [{ value: '', text: 'Not said', checked: value === '' }];
  return (
    <Radios
      {...shared}
      name={name}
      idPrefix={name}
      fieldset={legend}
      items={[...choices.map((one) => ({ ...itemOf(one), checked: one.value === value })), ...none]}
    />
  );
}

function DayField(props: FieldProps & { readonly title: string; readonly id?: string }): VNode {
  const { name, schema, typed, fault, title, id = name, isFilter = false } = props;
  const { description = '' } = schema;
  const hint = `${description}${isFilter ? '' : ' For example, 6 9 2024.'}`.trim();
  const isWrong = (part: string): boolean => {
    if (fault === undefined) return false;
    const isEmpty = (key: string): boolean => (typed[`${name}-${key}`]?.[0] ?? '') === '';
    const someEmpty = DAY_PARTS.some(isEmpty) && !DAY_PARTS.every(isEmpty);
    return someEmpty ? isEmpty(part) : true;
  };
  return (
    <DateInput
      id={id}
      fieldset={{
        role: 'group',
        legend: { text: title, ...(isFilter ? {} : { classes: 'govuk-fieldset__legend--s' }) },
      }}
      {...(hint === '' ? {} : { hint: { text: hint } })}
      {...(fault === undefined ? {} : { errorMessage: { text: fault } })}
      items={DAY_PARTS.map((part) => ({
        id: `${name}-${part}`,
        name: `${name}-${part}`,
        label: part.charAt(0).toUpperCase() + part.slice(1),
        value: typed[`${name}-${part}`]?.[0] ?? '',
        classes: `govuk-input--width-${part === 'year' ? 4 : 2}${isWrong(part) ? ' govuk-input--error' : ''}`,
      }))}
    />
  );
}

/** Its description where that says more than its title; of several, that each has a line. */
function hintOf(schema: FieldSchema): string | null {
  const { title, description = '' } = schema;
  const lines = kindOf(schema).as === 'lines' ? 'One on each line.' : '';
  const said = description === title ? '' : description;
  const hint = `${said} ${lines}`.trim();
  return hint === '' ? null : hint;
}

/** Each leads to the first input of what is wrong. */
export function FaultSummary({
  faults,
  schema,
}: {
  readonly faults: Faults;
  readonly schema: Pick<CommandSchema, 'properties'>;
}): VNode {
  const first = (name: string): string => {
    const property = schema.properties[name];
    return property && kindOf(property).as === 'day' ? `${name}-${DAY_PARTS[0]}` : name;
  };
  return (
    <ErrorSummary
      titleText="There is a problem"
      errorList={[
        ...[...faults.byField].map(([name, text]) => ({ text, href: `#${first(name)}` })),
        ...faults.others.map((one) => (typeof one === 'string' ? { text: one } : one)),
      ]}
    />
  );
}
