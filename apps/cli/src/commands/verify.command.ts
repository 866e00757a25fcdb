import { plural } from '@tipstaff/kernel';
import {
  type ChainMark,
  keepVerifyMark,
  readVerifyMark,
  verifyChain,
  type VerifyResult,
} from '@tipstaff/event-store';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenLog, withLog } from '../open-record';
import { ProgressLine } from '../terminal';

/** A run that is cut off loses at most so many events of its work. */
const KEEP_MARK_EVERY = 50_000;

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Checks that no event of the record was altered, removed or swapped',
  operands: [],
  options: [
    {
      name: 'resume',
      kind: 'flag',
      help: 'go on where the last run came to, and trust what lies before',
    },
  ],
  notes: [
    'Without --resume the whole record is checked. What this cannot see, a record that was cut off or',
    'rewritten together with every hash, is seen by: tipstaff checkpoint verify',
    'Exit status: 0 intact; 1 not, and the faults are named.',
  ],
  run: (call) =>
    withLog<ExitStatus>(call, async (record) => {
      const after = await startOf(call, record);
      const result = await verifyFrom(call, record, after);
      for (const line of result.intact ? intactText(result, after) : faultyText(result, after)) {
        await call.terminal.out(line);
      }
      return result.intact ? 0 : 1;
    }),
};

async function startOf(
  { arguments: given, terminal }: Call,
  { pool }: OpenLog,
): Promise<ChainMark | null> {
  if (!given.has('resume')) return null;
  const mark = await readVerifyMark(pool);
  if (mark === null || mark.position === 0) {
    await terminal.err('Nothing was found intact yet: this run begins with the first event.');
    return null;
  }
  await terminal.err(
    `Going on after event ${mark.position}, to which a run came on ${mark.verifiedAt}.`,
  );
  return mark;
}

async function verifyFrom(
  { terminal }: Call,
  { pool, clock }: OpenLog,
  after: ChainMark | null,
): Promise<VerifyResult> {
  const line = new ProgressLine(terminal);
  let kept = after?.position ?? 0;
  const keep = async ({ position, hash }: ChainMark) => {
    await keepVerifyMark(pool, { position, hash, verifiedAt: clock.now() });
    kept = position;
  };
  const result = await verifyChain(pool, {
    ...(after && { after }),
    async onProgress({ position, of, verified }) {
      line.show(of === 0 ? 1 : position / of, `checked ${position} of ${of} events`);
      if (verified.position - kept >= KEEP_MARK_EVERY) await keep(verified);
    },
  });
  line.done();
  await keep(result.verified);
  return result;
}

function intactText({ events, head }: VerifyResult, after: ChainMark | null): readonly string[] {
  const what =
    after === null ? plural(events, 'event') : `${plural(events, 'event')} after ${after.position}`;
  return [`The record is intact: ${what}, up to position ${head.position}, hash ${head.hash}.`];
}

function faultyText(
  { faults, verified }: VerifyResult,
  after: ChainMark | null,
): readonly string[] {
  const [first, ...others] = faults;
  return [
    `The record is NOT intact. The first fault: ${first?.message ?? ''}`,
    ...(others.length === 0 ? [] : ['Then:', ...others.map(({ message }) => `  ${message}`)]),
    '',
    reliable(verified, after),
    'What to do: stop the api and the worker, keep the database as it is, restore a backup beside it',
    'and compare the two around the first fault:',
    `  ${comparison(first?.position ?? verified.position)}`,
  ];
}

function reliable(verified: ChainMark, after: ChainMark | null): string {
  if (after !== null && verified.position < after.position) {
    return 'Where it begins is not known: run tipstaff verify without --resume.';
  }
  if (verified.position === (after?.position ?? 0)) return 'No event before it was found intact.';
  return `Events ${(after?.position ?? 0) + 1} to ${verified.position} were found intact.`;
}

/** As stored, since a view that reads JSON fails at what is none. */
function comparison(position: number): string {
  const around = `${Math.max(1, position - 1)} AND ${position + 1}`;
  return `SELECT position, encode(body, 'escape'), encode(hash, 'hex') FROM event_log.event WHERE position BETWEEN ${around};`;
}
