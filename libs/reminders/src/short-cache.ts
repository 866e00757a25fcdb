import { type Clock, Instant } from '@tipstaff/kernel';

/**
 * What was looked up stays good for so long: the mails of a burst share what changes once a month.
 * A look-up that fails is not kept.
 */
export class ShortCache<T> {
  private readonly kept = new Map<
    string,
    { readonly until: Instant; readonly value: Promise<T> }
  >();

  constructor(
    private readonly clock: Clock,
    private readonly forMs: number,
    private readonly lookUp: (key: string) => Promise<T>,
  ) {}

  get(key: string): Promise<T> {
    const now = this.clock.now();
    const known = this.kept.get(key);
    if (known && now < known.until) return known.value;
    const value = this.lookUp(key);
    this.kept.set(key, { until: Instant.plusMillis(now, this.forMs), value });
    value.catch(() => this.kept.delete(key));
    return value;
  }
}
