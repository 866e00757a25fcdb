/** What api and worker tell of themselves, in logs and health answers, as words for a person. */

import { lastLines } from './embedded/children.mjs';

/**
 * Why a process has ended: its own last word ("The worker can not start. ..."), to the end of the
 * log, else the last lines.
 */
export function lastWords(output) {
  const start = output.lastIndexOf(' can not start. ');
  if (start < 0) return lastLines(output, 12);
  return output.slice(output.lastIndexOf('\n', start) + 1).trim();
}

/**
 * The parts of a health answer that are not good, by name, each with its reason.
 * @param {unknown} answer the parsed body of /health
 * @returns {Map<string, string>} empty when all is well, and when the body is no health answer
 */
export function badParts(answer) {
  const bad = Object.entries(answer?.parts ?? {}).filter(([, part]) => !part?.ok);
  return new Map(bad.map(([name, part]) => [name, reasonOf(part)]));
}

function reasonOf(part) {
  const stuck = part?.projections?.find(({ failure }) => failure);
  const reason = part?.detail ?? part?.lastSweep?.fault ?? stuck?.failure ?? null;
  if (reason === null) return 'no progress';
  return typeof reason === 'string' ? reason : JSON.stringify(reason);
}

/** `mail: No answer within 2000 ms; queue: ...`, without a full stop of its own. */
export function inWords(parts) {
  return [...parts].map(([name, reason]) => `${name}: ${reason.replace(/\.$/, '')}`).join('; ');
}
