import { type Obligation } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import {
  knownDay,
  type LadderRung,
  type ReminderLadder,
  type RungDay,
  type WorkingCalendar,
} from '@tipstaff/law';
import { aboutOn, beganOn, daysAfter, type Rung } from './ladder.policy';
import { type StandingObligation } from './obligations.port';
import { belongingTo } from './people-of-force';
import { type PeopleOfForce, type Recipient, recipientsAt } from './recipients.policy';
import { type ReminderOutcome } from './reminder';
import { type ReminderEntry } from './reminder-log.query';

/** An obligation as it stood over [validFrom, validTo). */
export type ObligationSegment = StandingObligation & Pick<Obligation, 'ended' | 'direction'>;

/** `not-reached`: its day is to come. `not-given`: its day passed, and it was put into no mail. */
export const rungOutcomes = ['not-reached', 'not-given'] as const;
type RungOutcome = ReminderOutcome | (typeof rungOutcomes)[number];

/** What became of a rung for one of those it names. */
interface RungPerson {
  readonly recipient: string;
  readonly as: Recipient['as'];
  readonly standsInFor: string | null;
  readonly outcome: RungOutcome;
  /** For people; null where the outcome says all. */
  readonly reason: string | null;
  readonly mail: ReminderEntry['mail'] | null;
}

interface RungHistory {
  readonly rung: Rung;
  /** The day on which it is reached; of one that is no longer in the ladder, the day of the mail. */
  readonly on: LocalDate;
  readonly urgent: boolean;
  readonly people: readonly RungPerson[];
}

/** Who is, was or will be told of an obligation, and why nobody was. */
export interface LadderHistory {
  /** The day the reminders are about; null while none is known. */
  readonly aboutOn: LocalDate | null;
  readonly owner: string | null;
  readonly title: string | null;
  /** Null while it stands. */
  readonly ended: {
    readonly how: Obligation['ended'] | 'gone';
    readonly on: LocalDate | null;
  } | null;
  /** Why nobody is reminded of it at all; null where somebody is. */
  readonly silence: string | null;
  /** By day. */
  readonly rungs: readonly RungHistory[];
  /** What was told, or was to be, about other days that it had. */
  readonly earlier: readonly ReminderEntry[];
}

export interface StoryRules {
  readonly calendar: WorkingCalendar;
  readonly ladder: ReminderLadder;
  readonly people: Omit<PeopleOfForce, 'today'>;
}

/** Repeats that are shown of a duty that is overdue for years, without those that were given. */
const MOST_REPEATS = 10;

/**
 * @param segments of one obligation, by day, none of them later than today
 * @param given everything that was planned about it
 */
export function ladderHistory(
  segments: readonly ObligationSegment[],
  given: readonly ReminderEntry[],
  rules: StoryRules,
  today: LocalDate,
): LadderHistory {
  const last = segments.at(-1);
  if (last === undefined) return storyOfGone(given);
  const about = aboutOn(last);
  const ended = endOf(last, today);
  const known = { aboutOn: about, owner: last.owner, title: last.title, ended };
  const silence = whyNobody(last, about, rules);
  if (about === null || silence !== null) return { ...known, silence, rungs: [], earlier: given };
  const own = given.filter((one) => one.aboutOn === about);
  const earlier = given.filter((one) => one.aboutOn !== about);
  const days = rungDays(about, ended?.on ?? null, rules, today);
  const asked = { segments, last, about, ended, own, days, rules, today };
  const rungs = days.map((day) => ({
    rung: day.at,
    on: day.on,
    urgent: day.urgent,
    people: peopleAt(day, asked),
  }));
  const rest = own.filter(({ rung }) => !days.some(({ at }) => at === rung));
  const all = [...rungs, ...byMail(rest)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { ...known, silence: null, rungs: all, earlier };
}

function storyOfGone(given: readonly ReminderEntry[]): LadderHistory {
  return {
    aboutOn: null,
    owner: null,
    title: null,
    ended: { how: 'gone', on: null },
    silence:
      'The record gives no such duty any more: a fact from which it followed was corrected or withdrawn.',
    rungs: [],
    earlier: given,
  };
}

function endOf({ validTo, ended }: ObligationSegment, today: LocalDate): LadderHistory['ended'] {
  return validTo !== null && validTo <= today ? { how: ended, on: validTo } : null;
}

function whyNobody(
  { direction }: ObligationSegment,
  about: LocalDate | null,
  { calendar }: StoryRules,
): string | null {
  if (direction === 'inbound') {
    return 'It is owed to the force by another body: it is awaited, and nobody is reminded.';
  }
  if (about === null) return 'No day is known for it, so that no rung can be reached.';
  if (!calendar.knows(about)) {
    return `The bank holidays of ${LocalDate.year(about)} are not known: nobody is reminded until the calendar is extended.`;
  }
  return null;
}

interface DayOfRung extends LadderRung {
  readonly on: LocalDate;
}

/** Each rung on its day, the repeats up to the next one included, where the calendar knows the day. */
function rungDays(
  about: LocalDate,
  endedOn: LocalDate | null,
  { calendar, ladder }: StoryRules,
  today: LocalDate,
): readonly DayOfRung[] {
  const all = [...ladder.rungs, ...repeats(about, endedOn ?? today, calendar, ladder)];
  return all.flatMap((rung) => {
    const n = daysAfter(rung.at);
    const { day } = knownDay(() => (n === 0 ? about : calendar.addWorkingDays(about, n)));
    return day === null ? [] : [{ ...rung, on: day }];
  });
}

function repeats(
  about: LocalDate,
  upTo: LocalDate,
  calendar: WorkingCalendar,
  { rungs, again }: ReminderLadder,
): readonly LadderRung[] {
  if (again === null) return [];
  const { everyWorkingDays, to } = again;
  const last = Math.max(0, ...rungs.map(({ at }) => daysAfter(at)));
  const passed = upTo <= about ? 0 : calendar.workingDaysBetween(about, upTo) - last;
  const next = Math.max(0, Math.floor(passed / everyWorkingDays)) + 1;
  const times = Array.from({ length: Math.min(next, MOST_REPEATS) }, (_, i) => next - i).reverse();
  return times.map((time): LadderRung => {
    const at: RungDay = `after-${last + time * everyWorkingDays}`;
    return { at, to, urgent: false };
  });
}

interface AskedOf {
  readonly segments: readonly ObligationSegment[];
  readonly last: ObligationSegment;
  readonly about: LocalDate;
  readonly ended: LadderHistory['ended'];
  readonly own: readonly ReminderEntry[];
  readonly days: readonly DayOfRung[];
  readonly rules: StoryRules;
  readonly today: LocalDate;
}

/** Those who were told it, and those whom it names by the owner and the absences of its day. */
function peopleAt(day: DayOfRung, asked: AskedOf): readonly RungPerson[] {
  const told = asked.own.filter(({ rung }) => rung === day.at).map(personTold);
  const named = namedAt(day, asked).filter(
    ({ name }) => !told.some(({ recipient }) => recipient === name),
  );
  return [
    ...told,
    ...named.map(({ name, as, standsInFor }) => ({
      ...{ recipient: name, as, standsInFor, mail: null },
      ...withoutMail(day, name, asked),
    })),
  ];
}

function namedAt({ to, on }: DayOfRung, { segments, last, rules }: AskedOf): readonly Recipient[] {
  const then = segments.findLast(({ validFrom }) => validFrom <= on) ?? segments[0] ?? last;
  const { owner, people } = belongingTo(then, { ...rules.people, today: on });
  return recipientsAt(to, owner, people);
}

function personTold(entry: ReminderEntry): RungPerson {
  const { recipient, as, standsInFor, outcome, reason, mail } = entry;
  return { recipient, as, standsInFor, outcome, reason, mail };
}

/** What became of a rung that was put into no mail for one of those it names. */
function withoutMail(
  day: DayOfRung,
  name: string,
  asked: AskedOf,
): Pick<RungPerson, 'outcome' | 'reason'> {
  const { last, ended, days, today } = asked;
  const notGiven = (reason: string) => ({ outcome: 'not-given' as const, reason });
  const began = beganOn(last);
  if (daysAfter(day.at) < 0 && day.on <= began) {
    return notGiven(
      `The duty began on ${inWords(began)}: a rung on that day or before it does not count.`,
    );
  }
  if (ended?.on && ended.on <= day.on) {
    return notGiven(
      `${endInWords(ended.how)} on ${inWords(ended.on)}, before the rung of ${inWords(day.on)} was reached.`,
    );
  }
  if (day.on > today) return { outcome: 'not-reached', reason: null };
  const until = ended?.on ?? LocalDate.addDays(today, 1);
  const later = days.find(
    (other) =>
      daysAfter(other.at) > daysAfter(day.at) &&
      other.on < until &&
      namedAt(other, asked).some((one) => one.name === name),
  );
  if (later) {
    return notGiven(
      `No mail was made between ${inWords(day.on)} and the rung of ${inWords(later.on)}, and only the latest rung is told: the date was learned later, or no worker was at work.`,
    );
  }
  if (ended?.on) {
    return notGiven(
      `Reached on ${inWords(day.on)}; ${endInWords(ended.how).toLowerCase()} on ${inWords(ended.on)}, before a mail was made.`,
    );
  }
  if (daysAfter(day.at) < 0 && today >= asked.about) {
    return notGiven('No mail was made before the day itself came: what lay before it is not told.');
  }
  return { outcome: 'waiting', reason: 'Reached, and to be told in the next mail to them.' };
}

/** Rungs that are not in the ladder: of a change, or of a ladder that was set before. */
function byMail(entries: readonly ReminderEntry[]): readonly RungHistory[] {
  return entries.map((entry) => ({
    rung: entry.rung as Rung,
    on: entry.mail.on,
    urgent: entry.mail.kind === 'urgent',
    people: [personTold(entry)],
  }));
}

function endInWords(how: NonNullable<LadderHistory['ended']>['how']): string {
  return how === 'discharged' ? 'Done' : 'No longer owed';
}

const inWords = (day: LocalDate): string => LocalDate.inShortWords(day);
