import { LocalDate } from '@tipstaff/kernel';
import { Fraction, wholeMonths } from '@tipstaff/reports';
import { type Placed, templateBlocks } from './parse-markdown';
import { rowsOfTable } from './tables';
import { agrees, comparableWords, type Direction, directionWords } from './directions';
import { type FigureSource, type NamedWindow } from './figure-source';
import { partOf, printed } from './printed';
import { CHANGE, isAgreement, readReference, type Reference } from './reference';
import { blocksOf, placedLines, sentencesOf } from './sentences';
import { quotedSpans, type TypedNumber, typedNumbers } from './typed-numbers';

/** What is wrong with a sentence; those in `refused` can not be confirmed, for they can not be right. */
export const markCodes = {
  'unbound-number':
    'a number was typed: refer to a figure, put it in quotation marks, or confirm the sentence with a reason',
  'verb-contradicts':
    'the word does not go with the figures: change it, or confirm the sentence with a reason',
  'unknown-direction':
    'the word says which way a figure went, and the clause refers to no figure that has two values: refer to one, or confirm the sentence with a reason',
  ambiguous:
    'the clause refers to figures that went different ways: say of each which way it went, or confirm the sentence with a reason',
  'unknown-figure':
    'there is no such figure: look up rows, periods and fields, and correct the reference',
  'no-figure':
    'the figure can not be worked out for this window: refer to another, or leave it out',
  'impossible-percent':
    'no whole number out of the denominator makes this percentage: refer to the denominator it was made from',
  'two-values':
    'one figure is printed with two values: refer to it in one form, and name the day on which each value was known',
} as const;

type MarkCode = keyof typeof markCodes;

/** Codes that a person can not confirm away. */
const refusedCodes: readonly MarkCode[] = [
  'unknown-figure',
  'no-figure',
  'impossible-percent',
  'two-values',
];

export interface Mark {
  readonly code: MarkCode;
  /** The exact sentence, its white space as single blanks. */
  readonly sentence: string;
  /** Offset in the text of what is marked, in UTF-16 units from 0. */
  readonly at: number;
}

/** Of one sentence, that what is marked in it was looked at; it lapses when the sentence changes. */
export interface Confirmation {
  readonly sentence: string;
  readonly reason: string;
}

export interface LintRequest {
  readonly text: string;
  readonly figures: FigureSource;
  readonly confirmations?: readonly Confirmation[];
}

/** A reference where it stands in a block. */
export interface PlacedReference {
  readonly from: number;
  readonly to: number;
  /** Null where what stands in the braces is no reference. */
  readonly reference: Reference | null;
}

const REFERENCE = /\{[^{}\n]*\}/gu;
/** Stands for a reference while words and numbers are looked for; it is neither. */
const HELD_PLACE = '￼';

/** The references of a text, in order. */
export function placedReferences(text: string): readonly PlacedReference[] {
  return [...text.matchAll(REFERENCE)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
    reference: readReference(found.slice(1, -1)),
  }));
}

/** A sentence as it is compared with a confirmation. */
export function sentenceInOneLine(sentence: string): string {
  return sentence.replace(/\s+/gu, ' ').trim();
}

/** Everything in the text that has to be mended or confirmed before it can be published, in order. */
export function lint({ text, figures, confirmations = [] }: LintRequest): readonly Mark[] {
  const confirmed = new Set(confirmations.map(({ sentence }) => sentenceInOneLine(sentence)));
  const values = new PrintedValues(figures);
  const months = monthsOfWindows(text, figures);
  const inSentences = blocksOf(text).flatMap((block) => {
    const references = placedReferences(block.text);
    const plain = withoutReferences(block.text, references);
    const typed = typedNumbers(plain, quotedSpans(plain), months);
    return sentencesOf(block.text).flatMap(({ from, to }) => {
      const inside = <T>(all: readonly T[], at: (one: T) => number): readonly T[] =>
        all.filter((one) => at(one) >= from && at(one) < to);
      const found = marksOf(
        {
          plain: plain.slice(0, to),
          from,
          references: inside(references, (one) => one.from),
          typed: inside(typed, (one) => one.at),
        },
        figures,
        values,
      );
      const sentence = sentenceInOneLine(block.text.slice(from, to));
      return found
        .filter(([code]) => !confirmed.has(sentence) || refusedCodes.includes(code))
        .sort(([, a], [, b]) => a - b)
        .map(([code, at]): Mark => ({ code, sentence, at: block.at + at }));
    });
  });
  return [...inSentences, ...placedMarks(text, figures)].sort((a, b) => a.at - b.at);
}

/** Lines that place what there is not. */
function placedMarks(text: string, figures: FigureSource): readonly Mark[] {
  return placedLines(text).flatMap((line): readonly Mark[] => {
    const blocks = templateBlocks(line.text);
    const marked = (code: MarkCode): readonly Mark[] => [
      { code, sentence: line.text, at: line.at },
    ];
    const isThere = blocks.every(
      (block) => block.kind === 'placed' && isKnown(block.placed, figures),
    );
    if (!isThere) return marked('unknown-figure');
    const isTold = blocks.every(
      (block) => block.kind === 'placed' && isForecastTold(block.placed, figures),
    );
    return isTold ? [] : marked('no-figure');
  });
}

/** It would print nothing where there is no forecast. */
function isForecastTold(placed: Placed, figures: FigureSource): boolean {
  return placed.kind !== 'forecast' || figures.comparable(placed.row) !== null;
}

function isKnown(placed: Placed, figures: FigureSource): boolean {
  switch (placed.kind) {
    case 'table':
      return rowsOfTable(placed.rows).every((row) => isOfRecord(row, figures));
    case 'chart':
      return placed.rows.every((row) => isOfRecord(row, figures));
    case 'forecast':
      return figures.has(placed.row);
    case 'measures':
      return figures.hasFrame(placed.frame);
    case 'commentary':
    case 'restatements':
      return true;
  }
}

/** A row of the report: published measures have tables of their own, and an asymmetry is of one unit. */
function isOfRecord(row: string, figures: FigureSource): boolean {
  return figures.has(row) && !row.includes('/');
}

/** Words that agree with a figure stay: they are printed, and typed as those around them. */
function withoutReferences(text: string, references: readonly PlacedReference[]): string {
  let plain = text;
  for (const { from, to, reference } of references) {
    const words = reference && isAgreement(reference.format) ? text.indexOf('|', from) + 1 : 0;
    const kept = words === 0 ? '' : `${text.slice(words, to - 1)}${HELD_PLACE}`;
    const held = HELD_PLACE.repeat(to - from - kept.length);
    plain = plain.slice(0, from) + held + kept.replace('/', HELD_PLACE) + plain.slice(to);
  }
  return plain;
}

/** A sentence within its block: `plain` ends with it and begins at `from`; offsets are those of the block. */
interface ReadSentence {
  readonly plain: string;
  readonly from: number;
  readonly references: readonly PlacedReference[];
  readonly typed: readonly TypedNumber[];
}

/** How many months the windows have of which the text may speak without a word, and those that it names. */
function monthsOfWindows(text: string, figures: FigureSource): readonly number[] {
  const named = placedReferences(text).flatMap(({ reference }) => reference?.period ?? []);
  return [...new Set(['last', 'previous', ...named])].flatMap((name) => {
    const window = figures.window(name);
    return (window && wholeMonths(window)) ?? [];
  });
}

type Found = readonly [MarkCode, number];

function marksOf(
  sentence: ReadSentence,
  figures: FigureSource,
  values: PrintedValues,
): readonly Found[] {
  return [
    ...sentence.typed.map(({ at }): Found => ['unbound-number', at]),
    ...sentence.references.flatMap((placed): readonly Found[] => {
      const shown = placed.reference === null ? null : printed(placed.reference, figures);
      if (shown === null) return [['unknown-figure', placed.from]];
      return 'refused' in shown ? [[shown.refused, placed.from]] : [];
    }),
    ...clausesOf(sentence).flatMap((clause) => directionMarks(clause, figures)),
    ...orderMarks(sentence, figures),
    ...percentMarks(sentence, figures),
    ...values.marks(sentence),
  ];
}

const SEPARATOR = /;|,(?!\d)|(?<![\p{L}-])(?:and|but|while)(?![\p{L}-])/giu;

/** A sentence is divided at ; , and, but, while where each side refers to a figure. */
function clausesOf(sentence: ReadSentence): readonly ReadSentence[] {
  const { plain, references, typed } = sentence;
  const clauses: ReadSentence[] = [];
  let from = sentence.from;
  const clause = (to: number): ReadSentence => ({
    plain: plain.slice(0, to),
    from,
    references: references.filter((one) => one.from >= from && one.from < to),
    typed: typed.filter((one) => one.at >= from && one.at < to),
  });
  for (const { index, 0: found } of plain.matchAll(SEPARATOR)) {
    if (index < from) continue;
    const isBetween =
      references.some((one) => one.from >= from && one.from < index) &&
      references.some((one) => one.from > index);
    if (!isBetween) continue;
    clauses.push(clause(index));
    from = index + found.length;
  }
  clauses.push(clause(plain.length));
  return clauses;
}

function directionMarks(clause: ReadSentence, figures: FigureSource): readonly Found[] {
  const { plain, from } = clause;
  const after = <T>(all: readonly T[], at: (one: T) => number) =>
    all.filter((one) => at(one) >= from);
  const words = after(directionWords(plain), ({ at }) => at);
  const comparable = after(comparableWords(plain), (at) => at);
  return [
    ...wordMarks(words, went(clause, figures)),
    ...comparable.flatMap((at): readonly Found[] => {
      const verdict = comparableOf(clause, figures);
      if (verdict === null) return [['unknown-direction', at]];
      return verdict ? [] : [['verb-contradicts', at]];
    }),
  ];
}

function wordMarks(
  words: ReturnType<typeof directionWords>,
  ways: ReadonlySet<Direction>,
): readonly Found[] {
  const [first] = words;
  if (!first) return [];
  const [way, ...others] = ways;
  if (way === undefined) return [['unknown-direction', first.at]];
  if (others.length > 0) return [['ambiguous', first.at]];
  return words
    .filter((word) => !agrees(word, way))
    .map(({ at }): Found => ['verb-contradicts', at]);
}

/** The ways in which the rows of a clause went; none where none of them has two values. */
function went(clause: ReadSentence, figures: FigureSource): ReadonlySet<Direction> {
  const references = clause.references.flatMap(({ reference }) => reference ?? []);
  const ways = new Set<Direction>();
  for (const row of new Set(references.map((one) => one.row))) {
    const pair = twoValues(
      references.filter((one) => one.row === row),
      figures,
    );
    if (pair) ways.add(wayFrom(pair[0], pair[1]));
  }
  return ways;
}

function wayFrom(before: number, now: number): Direction {
  if (now === before) return 'flat';
  return now > before ? 'up' : 'down';
}

/** The earlier and the later value of a row of which the references speak. */
function twoValues(
  references: readonly Reference[],
  figures: FigureSource,
): readonly [number, number] | null {
  const [{ row, field } = { row: '', field: null }] = references;
  const names = new Set(references.map(({ period }) => period));
  const isOfLast = [...names].some((name) => ['last', 'previous', CHANGE].includes(name));
  const named = [...names].filter((name) => name !== CHANGE);
  const asked = named.length < 2 ? (isOfLast ? ['previous', 'last'] : named) : named;
  const windows = asked
    .flatMap((name) => figures.window(name) ?? [])
    .sort((a, b) => (a.to < b.to ? -1 : 1));
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last || first === last) return null;
  // Where one member of the figure is printed in both, it is that which went up or down.
  const isOfOneMember = references.every(
    (one) => one.period !== CHANGE && memberOf(one) === memberOf({ field }),
  );
  const member = isOfOneMember ? field : null;
  const value = ({ name }: NamedWindow): number | null => {
    const figure = figures.figure(row, name);
    return figure && (partOf(figure, { field: member })?.value ?? null);
  };
  const [before, now] = [value(first), value(last)];
  return before === null || now === null ? null : [before, now];
}

function memberOf({ field }: Pick<Reference, 'field'>): string {
  if (field === null) return '';
  return typeof field === 'object' ? `by.${field.by}` : field;
}

function comparableOf(clause: ReadSentence, figures: FigureSource): boolean | null {
  const verdicts = clause.references
    .flatMap(({ reference }) => reference ?? [])
    .map(({ row }) => figures.comparable(row))
    .filter((verdict) => verdict !== null);
  if (verdicts.length === 0) return null;
  return verdicts.every((verdict) => verdict);
}

/** "from A to B" of one figure: A is the earlier. */
function orderMarks(
  { plain, from, references }: ReadSentence,
  figures: FigureSource,
): readonly Found[] {
  const opens = [...plain.slice(from).matchAll(/(?<![\p{L}-])from(?![\p{L}-])/giu)];
  return opens.flatMap(({ index }): readonly Found[] => {
    const at = from + index;
    const a = references.find((one) => one.from > at);
    const b = references.find(
      (one) =>
        a && one.from >= a.to && /(?<![\p{L}-])to(?![\p{L}-])/iu.test(plain.slice(a.to, one.from)),
    );
    if (!a?.reference || !b?.reference || a.reference.row !== b.reference.row) return [];
    const [first, second] = [windowOf(a.reference, figures), windowOf(b.reference, figures)];
    if (!first || !second) return [];
    const isInOrder = first.to < second.to || (first.to === second.to && first.from < second.from);
    return isInOrder || first.name === second.name ? [] : [['verb-contradicts', at]];
  });
}

function windowOf({ period }: Reference, figures: FigureSource): NamedWindow | null {
  return period === CHANGE ? null : figures.window(period);
}

/** A number of a sentence, typed or referred to. */
interface Stated {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly places: number;
  readonly isPercentage: boolean;
  readonly isDenominator: boolean;
}

/** Between "of" and its number may stand a few words: "of all the complaints logged, 334". */
const OF = /(?<![\p{L}-])(?:out\s+of|of|among|amongst|beside)(?:\s+[\p{L}’'-]+){0,3}\s+$/iu;
/** "an increase of 10" and "a mean of 10" name an amount, not a whole. */
const AMOUNT_FOLLOWS =
  /(?:increase|decrease|reduction|rise|fall|drop|change|growth|mean|average|median|difference)\s*$/iu;
const OVER = /\/\s*$/u;

function percentMarks(sentence: ReadSentence, figures: FigureSource): readonly Found[] {
  const stated = statedNumbers(sentence, figures);
  const percentages = stated.filter(({ isPercentage }) => isPercentage);
  const denominators = stated.filter(
    (one) => !one.isPercentage && one.places === 0 && isDividedBy(one, sentence),
  );
  const taken = new Set<Stated>();
  return denominators.flatMap((denominator): readonly Found[] => {
    const gap = (one: Stated): number =>
      one.from > denominator.from ? one.from - denominator.to : denominator.from - one.to;
    const nearest = percentages.filter((one) => !taken.has(one)).sort((a, b) => gap(a) - gap(b))[0];
    if (!nearest) return [];
    taken.add(nearest);
    return isPossible(nearest, denominator.value) ? [] : [['impossible-percent', nearest.from]];
  });
}

/** Whether the number is what others are a share of: "of 334", "275/334", or the denominator by its name. */
function isDividedBy({ from, isDenominator }: Stated, sentence: ReadSentence): boolean {
  const before = sentence.plain.slice(sentence.from, from);
  if (isDenominator || OVER.test(before)) return true;
  const of = OF.exec(before);
  if (!of) return false;
  const at = sentence.from + of.index;
  const isOfChange = sentence.references.some(
    ({ to, reference }) =>
      reference?.period === CHANGE && sentence.plain.slice(to, at).trim() === '',
  );
  return !isOfChange && !AMOUNT_FOLLOWS.test(sentence.plain.slice(sentence.from, at));
}

/** Whether some whole k of 0..n gives round(100k/n) = p. */
function isPossible({ value, places }: Pick<Stated, 'value' | 'places'>, n: number): boolean {
  if (n === 0) return false;
  const near = Math.round((value * n) / 100);
  return [near - 1, near, near + 1].some(
    (k) => k >= 0 && k <= n && Fraction.rounded(Fraction.of(100 * k, n), places) === value,
  );
}

function statedNumbers(
  { references, typed }: ReadSentence,
  figures: FigureSource,
): readonly Stated[] {
  const referred = references.flatMap(({ from, to, reference }): readonly Stated[] => {
    // How much something changed is no share of anything.
    if (reference === null || reference.period === CHANGE) return [];
    const shown = printed(reference, figures);
    if ('refused' in shown || shown.number === null) return [];
    const places = /\.(\d+)/.exec(shown.text)?.[1]?.length ?? 0;
    const isPercentage = shown.sign === '%';
    const isDenominator = reference.field === 'denominator';
    return [{ from, to, value: shown.number, places, isPercentage, isDenominator }];
  });
  const written = typed.flatMap(({ at, length, value, places, isPercentage }): readonly Stated[] =>
    value === null
      ? []
      : [{ from: at, to: at + length, value, places, isPercentage, isDenominator: false }],
  );
  return [...referred, ...written].sort((a, b) => a.from - b.from);
}

/** What one text prints of each figure: it is not to print two values of one. */
class PrintedValues {
  private readonly seen = new Map<string, { readonly value: number; readonly knownOn: KnownOn }>();

  constructor(private readonly figures: FigureSource) {}

  marks({ plain, from, references }: ReadSentence): readonly Found[] {
    return references.flatMap((placed): readonly Found[] => {
      const { reference } = placed;
      if (reference === null) return [];
      const shown = printed(reference, this.figures);
      if ('refused' in shown || shown.number === null) return [];
      const now = {
        value: shown.number,
        knownOn: windowOf(reference, this.figures)?.knownOn ?? null,
      };
      const key = this.keyOf(reference);
      const before = this.seen.get(key);
      if (!before) {
        this.seen.set(key, now);
        return [];
      }
      const isSame =
        before.knownOn === now.knownOn
          ? before.value === now.value
          : areNamed([before.knownOn, now.knownOn], plain.slice(from));
      return isSame ? [] : [['two-values', placed.from]];
    });
  }

  private keyOf(reference: Reference): string {
    const { row, period } = reference;
    const window = windowOf(reference, this.figures);
    const when = window ? `${window.from}..${window.to}` : period;
    const member = memberOf(reference);
    // The percentage of a percentage is the figure itself.
    const isItself =
      member === 'percent' && window && this.figures.figure(row, period)?.unit === 'percent';
    return `${row} ${when} ${isItself ? '' : member}`;
  }
}

/** Null: the day on which the whole text is known, which its foot names. */
type KnownOn = LocalDate | null;

function areNamed(days: readonly KnownOn[], sentence: string): boolean {
  return days.every((day) => day === null || sentence.includes(LocalDate.inShortWords(day)));
}
