import {
  all,
  type CaseEvent,
  type CaseRef,
  type CaseType,
  detail,
  learningPublishers,
  listed,
  timelineOf,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type HistoryReader } from '../history-reader';
import { type ReportingPeriod } from '../reporting-period';

/** One thing that was learned. Free text is null where it was not said, or was erased. */
interface Learning {
  readonly type: CaseType;
  readonly case: string;
  readonly on: LocalDate;
  readonly kind: 'individual' | 'organisational';
  readonly themes: readonly string[];
  readonly learned: string | null;
  readonly done: string | null;
  readonly publisher: keyof typeof learningPublishers | null;
  /** The words that the learning sheet has of it. */
  readonly lesson: string | null;
}

/** What may be told of it to everybody in the force: a theme and its lessons, and no more. */
interface LearningSheet {
  readonly themes: readonly { readonly theme: string; readonly lessons: readonly string[] }[];
  /** Learning with words that name somebody or something, or that nobody may publish. */
  readonly heldBack: number;
}

/** Learning of a window, and the sheet that is made of it; its JSON form is this object. */
export interface LearningRegister {
  readonly report: 'learning';
  readonly force: string;
  readonly window: ReportingPeriod;
  readonly position: number;
  readonly parked: number;
  readonly register: readonly Learning[];
  readonly sheet: LearningSheet;
}

const TYPES = ['complaint', 'conduct', 'dsi'] as const satisfies CaseType[];

/** What was learned from complaints, conduct matters and DSI matters, by day, then by reference. */
export async function learningRegister(
  histories: HistoryReader,
  { force, window }: { readonly force: string; readonly window: ReportingPeriod },
): Promise<LearningRegister> {
  const register: Learning[] = [];
  const asked = { force, types: TYPES, open: true };
  const read = await histories.read(asked, (ref, events) =>
    register.push(...learningOf(ref, events, window)),
  );
  register.sort((a, b) => (`${a.on} ${a.case}` < `${b.on} ${b.case}` ? -1 : 1));
  return { report: 'learning', force, window, ...read, register, sheet: learningSheet(register) };
}

function learningOf(
  { type, reference }: CaseRef,
  events: readonly CaseEvent[],
  { from, to }: ReportingPeriod,
): readonly Learning[] {
  if (!events.some((event) => event.type.endsWith('.learning'))) return [];
  return all(timelineOf(events), 'learning')
    .filter(({ on }) => on >= from && on <= to)
    .map((fact) => ({
      ...{ type, case: reference, on: fact.on, themes: listed(detail(fact, 'themes')) },
      kind: fact.value === 'organisational' ? 'organisational' : 'individual',
      ...{ learned: detail(fact, 'learned'), done: detail(fact, 'done') },
      publisher: detail(fact, 'publisher') as Learning['publisher'],
      lesson: detail(fact, 'lesson'),
    }));
}

const NO_THEME = 'other';

/** In order of themes and of words, so that nobody can tell which case came first. */
function learningSheet(register: readonly Learning[]): LearningSheet {
  const themes = new Map<string, Set<string>>();
  let heldBack = 0;
  for (const { lesson, publisher, themes: named } of register) {
    const mayBeTold = publisher === 'professional-standards' || publisher === 'policing-body';
    if (lesson === null || !mayBeTold || namesSomething(lesson)) {
      heldBack += 1;
      continue;
    }
    for (const theme of named.length === 0 ? [NO_THEME] : named) {
      themes.set(theme, (themes.get(theme) ?? new Set()).add(lesson));
    }
  }
  const inOrder = [...themes].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    themes: inOrder.map(([theme, lessons]) => ({ theme, lessons: [...lessons].sort() })),
    heldBack,
  };
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** A reference or unit, a day however it is written, and whom a title or rank announces. */
const NAMING: readonly RegExp[] = [
  /\b[A-Z]{1,6}[-/]\d|\b\d{3,}[-/]\d{2}\b/,
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/,
  new RegExp(`\\b\\d{1,2}(st|nd|rd|th)? (of )?(${MONTHS})|\\b(${MONTHS}) \\d{1,2}\\b`, 'i'),
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i,
  /\b(Mr|Mrs|Ms|Miss|Dr|PC|DC|PS|DS|Sgt|Sergeant|Inspector|Insp|DI|DCI|Supt|Superintendent|Constable) [A-Z]/,
];

/** Whether words name somebody, a case, a unit or a day, as far as a program can see. */
export function namesSomething(words: string): boolean {
  return NAMING.some((pattern) => pattern.test(words));
}
