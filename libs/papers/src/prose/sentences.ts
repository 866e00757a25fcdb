/** A part of a text that is read by itself: a heading, a paragraph, a line of a list, a cell of a table. */
export interface Block {
  /** Offset of its first character in the text. */
  readonly at: number;
  readonly text: string;
}

/** A sentence of a block; offsets are those of the block's text. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const BULLET = /^(\s*)(?:[-*+•]|(\d{1,3})[.)])(\s+)/u;
const HEADING = /^\s{0,3}#{1,6}\s+/u;
const QUOTED = /^\s{0,3}>\s?/u;
const TABLE = /^\s*\|/u;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/u;
/** A line that places a table, a chart or commentary. */
const PLACED = /^\s*:::/u;
const COMMENT = /<!--[\s\S]*?-->/gu;

/**
 * The blocks of a Markdown text, without its marks of lists, headings and tables: their numbers are no sentences'.
 * Comments, front matter and lines that begin with `:::` are left out, for they are not printed as they stand.
 */
export function blocksOf(source: string): readonly Block[] {
  const text = readable(source);
  const blocks: Block[] = [];
  let open: { at: number; end: number; isItem: boolean } | null = null;
  const close = (): void => {
    if (open && open.end > open.at)
      blocks.push({ at: open.at, text: text.slice(open.at, open.end) });
    open = null;
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.replace(/\s+$/u, '').length;
    const marked = markOf(line, open !== null && !open.isItem);
    if (line.trim() === '' || RULE.test(line) || PLACED.test(line)) close();
    else if (TABLE.test(line)) {
      close();
      blocks.push(...cellsOf(line, at));
    } else if (marked !== null) {
      close();
      open = { at: at + marked.length, end, isItem: true };
      if (HEADING.test(line)) close();
    } else if (open === null) {
      open = { at: at + (QUOTED.exec(line)?.[0].length ?? 0), end, isItem: false };
    } else open.end = end;
    at += line.length + 1;
  }
  close();
  return blocks.map(trimmed).filter((block) => block.text !== '');
}

/** Without front matter and comments, everything else where it was. */
function readable(source: string): string {
  return withoutFrontMatter(source).replace(COMMENT, (found) => found.replace(/[^\n]/g, ' '));
}

/** What stands before the words of a heading or line of a list; null for other lines. */
function markOf(line: string, isInParagraph: boolean): string | null {
  const heading = HEADING.exec(line);
  if (heading) return heading[0];
  const bullet = BULLET.exec(line);
  // A line of a paragraph may begin with a number and a full stop; a list that begins there begins with 1.
  if (!bullet || (isInParagraph && bullet[2] !== undefined && bullet[2] !== '1')) return null;
  return bullet[0];
}

function withoutFrontMatter(source: string): string {
  const found = /^---\n[\s\S]*?\n---(?=\n|$)/u.exec(source)?.[0] ?? '';
  return found.replace(/[^\n]/g, ' ') + source.slice(found.length);
}

function cellsOf(line: string, at: number): readonly Block[] {
  const cells: Block[] = [];
  let from = line.indexOf('|') + 1;
  // A format in a reference follows a bar as well.
  for (const bar of line.matchAll(/\{[^{}]*\}|\|/gu)) {
    if (bar[0] !== '|' || bar.index < from) continue;
    cells.push({ at: at + from, text: line.slice(from, bar.index) });
    from = bar.index + 1;
  }
  cells.push({ at: at + from, text: line.slice(from) });
  return cells.filter(({ text }) => !/^[\s:-]*$/u.test(text));
}

function trimmed({ at, text }: Block): Block {
  const lead = text.length - text.trimStart().length;
  return { at: at + lead, text: text.trim() };
}

const END = /[.?!]+["”’')\]*_]*(?=\s|$)/gu;
const ABBREVIATED =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|approx|Mr|Mrs|Ms|Dr|Prof|St|Det|Insp|Supt|Sgt)\.$/u;
/** Abbreviations that a number follows. */
const BEFORE_NUMBER = /(?:^|[\s(])(?:no|nos|para|paras|regs?|art|sch|ch|pp?|ss?)\.$/iu;

/** The lines that place something, beginning with `:::`. */
export function placedLines(source: string): readonly Block[] {
  const text = readable(source);
  return [...text.matchAll(/^[ \t]*:::.*$/gmu)].map(({ index, 0: line }) =>
    trimmed({ at: index, text: line }),
  );
}

/** The sentences of a block. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(END)) {
    const to = index + end.length;
    const next = /\S/u.exec(text.slice(to))?.[0];
    if (next !== undefined) {
      const before = text.slice(from, index + 1);
      if (/\p{Ll}/u.test(next) || ABBREVIATED.test(before)) continue;
      if (/\d/u.test(next) && BEFORE_NUMBER.test(before)) continue;
    }
    if (text.slice(from, to).trim() === '') continue;
    sentences.push({ from, to });
    from = to + (/^\s*/u.exec(text.slice(to))?.[0].length ?? 0);
  }
  if (text.slice(from).trim() !== '') sentences.push({ from, to: text.length });
  return sentences;
}
