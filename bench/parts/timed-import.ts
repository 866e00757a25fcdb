import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Services } from './bench';

type Imported = Readonly<Record<'rows' | 'imported' | 'ms' | 'peakKilobytes', number>>;

/** One import through the compiled command line, in a process of its own. */
export async function importAlone<More extends object = object>(
  services: Services,
  databaseUrl: string,
  ...words: readonly string[]
): Promise<Imported & More> {
  const program = join(__dirname, 'import-alone.cjs');
  const running = promisify(execFile)(
    process.execPath,
    [program, services.entryOf('cli'), databaseUrl, ...words],
    { maxBuffer: 1 << 30 },
  );
  services.keep(running.child, (child) => child.kill('SIGKILL'));
  return JSON.parse((await running).stdout) as Imported & More;
}
