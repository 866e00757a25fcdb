import { AddHoliday, refuseUnknownForce } from '@tipstaff/cases';
import { commandHash } from '@tipstaff/event-store';
import { type Calendars, type HolidayAsked, presentCalendars } from '@tipstaff/law';
import { randomUUID } from 'node:crypto';
import { type Arguments, misused } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { effectAsText, effectOf, holidayList, holidaysAsText } from '../holiday-effect';
import { type OpenReadModels, type OpenRecord, withReadModels, withRecord } from '../open-record';

const ACTOR = 'cli';
const ENGLAND_AND_WALES = 'england-and-wales';
/** A worker that is re-dating already is left to it for so long. */
const LONGEST_REBUILD_MS = 120_000;

type Deed = 'rehearse' | 'add' | 'list';

const needs: Readonly<Record<Deed, readonly string[]>> = {
  rehearse: ['add', 'title'],
  add: ['add', 'title', 'source'],
  list: [],
};

const takes: Readonly<Record<Deed, readonly string[]>> = {
  rehearse: ['add', 'title', 'source', 'force', 'json'],
  add: ['add', 'title', 'source', 'json'],
  list: ['calendar', 'json'],
};

export const calendarCommand: Command = {
  name: 'calendar',
  summary: 'Lists the bank holidays, rehearses a new one, or adds it and re-dates what is open',
  operands: [
    { name: 'rehearse|add|list', help: 'try a holiday out, add it, or list them', required: true },
  ],
  options: [
    { name: 'add', kind: 'date', help: 'the day of the new holiday' },
    { name: 'title', kind: 'text', help: 'its name, as explanations will show it' },
    { name: 'source', kind: 'text', help: 'where it was appointed, for example The Gazette' },
    { name: 'force', kind: 'force', help: 'rehearse: only the dates of this force' },
    {
      name: 'calendar',
      kind: { oneOf: Object.keys(presentCalendars) },
      help: `list: which calendar; ${ENGLAND_AND_WALES} when not given`,
    },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    'A holiday of England and Wales is added to the calendar of the United Kingdom as well. It can not',
    'be taken back: rehearse it first. How: docs/how-to/add-a-bank-holiday.md',
    'For example: tipstaff calendar rehearse --add 2025-05-12 --title "Day of national thanks"',
  ],
  run(call) {
    const deed = deedOf(call.arguments);
    if (deed === 'list') return withRecord(call, (record) => list(call, record));
    return withReadModels(call, (record) =>
      deed === 'add' ? add(call, record) : rehearsed(call, record),
    );
  },
};

function deedOf(given: Arguments): Deed {
  const deed = given.operand(0);
  if (deed !== 'rehearse' && deed !== 'add' && deed !== 'list') {
    throw misused(`tipstaff calendar does not know "${deed}": write rehearse, add or list.`);
  }
  const missing = needs[deed].find((name) => !given.has(name));
  if (missing !== undefined) {
    const { help = '' } = calendarCommand.options.find(({ name }) => name === missing) ?? {};
    throw misused(`--${missing} is missing: ${help}.`);
  }
  const unused = calendarCommand.options.find(
    ({ name }) => given.has(name) && !takes[deed].includes(name),
  );
  if (unused)
    throw misused(`tipstaff calendar ${deed} does not use --${unused.name}: leave it out.`);
  return deed;
}

function askedOf({ arguments: given }: Call, { clock }: OpenRecord): HolidayAsked {
  return {
    date: given.date('add'),
    title: given.text('title'),
    source: given.optionalText('source') ?? 'rehearsal',
    today: clock.today(),
  };
}

async function rehearsed(call: Call, record: OpenReadModels): Promise<ExitStatus> {
  const force = call.arguments.optionalText('force');
  if (force !== null) await refuseUnknownForce(record.store, force);
  const effect = await effectOf(record, askedOf(call, record), force);
  return print(call, record, effect, effectAsText(effect, false));
}

async function add(call: Call, record: OpenReadModels): Promise<ExitStatus> {
  const asked = askedOf(call, record);
  const effect = await effectOf(record, asked, null);
  const meta = {
    commandId: `${ACTOR}-${randomUUID()}`,
    commandHash: commandHash({ ...asked }),
    actor: ACTOR,
    correlationId: `calendar-${asked.date}`,
    causationId: null,
  };
  const { holiday, position } = await record.give(new AddHoliday(asked, meta));
  // Here, or where a worker has begun already: rows that hold the holiday's event are re-dated.
  await record.projections.bringToEnd(LONGEST_REBUILD_MS);
  return print(call, record, { ...effect, holiday, position }, effectAsText(effect, true));
}

function list(call: Call, record: OpenRecord): Promise<ExitStatus> {
  const name = call.arguments.optionalText('calendar') ?? ENGLAND_AND_WALES;
  const holidays = holidayList(record.law, name as keyof Calendars);
  return print(call, record, holidays, holidaysAsText(holidays));
}

async function print(
  { arguments: given, terminal }: Call,
  { clock }: OpenRecord,
  json: object,
  lines: readonly string[],
): Promise<ExitStatus> {
  if (given.has('json')) {
    await terminal.out(JSON.stringify(json, null, 2));
    return 0;
  }
  if (clock.notice !== null) await terminal.err(clock.notice);
  for (const line of lines) await terminal.out(line);
  return 0;
}
