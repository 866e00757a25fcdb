import { type ComponentChildren, type VNode } from 'preact';
import { LocalDate, placeName, plural } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { type Asked, FilterForm } from '../pages/narrowed';
import { Behind, Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';

export type Reports = AnswerTo<'/api/v1/opcc/chapter-13'>;
type Line = Reports['reports'][number];
type OfState = Reports['states'][number];

/** Reports of one case, by the number of their period. */
interface CaseLine {
  readonly type: string;
  readonly reference: string;
  readonly isPseudonym: boolean;
  readonly startedBy: Line['startedBy'];
  readonly periods: ReadonlyMap<number, readonly Line[]>;
  /** Of what is owed, the longest; -1 where nothing is. */
  readonly longest: number;
}

const boardAddress = (force: string, said: Readonly<Record<string, string | undefined>>): string =>
  `/opcc/chapter-13${queryOf({ force, ...said })}`;

/** Case by period: what is owed, was sent, to whom, acknowledged or not, and how many days late. */
export function Chapter13Page(props: {
  readonly visit: Visit;
  readonly reports: Reports;
  /** Only cases of which something is owed. */
  readonly onlyOwed: boolean;
  readonly asked: Asked;
}): VNode {
  const { visit, reports, onlyOwed, asked } = props;
  const { force, on, knownOn, behind } = reports;
  const all = casesOf(reports.reports);
  const cases = onlyOwed ? all.filter(({ longest }) => longest >= 0) : all;
  const most = Math.max(1, ...cases.flatMap(({ periods }) => [...periods.keys()]));
  const numbers = Array.from({ length: most }, (_, at) => at + 1);
  // Which cases is chosen below, by links with how many there are of each.
  const days = Object.keys(asked.filter.properties).filter((name) => name !== 'only');
  return (
    <Layout
      title={`Chapter 13 reports of ${placeName(force)}`}
      visit={visit}
      part={visit.may('opcc-view.read') ? '/opcc' : '/opcc/chapter-13'}
      crumbs={[
        ...(visit.may('opcc-view.read')
          ? [{ text: 'Policing body', href: `/opcc?force=${force}` }]
          : []),
        { text: 'Chapter 13 reports' },
      ]}
    >
      <h1 class="govuk-heading-l">Chapter 13 reports of {placeName(force)}</h1>
      <Behind behind={behind} />
      <p class="govuk-body">
        An investigation that lasts twelve months owes a report on why, and another for each six
        months after that. How it stands on <Day of={on} />
        {knownOn && (
          <>
            , as it was known on <Day of={knownOn} />
          </>
        )}
        : {totals(reports)}.
      </p>
      <FilterForm asked={asked} only={days} usual={{ on }} />
      <ul class="app-tags app-noprint">
        <li>
          <a
            class="govuk-link"
            href={boardAddress(force, { ...asked.said, only: undefined })}
            aria-current={onlyOwed ? undefined : 'page'}
          >
            Every case: {reports.cases}
          </a>
        </li>
        <li>
          <a
            class="govuk-link"
            href={boardAddress(force, { ...asked.said, only: 'owed' })}
            aria-current={onlyOwed ? 'page' : undefined}
          >
            With something owed: {ofState(reports, 'owed').cases}
          </a>
        </li>
      </ul>
      {cases.length === 0 ? (
        <p class="govuk-body">
          {onlyOwed
            ? ofState(reports, 'owed').cases > 0
              ? 'No report on this page is owed.'
              : 'No report is owed.'
            : 'No investigation has lasted twelve months, nor will one within ninety days.'}
        </p>
      ) : (
        <WideTable
          caption="Longest overdue first"
          head={['Case', 'Runs from', ...numbers.map((n) => `Period ${n}`)]}
        >
          {cases.map((one) => (
            <Row one={one} numbers={numbers} visit={visit} force={force} />
          ))}
        </WideTable>
      )}
      {reports.next !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={boardAddress(force, { ...asked.said, after: reports.next })}>
            {plural(reports.reports.length, 'report is', 'reports are')} on this page: the next ones
          </a>
        </p>
      )}
      <Coming reports={reports} />
    </Layout>
  );
}

/** What is owed to whoever looks, the longest first; the whole is a page of its own. */
export function OwedReports({ reports }: { readonly reports: Reports }): VNode {
  const { force, behind } = reports;
  const owed = reports.reports
    .filter(({ state }) => state === 'owed')
    .sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
  return (
    <section aria-labelledby="chapter-13">
      <h2 class="govuk-heading-m" id="chapter-13">
        Chapter 13 reports that are owed: {ofState(reports, 'owed').reports}
      </h2>
      <Behind behind={behind} />
      {owed.length === 0 ? (
        <p class="govuk-body">None is owed.</p>
      ) : (
        <WideTable
          caption="Owed, the longest first"
          isCaptionSaid
          head={['Case', 'Period', 'To', 'Owed since', 'For how long']}
        >
          {owed.map((line) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {line.case}
              </th>
              <Cell>
                {line.period.n}: <Day of={line.period.from} /> to <Day of={line.period.to} />
              </Cell>
              <Cell>{inWords(line.recipient)}</Cell>
              <Cell>
                <Day of={line.arose} />
              </Cell>
              <Cell>{late(line.daysLate)}</Cell>
            </tr>
          ))}
        </WideTable>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={boardAddress(force, {})}>
          Every report, by case and period
        </a>
      </p>
      <Coming reports={reports} />
    </section>
  );
}

function Coming({ reports }: { readonly reports: Reports }): VNode | null {
  const coming = reports.comingByMonth.filter(({ cases }) => cases > 0);
  if (coming.length === 0) return null;
  return (
    <p class="govuk-body">
      To come, unless the investigation is completed before:{' '}
      {coming
        .map(
          ({ month, cases }) =>
            `${plural(cases, 'case')} in ${LocalDate.monthInWords(LocalDate.parse(`${month}-01`))}`,
        )
        .join(', ')}
      .
    </p>
  );
}

function totals({ states }: Reports): string {
  if (states.length === 0) return 'none';
  return states
    .map(({ state, reports }) => `${reports} ${inWords(state).toLowerCase()}`)
    .join(', ');
}

/** On all pages together. */
function ofState(reports: Reports, state: Line['state']): Pick<OfState, 'reports' | 'cases'> {
  return reports.states.find((one) => one.state === state) ?? { reports: 0, cases: 0 };
}

function casesOf(lines: readonly Line[]): readonly CaseLine[] {
  const groups = new Map<string, readonly Line[]>();
  for (const line of lines) {
    const key = `${line.type} ${line.case}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap(caseLine).sort((a, b) => b.longest - a.longest);
}

function caseLine(lines: readonly Line[]): readonly CaseLine[] {
  const [first] = lines;
  if (first === undefined) return [];
  const periods = new Map<number, readonly Line[]>();
  for (const line of lines) {
    periods.set(line.period.n, [...(periods.get(line.period.n) ?? []), line]);
  }
  const owed = lines.filter(({ state }) => state === 'owed');
  return [
    {
      ...{ type: first.type, reference: first.case, isPseudonym: first.calledBy === 'pseudonym' },
      ...{ startedBy: first.startedBy, periods },
      longest: Math.max(-1, ...owed.map(({ daysLate }) => daysLate ?? 0)),
    },
  ];
}

function Row(props: {
  readonly one: CaseLine;
  readonly numbers: readonly number[];
  readonly visit: Visit;
  readonly force: string;
}): VNode {
  const { one, numbers, visit, force } = props;
  const { type, reference, isPseudonym, startedBy, periods } = one;
  const isRead = visit.may('chapter-13.read') && !isPseudonym;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {isRead ? (
          <a class="govuk-link" href={caseAddress({ type, force, reference })}>
            {reference}
          </a>
        ) : (
          reference
        )}
      </th>
      <Cell>
        {inWords(startedBy.milestone)}, <Day of={startedBy.on} />
      </Cell>
      {numbers.map((n) => (
        <Cell>{periods.get(n)?.map((line) => <Report line={line} />) ?? 'None'}</Cell>
      ))}
    </tr>
  );
}

const COLOURS: Readonly<Record<Line['state'], string>> = {
  owed: 'govuk-tag--red',
  sent: 'govuk-tag--green',
  withheld: 'govuk-tag--grey',
  'not-applicable': 'govuk-tag--grey',
  foreseen: 'govuk-tag--blue',
};

/** One report to one recipient. */
function Report({ line }: { readonly line: Line }): VNode {
  const { recipient, state, on, arose, daysLate, acknowledged, reason, period } = line;
  return (
    <p class="govuk-body-s">
      <Tag text={inWords(state)} classes={COLOURS[state]} /> {inWords(recipient)}
      <br />
      {state === 'owed' && (
        <>
          since <Day of={arose} />, {plural(daysLate ?? 0, 'day')} late
        </>
      )}
      {state === 'foreseen' && (
        <>
          will be owed on <Day of={arose} />
        </>
      )}
      {state === 'sent' && on !== null && (
        <>
          <Day of={on} />, {late(daysLate)},{' '}
          {acknowledged === null ? (
            'not acknowledged'
          ) : (
            <>
              acknowledged <Day of={acknowledged} />
            </>
          )}
        </>
      )}
      {state === 'withheld' && on !== null && <Day of={on} />}
      {reason !== null && `: ${reason}`}
      <span class="app-muted">
        {' '}
        (<Day of={period.from} /> to <Day of={period.to} />)
      </span>
    </p>
  );
}

function late(days: number | null): ComponentChildren {
  if (days === null) return 'days not known';
  return days === 0 ? 'on the day' : `${plural(days, 'day')} late`;
}
