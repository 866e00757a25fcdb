import {
  type Anchor,
  type AnchorVerdict,
  type FigureDifference,
  type ListedAnchor,
  recordInWords,
} from '@tipstaff/compliance';
import { LocalDate } from '@tipstaff/kernel';
import { textTable } from './text-table';

/** What became of the paper, and what to do where it does not stand. */
export function verdictText(anchor: Anchor, verdict: AnchorVerdict): readonly string[] {
  const { code, parameters, anchoredOn, record } = anchor;
  const day = (on: LocalDate) => LocalDate.inShortWords(on);
  return [
    `${code} ${verdict.stands ? 'STANDS' : 'does NOT stand'}.`,
    `It was given on ${day(anchoredOn)} to: ${anchor.report}, ${parameters.force}, twelve months to ${day(parameters.to)}, as known on ${day(parameters.knownOn)}.`,
    ...recordInWords(verdict.record, record),
    ...(verdict.remade === null
      ? ['The report was not made again: the events it was made from are not the same any more.']
      : remadeText(anchor, verdict.remade)),
  ];
}

function remadeText(
  anchor: Anchor,
  { figures, words, sinceEntered, calendar, documentSha256 }: NonNullable<AnchorVerdict['remade']>,
): readonly string[] {
  return [
    ...(figures.length === 0
      ? [same(anchor, documentSha256)]
      : [
          'The report made again from these events is NOT the same. These figures differ:',
          ...differencesText(figures, 'now'),
          ...reasonText(anchor, calendar),
        ]),
    ...(words.length === 0
      ? []
      : [`This release describes some figures in other words: ${words.join(', ')}.`]),
    ...(sinceEntered.length === 0
      ? []
      : [
          `Entered since, and dated as known by ${anchor.parameters.knownOn}: the paper said what was in the record then, and today it would say:`,
          ...differencesText(sinceEntered, 'today'),
        ]),
  ];
}

function same(anchor: Anchor, sha256: string): string {
  const isExact = sha256 === anchor.documentSha256;
  const how = isExact ? `SHA-256 ${sha256}` : 'the words around the figures are those of a release';
  return `The report made again from these events is the same, figure for figure (${how}).`;
}

function reasonText(anchor: Anchor, calendar: string): readonly string[] {
  if (calendar === anchor.calendar) {
    return ['The events are the same, so this release counts in another way than the one before.'];
  }
  return [
    `It was made with the calendar ${anchor.calendar}, and this release has ${calendar}: run the release that made the paper to compare.`,
  ];
}

function differencesText(differences: readonly FigureDifference[], now: string): readonly string[] {
  return textTable(
    ['Figure', 'Period', 'Member', 'Printed', now],
    differences.map(({ row, period, member, ...figure }) => [
      row,
      period,
      member,
      JSON.stringify(figure.printed),
      JSON.stringify(figure.now),
    ]),
  ).map((line) => `  ${line}`);
}

export function anchorListText(force: string, anchors: readonly ListedAnchor[]): readonly string[] {
  if (anchors.length === 0) return [`No paper of ${force} has a code yet.`];
  return textTable(
    ['Code', 'Report', 'To', 'Known on', 'Given on'],
    anchors.map(({ code, report, to, knownOn, anchoredOn }) => [
      code,
      report,
      to,
      knownOn,
      anchoredOn,
    ]),
  );
}
