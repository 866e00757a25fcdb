import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type Dto } from '../api/types';
import { type Directory, nameOf } from '../home/directory';
import { Day, inWords } from '../pages/words';

type Case = Dto<'CaseDto'>;

/** Who has the case by the state: role -> a person or team of the directory. */
type Allocation = Readonly<Record<string, { readonly to: string; readonly since: string }>>;

/** Who works the case, and whom its facts name. */
export function PeopleOfCase(props: {
  readonly of: Case;
  /** Null for whoever may not see it. */
  readonly directory: Directory | null;
}): VNode {
  const { of, directory } = props;
  const held = Object.entries(allocationOf(of));
  const named = namedIn(of);
  return (
    <section aria-labelledby="people">
      <h2 class="govuk-heading-m" id="people">
        People
      </h2>
      {held.length === 0 ? (
        <p class="govuk-body">The case was given to nobody: what it owes is the office’s.</p>
      ) : (
        <ul class="govuk-list">
          {held.map(([role, { to, since }]) => (
            <li>
              {inWords(role)}: {nameOf(directory, to)}
              {nameOf(directory, to) !== to && ` (${to})`}, since <Day of={since} />
            </li>
          ))}
        </ul>
      )}
      {named.size > 0 && (
        <>
          <h3 class="govuk-heading-s">Named in its facts</h3>
          <ul class="govuk-list">
            {[...named].map(([person, facts]) => (
              <li>
                {person}:{' '}
                {facts.map(({ number, title }, at) => (
                  <>
                    {at > 0 && ', '}
                    <a class="govuk-link" href={`#fact-${number}`}>
                      {title}
                    </a>
                  </>
                ))}
                .{' '}
                <a class="govuk-link" href={`/cases${queryOf({ force: of.force, person })}`}>
                  Cases that name {person}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const allocationOf = ({ state }: Case): Allocation =>
  (state as { readonly allocation?: Allocation } | null)?.allocation ?? {};

/** Person -> the facts that stand and name them; without those who work the case. */
export function namedIn(of: Case): ReadonlyMap<string, readonly Dto<'FactDto'>[]> {
  const { timeline } = of;
  const working = new Set(Object.values(allocationOf(of)).map(({ to }) => to));
  const named = new Map<string, Dto<'FactDto'>[]>();
  for (const fact of timeline) {
    if (fact.person === null || fact.standing === 'withdrawn' || working.has(fact.person)) continue;
    named.set(fact.person, [...(named.get(fact.person) ?? []), fact]);
  }
  return named;
}
