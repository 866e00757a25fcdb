import { type CaseEvent, type CaseRef, type CaseType } from '@tipstaff/casework';
import { type StreamId } from '@tipstaff/kernel';

/** Which cases: all of some types of a force, or these. */
export type HistoriesAsked = (
  | { readonly force: string; readonly types: readonly CaseType[] }
  | { readonly streams: readonly StreamId[] }
) & {
  /** Whether names and free text are opened. */
  readonly open?: boolean;
};

/** From how much of the record it was read. */
export interface HistoriesRead {
  readonly position: number;
  /** Cases that could not be read. */
  readonly parked: number;
}

/** What the record itself tells of cases. */
export interface HistoryReader {
  /** Each case with all of its events; restricted ones too, for a figure counts them. */
  read(
    asked: HistoriesAsked,
    take: (ref: CaseRef, events: readonly CaseEvent[]) => void,
  ): Promise<HistoriesRead>;
}
