import { Readable, Writable } from 'node:stream';
import { main } from '../apps/cli/src/main';

/** What an embedded default would have started. */
export interface RunServices {
  readonly databaseUrl: string;
  readonly clock: string;
  readonly signingKey?: string;
  readonly keyEncryptionKeys?: string;
  readonly revocationLedger?: string;
}

export interface RunOutcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

class Captured extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs `tipstaff` in this process; what it printed, and its exit status. */
export async function runTipstaff(
  argv: readonly string[],
  services: RunServices,
  stdin = '',
): Promise<RunOutcome> {
  const [stdout, stderr] = [new Captured(), new Captured()];
  const status = await main(argv, {
    services: () => Promise.resolve({ redisUrl: null, smtpUrl: null, ...services }),
    stdin: Readable.from([stdin]),
    stdout,
    stderr,
  });
  return { status, out: stdout.text, err: stderr.text };
}
