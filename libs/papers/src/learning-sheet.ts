import { LocalDate } from '@tipstaff/kernel';
import { inWords, type LearningRegister, type ReportingPeriod } from '@tipstaff/reports';
import { paperDocx } from './forms/docx';
import { paperHtml } from './forms/html';
import { type BlockModel, type DocumentModel } from './model/paper-model';
import { typeOfFile } from './sealing/handed-out';

/** The forms of a learning sheet. */
export const learningSheetForms = ['docx', 'html'] as const;
export type LearningSheetForm = (typeof learningSheetForms)[number];

type Told = Pick<LearningRegister, 'window' | 'sheet'>;

/** What was learned and may be told to everybody in the force, as a document: it names no one and no case. */
export async function learningSheet(
  told: Told,
  form: LearningSheetForm,
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Uint8Array }> {
  const model = learningSheetModel(told);
  const name = `learning-${told.window.to.slice(0, 7)}.${form}`;
  const bytes =
    form === 'docx'
      ? await paperDocx(model, null)
      : new TextEncoder().encode(paperHtml(model, null));
  return { name, type: typeOfFile(name), bytes };
}

function learningSheetModel({ window, sheet }: Told): DocumentModel {
  const title = `Learning: ${spanInWords(window)}`;
  const themes = sheet.themes.flatMap(({ theme, lessons }): readonly BlockModel[] => [
    { kind: 'heading', level: 2, text: heading(theme) },
    { kind: 'list', ordered: false, items: lessons },
  ]);
  const nothing: BlockModel = { kind: 'paragraph', text: 'There is nothing that may be told.' };
  return {
    title,
    wrapper: null,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...(themes.length === 0 ? [nothing] : themes),
    ],
    source: 'Lessons from complaints and conduct. They name no person, case, unit or day.',
  };
}

/** `September 2024` of a whole month, else both days. */
function spanInWords(window: ReportingPeriod): string {
  const { from, to } = window;
  const isMonth = LocalDate.day(from) === 1 && LocalDate.endOfMonth(from) === to;
  return isMonth ? LocalDate.monthInWords(to) : inWords(window);
}

function heading(theme: string): string {
  const words = theme.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
