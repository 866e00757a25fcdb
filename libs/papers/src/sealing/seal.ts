import { canonicalJson, DomainError, LocalDate, plural } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { ASYMMETRY_CONTRACT, figureUnits, type FigureReader, Fraction } from '@tipstaff/reports';
import { createHash } from 'node:crypto';
import { type Draft } from '../drafts/draft';
import { type MadePaper } from '../drafts/made-paper';
import { confirmationsFor } from '../drafts/whole-text';
import { chartSvg } from '../forms/chart-svg';
import { paperDocx } from '../forms/docx';
import { paperHtml } from '../forms/html';
import { isNumeric, type PrintedPlace } from '@tipstaff/measures';
import { type ReadAsymmetry } from '../asymmetry/asymmetries-of-paper';
import { type ReadMeasure } from '../measures/measures-of-paper';
import { type ReadFigure } from '../model/figures-of-paper';
import { type PrintedRestatement } from '../model/make-model';
import { jsonFile, type SealedFile, textFile } from './sealed-bytes';

/** A figure as it is kept: what was printed, of what, under which rules, known when, from how much of the record. */
export interface SealedFigure {
  readonly id: string;
  readonly window: { readonly from: string; readonly to: string };
  /** Which part of the row; null for the row itself, and for a published measure. */
  readonly by: string | null;
  /** Null where there is none, or it is kept from readers of the paper. */
  readonly value: number | null;
  readonly exact: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly pending: number | null;
  readonly leftOut: readonly { readonly reason: string; readonly count: number | null }[];
  readonly contract: string;
  readonly contractVersion: string;
  readonly knownOn: string;
  readonly position: number;
  readonly calendar: string;
  readonly law: string;
  readonly software: string;
  /** SHA-256 of the canonical JSON of the sorted case keys: which cases, and no name of one. */
  readonly cases: string;
  /** Of a published measure: the cell as it was printed, and where. */
  readonly published?: PrintedPlace & { readonly printed: string };
}

export interface SealAsked {
  readonly draft: Draft;
  readonly made: MadePaper;
  readonly restatements: readonly PrintedRestatement[];
  readonly reader: FigureReader;
  readonly law: Law;
  /** Release of Tipstaff. */
  readonly software: string;
}

/** The files of a paper: the same each time that they are made from the same record. */
export async function filesOfPaper(asked: SealAsked): Promise<readonly SealedFile[]> {
  const { draft, made, restatements } = asked;
  const { force, template, templateVersion, to, knownOn, wrapper, approvals } = draft;
  const paper = {
    ...{ force, template, templateVersion, to, knownOn, wrapper, text: made.text },
    settings: asked.law.settings,
    confirmations: confirmationsFor(draft),
    approvals: approvals.map(({ on }) => ({ on })),
    model: made.model,
  };
  const charts = made.model.blocks.filter((block) => block.kind === 'chart');
  return [
    jsonFile('paper.json', JSON.parse(JSON.stringify(paper))),
    jsonFile('figures.json', { figures: await sealedFigures(asked) }),
    jsonFile('restatements.json', {
      restatements: JSON.parse(JSON.stringify(restatements)) as unknown,
    }),
    { name: 'paper.docx', bytes: await paperDocx(made.model, null) },
    textFile('paper.html', paperHtml(made.model, null)),
    ...charts.map((chart, index) => textFile(`charts/${index + 1}.svg`, chartSvg(chart))),
  ];
}

/** Settings and rows under which figures are reckoned, as one short name. */
function lawInShort({ settings }: Law): string {
  return short(settings);
}

export function short(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);
}

async function sealedFigures(asked: SealAsked): Promise<readonly SealedFigure[]> {
  const sealed: SealedFigure[] = [];
  for (const read of asked.made.figures.all) sealed.push(...(await sealedFigure(read, asked)));
  const { asymmetries, measures } = asked.made.figures;
  return [
    ...sealed,
    ...asymmetries.all.map((one) => sealedAsymmetry(one, asked)),
    ...measures.all.map((one) => sealedMeasure(one, asked)),
  ];
}

async function sealedFigure(
  read: ReadFigure,
  { draft, made, reader, law, software }: SealAsked,
): Promise<readonly SealedFigure[]> {
  const { row, window, knownOn, contract, figure } = read;
  const { units } = await figureUnits(reader, {
    ...{ force: draft.force, knownOn, today: knownOn, law, row },
    window: { from: window.from, to: window.to },
  });
  const keys = [...new Set(units.map(({ stream }) => stream))].sort();
  const common = {
    ...{ id: row, window: { from: window.from, to: window.to }, contract },
    contractVersion: short(contract),
    ...{ knownOn, position: made.figures.position, calendar: law.calendar.version.id },
    ...{ law: lawInShort(law), software },
    cases: hashOfKeys(keys),
  };
  const whole: SealedFigure = {
    ...{ ...common, by: null, value: figure.value, exact: figure.exact },
    numerator: figure.numerator ?? null,
    denominator: figure.denominator ?? null,
    pending: figure.pending ?? null,
    leftOut: Object.entries(figure.leftOutBy ?? {})
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
  };
  const kept = [...read.withheld.keys()].map((kind) => [kind, null] as const);
  const parts = [...Object.entries(made.figures.figure(row, window.name)?.by ?? {}), ...kept].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  return [
    whole,
    ...parts.map(([kind, value]) => ({
      ...{ ...common, by: kind, value, exact: value === null ? null : String(value), leftOut: [] },
      ...{ numerator: null, denominator: null, pending: null },
    })),
  ];
}

function sealedAsymmetry(read: ReadAsymmetry, { made, law, software }: SealAsked): SealedFigure {
  const { id, window, knownOn, value, exact, cases, isWithheld } = read;
  return {
    ...{ id, window: { from: window.from, to: window.to }, by: null },
    value: isWithheld ? null : value,
    exact: isWithheld ? null : Fraction.toString(exact),
    ...{ numerator: null, denominator: null, pending: null, leftOut: [] },
    ...{ contract: ASYMMETRY_CONTRACT, contractVersion: short(ASYMMETRY_CONTRACT) },
    ...{ knownOn, position: made.figures.position, calendar: law.calendar.version.id },
    ...{ law: lawInShort(law), software, cases: hashOfKeys(cases) },
  };
}

/** A published figure; a grade has no value, and stands as it was printed. */
function sealedMeasure(read: ReadMeasure, { draft, made, law, software }: SealAsked): SealedFigure {
  const { id, from, to, definition, label, unit, value, printed, source, table, place } = read;
  const contract = `${label} (${unit}), as published under definition ${definition}`;
  return {
    ...{ id, window: { from, to }, by: null },
    value: value === null || !isNumeric(unit) ? null : Number(value),
    ...{ exact: value, numerator: null, denominator: null, pending: null, leftOut: [], contract },
    ...{ contractVersion: short(contract), knownOn: draft.knownOn },
    ...{ position: made.figures.position, calendar: law.calendar.version.id },
    ...{ law: lawInShort(law), software, cases: hashOfKeys([]) },
    published: { printed, source, table, place },
  };
}

function hashOfKeys(keys: readonly string[]): string {
  return createHash('sha256').update(canonicalJson(keys)).digest('hex');
}

/**
 * A paper says what happened in its twelve months, and of days that nobody has seen it could say only that nothing did.
 * @throws DomainError `paper.window-not-over`
 */
export function refuseNotOver({ to, knownOn }: Pick<Draft, 'to' | 'knownOn'>): void {
  if (to <= knownOn) return;
  throw new DomainError(
    'unprocessable',
    'paper.window-not-over',
    `The twelve months end on ${LocalDate.inShortWords(to)}, and nothing is known after ${LocalDate.inShortWords(knownOn)}: name an earlier last day, or wait until the window is over.`,
    { pointer: '/to', data: { to, knownOn } },
  );
}

/**
 * Why a paper can not be published now.
 * @param head the last position of the record, as it was before the figures were read
 * @throws DomainError `paper.window-not-over` · `paper.parked` · `paper.figures-behind` · `paper.unresolved-marks` ·
 *   `paper.open-comments` · `paper.not-approved`
 */
export function refuseUnfit(draft: Draft, { marks, figures }: MadePaper, head: number): void {
  refuseNotOver(draft);
  if (figures.parked > 0) {
    throw unfit(
      'parked',
      `${plural(figures.parked, 'case')} of ${draft.force} could not be reckoned, so figures of the paper may lack them. See the health page for which, and mend them first.`,
    );
  }
  if (figures.position < head) {
    throw unfit(
      'figures-behind',
      `The figures hold the record up to entry ${figures.position}, and it ends with entry ${head}: wait until they have caught up, and publish again.`,
    );
  }
  if (marks.length > 0) {
    throw unfit(
      'unresolved-marks',
      `${plural(marks.length, 'mark is', 'marks are')} not settled. The first: ${marks[0]?.code ?? ''} in "${marks[0]?.sentence ?? ''}". Change each sentence, or confirm it with a reason.`,
    );
  }
  const open = draft.comments.filter(({ answer }) => answer === null);
  if (open.length > 0) {
    throw unfit(
      'open-comments',
      `${plural(open.length, 'comment is', 'comments are')} open: answer each of them first.`,
    );
  }
  if (draft.state !== 'approved') {
    throw unfit(
      'not-approved',
      'Nobody has approved the paper as it stands now: have it approved first.',
    );
  }
}

function unfit(code: string, message: string): DomainError {
  return new DomainError('rule-violation', `paper.${code}`, message);
}
