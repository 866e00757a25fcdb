import { type CommandMeta } from '@tipstaff/event-store';

/**
 * What the worker records of its own accord. The id says what it is about: words may differ when it is
 * recorded again after a crash, the fact does not.
 */
export function byWorker(commandId: string, correlationId: string): CommandMeta {
  return {
    commandId,
    commandHash: commandId,
    actor: 'system:worker',
    correlationId,
    causationId: null,
  };
}
