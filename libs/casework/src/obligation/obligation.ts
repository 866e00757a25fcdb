import { type CaseRef, type LocalDate } from '@tipstaff/kernel';
import { isRequestRule, type RequestRule, requestRules, requests } from '../request/request';
import {
  type ChainedPeriod,
  type FactUsed,
  type Owed,
  type OwedRule,
  owedRules,
  type PeriodAdjustment,
  type ReportRecipient,
  standardLadder,
  statutoryRules,
} from '@tipstaff/law';
import { type Timeline } from '../timeline';

/** An accountability action has no statute: it is due at the next meeting unless a day was agreed. */
export const ACTION_RULE = 'R-SRC-3';

export const actionRule = {
  id: ACTION_RULE,
  title: 'Accountability meeting action',
  words:
    'an action is due on the day agreed or, where none was agreed, at the next accountability meeting; it moves when the meeting moves',
  owed: {
    nextStep: 'do the action, or agree another day; record which.',
    remind: standardLadder,
    heldFromModel: null,
  },
  source: 'Minutes of the public accountability meetings',
  confidence: 'secondary text read',
} as const;

export type ObligationRule = OwedRule | typeof ACTION_RULE | RequestRule;

/** Everything that can be owed: each rule of law whose row says so, and actions. */
export const obligationRules: readonly ObligationRule[] = [...owedRules, ACTION_RULE];

/** What people are reminded of: what is owed, and what they are asked to decide. */
export const remindedRules: readonly ObligationRule[] = [...obligationRules, ...requestRules];

/** Whether a rule of law owes it: no action of a meeting, and nothing that is only asked for. */
export function isOwedByLaw(rule: ObligationRule): rule is OwedRule {
  return rule !== ACTION_RULE && !isRequestRule(rule);
}

/** What the row of each says of it. */
export const owedUnder = {
  ...Object.fromEntries(owedRules.map((rule) => [rule, statutoryRules[rule].owed])),
  [ACTION_RULE]: actionRule.owed,
  ...Object.fromEntries(requestRules.map((rule) => [rule, requests[rule].owed])),
} as Readonly<Record<ObligationRule, Owed>>;

/** What is owed or asked under a rule, for people; of a rule that there is no more, its id. */
export function titleOfRule(rule: string): string {
  if (rule === ACTION_RULE) return actionRule.title;
  if (isRequestRule(rule)) return requests[rule].title;
  return owedRules.includes(rule as OwedRule) ? statutoryRules[rule as OwedRule].title : rule;
}

/** What a person does about it, in every mail and calendar. */
export function nextStepOf({ rule, basis }: Pick<Obligation, 'rule' | 'basis'>): string {
  return basis.next ?? owedUnder[rule].nextStep;
}

/** A date that a duty had before: until which day, in favour of which, and by which fact. */
export interface FormerDue {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** The day of the change. */
  readonly on: LocalDate;
  /** Null where no single fact did it. */
  readonly by: {
    readonly type: string;
    readonly reference: string;
    readonly milestone: string;
  } | null;
}

/** What became of a report at one recipient. */
export interface ReportSending {
  readonly recipient: string;
  readonly on: LocalDate;
  readonly deliveredOn: LocalDate | null;
  readonly acknowledgedOn: LocalDate | null;
}

/**
 * Chapter 13: what the report is to one of those the law gives it to. Each is a duty of its own, and no
 * recipient's letter is another's. None of the days is known before it comes.
 */
export interface RecipientDuty {
  readonly recipient: string;
  /** Inbound: the day on which the report was received. */
  readonly sentOn: LocalDate | null;
  readonly withheldOn: LocalDate | null;
  /** A copy that was not asked for: the letter of that day names no period, nor who had copies. */
  readonly notAskedOn: LocalDate | null;
  readonly acknowledgedOn: LocalDate | null;
}

/** What was recommended on a review, and what the force answered. */
export interface ReviewRecommendation {
  readonly number: number;
  readonly madeOn: LocalDate;
  /** Last day for the answer as it stood last; null where none can be known. */
  readonly due: LocalDate | null;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
}

/** R-REV-1, R-REV-2: the time there was to apply, and how much of it was taken. */
export interface TimeToApply {
  /** The day the information about the right to a review was provided. */
  readonly providedOn: LocalDate;
  /** 28 days after it. */
  readonly lastDay: LocalDate;
  /** The last day as the time was extended; null where it was not. */
  readonly extendedTo: LocalDate | null;
  /** Calendar days with the wrong body, which are left out of account. */
  readonly leftOut: number;
  /** Calendar days from the day after it was provided to that of the application, without those left out. */
  readonly days: number;
  readonly isInTime: boolean;
}

/** An application for a review that came to the local policing body, and what became of it. */
export interface ReviewOfBody {
  /** Which of those of the case, from 1. */
  readonly n: number;
  /** The day the application was made; one that was forwarded is made then (R-REV-2). */
  readonly madeOn: LocalDate;
  /** Null where the day that the information was provided is not recorded. */
  readonly applied: TimeToApply | null;
  /** It is not for this body, which forwards it. */
  readonly isToForward: boolean;
  readonly outcome: string | null;
  /** The day it was decided or forwarded, or ended otherwise. */
  readonly endedOn: LocalDate | null;
  /** Working days from the application, which does not count, to its decision; null where there is none. */
  readonly workingDays: number | null;
  readonly recommendations: readonly ReviewRecommendation[];
}

/** What is asked for and of whom, without what may name somebody. */
export interface RequestBasis {
  /** Of the proposal. */
  readonly id: number;
  readonly command: string;
  readonly needs: readonly string[];
  readonly proposedBy: string;
  readonly decideBy: LocalDate | null;
  /** The last day on which it waits. */
  readonly lapsesOn: LocalDate;
  /** Whether the case being over leaves it waiting. */
  readonly whenOver: boolean;
  readonly state: string;
}

/** From what the date follows; `explainObligation` makes the explanation from it and the law alone. */
export interface ObligationBasis {
  readonly start: LocalDate;
  readonly facts: readonly FactUsed[];
  readonly notes: readonly string[];
  /** What a person does about it, where that follows from the case; else what the rule's row says. */
  readonly next?: string;
  /** The day from which it stood, where somebody else had the case since. */
  readonly stoodFrom?: LocalDate;
  /** What was deduced since a fact is missing, in sentences; they stand among the notes as well. */
  readonly deduced?: readonly string[];
  /** Chapter 13: the period that ended, or will. */
  readonly period?: ChainedPeriod;
  /** The law gives this duty no date, whatever other duties of its rule have. */
  readonly undated?: true;
  /** Actions: the meeting at which it is due. */
  readonly meeting?: { readonly reference: string; readonly date: LocalDate };
  /** Actions: the day that was agreed. */
  readonly agreed?: LocalDate;
  /** Actions: the dates it had before, in their order. */
  readonly former?: readonly FormerDue[];
  /** The last day that the rule gives, where decisions moved it; null where the calendar ends. */
  readonly original?: LocalDate | null;
  /** The decisions that moved the last day, in their order. */
  readonly adjustments?: readonly PeriodAdjustment[];
  /** Chapter 13: to whom the report goes, and who decided otherwise and why. */
  readonly recipients?: readonly ReportRecipient[];
  /** Chapter 13: the duty to each that the law names; the report is owed while one of them is. */
  readonly duties?: readonly RecipientDuty[];
  /** Chapter 13: to whom the report was sent, each on a day of its own. Not known before that day. */
  readonly sendings?: readonly ReportSending[];
  /** Chapter 13: notes about the period that were sent before it ended, and discharge nothing. */
  readonly early?: readonly { readonly on: LocalDate; readonly to: readonly string[] }[];
  /** Of what is only asked for: the proposal that waits for a decision, or waited. */
  readonly request?: RequestBasis;
  /** Chapter 13, inbound: the day the report came, and how many days after it arose. */
  readonly received?: { readonly on: LocalDate; readonly lagDays: number };
  /** R-REV-7: the application. What is dated in it is not known before its day. */
  readonly review?: ReviewOfBody;
}

/** Who of the force has the case, each by the reference that the directory knows them by. */
export interface Holder {
  /** Whose work it is; null where only a team has the case. */
  readonly person: string | null;
  readonly team: string | null;
  /** Who supervises the case. */
  readonly supervisor: string | null;
}

/**
 * Owed by the force, or to it by another body, or the local policing body's own to do. What is not `owed` is in
 * no count of the force's, nor makes it overdue; of the last the policing body is reminded.
 */
export type ObligationDirection = 'owed' | 'inbound' | 'policing-body';

/**
 * Something owed, as it stood over [validFrom, validTo). An obligation whose date or owner changed
 * has one segment for each; its `id` stays the same, so a date that moved can be seen to have moved.
 *
 * On a day D in that span it is owed when `arose <= D`; where `arose` lies after D it is only
 * foreseen (a Chapter 13 period that has not ended).
 */
export interface Obligation {
  /** `<stream>#<key>`, stable as long as what it rests on stands. */
  readonly id: string;
  readonly case: CaseRef;
  readonly direction: ObligationDirection;
  readonly rule: ObligationRule;
  readonly title: string;
  readonly validFrom: LocalDate;
  /** The day from which it was no longer owed like this; null while it is. */
  readonly validTo: LocalDate | null;
  /** Why it ended: done, no longer owed, or replaced by a segment with another date or owner. */
  readonly ended: 'discharged' | 'lapsed' | 'changed' | null;
  readonly arose: LocalDate;
  /** Last day to do it; null where the law gives no date or no day can be known. */
  readonly due: LocalDate | null;
  /** Local target where there is no date in law; never to be shown as the limit (R-TIME-4). */
  readonly target: LocalDate | null;
  /** Overdue from the day it arose (Chapter 13), or from the day after `due`. */
  readonly overdueFrom: LocalDate | null;
  /** Who must do it: an office or a role; several owners are joined by ` + `. */
  readonly owner: string;
  /** Proceedings: the officer whose they are, by pseudonym; absent of what is owed once for all of them. */
  readonly officer?: string;
  /** Who has the case, where people of the force do the work; absent where nobody has it. */
  readonly holder?: Holder;
  readonly basis: ObligationBasis;
}

/** The same, each with what was deduced for it since a fact is missing. */
export function withDeduced(
  obligations: readonly Obligation[],
  sentences: readonly string[],
): readonly Obligation[] {
  if (sentences.length === 0) return obligations;
  return obligations.map((obligation) => {
    const { notes, deduced = [] } = obligation.basis;
    const basis = { ...obligation.basis, notes: [...sentences, ...notes] };
    return { ...obligation, basis: { ...basis, deduced: [...sentences, ...deduced] } };
  });
}

/** Another case of the force, by its reference. */
export interface CaseOfForce {
  readonly reference: string;
  readonly timeline: Timeline;
}

/** What a case's obligations depend on outside the case: meetings and policing bodies of its force. */
export interface ObligationContext {
  readonly meetings: readonly CaseOfForce[];
  readonly bodies: readonly CaseOfForce[];
}

/** The types of case whose facts can move the obligations of others. */
export type ContextType = 'meeting' | 'policing-body';

export function obligationContext(
  cases: Readonly<Partial<Record<ContextType, readonly CaseOfForce[]>>>,
): ObligationContext {
  return { meetings: cases.meeting ?? [], bodies: cases['policing-body'] ?? [] };
}

export const noContext = obligationContext({});

/** Whether the obligation is still owed, or foreseen, at the end of a day. */
export function standsOn(
  obligation: Pick<Obligation, 'validFrom' | 'validTo'>,
  day: LocalDate,
): boolean {
  return obligation.validFrom <= day && (obligation.validTo === null || obligation.validTo > day);
}

/** Owed by the force at the end of a day. What is inbound is owed to it, and is awaited instead. */
export function isOwedOn(
  obligation: Pick<Obligation, 'direction' | 'validFrom' | 'validTo' | 'arose'>,
  day: LocalDate,
): boolean {
  return obligation.direction === 'owed' && hasArisenOn(obligation, day);
}

/** Owed to the force by another body at the end of a day. */
export function isAwaitedOn(
  obligation: Pick<Obligation, 'direction' | 'validFrom' | 'validTo' | 'arose'>,
  day: LocalDate,
): boolean {
  return obligation.direction === 'inbound' && hasArisenOn(obligation, day);
}

function hasArisenOn(
  obligation: Pick<Obligation, 'validFrom' | 'validTo' | 'arose'>,
  day: LocalDate,
): boolean {
  return standsOn(obligation, day) && obligation.arose <= day;
}

export function isOverdueOn(obligation: Pick<Obligation, 'overdueFrom'>, day: LocalDate): boolean {
  return obligation.overdueFrom !== null && obligation.overdueFrom <= day;
}
