import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { type Counted, countOf, type Owed, OwedByDay } from '../deadlines/owed-by-day';
import { type SavedList, SavedListTabs } from '../lists/saved-lists';
import { Layout } from '../pages/layout';
import { Behind, Cell, countOfPage, Day, inWords, WideTable } from '../pages/words';
import { AskedOfYou } from '../proposals/asked-of-you';
import { type Visit } from '../visit';
import { type Colleague, type Directory, nameOf } from './directory';
import { type FirstSight, StartHere } from './start-here';
import { type Workload, WorkloadTable } from './workload-table';

type Cases = AnswerTo<'/api/v1/cases'>;

/** What there is to do for whoever looks. */
export interface Work {
  /** Null for whoever may not see it. */
  readonly directory: Directory | null;
  /** Null where the directory does not have them. */
  readonly person: Colleague | null;
  /** What they have; of whom the directory does not have, what the force owes. */
  readonly owed: Owed;
  readonly counted: Counted;
  /** Open cases that they have; null where the directory does not have them. */
  readonly cases: Cases | null;
  /** Null for whoever gives out no cases. */
  readonly workload: Workload | null;
  readonly asked: AnswerTo<'/api/v1/proposals'>['proposals'];
  readonly lists: readonly SavedList[];
}

/** What there is to do, and by when; for whoever is owed nothing to, where their work is. */
export function MyWorkPage(props: {
  readonly visit: Visit;
  readonly work: Work | null;
  /** What their role looks for first. */
  readonly parts: readonly VNode[];
  /** Null where the time is real. */
  readonly sight: FirstSight | null;
}): VNode {
  const { visit, work, parts, sight } = props;
  return (
    <Layout title="My work" visit={visit} part="/">
      <h1 class="govuk-heading-l">My work</h1>
      {sight && <StartHere sight={sight} />}
      {work ? <WorkHere visit={visit} work={work} parts={parts} /> : parts}
      {!work && <PlacesOfWork visit={visit} />}
    </Layout>
  );
}

function WorkHere(props: {
  readonly visit: Visit;
  readonly work: Work;
  readonly parts: readonly VNode[];
}): VNode {
  const { visit, work, parts } = props;
  const { directory, person, owed, counted, cases, workload, asked, lists } = work;
  return (
    <>
      <SavedListTabs lists={lists} all={{ text: 'What is due', href: '/' }} current={null} />
      {asked.length > 0 && <AskedOfYou asked={asked} directory={directory} />}
      {workload && <WorkloadTable workload={workload} only={teamOf(work)} />}
      {parts}
      <h2 class="govuk-heading-m">
        {person ? 'What you have to do' : `What ${placeName(visit.force)} owes`} on{' '}
        <Day of={owed.on} />: {countOf(owed, counted)}
      </h2>
      <p class="govuk-body">
        {person ? (
          <>
            You are {person.reference}
            {person.team && ` of ${nameOf(directory, person.team)}`}.{' '}
            <a class="govuk-link" href={`/deadlines?force=${visit.force}`}>
              All deadlines of {placeName(visit.force)}
            </a>
          </>
        ) : (
          visit.may('case.read') && (
            <a class="govuk-link" href={`/cases?force=${visit.force}&overdue=true`}>
              Cases with something overdue
            </a>
          )
        )}
      </p>
      <Behind behind={owed.behind} />
      {person && owed.obligations.length === 0 ? (
        <p class="govuk-body">Nothing is owed in a case that was given to you.</p>
      ) : (
        <OwedByDay owed={owed} counted={counted} directory={directory} />
      )}
      {cases && person && <OpenCases {...{ cases, person }} force={visit.force} />}
    </>
  );
}

/** References of the team of whoever looks; null where they are in none. */
function teamOf({ directory, person }: Work): ReadonlySet<string> | null {
  const team = person?.team ?? null;
  if (directory === null || team === null) return null;
  const people = directory.people.filter((one) => one.team === team);
  return new Set([team, ...people.map(({ reference }) => reference)]);
}

function OpenCases(props: {
  readonly cases: Cases;
  readonly person: Colleague;
  readonly force: string;
}): VNode {
  const { person, force } = props;
  const { cases: open, next } = props.cases;
  return (
    <section aria-labelledby="cases">
      <h2 class="govuk-heading-m" id="cases">
        Your open cases: {countOfPage(open, next)}
      </h2>
      {open.length === 0 ? (
        <p class="govuk-body">Whoever gives out cases has given you none that is open.</p>
      ) : (
        <WideTable
          caption="Yours, newest first"
          isCaptionSaid
          head={['Case', 'Type', 'State', 'Latest fact']}
        >
          {open.map(({ type, reference, state, lastOn }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={caseAddress({ type, force, reference })}>
                  {reference}
                </a>
              </th>
              <Cell>{inWords(type)}</Cell>
              <Cell>{inWords(state)}</Cell>
              <Cell>
                <Day of={lastOn} />
              </Cell>
            </tr>
          ))}
        </WideTable>
      )}
      {next !== null && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={`/cases${queryOf({ force, open: 'true', allocatedTo: person.reference })}`}
          >
            Every open case of yours
          </a>
        </p>
      )}
    </section>
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
    { needs: 'clock.move', href: '/demo', text: 'The clock of the record' },
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
    </ul>
  );
}
