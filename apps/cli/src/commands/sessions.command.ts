import { endSessionsOf, type StandingSession, standingSessions } from '@tipstaff/access';
import { systemClock } from '@tipstaff/kernel';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenLog, withLog } from '../open-record';
import { textTable } from '../terminal';
import { misused } from '../arguments';

export const sessionsCommand: Command = {
  name: 'sessions',
  summary: 'Lists who is signed in, or ends the sessions of one person',
  operands: [{ name: 'list|end', help: 'list them, or end those of --actor', required: true }],
  options: [{ name: 'actor', kind: 'text', help: 'end: the id that the list shows' }],
  notes: [
    'What is ended is over at once, in every browser. Take the role away at the provider first:',
    'whoever has it may sign in again. Programs come with tokens and have no session.',
    'How: docs/how-to/sign-in.md',
  ],
  run(call) {
    const deed = call.arguments.operand(0);
    if (deed === 'list') return withLog(call, (record) => list(call, record));
    if (deed !== 'end') {
      throw misused(`tipstaff sessions does not know "${deed}": write list or end.`);
    }
    const actor = call.arguments.optionalText('actor');
    if (actor === null) throw misused('--actor is missing: tipstaff sessions list shows the ids.');
    return withLog(call, (record) => end(call, record, actor));
  },
};

/** By the real time, as sessions go: they last no longer under a demo clock. */
async function list({ terminal }: Call, { pool }: OpenLog): Promise<ExitStatus> {
  let isFirst = true;
  for await (const some of standingSessions(pool, systemClock, AT_A_TIME)) {
    const lines = textTable(HEADINGS, some.map(cells));
    for (const line of isFirst ? lines : lines.slice(LINES_OF_HEADING)) await terminal.out(line);
    isFirst = false;
  }
  if (isFirst) await terminal.err('Nobody is signed in.');
  return 0;
}

/** Printed as they are read, each of these with columns of its own width. */
const AT_A_TIME = 500;
const LINES_OF_HEADING = 2;

const HEADINGS = ['Signed in (UTC)', 'Last seen (UTC)', 'Id', 'Roles', 'Name'];

function cells({ begunAt, seenAt, actor, roles, name }: StandingSession): readonly string[] {
  return [begunAt, seenAt, actor, roles.join(', '), name ?? ''];
}

async function end({ terminal }: Call, { pool }: OpenLog, actor: string): Promise<ExitStatus> {
  const ended = await endSessionsOf(pool, actor);
  await terminal.out(
    ended === 0
      ? `"${actor}" has no session: tipstaff sessions list shows who has.`
      : `Ended: ${ended} of "${actor}".`,
  );
  return ended === 0 ? 1 : 0;
}
