import { Anchors, verifyAnchor } from '@tipstaff/compliance';
import { anchorListText, verdictText } from '../anchor-text';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenRecord, withRecord } from '../open-record';
import { ProgressLine } from '../progress-line';
import { misused } from '../usage.errors';

export const anchorCommand: Command = {
  name: 'anchor',
  summary: 'Shows whether the record behind the code of a published paper still stands',
  operands: [
    { name: 'verify|list', help: 'judge one code, or list those of a force', required: true },
    { name: 'CODE', help: 'verify: the code as printed under the paper', required: false },
  ],
  options: [
    { name: 'force', kind: 'force', help: 'list: the force' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    'A paper gets its code from: tipstaff report complaints-and-conduct ... --known-on DAY --anchor',
    'Exit status: 0 it stands; 1 it does not, or the record has no such code.',
    'How: docs/how-to/prove-a-paper.md',
  ],
  run(call) {
    const { arguments: given } = call;
    const [deed = '', code] = given.operands;
    if (deed === 'list') {
      if (code !== undefined) throw misused(`tipstaff anchor list does not take "${code}".`);
      if (!given.has('force')) throw misused('--force is missing: anchor list is of one force.');
      return withRecord(call, (record) => list(call, record));
    }
    if (deed !== 'verify') {
      throw misused(`tipstaff anchor does not know "${deed}": write verify or list.`);
    }
    if (code === undefined) throw misused('CODE is missing: write the code that the paper shows.');
    if (given.has('force')) throw misused('tipstaff anchor verify does not take --force.');
    return withRecord(call, (record) => verify(call, record, code));
  },
};

async function verify(
  { arguments: given, terminal }: Call,
  { pool, store, law }: OpenRecord,
  code: string,
): Promise<ExitStatus> {
  const anchor = await new Anchors(store).find(code, () => true);
  const line = new ProgressLine(terminal);
  const verdict = await verifyAnchor({ pool, store, law }, anchor, {
    onProgress: ({ position, of }) => line.show(position / of, `checked ${position} of ${of}`),
  });
  line.done();
  if (given.has('json')) {
    const { document: _printed, ...shown } = anchor;
    await terminal.out(JSON.stringify({ ...shown, ...verdict }, null, 2));
  } else {
    for (const text of verdictText(anchor, verdict)) await terminal.out(text);
  }
  return verdict.stands ? 0 : 1;
}

async function list(
  { arguments: given, terminal }: Call,
  { store }: OpenRecord,
): Promise<ExitStatus> {
  const force = given.text('force');
  const anchors = await new Anchors(store).list(force);
  if (given.has('json')) {
    await terminal.out(JSON.stringify({ force, anchors }, null, 2));
    return 0;
  }
  for (const text of anchorListText(force, anchors)) await terminal.out(text);
  return 0;
}
