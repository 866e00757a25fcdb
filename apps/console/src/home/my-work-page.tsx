import { type VNode } from 'preact';
import { type AnswerTo } from '../api/types';
import { caseAddress, explanationAddress } from '../cases/addresses';
import { Layout } from '../pages/layout';
import { Behind, Cell, Day, DueTag, plural, WideTable } from '../pages/words';
import { type Visit } from '../visit';

type Owed = AnswerTo<'/api/v1/obligations'>;
type Obligation = Owed['obligations'][number];

/** Name of a group -> which days from today are in it. */
const GROUPS: readonly {
  readonly id: string;
  readonly title: string;
  readonly has: (one: Obligation) => boolean;
}[] = [
  { id: 'overdue', title: 'Overdue', has: ({ overdue }) => overdue },
  { id: 'today', title: 'Due today', has: ({ days }) => days === 0 },
  { id: 'week', title: 'Due in the next 7 days', has: ({ days }) => within(days, 1, 7) },
  { id: 'month', title: 'Due in 8 to 28 days', has: ({ days }) => within(days, 8, 28) },
  { id: 'later', title: 'Due later', has: ({ days }) => within(days, 29, Infinity) },
  { id: 'no-date', title: 'To be done, with no date in law', has: () => true },
];

const within = (days: number | null, from: number, to: number): boolean =>
  days !== null && days >= from && days <= to;

/** Each in the first group that has it. */
function grouped(owed: readonly Obligation[]): readonly (readonly Obligation[])[] {
  const groups = GROUPS.map((): Obligation[] => []);
  for (const one of owed) groups[GROUPS.findIndex(({ has }) => has(one))]?.push(one);
  return groups;
}

/** What is owed, by when; for whoever is owed nothing to, where their work is. */
export function MyWorkPage(props: { readonly visit: Visit; readonly owed: Owed | null }): VNode {
  const { visit, owed } = props;
  return (
    <Layout title="My work" visit={visit} part="/">
      <h1 class="govuk-heading-l">My work</h1>
      {owed ? <OwedByForce visit={visit} owed={owed} /> : <PlacesOfWork visit={visit} />}
    </Layout>
  );
}

function OwedByForce({ visit, owed }: { readonly visit: Visit; readonly owed: Owed }): VNode {
  const groups = grouped(owed.obligations);
  const atLeast = owed.next === null ? '' : 'At least ';
  return (
    <>
      <p class="govuk-body">
        What {visit.force} owes on <Day of={owed.on} />: {atLeast}
        {plural(owed.obligations.length, 'thing')}.{' '}
        {visit.may('case.read') && (
          <a class="govuk-link" href={`/cases?force=${visit.force}&overdue=true`}>
            Cases with something overdue
          </a>
        )}
      </p>
      <Behind behind={owed.behind} />
      <ul class="govuk-list">
        {GROUPS.map(({ id, title }, at) => (
          <li>
            <a class="govuk-link" href={`#${id}`}>
              {title}
            </a>
            : {groups[at]?.length ?? 0}
          </li>
        ))}
      </ul>
      {GROUPS.map(({ id, title }, at) => (
        <Group id={id} title={title} owed={groups[at] ?? []} force={visit.force} />
      ))}
      {owed.next !== null && (
        <p class="govuk-body">The {owed.obligations.length} that are due first are shown.</p>
      )}
    </>
  );
}

function Group(props: {
  readonly id: string;
  readonly title: string;
  readonly owed: readonly Obligation[];
  readonly force: string;
}): VNode {
  const { id, title, owed, force } = props;
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {title}: {owed.length}
      </h2>
      {owed.length === 0 ? (
        <p class="govuk-body">Nothing.</p>
      ) : (
        <WideTable caption={`${title}, by day`} head={['Case', 'What', 'Last day', 'Owner', 'Why']}>
          {owed.map((one) => (
            <Row one={one} force={force} />
          ))}
        </WideTable>
      )}
    </section>
  );
}

function Row({ one, force }: { readonly one: Obligation; readonly force: string }): VNode {
  const ref = { type: one.type, force, reference: one.case };
  const day = one.due ?? one.target;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <a class="govuk-link" href={caseAddress(ref)}>
          {one.case}
        </a>
      </th>
      <Cell>{one.title}</Cell>
      <Cell>
        {day && <Day of={day} />}
        {one.due === null && one.target && ' (local target)'}{' '}
        <DueTag days={one.days} overdue={one.overdue} />
      </Cell>
      <Cell>{one.owner}</Cell>
      <Cell>
        <a class="govuk-link" href={explanationAddress(ref, one.id)}>
          Explain this date
          <span class="govuk-visually-hidden">
            : {one.title}, {one.case}
          </span>
        </a>
      </Cell>
    </tr>
  );
}

/** Where somebody goes who reads no obligations. */
function PlacesOfWork({ visit }: { readonly visit: Visit }): VNode {
  const places = [
    { needs: 'opcc-view.read', href: '/opcc', text: 'What the law gives the policing body' },
    {
      needs: 'figure.read',
      href: '/reports/complaints-and-conduct',
      text: 'Complaints and conduct, in figures',
    },
    { needs: 'case.read', href: '/cases', text: 'Cases' },
  ].filter(({ needs }) => visit.may(needs));
  return (
    <ul class="govuk-list">
      {places.map(({ href, text }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
      {places.length === 0 && (
        <li>Your role works through the API and the command line: there is no page for it yet.</li>
      )}
    </ul>
  );
}
