import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Behind, Cell, WideTable } from '../pages/words';

export type Workload = AnswerTo<'/api/v1/workload'>;
type Work = Workload['work'][number];

/** How much each has to do: what nobody has comes first, since somebody has to give it out. */
export function WorkloadTable(props: {
  readonly workload: Workload;
  /** References of who is shown; null: everybody. */
  readonly only: ReadonlySet<string> | null;
}): VNode {
  const { workload, only } = props;
  const { force, work, behind } = workload;
  const shown = work.filter(({ heldBy }) => heldBy === null || only === null || only.has(heldBy));
  const nobody = shown.filter(({ kind }) => kind === 'nobody');
  const rows = [...nobody, ...shown.filter(({ kind }) => kind !== 'nobody')];
  return (
    <section aria-labelledby="workload">
      <h2 class="govuk-heading-m" id="workload">
        {only === null ? 'Who has how much to do' : 'How much your team has to do'}
      </h2>
      <Behind behind={behind} />
      {rows.length === 0 ? (
        <p class="govuk-body">No case is open.</p>
      ) : (
        <WideTable
          caption={`Work of ${placeName(force)}, by who has it`}
          isCaptionSaid
          head={['Who', 'Open cases', 'Overdue', 'Due in 28 days', 'Days untouched']}
        >
          {rows.map((one) => (
            <Row one={one} force={force} />
          ))}
        </WideTable>
      )}
      <p class="govuk-body app-muted">
        Days untouched: how long the open case of theirs that lies longest has lain.
      </p>
    </section>
  );
}

function Row({ one, force }: { readonly one: Work; readonly force: string }): VNode {
  const held = heldBy(one);
  const who = one.kind === 'nobody' ? 'Nobody yet' : (one.name ?? one.heldBy ?? '');
  const hidden = <span class="govuk-visually-hidden">: {who}</span>;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {who}
        {one.name && ` (${one.heldBy ?? ''})`}
        {one.leftOn && ', who left'}
      </th>
      <Cell>
        <a class="govuk-link" href={`/cases${queryOf({ force, ...held })}`}>
          {one.openCases}
          {hidden}
        </a>
      </Cell>
      <Cell>
        <a class="govuk-link" href={`/deadlines${queryOf({ force, ...held })}`}>
          {one.overdue}
          {hidden}
        </a>
      </Cell>
      <Cell>{one.dueIn28Days}</Cell>
      <Cell>{one.untouchedDays ?? ''}</Cell>
    </tr>
  );
}

function heldBy({ kind, heldBy: reference }: Work): Readonly<Record<string, string>> {
  if (reference === null) return { unallocated: 'true' };
  return kind === 'team' ? { team: reference } : { allocatedTo: reference };
}
