/** The pages of the embedded mailbox. Everything that comes out of a message is escaped here. */

export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; font: 19px/1.4 Arial, Helvetica, sans-serif; color: #0b0c0c; background: #fff; }
header { background: #0b0c0c; color: #fff; border-bottom: 10px solid #1d70b8; }
header div, main { max-width: 960px; margin: 0 auto; padding: 10px 20px; }
header strong { font-size: 24px; }
main { padding-top: 20px; padding-bottom: 60px; }
h1 { font-size: 32px; line-height: 1.15; margin: 10px 0 20px; }
h2 { font-size: 24px; margin: 30px 0 10px; }
a { color: #1d70b8; text-underline-offset: 3px; }
a:hover { color: #003078; text-decoration-thickness: 3px; }
a:focus { outline: 3px solid transparent; background: #fd0; color: #0b0c0c; box-shadow: 0 4px #0b0c0c; text-decoration: none; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: #505a5f; padding-bottom: 10px; }
th, td { text-align: left; vertical-align: top; padding: 10px 20px 10px 0; border-bottom: 1px solid #b1b4b6; }
th[scope=row] { width: 8em; }
.unbroken { white-space: nowrap; }
.inset { border-left: 10px solid #b1b4b6; padding: 15px; margin: 20px 0; }
.hint { color: #505a5f; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f2f1; padding: 15px; font: 16px/1.4 monospace; }
iframe { display: block; box-sizing: border-box; width: 100%; height: 80vh; border: 1px solid #b1b4b6; background: #fff; }
@media (max-width: 640px) {
  h1 { font-size: 24px; }
  header div, main { padding-left: 15px; padding-right: 15px; }
  thead { display: none; }
  tr, th, td { display: block; }
  tr { padding: 10px 0; border-bottom: 1px solid #b1b4b6; }
  th, td { padding: 2px 0; border-bottom: 0; }
}
`;

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text) => String(text ?? '').replace(/[&<>"']/g, (c) => ENTITIES[c]);

/** An address may be broken before its @ and its dots, and nowhere else. */
function addressHtml(text) {
  const pieces = (word) =>
    word
      .split(/(?=[@.])/)
      .map(unbroken)
      .join('<wbr>');
  return String(text ?? '')
    .split(/(\s+)/)
    .map((word) => (word.includes('@') ? pieces(word) : escapeHtml(word)))
    .join('');
}

const unbroken = (text) => `<span class="unbroken">${escapeHtml(text)}</span>`;

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `1 October 2024, 09:00`, by the clocks of London; a date that cannot be read stays as it is. */
export function londonTime(header) {
  const moment = Date.parse(header);
  if (Number.isNaN(moment)) return header;
  const of = Object.fromEntries(LONDON.formatToParts(moment).map((p) => [p.type, p.value]));
  return `${of.day} ${of.month} ${of.year}, ${of.hour}:${of.minute}`;
}

function page(title, notice, body) {
  const inset = notice ? `<p class="inset">${escapeHtml(notice)}</p>` : '';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Tipstaff mailbox</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><div><strong>Tipstaff mailbox</strong></div></header>
<main>
${inset}
${body}
</main>
</body>
</html>
`;
}

export function listPage(messages, notice) {
  const rows = messages.map(
    (message) => `<tr>
<td>${unbroken(londonTime(message.date))}</td>
<td>${addressHtml(message.to.join(', '))}</td>
<td><a href="/messages/${escapeHtml(message.id)}">${escapeHtml(message.subject || '(no subject)')}</a></td>
</tr>`,
  );
  const table = `<table>
<caption>Every message that Tipstaff sent, newest first. Nothing left this machine.</caption>
<thead><tr><th scope="col">Sent (London time)</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
  const none =
    '<p>No message has been sent yet. Reminders arrive a few seconds after the worker has started.</p>';
  const count = `${messages.length} ${messages.length === 1 ? 'message' : 'messages'}`;
  return page(count, notice, `<h1>${count}</h1>\n${messages.length ? table : none}`);
}

export function messagePage(message, notice) {
  const facts = [
    ['From', addressHtml(message.from)],
    ['To', addressHtml(message.to.join(', '))],
    ['Sent', `${escapeHtml(londonTime(message.date))} (London time)`],
  ].map(([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
  const headers = message.headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
  const html = message.html
    ? `<h2>As a mail program shows it</h2>
<iframe sandbox="" title="The message as a mail program shows it" src="/messages/${escapeHtml(message.id)}/html"></iframe>`
    : '';
  return page(
    message.subject || '(no subject)',
    notice,
    `<p><a href="/">All messages</a></p>
<h1>${escapeHtml(message.subject || '(no subject)')}</h1>
<table><tbody>${facts.join('')}</tbody></table>
${html}
<h2>As text</h2>
<pre>${escapeHtml(message.text || '(this message has no text part)')}</pre>
<h2>Headers</h2>
<pre>${escapeHtml(headers)}</pre>
<p><a href="/messages/${escapeHtml(message.id)}/source">The message as it was received</a></p>`,
  );
}

export function missingPage(notice) {
  return page(
    'Page not found',
    notice,
    '<h1>Page not found</h1>\n<p><a href="/">All messages</a></p>',
  );
}
