import { execFileSync } from 'node:child_process';

describe('npm start', () => {
  it('says what it takes, and where ports and folder are set, and starts nothing', () => {
    const told = execFileSync(process.execPath, ['scripts/start.mjs', '--help'], {
      encoding: 'utf8',
    });
    for (const word of ['--check', '--samples', '--watch', 'TIPSTAFF_HOME', 'TIPSTAFF_API_PORT']) {
      expect(told).toContain(word);
    }
    expect(Math.max(...told.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});
