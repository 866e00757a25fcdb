import { LocalDate, placeName } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Button, ErrorSummary, Input, Select } from '../govuk/components';
import { Details } from '../govuk/ports';
import { type SavedList, SavedListTabs, SaveThisList } from '../lists/saved-lists';
import { Layout } from '../pages/layout';
import { Behind, Cell, Day, inWords, PassedOver, plural, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { caseAddress } from './addresses';
import { type CaseFilters } from './contract';

type Found = AnswerTo<'/api/v1/cases'>;
type Chosen = ReadonlyMap<string, string>;

interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

interface Props {
  readonly visit: Visit;
  readonly filters: CaseFilters;
  readonly chosen: Chosen;
  /** What the address names beside, and is no filter. */
  readonly passedOver: readonly string[];
  /** Null where what was asked is not right. */
  readonly found: Found | null;
  readonly faults: readonly Fault[];
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
  restricted: 'Restricted',
  owed: 'Owed by the rule',
  overdue: 'Something is overdue',
  owedOn: 'Owed as of',
  sort: 'Sort by',
  order: 'Order',
};
const USUAL = ['q', 'type', 'state', 'overdue', 'sort', 'order'];
const isDay = (name: string): boolean => /(From|To|On)$/.test(name);
const IS_NO_FILTER = ['sort', 'order', 'after'];

const WORDS: Readonly<Record<string, string>> = {
  asc: 'Ascending',
  desc: 'Descending',
  true: 'Yes',
  false: 'No',
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
  if (isDay(name) && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value);
  return ['owed', 'q', 'person', 'related', 'regime', 'allocatedTo', 'team'].includes(name)
    ? value
    : ((name === 'state' ? undefined : WORDS[value]) ?? inWords(value));
};
/** The API has said by then whether it is one. */
function dayInWords(value: string): string {
  try {
    return LocalDate.inShortWords(LocalDate.parse(value));
  } catch {
    return value;
  }
}

export function CaseListPage(props: Props): VNode {
  const { visit, filters, chosen, passedOver, found, faults, lists, saved } = props;
  const said = { force: visit.force, ...Object.fromEntries(chosen), after: undefined };
  const address = (change: Readonly<Record<string, string | undefined>>): string =>
    `/cases${queryOf({ ...said, ...change })}`;
  const page = (after: string | undefined): string =>
    saved ? `/cases${queryOf({ force: visit.force, list: saved.id, after })}` : address({ after });
  return (
    <Layout title="Cases" visit={visit} part="/cases" isFaulty={faults.length > 0}>
      {faults.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={faults.map(({ pointer, detail }) => {
            const name = pointer.slice(1);
            return name in LABELS ? { text: detail, href: `#${name}` } : { text: detail };
          })}
        />
      )}
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
      {saved === null && (
        <FilterForm visit={visit} filters={filters} chosen={chosen} faults={faults} />
      )}
      <PassedOver names={passedOver} />
      <ChosenTags chosen={chosen} address={address} />
      {found && <Results {...{ visit, found, chosen, saved, address, page }} />}
      {found && saved === null && (
        <SaveThisList visit={visit} target="cases" query={queryOf(said).slice(1)} />
      )}
    </Layout>
  );
}

function FilterForm(props: Pick<Props, 'visit' | 'filters' | 'chosen' | 'faults'>): VNode {
  const { visit, filters, chosen, faults } = props;
  const fieldsOf = (isUsual: boolean): VNode[] =>
    [...filters.keys()]
      .filter((name) => name in LABELS && USUAL.includes(name) === isUsual)
      .sort((a, b) => USUAL.indexOf(a) - USUAL.indexOf(b))
      .map((name) => {
        const fault = faults.find(({ pointer }) => pointer === `/${name}`)?.detail;
        const value = chosen.get(name) ?? '';
        return (
          <FilterField name={name} value={value} values={filters.get(name) ?? []} fault={fault} />
        );
      });
  const isOpen = [...chosen.keys()].some((name) => !USUAL.includes(name) && name !== 'after');
  return (
    <form method="get" action="/cases" class="app-filter" aria-label="Filter">
      <input type="hidden" name="force" value={visit.force} />
      <div class="app-filter__fields">{fieldsOf(true)}</div>
      <Button text="Apply" classes="govuk-!-margin-bottom-4" />
      <Details summaryText="More filters" open={isOpen} classes="govuk-!-margin-bottom-0">
        <div class="app-filter__fields">{fieldsOf(false)}</div>
        <Button text="Apply all" classes="govuk-!-margin-bottom-0" />
      </Details>
    </form>
  );
}

function FilterField(props: {
  readonly name: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly fault: string | undefined;
}): VNode {
  const { name, value, values, fault } = props;
  const shared = {
    ...{ id: name, name, label: { text: LABELS[name] ?? name } },
    ...(fault === undefined ? {} : { errorMessage: { text: fault } }),
  };
  if (values.length === 0) {
    return <Input {...shared} value={value} {...(isDay(name) ? { type: 'date' } : {})} />;
  }
  const items = values.map((one) => ({
    ...{ value: one, text: valueInWords(name, one), selected: one === value },
  }));
  return <Select {...shared} items={[{ value: '', text: NOT_CHOSEN[name] ?? 'Any' }, ...items]} />;
}

/** Each says what narrows the list, and takes it away. */
function ChosenTags(props: {
  readonly chosen: Chosen;
  readonly address: (change: Readonly<Record<string, undefined>>) => string;
}): VNode | null {
  const chosen = [...props.chosen].filter(([name]) => !IS_NO_FILTER.includes(name));
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
  if (!isNarrow || chosen.has('type')) return 'Remove a filter, or look for other words.';
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
  readonly address: (change: Readonly<Record<string, string | undefined>>) => string;
  /** Of the page that begins after this place; undefined is the first. */
  readonly page: (after: string | undefined) => string;
}): VNode {
  const { visit, found, chosen, saved, address, page } = props;
  const { cases, next } = found;
  const isFirst = !chosen.has('after');
  const file = (format: string): string =>
    saved
      ? `${saved.results}${queryOf({ format })}`
      : address({ format }).replace(/^\/cases/, '/api/v1/cases');
  const [byReference = 'Reference', ...byDay] = ORDERS.map(([text, sort]) => {
    const isSo = (chosen.get('sort') ?? 'opened') === sort;
    const isUp = (chosen.get('order') ?? (sort === 'reference' ? 'asc' : 'desc')) === 'asc';
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
