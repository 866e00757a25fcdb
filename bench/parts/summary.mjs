import { cpus, totalmem } from 'node:os';

/** What is a quarter worse than the last time is said. */
const WORSENED = 1.25;

/**
 * The figures of a run beside their goals and beside those of the run before.
 * @param {readonly (import('./bench').Measured & { bench: string })[]} told in order
 * @param {{ lines?: readonly { bench: string, what: string, measured: number }[] } | null} before
 * @param {{ size: string, on: string }} run
 */
export function summaryOf(told, before, { size, on }) {
  const lines = told.map((one) => {
    const last = before?.lines?.find(({ bench, what }) => bench === one.bench && what === one.what);
    return {
      ...one,
      goal: one.goal ?? null,
      holds: one.goal === undefined ? null : isAsGood(one.measured, one.goal, one.better),
      before: last?.measured ?? null,
      worsened: last ? isWorse(one.measured, last.measured, one.better) : false,
    };
  });
  const [cpu] = cpus();
  const machine = `${cpus().length} of ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.versions.node}`;
  return { on, size, machine, lines };
}

function isAsGood(measured, goal, better) {
  return better === 'more' ? measured >= goal : measured <= goal;
}

function isWorse(now, last, better) {
  return better === 'more' ? now * WORSENED <= last : now >= last * WORSENED;
}

/** The same as a table of Markdown. */
export function tableOf({ lines }) {
  const rows = lines.map(
    ({ bench, what, measured, unit, better, goal, holds, before, worsened }) => [
      bench,
      what,
      `${shown(measured)} ${unit}`,
      goal === null ? '' : `${better === 'more' ? 'at least' : 'at most'} ${shown(goal)}`,
      holds === null ? '' : holds ? 'yes' : 'no',
      before === null ? '' : `${shown(before)}${worsened ? ', worse by a quarter' : ''}`,
    ],
  );
  const head = ['bench', 'what', 'measured', 'goal', 'holds', 'last time'];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function shown(number) {
  return number >= 100
    ? Math.round(number).toLocaleString('en-GB')
    : String(Number(number.toFixed(2)));
}
