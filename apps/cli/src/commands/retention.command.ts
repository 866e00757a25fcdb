import { refuseUnknownForce } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import {
  DisposeOfCase,
  explainRetention,
  holdReasons,
  holdsOf,
  judged,
  KeepLonger,
  keepReasons,
  ledgerOf,
  PlaceHold,
  receiptText,
  ReleaseHold,
  RetentionProposals,
  retainedCase,
  scheduleOf,
  SetRetentionClass,
  WithdrawRetentionClass,
} from '@tipstaff/compliance';
import { commandHash, type CommandMeta } from '@tipstaff/event-store';
import { everyPage } from '@tipstaff/projections';
import { randomUUID } from 'node:crypto';
import { caseMeant, noSuchCase } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenLog, type OpenReadModels, withLog, withReadModels } from '../open-record';
import { namingGiven, readGiven } from '../given-file';
import { keyToSign, protectionSettingsOf, signingOf } from '../protection';
import {
  deedOf,
  heldOver,
  reasonOf,
  type RetentionDeed,
  retentionDeeds,
  retentionOptions,
} from '../retention-arguments';
import { holdsAsText, proposalsWriter, scheduleAsText } from '../retention-text';

const AT_ONCE = 1_000;

export const retentionCommand: Command = {
  name: 'retention',
  summary: 'Proposes what is kept no longer, places holds, and disposes of what a person decides',
  operands: [
    { name: Object.keys(retentionDeeds).join('|'), help: 'what is to be done', required: true },
  ],
  options: retentionOptions,
  notes: [
    'Nothing is ever disposed of by itself. To dispose of a case destroys the keys of everybody in it',
    'and of its own text; it can not be undone, prints a signed receipt, and moves no figure. Cut off,',
    'the same call does the rest. What is under a legal hold is neither proposed nor erased.',
    'How: docs/how-to/dispose-of-what-is-no-longer-needed.md',
  ],
  run: (call) => {
    const deed = deedOf(call.arguments);
    if (deed === 'propose') return withReadModels(call, (record) => propose(call, record));
    return withLog(call, async (record) => {
      await refuseUnknownForce(record.store, call.arguments.text('force'));
      return deeds[deed](call, record);
    });
  },
};

/** Page by page: a force's proposals are as many as its cases of long ago. */
async function propose(
  { arguments: typed, terminal }: Call,
  { pool, store, clock, reader, readModels }: OpenReadModels,
): Promise<ExitStatus> {
  const force = typed.text('force');
  await refuseUnknownForce(store, force);
  const asked = { force, on: typed.optionalDate('on') ?? clock.today() };
  const found = new RetentionProposals(pool, store, readModels);
  const pageAfter = (after: string | undefined) => found.rows(asked, { limit: AT_ONCE, after });
  const counts = await found.counts(asked);
  const write = proposalsWriter(typed.optionalText('format') === 'json', counts);
  let head = write.head;
  for await (const page of everyPage(pageAfter, undefined)) {
    const cases = page.map((one) => CaseRef.stream(one));
    await reader.reads({
      ...{ what: 'tipstaff retention propose', force, filter: { on: asked.on }, cases },
    });
    // Nothing is printed before it is logged who reads it.
    for (const line of [...head, ...write.page(page)]) await terminal.out(line);
    head = [];
  }
  for (const line of write.end) await terminal.out(line);
  return 0;
}

type Deed = (call: Call, record: OpenLog) => Promise<ExitStatus>;

const deeds: Readonly<Record<Exclude<RetentionDeed, 'propose'>, Deed>> = {
  async why(call, { store, pool, clock, reader }) {
    const ref = await caseMeant(store, call.arguments);
    const on = call.arguments.optionalDate('on') ?? clock.today();
    const retained = await retainedCase({ store, pool }, ref, on);
    if (retained === null) throw noSuchCase(ref);
    const { force } = ref;
    await reader.reads({ what: 'tipstaff retention why', force, cases: [CaseRef.stream(ref)] });
    const judgement = judged(retained, on);
    const lines = judgement && explainRetention(ref, judgement, retained.schedule);
    return print(call, [], lines ?? ['Nothing of its type is disposed of: it is kept.']);
  },

  async dispose(call, record) {
    const { arguments: typed, terminal } = call;
    const ref = await caseMeant(record.store, typed);
    const asked = {
      ref,
      class: typed.text('class'),
      triggeredOn: typed.date('trigger'),
      reviewed: typed.has('reviewed'),
    };
    // Asked for before anything is destroyed: a disposal without a receipt helps nobody.
    const { installation, ...signing } = await signingOf(call);
    const key = keyToSign(signing);
    const ledger = ledgerOf(await protectionSettingsOf(call));
    await ledger?.refuseUnwritable();
    const meta = metaOf(call, { dispose: asked });
    const disposed = await record.give(new DisposeOfCase(asked, meta, { key, installation }));
    if (disposed !== null) await ledger?.add(disposed.receipt);
    if (disposed === null) throw noSuchCase(ref);
    await terminal.err(`Disposed of the ${ref.type} ${ref.reference} as ${asked.class}.`);
    await terminal.out(receiptText(disposed.receipt));
    return 0;
  },

  async keep(call, { clock, give, store }) {
    const { arguments: typed } = call;
    const ref = await caseMeant(store, typed);
    const asked = { reason: reasonOf(typed, keepReasons), reviewOn: typed.date('review-on') };
    const by = { meta: metaOf(call, { keep: ref, ...asked }), today: clock.today() };
    const kept = await give(new KeepLonger(ref, asked, by));
    return print(call, kept, [`Kept longer: it is proposed again on ${asked.reviewOn}.`]);
  },

  async hold(call, { clock, give }) {
    const { arguments: typed } = call;
    const over = heldOver(typed);
    const reason = reasonOf(typed, holdReasons);
    const asked = { over, reason, authority: typed.text('authority') };
    const by = { meta: metaOf(call, { hold: asked }), today: clock.today() };
    const hold = await give(new PlaceHold(typed.text('force'), asked, by));
    return print(call, { hold }, [`Placed: ${hold}.`]);
  },

  async release(call, { clock, give }) {
    const { arguments: typed } = call;
    const asked = { hold: typed.text('hold'), authority: typed.text('authority') };
    const by = { meta: metaOf(call, { release: asked }), today: clock.today() };
    await give(new ReleaseHold(typed.text('force'), asked.hold, asked.authority, by));
    return print(call, asked, [`Released: ${asked.hold}.`]);
  },

  async holds(call, { store, reader }) {
    const force = call.arguments.text('force');
    const holds = await holdsOf(store, force);
    const cases = holds.flatMap(({ over }) => ('case' in over ? over.case : []));
    await reader.reads({ what: 'tipstaff retention holds', force, cases });
    return print(call, holds, holdsAsText(force, holds));
  },

  async schedule(call, { store }) {
    const schedule = await scheduleOf(store, call.arguments.text('force'));
    return print(call, schedule, scheduleAsText(schedule));
  },

  async 'set-class'(call, { store, clock, give }) {
    const { arguments: typed } = call;
    const file = { path: typed.text('file'), kind: 'JSON', input: call.input } as const;
    const asked = await readGiven(file, (text) => JSON.parse(text) as unknown);
    const force = typed.text('force');
    const by = {
      ...{ meta: metaOf(call, { setClass: asked }), today: clock.today() },
      reason: typed.text('reason'),
    };
    await namingGiven(file, () => give(new SetRetentionClass(force, asked, by)));
    const schedule = await scheduleOf(store, force);
    return print(call, schedule, scheduleAsText(schedule));
  },

  async 'withdraw-class'(call, { store, clock, give }) {
    const { arguments: typed } = call;
    const id = typed.text('class');
    const force = typed.text('force');
    const by = {
      ...{ meta: metaOf(call, { withdrawClass: id }), today: clock.today() },
      reason: typed.text('reason'),
    };
    await give(new WithdrawRetentionClass(force, id, by));
    const schedule = await scheduleOf(store, force);
    return print(call, schedule, scheduleAsText(schedule));
  },
};

function metaOf({ arguments: typed }: Call, command: object): CommandMeta {
  const commandId = `cli-${randomUUID()}`;
  return {
    commandId,
    commandHash: commandHash({ force: typed.text('force'), ...command }),
    actor: typed.text('by'),
    correlationId: commandId,
    causationId: null,
  };
}

async function print(
  { arguments: typed, terminal }: Call,
  json: object,
  lines: readonly string[],
): Promise<ExitStatus> {
  if (typed.optionalText('format') === 'json') await terminal.out(JSON.stringify(json, null, 2));
  else for (const line of lines) await terminal.out(line);
  return 0;
}
