import { commandLineOf, describeProcess, isAlive, parentOf } from './process-table.mjs';

const MOST_ANCESTORS = 12;

/**
 * The processes between this one and the npm that runs it, npm last; empty when npm is not among
 * them. `table` is for tests.
 */
export function ancestorsUpToNpm(pid, table = { parentOf, commandLineOf }) {
  const found = [];
  for (let at = table.parentOf(pid); at && at > 1; at = table.parentOf(at)) {
    if (found.length === MOST_ANCESTORS) return [];
    found.push(at);
    // npm sets its title to "npm start"; before that it is "node /usr/bin/npm start".
    if (/(^|[/\s])npm(-cli\.js)?(\s|$)/.test(table.commandLineOf(at))) return found;
  }
  return [];
}

/**
 * Calls `onLoss` once when one of the processes above us, up to npm, is gone: killing npm with -9
 * tells nobody, and what it started would live on. Does nothing when npm did not start us.
 * @returns {() => void} ends the watch
 */
export function watchAncestors(onLoss, everyMs = 500) {
  if (!process.env.npm_lifecycle_event) return () => {};
  const watched = ancestorsUpToNpm(process.pid).map(describeProcess);
  if (watched.length === 0) return () => {};
  const timer = setInterval(() => {
    if (watched.every(isAlive)) return;
    clearInterval(timer);
    onLoss();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
