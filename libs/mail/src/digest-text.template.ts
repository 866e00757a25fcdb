import { LocalDate } from '@tipstaff/kernel';
import { type DigestContent, type DigestEntry, type DigestSection } from './digest-content';

/** For readers without HTML, and for pasting into a note. */
export function digestText(content: DigestContent, sections: readonly DigestSection[]): string {
  return [
    ...(content.notice === null ? [] : [content.notice, '']),
    ...(content.urgent ? ['Urgent: this could not wait for the next digest.', ''] : []),
    `What is owed: ${content.force}, ${LocalDate.inWords(content.day)}`,
    '',
    ...sections.flatMap(sectionLines),
    ...(content.rules.length === 0 ? [] : ['Why these dates']),
    ...content.rules.map(({ id, words, source }) => `  ${id}: ${words}. Source: ${source}.`),
    '',
    closingWords(content),
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
    ...(entry.standsInFor === null ? [] : [`  You stand in for: ${entry.standsInFor}`]),
    `  Next: ${entry.next}`,
    ...(entry.link === null ? [] : [`  ${entry.link}`]),
    '',
  ];
}

/** How often to expect such a mail, and what ends it. */
export function closingWords({ urgent }: Pick<DigestContent, 'urgent'>): string {
  const often = urgent
    ? 'Beside the one digest of a working day, this comes when something can not wait for it.'
    : 'You receive one of these a day at most, on working days; what can not wait comes at once.';
  return `${often} It stops for a case when what is owed is recorded as done.`;
}
