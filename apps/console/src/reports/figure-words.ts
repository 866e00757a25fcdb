import { plural } from '@tipstaff/kernel';
import { inWords } from '../pages/words';

/** A figure as the API answers it; members that make no sense for its unit are absent. */
export interface Figure {
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly percent?: number | null;
  readonly pending?: number;
  readonly leftOut?: number;
  readonly leftOutBy?: Parts;
  readonly gross?: number | null;
  readonly closedNumerator?: number;
  readonly withoutClosed?: number | null;
  readonly breakdown?: Parts;
  readonly cases?: number;
  readonly casesByType?: Parts;
  readonly reportedTwice?: number | null;
  readonly proceedings?: number;
  readonly officers?: number;
  readonly officersNotSaid?: number;
  readonly withheld?: boolean;
}

type Parts = Readonly<Record<string, number | null>>;

export interface Change {
  readonly number: number;
  readonly percent: number | null;
}

/** As the paper prints it: a share with what it is of. */
export function figureInWords(unit: string, figure: Figure): string {
  const { value, numerator, denominator, percent } = figure;
  if (figure.withheld) return 'Withheld: too few';
  if (value === null) return 'None';
  if (unit === 'percent') return `${value.toFixed(1)}% (${numerator}/${denominator})`;
  if (unit === 'working-days') return `${value} (${plural(denominator ?? 0, 'case')})`;
  if (unit === 'calendar-days') return `${value} (${plural(denominator ?? 0, 'review')})`;
  if (denominator === undefined) return String(value);
  const share = percent === null || percent === undefined ? '' : ` (${percent.toFixed(1)}%)`;
  return `${value} of ${denominator}${share}`;
}

export function changeInWords(unit: string, change: Change | null): string {
  if (change === null) return 'None';
  const { number, percent } = change;
  if (unit === 'percent') return `${signed(number.toFixed(1), number)} points`;
  return percent === null
    ? signed(String(number), number)
    : `${signed(String(number), number)} (${signed(String(percent), percent)}%)`;
}

function signed(words: string, of: number): string {
  return of > 0 ? `+${words}` : words.replace('-', '−');
}

/** What a reader must know who takes the figure further: what is in it, and what is not. */
export function remarksOn(figure: Figure): readonly string[] {
  const { pending = 0, gross, closedNumerator = 0, withoutClosed } = figure;
  const { leftOut = 0, leftOutBy = {} } = figure;
  return [
    ...(figure.breakdown ? listed(figure.breakdown, '', figure.value) : []),
    ...(figure.casesByType && figure.cases !== undefined
      ? listed(figure.casesByType, `on ${plural(figure.cases, 'case')}: `, figure.cases)
      : []),
    ...(figure.reportedTwice === undefined || figure.value === 0
      ? []
      : [
          figure.reportedTwice === null
            ? 'how many of them twice or more is withheld'
            : `${figure.reportedTwice} of them twice or more`,
        ]),
    ...(figure.officers === undefined || figure.proceedings === 0
      ? []
      : [
          `${plural(figure.proceedings ?? 0, 'proceeding')}, ${plural(figure.officers, 'different officer')}${(figure.officersNotSaid ?? 0) > 0 ? `, ${figure.officersNotSaid} of whom nobody said who it is` : ''}`,
        ]),
    ...(gross === undefined || gross === null ? [] : [`${gross} with suspended days`]),
    ...(closedNumerator > 0 ? [`${withoutClosed} without the days that a case was closed`] : []),
    ...(pending > 0 ? [`${pending} pending, not in the figure`] : []),
    ...(Object.keys(leftOutBy).length === 0 && leftOut > 0
      ? [`${leftOut} left out, for what reason is withheld`]
      : []),
    ...Object.entries(leftOutBy).map(([reason, count]) =>
      count === null
        ? `left out, how many is withheld: ${inWords(reason).toLowerCase()}`
        : `${count} left out: ${inWords(reason).toLowerCase()}`,
    ),
  ];
}

/** @param total of the parts: where there is one and no part is named, their names are withheld */
function listed(parts: Parts, before: string, total: number | null): readonly string[] {
  const words = Object.entries(parts).map(([part, count]) =>
    count === null
      ? `${inWords(part).toLowerCase()} withheld`
      : `${count} ${inWords(part).toLowerCase()}`,
  );
  if (words.length === 0) return (total ?? 0) > 0 ? [`${before}of which kinds is withheld`] : [];
  return [`${before}${words.join(', ')}`];
}
