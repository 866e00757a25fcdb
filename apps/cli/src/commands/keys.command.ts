import { countKeys, keyEncryptionKeyId, keyWrapperOf, rotateKeys } from '@tipstaff/event-store';
import { DomainError, plural } from '@tipstaff/kernel';
import { randomBytes } from 'node:crypto';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenLog, withLog } from '../open-record';
import { protectionSettingsOf } from '../protection';
import { misused } from '../arguments';

export const keysCommand: Command = {
  name: 'keys',
  summary: 'Shows what the keys of names and text are wrapped by, and wraps them anew',
  operands: [
    {
      name: 'list|rotate|new',
      help: 'count them, wrap them under the first key-encryption key, or make one',
      required: true,
    },
  ],
  options: [],
  notes: [
    'list says under which key-encryption key how many stand: one with none may be taken away.',
    'rotate may run while the api and the worker do. Cut off half-way, the same call does the rest.',
    'new prints one and keeps none. How: docs/how-to/rotate-keys.md',
  ],
  run(call) {
    const [deed = ''] = call.arguments.operands;
    switch (deed) {
      case 'list':
        return withLog(call, (record) => list(call, record));
      case 'rotate':
        return withLog(call, (record) => rotate(call, record));
      case 'new':
        return make(call);
      default:
        throw misused(`tipstaff keys does not know "${deed}": write list, rotate or new.`);
    }
  },
};

async function list(call: Call, { pool }: OpenLog): Promise<ExitStatus> {
  const { keyEncryption } = await protectionSettingsOf(call);
  const wrapper = keyWrapperOf(keyEncryption);
  const counts = await countKeys(pool);
  for (const { by, count } of counts) {
    const known = by === null ? '' : wrapper.knows(by) ? '  known here' : '  NOT KNOWN HERE';
    await call.terminal.out(`${by ?? 'not wrapped'}  ${count}${known}`);
  }
  for (const [i, key] of keyEncryption.keys.entries()) {
    const id = keyEncryptionKeyId(key);
    if (counts.some(({ by }) => by === id)) continue;
    const wraps = i === 0 && keyEncryption.service === null;
    await call.terminal.out(`${id}  0  ${wraps ? 'wraps from now on' : 'may be taken away'}`);
  }
  return counts.every(({ by }) => by === null || wrapper.knows(by)) ? 0 : 1;
}

async function rotate(call: Call, { pool }: OpenLog): Promise<ExitStatus> {
  const { keyEncryption } = await protectionSettingsOf(call);
  if (keyEncryption.keys.length === 0 && keyEncryption.service === null) throw noKeyToRotateTo();
  const { count, by } = await rotateKeys(pool, keyWrapperOf(keyEncryption));
  await call.terminal.out(`Wrapped anew under ${by}: ${plural(count, 'key')}.`);
  return 0;
}

async function make({ terminal }: Call): Promise<ExitStatus> {
  const key = randomBytes(32);
  await terminal.err(
    `It is kept nowhere: put it among the settings, and a copy where the backups are not. Id: ${keyEncryptionKeyId(key)}`,
  );
  await terminal.out(`TIPSTAFF_KEY_ENCRYPTION_KEYS=${key.toString('base64')}`);
  return 0;
}

function noKeyToRotateTo(): DomainError {
  return new DomainError(
    'invalid-input',
    'keys.none',
    'There is no key-encryption key to wrap under: make one with tipstaff keys new and give it in TIPSTAFF_KEY_ENCRYPTION_KEYS, or name a key service (docs/how-to/rotate-keys.md).',
  );
}
