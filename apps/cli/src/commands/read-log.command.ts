import { CaseRef, caseTypes } from '@tipstaff/casework';
import {
  type FoundReading,
  type LoggedOperation,
  loggedOperations,
  type ReadLogFilter,
  ReadLogSearch,
  verifyReadLog,
} from '@tipstaff/compliance';
import { Instant, LocalDate, plural } from '@tipstaff/kernel';
import { type Arguments, misused } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { type OpenLog, withLog } from '../open-record';
import { textTable } from '../terminal';

const MOST_SHOWN = 200;

export const readLogCommand: Command = {
  name: 'read-log',
  summary: 'Checks the log of who read what, or searches it for an auditor',
  operands: [{ name: 'verify|search', help: 'check its chain, or search it', required: true }],
  options: [
    { name: 'actor', kind: 'text', help: 'search: only what this id read' },
    { name: 'force', kind: 'force', help: 'search: only of this force' },
    { name: 'type', kind: { oneOf: caseTypes }, help: 'search: the type of the case' },
    { name: 'case', kind: 'text', help: 'search: only who read this case; needs --type, --force' },
    { name: 'operation', kind: { oneOf: loggedOperations }, help: 'search: only of this kind' },
    { name: 'from', kind: 'date', help: 'search: from this day on' },
    { name: 'to', kind: 'date', help: 'search: up to the end of this day' },
    { name: 'after', kind: 'text', help: 'search: go on after the entry of this number' },
    { name: 'json', kind: 'flag', help: 'search: print JSON' },
  ],
  notes: [
    `Newest first, ${MOST_SHOWN} at once. The search is logged as well.`,
    'What it may be used for, and how the Commissioner is answered: docs/how-to/read-log.md',
    'Exit status of verify: 0 intact; 1 not, and the faults are named.',
  ],
  async run(call) {
    const deed = call.arguments.operand(0);
    if (deed === 'search') {
      const asked = searchAsked(call.arguments);
      return withLog(call, (log) => search(call, log, asked));
    }
    if (deed === 'verify') return withLog(call, (log) => verify(call, log));
    throw misused(`tipstaff read-log does not know "${deed}": write verify or search.`);
  },
};

async function verify({ terminal }: Call, { pool }: OpenLog): Promise<ExitStatus> {
  const { intact, entries, head, faults } = await verifyReadLog(pool);
  if (intact) {
    await terminal.out(
      `The read log is intact: ${plural(entries, 'entry', 'entries')}, up to number ${head.position}, hash ${head.hash}.`,
    );
    return 0;
  }
  const [first, ...others] = faults;
  await terminal.out(`The read log is NOT intact. The first fault: ${first?.message ?? ''}`);
  for (const { message } of others) await terminal.out(`  ${message}`);
  await terminal.out(
    'What to do: keep the database as it is, restore a backup beside it, and compare the two there.',
  );
  return 1;
}

interface SearchAsked {
  readonly filter: ReadLogFilter;
  readonly after: number | undefined;
  readonly typed: object;
}

/** @throws DomainError `cli.misused` */
function searchAsked(given: Arguments): SearchAsked {
  const [from, to] = [given.optionalDate('from'), given.optionalDate('to')];
  const typed = {
    ...optional('actor', given),
    ...optional('force', given),
    ...optional('operation', given),
  };
  const after = given.optionalText('after');
  if (after !== null && !/^[1-9]\d{0,14}$/.test(after)) {
    throw misused(`--after: "${after}" is not the number of an entry.`);
  }
  return {
    filter: {
      forces: 'every',
      ...(typed as { actor?: string; force?: string; operation?: LoggedOperation }),
      case: caseAsked(given),
      from: from === null ? undefined : Instant.startOfLondonDay(from),
      until: to === null ? undefined : Instant.startOfLondonDay(LocalDate.addDays(to, 1)),
    },
    after: after === null ? undefined : Number(after),
    typed: { ...typed, ...optional('type', given), ...optional('case', given), from, to },
  };
}

function optional(name: string, given: Arguments): Readonly<Record<string, string>> {
  const text = given.optionalText(name);
  return text === null ? {} : { [name]: text };
}

function caseAsked(given: Arguments): CaseRef | undefined {
  const [type, reference] = [given.optionalText('type'), given.optionalText('case')];
  if (type === null && reference === null) return undefined;
  const force = given.optionalText('force');
  if (type === null || reference === null || force === null) {
    throw misused('A case is named by --type, --force and --case: give all three.');
  }
  return CaseRef.parse(type, force, reference);
}

async function search(
  { arguments: given, terminal }: Call,
  { pool, reader }: OpenLog,
  { filter, after, typed }: SearchAsked,
): Promise<ExitStatus> {
  const force = given.optionalText('force');
  await reader.reads({ what: 'tipstaff read-log search', force, filter: typed, cases: [] });
  const page = await new ReadLogSearch(pool).search(filter, { limit: MOST_SHOWN, after });
  if (given.has('json')) {
    await terminal.out(JSON.stringify(page, null, 2));
    return 0;
  }
  for (const line of textTable(HEADINGS, page.entries.map(cells))) await terminal.out(line);
  if (page.next !== null) await terminal.err(`There are more: go on with --after ${page.next}`);
  return 0;
}

const HEADINGS = ['No', 'At (UTC)', 'Who', 'By', 'What was done', 'With', 'Refused', 'Cases'];

function cells(entry: FoundReading): string[] {
  const { number, at, actor, via, operation, what, refusal, cases } = entry;
  const [first = '', ...others] = cases;
  const shown = others.length === 0 ? first : `${first} and ${others.length} more`;
  return [String(number), at, actor, via, operation, what, refusal ?? '', shown];
}
