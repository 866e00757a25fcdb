import { plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type Problem } from '../api/types';
import { Button } from '../govuk/components';
import { type Visit } from '../visit';
import { Layout } from './layout';

/** What was asked, as far as the page of a refusal tells it again. */
export interface Refused {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** The form that was sent from a page of ours; null where none was. */
  readonly form: URLSearchParams | null;
  /** Seconds to wait before the same may be asked again; null where nothing says so. */
  readonly retryAfter: string | null;
}

type Words = Pick<Problem, 'status' | 'title' | 'detail' | 'code' | 'correlationId'>;

/** A refusal as a page, in the words of the API. What was typed is given back. */
export function ProblemPage({
  problem,
  refused,
  visit,
}: {
  readonly problem: Words;
  readonly refused: Refused;
  /** Null where it is not known who asked. */
  readonly visit: Visit | null;
}): VNode {
  if (problem.status === 401) return <SignInFirst problem={problem} refused={refused} />;
  const { title, lead } = headingOf(problem);
  return (
    <Layout title={title} visit={visit}>
      <h1 class="govuk-heading-l">{title}</h1>
      {lead && <p class="govuk-body">{lead}</p>}
      {problem.detail && problem.code !== 'request.not-found' && (
        <p class="govuk-body">{problem.detail}</p>
      )}
      {refused.retryAfter && (
        <p class="govuk-body">Try again in {plural(Number(refused.retryAfter), 'second')}.</p>
      )}
      {problem.status >= 500 && (
        <p class="govuk-body">
          Whoever runs this server finds it in the log as <code>{problem.correlationId}</code>.
        </p>
      )}
      {refused.form ? <TypedAgain refused={refused} form={refused.form} /> : null}
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          Go to My work
        </a>
      </p>
    </Layout>
  );
}

function headingOf({ status, title }: Words): { readonly title: string; readonly lead?: string } {
  switch (status) {
    case 403:
      return { title: 'You may not do this' };
    case 404:
      return { title: 'Page not found', lead: 'There is nothing here that you may see.' };
    case 429:
      return { title: 'Too many requests' };
    case 503:
      return { title: 'Not available just now', lead: 'Nothing was recorded.' };
    default:
      return status >= 500
        ? { title: 'Something went wrong', lead: 'This is a fault of Tipstaff, not of yours.' }
        : { title };
  }
}

function SignInFirst(props: { readonly problem: Words; readonly refused: Refused }): VNode {
  const { problem, refused } = props;
  const isOver = problem.code === 'access.session-over';
  const isGet = refused.method === 'GET' || refused.method === 'HEAD';
  const returnTo = isGet && !refused.url.startsWith('/sign-in') ? refused.url : undefined;
  const title = isOver ? 'You have been signed out' : 'Sign in to go on';
  return (
    <Layout title={title} visit={null}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {isOver
          ? 'The session is over: nothing was asked for a while, the working day is past, or it was ended.'
          : problem.code.startsWith('access.token') || isGet
            ? 'This page is for people who are signed in.'
            : problem.detail}
      </p>
      {refused.form ? (
        <>
          <p class="govuk-body">
            Nothing that you typed is lost. Sign in in a new window, then come back to this one and
            go on.
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href="/sign-in?returnTo=%2F" target="_blank" rel="noopener">
              Sign in (opens in a new window)
            </a>
          </p>
          <TypedAgain refused={refused} form={refused.form} />
        </>
      ) : (
        <Button text="Sign in" href={`/sign-in${queryOf({ returnTo })}`} />
      )}
    </Layout>
  );
}

/** Fields of each form that nobody types. */
const UNTYPED = ['_csrf', '_key', '_version', '_step', '_force', '_type', '_command', '_case'];

/** Everything that was sent, to be sent again as it was: nothing is kept here. */
function TypedAgain({
  refused: { url },
  form,
}: {
  readonly refused: Refused;
  readonly form: URLSearchParams;
}): VNode {
  const fields = [...form];
  const shown = fields.filter(([name, value]) => !UNTYPED.includes(name) && value.trim() !== '');
  return (
    <form method="post" action={url}>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <h2 class="govuk-heading-m">What you typed</h2>
      <ul class="govuk-list govuk-list--bullet">
        {shown.map(([, value]) => (
          <li class="app-note">{value}</li>
        ))}
      </ul>
      <Button text="Go on with what I typed" preventDoubleClick />
    </form>
  );
}
