import { randomUUID } from 'node:crypto';
import { type ChosenMails, SettleMails, type Settlement, settlements } from '@tipstaff/reminders';
import { misused } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenLog, withLog } from '../open-record';

export const settleMailsCommand: Command = {
  name: 'settle-mails',
  summary: 'Says what became of mails that are unknown, many at once',
  operands: [
    { name: 'id,id,...', help: 'the mails; left out for those of --force', required: false },
  ],
  options: [
    {
      name: 'force',
      kind: 'text',
      help: 'those of the force that are in doubt since its database was put back',
    },
    { name: 'all', kind: 'flag', help: 'with --force: all that are unknown' },
    { name: 'as', kind: { oneOf: settlements }, required: true, help: 'what was found out' },
    { name: 'reason', kind: 'text', required: true, help: 'how it is known; is sealed' },
    { name: 'by', kind: 'text', required: true, help: 'who looked; stands in the record' },
  ],
  notes: [
    'Look first: their references are in the mailbox, or in the log of the mail server. What was not',
    'sent and is still due comes again on a later day.',
    'How: docs/how-to/when-the-silence-alarm-rings.md',
  ],
  run: (call) => withLog(call, (record) => run(call, record)),
};

async function run(call: Call, record: OpenLog): Promise<ExitStatus> {
  const { arguments: typed, terminal } = call;
  const chosen = chosenOf(typed.operands[0] ?? null, typed.optionalText('force'), typed.has('all'));
  const outcome = typed.text('as') as Settlement;
  const [reason, by] = [typed.text('reason'), typed.text('by')];
  let [settled, refused] = [0, 0];
  for (;;) {
    const id = `settle-mails:${randomUUID()}`;
    const meta = {
      ...{ commandId: id, commandHash: `settle ${outcome}`, actor: by, correlationId: id },
      causationId: null,
    };
    const { clock } = record;
    const change = { meta, reason, today: clock.today(), now: clock.now(), isSeen: () => true };
    const answer = await record.give(new SettleMails(chosen, outcome, change));
    settled += answer.settled.length;
    refused += answer.refused.length;
    for (const { refusal } of answer.refused) await terminal.err(refusal.message);
    if (answer.left === 0 || answer.settled.length === 0) break;
  }
  await terminal.out(`Settled as ${outcome}: ${settled}. Refused: ${refused}.`);
  return refused === 0 ? 0 : 1;
}

function chosenOf(ids: string | null, force: string | null, all: boolean): ChosenMails {
  if (ids !== null && force === null) return { digests: ids.split(',').map((id) => id.trim()) };
  if (force !== null && ids === null) return { force, which: all ? 'all' : 'in-doubt' };
  throw misused('Give either the ids of the mails, or --force.');
}
