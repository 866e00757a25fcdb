import {
  EraseText,
  judgeReceipt,
  ledgerOf,
  planReplay,
  readReceipt,
  receiptText,
  recordInWords,
} from '@tipstaff/compliance';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenLog, withLog } from '../open-record';
import { keyToSign, knownKeys, protectionSettingsOf, signingOf } from '../protection';
import { misused } from '../arguments';
import { readGiven } from '../given-file';

export const receiptCommand: Command = {
  name: 'receipt',
  summary: 'Shows whether an erasure still stands, or carries it out again in a restored database',
  operands: [
    { name: 'verify|replay', help: 'judge it, or erase once more what came back', required: true },
    { name: 'FILE', help: 'the file with the receipt, - for standard input', required: true },
  ],
  options: [],
  notes: [
    'Exit status of verify: 0 the text is gone and the record of it stands; 1 not so; 2 unreadable.',
    'How: docs/how-to/erase-a-person.md',
  ],
  async run(call) {
    const [deed = '', path = ''] = call.arguments.operands;
    if (deed !== 'verify' && deed !== 'replay') {
      throw misused(`tipstaff receipt does not know "${deed}": write verify or replay.`);
    }
    // No database is started for a file that can not be read.
    const { input } = call;
    const receipt = await readGiven({ path, kind: 'signed text', input }, readReceipt);
    return withLog(call, (record) => (deed === 'verify' ? verify : replay)(call, record, receipt));
  },
};

type Receipt = ReturnType<typeof readReceipt>;

async function verify(call: Call, record: OpenLog, receipt: Receipt): Promise<ExitStatus> {
  const { installation, ...keys } = await signingOf(call);
  const verdict = await judgeReceipt({ ...record, installation }, receipt, knownKeys(keys));
  const { since, erased } = verdict;
  const lines = [
    `The receipt is genuine: ${installation}, event ${receipt.position}, ${receipt.time}, signed with key ${receipt.keyId}.`,
    ...recordInWords(since, receipt),
    erased
      ? 'What was erased can not be read.'
      : 'What was erased CAN BE READ AGAIN: an older backup was restored. Run tipstaff receipt replay with this receipt before anybody reads.',
  ];
  for (const line of lines) await call.terminal.out(line);
  return erased && since.standing === 'stands' ? 0 : 1;
}

async function replay(call: Call, record: OpenLog, receipt: Receipt): Promise<ExitStatus> {
  const { installation, ...keys } = await signingOf(call);
  const key = keyToSign(keys);
  const plan = await planReplay({ ...record, installation }, receipt, knownKeys(keys));
  if (plan === null) {
    await call.terminal.err('This database holds no key of what was erased: nothing was to do.');
    return 0;
  }
  const fresh = await record.give(new EraseText(plan, receipt.by, { key, installation }));
  await ledgerOf(await protectionSettingsOf(call))?.add(fresh);
  await call.terminal.err('Erased as the receipt says. This one takes its place:');
  await call.terminal.out(receiptText(fresh));
  return 0;
}
