import { type SenderContext } from '@tipstaff/cases';
import { type ChainMark, type EventStore } from '@tipstaff/event-store';
import { type Clock, LocalDate } from '@tipstaff/kernel';
import { type Law, type LawSource } from '@tipstaff/law';
import { type FigureReader } from '@tipstaff/reports';
import { refusePublished } from './drafts/change-draft.command';
import { makePaperOf, type MadePaper } from './drafts/made-paper';
import { type Draft, type DraftRef } from './drafts/draft';
import { templateNamed } from './drafts/whole-text';
import { type MeasureSource } from './measures/measures-of-paper';
import { lastDayKnown } from './model/last-day-known';
import { type PrintedRestatement } from './model/make-model';
import { inOneSnapshot } from './model/one-snapshot';
import { Papers } from './papers';
import { toPrint } from './register/register';
import { PublishPaper } from './sealing/publish.command';
import { filesOfPaper, refuseNotOver, refuseUnfit } from './sealing/seal';

export interface PressParts {
  readonly store: EventStore;
  readonly reader: FigureReader;
  readonly law: LawSource;
  readonly clock: Pick<Clock, 'today'>;
  /** Release of Tipstaff. */
  readonly software: string;
  /** The least part of a figure that whoever may not see small numbers is shown. */
  readonly fewest: () => Promise<number>;
  readonly measures: MeasureSource;
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
   * As known on which day figures of a force are looked at: the day that somebody names, else everything that is
   * recorded.
   * @throws DomainError `report.unknown-force`
   */
  async dayKnown(force: string, named: LocalDate | null): Promise<LocalDate> {
    const { reader, clock } = this.parts;
    return named ?? (await lastDayKnown(reader, force, clock.today()));
  }

  /**
   * The same of a paper, whose twelve months are over by then.
   * @throws DomainError `paper.window-not-over`, `report.unknown-force`
   */
  async dayKnownOfPaper(
    force: string,
    { to, knownOn }: { readonly to: LocalDate; readonly knownOn: LocalDate | null },
  ): Promise<LocalDate> {
    const last = await this.dayKnown(force, null);
    const known = knownOn ?? last;
    refuseNotOver({ to, knownOn: LocalDate.min(known, last) });
    return known;
  }

  /**
   * The paper as it would be printed now, with what is marked in it.
   * @param small whether it is shown with numbers that are small
   */
  async make(draft: Draft, small: boolean): Promise<MadePaper> {
    const fewest = small ? null : await this.parts.fewest();
    const restatements = toPrint(await this.papers.sealed(draft.force), draft.template);
    const law = await this.parts.law.current();
    return this.makeIn(draft, law, { restatements, fewest }, (_, made) => Promise.resolve(made));
  }

  /**
   * The command that publishes a draft, its bytes made: with small numbers where somebody approved it who may see them.
   * @throws DomainError `paper.not-found` · `paper.published` · what `refuseUnfit` throws
   */
  async publication(ref: DraftRef, sent: SenderContext): Promise<PublishPaper> {
    const { store, software } = this.parts;
    const law = await this.parts.law.current();
    const draft = await this.papers.draft(ref);
    refusePublished(draft);
    const fewest = draft.approvals.some((one) => one.small) ? null : await this.parts.fewest();
    const record = await store.head();
    const restatements = toPrint(await this.papers.sealed(ref.force), draft.template);
    const files = await this.makeIn(draft, law, { restatements, fewest }, (reader, made) => {
      refuseUnfit(draft, made, record.position);
      return filesOfPaper({ draft, made, restatements, reader, law, software });
    });
    return new PublishPaper(ref, toSeal(draft, record, law), files, draft.version, sent);
  }

  /** Everything that `use` reads is of the moment of the record of which the paper is made. */
  private makeIn<T>(
    draft: Draft,
    law: Law,
    { restatements, fewest }: PrintedBeside,
    use: (reader: FigureReader, made: MadePaper) => Promise<T>,
  ): Promise<T> {
    const { reader, clock, measures, store } = this.parts;
    return inOneSnapshot(reader, draft.force, async (within) => {
      const source = { reader: within, law, today: clock.today(), measures, store };
      return use(within, await makePaperOf(draft, source, restatements, fewest));
    });
  }
}

interface PrintedBeside {
  readonly restatements: readonly PrintedRestatement[];
  /** The least part that is printed; null where all are. */
  readonly fewest: number | null;
}

function toSeal(draft: Draft, record: ChainMark, law: Law) {
  const { force, reference, template, templateVersion, to, knownOn } = draft;
  const { title } = templateNamed(template);
  return {
    ...{ force, template, templateVersion, title, to, knownOn, draft: reference },
    ...{ record, calendar: law.calendar.version.id },
  };
}
