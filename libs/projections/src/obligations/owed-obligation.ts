import {
  daysLeft,
  explainObligation,
  type Holder,
  isOverdueOn,
  isOwedOn,
  type Obligation,
  owedTo,
  type Timeliness,
  timelinessOn,
  toldOn,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Explanation, explanationSentence, type Law } from '@tipstaff/law';

/** A segment of an obligation that stands on the day that was asked about: owed then, or foreseen. */
export type StandingObligation = Pick<
  Obligation,
  | 'id'
  | 'direction'
  | 'rule'
  | 'title'
  | 'validFrom'
  | 'validTo'
  | 'arose'
  | 'due'
  | 'target'
  | 'overdueFrom'
  | 'owner'
  | 'basis'
> & {
  readonly force: string;
  /** Type of the case. */
  readonly type: string;
  /** Reference of the case. */
  readonly reference: string;
  /** None where nobody has the case, or what is owed is not the force's to do. */
  readonly holder?: Holder | null;
};

/** An obligation as it stood over [validFrom, validTo). */
export type ObligationSegment = StandingObligation & Pick<Obligation, 'ended'>;

/** An obligation as lists show it on a day, with the reasons for its date. */
export interface OwedObligation {
  readonly id: string;
  /** Type of the case. */
  readonly type: string;
  /** Reference of the case. */
  readonly case: string;
  readonly rule: string;
  readonly title: string;
  readonly arose: LocalDate;
  /** Last day; null where the law gives none. */
  readonly due: LocalDate | null;
  /** Local target where the law gives no day; never the limit. */
  readonly target: LocalDate | null;
  readonly overdue: boolean;
  /** Calendar days to `due`, else to `target`; negative when past, null with neither and once it ended. */
  readonly days: number | null;
  /** How many days early or late it ended, or is late so far; of what is not late yet and of no date, why not. */
  readonly timeliness: Timeliness;
  readonly owner: string;
  /** The day from which it was no longer owed; absent while it is. */
  readonly endedOn?: LocalDate;
  /** How it ended; absent while it is owed. */
  readonly endedBy?: 'discharged' | 'lapsed' | 'changed';
  /** To whom it is still owed, where each recipient has a duty of their own; absent where none is named. */
  readonly owedTo?: readonly string[];
  /** Reference of the person whose work it is, as the directory has them; null where nobody's. */
  readonly allocatedTo: string | null;
  /** Reference of the team that has the case. */
  readonly team: string | null;
  /** The explanation in one sentence. */
  readonly why: string;
  /** What was deduced since a fact is missing, in sentences; absent where nothing was. */
  readonly deduced?: readonly string[];
  readonly explanation: Explanation;
}

/** The obligation as lists show it on a day. */
export function explainedOn(
  obligation: ObligationSegment,
  on: LocalDate,
  law: Law,
): OwedObligation {
  const explanation = explainObligation(toldOn(obligation, on), law);
  const { validTo, ended } = obligation;
  const isOver = validTo !== null && validTo <= on;
  return {
    id: obligation.id,
    type: obligation.type,
    case: obligation.reference,
    rule: obligation.rule,
    title: obligation.title,
    arose: obligation.arose,
    due: obligation.due,
    target: obligation.target,
    overdue: isOwedOn(obligation, on) && isOverdueOn(obligation, on),
    days: isOver ? null : daysLeft(obligation, on),
    timeliness: timelinessOn(obligation, on, law),
    owner: obligation.owner,
    ...(isOver && ended !== null && { endedOn: validTo, endedBy: ended }),
    ...(obligation.basis.duties && { owedTo: owedTo(obligation, on) }),
    allocatedTo: obligation.holder?.person ?? null,
    team: obligation.holder?.team ?? null,
    why: explanationSentence(explanation),
    ...(obligation.basis.deduced && { deduced: obligation.basis.deduced }),
    explanation,
  };
}
