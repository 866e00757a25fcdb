import { LocalDate, withFullStop } from '@tipstaff/kernel';
import { type ActionRow, type ActionsTable, type ActionUpdate } from './actions-table';
import { wrapped } from '../wrapped-text';

const HEADINGS = ['Description of Action', 'Action Update / Decision'] as const;
/** Two columns and a gap: 100 characters, so that it can be pasted into a paper. */
const WIDTHS = [42, 56] as const;
const GAP = '  ';

/**
 * The table as the minutes print it, in two columns, then the dates, which the minutes do not give.
 * @param options.notice the clock's notice; null for the real clock
 */
export function renderActionsTable(
  table: ActionsTable,
  { notice }: { readonly notice: string | null },
): string {
  return [
    ...heading(table, notice),
    '',
    ...columns(HEADINGS[0], [HEADINGS[1]]),
    WIDTHS.map((width) => '-'.repeat(width)).join(GAP),
    ...table.actions.flatMap((row, index) => [
      ...(index === 0 ? [] : ['']),
      ...columns(description(row, table), decisions(row, table)),
    ]),
    ...(table.actions.length === 0 ? ['No actions.'] : []),
    '',
    ...dates(table),
    nextMeeting(table),
    '',
  ].join('\n');
}

function heading(
  { meeting, force, meetingOn, held, asOf, knownOn }: ActionsTable,
  notice: string | null,
): readonly string[] {
  const on = meetingOn === null ? '' : `, ${dayInWords(meetingOn)}`;
  return [
    `Actions: accountability meeting ${meeting}${on} (${force})`,
    held
      ? 'As they stood at the end of the meeting.'
      : `Not held: as they stood on ${LocalDate.inShortWords(asOf)}.`,
    ...(knownOn === null ? [] : [`As known on ${LocalDate.inShortWords(knownOn)}.`]),
    ...(notice === null ? [] : [notice]),
  ];
}

function name({ number, reference, meeting, meetingOn }: ActionRow, at: string): string {
  const which = `Action ${number === null ? reference : String(number)}`;
  return meeting === at ? which : `${which} (${LocalDate.inShortWords(meetingOn)})`;
}

function description(row: ActionRow, { meeting }: ActionsTable): string {
  return `${name(row, meeting)}: ${sentence(row.text)}`;
}

/** One paragraph a day on which something was said; what became of it ends the last. */
function decisions(row: ActionRow, { asOf, meeting }: ActionsTable): readonly string[] {
  const raisedHere = row.meeting === meeting;
  const said = row.updates.map(dated);
  const paragraphs = raisedHere
    ? [`New Action (${LocalDate.inShortWords(row.meetingOn)}).`, ...said]
    : said;
  if (row.status === 'new') return paragraphs;
  const [verdict, on] =
    row.status === 'closed' ? ['Action closed.', row.closedOn ?? asOf] : ['Action ongoing.', asOf];
  return row.updates.at(-1)?.on === on
    ? [...paragraphs.slice(0, -1), `${paragraphs.at(-1) ?? ''} ${verdict}`]
    : [...paragraphs, `${LocalDate.inShortWords(on)} - ${verdict}`];
}

function dated({ on, text }: ActionUpdate): string {
  return `${LocalDate.inShortWords(on)} - ${sentence(text)}`;
}

function sentence(text: string | null): string {
  const words = (text ?? '').replace(/\s+/g, ' ').trim();
  if (words === '') return 'No text.';
  return withFullStop(words);
}

function dates({ actions, meeting }: ActionsTable): readonly string[] {
  const open = actions.filter(({ status }) => status !== 'closed');
  if (open.length === 0) return [];
  return [
    'Due',
    ...open.flatMap((row) => {
      const date = row.due === null ? '' : `${dayInWords(row.due)}, `;
      const first = `${name(row, meeting)}: ${date}${row.why ?? ''}`.replace(/\.?$/, '.');
      return [first, ...row.former.map(formerDate)];
    }),
    '',
  ];
}

function formerDate({ from, on, by }: ActionRow['former'][number]): string {
  const was = from === null ? 'no date' : LocalDate.inShortWords(from);
  const cause = by === null ? '' : ` (${by.reference}: ${by.milestone})`;
  return `  until ${LocalDate.inShortWords(on)}: ${was}${cause}`;
}

function nextMeeting({ nextMeeting: next }: ActionsTable): string {
  return next === null
    ? 'Date of next meeting: none is scheduled.'
    : `Date of next meeting: ${dayInWords(next.date)} (${next.reference})`;
}

/** `Tuesday 8 October 2024`, as the minutes write it. */
function dayInWords(day: LocalDate): string {
  return `${LocalDate.weekdayName(day)} ${LocalDate.inShortWords(day)}`;
}

function columns(left: string, right: readonly string[]): readonly string[] {
  const [first, second] = [
    wrapped(left, WIDTHS[0]),
    right.flatMap((paragraph) => wrapped(paragraph, WIDTHS[1])),
  ];
  return Array.from({ length: Math.max(first.length, second.length) }, (_, line) =>
    `${(first[line] ?? '').padEnd(WIDTHS[0])}${GAP}${second[line] ?? ''}`.trimEnd(),
  );
}
