import { type SenderContext } from '@tipstaff/cases';
import { type ChainMark, type EventStore } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type FigureReader } from '@tipstaff/reports';
import { refusePublished } from './drafts/change-draft.command';
import { makePaperOf, type MadePaper } from './drafts/made-paper';
import { type Draft, type DraftRef } from './drafts/draft';
import { templateNamed } from './drafts/whole-text';
import { inOneSnapshot } from './model/one-snapshot';
import { Papers } from './papers';
import { toPrint } from './register/register';
import { PublishPaper } from './sealing/publish.command';
import { filesOfPaper, refuseUnfit } from './sealing/seal';

export interface PressParts {
  readonly store: EventStore;
  readonly reader: FigureReader;
  readonly law: Law;
  readonly today: LocalDate;
  /** Release of Tipstaff. */
  readonly software: string;
  /** The least part of a figure that whoever may not see small numbers is shown. */
  readonly fewest: () => Promise<number>;
}

/** A draft that nobody has recorded: what a template says of a force. */
export function unrecordedDraft(
  force: string,
  template: string,
  windows: { readonly to: LocalDate; readonly knownOn: LocalDate },
): Draft {
  const { version: templateVersion } = templateNamed(template);
  return {
    ...{ force, reference: '', version: 0, state: 'draft', template, templateVersion, ...windows },
    ...{ text: null, commentary: {}, wrapper: null, confirmations: [], comments: [] },
    ...{ approvals: [], code: null },
  };
}

/** Makes papers from the record as it is. */
export class Press {
  private readonly papers: Papers;

  constructor(private readonly parts: PressParts) {
    this.papers = new Papers(parts.store);
  }

  /**
   * The paper as it would be printed now, with what is marked in it.
   * @param small whether it is shown with numbers that are small
   */
  async make(draft: Draft, small: boolean): Promise<MadePaper> {
    const fewest = small ? null : await this.parts.fewest();
    const restatements = toPrint(await this.papers.sealed(draft.force), draft.template);
    return inOneSnapshot(this.parts.reader, draft.force, (reader) =>
      makePaperOf(draft, { ...this.parts, reader }, restatements, fewest),
    );
  }

  /**
   * The command that publishes a draft, its bytes made: with small numbers where somebody approved it who may see them.
   * @throws DomainError `paper.not-found` · `paper.published` · what `refuseUnfit` throws
   */
  async publication(ref: DraftRef, sent: SenderContext): Promise<PublishPaper> {
    const { store, law, reader, software } = this.parts;
    const draft = await this.papers.draft(ref);
    refusePublished(draft);
    const fewest = draft.approvals.some((one) => one.small) ? null : await this.parts.fewest();
    const record = await store.head();
    const restatements = toPrint(await this.papers.sealed(ref.force), draft.template);
    const files = await inOneSnapshot(reader, ref.force, async (within) => {
      const made = await makePaperOf(
        draft,
        { ...this.parts, reader: within },
        restatements,
        fewest,
      );
      refuseUnfit(draft, made, record.position);
      return filesOfPaper({ draft, made, restatements, reader: within, law, software });
    });
    return new PublishPaper(ref, toSeal(draft, record, law), files, draft.version, sent);
  }
}

function toSeal(draft: Draft, record: ChainMark, law: Law) {
  const { force, reference, template, templateVersion, to, knownOn } = draft;
  const { title } = templateNamed(template);
  return {
    ...{ force, template, templateVersion, title, to, knownOn, draft: reference },
    ...{ record, calendar: law.calendar.version.id },
  };
}
