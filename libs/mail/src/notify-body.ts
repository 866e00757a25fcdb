/** Takes no room; Notify itself puts it into "GOV.UK" so that no link is made of it. */
const NO_MARK = '\u200B';

const UNDERLINE = /^(-{2,}|={2,})$/;
const RULE = /^-{3,}$/;
/** What Notify reads as a heading, list, inset, rule, table, code or link target where a line begins. */
const MARK_AT_START = /^(?=[#*+^•|:=~`_[-]|\d+\.)/;
const LINK_OR_REFERENCE = /\](?=[([])/g;
const ESCAPE = /\\(?=[\\`*{}[\]()#+\-.!_>~|])/g;

/**
 * A plain text so that it reads as written after Notify's formatting, which takes marks at the start
 * of a line for headings and lists, numbers lists anew, and four leading spaces for code. Underlined
 * lines become Notify's headings, a line of dashes alone its horizontal line; line breaks stay.
 */
export function notifyBody(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028]/).map((line) => line.trim());
  return lines
    .flatMap((line, at) => {
      const [above = '', below = ''] = [lines[at - 1], lines[at + 1]];
      if (UNDERLINE.test(line) && isWords(above)) return [];
      if (isWords(line) && UNDERLINE.test(below)) return ['', `# ${literally(line)}`, ''];
      return RULE.test(line) ? ['', line, ''] : [literally(line)];
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isWords = (line: string): boolean => line !== '' && !UNDERLINE.test(line);

function literally(line: string): string {
  return line
    .replace(ESCAPE, `\\${NO_MARK}`)
    .replace(LINK_OR_REFERENCE, `]${NO_MARK}`)
    .replace(MARK_AT_START, NO_MARK);
}
