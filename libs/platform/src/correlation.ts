import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Everything that `work` starts, and every line it logs, carries the id. */
export function withCorrelation<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/** The id of the request or job that is running here; null outside of one. */
export function correlationId(): string | null {
  return current.getStore() ?? null;
}
