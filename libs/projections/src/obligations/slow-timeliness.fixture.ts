import {
  type CaseEvent,
  CaseRef,
  type CaseType,
  caseTypeDefinitions,
  noContext,
  type Obligation,
  timelineOf,
} from '@tipstaff/casework';
import { LocalDate, type LocalDate as Day } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type WrittenEvent } from '../recorded-database.fixture';

export interface WrittenCase {
  readonly type: CaseType;
  readonly reference: string;
  readonly events: readonly WrittenEvent[];
}

interface Asked {
  readonly force: string;
  readonly on: Day;
  readonly knownOn: Day | null;
  readonly window: { readonly from: Day; readonly to: Day };
  readonly by: 'rule' | 'month' | 'owner' | 'team';
}

/** As the rows of law say: weeks, months and days of any kind; the rest is in working days. */
const COUNT_EVERY_DAY = ['R-KI-2', 'R-KI-2b', 'R-REF-1', 'R-REC-1'];

interface Duty {
  readonly rule: string;
  readonly owner: string;
  readonly arose: Day;
  readonly due: Day;
  readonly end: { readonly on: Day; readonly how: string } | null;
}

/** Figures as a report has them, under `<rule>/<part>`; the whole of a rule has no part. */
export type SlowFigures = Readonly<Record<string, object>>;

/**
 * The figures counted again, duty by duty: every case folded as it was known, every day walked, every number of
 * days written down and sorted. What is owed by the two targets is taken from the facts alone.
 */
export function slowTimeliness(cases: readonly WrittenCase[], asked: Asked, law: Law): SlowFigures {
  const duties = cases.flatMap((one) => dutiesOf(one, asked, law));
  const inWindow = duties.filter(({ due }) => due >= asked.window.from && due <= asked.window.to);
  const groups = new Map<string, Duty[]>();
  for (const duty of inWindow) {
    for (const key of new Set([`${duty.rule}/`, `${duty.rule}/${partOf(duty, asked.by)}`])) {
      groups.set(key, [...(groups.get(key) ?? []), duty]);
    }
  }
  return Object.fromEntries(
    [...groups].map(([key, group]) => [key, figureOf(group, asked.on, law)]),
  );
}

/** None of these cases is given to anybody: by team is by owner. */
function partOf({ due, owner }: Duty, by: Asked['by']): string {
  if (by === 'rule') return '';
  return by === 'month' ? `${due.slice(0, 4)}-${due.slice(5, 7)}` : owner;
}

function figureOf(duties: readonly Duty[], on: Day, law: Law): object {
  const [taken, late]: [number[], number[]] = [[], []];
  const counts = { inTime: 0, late: 0, owed: 0, notDue: 0, lapsed: 0, lapsedLate: 0 };
  for (const { rule, arose, due, end } of duties) {
    if (end === null || end.on > on) {
      if (on > due) counts.owed += 1;
      else counts.notDue += 1;
    } else if (end.how === 'lapsed') {
      if (end.on > due) counts.lapsedLate += 1;
      else counts.lapsed += 1;
    } else {
      taken.push(walked(rule, arose, end.on, law));
      if (end.on > due) {
        counts.late += 1;
        late.push(walked(rule, due, end.on, law));
      } else counts.inTime += 1;
    }
  }
  const denominator = counts.inTime + counts.late + counts.owed;
  const tenths = denominator === 0 ? null : Math.round((counts.inTime * 1000) / denominator) / 10;
  return {
    ...{ metInTime: counts.inTime, late: counts.late, stillOwedLate: counts.owed, denominator },
    ...{ percentInTime: tenths, notDueYet: counts.notDue },
    ...{ lapsed: counts.lapsed, lapsedLate: counts.lapsedLate },
    ...{ daysTaken: daysOf(taken), daysLate: daysOf(late) },
  };
}

function daysOf(days: number[]): object {
  const sorted = days.sort((a, b) => a - b);
  const of = sorted.length;
  if (of === 0) return { of, median: null, percentile90: null };
  const [low = 0, high = 0] = [sorted[Math.ceil(of / 2) - 1], sorted[Math.floor(of / 2)]];
  const percentile90 = sorted.find((most) => 10 * sorted.filter((n) => n <= most).length >= 9 * of);
  return { of, median: (low + high) / 2, percentile90 };
}

/** Day after day: a working day counts, and the last one whatever it is. */
function walked(rule: string, from: Day, to: Day, law: Law): number {
  let days = 0;
  for (let day = from; day < to;) {
    day = LocalDate.addDays(day, 1);
    const counts = COUNT_EVERY_DAY.includes(rule) || law.calendar.isWorkingDay(day) || day === to;
    if (counts) days += 1;
  }
  return days;
}

function dutiesOf(one: WrittenCase, asked: Asked, law: Law): readonly Duty[] {
  const known = one.events
    .map((event, index) => ({ ...event, number: index + 1 }))
    .filter(({ on, enteredOn }) => asked.knownOn === null || (enteredOn ?? on) <= asked.knownOn);
  const events = known.map((event): CaseEvent => ({
    ...{ number: event.number, type: event.type, content: null },
    ...{ on: event.on as Day, enteredOn: (event.enteredOn ?? event.on) as Day },
    data: { ...event.data },
  }));
  const timeline = timelineOf(events);
  const ref = CaseRef.parse(one.type, asked.force, one.reference);
  const folded = caseTypeDefinitions[one.type]
    .obligations(ref, timeline, law, noContext)
    .filter((owed) => !['R-PM-2', 'R-PM-3'].includes(owed.rule))
    .flatMap((owed) => dutyOf(owed, asked.on));
  return [...folded, ...targetsOf(one, known, asked.on, law)];
}

function dutyOf(owed: Obligation, on: Day): readonly Duty[] {
  const { rule, owner, arose, due, validFrom, validTo, ended, direction } = owed;
  const isReplaced = ended === 'changed' && validTo !== null && validTo <= on;
  if (due === null || direction !== 'owed' || validFrom > on || isReplaced) return [];
  const end = validTo === null || ended === null ? null : { on: validTo, how: ended };
  return [{ rule, owner, arose, due, end }];
}

/** R-PM-2 and R-PM-3, from what was written: corrected once at most, and withdrawn. */
function targetsOf(
  { type }: WrittenCase,
  known: readonly (WrittenEvent & { readonly number: number })[],
  on: Day,
  law: Law,
): readonly Duty[] {
  if (type !== 'complaint') return [];
  const about = (kind: string, number: number) =>
    known.findLast(
      (event) =>
        event.type === `complaint.fact-${kind}` && (event.data as { fact: number }).fact === number,
    );
  const firstOf = (...milestones: string[]): Day | null =>
    known
      .filter(({ type: told }) => milestones.some((name) => told === `complaint.${name}`))
      .filter(({ number }) => about('withdrawn', number) === undefined)
      .map(({ number, on: was }) => {
        const corrected = about('corrected', number)?.data as { factOn: string } | undefined;
        return (corrected?.factOn ?? was) as Day;
      })
      .sort()[0] ?? null;
  const made = firstOf('made');
  if (made === null || made > on || made < '2020-02-01') return [];
  const owner = 'Professional Standards Department';
  const [logged, contacted] = [firstOf('logged'), firstOf('contacted')];
  const freed = firstOf('contact-not-required', 'finalised');
  const contactEnd =
    contacted !== null && (freed === null || contacted <= freed)
      ? { on: contacted, how: 'discharged' }
      : freed && { on: freed, how: 'lapsed' };
  return [
    {
      ...{ rule: 'R-PM-2', owner, arose: made, due: nthWorkingDay(made, 2, law) },
      end: logged && { on: logged, how: 'discharged' },
    },
    { rule: 'R-PM-3', owner, arose: made, due: nthWorkingDay(made, 10, law), end: contactEnd },
  ];
}

function nthWorkingDay(start: Day, n: number, law: Law): Day {
  let day = start;
  for (let left = n; left > 0;) {
    day = LocalDate.addDays(day, 1);
    if (law.calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}
