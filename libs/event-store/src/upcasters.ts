import { versionUnknown } from './event-store.errors';

type Data = Readonly<Record<string, unknown>>;

/** Turns the data of one version of an event type into that of the next. Pure, and for ever. */
export interface Upcaster {
  readonly type: string;
  /** The version it reads; it gives version `from + 1`. */
  readonly from: number;
  readonly upcast: (data: Data) => Data;
}

/**
 * Every upcaster there is. When the data of an event type changes: raise its `schemaVersion` where it
 * is written, add the step from the old version here, and a sample of the new one in golden/.
 */
const recordUpcasters: readonly Upcaster[] = [];

/** The one place where older schema versions are brought up to date; every reader goes through it. */
export class Upcasters {
  /** By type, the step from version 1 first. */
  private readonly steps = new Map<string, Upcaster[]>();

  /** @throws Error when the steps of a type leave a version out, or give it twice. */
  constructor(upcasters: readonly Upcaster[] = recordUpcasters) {
    for (const step of [...upcasters].sort((a, b) => a.from - b.from)) {
      const steps = this.steps.get(step.type) ?? [];
      if (step.from !== steps.length + 1) {
        throw new Error(
          `${step.type}: there must be one upcaster from each version, beginning with 1; found one from ${step.from} after ${steps.length} others.`,
        );
      }
      this.steps.set(step.type, [...steps, step]);
    }
  }

  /** What is written now: 1 for a type that never changed. */
  currentVersion(type: string): number {
    return (this.steps.get(type)?.length ?? 0) + 1;
  }

  /** @throws DomainError `event.version-unknown` for a version from the future. */
  upcast(type: string, version: number, data: Data): Data {
    const current = this.currentVersion(type);
    if (version > current) throw versionUnknown(type, version, current);
    let upToDate = data;
    for (const step of this.steps.get(type)?.slice(version - 1) ?? []) {
      upToDate = step.upcast(upToDate);
    }
    return upToDate;
  }
}
