import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An event as some release wrote it, and what every later release must read from it. */
export interface GoldenSample {
  readonly type: string;
  readonly schemaVersion: number;
  /** The stored text, byte for byte. Never changed once committed. */
  readonly body: string;
  /** At the current schema version of the type; this part follows the upcasters. */
  readonly reads: {
    readonly data: Readonly<Record<string, unknown>>;
    /** What was sealed, opened with the file's key; null when nothing was. */
    readonly content: Readonly<Record<string, string>> | null;
  };
  readonly key: Buffer;
}

interface GoldenFile {
  /** Made for these samples and used for nothing else; hexadecimal. */
  readonly key: string;
  readonly samples: readonly Omit<GoldenSample, 'key'>[];
}

/** `<category>.golden.json` of this folder. */
export function goldenSamples(): GoldenSample[] {
  return readdirSync(__dirname)
    .filter((name) => name.endsWith('.golden.json'))
    .flatMap((name) => {
      const file = JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as GoldenFile;
      const key = Buffer.from(file.key, 'hex');
      return file.samples.map((sample) => ({ ...sample, key }));
    });
}

/** What is missing, with how to mend it; empty when every version of every type has its sample. */
export function withoutSample(
  types: readonly { readonly type: string; readonly schemaVersion: number }[],
  samples: readonly Pick<GoldenSample, 'type' | 'schemaVersion'>[],
): string[] {
  const present = new Set(samples.map(({ type, schemaVersion }) => `${type} ${schemaVersion}`));
  return types.flatMap(({ type, schemaVersion: current }) =>
    Array.from({ length: current }, (_, i) => i + 1)
      .filter((version) => !present.has(`${type} ${version}`))
      .map(
        (version) =>
          `${type} at schema version ${version}: add a sample to golden/${type.split('.', 1)[0]}.golden.json; ` +
          `npm run generate does it for what is written now. One of an earlier version is a body that was written ` +
          `(SELECT convert_from(body, 'UTF8') FROM event_log.event WHERE type = '${type}' LIMIT 1).`,
      ),
  );
}
