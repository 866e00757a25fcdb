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

const STANDINGS: readonly {
  readonly standing: DigestEntry['standing'];
  readonly title: string;
  readonly counted: string;
}[] = [
  { standing: 'overdue', title: 'Overdue', counted: 'overdue' },
  { standing: 'due', title: 'Due', counted: 'due' },
  { standing: 'gone', title: 'No longer for you to do', counted: 'no longer yours' },
];

/**
 * Sorts by force and day in a mailbox: `[Tipstaff] norfolk 2024-10-01: 4 overdue, 2 due`. One thing is
 * named: `[Tipstaff] norfolk 2024-10-01 urgent: complaint CO/00123/23, due today`.
 */
function subjectOf({ force, entries, day, urgent }: DigestContent): string {
  const [only] = entries;
  const what =
    entries.length === 1 && only
      ? `${only.reference}, ${only.days}`
      : STANDINGS.flatMap(({ standing, counted }) => {
          const count = entries.filter((entry) => entry.standing === standing).length;
          return count === 0 ? [] : [`${count} ${counted}`];
        }).join(', ');
  return `[Tipstaff] ${force} ${day}${urgent ? ' urgent' : ''}: ${what}`;
}

function sectionsOf(entries: readonly DigestEntry[]): DigestSection[] {
  return STANDINGS.map(({ standing, title }) => ({
    title,
    entries: entries.filter((entry) => entry.standing === standing),
  })).filter((section) => section.entries.length > 0);
}
