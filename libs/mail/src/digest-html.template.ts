import { LocalDate } from '@tipstaff/kernel';
import { type DigestContent, type DigestEntry, type DigestSection } from './digest-content';
import { closingWords } from './digest-text.template';
import { escape, FONT, LINE, page, SECONDARY, SMALL } from './html-page.template';

const TAG: Readonly<Record<DigestEntry['standing'], string>> = {
  overdue: 'background:#f4cdc6;color:#2a0b06;',
  due: 'background:#bbd4ea;color:#0c2d4a;',
  gone: 'background:#eeefef;color:#282d30;',
};

/**
 * Styles stand on each element: mail readers drop style sheets. One column of rows, so that it
 * reads on a telephone; the words say everything, colour adds nothing of its own.
 */
export function digestHtml(content: DigestContent, sections: readonly DigestSection[]): string {
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
${entryLines(entry).join('\n')}
</td></tr>`;
}

function entryLines(entry: DigestEntry): string[] {
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

function linkHtml({ link, reference }: DigestEntry): string {
  return `<a href="${escape(link ?? '')}" style="color:#1a65a6;">Explanation of the date of ${escape(reference)}</a>`;
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
