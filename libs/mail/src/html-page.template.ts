export const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#0b0c0c;';
export const SMALL = `${FONT}font-size:16px;line-height:24px;`;
export const SECONDARY = 'color:#505a5f;';
export const LINE = 'border-bottom:1px solid #b1b4b6;';

/**
 * The frame of every mail. Styles stand on each element: mail readers drop style sheets.
 * @param title as text
 * @param body as HTML
 */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
</head>
<body style="margin:0;padding:0;background:#ffffff;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td style="background:#1d70b8;padding:12px 16px;${FONT}font-size:20px;font-weight:bold;color:#ffffff;">Tipstaff</td></tr>
<tr><td style="padding:24px 16px;">
<div style="max-width:720px;">
${body}
</div>
</td></tr>
</table>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
