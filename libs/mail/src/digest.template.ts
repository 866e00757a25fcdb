import { LocalDate } from '@tipstaff/kernel';
import {
  type DigestContent,
  type DigestEntry,
  type DigestSection,
  type RenderedMail,
} from './digest-content';
import { digestHtml } from './digest-html.template';
import { digestText } from './digest-text.template';

/** The mail of one day to one person: subject, plain text and HTML with the same content. */
export function digestMail(content: DigestContent): RenderedMail {
  const sections = sectionsOf(content.entries);
  return {
    subject: subjectOf(content),
    text: digestText(content, sections),
    html: digestHtml(content, sections),
  };
}

function countsOf(entries: readonly DigestEntry[]): string {
  const overdue = entries.filter(({ standing }) => standing === 'overdue').length;
  const due = entries.length - overdue;
  return [overdue > 0 ? `${overdue} overdue` : '', due > 0 ? `${due} due` : '']
    .filter((words) => words !== '')
    .join(', ');
}

/** Sorts by force in a mailbox: `[Tipstaff] norfolk: 4 overdue, 2 due, 1 October 2024`. */
function subjectOf({ force, entries, day }: DigestContent): string {
  return `[Tipstaff] ${force}: ${countsOf(entries)}, ${LocalDate.inShortWords(day)}`;
}

function sectionsOf(entries: readonly DigestEntry[]): DigestSection[] {
  const of = (standing: DigestEntry['standing']) =>
    entries.filter((entry) => entry.standing === standing);
  return [
    { title: 'Overdue', entries: of('overdue') },
    { title: 'Due', entries: of('due') },
  ].filter((section) => section.entries.length > 0);
}
