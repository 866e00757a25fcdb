import { LocalDate } from '@tipstaff/kernel';

/** What a line of a template that begins with `:::` places there. */
export type Placed =
  | { readonly kind: 'table'; readonly rows: string; readonly caption: string }
  | { readonly kind: 'chart'; readonly rows: readonly string[] }
  /** The table of a frame of published measures; `to` null: of the last day of the paper. */
  | {
      readonly kind: 'measures';
      readonly frame: string;
      readonly to: LocalDate | null;
      readonly caption: string;
    }
  | { readonly kind: 'commentary'; readonly slot: string }
  | { readonly kind: 'forecast'; readonly row: string }
  | { readonly kind: 'restatements' };

/** A part of a template, its references still in it. */
export type TemplateBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'typed-table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'placed'; readonly placed: Placed };

const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/u;
const ITEM = /^\s*(?:[-*+•]|(\d{1,3})[.)])\s+(.*)$/u;
const PLACED = /^\s*:::\s*(\S+)\s*(.*?)\s*$/u;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/u;
const DIVIDES_TABLE = /^[\s:|-]+$/u;

/** The blocks of a Markdown text: headings, paragraphs, lists, tables, and what `:::` places. */
export function templateBlocks(source: string): readonly TemplateBlock[] {
  const lines = source
    .replace(/^---\n[\s\S]*?\n---(?:\n|$)/u, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .split('\n');
  const blocks: TemplateBlock[] = [];
  let isOpen = false;
  for (const line of lines) {
    const wasOpen = isOpen;
    isOpen = line.trim() !== '' && !RULE.test(line);
    if (!isOpen) continue;
    const last = blocks.at(-1);
    const block = blockOf(line, wasOpen ? last : undefined);
    if (block === null) continue;
    if (wasOpen && last && isContinued(last, block))
      blocks[blocks.length - 1] = joined(last, block);
    else blocks.push(block);
    if (block.kind === 'heading' || block.kind === 'placed') isOpen = false;
  }
  return blocks;
}

/** A line that begins nothing of its own goes on with what stands before it. */
function blockOf(line: string, open: TemplateBlock | undefined): TemplateBlock | null {
  const heading = HEADING.exec(line);
  if (heading) {
    const level = Math.min(heading[1]?.length ?? 1, 3) as 1 | 2 | 3;
    return { kind: 'heading', level, text: heading[2] ?? '' };
  }
  const placed = PLACED.exec(line);
  if (placed) return placedOf(placed[1] ?? '', placed[2] ?? '');
  if (/^\s*\|/u.test(line)) {
    if (DIVIDES_TABLE.test(line)) return null;
    const cells = line.trim().replace(/^\||\|$/gu, '');
    return { kind: 'typed-table', rows: [cellsOf(cells)] };
  }
  const item = ITEM.exec(line);
  const isInParagraph = open?.kind === 'paragraph';
  if (item && !(isInParagraph && item[1] !== undefined && item[1] !== '1')) {
    return { kind: 'list', ordered: item[1] !== undefined, items: [item[2] ?? ''] };
  }
  return { kind: 'paragraph', text: line.replace(/^\s{0,3}>\s?/u, '').trim() };
}

/** A bar within a reference divides no cells. */
function cellsOf(line: string): readonly string[] {
  return (line.match(/(?:\{[^{}]*\}|[^|])+/gu) ?? []).map((cell) => cell.trim());
}

function placedOf(what: string, said: string): TemplateBlock | null {
  const [first = '', ...more] = said.split(/\s+/u);
  switch (what) {
    case 'table':
      return { kind: 'placed', placed: { kind: 'table', rows: first, caption: more.join(' ') } };
    case 'measures': {
      const isOfDay = more[0] === 'to' && LocalDate.fault(more[1] ?? '') === null;
      const caption = more.slice(isOfDay ? 2 : 0).join(' ') || first;
      const to = isOfDay ? LocalDate.parse(more[1] ?? '') : null;
      return { kind: 'placed', placed: { kind: 'measures', frame: first, to, caption } };
    }
    case 'chart':
      return { kind: 'placed', placed: { kind: 'chart', rows: [first, ...more] } };
    case 'commentary':
      return { kind: 'placed', placed: { kind: 'commentary', slot: first } };
    case 'forecast':
      return { kind: 'placed', placed: { kind: 'forecast', row: first } };
    case 'restatements':
      return { kind: 'placed', placed: { kind: 'restatements' } };
    default:
      return null;
  }
}

function isContinued(last: TemplateBlock, next: TemplateBlock): boolean {
  if (last.kind === 'typed-table') return next.kind === 'typed-table';
  if (last.kind === 'list') {
    return next.kind === 'paragraph' || (next.kind === 'list' && next.ordered === last.ordered);
  }
  return last.kind === 'paragraph' && next.kind === 'paragraph';
}

function joined(last: TemplateBlock, next: TemplateBlock): TemplateBlock {
  if (last.kind === 'list') {
    if (next.kind === 'list') return { ...last, items: [...last.items, ...next.items] };
    if (next.kind !== 'paragraph') return last;
    const items = [...last.items.slice(0, -1), `${last.items.at(-1) ?? ''} ${next.text}`];
    return { ...last, items };
  }
  if (last.kind === 'typed-table' && next.kind === 'typed-table') {
    return { kind: 'typed-table', rows: [...last.rows, ...next.rows] };
  }
  if (last.kind === 'paragraph' && next.kind === 'paragraph') {
    return { kind: 'paragraph', text: `${last.text} ${next.text}` };
  }
  return last;
}

/** The slots in which a person writes commentary, in their order. */
export function commentarySlots(source: string): readonly string[] {
  return templateBlocks(source).flatMap((block) =>
    block.kind === 'placed' && block.placed.kind === 'commentary' ? [block.placed.slot] : [],
  );
}
