import { DomainError, type LocalDate } from '@tipstaff/kernel';
import { type ReportingPeriod } from '@tipstaff/reports';

/** A board paper's cover: who puts it before whom, and what is asked of them. */
export interface Wrapper {
  readonly title: string;
  readonly originator: string;
  readonly reason: string;
  readonly submittedTo: string;
  readonly summary: string;
  readonly recommendation: string;
  readonly checklist: readonly { readonly question: string; readonly answer: string }[];
  readonly appendix: string;
  readonly nextMeeting: string;
}

const noWrapper: Wrapper = {
  ...{ title: '', originator: '', reason: '', submittedTo: '', summary: '' },
  ...{ recommendation: '', checklist: [], appendix: '', nextMeeting: '' },
};

/**
 * A wrapper from the JSON of an object; what it leaves out is empty.
 * @throws DomainError `paper.invalid-wrapper`
 */
export function wrapperIn(json: string): Wrapper {
  const said = objectIn(json);
  const wrong = Object.entries(said).flatMap(([name, value]) => {
    if (!(name in noWrapper)) return [`"${name}" is no part of it`];
    if (name === 'checklist') return isChecklist(value) ? [] : ['"checklist" is no list of them'];
    return typeof value === 'string' ? [] : [`"${name}" is no text`];
  });
  if (wrong.length === 0) return { ...noWrapper, ...said };
  throw invalidWrapper(wrong.join('; '));
}

function objectIn(json: string): object {
  try {
    const said: unknown = JSON.parse(json);
    if (typeof said === 'object' && said !== null && !Array.isArray(said)) return said;
  } catch (error) {
    throw invalidWrapper('it is no JSON', error);
  }
  throw invalidWrapper('it is no object');
}

function isChecklist(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((line: unknown) => {
      const { question, answer } = (line ?? {}) as Record<string, unknown>;
      return typeof question === 'string' && typeof answer === 'string';
    })
  );
}

function invalidWrapper(wrong: string, cause?: unknown): DomainError {
  const parts = Object.keys(noWrapper).filter((name) => name !== 'checklist');
  return new DomainError(
    'invalid-input',
    'paper.invalid-wrapper',
    `This is no wrapper: ${wrong}. Write a JSON object with any of ${parts.join(', ')} as texts, and checklist as a list of {"question","answer"}.`,
    { pointer: '/wrapper', cause },
  );
}

export interface TableModel {
  readonly kind: 'table';
  readonly caption: string;
  /** What it shows, for whoever does not see it. */
  readonly description: string;
  readonly columns: readonly string[];
  /** No cell is empty. */
  readonly rows: readonly (readonly string[])[];
}

export interface ChartModel {
  readonly kind: 'chart';
  /** Says the finding. */
  readonly title: string;
  /** Says what is drawn. */
  readonly subtitle: string;
  readonly foot: string;
  /** Kind, subject, finding, and where the table is. */
  readonly alternative: string;
  readonly bars: readonly {
    readonly label: string;
    /** Which of the windows, from 0. */
    readonly window: number;
    readonly value: number;
    readonly printed: string;
  }[];
  readonly windows: readonly string[];
}

export type BlockModel =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | TableModel
  | ChartModel;

/** A paper as it is printed: every form is made of this, so that no number is written twice. */
export interface PaperModel {
  readonly title: string;
  readonly force: string;
  readonly windows: { readonly last: ReportingPeriod; readonly previous: ReportingPeriod };
  readonly knownOn: LocalDate;
  readonly wrapper: Wrapper | null;
  readonly blocks: readonly BlockModel[];
  /** Where figures come from, in which windows and as known when; under every table and chart. */
  readonly source: string;
}

/** What every form is made of: a paper, or something shorter. */
export type DocumentModel = Pick<PaperModel, 'title' | 'wrapper' | 'blocks' | 'source'>;

/** Every text of a paper in its order, as each form has it. */
export function textsOf(blocks: readonly BlockModel[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'list':
        return block.items;
      case 'table':
        return [block.caption, ...block.columns, ...block.rows.flat()];
      case 'chart':
        return [block.title, block.subtitle, ...block.bars.map(({ printed }) => printed)];
    }
  });
}
