/**
 * `npm run bench -- import [ROWS]`: milestones a second into an empty database on this machine, with
 * durable commits, through the compiled command line; and the most memory the import took. First the
 * sample history, then made-up files of 100,000 and ROWS (1,000,000 when not given) rows whose cases
 * lie scattered. Each runs in a process and a database of its own.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { compiled } from '../scripts/compiled.mjs';
import { CHECKOUT, openHome } from '../scripts/embedded/home.mjs';
import { provision } from '../scripts/provision.mjs';

const GOAL_PER_SECOND = 3_000;
const LONGEST_RUN_MS = 15 * 60_000;

export async function run([rows = '1000000']) {
  const most = Number(rows);
  if (!Number.isSafeInteger(most) || most < 1) throw new Error(`${rows} is not a number of rows.`);
  const folder = mkdtempSync(join(tmpdir(), 'tipstaff-bench-'));
  const services = await provision({ home: openHome(join(folder, 'home')), postgres: true });
  try {
    console.log('file                    rows      seconds  rows/s   peak memory');
    const sample = join(CHECKOUT, 'samples', 'norfolk-milestones.csv');
    await measure('sample history', sample, services);
    for (const count of [...new Set([Math.min(100_000, most), most])]) {
      const path = join(folder, `${count}.csv`);
      await writeMilestones(path, count);
      await measure('made up, scattered', path, services);
      rmSync(path);
    }
    console.log(`goal: ${GOAL_PER_SECOND} rows/s, and memory that does not grow with the file`);
  } finally {
    await services.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(name, path, { adminUrl, databaseUrl }) {
  const url = await emptyDatabase(adminUrl, databaseUrl);
  const { rows, imported, cases, ms, peakKilobytes } = await importAlone(path, url);
  if (imported !== cases) throw new Error(`${cases - imported} of ${cases} cases did not go in.`);
  const cells = [
    name.padEnd(22),
    String(rows).padStart(8),
    (ms / 1000).toFixed(1).padStart(11),
    String(Math.round((rows * 1000) / ms)).padStart(7),
    `${Math.round(peakKilobytes / 1024)} MiB`.padStart(13),
  ];
  console.log(cells.join(' '));
}

async function emptyDatabase(adminUrl, databaseUrl) {
  const url = new URL(databaseUrl);
  const owner = url.username;
  const name = `tipstaff_bench_import_${process.hrtime.bigint()}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} OWNER "${owner}"`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

const ALONE = `
  const { main } = require(process.argv[1]);
  const { Writable } = require('node:stream');
  const [path, databaseUrl] = process.argv.slice(2);
  const services = { databaseUrl, redisUrl: null, smtpUrl: null, clock: 'real' };
  const host = { services: () => Promise.resolve(services) };
  let text = '';
  const stdout = new Writable({ write: (chunk, _, done) => { text += chunk; done(); } });
  (async () => {
    await main(['migrate'], { ...host, stdout });
    text = '';
    const began = performance.now();
    await main(['import', path, '--json'], { ...host, stdout });
    const ms = performance.now() - began;
    const { rejected, ...counts } = JSON.parse(text);
    const peakKilobytes = process.resourceUsage().maxRSS;
    console.log(JSON.stringify({ ...counts, ms, peakKilobytes }));
  })();`;

async function importAlone(path, databaseUrl) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-e', ALONE, compiled.entryOf('cli'), path, databaseUrl],
    { timeout: LONGEST_RUN_MS },
  );
  return JSON.parse(stdout);
}

/** What happens to a complaint: days after it was made, and the value where there is one. */
const STORY = [
  ['made', 0, ''],
  ['logged', 1, ''],
  ['handling', 2, 'schedule-3'],
  ['contacted', 6, ''],
  ['investigation', 9, 'local'],
  ['update', 30, ''],
  ['update', 58, ''],
  ['investigation-completed', 80, ''],
  ['finalised', 90, 'acceptable'],
  ['outcome-notified', 95, ''],
];
const SCATTERED_OVER_CASES = 5_000;
const NOTE_EVERY = 10;
const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.UTC(2020, 1, 3);

async function writeMilestones(path, count) {
  const file = createWriteStream(path);
  file.write('force,case,type,milestone,on,value,person,related,note,entered_on\n');
  let written = 0;
  for (let block = 0; written < count; block += 1) {
    for (const [index, [milestone, after, value]] of STORY.entries()) {
      let text = '';
      for (let i = 0; i < SCATTERED_OVER_CASES && written < count; i += 1, written += 1) {
        const number = block * SCATTERED_OVER_CASES + i;
        const day = new Date(FIRST_DAY_MS + ((number % 1_500) + after) * DAY_MS);
        const on = day.toISOString().slice(0, 10);
        const note = (number + index) % NOTE_EVERY === 0 ? `"Rang back, ""no reply"", ${on}."` : '';
        text += `benchshire,CO/${number},complaint,${milestone},${on},${value},,,${note},${on}\n`;
      }
      if (!file.write(text)) await once(file, 'drain');
    }
  }
  file.end();
  await once(file, 'finish');
}
