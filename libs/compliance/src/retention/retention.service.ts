import { CommandExecutor, type ExecutionResult } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import {
  type CommandMeta,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
} from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import { checkedClass } from './class-faults';
import { type Decisions, decisionsFrom, type Hold, holdsOver } from './decisions';
import { type Hidden, NOTHING_HIDDEN } from './hidden';
import { ownRetention } from './own-retention';
import {
  type Basis,
  decisionsStream,
  type HeldOver,
  type HoldReason,
  type KeepReason,
  retentionEvent,
  scheduleStream,
} from './retention-events';
import { decisionsOf, judged, retainedCase, scheduleOf, timelineBy } from './retention-record';
import * as refusals from './retention-refusals';
import { type Schedule, scheduleFrom } from './schedule';

/** Who decides, and on which day. */
export interface Deciding {
  readonly meta: CommandMeta;
  readonly today: LocalDate;
  /** From whoever decides; nothing when not given. */
  readonly hidden?: Hidden;
}

export interface HoldAsked {
  readonly over: { readonly case: CaseRef } | { readonly class: string } | { readonly every: true };
  readonly reason: HoldReason;
  readonly authority: string;
}

export interface KeepAsked {
  readonly reason: KeepReason;
  readonly reviewOn: LocalDate;
}

const AUTHORITY = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9/._-]{0,79}$/;
const LONGEST_KEPT_YEARS = 30;

/** What people decide about retention: the schedule of a force, holds, and what is kept longer. */
export class RetentionService {
  constructor(private readonly store: EventStore) {}

  schedule(force: string): Promise<Schedule> {
    return scheduleOf(this.store, force);
  }

  async holds(force: string, hidden = NOTHING_HIDDEN): Promise<readonly Hold[]> {
    const { holds } = await decisionsOf(this.store, force);
    return holds.filter((one) => isInSight(one, hidden));
  }

  /** @throws DomainError `retention.class-invalid` */
  async setClass(
    force: string,
    given: unknown,
    by: Deciding & { reason: string },
  ): Promise<Schedule> {
    const data = { class: checkedClass(given) };
    await this.record(scheduleStream(force), by, () =>
      retentionEvent('class-set', data, by.today, by.reason),
    );
    return this.schedule(force);
  }

  /** What ships counts again. @throws DomainError `retention.no-own-class` */
  async withdrawClass(
    force: string,
    id: string,
    by: Deciding & { reason: string },
  ): Promise<Schedule> {
    await this.record(scheduleStream(force), by, (history) => {
      const own = scheduleFrom(history).classes.find((one) => one.id === id);
      if (!own?.setBy) throw refusals.noOwnClass(force, id);
      return retentionEvent('class-withdrawn', { class: id }, by.today, by.reason);
    });
    return this.schedule(force);
  }

  /**
   * @returns the id of the hold
   * @throws DomainError `retention.authority-unfit`, `retention.unknown-class`, `case.not-found`,
   *   `retention.not-ended` for a case whose disposal was begun or is done
   */
  async placeHold(force: string, asked: HoldAsked, by: Deciding): Promise<string> {
    const authority = checkedAuthority(asked.authority);
    const over = await this.overOf(force, asked.over, by.hidden);
    const { events } = await this.record(decisionsStream(force), by, (history) => {
      const decisions = decisionsFrom(history);
      if ('case' in over) refuseDisposed(decisions, over.case);
      const hold = `hold-${decisions.holds.length + 1}`;
      return retentionEvent(
        'hold-placed',
        { hold, over, reason: asked.reason, authority },
        by.today,
      );
    });
    return String(events[0]?.data['hold']);
  }

  /** @throws DomainError `retention.authority-unfit`, `retention.unknown-hold` */
  async releaseHold(
    force: string,
    { hold, authority }: { hold: string; authority: string },
    by: Deciding,
  ): Promise<void> {
    const data = { hold, authority: checkedAuthority(authority) };
    await this.record(decisionsStream(force), by, (history) => {
      const { holds } = decisionsFrom(history);
      const standing = holds.find((one) => one.hold === hold && !one.released);
      if (!standing || !isInSight(standing, by.hidden)) {
        throw refusals.unknownHold(force, hold);
      }
      return retentionEvent('hold-released', data, by.today);
    });
  }

  /** Of a case that is proposed. @throws DomainError `retention.not-ended`, `retention.review-day-unfit` */
  async keepLonger(ref: CaseRef, { reason, reviewOn }: KeepAsked, by: Deciding): Promise<Basis> {
    const { today } = by;
    if (
      reviewOn <= today ||
      LocalDate.year(reviewOn) > LocalDate.year(today) + LONGEST_KEPT_YEARS
    ) {
      throw refusals.unfitReviewDay(today);
    }
    const isHidden = by.hidden?.has(CaseRef.stream(ref)) === true;
    const retained = isHidden ? null : await retainedCase(this.store, ref, today);
    if (retained === null) throw refusals.noCase(ref);
    const { events } = await this.record(decisionsStream(ref.force), by, (history) => {
      const judgement = judged(retained, today, decisionsFrom(history));
      if (judgement?.state !== 'ended' && judgement?.state !== 'kept-longer') {
        throw refusals.notEnded(ref, judgement);
      }
      const { class: of, trigger } = judgement.keeping;
      const basis = { case: CaseRef.stream(ref), class: of.id, trigger };
      return retentionEvent('kept-longer', { ...basis, reason, reviewOn }, today);
    });
    return events[0]?.data as unknown as Basis;
  }

  private async overOf(
    force: string,
    over: HoldAsked['over'],
    hidden = NOTHING_HIDDEN,
  ): Promise<HeldOver> {
    if ('case' in over) {
      const stream = CaseRef.stream(over.case);
      const isThere = !hidden.has(stream) && (await this.store.load(stream)).length > 0;
      if (!isThere) throw refusals.noCase(over.case);
      return { case: stream };
    }
    if ('class' in over) {
      const { classes } = await this.schedule(force);
      if (!classes.some(({ id }) => id === over.class)) {
        throw refusals.unknownClass(force, over.class);
      }
    }
    return over;
  }

  private record(
    stream: StreamId,
    { meta }: Deciding,
    decide: (history: readonly RecordedEvent[]) => NewEvent,
  ): Promise<ExecutionResult> {
    const executor = new CommandExecutor(this.store);
    return executor.execute({ stream, meta, decide: (history) => [decide(history)] });
  }
}

/**
 * To be asked before anything of a case is erased on its own.
 * @throws DomainError `retention.held` naming the holds
 */
export async function refuseHeld(
  store: Pick<EventStore, 'load'>,
  ref: CaseRef,
  today: LocalDate,
): Promise<void> {
  const [events, schedule, decisions] = await Promise.all([
    store.load(CaseRef.stream(ref)),
    scheduleOf(store, ref.force),
    decisionsOf(store, ref.force),
  ]);
  const own = ownRetention(schedule.classes, ref, timelineBy(events, today));
  const holds = holdsOver(decisions, CaseRef.stream(ref), own?.classes ?? []);
  if (holds.length > 0) throw refusals.held(ref, holds);
}

function isInSight({ over }: Hold, hidden = NOTHING_HIDDEN): boolean {
  return !('case' in over && hidden.has(over.case));
}

/** A hold on what is gone would promise what nobody can keep. */
function refuseDisposed({ disposals }: Decisions, stream: StreamId): void {
  const [disposal, ref] = [disposals.get(stream), CaseRef.ofStream(stream)];
  if (!disposal || !ref) return;
  const state = disposal.stage === 'begun' ? 'begun' : 'disposed';
  throw refusals.notEnded(ref, { state, disposal });
}

function checkedAuthority(text: string): string {
  if (AUTHORITY.test(text)) return text;
  throw refusals.unfitAuthority();
}
