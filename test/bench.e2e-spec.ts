import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tally } from '../bench/reminders/tally';

const CHECKOUT = join(__dirname, '..');
const MINUTES = 60_000;

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** All files of the run are to be in that folder. */
const runBench = (folder: string, ...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const command = [join(CHECKOUT, 'bench', 'run.mjs'), ...args];
    const options = { cwd: CHECKOUT, env: { ...process.env, TMPDIR: folder } };
    const child = execFile(process.execPath, command, options, (_error, out, err) =>
      resolve({ status: child.exitCode, out, err }),
    );
  });

/** What each bench prints, without its figures. */
const SHAPES: Readonly<Record<string, readonly RegExp[]>> = {
  append: [
    /^PostgreSQL 1\d\.\d+, fsync on, synchronous_commit on; events of \d+ bytes;$/m,
    ...['1 writer', '8 writers', '32 writers', '100 events a call'].map(
      (name) => new RegExp(`^${name} +[\\d,]+ +[\\d,]+ +\\d+\\.\\d\\d +\\(.+ - .+\\)$`, 'm'),
    ),
  ],
  country: [
    /^20 complaints of 2 forces, \d+ events,$/m,
    ...[
      ...['bare', 'case', 'list, 1 force', 'search', 'board', 'owed', 'report', 'look-alikes'],
      ...['retention', 'board of a past day', 'OPCC board'],
    ].flatMap((what) =>
      [20, 200].map((rate) => new RegExp(`^ +${rate} +${what} +\\d+\\.\\d +\\d+\\.\\d`, 'm')),
    ),
    /^list of one force, seen by one beside by the owner: \d+\.\d\d$/m,
    /^file of 10 cases: \d+ rows\/s$/m,
    /^file of [1-9]\d* cases to dispose of: \d+ rows\/s$/m,
    ...[
      'cases',
      'cases to dispose of',
      'look-alikes',
      'a forecast',
      'ten years',
      'what was owed',
    ].map(
      (what) => new RegExp(`^a light question waits \\d+\\.\\d ms longer beside: ${what}`, 'm'),
    ),
  ],
  figures: [
    /^400 complaints of 10 years, [\d,]+ contributions\.$/m,
    ...['month', 'quarter', 'twelve months', 'all years'].map(
      (name) =>
        new RegExp(`^${name} +\\d+\\.\\d ms +\\d+\\.\\d ms +\\d+\\.\\d ms +\\d+\\.\\d\\d$`, 'm'),
    ),
  ],
  growth: [
    ...[33, 308].map((events) => new RegExp(`^ +${events}( +\\d+\\.\\d){6}$`, 'm')),
    /^a case of 40 events: read \d+\.\d ms, a command on it \d+\.\d ms$/m,
  ],
  import: [
    /^sample history +12709 +\d+\.\d +\d+ +\d+ MiB$/m,
    /^made up, scattered +100 +\d+\.\d +\d+ +\d+ MiB$/m,
  ],
  measures: [
    /^2 forces, 3 measures, 13 months: 78 values\.$/m,
    /^first import +\d+ rows +\d+\.\d s +\d+ rows\/s +\d+ MiB$/m,
    /^the same again +\d+ rows +\d+\.\d s +\d+ rows\/s +\d+ MiB$/m,
    /^read model +\d+\.\d s$/m,
    ...['table of a frame', 'findings of a force', 'a series'].map(
      (name) => new RegExp(`^${name} +\\d+\\.\\d ms$`, 'm'),
    ),
  ],
  pages: [
    /^A complaint of 12 facts\.$/m,
    /^processor, page +\d+\.\d\d ms {2}ratio .+ \(.+ - .+\)$/m,
    ...[20, 200].flatMap((rate) =>
      ["API's answer", 'page'].map(
        (what) => new RegExp(`^ +${rate} +${what} +\\d+\\.\\d +\\d+\\.\\d$`, 'm'),
      ),
    ),
    /^weight, compressed: page [\d.]+ kB, styles [\d.]+ kB, scripts [\d.]+ kB$/m,
    /^memory \d+ MiB, after 10 pages \d+ MiB$/m,
  ],
  rebuild: [
    /^110 events in 10 complaints\.$/m,
    ...['three SQL aggregates', 'rebuild case-list', 'rebuild of all'].map(
      (name) => new RegExp(`^${name} +\\d+\\.\\d\\d s +[\\d,]+ events/s +\\d+\\.\\d$`, 'm'),
    ),
  ],
  reminders: [
    /^sweep: \d+\.\d\d s to find and plan \d mails/m,
    ...['ours', 'bare BullMQ', 'pg-boss'].map(
      (name) => new RegExp(`^${name} +\\d+\\.\\d\\d +-?[\\d,]+ +\\d+\\.\\d +[\\d,]+ +\\d`, 'm'),
    ),
  ],
  verify: [
    /^110 events of \d+ bytes\.$/m,
    /^hashes alone, by the database +\d+\.\d s +[\d,]+ events\/s$/m,
    /^the whole walk +\d+\.\d s +[\d,]+ events\/s$/m,
  ],
};

describe('the benches', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'tipstaff-test-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    'all work: tiny, each runs to its end and prints its table; all make one, beside goals and last time',
    async () => {
      const into = mkdtempSync(join(tmpdir(), 'tipstaff-test-'));
      const last = { what: 'rebuild of all read models, against three SQL aggregates' };
      const before = { lines: [{ ...last, bench: 'rebuild', measured: 0.000_1 }] };
      writeFileSync(join(into, 'performance.json'), JSON.stringify(before));
      const { status, out, err } = await runBench(folder, 'all', '--tiny', '--into', into);
      expect({ status, err }).toMatchObject({ status: 0 });
      const { size, lines } = JSON.parse(readFileSync(join(into, 'performance.json'), 'utf8')) as {
        size: string;
        lines: Readonly<Record<string, unknown>>[];
      };
      rmSync(into, { recursive: true });
      const [, ...parts] = out.split(/^== /m);
      expect(parts.map((part) => part.split('\n')[0])).toEqual(Object.keys(SHAPES));
      for (const part of parts) {
        for (const shape of SHAPES[part.split('\n')[0] ?? ''] ?? []) expect(part).toMatch(shape);
      }
      expect(readdirSync(folder)).toEqual([]);
      expect(size).toBe('tiny');
      const told = [...new Set(lines.map(({ bench }) => bench))];
      expect(told).toEqual(
        expect.arrayContaining(
          'append country figures growth import pages rebuild reminders verify'.split(' '),
        ),
      );
      expect(lines.find(({ what }) => what === last.what)).toMatchObject({
        ...{ goal: 2, unit: 'times', before: 0.000_1, worsened: true },
      });
      expect(out).toMatch(
        /^\| rebuild \| .* \| at most 2 \| (yes|no) \| .*worse by a quarter \|$/m,
      );
    },
    4 * MINUTES,
  );

  it(
    'are stopped when nobody reads what they print any more, and leave nothing',
    async () => {
      const command = [join(CHECKOUT, 'bench', 'run.mjs'), 'append', '--seconds', '0.1'];
      const child = spawn(process.execPath, command, {
        ...{ cwd: CHECKOUT, env: { ...process.env, TMPDIR: folder } },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = once(child, 'exit');
      child.stdout.once('data', () => child.stdout.destroy());
      child.stderr.resume();
      expect(await ended).toEqual([130, null]);
      expect(readdirSync(folder)).toEqual([]);
    },
    MINUTES,
  );

  it(
    'are stopped when they take longer than the limit, and leave nothing',
    async () => {
      const { status, err } = await runBench(folder, 'append', '--limit', '0.01');
      expect({ status, err }).toMatchObject({ status: 1 });
      expect(err).toContain('The bench was stopped after 0.01 minutes');
      expect(readdirSync(folder)).toEqual([]);
    },
    MINUTES,
  );

  it('are listed when none is named, and an option must be a number', async () => {
    const none = await runBench(folder);
    expect(none).toMatchObject({ status: 1 });
    for (const name of Object.keys(SHAPES)) expect(none.err).toContain(name);
    const wrong = await runBench(folder, 'append', '--rounds', 'many');
    expect(wrong.status).toBe(1);
    expect(wrong.err).toContain('--rounds takes a number');
  });

  it('do not wait for mails when one of them fails', async () => {
    const tally = new Tally(2);
    await tally.count(() => Promise.resolve());
    const failing = tally.count(() => Promise.reject(new Error('no disclosures')));
    await expect(failing).rejects.toThrow('no disclosures');
    await expect(tally.reached).rejects.toThrow('no disclosures');
  });
});
