import { type CommandExecutor, type ExecutionResult } from '@tipstaff/cases';
import { type CommandMeta, type NewEvent, type RecordedEvent } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Hidden } from './hidden';

/** Who decides, and on which day. */
export interface Deciding {
  readonly meta: CommandMeta;
  readonly today: LocalDate;
  /** From whoever decides; nothing when not given. */
  readonly hidden?: Hidden;
}

/** One event, decided on what was decided before. */
export function recordDecision(
  executor: CommandExecutor,
  stream: StreamId,
  { meta }: Deciding,
  decide: (history: readonly RecordedEvent[]) => NewEvent,
): Promise<ExecutionResult> {
  return executor.execute({ stream, meta, decide: (history) => [decide(history)] });
}
