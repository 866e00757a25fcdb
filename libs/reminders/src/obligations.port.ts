import { type Obligation } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';

/** An obligation as it stands on the day that was asked about. */
export type StandingObligation = Pick<
  Obligation,
  | 'id'
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
};

/** Where reminders learn what is owed. */
export interface ObligationSource {
  /** Whether it says what the record said when it was asked; nobody is reminded from old news. */
  isCurrent(): Promise<boolean>;
  /** Owed or foreseen at the end of the day, in order of id, after the given one. */
  standingOn(
    on: LocalDate,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly StandingObligation[]>;
  /** Those of the ids that are owed or foreseen at the end of the day. */
  byIds(ids: readonly string[], on: LocalDate): Promise<readonly StandingObligation[]>;
}
