/** A number that stands in a text as it was typed. */
export interface TypedNumber {
  /** Offset of its first character, and how long it is with its unit sign. */
  readonly at: number;
  readonly length: number;
  /** What it says; null for a quantity word such as "half". */
  readonly value: number | null;
  /** Places after the point. */
  readonly places: number;
  readonly isPercentage: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?';
const YEAR = '(?:19|20)\\d\\d(?![\\d%])(?!,\\d{3})(?!\\.\\d)';
const DAY = '(?<!\\d|\\d[.,])(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/** Days of one month, as in "1 to 5 March" and "1 and 5 March". */
const DAYS = `(?:${DAY}\\s*(?:-|–|—|\\bto\\b|\\band\\b|&)\\s*)?${DAY}`;

/** Words after which a year is no count; the rest of the sentence decides where they are weaker. */
const OF_TIME =
  'in|since|during|throughout|until|till|years?|calendar|financial|early|late|mid|spring|summer|autumn|winter|christmas|easter|q[1-4]|h[12]|quarter|half|end of|start of|beginning of|rest of|whole of|part of|half of';

const DATES: readonly RegExp[] = [
  // 30 September 2024, 30th of September, 1 to 5 March
  new RegExp(`${DAYS}(?:\\s+of)?\\s+${MONTH}(?:,?\\s+${YEAR})?`, 'giu'),
  // September 30, 2024; without the year only where no noun follows that would make it a count
  new RegExp(`${MONTH}\\s+${DAY},?\\s+${YEAR}`, 'giu'),
  new RegExp(`${MONTH}\\s+${DAY}(?=\\s*(?:[.,;:)]|$))(?![.,]\\d)`, 'giu'),
  // September 2024
  new RegExp(`${MONTH},?\\s+${YEAR}`, 'giu'),
  // 30/09/2024, 30.9.24, 30-09-2024, 2024-09-30
  /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?![\d/]|[.-]\d)/gu,
  /(?<![\d/.-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d/]|[.-]\d)/gu,
  // Police Reform Act (PRA) 2002, Police (Conduct) Regulations 2020
  new RegExp(`\\b(?:Acts?|Regulations|Order|Rules|Code)(?:\\s*\\([^)]*\\))?\\s+${YEAR}`, 'gu'),
];

const BARE_YEAR = new RegExp(
  `(?:\\b(?:${OF_TIME})[\\s-]+(?:the\\s+)?(?:(?:calendar|financial)\\s+)?(?:years?\\s+)?)(${YEAR})(?:\\s+(?:and|to|or)\\s+(${YEAR}))?`,
  'giu',
);
/** 2023/24, 2023-2024: a year and the one after it. */
const TWO_YEARS = /(?<![\d/.,-])((?:19|20)\d\d)\s?[/–-]\s?((?:19|20)?\d\d)(?![\d/%]|[.,]\d)/gu;
/** What may follow a year without making it a count: "in 2024 complaints" may be so many of them. */
const NOUN_FOLLOWS =
  /^\s+(?!(?:was|is|has|this|as|its|his|less|us|across|whereas|always|thus|cases?\s+of\s+it)\b)\p{Ll}+s\b/u;

const NUMBERED =
  '\\d+[A-Za-z]{0,2}(?:\\(\\w{1,4}\\))*(?:\\.\\d+(?!\\d*%))*(?![\\d%])(?!\\s?%)(?!,\\d{3})(?!\\s+per\\s?cent)';
const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const LABEL_NUMBER = `(?:${NUMBERED}|(?:${SMALL})\\b)`;
const LABELS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:schedule|chapter|regulation|section|table|part|page|paragraph|article|annex|appendix|rule|clause|pillar)\\s+${LABEL_NUMBER}(?:\\s?[–-]\\s?${LABEL_NUMBER})?`,
    'giu',
  ),
  new RegExp(`\\b(?:Figure|Chart)\\s+${LABEL_NUMBER}`, 'gu'),
  new RegExp(
    `\\b(?:schedules|chapters|regulations|sections|paragraphs|articles|pages|tables)\\s+${LABEL_NUMBER}(?:(?:\\s?[–-]\\s?|,\\s+|\\s+(?:and|to|or)\\s+)${LABEL_NUMBER})*`,
    'giu',
  ),
  new RegExp(`\\b(?:regs?|paras?|sch|ch|art)\\.?\\s+${NUMBERED}`, 'giu'),
  new RegExp(`\\b(?:pp?|ss?)\\.\\s?${NUMBERED}`, 'gu'),
];

const FREE_WORDS = /\bno[\s-]one\b|\bone\s+another\b|\bone\s+of\s+the\b/giu;
/** A reference or name that holds digits: CO/00768/23, R-C13-2, Q2, COVID-19. */
const IDENTIFIER = /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*(?:[-/]?\d[\p{L}\d]*)+(?:[-/][\p{L}\d]+)*/gu;
/** Where a link leads is not read. */
const ADDRESS = /\bhttps?:\/\/\S+|\]\([^)\s]*\)/giu;

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const UNIT = Object.keys(UNITS).join('|');
const SCALE = Object.keys(SCALES).join('|');

const NUMERAL = /(?<![\p{L}\d_]|\d[.,:])[£$€]?\d+(?:,\d{3}(?!\d))*(?:\.\d+)?(?::\d\d)?/gu;
const CARDINAL = new RegExp(
  `\\b(?:${UNIT}|${SCALE})\\b(?:(?:[\\s-]+(?:and\\s+(?<=(?:${SCALE})\\s+and\\s+))?)(?:${UNIT}|${SCALE})\\b)*`,
  'giu',
);
const PART = 'half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth';
const QUANTITY = new RegExp(
  [
    `\\b(?:an?|${SMALL})[\\s-]+(?:${PART})s?\\b`,
    '\\b(?:half|halves|halved|halving|doubl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|twice|thrice|dozens?|hundreds|thousands|millions|billions)\\b',
    `\\b(?:two|three|four|five|six|seven|eight|nine|ten)fold\\b`,
  ].join('|'),
  'giu',
);
const PER_CENT = /^(?:\s?%|\s+per\s?cent\b|-per-cent\b)/iu;

/** The spans of a block that stand in quotation marks, with them. */
export function quotedSpans(text: string): readonly Span[] {
  const pairs = [
    /"[^"]*"/gu,
    /“[^”]*”/gu,
    // An apostrophe follows a letter, or letters follow it; a closing mark is followed by none.
    /(?<![\p{L}\d])‘.*?’(?![\p{L}\d])/gsu,
    /(?<![\p{L}\d])'(?=\S).*?(?<=\S)'(?![\p{L}\d])/gsu,
  ];
  return pairs.flatMap((pair) => spansOf(text, pair));
}

const BEFORE_ROLLING = /\brolling\s+$/iu;
const MONTHS = /^(?:\s+|-)months?\b/iu;

/**
 * The numbers of a text that are neither in a date, in quotation marks nor part of a label: numerals, cardinals in
 * words and words of quantity, in order. "Rolling twelve months" is a date where a window of so many months is spoken
 * of.
 * @param quoted spans of it that stand in quotation marks
 * @param months how long the windows are of which it speaks
 */
export function typedNumbers(
  text: string,
  quoted: readonly Span[],
  months: readonly number[] = [],
): readonly TypedNumber[] {
  const isWindow = ({ at, length, value }: TypedNumber): boolean =>
    months.some((one) => one === value) &&
    BEFORE_ROLLING.test(text.slice(0, at)) &&
    MONTHS.test(text.slice(at + length));
  const free = [
    ...quoted,
    ...DATES.flatMap((date) => spansOf(text, date)).filter(isDate(text)),
    ...yearSpans(text),
    ...LABELS.flatMap((label) => spansOf(text, label)),
    ...spansOf(text, FREE_WORDS),
    ...spansOf(text, IDENTIFIER),
    ...spansOf(text, ADDRESS),
  ];
  const numerals = [...text.matchAll(NUMERAL)].map((found) => numeral(text, found));
  const quantities = [...text.matchAll(QUANTITY)].map(quantity);
  const cardinals = [...text.matchAll(CARDINAL)]
    .map((found) => cardinal(text, found))
    .filter((one) => !quantities.some((other) => overlap(one, other)));
  return [...numerals, ...quantities, ...cardinals]
    .filter(({ at }) => !free.some(({ from, to }) => from <= at && at < to))
    .filter((one) => !isWindow(one))
    .sort((a, b) => a.at - b.at);
}

function overlap(a: TypedNumber, b: TypedNumber): boolean {
  return a.at < b.at + b.length && b.at < a.at + a.length;
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** Months that are words besides are months with a capital letter alone: "12 may have". */
function isDate(text: string): (span: Span) => boolean {
  return ({ from, to }) => !/\b(?:may|march|mar|dec|sep)\b/u.test(text.slice(from, to));
}

function yearSpans(text: string): readonly Span[] {
  const bare = [...text.matchAll(BARE_YEAR)]
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
    .filter(({ to }) => !NOUN_FOLLOWS.test(text.slice(to)));
  const pairs = [...text.matchAll(TWO_YEARS)]
    .filter(([, first = '', second = '']) => {
      const next = Number(first) + 1;
      return second.length === 4 ? Number(second) > Number(first) : Number(second) === next % 100;
    })
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
  return [...bare, ...pairs];
}

function numeral(text: string, { index, 0: found }: RegExpExecArray): TypedNumber {
  const digits = found.replace(/[£$€,]|:.*/g, '');
  const sign = PER_CENT.exec(text.slice(index + found.length))?.[0] ?? '';
  return {
    at: index,
    length: found.length + sign.length,
    value: Number(digits),
    places: (digits.split('.')[1] ?? '').length,
    isPercentage: sign !== '',
  };
}

function cardinal(text: string, { index, 0: found }: RegExpExecArray): TypedNumber {
  const sign = PER_CENT.exec(text.slice(index + found.length))?.[0] ?? '';
  return {
    at: index,
    length: found.length + sign.length,
    value: valueOfWords(found),
    places: 0,
    isPercentage: sign !== '',
  };
}

function quantity({ index, 0: found }: RegExpExecArray): TypedNumber {
  return { at: index, length: found.length, value: null, places: 0, isPercentage: false };
}

/** "one hundred and five" is 105. */
function valueOfWords(words: string): number {
  let [total, group] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (scale === undefined) group += UNITS[word] ?? 0;
    else if (scale === 100) group = (group === 0 ? 1 : group) * 100;
    else {
      total += (group === 0 ? 1 : group) * scale;
      group = 0;
    }
  }
  return total + group;
}
