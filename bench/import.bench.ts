/**
 * `npm run bench -- import [--rows 1000000]`: milestones a second into a database that holds nothing, through the
 * compiled command line; and the most memory the import took. First the sample history, then made-up
 * files of 100,000 and of so many rows whose cases lie scattered. Each runs in a process and a database
 * of its own.
 */
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LocalDate } from '@tipstaff/kernel';
import { type Bench, type Services } from './parts/bench';
import { importAlone } from './parts/timed-import';

const GOAL_PER_SECOND = 20_000;
const SAMPLE = join(__dirname, '..', 'samples', 'norfolk-milestones.csv');

export const bench: Bench<'rows'> = {
  usual: { rows: 1_000_000 },
  reduced: { rows: 100_000 },
  tiny: { rows: 100 },
  async run({ rows: most }, services) {
    console.log('file                    rows      seconds  rows/s   peak memory');
    await measure('sample history', SAMPLE, services);
    const folder = services.folder();
    for (const count of new Set([Math.min(100_000, most), most])) {
      const path = join(folder, `${count}.csv`);
      await writeMilestones(path, count);
      await measure('made up, scattered', path, services);
      rmSync(path);
    }
    console.log(`goal: ${GOAL_PER_SECOND} rows/s, and memory that does not grow with the file`);
  },
};

async function measure(name: string, path: string, services: Services): Promise<void> {
  const database = await services.database();
  const done = await importAlone<{ readonly cases: number }>(
    services,
    database.url,
    'import',
    path,
  );
  await database.drop();
  const { rows, imported, cases, ms, peakKilobytes } = done;
  if (imported !== cases) throw new Error(`${cases - imported} of ${cases} cases did not go in.`);
  const cells = [
    name.padEnd(22),
    String(rows).padStart(8),
    (ms / 1_000).toFixed(1).padStart(11),
    String(Math.round((rows * 1_000) / ms)).padStart(7),
    `${Math.round(peakKilobytes / 1_024)} MiB`.padStart(13),
  ];
  console.log(cells.join(' '));
  services.tell({
    what: `import, ${name}, ${rows} rows`,
    measured: (rows * 1_000) / ms,
    unit: 'rows/s',
    better: 'more',
    goal: GOAL_PER_SECOND,
  });
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
] as const;
const SCATTERED_OVER_CASES = 5_000;
const NOTE_EVERY = 10;
const FIRST_DAY = LocalDate.of(2020, 1, 3);

async function writeMilestones(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('force,case,type,milestone,on,value,person,related,note,entered_on\n');
  let written = 0;
  for (let block = 0; written < count; block += 1) {
    for (const [index, [milestone, after, value]] of STORY.entries()) {
      let text = '';
      for (let i = 0; i < SCATTERED_OVER_CASES && written < count; i += 1, written += 1) {
        const number = block * SCATTERED_OVER_CASES + i;
        const on = LocalDate.addDays(FIRST_DAY, (number % 1_500) + after);
        const note = (number + index) % NOTE_EVERY === 0 ? `"Rang back, ""no reply"", ${on}."` : '';
        text += `benchshire,CO/${number},complaint,${milestone},${on},${value},,,${note},${on}\n`;
      }
      if (!file.write(text)) await once(file, 'drain');
    }
  }
  file.end();
  await once(file, 'finish');
}
