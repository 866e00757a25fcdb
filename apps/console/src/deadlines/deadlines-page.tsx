import { type LocalDate, placeName } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { Details } from '../govuk/ports';
import { type Directory, nameOf } from '../home/directory';
import { type SavedList, SavedListTabs, SaveThisList } from '../lists/saved-lists';
import { Layout } from '../pages/layout';
import { type Asked, FilterForm } from '../pages/narrowed';
import { Behind, Day, dayInWords, inWords } from '../pages/words';
import { type Visit } from '../visit';
import { type Counted, countOf, GROUPS, type Owed, OwedByDay, sumOf } from './owed-by-day';
import { monthOf, OwedByMonth } from './owed-by-month';

/** Parameter of the API -> what is said of it where it is chosen. */
export const FILTERS: Readonly<Record<string, string>> = {
  on: 'As of',
  rule: 'Rule',
  type: 'Type',
  owner: 'Office',
  allocatedTo: 'Person',
  team: 'Team',
  unallocated: 'Nobody has it',
};

type Chosen = Readonly<Record<string, string>>;

interface Props {
  readonly visit: Visit;
  readonly owed: Owed;
  /** Null of a saved list. */
  readonly counted: Counted | null;
  readonly chosen: Chosen;
  /** First day of the month that is shown; null where it is a table. */
  readonly month: LocalDate | null;
  readonly lists: readonly SavedList[];
  /** The saved list that is shown; null where none is. */
  readonly saved: SavedList | null;
  /** Null for whoever may not see it. */
  readonly directory: Directory | null;
  /** Types of case. */
  readonly types: readonly string[];
  readonly asked: Asked;
}

/** How it is shown, in the address. */
export const MONTH = 'month';

/** What a force owes on a day, narrowed by the address. */
export function DeadlinesPage(props: Props): VNode {
  const { visit, owed, counted, chosen, directory, month, lists, saved, asked } = props;
  const view: Readonly<Record<string, string>> =
    month === null ? {} : { view: MONTH, month: month.slice(0, 7) };
  const address = (change: Readonly<Record<string, string | undefined>>): string =>
    `/deadlines${queryOf({ force: owed.force, ...chosen, ...view, ...change })}`;
  const shown = month ?? monthOf(owed.on as LocalDate);
  const shownAs = (name: string, value: string): string => {
    if (name === 'on') return dayInWords(value);
    if (name === 'unallocated') return value === 'true' ? 'yes' : 'no';
    return name === 'type' ? inWords(value) : nameOf(directory, value);
  };
  return (
    <Layout title={`Deadlines of ${placeName(owed.force)}`} visit={visit} part="/deadlines">
      <h1 class="govuk-heading-l">Deadlines of {placeName(owed.force)}</h1>
      {Object.keys(chosen).length > 0 && (
        <ul class="app-tags" aria-label="What is chosen">
          {Object.entries(chosen).map(([name, value]) => (
            <li>
              <a class="govuk-link" href={address({ [name]: undefined })}>
                <span class="govuk-visually-hidden">Take away </span>
                {FILTERS[name]}: {shownAs(name, value)} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <h2 class="govuk-heading-m">
        {countOf(owed, counted)} owed on <Day of={owed.on} />
      </h2>
      <Behind behind={owed.behind} />
      <SavedListTabs
        lists={lists.filter(({ target }) => target === 'obligations')}
        all={{ text: 'All deadlines', href: `/deadlines${queryOf({ force: owed.force })}` }}
        current={saved?.id ?? null}
      />
      <FilterForm asked={asked} only={['on']} usual={{ on: owed.on }} kept={view} />
      <nav aria-label="How it is shown">
        <p class="govuk-body">
          {month === null ? (
            <>
              As a table {' · '}
              <a class="govuk-link" href={address({ view: MONTH, month: shown.slice(0, 7) })}>
                As a month
              </a>
            </>
          ) : (
            <>
              <a class="govuk-link" href={address({ view: undefined, month: undefined })}>
                As a table
              </a>{' '}
              {' · '} As a month
            </>
          )}
        </p>
      </nav>
      {month === null ? (
        <OwedByDay
          {...{ owed, counted, directory }}
          addressAfter={(after) =>
            saved
              ? `/deadlines${queryOf({ force: owed.force, list: saved.id, after })}`
              : address({ after })
          }
        />
      ) : (
        <OwedByMonth owed={owed} month={month} addressOf={(other) => address({ month: other })} />
      )}
      <Narrower {...{ counted, directory, address }} types={props.types} />
      {saved === null && (
        <SaveThisList
          visit={visit}
          target="obligations"
          query={queryOf({ force: owed.force, ...chosen }).slice(1)}
        />
      )}
    </Layout>
  );
}

/** How much each has, in words, with the title of the first. */
function inAll(
  counts: Counted['counts'],
  of: (one: Counted['counts'][number]) => string,
): readonly (readonly [string, string, string])[] {
  return [...new Set(counts.map(of))].map((name) => {
    const mine = counts.filter((one) => of(one) === name);
    const late = sumOf(mine, 'overdue');
    const words = `${GROUPS.reduce((sum, { id }) => sum + sumOf(mine, id), 0)}`;
    return [name, late === 0 ? words : `${words}, ${late} overdue`, mine[0]?.title ?? ''];
  });
}

/** By rule, by office, by person and by team, as links: each address can be kept. */
function Narrower(props: {
  readonly counted: Counted | null;
  readonly directory: Directory | null;
  readonly address: (change: Readonly<Record<string, string>>) => string;
  readonly types: readonly string[];
}): VNode {
  const { counted, directory, address, types } = props;
  const counts = counted?.counts ?? [];
  const people = (directory?.people ?? []).filter(({ leftOn }) => leftOn === null);
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      'By rule',
      inAll(counts, ({ rule }) => rule).map(([rule, words, title]) => [
        address({ rule }),
        `${rule}: ${title}: ${words}`,
      ]),
    ],
    [
      'By office',
      inAll(counts, ({ owner }) => owner).map(([owner, words]) => [
        address({ owner }),
        `${owner}: ${words}`,
      ]),
    ],
    ['By type of case', types.map((type) => [address({ type }), inWords(type)])],
    [
      'By person',
      people.map(({ reference, name }) => [
        address({ allocatedTo: reference }),
        name ? `${name} (${reference})` : reference,
      ]),
    ],
    [
      'By team',
      [
        ...(directory?.teams ?? []).map(
          ({ reference, title }) => [address({ team: reference }), title ?? reference] as const,
        ),
        ...(directory ? [[address({ unallocated: 'true' }), 'Nobody has it'] as const] : []),
      ],
    ],
  ];
  return (
    <>
      {groups.map(([title, links]) =>
        links.length === 0 ? null : (
          <Details summaryText={title}>
            <ul class="govuk-list">
              {links.map(([href, text]) => (
                <li>
                  <a class="govuk-link" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </Details>
        ),
      )}
    </>
  );
}
