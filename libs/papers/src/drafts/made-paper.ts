import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type FigureReader } from '@tipstaff/reports';
import { figuresOfPaper, type FiguresOfPaper } from '../model/figures-of-paper';
import { paperModel, type PrintedRestatement } from '../model/make-model';
import { type PaperModel } from '../model/paper-model';
import { type UnitSource } from '../asymmetry/asymmetries-of-paper';
import { type MeasureSource } from '../measures/measures-of-paper';
import { lint, type Mark } from '../prose/lint';
import { windowsOfText } from '../templates/template';
import { type Draft } from './draft';
import { confirmationsFor, templateNamed, wholeText } from './whole-text';

/** What papers are made from. */
export interface PaperSource {
  readonly reader: FigureReader;
  readonly law: Law;
  readonly today: LocalDate;
  readonly measures: MeasureSource;
  readonly store: UnitSource;
}

/** A paper as it stands now: its text, what is marked in it, its figures, and how it is printed. */
export interface MadePaper {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly figures: FiguresOfPaper;
  readonly model: PaperModel;
}

type Makes = Pick<
  Draft,
  'force' | 'template' | 'text' | 'commentary' | 'confirmations' | 'to' | 'knownOn' | 'wrapper'
>;

/**
 * @param fewest the least part that is printed; null where all are
 * @throws DomainError `paper.unknown-template`, `paper.unknown-window`, `report.unknown-force`
 */
export async function makePaperOf(
  draft: Makes,
  { reader, law, today, measures, store }: PaperSource,
  restatements: readonly PrintedRestatement[],
  fewest: number | null,
): Promise<MadePaper> {
  const { force, to, knownOn, wrapper } = draft;
  const text = wholeText(draft);
  const windows = windowsOfText(text, to);
  const asked = { reader, force, knownOn, today, law, windows, measures, store };
  const read = await figuresOfPaper(text, asked);
  // What a sentence says is judged by what is so, whoever reads it.
  const marks = lint({ text, figures: read, confirmations: confirmationsFor(draft) });
  const figures = fewest === null ? read : read.withoutSmall(fewest);
  const { title } = templateNamed(draft.template);
  const model = paperModel({ title, force, knownOn, text, figures, wrapper, restatements });
  return { text, marks, figures, model };
}
