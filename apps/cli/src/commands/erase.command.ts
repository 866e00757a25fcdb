import { plural } from '@tipstaff/kernel';
import {
  EraseText,
  type ErasureAsked,
  type ErasurePlan,
  type ErasureReason,
  erasureReasons,
  idOfErasure,
  ledgerOf,
  planErasure,
  ReadLog,
  receiptText,
  refuseHeld,
} from '@tipstaff/compliance';
import { caseMeant, caseOptions, misused, noSuchCase } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenLog, withLog } from '../open-record';
import { keyToSign, protectionSettingsOf, signingOf } from '../protection';

export const eraseCommand: Command = {
  name: 'erase',
  summary: 'Erases the text about a person in a case, for ever, and prints a signed receipt',
  operands: [],
  options: [
    ...caseOptions,
    {
      name: 'person',
      kind: 'text',
      required: true,
      help: 'the reference, such as CPL-00042; the name where there is none',
    },
    { name: 'reason', kind: { oneOf: erasureReasons }, required: true, help: 'why' },
    { name: 'by', kind: 'text', required: true, help: 'who decided; stands in the record' },
    {
      name: 'with-case-text',
      kind: 'flag',
      help: 'also the text of the case that is about nobody in particular',
    },
    {
      name: 'despite-hold',
      kind: 'flag',
      help: 'although a legal hold stands; with --reason court-order alone',
    },
    { name: 'dry-run', kind: 'flag', help: 'show what would go, and change nothing' },
  ],
  notes: [
    'It can not be undone. Types, days, decisions and references stay: figures are made of them.',
    'It is written to the revocation ledger too, by which a restored backup is erased before anybody',
    'reads.',
    'Keep the receipt outside the database. Cut off half-way, the same call ends what was begun.',
    'How: docs/how-to/erase-a-person.md',
  ],
  run: (call) => withLog(call, (record) => run(call, record)),
};

async function run(call: Call, record: OpenLog): Promise<ExitStatus> {
  const { arguments: typed, terminal } = call;
  const asked: ErasureAsked = {
    ref: await caseMeant(record.store, typed),
    person: typed.text('person'),
    withCaseText: typed.has('with-case-text'),
    reason: typed.text('reason') as ErasureReason,
  };
  const despiteHold = typed.has('despite-hold');
  if (despiteHold && asked.reason !== 'court-order') {
    throw misused('--despite-hold: a court alone can order that, so give --reason court-order.');
  }
  const plan = await planErasure(record, asked);
  if (plan === null) throw noSuchCase(asked.ref);
  if (!despiteHold) await refuseHeld(record.store, asked.ref, record.clock.today());
  if (typed.has('dry-run')) {
    await terminal.out(`Nothing was changed. ${inWords(plan, 'Would be erased')}`);
    return 0;
  }
  // Asked for before anything is destroyed: an erasure without a receipt helps nobody.
  const { installation, ...signing } = await signingOf(call);
  const key = keyToSign(signing);
  const ledger = ledgerOf(await protectionSettingsOf(call));
  await ledger?.refuseUnwritable();
  const by = typed.text('by');
  await log(record, plan, by);
  const receipt = await record.give(new EraseText(plan, by, { key, installation }));
  await ledger?.add(receipt);
  await terminal.err(inWords(plan, 'Erased'));
  if (ledger === null) await terminal.err(WITHOUT_LEDGER);
  await terminal.out(receiptText(receipt));
  return 0;
}

const WITHOUT_LEDGER =
  'No revocation ledger is kept (TIPSTAFF_REVOCATION_LEDGER): this receipt alone keeps a restored backup erased. Keep it outside the database.';

/** Before anything is destroyed, as everything is logged before it is done. Never what is erased. */
async function log({ pool, clock }: OpenLog, plan: ErasurePlan, by: string): Promise<void> {
  const readLog = new ReadLog(pool, clock);
  const id = idOfErasure(plan.data, plan.subjects);
  try {
    await readLog.write({
      actor: by,
      via: 'cli',
      roles: [],
      operation: 'erasure',
      what: 'tipstaff erase',
      refusal: null,
      force: null,
      filter: { erasure: id },
      cases: [plan.stream],
      recipients: [],
      purpose: plan.data.reason,
      correlationId: `erasure-${id}`,
    });
  } finally {
    await readLog.close();
  }
}

function inWords({ data: { texts, caseTextsLeft } }: ErasurePlan, begin: string): string {
  const stay =
    caseTextsLeft === 0
      ? ''
      : ` The case keeps the text of ${plural(caseTextsLeft, 'event')} about nobody in particular, which may mention the person: --with-case-text erases it too.`;
  return `${begin}: the text of ${plural(texts, 'event')}.${stay}`;
}
