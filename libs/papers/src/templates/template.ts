import { DomainError, echoed, LocalDate } from '@tipstaff/kernel';
import {
  comparedWindow,
  type ReportingPeriod,
  reportingPeriods,
  type WindowName,
  windowNames,
  windowOfDays,
  windowTo,
} from '@tipstaff/reports';
import { type NamedWindow } from '../prose/figure-source';
import { type Confirmation, sentenceInOneLine } from '../prose/lint';
import { blocksOf, sentencesOf } from '../prose/sentences';

/** What a paper is made of: Markdown with references in its sentences, and what it ships with. */
export interface PaperTemplate {
  readonly name: string;
  /** Raised when the words change. */
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly confirmations: readonly Confirmation[];
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/u;
const WINDOW_LINE = /^\s{2,}([a-z0-9]+(?:-[a-z0-9]+)*):\s*(.+?)\s*$/u;
const DAYS = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/u;

/**
 * The windows of which a text may speak, all ending on `to` or counted from it: `last`, `previous`, those with a
 * name of their own, and what its front matter names (`windows:`, then a line each: a name and `ytd`,
 * `ytd year-before`, `quarter previous` or `2024-01-01..2024-06-30`, and `known-on 2024-10-08` where it is another day).
 * @throws DomainError `paper.unknown-window`, `report.window-backwards`
 */
export function windowsOfText(text: string, to: LocalDate): readonly NamedWindow[] {
  const { last, previous } = reportingPeriods(to);
  const named = (Object.keys(windowNames) as WindowName[]).map((name) => ({
    name,
    ...windowTo(name, to),
  }));
  return [
    { name: 'last', ...last },
    { name: 'previous', ...previous },
    ...named,
    ...ownOf(text, to),
  ];
}

function ownOf(text: string, to: LocalDate): readonly NamedWindow[] {
  const lines = (FRONT_MATTER.exec(text)?.[1] ?? '').split('\n');
  const from = lines.findIndex((line) => line.trim() === 'windows:');
  if (from < 0) return [];
  const own: NamedWindow[] = [];
  for (const line of lines.slice(from + 1)) {
    const [, name = '', said = ''] = WINDOW_LINE.exec(line) ?? [];
    if (name === '') break;
    own.push({ name, ...windowSaid(said, to) });
  }
  return own;
}

function windowSaid(said: string, to: LocalDate): Omit<NamedWindow, 'name'> {
  const [span = '', ...more] = said.split(/\s+/u);
  const at = more.indexOf('known-on');
  const day = at < 0 ? undefined : more[at + 1];
  const comparison = more.find((word) => word === 'year-before' || word === 'previous');
  const period = periodSaid(span, to);
  if (period === null || (at >= 0 && (day === undefined || LocalDate.fault(day) !== null))) {
    throw new DomainError(
      'invalid-input',
      'paper.unknown-window',
      `"${echoed(said)}" names no window: write one of ${Object.keys(windowNames).join(', ')} or FROM..TO, after it year-before or previous, and known-on with a day where it is known on another.`,
    );
  }
  return {
    ...(comparison === undefined ? period : comparedWindow(period, comparison)),
    ...(day === undefined ? {} : { knownOn: LocalDate.parse(day) }),
  };
}

function periodSaid(span: string, to: LocalDate): ReportingPeriod | null {
  if (span in windowNames) return windowTo(span as WindowName, to);
  const [, from = '', until = ''] = DAYS.exec(span) ?? [];
  const areDays = LocalDate.fault(from) === null && LocalDate.fault(until) === null;
  return areDays ? windowOfDays({ from: LocalDate.parse(from), to: LocalDate.parse(until) }) : null;
}

/**
 * Of each sentence of a text that holds one of the phrases, that it was looked at.
 * @param reasons phrase -> why a number may be typed in it
 */
export function confirmationsOf(
  text: string,
  reasons: Readonly<Record<string, string>>,
): readonly Confirmation[] {
  const phrases = Object.entries(reasons);
  return blocksOf(text).flatMap((block) =>
    sentencesOf(block.text).flatMap(({ from, to }) => {
      const sentence = sentenceInOneLine(block.text.slice(from, to));
      const held = phrases.filter(([phrase]) => sentence.includes(phrase));
      if (held.length === 0) return [];
      return [{ sentence, reason: [...new Set(held.map(([, reason]) => reason))].join('; ') }];
    }),
  );
}
