import { randomBytes } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor, ownRetention, streamSeen } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import {
  type Deciding,
  type Decisions,
  decisionsFrom,
  holdsOver,
  NOTHING_HIDDEN,
  recordDecision,
} from './decisions';
import {
  decisionsStream,
  type HeldOver,
  type HoldReason,
  retentionEvent,
} from './retention-events';
import { decisionsOf, isInSight, scheduleOf, timelineBy } from './retention-record';
import * as refusals from './retention-refusals';

export interface HoldAsked {
  readonly over: { readonly case: CaseRef } | { readonly class: string } | { readonly every: true };
  readonly reason: HoldReason;
  readonly authority: string;
}

const AUTHORITY = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9/._-]{0,79}$/;

/** While a legal hold stands, what it is over is neither proposed nor erased. */
export class PlaceHold extends Command<string> {
  constructor(
    readonly force: string,
    readonly asked: HoldAsked,
    readonly by: Deciding,
  ) {
    super();
  }
}

@CommandHandler(PlaceHold)
export class PlaceHoldHandler implements ICommandHandler<PlaceHold> {
  constructor(
    private readonly store: EventStore,
    private readonly executor: CommandExecutor,
  ) {}

  /**
   * @returns the id of the hold
   * @throws DomainError `retention.authority-unfit`, `retention.unknown-class`, `case.not-found`,
   *   `retention.not-ended` for a case whose disposal was begun or is done
   */
  async execute({ force, asked, by }: PlaceHold): Promise<string> {
    const { reason } = asked;
    const authority = checkedAuthority(asked.authority);
    const over = await this.overOf(force, asked.over, by.hidden);
    const { events } = await recordDecision(
      this.executor,
      decisionsStream(force),
      by,
      (history) => {
        const decisions = decisionsFrom(history);
        if ('case' in over) refuseDisposed(decisions, over.case);
        const hold = newHoldId(decisions);
        return retentionEvent('hold-placed', { hold, over, reason, authority }, by.today);
      },
    );
    return String(events[0]?.data['hold']);
  }

  private async overOf(
    force: string,
    over: HoldAsked['over'],
    hidden = NOTHING_HIDDEN,
  ): Promise<HeldOver> {
    if ('case' in over) {
      const stream = CaseRef.stream(over.case);
      const isThere = (await this.store.load(streamSeen(over.case, hidden))).length > 0;
      if (!isThere) throw refusals.noCase(over.case);
      return { case: stream };
    }
    if ('class' in over) {
      const { classes } = await scheduleOf(this.store, force);
      if (!classes.some(({ id }) => id === over.class)) {
        throw refusals.unknownClass(force, over.class);
      }
    }
    return over;
  }
}

export class ReleaseHold extends Command<void> {
  constructor(
    readonly force: string,
    readonly hold: string,
    readonly authority: string,
    readonly by: Deciding,
  ) {
    super();
  }
}

@CommandHandler(ReleaseHold)
export class ReleaseHoldHandler implements ICommandHandler<ReleaseHold> {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws DomainError `retention.authority-unfit`, `retention.unknown-hold` */
  async execute({ force, hold, authority, by }: ReleaseHold): Promise<void> {
    const data = { hold, authority: checkedAuthority(authority) };
    await recordDecision(this.executor, decisionsStream(force), by, (history) => {
      const { holds } = decisionsFrom(history);
      const standing = holds.find((one) => one.hold === hold && !one.released);
      if (!standing || !isInSight(standing, by.hidden)) {
        throw refusals.unknownHold(force, hold);
      }
      return retentionEvent('hold-released', data, by.today);
    });
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

/** By chance: a number that counts would tell of the holds over cases that one does not see. */
function newHoldId({ holds }: Decisions): string {
  for (;;) {
    const id = `hold-${randomBytes(5).toString('hex')}`;
    if (!holds.some(({ hold }) => hold === id)) return id;
  }
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
