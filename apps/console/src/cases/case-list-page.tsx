import { placeName, plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { type FieldSchema } from '../commands/field';
import { FaultSummary } from '../commands/form-fields';
import { Button } from '../govuk/components';
import { Details } from '../govuk/ports';
import { type SavedList, SavedListTabs, SaveThisList } from '../lists/saved-lists';
import { Layout } from '../pages/layout';
import { type Asked, type Filter, FilterFields, FilterForm } from '../pages/narrowed';
import { Behind, Cell, Day, dayInWords, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { caseAddress } from './addresses';
import { type CaseFilters } from './contract';

type Found = AnswerTo<'/api/v1/cases'>;
type Chosen = Readonly<Record<string, string>>;

interface Props {
  readonly asked: Asked;
  readonly chosen: Chosen;
  /** Null where what was asked is not right. */
  readonly found: Found | null;
  readonly lists: readonly SavedList[];
  /** The saved list that is shown; null where none is. */
  readonly saved: SavedList | null;
}

/** Parameter of the API -> what a form calls it. */
const LABELS: Readonly<Record<string, string>> = {
  q: 'Words or part of a reference',
  type: 'Type',
  state: 'State',
  regime: 'Regime',
  openedFrom: 'Opened on or after',
  openedTo: 'Opened on or before',
  closedFrom: 'Closed on or after',
  closedTo: 'Closed on or before',
  lastFrom: 'Latest fact on or after',
  lastTo: 'Latest fact on or before',
  milestone: 'With the milestone',
  onFrom: 'Milestone on or after',
  onTo: 'Milestone on or before',
  person: 'Person, by pseudonym',
  related: 'Related case',
  allocatedTo: 'Given to the person',
  team: 'Given to the team',
  unit: 'Unit, with those below it',
  open: 'Not closed yet',
  unallocated: 'Given to nobody',
  recordedBy: 'Recorded by',
  restricted: 'Restricted',
  owed: 'Owed by the rule',
  overdue: 'Something is overdue',
  owedOn: 'Owed as of',
  sort: 'Sort by',
  order: 'Order',
};
const USUAL = ['q', 'type', 'state', 'overdue', 'sort', 'order'];
const isDay = (name: string): boolean =>
  name === 'owedOn' || /^(opened|closed|last|on)(From|To)$/.test(name);
const IS_NO_FILTER = ['sort', 'order'];

const WORDS: Readonly<Record<string, string>> = {
  asc: 'Ascending',
  desc: 'Descending',
  true: 'Yes',
  false: 'No',
  me: 'You',
  opened: 'Day it was opened',
  closed: 'Day it was closed',
  last: 'Day of its latest fact',
};
/** What a list that opens says first; of a filter it is that any will do. */
const NOT_CHOSEN: Readonly<Record<string, string>> = {
  sort: 'Day it was opened, as usual',
  order: 'As usual for what it is sorted by',
};
const valueInWords = (name: string, value: string): string => {
  if (isDay(name)) return dayInWords(value);
  return ['owed', 'q', 'person', 'related', 'regime', 'allocatedTo', 'team', 'unit'].includes(name)
    ? value
    : ((name === 'state' ? undefined : WORDS[value]) ?? inWords(value));
};
/** What the list of cases can be narrowed to: what the API takes, as people call it. */
export function caseListFilter(filters: CaseFilters): Filter {
  const known = [...filters].filter(([name]) => Object.hasOwn(LABELS, name));
  return {
    ...{ title: 'Cases', part: '/cases', action: '/cases', label: 'Filter', button: 'Apply' },
    properties: Object.fromEntries(
      known.map(([name, values]) => [name, fieldOf(name, values)] as const),
    ),
    beside: ['after', 'list'],
  };
}

function fieldOf(name: string, values: readonly string[]): FieldSchema {
  const title = LABELS[name] ?? name;
  if (isDay(name)) return { title, format: 'date' };
  if (values.length === 0) return { title };
  const none = NOT_CHOSEN[name];
  const choices = values.map((one) => ({ const: one, title: valueInWords(name, one) }));
  return { title, oneOf: [...(none ? [{ const: '', title: none }] : []), ...choices] };
}

export function CaseListPage(props: Props): VNode {
  const { asked, chosen, found, lists, saved } = props;
  const { visit, filter, faults } = asked;
  const said = { force: visit.force, ...chosen };
  const address = (change: Readonly<Record<string, string | undefined>>): string =>
    `/cases${queryOf({ ...said, ...change })}`;
  const page = (after: string | undefined): string =>
    saved ? `/cases${queryOf({ force: visit.force, list: saved.id, after })}` : address({ after });
  return (
    <Layout title="Cases" visit={visit} part="/cases" isFaulty={found === null}>
      {found === null && <FaultSummary faults={faults} schema={filter} />}
      <h1 class="govuk-heading-l">Cases of {placeName(visit.force)}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href={`/cases/new${queryOf({ force: visit.force })}`}>
          Begin a new case
        </a>
      </p>
      <SavedListTabs
        lists={lists.filter(({ target }) => target === 'cases')}
        all={{ text: 'All cases', href: `/cases${queryOf({ force: visit.force })}` }}
        current={saved?.id ?? null}
      />
      {saved === null && <CaseFilterForm asked={asked} />}
      <ChosenTags chosen={chosen} address={address} />
      {found && <Results {...{ visit, found, chosen, saved, address, page, asked }} />}
      {found && saved === null && (
        <SaveThisList visit={visit} target="cases" query={queryOf(said).slice(1)} />
      )}
    </Layout>
  );
}

function CaseFilterForm({ asked }: { readonly asked: Asked }): VNode {
  const names = Object.keys(asked.filter.properties);
  const more = names.filter((name) => !USUAL.includes(name));
  const isOpen = more.some((name) => name in asked.said || asked.faults.byField.has(name));
  return (
    <FilterForm asked={asked} only={USUAL.filter((name) => names.includes(name))}>
      <Details
        summaryText="More filters"
        open={isOpen}
        classes="govuk-!-margin-bottom-0 govuk-!-margin-top-4"
      >
        <FilterFields asked={asked} names={more} />
        <Button text="Apply all" classes="govuk-!-margin-bottom-0" />
      </Details>
    </FilterForm>
  );
}

/** Each says what narrows the list, and takes it away. */
function ChosenTags(props: {
  readonly chosen: Chosen;
  readonly address: (change: Readonly<Record<string, undefined>>) => string;
}): VNode | null {
  const chosen = Object.entries(props.chosen).filter(([name]) => !IS_NO_FILTER.includes(name));
  if (chosen.length === 0) return null;
  return (
    <ul class="app-tags" aria-label="Chosen filters">
      {chosen.map(([name, value]) => (
        <li>
          <a
            class="govuk-link govuk-link--no-visited-state"
            href={props.address({ [name]: undefined })}
          >
            <span class="govuk-visually-hidden">Remove </span>
            {LABELS[name] ?? name}: {valueInWords(name, value)} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a class="govuk-link govuk-link--no-visited-state" href="/cases">
          Remove all
        </a>
      </li>
    </ul>
  );
}

/** Some roles read a few cases alone, and other types by rights of their own. */
function whereToLook({ me }: Visit, chosen: Chosen): string {
  const reading = me.permissions.find(({ permission }) => permission === 'case.read');
  const isNarrow = reading !== undefined && reading.scope !== 'own-forces';
  if (!isNarrow || 'type' in chosen) return 'Remove a filter, or look for other words.';
  return `Your role sees, ${reading.scopeMeaning}; there is none now. For meetings, actions and recommendations choose the type.`;
}

/** Heading -> what the API calls the order. */
const ORDERS: readonly (readonly [string, string])[] = [
  ['Reference', 'reference'],
  ['Opened', 'opened'],
  ['Closed', 'closed'],
  ['Latest fact', 'last'],
];

function Results(props: {
  readonly visit: Visit;
  readonly found: Found;
  readonly chosen: Chosen;
  readonly saved: SavedList | null;
  readonly asked: Asked;
  readonly address: (change: Readonly<Record<string, string | undefined>>) => string;
  /** Of the page that begins after this place; undefined is the first. */
  readonly page: (after: string | undefined) => string;
}): VNode {
  const { visit, found, chosen, saved, asked, address, page } = props;
  const { cases, next } = found;
  const isFirst = asked.beside['after'] === undefined;
  const file = (format: string): string =>
    saved
      ? `${saved.results}${queryOf({ format })}`
      : address({ format }).replace(/^\/cases/, '/api/v1/cases');
  const [byReference = 'Reference', ...byDay] = ORDERS.map(([text, sort]) => {
    const isSo = (chosen['sort'] ?? 'opened') === sort;
    const isUp = (chosen['order'] ?? (sort === 'reference' ? 'asc' : 'desc')) === 'asc';
    return {
      text,
      href: address({ sort, order: isSo && !isUp ? 'asc' : 'desc' }),
      sorted: !isSo ? ('none' as const) : isUp ? ('ascending' as const) : ('descending' as const),
    };
  });
  if (cases.length === 0) {
    return (
      <>
        <h2 class="govuk-heading-m">No case fits these filters</h2>
        <p class="govuk-body">{whereToLook(visit, chosen)}</p>
      </>
    );
  }
  return (
    <>
      <h2 class="govuk-heading-m" id="results">
        {!isFirst
          ? plural(cases.length, 'further case')
          : `${next === null ? '' : 'The first '}${plural(cases.length, 'case')}`}
      </h2>
      <Behind behind={found.behind} />
      <form method="get" action="/bulk">
        <input type="hidden" name="force" value={visit.force} />
        <WideTable caption="Cases" head={['Choose', byReference, 'Type', 'State', ...byDay]}>
          {cases.map((one) => (
            <tr class="govuk-table__row">
              <Cell>
                <input
                  type="checkbox"
                  class="app-tick"
                  name="case"
                  value={`${one.type} ${one.reference}`}
                  aria-label={`Choose ${one.reference}`}
                />
              </Cell>
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={caseAddress(one)}>
                  {one.reference}
                </a>
              </th>
              <Cell>{inWords(one.type)}</Cell>
              <Cell>{inWords(one.state)}</Cell>
              <Cell>
                <Day of={one.openedOn} />
              </Cell>
              <Cell>{one.closedOn && <Day of={one.closedOn} />}</Cell>
              <Cell>
                <Day of={one.lastOn} />
              </Cell>
            </tr>
          ))}
        </WideTable>
        <Button text="Record the same in those chosen" classes="govuk-button--secondary" />
      </form>
      <p class="govuk-body">
        {next !== null && (
          <>
            <a class="govuk-link" href={page(next)}>
              Next cases
            </a>
            {' · '}
          </>
        )}
        {!isFirst && (
          <>
            <a class="govuk-link" href={page(undefined)}>
              Back to the first
            </a>
            {' · '}
          </>
        )}
        <a class="govuk-link" href={file('csv')}>
          The whole list as CSV
        </a>
        {' · '}
        <a class="govuk-link" href={file('csv-excel')}>
          as CSV for Excel
        </a>
      </p>
    </>
  );
}
