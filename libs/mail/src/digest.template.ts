import { LocalDate } from '@tipstaff/kernel';
import {
  type DigestContent,
  type DigestEntry,
  type DigestSection,
  type RenderedMail,
} from './digest-content';
import { escape, FONT, LINE, page, SECONDARY, SMALL } from './html-page.template';

/** For readers without HTML, and for pasting into a note. */
function digestText(content: DigestContent, sections: readonly DigestSection[]): string {
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
function closingWords({ urgent }: Pick<DigestContent, 'urgent'>): string {
  const often = urgent
    ? 'Beside the one digest of a working day, this comes when something can not wait for it.'
    : 'You receive one of these a day at most, on working days; what can not wait comes at once.';
  return `${often} It stops for a case when what is owed is recorded as done.`;
}

const TAG: Readonly<Record<DigestEntry['standing'], string>> = {
  overdue: 'background:#f4cdc6;color:#2a0b06;',
  due: 'background:#bbd4ea;color:#0c2d4a;',
  asked: 'background:#bbd4ea;color:#0c2d4a;',
  gone: 'background:#eeefef;color:#282d30;',
};

/**
 * Styles stand on each element: mail readers drop style sheets. One column of rows, so that it
 * reads on a telephone; the words say everything, colour adds nothing of its own.
 */
function digestHtml(content: DigestContent, sections: readonly DigestSection[]): string {
  return page(
    `What is owed: ${content.force}`,
    `${noticeHtml(content.notice)}${content.urgent ? noticeHtml('Urgent: this could not wait for the next digest.') : ''}<h1 style="${FONT}font-size:28px;line-height:34px;margin:0 0 4px;">What is owed</h1>
<p style="${SMALL}${SECONDARY}margin:0 0 24px;">${escape(content.force)}, ${LocalDate.inWords(content.day)}</p>
${sections.map(sectionHtml).join('\n')}
${rulesHtml(content)}
<p style="${SMALL}${SECONDARY}margin:24px 0 0;">${escape(closingWords(content))}</p>
<p style="${SMALL}${SECONDARY}margin:8px 0 0;">Reference ${escape(content.reference)}</p>`,
  );
}

function noticeHtml(notice: string | null): string {
  if (notice === null) return '';
  return `<p style="${SMALL}border-left:8px solid #b1b4b6;padding:8px 0 8px 16px;margin:0 0 24px;">${escape(notice)}</p>\n`;
}

function sectionHtml({ title, entries }: DigestSection): string {
  return `<h2 style="${FONT}font-size:22px;line-height:28px;margin:0 0 8px;">${escape(title)} (${entries.length})</h2>
<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;margin:0 0 32px;border-top:1px solid #b1b4b6;">
${entries.map(entryHtml).join('\n')}
</table>`;
}

function entryHtml(entry: DigestEntry): string {
  const cell = `${LINE}${SMALL}padding:16px 0;vertical-align:top;`;
  return `<tr><td style="${cell}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="${SMALL}font-weight:bold;padding:0 12px 0 0;vertical-align:top;">${escape(entry.reference)}</td>
<td style="${FONT}vertical-align:top;text-align:right;"><span style="${TAG[entry.standing]}font-size:16px;line-height:24px;padding:2px 8px;white-space:nowrap;">${escape(entry.days)}</span></td>
</tr></table>
${entryParagraphs(entry).join('\n')}
</td></tr>`;
}

function entryParagraphs(entry: DigestEntry): string[] {
  const what = entry.toWhom === null ? entry.what : `${entry.what}, ${entry.toWhom}`;
  return [
    paragraph(escape(what)),
    paragraph(escape(entry.when)),
    ...(entry.moved === null ? [] : [paragraph(`<strong>${escape(entry.moved)}</strong>`)]),
    ...(entry.owner === null ? [] : [paragraph(`Owner: ${escape(entry.owner)}`)]),
    paragraph(`<span style="${SECONDARY}">Why: ${escape(entry.why)}</span>`),
    ...(entry.standsInFor === null
      ? []
      : [paragraph(`You stand in for: ${escape(entry.standsInFor)}`)]),
    paragraph(`<strong>Next:</strong> ${escape(entry.next)}`),
    ...(entry.link === null ? [] : [paragraph(linkHtml(entry))]),
  ];
}

function linkHtml({ link, reference, standing }: DigestEntry): string {
  const what = standing === 'asked' ? 'What is asked of you on' : 'Explanation of the date of';
  return `<a href="${escape(link ?? '')}" style="color:#1a65a6;">${what} ${escape(reference)}</a>`;
}

const paragraph = (html: string): string => `<p style="${SMALL}margin:4px 0 0;">${html}</p>`;

function rulesHtml({ rules }: DigestContent): string {
  if (rules.length === 0) return '';
  const rows = rules.map(
    ({ id, words, source }) =>
      `<p style="${SMALL}margin:0 0 8px;"><strong>${escape(id)}</strong> ${escape(words)}. <span style="${SECONDARY}">${escape(source)}.</span></p>`,
  );
  return `<h2 style="${FONT}font-size:18px;line-height:24px;margin:0 0 8px;">Why these dates</h2>
${rows.join('\n')}`;
}

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
  { standing: 'asked', title: 'For you to decide', counted: 'to decide' },
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
