/** The ten test files that took longest, just before the summary of a run. */
const { relative } = require('node:path');

const SHOWN = 10;

class SlowestReporter {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_contexts, { testResults }) {
    if (testResults.length <= SHOWN) return;
    const slowest = testResults
      .map(({ perfStats, testFilePath }) => ({
        seconds: (perfStats.runtime / 1_000).toFixed(1),
        file: relative(this.rootDir, testFilePath),
      }))
      .sort((one, other) => other.seconds - one.seconds)
      .slice(0, SHOWN);
    const lines = slowest.map(({ seconds, file }) => `${seconds.padStart(7)} s  ${file}`);
    process.stderr.write(
      `\nThe slowest ${SHOWN} of ${testResults.length} test files:\n${lines.join('\n')}\n`,
    );
  }
}

module.exports = SlowestReporter;
