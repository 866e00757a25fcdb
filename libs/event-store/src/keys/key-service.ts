import { DomainError, wordsOf } from '@tipstaff/kernel';
import { fetchWhole, type KeyServiceAddress } from '@tipstaff/platform';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Bound, damagedKey, type KeyWrapper, type WrappedKey } from './key-wrapper';

/** Half a second is a long time for such a service; this is for one that is ill. */
const PATIENCE_MS = 5_000;
/** As many keys go in one request. */
const BATCH = 250;
/** An unwrapped key is kept for so long and no longer, and so many at most. */
const KEPT_MS = 60_000;
const MOST_KEPT = 2_000;

interface Item {
  readonly ciphertext?: string;
  readonly plaintext?: string;
  readonly error?: string;
}

/**
 * Wraps by a service that never gives its key away. What it unwrapped is kept in memory for a minute,
 * under the wrapped bytes: these are read from the database each time, so a destroyed key is not found.
 */
export class KeyService implements KeyWrapper {
  private readonly kept = new Map<string, { readonly key: Buffer; readonly until: number }>();

  constructor(
    private readonly address: KeyServiceAddress,
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  async wrap(keys: readonly Bound<Buffer>[]): Promise<readonly WrappedKey[]> {
    const inputs = keys.map(({ value, boundTo }) => ({
      plaintext: value.toString('base64'),
      associated_data: boundTo.toString('base64'),
    }));
    const items = await this.ask('encrypt', inputs);
    const now = this.monotonic();
    return items.map(({ ciphertext, error }, i) => {
      const version = /^vault:(v\d+):/.exec(ciphertext ?? '')?.[1];
      if (!ciphertext || !version) throw this.refused(error ?? 'no ciphertext in the answer');
      const value = { by: `${this.prefix()}${version}`, bytes: Buffer.from(ciphertext, 'utf8') };
      const bound = keys[i];
      if (bound) this.keep(nameOf({ value, boundTo: bound.boundTo }), bound.value, now);
      return value;
    });
  }

  knows(by: string): boolean {
    return by.startsWith(this.prefix());
  }

  async unwrap(keys: readonly Bound<WrappedKey>[]): Promise<readonly Buffer[]> {
    const now = this.monotonic();
    const names = keys.map(nameOf);
    const found = names.map((name) => this.keptUntil(name, now));
    const missing = keys.filter((_, i) => !found[i]);
    const fresh = await this.unwrapFar(missing);
    let next = 0;
    return found.map((key, i) => {
      if (key) return key;
      const plain = fresh[next++];
      this.keep(names[i], plain, now);
      return plain;
    });
  }

  private async unwrapFar(keys: readonly Bound<WrappedKey>[]): Promise<readonly Buffer[]> {
    const inputs = keys.map(({ value, boundTo }) => ({
      ciphertext: value.bytes.toString('utf8'),
      associated_data: boundTo.toString('base64'),
    }));
    const items = await this.ask('decrypt', inputs);
    return items.map(({ plaintext }, i) => {
      if (!plaintext) throw damagedKey(keys[i]?.value.by ?? '');
      return Buffer.from(plaintext, 'base64');
    });
  }

  private keptUntil(name: string, now: number): Buffer | null {
    const held = this.kept.get(name);
    if (held && held.until > now) return held.key;
    this.kept.delete(name);
    return null;
  }

  private keep(name: string, key: Buffer, now: number): void {
    this.kept.set(name, { key, until: now + KEPT_MS });
    for (const [oldest, { until }] of this.kept) {
      // In order of their coming, so the first that is still good ends the look.
      if (until > now && this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
  }

  private prefix(): string {
    return `service:${this.address.mount}/${this.address.key}/`;
  }

  private async ask(what: 'encrypt' | 'decrypt', inputs: readonly object[]): Promise<Item[]> {
    const items: Item[] = [];
    for (let from = 0; from < inputs.length; from += BATCH) {
      const batch = inputs.slice(from, from + BATCH);
      const answered = await this.post(what, { batch_input: batch });
      if (answered.length !== batch.length)
        throw this.refused('it answered another number of keys');
      items.push(...answered);
    }
    return items;
  }

  private async post(what: string, body: object): Promise<readonly Item[]> {
    const { url, mount, key } = this.address;
    const token = this.token();
    const request = {
      method: 'POST',
      headers: { 'X-Vault-Token': token, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error' as const,
    };
    const to = `${url}/v1/${mount}/${what}/${encodeURIComponent(key)}`;
    let answer: Response;
    let text: string;
    try {
      answer = await fetchWhole(to, request, PATIENCE_MS);
      text = await answer.text();
    } catch (error) {
      throw this.unreachable(wordsOf(error), error);
    }
    if (answer.status >= 500) throw this.unreachable(`it answered ${answer.status}`);
    const said = parsed(text);
    const items = said.data?.batch_results;
    // Of a batch in which one fails it answers 400 with the results of all.
    if (items) return items;
    throw this.refused(said.errors?.join('; ') || `it answered ${answer.status}`);
  }

  /** Read each time: whoever renews a token writes the file anew. */
  private token(): string {
    const { token } = this.address;
    if ('value' in token) return token.value;
    try {
      return readFileSync(token.file, 'utf8').trim();
    } catch (error) {
      throw this.refused(`its token can not be read from ${token.file}: ${wordsOf(error)}`);
    }
  }

  private unreachable(why: string, cause?: unknown): DomainError {
    return new DomainError(
      'unavailable',
      'keys.service-unreachable',
      `The key service at ${this.address.url} does not answer (${why}), so names and text can be neither read nor recorded: try again. Nothing was changed.`,
      { cause },
    );
  }

  private refused(why: string): DomainError {
    return new DomainError(
      'unavailable',
      'keys.service-refused',
      `The key service at ${this.address.url} refuses the key "${this.address.mount}/${this.address.key}" (${why}): look at its token, its policy and whether the key is there. Nothing was changed.`,
    );
  }
}

function nameOf({ value, boundTo }: Bound<WrappedKey>): string {
  return createHash('sha256').update(boundTo).update('\0').update(value.bytes).digest('base64');
}

function parsed(text: string): { data?: { batch_results?: Item[] }; errors?: string[] } {
  try {
    return JSON.parse(text) as { data?: { batch_results?: Item[] }; errors?: string[] };
  } catch {
    return {};
  }
}
