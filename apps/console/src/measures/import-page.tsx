import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type Dto, type Problem } from '../api/types';
import { Button, ErrorSummary, Input, Textarea } from '../govuk/components';
import { Details } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Cell, plural, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Outcome = Dto<'MeasuresImportedDto'> & { readonly dryRun: boolean };

/** What was sent, and what became of it. */
export interface SentTables {
  readonly tables: string;
  readonly commentary: string;
  readonly reason: string;
  readonly problem: Problem | null;
  readonly outcome: Outcome | null;
}

const BY_HAND = [
  { name: 'measure', label: 'Measure (its slug)' },
  { name: 'definition', label: 'Version of the definition', value: 'v1' },
  { name: 'area', label: 'Area' },
  { name: 'from', label: 'First day', type: 'date' },
  { name: 'to', label: 'Last day', type: 'date' },
  { name: 'value', label: 'Value, a plain decimal' },
  { name: 'printed', label: 'The cell as it stands' },
  { name: 'published_on', label: 'Published on: a day, month or year' },
  { name: 'source', label: 'Paper' },
  { name: 'source_table', label: 'Its table' },
  { name: 'place', label: 'Line or page' },
] as const;

/** Published tables come in: as the text of a file, or one value by hand. */
export function ImportMeasuresPage(props: {
  readonly visit: Visit;
  readonly sent: SentTables;
  readonly idempotencyKey: string;
}): VNode {
  const { visit, sent, idempotencyKey } = props;
  const { force } = visit;
  const { problem, outcome } = sent;
  const isFaulty = problem !== null || (outcome?.rejected.length ?? 0) > 0;
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
          errorList={[{ text: problem.detail, href: '#tables' }]}
        />
      )}
      {outcome && outcome.rejected.length > 0 && (
        <ErrorSummary
          titleText={`${plural(outcome.tablesLeftOut, 'table')} left out`}
          errorList={[{ text: 'See which rows, and why', href: '#rejected' }]}
        />
      )}
      <h1 class="govuk-heading-l">Bring published tables in</h1>
      {outcome && <Became outcome={outcome} />}
      <form method="post" action="/measures/import" novalidate>
        <Hidden visit={visit} idempotencyKey={idempotencyKey} />
        <Textarea
          id="tables"
          name="tables"
          rows="12"
          label={{ text: 'The text of the CSV file', classes: 'govuk-label--s' }}
          hint={{ text: 'One statement of a paper a row; the first line names the columns.' }}
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
      <Details summaryText="Enter one value by hand">
        <form method="post" action="/measures/import" novalidate>
          <Hidden visit={visit} idempotencyKey={`${idempotencyKey}-one`} />
          {BY_HAND.map((field) => (
            <Input
              id={`one-${field.name}`}
              name={field.name}
              type={'type' in field ? field.type : 'text'}
              label={{ text: field.label }}
              value={'value' in field ? field.value : field.name === 'area' ? `force:${force}` : ''}
            />
          ))}
          <Input
            id="one-reason"
            name="reason"
            label={{ text: 'Why it replaces a row that stands (optional)' }}
            value=""
          />
          <Button text="Enter" name="how" value="import" />
        </form>
      </Details>
    </Layout>
  );
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

function Became({ outcome }: { readonly outcome: Outcome }): VNode {
  const { rows, imported, unchanged, rejected, findings, dryRun } = outcome;
  return (
    <>
      <p class="govuk-body" role="status">
        {plural(rows, 'row')}: {imported} {dryRun ? 'would come in' : 'came in'}, {unchanged} stood
        there already.{dryRun && ' Nothing was written.'}
      </p>
      {rejected.length > 0 && (
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
