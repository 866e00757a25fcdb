import { plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { queryOf, segment } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Button } from '../govuk/components';
import { type Directory, nameOf } from '../home/directory';
import { Details, Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Behind, Day, inWords } from '../pages/words';
import { type Visit } from '../visit';
import { draftAddress, PAPERS, PART, papersCrumb } from './addresses';
import { PaperBlocks } from './blocks';

export type ShownDraft = AnswerTo<'/api/v1/papers/{force}/drafts/{reference}'>;

type Addresses = (path: string, query?: Readonly<Record<string, string>>) => string;

export const stateTag = (state: ShownDraft['draft']['state']): VNode => {
  const colour = { draft: 'yellow', approved: 'blue', published: 'green' }[state];
  return <Tag text={inWords(state)} classes={`govuk-tag--${colour}`} />;
};

/** A paper while it is written: what is marked, what was said of it, and how it would be printed. */
export function DraftPage(props: {
  readonly visit: Visit;
  readonly shown: ShownDraft;
  /** Null for whoever may not see it. */
  readonly directory: Directory | null;
  readonly idempotencyKey: string;
}): VNode {
  const { visit, shown, directory, idempotencyKey } = props;
  const { draft, comments, approvedBy, commentary } = shown;
  const { force } = visit;
  const to: Addresses = (path, query) => draftAddress(force, draft.reference, path, query);
  const isOpen = draft.state !== 'published';
  const who = (id: string): string => (id === visit.me.id ? 'you' : nameOf(directory, id));
  return (
    <Layout
      title={`Paper ${draft.reference}`}
      visit={visit}
      part={PART}
      crumbs={[papersCrumb(force), { text: draft.reference }]}
    >
      <h1 class="govuk-heading-l">
        {draft.reference} {stateTag(draft.state)}
      </h1>
      <p class="govuk-body">
        {inWords(draft.template)}, twelve months to <Day of={draft.to} />, as known on{' '}
        <Day of={draft.knownOn} />.
      </p>
      <Behind behind={shown.behind} />
      {draft.code && (
        <p class="govuk-body">
          Published as{' '}
          <a class="govuk-link" href={`${PAPERS}/published/${draft.code}${queryOf({ force })}`}>
            {draft.code}
          </a>
          . Nothing changes it any more.
        </p>
      )}
      {isOpen && <Marks shown={shown} to={to} />}
      {isOpen && (
        <>
          <h2 class="govuk-heading-m">Words of your own</h2>
          <ul class="govuk-list govuk-list--bullet">
            {commentary.map(({ slot, text }) => (
              <li>
                <a class="govuk-link" href={to('/commentary', { part: slot })}>
                  {text === null ? 'Write' : 'Change'} the commentary: {inWords(slot)}
                </a>
              </li>
            ))}
            <li>
              <a class="govuk-link" href={to('/wrapper')}>
                {shown.wrapper ? 'Change' : 'Write'} the cover of the board paper
              </a>
            </li>
            <li>
              <a class="govuk-link" href={to('/text')}>
                Change the whole text
              </a>
            </li>
          </ul>
        </>
      )}
      <h2 class="govuk-heading-m" id="comments">
        Comments
      </h2>
      {comments.length === 0 && <p class="govuk-body">Nobody has commented.</p>}
      {comments.map((one) => (
        <div class="govuk-inset-text" id={`comment-${one.number}`}>
          <p class="govuk-body">
            {one.by === visit.me.id ? 'You' : nameOf(directory, one.by)}, <Day of={one.on} />:{' '}
            {one.text}
          </p>
          {one.answer !== null ? (
            <p class="govuk-body">Answered: {one.answer}</p>
          ) : (
            isOpen && (
              <a class="govuk-link" href={to('/comments', { part: String(one.number) })}>
                Answer<span class="govuk-visually-hidden"> comment {one.number}</span>
              </a>
            )
          )}
        </div>
      ))}
      {isOpen && (
        <p class="govuk-body">
          <a class="govuk-link" href={to('/comments')}>
            Comment
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">Approval</h2>
      <p class="govuk-body">
        {approvedBy.length === 0
          ? 'Nobody has approved the paper as it stands now.'
          : `Approved by ${[...new Set(approvedBy)].map(who).join(', ')}.`}
      </p>
      {isOpen && (
        <div class="govuk-button-group">
          {draft.state === 'draft' && (
            <form method="post" action={to('/approval')}>
              <input type="hidden" name="_csrf" value={visit.csrf} />
              <input type="hidden" name="_key" value={idempotencyKey} />
              <Button text="Approve as it stands" classes="govuk-button--secondary" />
            </form>
          )}
          <a class="govuk-link" href={to('/publication')}>
            Publish
          </a>
        </div>
      )}
      {isOpen && (
        <>
          <h2 class="govuk-heading-m">As it would be printed</h2>
          <p class="govuk-body">
            As a file:{' '}
            {shown.files.map((name, at) => (
              <>
                {at > 0 && ', '}
                <a
                  class="govuk-link"
                  href={`/api/v1/papers/${segment(force)}/drafts/${segment(draft.reference)}/files/${segment(name)}`}
                >
                  {name}
                </a>
              </>
            ))}
          </p>
          <PaperBlocks blocks={shown.blocks} />
        </>
      )}
    </Layout>
  );
}

function Marks(props: { readonly shown: ShownDraft; readonly to: Addresses }): VNode {
  const { shown, to } = props;
  const { marks, confirmations } = shown;
  return (
    <>
      <h2 class="govuk-heading-m" id="marks">
        {marks.length === 0 ? 'Nothing is marked' : plural(marks.length, 'mark')}
      </h2>
      <MarkList marks={marks}>
        {(sentence) => (
          <a class="govuk-link" href={to('/confirmation', { sentence })}>
            Confirm<span class="govuk-visually-hidden">: {sentence}</span>
          </a>
        )}
      </MarkList>
      {confirmations.length > 0 && (
        <Details summaryText={`${plural(confirmations.length, 'sentence')} confirmed`}>
          <ul class="govuk-list govuk-list--bullet">
            {confirmations.map(({ sentence, reason }) => (
              <li>
                “{sentence}”: {reason}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

/** What is marked, each with its sentence and how it is mended. */
export function MarkList(props: {
  readonly marks: ShownDraft['marks'];
  readonly children?: (sentence: string) => VNode;
}): VNode | null {
  if (props.marks.length === 0) return null;
  return (
    <ol class="govuk-list govuk-list--number">
      {props.marks.map(({ code, sentence, words }) => (
        <li>
          <strong>{inWords(code)}</strong>: “{sentence}”
          <br />
          {words.charAt(0).toUpperCase() + words.slice(1)}. {props.children?.(sentence)}
        </li>
      ))}
    </ol>
  );
}
