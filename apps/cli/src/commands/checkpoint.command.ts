import {
  type ChainWords,
  checkpointText,
  checkSignature,
  endOfRecord,
  keyIdOf,
  readCheckpoint,
  readLogHead,
  readLogSince,
  recordInWords,
  recordWords,
  signCheckpoint,
  type SignedCheckpoint,
} from '@tipstaff/compliance';
import { recordSince } from '@tipstaff/event-store';
import { DomainError, plural } from '@tipstaff/kernel';
import { newSigningKey, readPrivateKey } from '@tipstaff/platform';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenLog, withLog } from '../open-record';
import { ProgressLine } from '../terminal';
import { readGiven, STDIN } from '../given-file';
import { keyToSign, knownKeys, signingOf } from '../protection';
import { misused } from '../arguments';

const READ_LOG: ChainWords = { chain: 'read log', links: 'entries', link: 'entry' };

/** No installation has a slash in its name, so that neither of the two can pass for the other. */
const readLogOf = (installation: string): string => `${installation}/read-log`;

export const checkpointCommand: Command = {
  name: 'checkpoint',
  summary:
    'Prints a signed checkpoint of the record to be kept elsewhere, or judges the record by one',
  operands: [
    {
      name: 'verify|key',
      help: 'judge the record, or make a key; else print one',
      required: false,
    },
    {
      name: 'FILE',
      help: `verify: the file with the checkpoint, ${STDIN} for standard input`,
      required: false,
    },
  ],
  options: [
    {
      name: 'of',
      kind: { oneOf: ['record', 'read-log'] },
      help: 'print one of the record (when not given), or of the log of who read what',
    },
  ],
  notes: [
    'TIPSTAFF_SIGNING_KEY signs; its public half and TIPSTAFF_SIGNING_PUBLIC_KEYS judge. The embedded',
    'default has a key of its own. tipstaff checkpoint key makes one, prints both halves and keeps none.',
    'A checkpoint shows nothing of a person: send it to somebody outside, or print it.',
    'Exit status of verify: 0 the record stands; 1 it does not, or nobody here signed; 2 unreadable.',
    'How: docs/how-to/prove-a-paper.md',
  ],
  async run(call) {
    const [deed, file] = call.arguments.operands;
    if (deed === 'verify' && file === undefined) {
      throw misused(`FILE is missing: name the file with the checkpoint, or ${STDIN}.`);
    }
    if (deed !== 'verify' && file !== undefined) {
      throw misused(`tipstaff checkpoint ${deed} does not know what to do with "${file}".`);
    }
    if (deed !== undefined && call.arguments.has('of')) {
      throw misused('--of goes with printing one: a checkpoint says itself what it is of.');
    }
    switch (deed) {
      case undefined:
        return withLog(call, (record) => print(call, record));
      case 'key':
        return printKey(call);
      case 'verify': {
        const checkpoint = await readGiven(
          { path: file ?? STDIN, kind: 'signed text', input: call.input },
          readCheckpoint,
        );
        return withLog(call, (record) => verify(call, record, checkpoint));
      }
      default:
        throw misused(`tipstaff checkpoint does not know "${deed}": write verify, key or nothing.`);
    }
  },
};

async function print(call: Call, record: OpenLog): Promise<ExitStatus> {
  const { installation, ...signing } = await signingOf(call);
  const key = keyToSign(signing);
  const isReadLog = call.arguments.optionalText('of') === 'read-log';
  const { position, hash } = await (isReadLog ? readLogHead(record.pool) : endOfRecord(record));
  if (position === 0) throw emptyRecord();
  const time = record.clock.now();
  const origin = isReadLog ? readLogOf(installation) : installation;
  const signed = signCheckpoint({ origin, position, hash, time }, key);
  await call.terminal.out(checkpointText(signed));
  return 0;
}

async function printKey({ terminal }: Call): Promise<ExitStatus> {
  const { privateKey, publicKey } = newSigningKey();
  const id = keyIdOf(readPrivateKey(privateKey));
  await terminal.err(
    'It is kept nowhere: put the first line among the settings, and nowhere else.',
  );
  await terminal.err(`The public key may be known to all, for example on a website. Key id: ${id}`);
  await terminal.out(`TIPSTAFF_SIGNING_KEY=${privateKey}`);
  await terminal.out(`Public key: ${publicKey}`);
  return 0;
}

async function verify(
  call: Call,
  { pool }: OpenLog,
  checkpoint: SignedCheckpoint,
): Promise<ExitStatus> {
  const { installation, ...keys } = await signingOf(call);
  checkSignature(checkpoint, knownKeys(keys));
  const isReadLog = checkpoint.origin === readLogOf(installation);
  if (!isReadLog && checkpoint.origin !== installation) {
    throw otherOrigin(checkpoint.origin, installation);
  }
  const progress = new ProgressLine(call.terminal);
  const since = await (isReadLog
    ? readLogSince(pool, checkpoint)
    : recordSince(pool, checkpoint, {
        onProgress: ({ position, of }) =>
          progress.show(position / of, `checked ${position} of ${of}`),
      }));
  progress.done();
  const { position, time, keyId, hash } = checkpoint;
  const { standing, lastPosition } = since;
  const words = isReadLog ? READ_LOG : recordWords;
  const { chain, link, links } = words;
  const text = [
    `The checkpoint is genuine: ${checkpoint.origin}, ${link} ${position}, ${time}, signed with key ${keyId}.`,
    ...recordInWords(since, checkpoint, words),
    ...(standing === 'stands'
      ? [
          `The ${chain} STANDS: hash ${hash}. Since then ${plural(lastPosition - position, `${link} was`, `${links} were`)} added.`,
        ]
      : []),
  ];
  for (const line of text) await call.terminal.out(line);
  return standing === 'stands' ? 0 : 1;
}

function emptyRecord(): DomainError {
  return new DomainError(
    'rule-violation',
    'checkpoint.empty-record',
    'It holds nothing yet: there is nothing to make a checkpoint of. Make one once something is recorded.',
  );
}

function otherOrigin(origin: string, installation: string): DomainError {
  return new DomainError(
    'rule-violation',
    'checkpoint.other-origin',
    `The checkpoint is of the installation "${origin}", and this one is called "${installation}": verify it there. If this one was renamed, set TIPSTAFF_INSTALLATION=${origin} for this command.`,
  );
}
