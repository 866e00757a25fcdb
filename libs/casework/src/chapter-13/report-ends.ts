import { LocalDate } from '@tipstaff/kernel';
import { type ChainedPeriod, chapter13Recipients } from '@tipstaff/law';
import { type Fact, listed } from '../fact';
import { type Obligation, type RecipientDuty, type ReportSending } from '../obligation/obligation';
import { used } from '../obligation/period-obligation';
import { all, type Timeline } from '../timeline';
import { ACKNOWLEDGED, DELIVERED, RECEIVED, SENT } from './chapter-13-milestones';
import { periodNamed } from './report-content';
import {
  mayBeWithheld,
  type ReportQuestion,
  reportRecipients,
  WITHHELD,
} from './report-recipients';

type Owed = Omit<Obligation, 'validTo' | 'ended'>;

/** A report of one period and one holder of the investigation, before it is known what became of it. */
export interface PeriodReport {
  readonly owed: Owed & { readonly basis: { readonly period: ChainedPeriod } };
  readonly period: ChainedPeriod;
  /** Whether the investigation was open when the period ended. */
  readonly isOwed: boolean;
  /** Where it was not: the day it closed or changed hands; null while the period is under way. */
  readonly lapsedOn: LocalDate | null;
  readonly question: ReportQuestion;
}

/** A letter as it was sent to one recipient. */
interface Letter {
  readonly recipient: string;
  readonly on: LocalDate;
}

/** To each recipient the first sending counts: a further copy is no further report. */
function sendingsOf(
  timeline: Timeline,
  period: number,
  letters: readonly Letter[],
): readonly ReportSending[] {
  const firstTo = new Map<string, LocalDate>();
  for (const { recipient, on } of [...letters].sort((a, b) => LocalDate.daysBetween(b.on, a.on))) {
    if (!firstTo.has(recipient)) firstTo.set(recipient, on);
  }
  const became = (milestone: string, recipient: string, since: LocalDate): LocalDate | null =>
    all(timeline, milestone).find(
      (fact) => periodNamed(fact) === period && fact.value === recipient && fact.on >= since,
    )?.on ?? null;
  return [...firstTo].map(([recipient, on]) => ({
    recipient,
    on,
    deliveredOn: became(DELIVERED, recipient, on),
    acknowledgedOn: became(ACKNOWLEDGED, recipient, on),
  }));
}

type End = Pick<Obligation, 'validTo' | 'ended'>;
type DutyEnd = Omit<RecipientDuty, 'acknowledgedOn'>;

interface Ended extends End {
  /** What became of the duty to each recipient of the law. */
  readonly duties: readonly DutyEnd[];
  /** The letters that are this report, be it one or one for each recipient. */
  readonly letters: readonly Letter[];
}

type Decisions = ReadonlyMap<PeriodReport, readonly Fact[]>;

/** Those to whom the law asks that the report be sent; a decision may keep it from some of them. */
function requiredBy({ question }: PeriodReport): readonly string[] {
  const { recipients } = chapter13Recipients({ ...question, mightPrejudice: false });
  return recipients.filter(({ decision }) => decision === 'send').map(({ recipient }) => recipient);
}

function withheldOn(
  { question }: PeriodReport,
  recipient: string,
  decisions: readonly Fact[],
): LocalDate | null {
  if (!mayBeWithheld(question, recipient)) return null;
  return decisions.find((fact) => listed(fact.value).includes(recipient))?.on ?? null;
}

/** The day from which nothing was left to do for the duty; null while something is. */
function endOf({ sentOn, withheldOn: against, notAskedOn }: DutyEnd): LocalDate | null {
  return [sentOn, against, notAskedOn].reduce(
    (a, b) => (a === null ? b : b === null ? a : LocalDate.min(a, b)),
    null,
  );
}

/**
 * When nothing was left to do for a report: the duty to each recipient of the law has ended, for it was
 * sent to them or decided not to be. It is discharged on the day of the last of these; where all were
 * decided against (outside Schedule 3: prejudice, and the harm test) it is no longer owed. A decision
 * that names no period never ends a report by itself: it waits for the report that goes to the others.
 */
function settledOn(
  { dutyArises }: ChainedPeriod,
  duties: readonly DutyEnd[],
  decisions: readonly Fact[],
): End {
  const wasSent = duties.some(({ sentOn }) => sentOn !== null);
  const canEnd = wasSent || decisions.every((decision) => periodNamed(decision) !== null);
  if (!canEnd || duties.length === 0) return RUNNING;
  const last = duties
    .map(endOf)
    .reduce<LocalDate | null>(
      (a, b) => (a === null || b === null ? null : LocalDate.max(a, b)),
      dutyArises,
    );
  return { validTo: last, ended: last && (wasSent ? 'discharged' : 'lapsed') };
}

/**
 * The reports with what became of each, and of each the duty to every recipient of the law (R-C13-4, 9):
 * what was sent to one of them discharges nothing that is owed to another. A letter that names its period
 * is about that one. One that names none, as those of an import, is to each of those it went to the report
 * on the earliest period that had ended before it was sent and of which they had none yet. What was sent
 * before the period ended discharges nothing, nor does a copy to others alone (R-C13-11). Nothing the
 * force sends discharges what the Director General owes: its receipt does.
 */
export function withEnds(
  timeline: Timeline,
  reports: readonly PeriodReport[],
): readonly Obligation[] {
  let decisions: Decisions = new Map();
  // In their order: of which report one is may follow from what those before it ended.
  for (const decision of all(timeline, WITHHELD)) {
    const report = reportDecided(timeline, reports, decisions, decision);
    if (report) {
      decisions = new Map([...decisions, [report, [...(decisions.get(report) ?? []), decision]]]);
    }
  }
  const ends = endsOf(timeline, reports, decisions);
  return reports.map((report) => {
    const { owed, period, question } = report;
    const made = decisions.get(report) ?? [];
    const { letters, duties, ...end } = ends.get(report) ?? NOTHING_YET;
    const early = isInbound(report) ? [] : earlyNotes(timeline, reports, report);
    const sendings = sendingsOf(timeline, period.n, letters);
    const acknowledgedOn = new Map(sendings.map((one) => [one.recipient, one.acknowledgedOn]));
    return {
      ...owed,
      ...end,
      basis: {
        ...owed.basis,
        facts: [...owed.basis.facts, ...made.map(used)],
        recipients: reportRecipients(question, made),
        duties: duties.map((duty) => ({
          ...duty,
          acknowledgedOn: acknowledgedOn.get(duty.recipient) ?? null,
        })),
        ...(sendings.length === 0 ? {} : { sendings }),
        ...(early.length === 0 ? {} : { early }),
        ...(isInbound(report) && end.ended === 'discharged' ? received(report, end.validTo) : {}),
      },
    };
  });
}

const RUNNING = { validTo: null, ended: null } as const;
const NOTHING_YET: Ended = { ...RUNNING, duties: [], letters: [] };

function isInbound({ owed }: PeriodReport): boolean {
  return owed.direction === 'inbound';
}

function received({ period }: PeriodReport, on: LocalDate | null): Partial<Obligation['basis']> {
  return on === null
    ? {}
    : { received: { on, lagDays: LocalDate.daysBetween(period.dutyArises, on) } };
}

function endsOf(
  timeline: Timeline,
  reports: readonly PeriodReport[],
  decisions: Decisions,
): ReadonlyMap<PeriodReport, Ended> {
  const unnamed = new LettersInOrder(timeline);
  return new Map(
    reports.map((report): readonly [PeriodReport, Ended] => {
      const { isOwed, lapsedOn, period } = report;
      const made = decisions.get(report) ?? [];
      const open = requiredBy(report).map((recipient) => ({
        recipient,
        sentOn: null,
        withheldOn: withheldOn(report, recipient, made),
        notAskedOn: null,
      }));
      if (!isOwed) {
        const lapsed = { validTo: lapsedOn, ended: lapsedOn && 'lapsed' } as const;
        return [report, { ...lapsed, duties: open, letters: [] }];
      }
      if (isInbound(report)) {
        const came = about(timeline, reports, report, RECEIVED)[0]?.on ?? null;
        // The record has the receipt of the force alone: the Director General writes to all at once.
        const duties = open.map((duty) => (duty.withheldOn ? duty : { ...duty, sentOn: came }));
        return [report, { validTo: came, ended: came && 'discharged', duties, letters: [] }];
      }
      const named = about(timeline, reports, report, SENT);
      const { duties, letters } = sentFor(report, open, named, unnamed);
      return [report, { ...settledOn(period, duties, made), duties, letters }];
    }),
  );
}

/** The letters that name no period, to each recipient those that are the report on none yet. */
class LettersInOrder {
  private readonly to = new Map<string, Fact[]>();

  constructor(timeline: Timeline) {
    for (const sent of all(timeline, SENT)) {
      if (periodNamed(sent) !== null) continue;
      for (const recipient of listed(sent.value)) {
        this.to.set(recipient, [...(this.to.get(recipient) ?? []), sent]);
      }
    }
  }

  /** The next one to a recipient after a day, that fits; it is then no other period's. */
  take(recipient: string, after: LocalDate, fits: (sent: Fact) => boolean): Fact | null {
    const letters = this.to.get(recipient) ?? [];
    const next = letters.findIndex((sent) => sent.on > after);
    const letter = letters[next];
    if (!letter || !fits(letter)) return null;
    letters.splice(next, 1);
    return letter;
  }
}

/** What was sent on a report that is owed, to each of those it goes to and to others with them. */
function sentFor(
  report: PeriodReport,
  open: readonly DutyEnd[],
  named: readonly Fact[],
  unnamed: LettersInOrder,
): Pick<Ended, 'duties' | 'letters'> {
  const after = report.period.to;
  const addressees = addresseesOf(report);
  const namedOn = (recipient: string): LocalDate | null =>
    named.find((sent) => listed(sent.value).includes(recipient))?.on ?? null;
  const wholes = new Map<string, Fact>();
  const took = (recipient: string, fits: (sent: Fact) => boolean): void => {
    const letter = unnamed.take(recipient, after, fits);
    if (letter) wholes.set(recipient, letter);
  };
  // The report that came first is the report, and so is a decision: those after it are further copies.
  for (const duty of open.filter(({ recipient }) => addressees.includes(recipient))) {
    const until = endOf({ ...duty, sentOn: namedOn(duty.recipient) });
    took(duty.recipient, ({ on }) => until === null || on < until);
  }
  const own = new Set(wholes.values());
  // Sent with the report to another after all, whatever had been decided; a copy goes with its report.
  for (const { recipient } of open) {
    if (!wholes.has(recipient) && namedOn(recipient) === null) {
      took(recipient, (sent) => own.has(sent));
    }
  }
  const [first] = [...own].sort((a, b) => LocalDate.daysBetween(b.on, a.on));
  const duties = open.map((duty): DutyEnd => {
    const { recipient } = duty;
    const days = [wholes.get(recipient)?.on, namedOn(recipient)].filter((on) => on != null);
    const [sentOn = null] = days.sort();
    const isCopyNotAsked = first && sentOn === null && !addressees.includes(recipient);
    return { ...duty, sentOn, notAskedOn: isCopyNotAsked ? first.on : null };
  });
  const required = new Set(open.map(({ recipient }) => recipient));
  const others = [...own].flatMap((sent) =>
    listed(sent.value)
      .filter((recipient) => !required.has(recipient))
      .map((recipient) => ({ recipient, on: sent.on })),
  );
  const letters = [
    ...[...wholes].map(([recipient, { on }]) => ({ recipient, on })),
    ...others,
    ...named.flatMap(({ on, value }) => listed(value).map((recipient) => ({ recipient, on }))),
  ];
  return { duties, letters };
}

/** The officer has a copy; the report itself goes to these (R-C13-4, R-C13-9). */
function addresseesOf({ question }: PeriodReport): readonly string[] {
  return question.schedule3 ? ['lpb', 'dg'] : ['lpb'];
}

/** Facts that name this period, from the day after it ended. */
function about(
  timeline: Timeline,
  reports: readonly PeriodReport[],
  { period }: PeriodReport,
  milestone: string,
): readonly Fact[] {
  return all(timeline, milestone).filter((fact) => {
    // Where a re-investigation starts the count anew, the latest that had ended is meant.
    const meant = reports.findLast(
      (one) => one.isOwed && one.period.n === periodNamed(fact) && one.period.to < fact.on,
    );
    return meant?.period === period;
  });
}

function earlyNotes(
  timeline: Timeline,
  reports: readonly PeriodReport[],
  { period }: PeriodReport,
): NonNullable<Obligation['basis']['early']> {
  const meant = (sent: Fact): PeriodReport | undefined =>
    reports.find((one) => one.period.n === periodNamed(sent) && one.period.to >= sent.on);
  const hasEnded = (sent: Fact): boolean =>
    reports.some((one) => one.period.n === periodNamed(sent) && one.period.to < sent.on);
  return all(timeline, SENT)
    .filter((sent) => !hasEnded(sent) && meant(sent)?.period === period)
    .map((sent) => ({ on: sent.on, to: listed(sent.value) }));
}

/**
 * A decision is about the period that it names; one that names none, about the earliest report that
 * is owed on its day, else the one foreseen.
 */
function reportDecided(
  timeline: Timeline,
  reports: readonly PeriodReport[],
  decisions: Decisions,
  decision: Fact,
): PeriodReport | null {
  const named = periodNamed(decision);
  if (named !== null) {
    const ofPeriod = reports.filter(({ period }) => period.n === named);
    const begun = ofPeriod.filter(({ owed }) => owed.validFrom <= decision.on);
    return begun.findLast(({ isOwed }) => isOwed) ?? begun.at(-1) ?? ofPeriod[0] ?? null;
  }
  const ends = endsOf(timeline, reports, decisions);
  const { on } = decision;
  const keptFrom = listed(decision.value);
  const standing = reports.filter((report) => {
    const { validTo, ended, duties } = ends.get(report) ?? NOTHING_YET;
    // On the day it was sent a report may still have been decided about.
    const isOver = validTo !== null && on >= validTo && !(ended === 'discharged' && on === validTo);
    const decided = duties.filter(({ recipient }) => keptFrom.includes(recipient));
    const isTold =
      decided.length > 0 && decided.every(({ sentOn }) => sentOn !== null && sentOn < on);
    return report.owed.validFrom <= on && !isOver && !isTold;
  });
  return standing.find(({ owed }) => owed.arose <= on) ?? standing[0] ?? null;
}
