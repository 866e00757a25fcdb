import { DomainError } from '@tipstaff/kernel';

/**
 * A Redis that drops keys when its memory is full drops jobs. Nothing would be lost but time; in
 * production even that is refused.
 * @param memoryInfo what INFO memory answers
 */
export function refuseForgetfulRedis(
  memoryInfo: string,
  environment: 'production' | 'development' | 'test',
): DomainError | { readonly warning: string } | null {
  const policy = /^maxmemory_policy:(\S+)/m.exec(memoryInfo)?.[1] ?? 'unknown';
  if (policy === 'noeviction') return null;
  const words = `Redis drops keys when its memory is full (maxmemory-policy ${policy}): set maxmemory-policy to noeviction.`;
  if (environment !== 'production') return { warning: words };
  return new DomainError('unavailable', 'queue.forgetful', words);
}
