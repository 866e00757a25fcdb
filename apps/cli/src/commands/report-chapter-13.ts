import { refuseUnknownForce } from '@tipstaff/cases';
import { everythingReader, type ReportLine } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import {
  type Chapter13Asked,
  Chapter13Register,
  type Chapter13Reports,
  ObligationRegister,
  ObligationsKnown,
} from '@tipstaff/projections';
import { type Call } from '../command';
import { casesOfForce } from '../command-read-log';
import { type OpenReadModels } from '../open-record';
import { textTable } from '../terminal';

/** Prints which Chapter 13 reports are owed, sent, withheld and to come, to each recipient. */
export async function printChapter13(
  { arguments: given, terminal }: Call,
  { pool, store, clock, law, reader, readModels }: OpenReadModels,
): Promise<void> {
  const asked: Chapter13Asked = {
    force: given.text('force'),
    on: given.optionalDate('on') ?? clock.today(),
    knownOn: given.optionalDate('known-on'),
  };
  const { force, on, knownOn } = asked;
  const found = await new Chapter13Register(
    new ObligationRegister(pool, law, readModels),
    new ObligationsKnown(store, pool, law, readModels),
    store,
    law,
  ).reports(everythingReader, asked);
  const { reports, comingByMonth } = found;
  if (reports.length === 0) await refuseUnknownForce(store, force);
  const filter = { on, ...(knownOn && { knownOn }) };
  const cases = casesOfForce(force, reports);
  await reader.reads({ what: 'tipstaff report chapter-13', force, filter, cases });
  if (given.has('json')) {
    const known = knownOn === null ? {} : { knownOn };
    return terminal.out(JSON.stringify({ on, force, ...known, reports, comingByMonth }, null, 2));
  }
  if (clock.notice !== null) await terminal.err(clock.notice);
  for (const line of asText(asked, found)) await terminal.out(line);
}

const HEADINGS: readonly (readonly [ReportLine['state'], string])[] = [
  ['owed', 'Owed'],
  ['foreseen', 'To come, unless the investigation is completed'],
  ['withheld', 'Withheld'],
  ['sent', 'Sent'],
  ['not-applicable', 'Does not go to'],
];

function asText(
  { force, on, knownOn }: Chapter13Asked,
  { reports, comingByMonth }: Chapter13Reports,
): readonly string[] {
  const known = knownOn === null ? '' : `, as known on ${LocalDate.inShortWords(knownOn)}`;
  const owed = reports.filter(({ state }) => state === 'owed');
  const letters = new Set(owed.map((line) => [line.type, line.case, line.arose].join(' ')));
  return [
    `Chapter 13 reports of ${force} on ${LocalDate.inWords(on)}${known}`,
    '',
    ...HEADINGS.flatMap(([state, heading]) =>
      section(
        heading,
        reports.filter((line) => line.state === state),
      ),
    ),
    ...comingByMonth.map(({ month, cases }) => `${month}: ${cases} to come`),
    `${letters.size} owed, ${owed.length} counting each recipient.`,
  ];
}

function section(heading: string, lines: readonly ReportLine[]): readonly string[] {
  if (lines.length === 0) return [];
  const rows = lines.map((line) => [
    line.case,
    line.type,
    `${line.startedBy.milestone.replaceAll('-', ' ')} ${line.startedBy.on}`,
    `${line.period.n}: ${line.period.from} to ${line.period.to}`,
    line.arose,
    line.recipient,
    line.on ?? '',
    line.daysLate === null ? '' : String(line.daysLate),
    line.acknowledged ?? '',
    line.reason ?? '',
  ]);
  return [
    `${heading} (${lines.length})`,
    ...textTable(
      ['Case', 'Type', 'Started by', 'Period', 'Arose', 'To', 'On', 'Late', 'Acknowledged', 'Why'],
      rows,
    ),
    '',
  ];
}
