import { Injectable } from '@nestjs/common';
import { CommandExecutor, LawOfRecord, recordedCase, Restrictions } from '@tipstaff/cases';
import {
  type CaseCommand,
  type CaseEvent,
  CaseRef,
  dataWithoutLinks,
  decide,
  factHistories,
  isHiddenFrom,
  refuseUnfitReference,
  stateOfCase,
  timelineOf,
  withoutLinksTo,
} from '@tipstaff/casework';
import { EventStore, type RecordedEvent, saysTheSame } from '@tipstaff/event-store';
import { DomainError } from '@tipstaff/kernel';
import { caseNotFound } from '../cases/history-of-case';
import { metaOf, type Sent } from '../http/sent.decorator';
import { type CommandAnswer } from './change-case.command';
import { partsOf } from './sent-text';

/** Where every command about a case is decided, written and answered. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly store: EventStore,
    private readonly law: LawOfRecord,
    private readonly restrictions: Restrictions,
  ) {}

  /**
   * @throws DomainError what casework's `decide` and `refuseUnfitReference` throw · `stream.stale-version` ·
   *   `command.reused-id` when the key came before with another command · `case.not-found` where it
   *   would begin a case whose reference one has that is out of the asker's sight
   */
  async carryOut(ref: CaseRef, sent: Sent, command: CaseCommand): Promise<CommandAnswer> {
    const stream = CaseRef.stream(ref);
    const { clear, sealed } = partsOf(ref.type, command);
    const meta = metaOf(sent, { stream, ...clear });
    const law = await this.law.current();
    const hidden = await this.restrictions.hiddenReferences(sent.asker, ref.force);
    const { version, lastPosition } = await this.executor.execute({
      stream,
      meta,
      expectedVersion: sent.expectedVersion,
      open: true,
      hides: {
        isHidden: (events) => isHiddenFrom(sent.asker, events),
        refusal: () => caseNotFound(ref),
      },
      shown: (data) => dataWithoutLinks(data, hidden),
      decide(events) {
        if (events.length === 0) refuseUnfitReference(ref);
        const history = recordedCase({ stream, events }).events;
        return decide(ref.type, history, keepingLinks(command, history, hidden), law);
      },
    });
    const after = (await this.store.load(stream, { open: true })).slice(0, version);
    const written = after.filter((event) => event.commandId === meta.commandId);
    refuseOtherText(sent, sealed, written);
    return {
      ...ref,
      version,
      position: lastPosition,
      ...whatBecameOf(ref, withoutLinksTo(after, hidden), written),
    };
  }
}

/** Who is not shown that a fact names a case can not say it anew: a correction of theirs leaves it. */
function keepingLinks(
  command: CaseCommand,
  history: readonly CaseEvent[],
  hidden: ReadonlySet<string>,
): CaseCommand {
  if (command.kind !== 'correct' || command.to.related !== null) return command;
  const found = factHistories(history).find(({ asEntered }) => asEntered.number === command.fact);
  const related = found?.standing?.related ?? null;
  if (related === null || !hidden.has(related)) return command;
  return { ...command, to: { ...command.to, related } };
}

function refuseOtherText(
  { idempotencyKey }: Sent,
  sealed: Readonly<Record<string, string>>,
  written: readonly RecordedEvent[],
): void {
  if (written.every((event) => saysTheSame(sealed, event))) return;
  throw new DomainError(
    'unprocessable',
    'command.reused-id',
    `The Idempotency-Key ${idempotencyKey} was used before for another command: choose a new key for a new command.`,
  );
}

/** The same whenever it is asked: only what stood when the command was done. */
function whatBecameOf(
  ref: CaseRef,
  after: readonly RecordedEvent[],
  written: readonly RecordedEvent[],
): Pick<CommandAnswer, 'events' | 'state'> {
  const { events } = recordedCase({ stream: CaseRef.stream(ref), events: after });
  const timeline = timelineOf(events);
  return {
    events: written.map((event) => event.version),
    state: timeline.facts.length === 0 ? null : stateOfCase(ref.type, timeline),
  };
}
