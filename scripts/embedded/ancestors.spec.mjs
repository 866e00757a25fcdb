import { ancestorsUpToNpm } from './ancestors.mjs';

/** pid -> [parent, command line] */
const tableOf = (processes) => ({
  parentOf: (pid) => processes[pid]?.[0] ?? null,
  commandLineOf: (pid) => processes[pid]?.[1] ?? '',
});

describe('ancestorsUpToNpm', () => {
  it('ends at npm, and does not go on to the shell that npm was typed in', () => {
    const table = tableOf({
      40: [30, 'node scripts/start.mjs'],
      30: [20, 'sh -c node scripts/start.mjs'],
      20: [10, 'npm start'],
      10: [1, 'bash'],
    });
    expect(ancestorsUpToNpm(40, table)).toEqual([30, 20]);
  });

  it('knows npm before it has set its title', () => {
    const table = tableOf({
      40: [20, 'node scripts/start.mjs'],
      20: [10, 'node /usr/lib/node_modules/npm/bin/npm-cli.js start'],
    });
    expect(ancestorsUpToNpm(40, table)).toEqual([20]);
  });

  it('finds nobody when npm is not above', () => {
    const table = tableOf({
      40: [10, 'node scripts/start.mjs'],
      10: [1, '/home/npmuser/bin/bash'],
    });
    expect(ancestorsUpToNpm(40, table)).toEqual([]);
  });
});
