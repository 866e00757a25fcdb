import { LocalDate } from '@tipstaff/kernel';
import { type DigestContent, type DigestEntry, type DigestSection } from './digest-content';

const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#0b0c0c;';
const SMALL = `${FONT}font-size:16px;line-height:24px;`;
const SECONDARY = 'color:#505a5f;';
const LINE = 'border-bottom:1px solid #b1b4b6;';
const TAG: Readonly<Record<DigestEntry['standing'], string>> = {
  overdue: 'background:#f4cdc6;color:#2a0b06;',
  due: 'background:#bbd4ea;color:#0c2d4a;',
};

/**
 * Styles stand on each element: mail readers drop style sheets. One column of rows, so that it
 * reads on a telephone; the words say everything, colour adds nothing of its own.
 */
export function digestHtml(content: DigestContent, sections: readonly DigestSection[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What is owed: ${escape(content.force)}</title>
</head>
<body style="margin:0;padding:0;background:#ffffff;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td style="background:#1d70b8;padding:12px 16px;${FONT}font-size:20px;font-weight:bold;color:#ffffff;">Tipstaff</td></tr>
<tr><td style="padding:24px 16px;">
<div style="max-width:720px;">
${noticeHtml(content.notice)}<h1 style="${FONT}font-size:28px;line-height:34px;margin:0 0 4px;">What is owed</h1>
<p style="${SMALL}${SECONDARY}margin:0 0 24px;">${escape(content.force)}, ${LocalDate.inWords(content.day)}</p>
${sections.map(sectionHtml).join('\n')}
${rulesHtml(content)}
<p style="${SMALL}${SECONDARY}margin:24px 0 0;">You receive at most one of these a day, on working days. It stops for a case when what is owed is recorded as done.</p>
<p style="${SMALL}${SECONDARY}margin:8px 0 0;">Reference ${escape(content.reference)}</p>
</div>
</td></tr>
</table>
</body>
</html>
`;
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
    paragraph(`<strong>Next:</strong> ${escape(entry.next)}`),
  ];
}

const paragraph = (html: string): string => `<p style="${SMALL}margin:4px 0 0;">${html}</p>`;

function rulesHtml({ rules }: DigestContent): string {
  const rows = rules.map(
    ({ id, words, source }) =>
      `<p style="${SMALL}margin:0 0 8px;"><strong>${escape(id)}</strong> ${escape(words)}. <span style="${SECONDARY}">${escape(source)}.</span></p>`,
  );
  return `<h2 style="${FONT}font-size:18px;line-height:24px;margin:0 0 8px;">Why these dates</h2>
${rows.join('\n')}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
