import { LocalDate, placeName, plural } from '@tipstaff/kernel';
import { type Metric } from '../metric';
import { type MeansOfKind } from './difference';
import { kindsInWords } from './kinds';
import { type Why, type WhySide } from './why-answer';

type Told = Omit<Why, 'words' | 'cases'>;

/** A difference in sentences: what it is, what did most of it, and what the cases of each kind took. */
export function whyInWords(of: Told): readonly string[] {
  const isCount = of.unit === 'count' || of.unit === 'sum-of-working-days';
  return [headline(of), ...(isCount ? countsInWords(of) : meansInWords(of))];
}

function headline({ label, unit, from, to, difference, sides }: Told): string {
  const than = `${printedNumber(unit, to)} instead of ${printedNumber(unit, from)}`;
  const size = changeInWords(unit, String(Math.abs(difference)));
  const fewer = unit === 'percent' ? 'less' : 'fewer';
  const how = difference === 0 ? 'no difference' : `${size} ${difference > 0 ? 'more' : fewer}`;
  return `${label}: ${than}, ${how}: ${sideInWords(sides.to, sides.from)} beside ${sideInWords(sides.from, sides.to)}.`;
}

/** Its window, and what else tells it from the other. */
function sideInWords({ force, window, knownOn }: WhySide, other: WhySide): string {
  const days = `${LocalDate.inShortWords(window.from)} to ${LocalDate.inShortWords(window.to)}`;
  const whose = force === other.force ? '' : ` of ${placeName(force)}`;
  const known =
    knownOn === other.knownOn && knownOn === null
      ? ''
      : `, as known ${knownOn === null ? 'now' : `on ${LocalDate.inShortWords(knownOn)}`}`;
  return `${days}${whose}${known}`;
}

/** Of windows that do not meet, and of which no case is counted in both. */
function apartInWords({ parts, sides: { from, to } }: Told): readonly string[] {
  const doMeet = from.window.from <= to.window.to && to.window.from <= from.window.to;
  const doShare = parts.some(({ what, cases }) => what === 'moved' && cases.length > 0);
  return doMeet || doShare ? [] : ['The windows share no case: each has its own.'];
}

function countsInWords(told: Told): readonly string[] {
  const { parts } = told;
  const of = (what: string) => parts.find((part) => part.what === what);
  const cases = (what: string) => of(what)?.cases.length ?? 0;
  const units = (what: string) => Math.abs(of(what)?.contribution ?? 0);
  return [
    ...apartInWords(told),
    `In: ${units('in')}, of ${plural(cases('in'), 'case')}. Out: ${units('out')}, of ${plural(cases('out'), 'case')}.`,
    ...(cases('moved') === 0
      ? []
      : [
          `${plural(cases('moved'), 'case')} moved: counted on both sides with another number, kind or day, which makes ${of('moved')?.contribution}.`,
        ]),
  ];
}

function meansInWords({ parts, kinds, unit }: Told): readonly string[] {
  const ofMix = parts.filter(({ what }) => /^mix\b/.test(what));
  const own = parts.filter(({ what }) => /^own change\b/.test(what));
  const suspended = parts.find(({ what }) => what === 'suspended days');
  const rounding = parts.find(({ what }) => what === 'rounding');
  const change = (contribution: number) => changeInWords(unit, signed(contribution));
  const sum = (some: typeof parts) =>
    change(Math.round(some.reduce((all, { contribution }) => all + contribution, 0) * 100) / 100);
  const weighty = kinds.toSorted((a, b) => ownOf(parts, b) - ownOf(parts, a));
  return [
    `Another mix of kinds made ${sum(ofMix)} of it, and what changed within kinds ${sum(own)}.`,
    ...weighty.flatMap((kind) => kindInWords(kind, unit)),
    ...(suspended ? [`Suspended days made ${change(suspended.contribution)}.`] : []),
    ...(rounding && rounding.exact !== '0'
      ? [`Rounding both values made ${change(rounding.contribution)}.`]
      : []),
  ];
}

function ownOf(parts: Why['parts'], { kind }: MeansOfKind): number {
  return Math.abs(parts.find(({ what }) => what === `own change ${kind}`)?.contribution ?? 0);
}

function kindInWords({ kind, from, to }: MeansOfKind, unit: Metric['unit']): readonly string[] {
  const what = `Cases ${kindsInWords[kind] ?? `of the kind "${kind}"`}`;
  if (from.gross === null) return [`${what} are new: there were none, and there are ${to.cases}.`];
  if (to.gross === null) return [`${what} are gone: there were ${from.cases}, and there are none.`];
  const [before, now] = [printedNumber(unit, from.gross), printedNumber(unit, to.gross)];
  if (unit === 'percent') {
    return [
      `${what}: ${now} instead of ${before}; ${plural(to.cases, 'case')} instead of ${from.cases}.`,
    ];
  }
  const days = unit === 'working-days' ? 'gross working days' : 'days';
  return [
    `${what} took ${now} ${days} instead of ${before}; ${plural(to.cases, 'case')} instead of ${from.cases}.`,
  ];
}

/** Of a percentage the change is in points: 6.3% more of it would be another number. */
function changeInWords(unit: Metric['unit'], size: string): string {
  return unit === 'percent' ? `${size} points` : size;
}

const PARTS: Readonly<Record<string, string>> = {
  in: 'Counted now, and not before',
  out: 'Counted before, and not now',
  moved: 'Counted otherwise than before',
  mix: 'Another mix of kinds',
  'own change': 'What changed within kinds',
  'suspended days': 'Suspended days',
  rounding: 'Rounding of both values',
};

/** What a part is, for people. */
export function partInWords(what: string): string {
  const said = PARTS[what];
  if (said !== undefined) return said;
  const [, how = '', kind = ''] = /^(mix|own change) (.*)$/.exec(what) ?? [];
  const cases = `cases ${kindsInWords[kind] ?? `of the kind "${kind}"`}`;
  return how === 'mix' ? `Another share of ${cases}` : `Within ${cases}`;
}

export function printedNumber(unit: Metric['unit'], value: number): string {
  return unit === 'percent' ? `${value.toFixed(1)}%` : String(value);
}

/** With its sign, and so many decimals where they are given. */
export function signed(value: number, decimals?: number): string {
  const size = Math.abs(value);
  const digits = decimals === undefined ? String(size) : size.toFixed(decimals);
  return `${value < 0 ? '−' : '+'}${digits}`;
}
