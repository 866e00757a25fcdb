import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor, metaOf, type SenderContext } from '@tipstaff/cases';
import { type NewEvent } from '@tipstaff/event-store';
import { type Clock, DomainError, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { type Wrapper } from '../model/paper-model';
import { commentarySlots } from '../prose/parse-markdown';
import { blocksOf, sentencesOf } from '../prose/sentences';
import { sentenceInOneLine } from '../prose/lint';
import {
  type Draft,
  draftEvent,
  draftFrom,
  draftNotFound,
  type DraftRef,
  draftStream,
  paperReferenceFault,
} from './draft';
import { templateNamed, wholeText } from './whole-text';

/** What people do to a paper before it is published. */
export type DraftDeed =
  | {
      readonly deed: 'draft';
      readonly template: string;
      readonly to: LocalDate;
      readonly knownOn: LocalDate;
    }
  | { readonly deed: 'write-text'; readonly text: string }
  | { readonly deed: 'write-commentary'; readonly slot: string; readonly text: string }
  | { readonly deed: 'write-wrapper'; readonly wrapper: Wrapper }
  | { readonly deed: 'confirm-sentence'; readonly sentence: string; readonly reason: string }
  | { readonly deed: 'comment'; readonly text: string }
  | { readonly deed: 'answer-comment'; readonly comment: number; readonly text: string }
  /** `small`: by somebody who may see small numbers, so that the paper prints them. */
  | { readonly deed: 'approve'; readonly small: boolean };

export interface DraftAnswer extends DraftRef {
  readonly version: number;
  readonly position: number;
}

export class ChangeDraft extends Command<DraftAnswer> {
  /** @param expectedVersion that the asker has seen; null where it is not asked for */
  constructor(
    readonly ref: DraftRef,
    readonly deed: DraftDeed,
    readonly sent: SenderContext,
    readonly expectedVersion: number | null,
  ) {
    super();
  }
}

@CommandHandler(ChangeDraft)
export class ChangeDraftHandler implements ICommandHandler<ChangeDraft> {
  constructor(
    private readonly executor: CommandExecutor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `paper.exists` · `paper.invalid-reference` · `paper.not-found` · `paper.published` · `paper.unknown-template` ·
   *   `paper.unknown-slot` · `paper.no-such-sentence` · `paper.no-such-comment` · `stream.stale-version`
   */
  async execute({ ref, deed, sent, expectedVersion }: ChangeDraft): Promise<DraftAnswer> {
    const stream = draftStream(ref);
    const { clear, sealed } = partsOf(deed);
    const { version, lastPosition } = await this.executor.execute({
      stream,
      meta: metaOf(sent, { stream, ...clear }),
      ...(expectedVersion === null ? {} : { expectedVersion }),
      open: true,
      sealed: { content: sealed ?? {}, refusal: () => reusedKey(sent) },
      decide: (history) => [decided(ref, deed, draftFrom(ref, history), this.clock.today())],
    });
    return { ...ref, version, position: lastPosition };
  }
}

/** What stands in the record in clear, and what is sealed. */
function partsOf(deed: DraftDeed): {
  readonly clear: Readonly<Record<string, unknown>>;
  readonly sealed: Readonly<Record<string, string>> | null;
} {
  switch (deed.deed) {
    case 'draft':
    case 'approve':
      return { clear: { ...deed }, sealed: null };
    case 'write-text':
    case 'comment':
      return { clear: { deed: deed.deed }, sealed: { text: deed.text } };
    case 'write-commentary':
      return { clear: { deed: deed.deed, slot: deed.slot }, sealed: { text: deed.text } };
    case 'write-wrapper':
      return { clear: { deed: deed.deed }, sealed: { wrapper: JSON.stringify(deed.wrapper) } };
    case 'confirm-sentence':
      return {
        clear: { deed: deed.deed },
        sealed: { sentence: sentenceInOneLine(deed.sentence), reason: deed.reason },
      };
    case 'answer-comment':
      return { clear: { deed: deed.deed, comment: deed.comment }, sealed: { text: deed.text } };
  }
}

function decided(ref: DraftRef, deed: DraftDeed, draft: Draft | null, today: LocalDate): NewEvent {
  const { sealed } = partsOf(deed);
  if (deed.deed === 'draft') {
    if (draft) throw exists(ref);
    refuseUnfitReference(ref);
    const { template, to, knownOn } = deed;
    const { version: templateVersion } = templateNamed(template);
    return draftEvent('drafted', today, { template, templateVersion, to, knownOn }, null);
  }
  if (!draft) throw draftNotFound(ref);
  refusePublished(draft);
  switch (deed.deed) {
    case 'write-text':
      return draftEvent('text-written', today, {}, sealed);
    case 'write-commentary':
      refuseUnknownSlot(draft, deed.slot);
      return draftEvent('commentary-written', today, { slot: deed.slot }, sealed);
    case 'write-wrapper':
      return draftEvent('wrapper-written', today, {}, sealed);
    case 'confirm-sentence':
      refuseUnknownSentence(draft, deed.sentence);
      return draftEvent('sentence-confirmed', today, {}, sealed);
    case 'comment':
      return draftEvent('commented', today, {}, sealed);
    case 'answer-comment':
      refuseUnknownComment(draft, deed.comment);
      return draftEvent('comment-answered', today, { comment: deed.comment }, sealed);
    case 'approve':
      return draftEvent('approved', today, { small: deed.small }, null);
  }
}

/** @throws DomainError `paper.published` where it can be changed no more */
export function refusePublished({ reference, state, code }: Draft): void {
  if (state !== 'published') return;
  throw new DomainError(
    'rule-violation',
    'paper.published',
    `The paper "${reference}" was published under the code ${code ?? ''}, and nothing changes it: draft another one.`,
  );
}

function refuseUnknownSlot({ template, text }: Draft, slot: string): void {
  const slots = commentarySlots(text ?? templateNamed(template).text);
  if (slots.includes(slot)) return;
  throw new DomainError(
    'invalid-input',
    'paper.unknown-slot',
    `The paper has no place for commentary called "${slot}": it has ${slots.join(', ') || 'none'}.`,
    { pointer: '/slot' },
  );
}

/** A confirmation is of a sentence that stands in the text, as it stands there. */
function refuseUnknownSentence(draft: Draft, sentence: string): void {
  const wanted = sentenceInOneLine(sentence);
  const stands = blocksOf(wholeText(draft)).some(({ text }) =>
    sentencesOf(text).some(({ from, to }) => sentenceInOneLine(text.slice(from, to)) === wanted),
  );
  if (stands) return;
  throw new DomainError(
    'invalid-input',
    'paper.no-such-sentence',
    'The paper holds no such sentence: copy it as it stands in the text, with its references in braces.',
    { pointer: '/sentence' },
  );
}

function refuseUnknownComment({ comments }: Draft, number: number): void {
  const comment = comments.find((one) => one.number === number);
  if (comment && comment.answer === null) return;
  throw new DomainError(
    'invalid-input',
    'paper.no-such-comment',
    comment ? `Comment ${number} was answered already.` : `The paper has no comment ${number}.`,
    { pointer: '/comment' },
  );
}

function refuseUnfitReference({ reference }: DraftRef): void {
  const fault = paperReferenceFault(reference);
  if (fault === null) return;
  throw new DomainError('invalid-input', 'paper.invalid-reference', fault, {
    pointer: '/reference',
  });
}

function exists({ force, reference }: DraftRef): DomainError {
  return new DomainError(
    'rule-violation',
    'paper.exists',
    `${force} has a paper "${reference}" already: give this one another reference.`,
    { pointer: '/reference' },
  );
}

export function reusedKey({ idempotencyKey }: SenderContext): DomainError {
  return new DomainError(
    'unprocessable',
    'command.reused-id',
    `The key ${idempotencyKey} was used before with another text: choose a new key for a new command.`,
  );
}
