import { plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { type AnswerTo, type Dto } from '../api/types';
import { caseAddress, commandAddress } from '../cases/addresses';
import { CHANGE, CONFIRM, STEP } from '../commands/check-page';
import { bodyOf, type CommandSchema, type Faults } from '../commands/command-form';
import { Fields } from '../commands/command-page';
import { FaultSummary } from '../commands/form-fields';
import { type Typed } from '../commands/field';
import { SaidInWords } from '../commands/said-in-words';
import { Button, InsetText, Select } from '../govuk/components';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Cell, inWords, WideTable, withoutCodes } from '../pages/words';
import { type Visit } from '../visit';

type CaseType = Dto<'CaseDto'>['type'];

/** A case that was chosen, as it was seen. */
export interface Chosen {
  readonly reference: string;
  readonly version: number;
  /** Of its command: makes a second press harmless. */
  readonly key: string;
  /** Null where it is not known any more. */
  readonly state: string | null;
}

interface Shown {
  readonly visit: Visit;
  readonly type: CaseType;
  readonly command: string;
  readonly schema: CommandSchema;
  readonly chosen: readonly Chosen[];
  readonly typed: Typed;
}

const CRUMBS = [{ text: 'Cases', href: '/cases' }, { text: 'Several cases at once' }];

/** What is to be recorded in each of them. */
export function BulkChoicePage(props: {
  readonly visit: Visit;
  /** `complaint CO/1/24`. */
  readonly named: readonly string[];
  readonly types: readonly string[];
  readonly commands: AnswerTo<'/api/v1/commands'>['commands'];
}): VNode {
  const { visit, named, types, commands } = props;
  const [type = ''] = types;
  return (
    <Layout title="Several cases at once" visit={visit} part="/cases" crumbs={CRUMBS}>
      <h1 class="govuk-heading-l">Several cases at once</h1>
      {types.length !== 1 ? (
        <p class="govuk-body">
          {named.length === 0
            ? 'No case is chosen: go back to the list, and tick those that you mean.'
            : `Cases of several types are chosen (${types.map(inWords).join(', ')}): go back, and tick those of one.`}
        </p>
      ) : commands.length === 0 ? (
        <p class="govuk-body">In your role nothing is recorded in a case of this type.</p>
      ) : (
        <form method="get" action="/bulk">
          <input type="hidden" name="force" value={visit.force} />
          {named.map((one) => (
            <input type="hidden" name="case" value={one} />
          ))}
          <Select
            id="command"
            name="command"
            label={{
              text: `What is to be recorded in ${plural(named.length, `${inWords(type).toLowerCase()} case`)}?`,
              classes: 'govuk-label--s',
            }}
            items={commands.map(({ command, label }) => ({ value: command, text: label }))}
          />
          <Button text="Go on" />
        </form>
      )}
    </Layout>
  );
}

/** One form for all of them. */
export function BulkFormPage(props: Shown & { readonly faults: Faults }): VNode {
  const { visit, schema, chosen, typed, faults } = props;
  const isFaulty = faults.byField.size > 0 || faults.others.length > 0;
  const title = `${schema.title}: ${plural(chosen.length, 'case')}`;
  return (
    <Layout title={title} visit={visit} isFaulty={isFaulty} part="/cases" crumbs={CRUMBS}>
      {isFaulty && <FaultSummary faults={faults} schema={schema} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{schema.description} The same in each of:</p>
      <ul class="govuk-list govuk-list--bullet">
        {chosen.map(({ reference, state }) => (
          <li>
            {reference}
            {state && ` (${inWords(state)})`}
          </li>
        ))}
      </ul>
      <form method="post" action="/bulk" noValidate>
        <Sent {...props} />
        <Fields schema={schema} typed={typed} faults={faults} />
        <Button text="Go on" preventDoubleClick />
      </form>
    </Layout>
  );
}

/** Which cases, and against what of each the command is given. */
function Sent({ visit, type, command, chosen }: Omit<Shown, 'schema' | 'typed'>): VNode {
  return (
    <>
      <input type="hidden" name="_csrf" value={visit.csrf} />
      <input type="hidden" name="_force" value={visit.force} />
      <input type="hidden" name="_type" value={type} />
      <input type="hidden" name="_command" value={command} />
      {chosen.map(({ version, key, reference }) => (
        <input type="hidden" name="_case" value={`${version} ${key} ${reference}`} />
      ))}
    </>
  );
}

/** An answer for each: what would be, or what was done and what was not. */
export function BulkResultPage(
  props: Shown & {
    /** Of each, why it is refused; null where it is not. */
    readonly answers: readonly (string | null)[];
    /** Of each, how many of its dates would change. */
    readonly dates?: readonly number[];
    /** What there is to look at again before it is recorded, of each. */
    readonly doubts?: readonly (readonly string[])[];
    readonly isRecorded: boolean;
  },
): VNode {
  const { visit, type, command, schema, chosen, typed, answers, dates, isRecorded } = props;
  const { doubts = [] } = props;
  const written = Object.values(typed).flat();
  const taken = chosen.filter((_, at) => answers[at] === null);
  const refused = chosen.filter((_, at) => answers[at] !== null);
  const title = isRecorded
    ? `${schema.title}: recorded in ${taken.length} of ${plural(chosen.length, 'case')}`
    : `Check before it is recorded: ${schema.title}`;
  const ref = (reference: string) => ({ type, force: visit.force, reference });
  return (
    <Layout title={title} visit={visit} part="/cases" crumbs={CRUMBS}>
      <h1 class="govuk-heading-l">{title}</h1>
      <SaidInWords schema={schema} body={bodyOf(schema, typed)} />
      {[...new Set(doubts.flat())].map((doubt) => (
        <InsetText
          text={`Of ${plural(doubts.filter((of) => of.includes(doubt)).length, 'case')}: ${withoutCodes(doubt, written)}`}
        />
      ))}
      <WideTable caption="An answer for each case" head={['Case', 'Answer', 'Why']}>
        {chosen.map(({ reference }, at) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={caseAddress(ref(reference))}>
                {reference}
              </a>
            </th>
            <Cell>
              {answers[at] === null ? (
                <Tag text={isRecorded ? 'Recorded' : 'Possible'} classes="govuk-tag--green" />
              ) : (
                <Tag text="Refused" classes="govuk-tag--red" />
              )}
            </Cell>
            <Cell>
              {answers[at] ? (
                <>
                  {withoutCodes(answers[at] ?? '', written)}{' '}
                  <a class="govuk-link" href={commandAddress(ref(reference), command)}>
                    Its own form
                    <span class="govuk-visually-hidden">: {reference}</span>
                  </a>
                </>
              ) : (
                dates && `${plural(dates[at] ?? 0, 'date')} of it would change.`
              )}
            </Cell>
          </tr>
        ))}
      </WideTable>
      {!isRecorded && (
        <form method="post" action="/bulk" noValidate>
          <Sent {...props} chosen={taken.length > 0 ? taken : chosen} />
          {Object.entries(typed).flatMap(([name, values]) =>
            values.map((value) => <input type="hidden" name={name} value={value} />),
          )}
          <div class="govuk-button-group">
            {taken.length > 0 && (
              <Button
                text={`Record it in ${plural(taken.length, 'case')}`}
                name={STEP}
                value={CONFIRM}
                preventDoubleClick
              />
            )}
            <Button text="Change it" name={STEP} value={CHANGE} classes="govuk-button--secondary" />
          </div>
        </form>
      )}
      {isRecorded && refused.length > 0 && (
        <form method="post" action="/bulk" noValidate>
          <Sent {...props} chosen={refused} />
          {Object.entries(typed).flatMap(([name, values]) =>
            values.map((value) => <input type="hidden" name={name} value={value} />),
          )}
          <Button text="Try those again that were refused" classes="govuk-button--secondary" />
        </form>
      )}
    </Layout>
  );
}
