import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Button, Input, Radios } from '../govuk/components';
import { Details } from '../govuk/ports';
import { notThere } from '../pages/not-there';
import { saidIn } from '../pages/said-in';
import { type Visit } from '../visit';

export type SavedList = AnswerTo<'/api/v1/lists'>['lists'][number];

/** Page that shows what a saved list is of. */
const PAGE_OF: Readonly<Record<SavedList['target'], string>> = {
  cases: '/cases',
  obligations: '/deadlines',
};

/** Their own, and those that are shared; none for whoever may save none. */
export async function savedListsOf(visit: Visit): Promise<readonly SavedList[]> {
  if (!visit.may('list.use') || visit.force === '') return [];
  const { lists } = await visit.api.get('/api/v1/lists', { query: { force: visit.force } });
  return lists;
}

/**
 * The saved list that an address names; null where it names none.
 * @throws ApiRefusal 404 where it is not there for whoever asks: everything in its place would look like it
 */
export function savedListIn(
  request: FastifyRequest,
  lists: readonly SavedList[],
  target: SavedList['target'],
): SavedList | null {
  const { list: id } = saidIn(request.query, ['list']);
  if (id === undefined) return null;
  const saved = lists.find((one) => one.id === id && one.target === target);
  if (saved) return saved;
  const detail =
    'This saved list is not there, or not any more: whoever saved it may have deleted it. Those that there are stand above the list.';
  throw notThere(request, 'console.no-such-list', detail);
}

/** Saved lists as tabs; the first is the page without one. */
export function SavedListTabs(props: {
  readonly lists: readonly SavedList[];
  /** What is shown without a list, and its address. */
  readonly all: { readonly text: string; readonly href: string };
  /** Id of the list that is shown; null where none is. */
  readonly current: string | null;
}): VNode | null {
  const { lists, all, current } = props;
  if (lists.length === 0) return null;
  const tabs = [
    { ...all, isCurrent: current === null },
    ...lists.map(({ id, name, target, force }) => ({
      ...{ text: name, href: `${PAGE_OF[target]}${queryOf({ force, list: id })}` },
      isCurrent: id === current,
    })),
  ];
  return (
    <nav aria-label="Saved lists">
      <ul class="app-tabs">
        {tabs.map(({ text, href, isCurrent }) => (
          <li>
            <a class="govuk-link" href={href} aria-current={isCurrent ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Keeps what is chosen under a name. */
export function SaveThisList(props: {
  readonly visit: Visit;
  readonly target: SavedList['target'];
  /** As in the address of the API, behind the question mark. */
  readonly query: string;
}): VNode | null {
  const { visit, target, query } = props;
  if (!visit.may('list.use')) return null;
  return (
    <Details summaryText="Save this list">
      <form method="post" action="/lists">
        <input type="hidden" name="_csrf" value={visit.csrf} />
        <input type="hidden" name="target" value={target} />
        <input type="hidden" name="query" value={query} />
        <Input
          id="list-name"
          name="name"
          label={{ text: 'Name of the list', classes: 'govuk-label--s' }}
          classes="govuk-input--width-20"
        />
        <Radios
          name="shared"
          idPrefix="shared"
          classes="govuk-radios--small govuk-radios--inline"
          fieldset={{
            legend: { text: 'Who sees it?', classes: 'govuk-fieldset__legend--s' },
          }}
          items={[
            { value: 'false', text: 'Only you', checked: true },
            { value: 'true', text: 'Everyone who may run it' },
          ]}
        />
        <Button text="Save" preventDoubleClick />
      </form>
    </Details>
  );
}
