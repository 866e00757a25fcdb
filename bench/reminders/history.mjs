/**
 * A record with so many obligations standing on one day and so many of them due on it. Each due one
 * is an action of an owner of its own, so each makes a mail; the rest are updates of complainants and
 * actions agreed for later, which no rung has reached.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../../scripts/typescript-hook.cjs');
const { decide } = require('@tipstaff/casework');
const { CaseRef, LocalDate } = require('@tipstaff/kernel');

const FORCE = 'benchshire';
const CASES_A_CALL = 500;
/** Owners of the actions that are due later. */
const OFFICES = 200;

const TODAY = LocalDate.of(2024, 10, 8);
const MEETING_BEFORE = LocalDate.of(2024, 7, 22);
/** A working day after 07:30 London time. */
export const MOMENT = `${TODAY}T09:00:00Z`;

export async function writeHistory(store, { obligations, due }) {
  let batch = [];
  const flush = async () => {
    const answers = await store.appendAll(batch);
    batch = [];
    const refused = answers.find((answer) => answer instanceof Error);
    if (refused) throw refused;
  };
  for (const one of casesOf(obligations, due)) {
    batch.push(requestOf(one));
    if (batch.length >= CASES_A_CALL) await flush();
  }
  await flush();
}

function* casesOf(obligations, due) {
  yield meeting('PAM-1', LocalDate.addDays(MEETING_BEFORE, -49), MEETING_BEFORE);
  yield meeting('PAM-2', MEETING_BEFORE, TODAY);
  for (let n = 1; n <= due; n += 1) yield action(n, `Office ${n}`);
  for (let n = due + 1; n <= obligations; n += 1) yield n % 2 === 0 ? complaint(n) : later(n);
}

function meeting(reference, scheduledOn, date) {
  return ['meeting', reference, fact('scheduled', scheduledOn, { value: date })];
}

/** Due at the meeting of today. */
function action(n, owner) {
  const raised = { value: String(n), person: owner, related: 'PAM-1' };
  return ['action', `PAM-1/${n}`, fact('raised', MEETING_BEFORE, raised)];
}

function later(n) {
  const agreed = LocalDate.addDays(TODAY, 40 + (n % 300));
  const facts = action(n, `Office of later things ${n % OFFICES}`);
  return [...facts, fact('due', MEETING_BEFORE, { value: agreed })];
}

/** The next update is due in 12 to 26 days, and the rung of four weeks before is no rung. */
function complaint(n) {
  const on = (after) => LocalDate.addDays(TODAY, after - 16 + (n % 14));
  return [
    'complaint',
    `CO/${n}`,
    fact('made', on(-3)),
    fact('logged', on(-2)),
    fact('contacted', on(-1)),
    fact('handling', on(0), { value: 'schedule-3' }),
  ];
}

function fact(milestone, on, more = {}) {
  const nothing = { value: null, person: null, related: null, note: null };
  return { milestone, on, enteredOn: on, ...nothing, ...more };
}

function requestOf([type, reference, ...facts]) {
  const stream = CaseRef.stream({ force: FORCE, type, reference });
  return {
    stream,
    expectedVersion: 0,
    commandId: stream,
    commandHash: stream,
    actor: 'bench',
    correlationId: 'bench',
    causationId: null,
    events: decide(type, [], { kind: 'record', facts }),
  };
}
