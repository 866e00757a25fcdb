import { type Actor } from '@tipstaff/access';
import { commandHash, type CommandMeta } from '@tipstaff/event-store';

/** What whatever writes says besides itself: who sends it, and how a repeat is known. */
export interface SenderContext {
  readonly actor: string;
  /** The same key, sent again, gets the first answer. */
  readonly idempotencyKey: string;
  readonly correlationId: string;
}

/** What every command about a case says besides itself: who sends it, and against what they have seen. */
export interface CommandContext extends SenderContext {
  readonly asker: Actor;
  /** The version of the case that the sender has seen; 0 for a new one. */
  readonly expectedVersion: number;
}

/**
 * The same for a repeat, and for nothing else: a key may hold a colon, and so the actor's part may not,
 * else one actor could be given what was answered to another.
 */
export function commandIdOf(actor: string, idempotencyKey: string): string {
  return `${actor.replace(/[%:]/g, encodeURIComponent)}:${idempotencyKey}`;
}

/**
 * Who asked for what, for the record.
 * @param command what is asked, without what will be sealed: its hash stands in the record in clear
 */
export function metaOf(
  { actor, idempotencyKey, correlationId }: SenderContext,
  command: object,
): CommandMeta {
  return {
    commandId: commandIdOf(actor, idempotencyKey),
    commandHash: commandHash(command),
    actor,
    correlationId,
    causationId: null,
  };
}
