import { plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { type AnswerTo } from '../api/types';
import { caseAddress, explanationAddress } from '../cases/addresses';
import { ExplainThisDate, type Explanation } from '../cases/explanation';
import { type Directory, nameOf } from '../home/directory';
import { Cell, Day, DueTag, WideTable } from '../pages/words';

export type Owed = AnswerTo<'/api/v1/obligations'>;
type Obligation = Owed['obligations'][number];

/** How much of the whole there is, as the API counted it. */
export type Counted = AnswerTo<'/api/v1/obligations/counts'>;
type Group = 'overdue' | 'today' | 'in7Days' | 'in28Days' | 'later' | 'undated';

/** Name of a group -> which days from today are in it. */
export const GROUPS: readonly {
  readonly id: Group;
  readonly title: string;
  readonly has: (one: Obligation) => boolean;
}[] = [
  { id: 'overdue', title: 'Overdue', has: ({ overdue }) => overdue },
  { id: 'today', title: 'Due today', has: ({ days }) => days === 0 },
  { id: 'in7Days', title: 'Due in the next 7 days', has: ({ days }) => within(days, 1, 7) },
  { id: 'in28Days', title: 'Due in 8 to 28 days', has: ({ days }) => within(days, 8, 28) },
  { id: 'later', title: 'Due later', has: ({ days }) => within(days, 29, Infinity) },
  { id: 'undated', title: 'To be done, with no date in law', has: () => true },
];

export const sumOf = (counts: Counted['counts'], group: Group): number =>
  counts.reduce((sum, one) => sum + one[group], 0);

export const sumOfAll = ({ counts }: Counted): number =>
  GROUPS.reduce((sum, { id }) => sum + sumOf(counts, id), 0);

/** How much is owed in all, in words; of what was not counted as much as is shown. */
export function countOf({ obligations, next }: Owed, counted: Counted | null): string {
  if (counted === null) {
    return `${next === null ? '' : 'At least '}${plural(obligations.length, 'thing')}`;
  }
  return plural(sumOfAll(counted), 'thing');
}

const within = (days: number | null, from: number, to: number): boolean =>
  days !== null && days >= from && days <= to;

/** Each in the first group that has it. */
function grouped(owed: readonly Obligation[]): readonly (readonly Obligation[])[] {
  const groups = GROUPS.map((): Obligation[] => []);
  for (const one of owed) groups[GROUPS.findIndex(({ has }) => has(one))]?.push(one);
  return groups;
}

/** What is owed, by how soon it falls due; a group with nothing in it is only counted. */
export function OwedByDay(props: {
  readonly owed: Owed;
  /** Null where only what is shown was counted. */
  readonly counted: Counted | null;
  /** For names; null for whoever may not see it. */
  readonly directory: Directory | null;
  /** Leads to what is due after those that are shown; absent where the page shows no more. */
  readonly addressAfter?: (next: string) => string;
}): VNode {
  const { owed, counted, directory, addressAfter } = props;
  const groups = grouped(owed.obligations);
  const countIn = (id: Group, at: number): number =>
    counted === null ? (groups[at]?.length ?? 0) : sumOf(counted.counts, id);
  return (
    <>
      <ul class="govuk-list">
        {GROUPS.map(({ id, title }, at) => {
          const isShown = (groups[at]?.length ?? 0) > 0;
          return (
            <li>
              {!isShown ? (
                title
              ) : (
                <a class="govuk-link" href={`#${id}`}>
                  {title}
                </a>
              )}
              : {countIn(id, at)}
            </li>
          );
        })}
      </ul>
      {GROUPS.map(({ id, title }, at) => (
        <Group
          {...{ id, title, directory, owed: groups[at] ?? [], force: owed.force }}
          count={countIn(id, at)}
        />
      ))}
      {owed.next !== null && (
        <p class="govuk-body">
          {plural(owed.obligations.length, 'thing is', 'things are')} shown, and more is owed.{' '}
          {addressAfter && (
            <a class="govuk-link" href={addressAfter(owed.next)}>
              Show what is due next
            </a>
          )}
        </p>
      )}
    </>
  );
}

function Group(props: {
  readonly id: string;
  readonly title: string;
  readonly owed: readonly Obligation[];
  /** Of which there are so many. */
  readonly count: number;
  readonly force: string;
  readonly directory: Directory | null;
}): VNode | null {
  const { id, title, owed, count, force, directory } = props;
  if (owed.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 class="govuk-heading-s" id={id}>
        {title}: {count}
        {owed.length < count && `, ${owed.length} of them here`}
      </h3>
      <WideTable
        caption={`${title}, by day`}
        isCaptionSaid
        head={['Case', 'What', 'Last day', 'With', 'Why']}
      >
        {owed.map((one) => (
          <Row one={one} force={force} directory={directory} />
        ))}
      </WideTable>
    </section>
  );
}

function Row(props: {
  readonly one: Obligation;
  readonly force: string;
  readonly directory: Directory | null;
}): VNode {
  const { one, force, directory } = props;
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
        <DueTag days={one.days} overdue={one.overdue} isTarget={one.due === null} />
        {one.due === null && (one.timeliness.daysLate ?? 0) > 0 && (
          <> By the rule: {one.timeliness.words}</>
        )}
      </Cell>
      <Cell>{nameOf(directory, one.allocatedTo ?? one.team ?? one.owner)}</Cell>
      <Cell>
        <ExplainThisDate
          of={one.explanation as unknown as Explanation}
          why={one.why}
          address={explanationAddress(ref, one.id)}
          about={`${one.title}, ${one.case}`}
        />
      </Cell>
    </tr>
  );
}
