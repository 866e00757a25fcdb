import { refuseUnknownForce } from '@tipstaff/cases';
import { caseTypes, everythingReader, obligationRules } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import {
  type HeldBy,
  howFar,
  type ObligationFilter,
  type ObligationPart,
  ObligationRegister,
  ObligationsKnown,
  type ObligationState,
  obligationStates,
  type OwedObligation,
  parkedInWords,
} from '@tipstaff/projections';
import { type Arguments, misused } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { casesOfForce } from '../command-read-log';
import { type OpenReadModels, withReadModels } from '../open-record';
import { textTable } from '../terminal';

export const dueCommand: Command = {
  name: 'due',
  summary: 'Lists what a force owes on a day, each with the reason for its date',
  operands: [],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    { name: 'on', kind: 'date', required: true, help: 'the day that is asked about' },
    { name: 'known-on', kind: 'date', help: 'only what had been learned by the end of that day' },
    {
      name: 'within',
      kind: 'count',
      help: 'only what is overdue or falls due within N calendar days, and what will arise in them',
    },
    { name: 'owner', kind: 'text', help: 'only what this one owns, alone or jointly' },
    {
      name: 'rule',
      kind: 'text',
      help: 'only by this rule, for example R-KI-2; see tipstaff law list',
    },
    { name: 'type', kind: { oneOf: caseTypes }, help: 'only of cases of this type' },
    {
      name: 'state',
      kind: { oneOf: obligationStates },
      help: 'only what is so; foreseen needs --within',
    },
    {
      name: 'ended-from',
      kind: 'date',
      help: 'also what was done or lapsed from that day to --on, and how early or late',
    },
    { name: 'allocated-to', kind: 'text', help: 'only what this person has, such as STF-0012' },
    { name: 'team', kind: 'text', help: 'only what this team has, such as TEAM-1' },
    { name: 'unallocated', kind: 'flag', help: 'only what nobody has' },
    { name: 'summary', kind: 'flag', help: 'only how many, by rule' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    'Chapter 13 reports have no date in law: they are overdue from the day the duty arose until sent,',
    'and the date shown for them is a local target. What another body owes the force is listed apart',
    'and counts neither as due nor as overdue. A report counts once, to however many it is owed; to whom',
    'that still is stands beside it.',
    'Days are calendar days to the date; how late something is, is counted as its rule counts.',
    'With --known-on a fact that was entered later does not count, nor a correction or a holiday.',
  ],
  run: (call) =>
    withReadModels<ExitStatus>(call, async (record) => {
      const { store, clock, reader } = record;
      const { arguments: given, terminal } = call;
      const list = await dueList(call, record);
      if (list.obligations.length === 0 && !list.inbound && !list.ended?.length)
        await refuseUnknownForce(store, list.force);
      const { force, on, obligations, forthcoming = [], inbound = [], ended = [] } = list;
      const rows = [...obligations, ...forthcoming, ...inbound, ...ended];
      const cases = given.has('summary') ? [] : casesOfForce(force, rows);
      const filter = { on, ...(list.knownOn && { knownOn: list.knownOn }), ...list.filter };
      await reader.reads({ what: 'tipstaff due', force, filter, cases });
      const parked = howFar(RequestContext.current().basis)?.parked ?? 0;
      if (parked > 0) await terminal.err(parkedInWords(parked));
      if (given.has('json')) {
        for await (const line of dueAsJson(list)) await terminal.out(line);
        return 0;
      }
      if (clock.notice !== null) await terminal.err(clock.notice);
      for (const line of given.has('summary') ? dueSummary(list) : dueAsText(list)) {
        await terminal.out(line);
      }
      return 0;
    }),
};

/** Rows of which the whole is held at once: those alone of one page, with their explanations. */
const PAGE = 2_000;

async function dueList(
  { arguments: given }: Call,
  { pool, store, law, readModels }: OpenReadModels,
): Promise<DueList> {
  const force = given.text('force');
  const on = given.date('on');
  const withinDays = given.optionalCount('within');
  const knownOn = given.optionalDate('known-on');
  const endedFrom = given.optionalDate('ended-from');
  if (endedFrom !== null && endedFrom > on) {
    throw misused(
      `--ended-from ${endedFrom} lies after --on ${on}: it is the first day, and --on the last.`,
    );
  }
  const filter = filterOf(given);
  const heldBy = heldByOf(given);
  const within = withinDays === null ? {} : { withinDays };
  const asked = { force, on, endedFrom, heldBy, ...within, ...filter };
  const register = new ObligationRegister(pool, law, readModels);
  // One for all pages: it keeps where each obligation stands.
  const known = new ObligationsKnown(store, pool, law, readModels);
  const whole = async function* (part: ObligationPart): AsyncGenerator<OwedObligation> {
    const ofPart = { ...asked, parts: [part] };
    const pages =
      knownOn === null
        ? register.pages(everythingReader, ofPart, PAGE)
        : known.pages(everythingReader, { ...ofPart, knownOn }, PAGE);
    for await (const page of pages) yield* page.map(({ obligation }) => obligation);
  };
  const rowsOf = async (part: ObligationPart): Promise<readonly DueRow[]> => {
    const rows: DueRow[] = [];
    for await (const one of whole(part)) rows.push(rowOf(one));
    return rows;
  };
  const inbound = await rowsOf('inbound');
  const obligations = await rowsOf('owed');
  return {
    ...{ on, force, filter, whole, obligations },
    ...(knownOn === null ? {} : { knownOn }),
    ...(inbound.length === 0 ? {} : { inbound }),
    ...(withinDays === null
      ? {}
      : {
          until: LocalDate.addDays(on, withinDays),
          forthcoming: await rowsOf('foreseen'),
        }),
    ...(endedFrom === null ? {} : { endedFrom, ended: await rowsOf('ended') }),
  };
}

/** @throws DomainError `cli.misused` */
function filterOf(given: Arguments): ObligationFilter {
  const [owner, rule] = [given.optionalText('owner'), given.optionalText('rule')];
  const type = given.optionalText('type');
  const state = given.optionalText('state') as ObligationState | null;
  const known: readonly string[] = [...obligationRules].sort();
  if (rule !== null && !known.includes(rule)) {
    throw misused(`--rule: nothing is owed by "${rule}": use one of ${known.join(', ')}.`);
  }
  if (state === 'foreseen' && !given.has('within')) {
    throw misused('--state foreseen goes with --within: it says how far to look ahead.');
  }
  return {
    ...(owner !== null && { owner }),
    ...(rule !== null && { rule }),
    ...(type !== null && { type }),
    ...(state !== null && { state }),
  };
}

function heldByOf(given: Arguments): HeldBy {
  const allocatedTo = given.optionalText('allocated-to');
  const team = given.optionalText('team');
  return {
    ...(allocatedTo === null ? {} : { allocatedTo }),
    ...(team === null ? {} : { team }),
    ...(given.has('unallocated') ? { unallocated: true } : {}),
  };
}

/** What a line prints. The explanations of tens of thousands would fill the memory. */
type DueRow = Omit<OwedObligation, 'explanation' | 'why' | 'id'> & {
  /** Of the duty, as the rule has it. */
  readonly ruleTitle: string;
};

function rowOf({ explanation, why: _why, id: _id, ...row }: OwedObligation): DueRow {
  return { ...row, ruleTitle: explanation.title };
}

/** What a force owes on a day. */
interface DueList {
  readonly on: LocalDate;
  readonly force: string;
  /** What else was asked for. */
  readonly filter: ObligationFilter;
  /** As asked; absent where everything counts that is recorded. */
  readonly knownOn?: LocalDate;
  readonly obligations: readonly DueRow[];
  /** Owed to the force by another body; absent where there is nothing. */
  readonly inbound?: readonly DueRow[];
  /** Last day of the time that was asked about, where one was. */
  readonly until?: LocalDate;
  /** Not owed yet, but arising by then. */
  readonly forthcoming?: readonly DueRow[];
  /** First day of those that ended, where they were asked for, and these. */
  readonly endedFrom?: LocalDate;
  readonly ended?: readonly DueRow[];
  /** The same with their explanations, one after the other. */
  readonly whole: (part: ObligationPart) => AsyncIterable<OwedObligation>;
}

/** As `JSON.stringify(..., null, 2)` writes it, a piece at a time. */
async function* dueAsJson({
  on,
  force,
  knownOn,
  inbound,
  until,
  endedFrom,
  whole,
}: DueList): AsyncGenerator<string> {
  const array = async function* (name: string, part: ObligationPart, end: string) {
    let before: string | null = null;
    for await (const one of whole(part)) {
      yield before === null ? `  "${name}": [` : `${before},`;
      before = JSON.stringify(one, null, 2).replace(/^/gm, '    ');
    }
    if (before !== null) yield before;
    yield before === null ? `  "${name}": []${end}` : `  ]${end}`;
  };
  yield '{';
  yield `  "on": ${JSON.stringify(on)},`;
  yield `  "force": ${JSON.stringify(force)},`;
  if (knownOn) yield `  "knownOn": ${JSON.stringify(knownOn)},`;
  yield* array('obligations', 'owed', inbound || until || endedFrom ? ',' : '');
  if (inbound) yield* array('inbound', 'inbound', until || endedFrom ? ',' : '');
  if (until) {
    yield `  "until": ${JSON.stringify(until)},`;
    yield* array('forthcoming', 'foreseen', endedFrom ? ',' : '');
  }
  if (endedFrom) {
    yield `  "endedFrom": ${JSON.stringify(endedFrom)},`;
    yield* array('ended', 'ended', '');
  }
  yield '}';
}

function dueAsText(list: DueList): readonly string[] {
  const { overdue, due } = divided(list);
  const until = list.until ? `, up to ${LocalDate.inShortWords(list.until)}` : '';
  return [
    `Obligations of ${list.force} on ${LocalDate.inWords(list.on)}${until}${knownInWords(list)}`,
    '',
    ...section('Overdue', overdue, true),
    ...section('Due', due),
    ...(list.forthcoming ? section('Will arise', list.forthcoming) : []),
    ...(list.inbound ? section('Owed to the force by others', list.inbound) : []),
    ...(list.ended ? endedSection(list.ended) : []),
    ...deducedOf([...list.obligations, ...(list.forthcoming ?? []), ...(list.inbound ?? [])]),
    `${due.length} due, ${overdue.length} overdue.`,
  ];
}

/** On what these dates rest beside what is recorded. */
function deducedOf(obligations: readonly DueRow[]): readonly string[] {
  const said = obligations.flatMap(({ case: reference, deduced = [] }) =>
    deduced.map((sentence) => `  ${reference}: ${sentence}`),
  );
  return said.length === 0 ? [] : ['Deduced, since a fact is missing', ...new Set(said), ''];
}

/** How many, and of what kind: for the end of a start, or a morning's glance. */
function dueSummary(list: DueList): readonly string[] {
  const { overdue, due } = divided(list);
  const rules = new Map<string, { title: string; due: number; overdue: number }>();
  for (const { rule, ruleTitle, overdue: isOverdue } of list.obligations) {
    const counts = rules.get(rule) ?? { title: ruleTitle, due: 0, overdue: 0 };
    counts[isOverdue ? 'overdue' : 'due'] += 1;
    rules.set(rule, counts);
  }
  return [
    `Obligations of ${list.force} on ${LocalDate.inWords(list.on)}${knownInWords(list)}: ${due.length} due, ${overdue.length} overdue.`,
    ...(rules.size === 0 ? [] : ['']),
    ...(rules.size === 0
      ? []
      : textTable(
          ['Rule', 'Obligation', 'Due', 'Overdue'],
          [...rules]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([rule, counts]) => [
              rule,
              counts.title,
              String(counts.due),
              String(counts.overdue),
            ]),
        )),
  ];
}

function knownInWords({ knownOn, filter }: DueList): string {
  const known = knownOn === undefined ? '' : `, as known on ${LocalDate.inShortWords(knownOn)}`;
  const { owner, rule, type, state } = filter;
  const chosen = [
    ...(owner === undefined ? [] : [`owned by ${owner}`]),
    ...(rule === undefined ? [] : [`by ${rule}`]),
    ...(type === undefined ? [] : [`of the type ${type}`]),
    ...(state === undefined ? [] : [`${state} only`]),
  ];
  return [known, ...chosen].join(', ').replace(/^, $/, '');
}

function divided({ obligations }: DueList) {
  return {
    overdue: obligations.filter(({ overdue }) => overdue),
    due: obligations.filter(({ overdue }) => !overdue),
  };
}

function section(
  heading: string,
  obligations: readonly DueRow[],
  areLate = false,
): readonly string[] {
  if (obligations.length === 0) return [`${heading}: nothing`, ''];
  const rows = obligations.map((owed) => [
    owed.case,
    titleOf(owed),
    owed.rule,
    owed.arose,
    dateOf(owed),
    owed.days === null ? '' : String(owed.days),
    ...(areLate ? [lateInWords(owed)] : []),
    owed.allocatedTo ?? owed.team ?? owed.owner,
  ]);
  return [
    `${heading} (${obligations.length})`,
    ...textTable(
      [
        ...['Case', 'Obligation', 'Rule', 'Arose', 'Due', 'Days'],
        ...(areLate ? ['Late'] : []),
        'Owner',
      ],
      rows,
    ),
    '',
  ];
}

/** As the rule counts, beside the calendar days; of what has no date in law nothing. */
function lateInWords({ timeliness: { daysLate, words } }: DueRow): string {
  return daysLate === null ? '' : words;
}

function endedSection(ended: readonly DueRow[]): readonly string[] {
  if (ended.length === 0) return ['Ended: nothing', ''];
  const rows = ended.map((one) => [
    ...[one.case, one.title, one.rule, one.arose, dateOf(one), one.endedOn ?? ''],
    ...[one.endedBy === 'discharged' ? 'done' : 'lapsed', one.timeliness.words, one.owner],
  ]);
  const headings = ['Case', 'Obligation', 'Rule', 'Arose', 'Due', 'Ended', 'How', 'Timeliness'];
  return [`Ended (${ended.length})`, ...textTable([...headings, 'Owner'], rows), ''];
}

/** Of a report those to whom it is still owed: it counts once, to however many that is. */
function titleOf({ title, owedTo = [] }: DueRow): string {
  return owedTo.length === 0 ? title : `${title}, to ${owedTo.join(' + ')}`;
}

/** A local target is never shown as if it were the limit. */
function dateOf({ due, target }: DueRow): string {
  if (due !== null) return due;
  return target === null ? 'no date' : `no date in law; local target ${target}`;
}
