/**
 * Which of our files a piece of work passes through: preloaded into a process, it begins to count at the
 * first SIGUSR2 and at the second writes the files of which a function ran in between.
 *
 *   NODE_OPTIONS="-r $PWD/scripts/passed-files.cjs" npm start
 *   kill -USR2 <pid of the API>; curl ... one command ...; kill -USR2 <pid of the API>
 *   wc -l /tmp/passed-files.<pid>
 */
const { writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const OURS = /\/dist\/((?:apps|libs)\/.*)\.js$/;
const session = new Session();
let isCounting = false;

process.on('SIGUSR2', () => {
  if (!isCounting) {
    isCounting = true;
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    return;
  }
  isCounting = false;
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
    const files = result
      .filter(({ functions }) =>
        functions.some(({ ranges, functionName }) => functionName !== '' && ranges[0].count > 0),
      )
      .flatMap(({ url }) => OURS.exec(url)?.[1] ?? [])
      .sort();
    writeFileSync(join(tmpdir(), `passed-files.${process.pid}`), `${files.join('\n')}\n`);
  });
  session.disconnect();
});
