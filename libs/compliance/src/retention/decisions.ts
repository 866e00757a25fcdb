import { type CommandExecutor, type ExecutionResult } from '@tipstaff/cases';
import { type CommandMeta, type NewEvent, type RecordedEvent } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import {
  type Basis,
  type HeldOver,
  type HoldPlaced,
  type HoldReleased,
  type KeptLonger,
} from './retention-events';

/** Cases that are to somebody as if they did not exist (docs/adr/0019). */
export type Hidden = ReadonlySet<StreamId>;
export const NOTHING_HIDDEN: Hidden = new Set();

/** A legal hold; while it stands nothing of what it is over is disposed of. */
export interface Hold extends HoldPlaced {
  readonly placedOn: LocalDate;
  readonly placedBy: string;
  readonly released: {
    readonly on: LocalDate;
    readonly by: string;
    readonly authority: string;
  } | null;
}

/** What people of a force decided; `disposals` and `keptLonger` hold the latest of each case. */
export interface Decisions {
  readonly version: number;
  /** In the order in which they were placed, the released ones as well. */
  readonly holds: readonly Hold[];
  readonly keptLonger: ReadonlyMap<StreamId, KeptLonger>;
  readonly disposals: ReadonlyMap<StreamId, Disposal>;
}

export type Disposal = Basis & { readonly by: string; readonly on: LocalDate } & (
    | { readonly stage: 'begun' }
    | { readonly stage: 'done' }
  );

export function decisionsFrom(events: readonly RecordedEvent[]): Decisions {
  const holds = new Map<string, Hold>();
  const keptLonger = new Map<StreamId, KeptLonger>();
  const disposals = new Map<StreamId, Disposal>();
  for (const { type, data, on, actor: by } of events) {
    if (type === 'retention.hold-placed') {
      const placed = data as unknown as HoldPlaced;
      holds.set(placed.hold, { ...placed, placedOn: on, placedBy: by, released: null });
    } else if (type === 'retention.hold-released') {
      const { hold, authority } = data as unknown as HoldReleased;
      const placed = holds.get(hold);
      if (placed) holds.set(hold, { ...placed, released: { on, by, authority } });
    } else if (type === 'retention.kept-longer') {
      const kept = data as unknown as KeptLonger;
      keptLonger.set(kept.case, kept);
    } else if (type === 'retention.disposal-begun' || type === 'retention.disposed') {
      const basis = data as unknown as Basis;
      const stage = type === 'retention.disposed' ? 'done' : 'begun';
      disposals.set(basis.case, { ...basis, by, on, stage });
    }
  }
  return { version: events.length, holds: [...holds.values()], keptLonger, disposals };
}

/** The holds that stand over a case, by itself or by a class that takes it. */
export function holdsOver(
  { holds }: Pick<Decisions, 'holds'>,
  stream: StreamId,
  classes: readonly string[],
): readonly Hold[] {
  return holds.filter(({ released, over }) => !released && isOver(over, stream, classes));
}

function isOver(over: HeldOver, stream: StreamId, classes: readonly string[]): boolean {
  if ('case' in over) return over.case === stream;
  return 'every' in over || classes.includes(over.class);
}

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
