const PARTS =
  /^(?<row>[a-z0-9]+(?:-[a-z0-9]+)*|measure\/[a-z0-9]+(?:[-/:][a-z0-9]+)*|asymmetry\/[A-Z0-9-]+)\.(?<period>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?<field>[^|]+))?$/;
const OF_FIGURE = [
  'numerator',
  'denominator',
  'percent',
  'pending',
  'leftOut',
  'cases',
  'gross',
] as const;
const OF_CHANGE = ['percent', 'noun', 'verb', 'adjective', 'size'] as const;
const FORMATS = ['words', 'Words', 'signed', '0dp', '1dp'] as const;

export const CHANGE = 'change';

type FigureField = (typeof OF_FIGURE)[number];
type ChangeField = (typeof OF_CHANGE)[number];
/** Words that go with the number: the first where it is one, the other else. */
interface Agreement {
  readonly one: string;
  readonly other: string;
}
export type Format = (typeof FORMATS)[number] | Agreement;

export const isAgreement = (format: Format | null): format is Agreement =>
  typeof format === 'object' && format !== null;

/** `{row.period.field|format}`: a place in a sentence where a figure stands. */
export interface Reference {
  /** A figure by its id; a published measure as `measureRowIn` reads it, the asymmetry of a unit as `asymmetryRowIn`. */
  readonly row: string;
  /** `last`, `previous`, `change`, or a window by its name. */
  readonly period: string;
  readonly field: FigureField | ChangeField | { readonly by: string } | null;
  readonly format: Format | null;
}

/** What stands between the braces; null where it is none. */
export function readReference(inner: string): Reference | null {
  const [path = '', ...formats] = inner
    .trim()
    .split('|')
    .map((part) => part.trim());
  const format = formats[0] === undefined ? null : readFormat(formats[0]);
  if (formats.length > 1 || format === undefined) return null;
  const found = PARTS.exec(path)?.groups;
  if (!found) return null;
  const { row = '', period = '', field } = found;
  if (field === undefined) return { row, period, field: null, format };
  if (period === CHANGE) {
    return isOneOf(OF_CHANGE, field) ? { row, period, field, format } : null;
  }
  if (field.startsWith('by.') && field.length > 3) {
    return { row, period, field: { by: field.slice(3) }, format };
  }
  return isOneOf(OF_FIGURE, field) ? { row, period, field, format } : null;
}

const AGREEMENT = /^(?<one>[^/]*[^/\s])\/(?<other>[^/\s][^/]*)$/;

/** Undefined where it is none. */
function readFormat(text: string): Format | undefined {
  if (isOneOf(FORMATS, text)) return text;
  const { one, other } = AGREEMENT.exec(text)?.groups ?? {};
  return one === undefined || other === undefined ? undefined : { one, other };
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name);
}
