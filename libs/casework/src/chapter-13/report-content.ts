import { LocalDate } from '@tipstaff/kernel';
import { detail, type Fact } from '../fact';
import { all, first, type Timeline } from '../timeline';
import { DRAFTED } from './chapter-13-milestones';

type ContentName =
  | 'opened-on'
  | 'notice'
  | 'progress'
  | 'estimate'
  | 'reason-for-length'
  | 'planned-steps';

/** One thing that the report must say, in the order and by the letter of the regulation (R-C13-10). */
export interface ContentItem {
  readonly item: 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
  readonly name: ContentName;
  readonly title: string;
  /**
   * `none`: there is nothing to say, and that is said (no notice was given). `erased`: it was said,
   * and can not be read: the text was erased.
   */
  readonly standing: 'said' | 'none' | 'missing' | 'erased';
  /** Null where it is missing or erased. A day stands as YYYY-MM-DD. */
  readonly text: string | null;
}

/** The number of the period that a fact names; null where it names none, as in an import. */
export function periodNamed(fact: Fact): number | null {
  const named = detail(fact, 'period');
  return named === null ? null : Number(named);
}

/**
 * What the report on a period says at the end of a day. Each draft adds to those before it; a field
 * that is said again replaces what was said. What the case itself tells is taken from the case.
 */
export function reportContent(
  timeline: Timeline,
  period: number,
  upTo: LocalDate,
): readonly ContentItem[] {
  const drafts = all(timeline, DRAFTED).filter(
    (draft) => periodNamed(draft) === period && draft.on <= upTo,
  );
  const opened = first(timeline, 'made', 'came-to-attention');
  return [
    {
      item: 'a',
      name: 'opened-on',
      title: opened?.milestone === 'made' ? 'Made on' : 'Came to attention on',
      ...(opened ? { standing: 'said', text: opened.on } : MISSING),
    },
    {
      item: 'b',
      name: 'notice',
      title: 'Notice of investigation',
      ...notice(timeline, drafts, upTo),
    },
    { item: 'c', name: 'progress', title: 'Progress', ...said(drafts, 'progress') },
    {
      item: 'd',
      name: 'estimate',
      title: 'Expected to conclude, with the final report submitted',
      ...said(drafts, 'estimate'),
    },
    {
      item: 'e',
      name: 'reason-for-length',
      title: 'Reason for the length of time',
      ...said(drafts, 'reason-for-length'),
    },
    { item: 'f', name: 'planned-steps', title: 'Planned steps', ...said(drafts, 'planned-steps') },
  ];
}

type Said = Pick<ContentItem, 'standing' | 'text'>;

const MISSING: Said = { standing: 'missing', text: null };

function said(drafts: readonly Fact[], name: ContentName): Said {
  const draft = drafts.findLast(
    (one) => detail(one, name) !== null || one.unreadable?.includes(name),
  );
  if (!draft) return MISSING;
  const text = detail(draft, name);
  return text === null ? { standing: 'erased', text } : { standing: 'said', text };
}

/** A conduct matter records its notices; elsewhere a draft may say the day. None need have been given. */
function notice(timeline: Timeline, drafts: readonly Fact[], upTo: LocalDate): Said {
  const given = all(timeline, 'notice').filter(({ on }) => on <= upTo);
  const days = [...new Set(given.map(({ on }) => on))];
  if (days.length > 0) return { standing: 'said', text: days.join(', ') };
  const drafted = said(drafts, 'notice');
  return drafted.standing === 'missing'
    ? { standing: 'none', text: 'No notice is recorded.' }
    : drafted;
}
