import { Fraction, halfUnit, placesOf } from './fraction';
import { gradesOf, isNumeric } from './unit';

/** A number as a cell prints it. */
interface PrintedNumber {
  readonly value: Fraction;
  /** Half a unit of its last printed digit. */
  readonly half: Fraction;
  readonly isPercentage: boolean;
  /** Whether the cell says thousands or millions: it is no number of the unit as it stands. */
  readonly isScaled?: boolean;
}

const NUMBER =
  /(?<open>\()?\s*(?<sign>[+\-\u2212\u2013])?\s*£?\s*(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?:(?<=\d)(?<rest>\.\d+)|(?<bare>\.\d+))?(?:\s*(?<times>thousand|million|billion|bn|k|m)(?![a-z]))?\s*(?<percent>%)?/giu;
const CLOCK = /(?<![\d:])(\d+):([0-5]\d)(?::([0-5]\d))?(?![\d:])/;
const DURATION =
  /(\d+(?:\.\d+)?)\s*(days?|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![a-z])/gi;
const DOWN = /\b(?:decreas|fewer|less|fall|fell|down|reduc|lower|drop)/i;
const NONE = /^(?:-|\u2013|\u2014|nil|none|zero|no|no change|the same.*)$/i;
const SCALES: Readonly<Record<string, bigint>> = {
  k: 1_000n,
  thousand: 1_000n,
  m: 1_000_000n,
  million: 1_000_000n,
  bn: 1_000_000_000n,
  billion: 1_000_000_000n,
};
const WORDS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve'],
];
const UNITS: Readonly<Record<string, bigint>> = { d: 86_400n, h: 3_600n, m: 60n, s: 1n };
const MONEY: Readonly<Record<string, bigint>> = {
  'gbp-thousand': 1_000n,
  'gbp-million': 1_000_000n,
};

/** The numbers in a printed cell, with their signs; a number in round brackets is below nought. */
function numbersIn(printed: string): readonly PrintedNumber[] {
  const found: PrintedNumber[] = [];
  for (const match of printed.matchAll(NUMBER)) {
    const { open, sign, whole = '', rest, bare = '', times, percent } = match.groups ?? {};
    if (whole === '' && bare === '') continue;
    const before = printed[match.index - 1] ?? ' ';
    // Of `2021-22` the second is no number below nought.
    const isSigned = sign !== undefined && sign !== '+' && !/[\p{L}\d]/u.test(before);
    const after = printed[match.index + match[0].length];
    const isBelow = isSigned || (open !== undefined && after === ')');
    const text = whole.replaceAll(',', '') + (rest ?? bare);
    const scale = Fraction.of(SCALES[(times ?? '').toLowerCase()] ?? 1n);
    const size = Fraction.times(Fraction.parse(text) ?? Fraction.zero, scale);
    found.push({
      value: isBelow ? Fraction.negative(size) : size,
      half: Fraction.times(halfUnit(placesOf(text)), scale),
      isPercentage: percent !== undefined,
      isScaled: times !== undefined,
    });
  }
  return found;
}

/** What a cell may say in seconds: `41:22` is of minutes or of hours. */
function secondsIn(printed: string): readonly PrintedNumber[] {
  const found: PrintedNumber[] = [];
  const add = (seconds: Fraction, half: Fraction): void => {
    found.push({ value: seconds, half, isPercentage: false });
  };
  const [, first, second, third] = CLOCK.exec(printed) ?? [];
  if (first !== undefined && second !== undefined) {
    const [a, b] = [BigInt(first), BigInt(second)];
    if (third !== undefined) {
      add(Fraction.of(a * 3_600n + b * 60n + BigInt(third)), halfUnit(0));
    } else {
      add(Fraction.of(a * 60n + b), halfUnit(0));
      add(Fraction.of(a * 3_600n + b * 60n), Fraction.of(30n));
    }
  }
  let sum = Fraction.zero;
  let half: Fraction | null = null;
  for (const [, amount = '', unit = ''] of printed.matchAll(DURATION)) {
    const size = Fraction.of(UNITS[unit.charAt(0).toLowerCase()] ?? 1n);
    sum = Fraction.plus(sum, Fraction.times(Fraction.parse(amount) ?? Fraction.zero, size));
    half = Fraction.times(halfUnit(placesOf(amount)), size);
  }
  if (half !== null) add(sum, half);
  return found;
}

function readings(printed: string, unit: string): readonly PrintedNumber[] {
  const numbers = numbersIn(printed);
  const scale = MONEY[unit];
  const inUnit = numbers.flatMap((one) =>
    scale === undefined ? [one] : [...(one.isScaled === true ? [] : [one]), scaled(one, scale)],
  );
  const worded = WORDS.indexOf(printed.trim().toLowerCase());
  const whole = NONE.test(printed.trim()) ? 0 : worded;
  const inWords =
    whole === -1
      ? []
      : [{ value: Fraction.of(BigInt(whole)), half: halfUnit(0), isPercentage: false }];
  return [...(unit === 'seconds' ? secondsIn(printed) : []), ...inUnit, ...inWords];
}

function scaled({ value, half, isPercentage }: PrintedNumber, scale: bigint): PrintedNumber {
  const by = Fraction.of(1n, scale);
  return { value: Fraction.times(value, by), half: Fraction.times(half, by), isPercentage };
}

/** The same thousand with separators, and what stands around a number most often. */
const AROUND = /[,%£\s]/g;

/** Whether a value is what its printed cell says. An empty cell says nothing against it. */
export function agrees(value: string, printed: string, unit: string): boolean {
  if (printed === '' || printed === value || unit === 'text') return true;
  const grades = gradesOf(unit);
  if (grades !== null) {
    const named = grades.filter((grade) => `-${slugOf(printed)}-`.includes(`-${grade}-`));
    return named.includes(value) && named.every((grade) => value.includes(grade));
  }
  if (unit !== 'seconds' && printed.replace(AROUND, '') === value) return true;
  const number = Fraction.parse(value);
  if (number === null) return false;
  const isBelow = DOWN.test(printed);
  return readings(printed, unit).some(
    (reading) =>
      Fraction.compare(reading.value, number) === 0 ||
      (isBelow && Fraction.compare(Fraction.negative(reading.value), number) === 0),
  );
}

/** Half a unit of the last digit that is printed of a number; of the value's own where the cell does not tell. */
export function halfOf(
  value: string,
  printed: string,
  unit: string,
  isPercentage: boolean | null = null,
): Fraction {
  const own = halfUnit(placesOf(value));
  if (printed === value || printed === '' || !isNumeric(unit)) return own;
  if (unit !== 'seconds' && printed.replace(AROUND, '') === value) return own;
  const number = Fraction.parse(value);
  if (number === null) return own;
  const size = Fraction.abs(number);
  const same = readings(printed, unit).filter(
    (reading) => Fraction.compare(Fraction.abs(reading.value), size) === 0,
  );
  const meant = same.find((reading) => reading.isPercentage === isPercentage) ?? same[0];
  return meant?.half ?? own;
}

function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
