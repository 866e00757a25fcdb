import { execFileSync } from 'node:child_process';
import { CHECKOUT } from './embedded/home.mjs';
import { PlainError } from './embedded/plain-error.mjs';

const git = (...args) =>
  execFileSync('git', args, { cwd: CHECKOUT, encoding: 'utf8', stdio: 'pipe' });

/** The commit at which this branch left the main one; on the main branch the last commit. */
export function branchPoint() {
  for (const main of ['origin/HEAD', 'origin/main', 'main']) {
    try {
      return git('merge-base', 'HEAD', main).trim();
    } catch {
      // There is no such branch in this clone.
    }
  }
  throw new PlainError('What changed can not be told: this is no clone with a branch "main".');
}

/** Files that differ from that commit and are still there, those that git does not know included. */
export function changedSince(commit) {
  const changed = git('diff', '--name-only', '--diff-filter=d', '--relative', commit);
  const added = git('ls-files', '--others', '--exclude-standard');
  return [...new Set(`${changed}${added}`.split('\n').filter(Boolean))];
}
