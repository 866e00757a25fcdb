import { inUnit } from '@tipstaff/measures';
import { changeBetween, decimalsOf, Fraction } from '@tipstaff/reports';
import { type FigureSource, type PaperFigure } from './figure-source';
import { CHANGE, type Format, isAgreement, type Reference } from './reference';

/** What a reference comes to: the text, and the number behind it where it prints one. */
export type Printed =
  | { readonly text: string; readonly number: number | null; readonly sign: string }
  | { readonly refused: 'unknown-figure' | 'no-figure' };

const MINUS = '−';
const BELOW_TEN = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const WORDS: readonly (Format | null)[] = ['words', 'Words'];

/** What stands where the reference stands. */
export function printed(reference: Reference, source: FigureSource): Printed {
  const { row, period } = reference;
  if (!source.has(row)) return { refused: 'unknown-figure' };
  if (period === CHANGE) return printedChange(reference, source);
  if (source.window(period) === null) return { refused: 'unknown-figure' };
  const figure = source.figure(row, period);
  const kept =
    typeof reference.field === 'object' && figure?.withheld?.get(reference.field?.by ?? '');
  if (typeof kept === 'string') return inWordsOnly(kept, reference.format);
  if (reference.field === null && figure?.kept !== undefined) {
    return inWordsOnly(figure.kept, reference.format);
  }
  if (reference.field === null && figure?.words !== undefined) {
    return inWordsOnly(figure.words, reference.format);
  }
  const part = figure && partOf(figure, reference);
  if (!part) return { refused: 'no-figure' };
  return written(part, reference.format);
}

interface Part {
  readonly value: number;
  readonly sign: '' | '%';
  readonly places: number;
  /** For more or fewer places than are printed. */
  readonly exact: Fraction | null;
  readonly isTime?: true;
}

/** The member of a figure that a reference names; null where the figure has none. */
export function partOf(figure: PaperFigure, { field }: Pick<Reference, 'field'>): Part | null {
  if (field === null) {
    if (figure.value === null) return null;
    const sign = figure.unit === 'percent' ? '%' : '';
    const { value, exact, isTime } = figure;
    return { value, sign, places: placesIn(figure), exact, ...(isTime && { isTime }) };
  }
  if (typeof field === 'object') {
    const value = figure.by?.[field.by] ?? (figure.kinds?.has(field.by) ? 0 : undefined);
    return value === undefined ? null : { value, sign: '', places: 0, exact: null };
  }
  switch (field) {
    case 'percent': {
      if (figure.unit === 'percent') return partOf(figure, { field: null });
      const { percent, numerator, denominator } = figure;
      if (percent === undefined || percent === null) return null;
      const exact =
        numerator === undefined || !denominator ? null : Fraction.of(100 * numerator, denominator);
      return { value: percent, sign: '%', places: 1, exact };
    }
    case 'numerator':
    case 'denominator':
    case 'pending':
    case 'leftOut':
    case 'cases':
    case 'gross': {
      const value = figure[field];
      return typeof value === 'number' ? { value, sign: '', places: 0, exact: null } : null;
    }
    default:
      return null;
  }
}

function printedChange({ row, field, format }: Reference, source: FigureSource): Printed {
  const [now, before] = [source.figure(row, 'last'), source.figure(row, 'previous')];
  const places = Math.max(now ? placesIn(now) : 0, before ? placesIn(before) : 0);
  const time = now?.isTime ? ({ isTime: true } as const) : {};
  const found = now && before && changeBetween(shown(before), shown(now), places);
  if (!found) return { refused: 'no-figure' };
  const withheld = now.kept ?? before.kept;
  if (withheld !== undefined) return inWordsOnly(withheld, format);
  const change = found.number;
  const text = (words: string): Printed => inWordsOnly(words, format);
  switch (field) {
    case null:
      return written({ value: change, sign: '', places, exact: null, ...time }, format ?? 'signed');
    case 'size':
      return written({ value: Math.abs(change), sign: '', places, exact: null, ...time }, format);
    case 'percent': {
      if (found.percent === null || now.isInPoints) return { refused: 'no-figure' };
      return written({ value: Math.abs(found.percent), sign: '%', places: 0, exact: null }, format);
    }
    case 'noun':
      return text(byDirection(change, 'an increase', 'a decrease', 'no change'));
    case 'verb':
      return text(byDirection(change, 'increased', 'decreased', 'did not change'));
    case 'adjective':
      return text(byDirection(change, 'higher', 'lower', 'the same'));
    default:
      return { refused: 'unknown-figure' };
  }
}

function inWordsOnly(words: string, format: Format | null): Printed {
  // What is no number may be several.
  if (isAgreement(format)) return { text: format.other, number: null, sign: '' };
  return { text: format === 'Words' ? capital(words) : words, number: null, sign: '' };
}

function shown({ value, exact }: PaperFigure) {
  return { value, exact: exact && Fraction.toString(exact) };
}

function byDirection(change: number, up: string, down: string, flat: string): string {
  if (change === 0) return flat;
  return change > 0 ? up : down;
}

/** Decimals with which the figure is printed. */
function placesIn({ unit, places }: PaperFigure): number {
  return places ?? decimalsOf(unit);
}

function written({ value, sign, places, exact, isTime }: Part, format: Format | null): Printed {
  if (isAgreement(format)) {
    const text = Math.abs(value) === 1 ? format.one : format.other;
    return { text, number: null, sign: '' };
  }
  const wanted = format === '0dp' ? 0 : format === '1dp' ? 1 : places;
  const number =
    wanted === places
      ? value
      : exact === null
        ? Fraction.rounded(Fraction.ofPrinted(value, places), wanted)
        : Fraction.rounded(exact, wanted);
  const isWords = WORDS.includes(format) && sign === '' && wanted === 0;
  if (isTime && !isWords) {
    const time = inUnit(String(Math.abs(number)), 'seconds');
    return { text: `${signOf(number, format === 'signed')}${time}`, number, sign };
  }
  const text = isWords ? inWords(number) : inFigures(number, wanted, format === 'signed');
  return { text: `${format === 'Words' ? capital(text) : text}${sign}`, number, sign };
}

/** no, one … nine, then numerals; `minus three`. */
export function inWords(value: number): string {
  const size = Math.abs(value);
  const word = Number.isInteger(value) ? BELOW_TEN[size] : undefined;
  if (word === undefined) return inFigures(value, Number.isInteger(value) ? 0 : 1, false);
  return value < 0 ? `minus ${word}` : word;
}

/** Numerals with thousands commas. */
export function inFigures(value: number, places: number, signed: boolean): string {
  const [whole = '', part] = Math.abs(value).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${signOf(value, signed)}${grouped}${part === undefined ? '' : `.${part}`}`;
}

function signOf(value: number, signed: boolean): string {
  return value < 0 ? MINUS : signed && value > 0 ? '+' : '';
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
