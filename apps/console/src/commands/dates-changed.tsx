import { plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { type Dto } from '../api/types';
import { Details } from '../govuk/ports';
import { Cell, Day, WideTable } from '../pages/words';

type Changed = Dto<'DateChangedDto'>;
type Standing = NonNullable<Changed['from']>;

const WORDS: Readonly<Record<Changed['change'], string>> = {
  appears: 'Appears',
  moves: 'Moves',
  ends: 'Ends',
  returns: 'Is owed again',
  'falls-away': 'Falls away',
};

/** Which dates of a case differ, from what to what, and why each is what it is then. */
export function DatesChanged(props: {
  readonly dates: readonly Changed[];
  readonly caption: string;
  /** Headings of the two states. */
  readonly now: string;
  readonly then: string;
}): VNode {
  const { dates, caption, now, then } = props;
  if (dates.length === 0) return <p class="govuk-body">{caption}: no date of this case.</p>;
  return (
    <WideTable
      caption={`${caption}: ${plural(dates.length, 'date')}`}
      head={['What', 'What becomes of it', now, then]}
    >
      {dates.map(({ change, title, rule, from, to, why }) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {title}
            <Details summaryText={`Why: ${rule}`} classes="govuk-!-margin-bottom-0">
              {why}
            </Details>
          </th>
          <Cell>{WORDS[change]}</Cell>
          <Cell>
            <HowItStands of={from} />
          </Cell>
          <Cell>
            <HowItStands of={to} />
          </Cell>
        </tr>
      ))}
    </WideTable>
  );
}

const ENDS: Readonly<Record<NonNullable<Standing['endedBy']>, string>> = {
  discharged: 'Done',
  lapsed: 'No longer owed',
  changed: 'Changed',
};

function HowItStands({ of }: { readonly of: Changed['from'] }): VNode {
  if (of === null) return <>None</>;
  const { due, target, status, endedOn, endedBy } = of;
  const day = due ?? target;
  return (
    <>
      {day === null ? 'No date in law' : <Day of={day} />}
      {due === null && target !== null && ' (local target)'}
      {status === 'foreseen' && ', not owed yet'}
      {endedOn !== null && (
        <>
          . {ENDS[endedBy ?? 'lapsed']} on <Day of={endedOn} />
        </>
      )}
    </>
  );
}
