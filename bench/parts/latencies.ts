import { whole } from './measure';

export interface Latencies {
  readonly took: readonly number[];
  /** How many were answered that it can not be done now. */
  readonly refused: number;
}

/** Each is asked at its time, whether the one before is answered or not. */
export async function latencies(
  rate: number,
  seconds: number,
  ask: () => Promise<boolean>,
): Promise<Latencies> {
  const began = performance.now();
  const all = Array.from({ length: Math.ceil(rate * seconds) }, async (_, at) => {
    const due = began + (at * 1_000) / rate;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const isAnswered = await ask();
    return isAnswered ? [performance.now() - due] : [];
  });
  const each = await Promise.all(all);
  const took = each.flat();
  return { took, refused: each.length - took.length };
}

/** @returns what that share of them took at most */
export function shareMs({ took }: Latencies, share: number): number {
  const sorted = [...took].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function latencyLine(rate: number, what: string, found: Latencies): string {
  const { took, refused } = found;
  const at = (share: number): string => shareMs(found, share).toFixed(1).padStart(8);
  const busy =
    refused === 0 ? '' : `   ${whole(refused)} of ${whole(took.length + refused)} refused: busy`;
  return `${String(rate).padStart(8)}   ${what.padEnd(22)} ${at(0.5)}   ${at(0.99)}${busy}`;
}
