import { type KeyEncryption } from '@tipstaff/platform';
import { EnvironmentKeys } from './environment-keys';
import { KeyService } from './key-service';
import {
  type Bound,
  type KeyWrapper,
  noNewKeys,
  unwrappedKeys,
  type WrappedKey,
} from './key-wrapper';

/** The first that there is wraps: the key service, then the first key. All unwrap. */
export function keyWrapperOf({ keys, service, required }: KeyEncryption): KeyWrapper {
  const wrappers = [
    ...(service === null ? [] : [new KeyService(service)]),
    ...(keys.length === 0 ? [] : [new EnvironmentKeys(keys)]),
  ];
  const [first] = wrappers;
  if (!first) return required ? noNewKeys : unwrappedKeys;
  return wrappers.length === 1 ? first : new SeveralWrappers(first, wrappers);
}

class SeveralWrappers implements KeyWrapper {
  constructor(
    private readonly first: KeyWrapper,
    private readonly all: readonly KeyWrapper[],
  ) {}

  wrap(keys: readonly Bound<Buffer>[]): Promise<readonly WrappedKey[]> {
    return this.first.wrap(keys);
  }

  knows(by: string): boolean {
    return this.all.some((wrapper) => wrapper.knows(by));
  }

  async unwrap(keys: readonly Bound<WrappedKey>[]): Promise<readonly Buffer[]> {
    const plain = new Map<Bound<WrappedKey>, Buffer>();
    for (const wrapper of this.all) {
      const own = keys.filter((key) => !plain.has(key) && wrapper.knows(key.value.by ?? ''));
      const opened = own.length === 0 ? [] : await wrapper.unwrap(own);
      for (const [i, key] of own.entries()) plain.set(key, opened[i]);
    }
    return keys.map((key) => plain.get(key) as Buffer);
  }
}
