import {
  type Anchor,
  Anchors,
  type AnchorVerdict,
  type FigureDifference,
  type ListedAnchor,
  recordInWords,
  verifyAnchor,
} from '@tipstaff/compliance';
import { LocalDate } from '@tipstaff/kernel';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenRecord, withRecord } from '../open-record';
import { ProgressLine, textTable } from '../terminal';
import { misused } from '../arguments';

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

/** What became of the paper, and what to do where it does not stand. */
function verdictText(anchor: Anchor, verdict: AnchorVerdict): readonly string[] {
  const { code, parameters, anchoredOn, record } = anchor;
  const day = (on: LocalDate) => LocalDate.inShortWords(on);
  return [
    `${code} ${verdict.stands ? 'STANDS' : 'does NOT stand'}.`,
    `It was given on ${day(anchoredOn)} to: ${anchor.report}, ${parameters.force}, twelve months to ${day(parameters.to)}, as known on ${day(parameters.knownOn)}.`,
    ...recordInWords(verdict.record, record),
    ...(verdict.remade === null
      ? ['The report was not made again: the events it was made from are not the same any more.']
      : remadeText(anchor, verdict.remade)),
  ];
}

function remadeText(
  anchor: Anchor,
  { figures, words, sinceEntered, calendar, documentSha256 }: NonNullable<AnchorVerdict['remade']>,
): readonly string[] {
  return [
    ...(figures.length === 0
      ? [same(anchor, documentSha256)]
      : [
          'The report made again from these events is NOT the same. These figures differ:',
          ...differencesText(figures, 'now'),
          ...reasonText(anchor, calendar),
        ]),
    ...(words.length === 0
      ? []
      : [`This release describes some figures in other words: ${words.join(', ')}.`]),
    ...(sinceEntered.length === 0
      ? []
      : [
          `Entered since, and dated as known by ${anchor.parameters.knownOn}: the paper said what was in the record then, and today it would say:`,
          ...differencesText(sinceEntered, 'today'),
        ]),
  ];
}

function same(anchor: Anchor, sha256: string): string {
  const isExact = sha256 === anchor.documentSha256;
  const how = isExact ? `SHA-256 ${sha256}` : 'the words around the figures are those of a release';
  return `The report made again from these events is the same, figure for figure (${how}).`;
}

function reasonText(anchor: Anchor, calendar: string): readonly string[] {
  if (calendar === anchor.calendar) {
    return ['The events are the same, so this release counts in another way than the one before.'];
  }
  return [
    `It was made with the calendar ${anchor.calendar}, and this release has ${calendar}: run the release that made the paper to compare.`,
  ];
}

function differencesText(differences: readonly FigureDifference[], now: string): readonly string[] {
  return textTable(
    ['Figure', 'Period', 'Member', 'Printed', now],
    differences.map(({ row, period, member, ...figure }) => [
      row,
      period,
      member,
      JSON.stringify(figure.printed),
      JSON.stringify(figure.now),
    ]),
  ).map((line) => `  ${line}`);
}

function anchorListText(force: string, anchors: readonly ListedAnchor[]): readonly string[] {
  if (anchors.length === 0) return [`No paper of ${force} has a code yet.`];
  return textTable(
    ['Code', 'Report', 'To', 'Known on', 'Given on'],
    anchors.map(({ code, report, to, knownOn, anchoredOn }) => [
      code,
      report,
      to,
      knownOn,
      anchoredOn,
    ]),
  );
}
