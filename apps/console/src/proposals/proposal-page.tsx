import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { type AnswerTo, type Problem } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { type CommandSchema } from '../commands/command-form';
import { SaidInWords } from '../commands/said-in-words';
import {
  Button,
  ErrorSummary,
  InsetText,
  SummaryList,
  Textarea,
  WarningText,
} from '../govuk/components';
import { html } from '../govuk/html';
import { Details, Tag } from '../govuk/ports';
import { type Directory, nameOf } from '../home/directory';
import { Layout } from '../pages/layout';
import { Day, inWords, withoutCodes } from '../pages/words';
import { type Visit } from '../visit';
import { proposalAddress } from './asked-of-you';

/** A decision that was sent and refused; the page comes back with it. */
export interface Sent {
  readonly how: string;
  /** With which it was to be returned. */
  readonly words: string;
  readonly problem: Problem | null;
}

export const NOTHING_SENT: Sent = { how: '', words: '', problem: null };

interface Props {
  readonly visit: Visit;
  readonly of: AnswerTo<'/api/v1/proposals/{id}'>;
  readonly schema: CommandSchema;
  /** Null for whoever may not see it. */
  readonly directory: Directory | null;
  readonly sent: Sent;
  /** Makes a second press harmless. */
  readonly idempotencyKey: string;
}

/** Who asks for what and why, what would be recorded, and the decision where it is theirs to make. */
export function ProposalPage(props: Props): VNode {
  const { visit, of, schema, sent } = props;
  const isOwn = of.proposedBy === visit.me.id;
  const isWaiting = of.state === 'waiting';
  return (
    <Layout
      title={`${of.title}: ${of.reference}`}
      visit={visit}
      isFaulty={sent.problem !== null}
      part="/"
      crumbs={[
        { text: 'Cases', href: `/cases?force=${of.force}` },
        { text: of.reference, href: caseAddress(of) },
        { text: schema.title },
      ]}
    >
      {sent.problem && <Refused {...props} problem={sent.problem} />}
      <span class="govuk-caption-l">
        {inWords(of.type)}{' '}
        <a class="govuk-link" href={caseAddress(of)}>
          {of.reference}
        </a>
        , {placeName(of.force)}
      </span>
      <h1 class="govuk-heading-l">
        {of.title} {isWaiting || <Tag text={inWords(of.state)} />}
      </h1>
      <Asked {...props} />
      <h2 class="govuk-heading-m">{isWaiting ? 'What would be recorded' : 'What was asked for'}</h2>
      {of.body ? (
        <SaidInWords schema={schema} body={of.body} />
      ) : (
        <p class="govuk-body">It was erased, with the person whom it was about.</p>
      )}
      {isWaiting && of.whyNotNow && (
        <WarningText
          text={`As the case is now it can not be approved. ${withoutCodes(of.whyNotNow.detail)}`}
          iconFallbackText="Warning"
        />
      )}
      {of.mayDecide && <Decision {...props} />}
      {isWaiting && !of.mayDecide && (
        <InsetText
          text={
            isOwn
              ? 'You asked for it: it waits for whoever may decide.'
              : 'It waits for whoever may decide: that is not you.'
          }
        />
      )}
      {isWaiting && isOwn && (
        <Form {...props} how="withdraw">
          <Button text="Withdraw it" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
    </Layout>
  );
}

function Asked({ visit, of, directory }: Props): VNode {
  const who = (id: string): string => (id === visit.me.id ? 'You' : nameOf(directory, id));
  const row = (key: string, value: VNode | string) => ({
    key: { text: key },
    value: { html: html(<>{value}</>) },
  });
  return (
    <SummaryList
      rows={[
        row('Asked by', who(of.proposedBy)),
        row('Asked on', <Day of={of.proposedOn} />),
        row('Why', <span class="app-note">{of.reason ?? 'It was erased.'}</span>),
        ...(of.decideBy ? [row('Decide by', <Day of={of.decideBy} />)] : []),
        ...(of.state === 'waiting' ? [row('Lapses after', <Day of={of.lapsesOn} />)] : []),
        ...(of.decidedOn
          ? [
              row(
                inWords(of.state),
                <>
                  <Day of={of.decidedOn} />
                  {of.decidedBy && `, ${who(of.decidedBy)}`}
                  {of.because && `: ${inWords(of.because).toLowerCase()}`}
                </>,
              ),
            ]
          : []),
        ...(of.words ? [row('With the words', <span class="app-note">{of.words}</span>)] : []),
      ]}
    />
  );
}

function Decision(props: Props): VNode {
  const { of, sent } = props;
  const isWordsWrong = sent.how === 'return' && sent.problem !== null;
  return (
    <>
      <h2 class="govuk-heading-m">Your decision</h2>
      {of.whyNotNow === null && (
        <Form {...props} how="approve">
          <Button text="Approve, and record it" preventDoubleClick />
        </Form>
      )}
      <Details
        summaryText="Return it with words"
        open={sent.how === 'return' || of.whyNotNow !== null}
      >
        <Form {...props} how="return">
          <Textarea
            id="words"
            name="_words"
            label={{ text: 'What is to be done first, or why not', classes: 'govuk-label--s' }}
            hint={{ text: 'Whoever asked reads this. The case stays as it is.' }}
            {...(isWordsWrong ? { errorMessage: { text: wordsOf(props) } } : {})}
            value={sent.words}
            rows="4"
          />
          <Button text="Return it" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      </Details>
      <Details summaryText="Let it lapse">
        <Form {...props} how="lapse">
          <p class="govuk-body">It is ended without words. The case stays as it is.</p>
          <Button text="Let it lapse" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      </Details>
    </>
  );
}

function Form(props: Props & { readonly how: string; readonly children: VNode | VNode[] }): VNode {
  const { visit, of, how, idempotencyKey, children } = props;
  return (
    <form method="post" action={`${proposalAddress(of.id)}/${how}`} noValidate>
      <input type="hidden" name="_csrf" value={visit.csrf} />
      <input type="hidden" name="_key" value={`${idempotencyKey}.${how}`} />
      <input type="hidden" name="_version" value={of.caseVersion} />
      {children}
    </form>
  );
}

const wordsOf = ({ sent: { words, problem } }: Props): string =>
  words === ''
    ? 'Enter what is to be done first, or why not'
    : (problem?.errors?.[0]?.detail ?? problem?.detail ?? '');

/** Nothing was decided; where others recorded something since, the case is to be looked at first. */
function Refused(props: Props & { readonly problem: Problem }): VNode {
  const { of, problem, sent } = props;
  const isStale = problem.status === 412;
  return (
    <ErrorSummary
      titleText={
        isStale ? 'Others recorded something on this case since you looked' : 'Not decided'
      }
      errorList={[
        isStale
          ? {
              text: 'Nothing was decided. Look at the case, then approve it again if it still holds.',
              href: caseAddress(of),
            }
          : sent.how === 'return'
            ? { text: wordsOf(props), href: '#words' }
            : { text: problem.detail ?? problem.title },
      ]}
    />
  );
}
