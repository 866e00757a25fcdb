import { LocalDate } from '@tipstaff/kernel';
import { type DigestContent, type DigestEntry, type DigestSection } from './digest-content';

/** For readers without HTML, and for pasting into a note. */
export function digestText(content: DigestContent, sections: readonly DigestSection[]): string {
  return [
    ...(content.notice === null ? [] : [content.notice, '']),
    `What is owed: ${content.force}, ${LocalDate.inWords(content.day)}`,
    '',
    ...sections.flatMap(sectionLines),
    'Why these dates',
    ...content.rules.map(({ id, words, source }) => `  ${id}: ${words}. Source: ${source}.`),
    '',
    'You receive at most one of these a day, on working days. It stops for a case when what is owed is recorded as done.',
    `Reference ${content.reference}`,
    '',
  ].join('\n');
}

function sectionLines({ title, entries }: DigestSection): string[] {
  const heading = `${title} (${entries.length})`;
  return [heading, '-'.repeat(heading.length), ...entries.flatMap(entryLines)];
}

function entryLines(entry: DigestEntry): string[] {
  const what = entry.toWhom === null ? entry.what : `${entry.what}, ${entry.toWhom}`;
  return [
    `${entry.reference}: ${entry.days}`,
    `  ${what}`,
    `  ${entry.when}`,
    ...(entry.moved === null ? [] : [`  ${entry.moved}`]),
    `  Why: ${entry.why}`,
    ...(entry.owner === null ? [] : [`  Owner: ${entry.owner}`]),
    `  Next: ${entry.next}`,
    '',
  ];
}
