import {
  type CommandExecutor,
  endedEvent,
  isOver,
  type LapseReason,
  type Proposal,
  proposalsFrom,
  proposalsStream,
  recordedCase,
} from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { type ProposalList } from '@tipstaff/projections';
import { byWorker } from './recorded-by';

export interface LapseParts {
  readonly list: Pick<ProposalList, 'ended'>;
  readonly events: Pick<EventStore, 'load'>;
  readonly executor: CommandExecutor;
}

/** Lets lapse what nobody decided in time, and what was asked of a case that is over since. */
export class LapseProposals {
  constructor(private readonly parts: LapseParts) {}

  /** How many lapsed. The list says where to look; the record itself decides. */
  async lapse(today: LocalDate): Promise<number> {
    let lapsed = 0;
    for (const { id, ...ref } of await this.parts.list.ended(today)) {
      if (await this.lapseOne(id, ref, today)) lapsed += 1;
    }
    return lapsed;
  }

  private async lapseOne(id: number, ref: CaseRef, today: LocalDate): Promise<boolean> {
    const { events, executor } = this.parts;
    const stream = CaseRef.stream(ref);
    const history = await events.load(stream);
    const caseIsOver = isOver(ref, recordedCase({ stream, events: history }).events);
    const commandId = `proposal-${id}-lapsed`;
    const { outcome } = await executor.execute({
      stream: proposalsStream(ref),
      meta: byWorker(commandId, commandId),
      decide(recorded) {
        const proposal = proposalsFrom(ref, recorded).find((one) => one.id === id);
        const because = proposal && whyLapsed(proposal, caseIsOver, today);
        return proposal && because ? [endedEvent(proposal, 'lapsed', today, { because })] : [];
      },
    });
    return outcome === 'appended';
  }
}

/** Null where it waits on, or was decided meanwhile. */
function whyLapsed(
  { state, lapsesOn, whenOver }: Proposal,
  caseIsOver: boolean,
  today: LocalDate,
): LapseReason | null {
  if (state !== 'waiting') return null;
  if (caseIsOver && !whenOver) return 'case-over';
  return lapsesOn < today ? 'not-decided' : null;
}
