import { Instant, LocalDate, placeName, plural } from '@tipstaff/kernel';
import { type ComponentChildren, type VNode } from 'preact';
import { Tag } from '../govuk/ports';
import { type PassedOverIn } from './said-in';

/** A day as people write it: `Fri 6 September 2024`. */
export function Day({ of }: { readonly of: string }): VNode {
  return <time dateTime={of}>{LocalDate.inWords(of as LocalDate)}</time>;
}

/** A day where its weekday is of no use; what is none, such as one that is reckoned from today, as it stands. */
export const dayInWords = (text: string): string =>
  LocalDate.fault(text) === null ? LocalDate.inShortWords(LocalDate.parse(text)) : text;

/** A moment as clocks of this country have it: `Fri 6 September 2024, 14:05`. */
export function momentInWords(moment: string): string {
  const instant = moment as Instant;
  return `${LocalDate.inWords(Instant.londonDate(instant))}, ${Instant.londonTime(instant)}`;
}

const MONTH_LENGTH = 'YYYY-MM'.length;
const SHORT_NAME = 3;

/** A month, or that of a day, where there is little room: `Sep 2024`. */
export function monthInWords(of: string): string {
  const first = `${of.slice(0, MONTH_LENGTH)}-01` as LocalDate;
  const [month = '', year = ''] = LocalDate.monthInWords(first).split(' ');
  return `${month.slice(0, SHORT_NAME)} ${year}`;
}

/** Slugs that are short for something. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['dg', 'Director General of the IOPC'],
  ['dsi', 'Death or serious injury'],
  ['iopc', 'IOPC'],
  ['lpb', 'Local policing body'],
  ['opcc', 'OPCC'],
  ['psd', 'PSD'],
]);

/** A slug of the record in words: `schedule-3` is `Schedule 3`; several are joined by `+` in the record. */
export function inWords(slug: string): string {
  return slug
    .split('+')
    .map((one) => {
      const spelt = SPELT.get(one);
      if (spelt !== undefined) return spelt;
      const words = one
        .replaceAll('-', ' ')
        .replaceAll(/\bschedule\b/g, 'Schedule')
        .replaceAll(/\b(?:iopc|opcc|psd)\b/g, (letters) => letters.toUpperCase());
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
    })
    .join(', ');
}

/** Other words with a digit are what people write: the reference of a person, the number of a hold. */
const CODE = /"((?:[a-z]+|schedule-3|chapter-13)(?:-(?:[a-z]+|schedule-3|chapter-13))*)"/g;

/**
 * What the API says with a code behind its words, or alone where both are the same: `"Handling decided" (handling)` is
 * “Handling decided”, and `"made"` is “Made”.
 * @param typed texts in which somebody wrote: a word of theirs is said again as it was
 */
export function withoutCodes(said: string, typed: readonly string[] = []): string {
  return said
    .replaceAll(/"([^"]+)" \([a-z0-9]+(?:-[a-z0-9]+)*\)/g, '“$1”')
    .replaceAll(CODE, (quoted, code: string) =>
      typed.some((text) => text.includes(code)) ? quoted : `“${inWords(code)}”`,
    );
}

/** Above the heading of a page about one case: which it is. */
export function CaseCaption(props: {
  readonly of: { readonly title: string; readonly reference: string; readonly force: string };
  readonly children?: ComponentChildren;
}): VNode {
  const { of, children } = props;
  return (
    <span class="govuk-caption-l">
      {of.title} {of.reference}, {placeName(of.force)}
      {children}
    </span>
  );
}

/** How much there is of what comes in pages, from the first of them. */
export function countOfPage(rows: readonly unknown[], next: string | null): string {
  return `${next === null ? '' : 'at least '}${rows.length}`;
}

/** How far a last day is from today: negative when it is past. A target is no last day, and is said to be one. */
function daysInWords(days: number, isTarget: boolean): string {
  if (days < 0) return `${plural(-days, 'day')} ${isTarget ? 'past its local target' : 'late'}`;
  if (days === 0) return 'Today';
  return `In ${plural(days, 'day')}`;
}

export function DueTag(props: {
  readonly days: number | null;
  readonly overdue: boolean;
  /** The days are counted to a target of the force's own: the law gives no last day. */
  readonly isTarget?: boolean;
}): VNode {
  const { days, overdue, isTarget = false } = props;
  const words = days === null ? 'Overdue' : daysInWords(days, isTarget);
  if (overdue) return <Tag text={words} classes="govuk-tag--red" />;
  if (days === null) return <Tag text="No date in law" classes="govuk-tag--grey" />;
  return <Tag text={words} classes={days <= 7 ? 'govuk-tag--yellow' : 'govuk-tag--blue'} />;
}

/** A heading by which the rows can be put in order. */
interface SortedHead {
  readonly text: string;
  /** Address of the list in that order, or in the opposite one where it is in that order. */
  readonly href: string;
  readonly sorted: 'ascending' | 'descending' | 'none';
}

/** A table that is scrolled to sideways by itself where the window is narrow. */
export function WideTable(props: {
  readonly caption: string;
  readonly head: readonly (string | SortedHead)[];
  /** A heading above says the same: it is for who hears the page. */
  readonly isCaptionSaid?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const { caption, head, isCaptionSaid = false, children } = props;
  const classes = isCaptionSaid ? 'govuk-visually-hidden' : 'govuk-table__caption--s';
  return (
    <div class="app-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="govuk-table">
        <caption class={`govuk-table__caption ${classes}`}>{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map((one) =>
              typeof one === 'string' ? (
                <th scope="col" class="govuk-table__header">
                  {one}
                </th>
              ) : (
                <th scope="col" class="govuk-table__header" aria-sort={one.sorted}>
                  <a class="govuk-link govuk-link--no-visited-state" href={one.href}>
                    {one.text}
                    {one.sorted !== 'none' && ` (${one.sorted})`}
                  </a>
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody class="govuk-table__body">{children}</tbody>
      </table>
    </div>
  );
}

/** A row of a table, which begins with its heading. */
export function Row({ cells }: { readonly cells: readonly ComponentChildren[] }): VNode {
  const [first, ...others] = cells;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {first}
      </th>
      {others.map((cell) => (
        <Cell>{cell}</Cell>
      ))}
    </tr>
  );
}

/** One with nothing in it says so: it looks like one that was forgotten. */
export function Cell({ children }: { readonly children: ComponentChildren }): VNode {
  return <td class="govuk-table__cell">{isNothing(children) ? <Nothing /> : children}</td>;
}

function isNothing(of: ComponentChildren): boolean {
  if (Array.isArray(of)) return of.every(isNothing);
  return of === null || of === undefined || typeof of === 'boolean' || of === '';
}

function Nothing(): VNode {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="govuk-visually-hidden">None</span>
    </>
  );
}

/** What an address names and the page passes over: a slip there would look like a list of everything. */
export function PassedOver({ unknown, twice }: PassedOverIn): VNode | null {
  if (unknown.length + twice.length === 0) return null;
  return (
    <div class="govuk-inset-text">
      {unknown.length > 0 && (
        <p class="govuk-body">No filter of this page, and passed over: {quoted(unknown)}.</p>
      )}
      {twice.length > 0 && (
        <p class="govuk-body">
          Given more than once in the address, and passed over: {quoted(twice)}. Give each once.
        </p>
      )}
    </div>
  );
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** Words of an answer that follows the record and is behind it. */
export function Behind(props: {
  readonly behind: { readonly events: number } | null;
}): VNode | null {
  if (props.behind === null) return null;
  return (
    <p class="govuk-body">
      This follows the record and lacks its last {plural(props.behind.events, 'event')}: look again
      in a moment.
    </p>
  );
}
