import { plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type Dto, type Problem } from '../api/types';
import { type FieldSchema } from '../commands/field';
import { FormField } from '../commands/form-fields';
import { Button, ErrorSummary, Input, Select, Textarea } from '../govuk/components';
import { Details } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Cell, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Outcome = Dto<'MeasuresImportedDto'> & { readonly dryRun: boolean };
type Rejected = Outcome['rejected'][number];

/** What was sent, and what became of it. */
export interface SentTables {
  readonly tables: string;
  readonly commentary: string;
  readonly reason: string;
  /** The fields of one value that did not come in, as they were typed; null where none was sent. */
  readonly one: Readonly<Record<string, string>> | null;
  readonly problem: Problem | null;
  readonly outcome: Outcome | null;
}

const BASES = ['period', 'as-at', 'yearly-average', 'budget', 'forecast', 'target', 'grade'];
const REASONS_FOR_NONE = [
  ...['not-available', 'not-yet-available', 'not-applicable', 'not-recorded', 'withheld'],
  ...['ungraded', 'blank'],
];

interface ByHand {
  readonly name: string;
  readonly label: string;
  readonly isDay?: true;
  readonly choices?: readonly string[];
}

const BY_HAND: readonly ByHand[] = [
  { name: 'measure', label: 'Measure (its slug)' },
  { name: 'definition', label: 'Version of the definition' },
  { name: 'area', label: 'Area' },
  { name: 'from', label: 'First day', isDay: true },
  { name: 'to', label: 'Last day', isDay: true },
  { name: 'basis', label: 'What it is a figure of', choices: BASES },
  { name: 'value', label: 'Value, a plain decimal' },
  { name: 'unavailable', label: 'Or why there is none', choices: ['', ...REASONS_FOR_NONE] },
  { name: 'printed', label: 'The cell as it stands' },
  { name: 'published_on', label: 'Published on: a day, month or year' },
  { name: 'source', label: 'Paper' },
  { name: 'source_table', label: 'Its table' },
  { name: 'place', label: 'Line or page' },
];

/** A day of a value that is entered by hand. */
export const DAY: FieldSchema = { format: 'date' };
const DAYS = BY_HAND.flatMap(({ name, isDay }) => (isDay ? [name] : []));
export const isDayByHand = (name: string): boolean => DAYS.includes(name);
/** The input that a fault of a column leads to. */
const inputOf = (column: string): string =>
  isDayByHand(column) ? `#${column}-day` : `#one-${column}`;

/** Published tables come in: as the text of a file, or one value by hand. */
export function ImportMeasuresPage(props: {
  readonly visit: Visit;
  readonly sent: SentTables;
  readonly idempotencyKey: string;
}): VNode {
  const { visit, sent, idempotencyKey } = props;
  const { force } = visit;
  const { problem, outcome } = sent;
  const rejected = outcome?.rejected ?? [];
  // One value has one line, and its faults stand beside its fields.
  const faults = sent.one === null ? [] : rejected;
  const isFaulty = problem !== null || rejected.length > 0;
  return (
    <Layout
      title="Bring tables in"
      visit={visit}
      part="/measures"
      isFaulty={isFaulty}
      crumbs={[
        { text: 'Measures', href: `/measures${queryOf({ force })}` },
        { text: 'Bring tables in' },
      ]}
    >
      {problem && (
        <ErrorSummary
          titleText="Nothing came in"
          errorList={[
            { text: problem.detail, href: sent.one === null ? '#tables' : '#one-measure' },
          ]}
        />
      )}
      {outcome && rejected.length > 0 && (
        <ErrorSummary
          titleText={
            sent.one === null
              ? `${plural(outcome.tablesLeftOut, 'table')} left out`
              : 'The value did not come in'
          }
          errorList={
            sent.one === null
              ? [{ text: 'See which rows, and why', href: '#rejected' }]
              : faults.map(({ column, reason }) => ({ text: reason, href: inputOf(column) }))
          }
        />
      )}
      <h1 class="govuk-heading-l">Bring published tables in</h1>
      {outcome && <Became outcome={outcome} isOne={sent.one !== null} />}
      <form method="post" action="/measures/import" novalidate>
        <Hidden visit={visit} idempotencyKey={idempotencyKey} />
        <Textarea
          id="tables"
          name="tables"
          rows="12"
          label={{ text: 'The text of the CSV file', classes: 'govuk-label--s' }}
          hint={{
            text: 'One statement of a paper a row; the first line names the columns. A file of more than some 150,000 characters goes in with tipstaff measures import.',
          }}
          value={sent.tables}
        />
        <Textarea
          id="commentary"
          name="commentary"
          rows="4"
          label={{ text: 'The text of the file of commentary (optional)' }}
          value={sent.commentary}
        />
        <Input
          id="reason"
          name="reason"
          label={{ text: 'Why rows that stand are replaced (optional)' }}
          hint={{ text: 'Without it a row that says something else than the record is refused.' }}
          value={sent.reason}
        />
        <div class="govuk-button-group">
          <Button text="Bring in" name="how" value="import" />
          <Button text="Try only" name="how" value="dry-run" classes="govuk-button--secondary" />
        </div>
      </form>
      <Details summaryText="Enter one value by hand" open={sent.one !== null}>
        <form method="post" action="/measures/import" novalidate>
          <Hidden visit={visit} idempotencyKey={`${idempotencyKey}-one`} />
          {BY_HAND.map((field) => (
            <OneField field={field} force={force} one={sent.one} faults={faults} />
          ))}
          <Input
            id="one-reason"
            name="reason"
            label={{ text: 'Why it replaces a row that stands (optional)' }}
            value={sent.one?.reason ?? ''}
          />
          <Button text="Enter" name="how" value="import" />
        </form>
      </Details>
    </Layout>
  );
}

function OneField(props: {
  readonly field: ByHand;
  readonly force: string;
  readonly one: SentTables['one'];
  readonly faults: readonly Rejected[];
}): VNode {
  const { field, force, one, faults } = props;
  const { name, label, isDay = false, choices } = field;
  const first = name === 'area' ? `force:${force}` : name === 'definition' ? 'v1' : '';
  const value = one === null ? first : (one[name] ?? '');
  const fault = faults.find(({ column }) => column === name);
  if (isDay) {
    const typed = Object.fromEntries(Object.entries(one ?? {}).map(([key, text]) => [key, [text]]));
    const schema = { ...DAY, title: label };
    return <FormField {...{ name, schema, typed }} isRequired fault={fault?.reason} />;
  }
  const common = {
    ...{ id: `one-${name}`, name, label: { text: label } },
    ...(fault ? { errorMessage: { text: fault.reason } } : {}),
  };
  if (choices === undefined) return <Input {...common} value={value} />;
  const items = choices.map((choice) => ({
    ...{ value: choice, text: choice === '' ? 'There is one' : inWords(choice) },
    selected: choice === value,
  }));
  return <Select {...common} items={items} />;
}

function Hidden(props: { readonly visit: Visit; readonly idempotencyKey: string }): VNode {
  return (
    <>
      <input type="hidden" name="_csrf" value={props.visit.csrf} />
      <input type="hidden" name="_key" value={props.idempotencyKey} />
      <input type="hidden" name="force" value={props.visit.force} />
    </>
  );
}

function Became(props: { readonly outcome: Outcome; readonly isOne: boolean }): VNode {
  const { outcome, isOne } = props;
  const { rows, imported, unchanged, rejected, findings, dryRun } = outcome;
  return (
    <>
      <p class="govuk-body" role="status">
        {plural(rows, 'row')}: {imported} {dryRun ? 'would come in' : 'came in'}, {unchanged} stood
        there already.{dryRun && ' Nothing was written.'}
      </p>
      {rejected.length > 0 && !isOne && (
        <div id="rejected">
          <WideTable caption="Refused" head={['Line', 'Column', 'Value', 'Why', 'Table left out']}>
            {rejected.map((one) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {one.line}
                </th>
                <Cell>{one.column}</Cell>
                <Cell>{one.value}</Cell>
                <Cell>{one.reason}</Cell>
                <Cell>{one.table}</Cell>
              </tr>
            ))}
          </WideTable>
        </div>
      )}
      {findings.length > 0 && (
        <>
          <h2 class="govuk-heading-m">What does not follow</h2>
          <ul class="govuk-list govuk-list--bullet">
            {findings.map(({ words }) => (
              <li>{words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
