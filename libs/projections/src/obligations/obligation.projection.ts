import { createHash } from 'node:crypto';
import { HOLIDAYS_STREAM, recordedCase, timelineOfCase } from '@tipstaff/cases';
import {
  type CaseOfForce,
  CaseRef,
  type CaseType,
  caseTypeDefinitions,
  caseTypes,
  type ContextType,
  daysOfDone,
  handlingBy,
  noContext,
  type Obligation,
  type ObligationContext,
  obligationContext,
  reportRules,
} from '@tipstaff/casework';
import { canonicalJson, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law, owedRules, ruleOf } from '@tipstaff/law';
import { lawOfLog } from '../calendar/law-of-log';
import { type Projection } from '../runner/projection';
import { type ProjectionTable } from '../runner/projection-table';
import { categoryOf, ignoringOthers } from '../runner/stream-category';
import { requestRows } from './request-rows';

/** An obligation without a day comes last. */
export const DAY_OWED = `coalesce(due, target, 'infinity'::date)`;

/** Nearly all that ended stood for no longer; in days. */
const SHORT_DAYS = 128;
const STOOD_SHORT = `valid_to - valid_from <= ${SHORT_DAYS}`;
const STOOD_LONG = `valid_to - valid_from > ${SHORT_DAYS}`;

/** That it stood on a day and ended later, in SQL: those that stood for a short time are found among the days before. */
export const endedAfter = (day: string): string => `
  (${STOOD_SHORT} AND valid_from <= ${day} AND valid_from > ${day}::date - ${SHORT_DAYS} AND valid_to > ${day}
   OR ${STOOD_LONG} AND valid_from <= ${day} AND valid_to > ${day})`;

/** That it stands on a day, in SQL. A segment holds from its first day up to, and not including, its last. */
export const standsOnDay = (day: string): string =>
  `(valid_to IS NULL AND valid_from <= ${day} OR ${endedAfter(day)})`;

/** Of Chapter 13, in SQL: what ended before its period had was completed in time, and nobody is asked for a report. */
export const REPORTS_IN_QUESTION = `rule IN (${reportRules.map((rule) => `'${rule}'`).join(', ')})
  AND (valid_to IS NULL OR valid_to >= arose)`;

export const obligationTable: ProjectionTable = {
  name: 'obligation',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    segment: 'integer NOT NULL',
    id: 'text COLLATE "C" NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    type: 'text COLLATE "C" NOT NULL',
    reference: 'text COLLATE "C" NOT NULL',
    direction: 'text NOT NULL',
    rule: 'text NOT NULL',
    title: 'text NOT NULL',
    valid_from: 'date NOT NULL',
    valid_to: 'date',
    ended: 'text',
    arose: 'date NOT NULL',
    due: 'date',
    target: 'date',
    overdue_from: 'date',
    days_taken: 'integer',
    days_late: 'integer',
    owner: 'text NOT NULL',
    held_by: 'text COLLATE "C"',
    team: 'text COLLATE "C"',
    supervisor: 'text COLLATE "C"',
    basis: 'jsonb NOT NULL',
  },
  primaryKey: ['stream', 'segment'],
  // The sweeper reads all forces by id; a person asks for one force on one day, and pages are in order of days.
  // Of a long record nearly all has ended: it is kept out of what is read in that order, and what stood on a past day
  // is found by the days between which it stood.
  indexes: [
    'id',
    'rule, force, arose',
    { columns: 'force, arose', where: REPORTS_IN_QUESTION },
    `force, direction, ${DAY_OWED}`,
    { columns: `force, direction, ${DAY_OWED}, id`, where: 'valid_to IS NULL' },
    { columns: 'force, direction, arose, id', where: 'valid_to IS NULL' },
    { columns: 'force, direction, valid_from, valid_to', where: STOOD_SHORT },
    { columns: 'force, direction, valid_to, valid_from', where: STOOD_LONG },
    'force, direction, valid_to',
    'force, held_by',
    'force, team',
  ],
};

/** Of each force, the cases on which the obligations of others depend. */
type ContextOfForce = ReadonlyMap<string, ObligationContext>;

/** What each of these moves when it changes; see `dependsOn` of the case types. */
const dependentTypes: Readonly<Record<ContextType, readonly CaseType[]>> = {
  meeting: dependingOn('meeting'),
  'policing-body': dependingOn('policing-body'),
};

const contextTypes = Object.keys(dependentTypes) as readonly ContextType[];

function dependingOn(context: ContextType): readonly CaseType[] {
  return caseTypes.filter((type) => caseTypeDefinitions[type].dependsOn?.includes(context));
}

export const OBLIGATIONS = 'obligations';

/** What the register takes from the rows of rules, in short: a row that is new or changed makes it anew. */
const ROWS_OF_RULES = createHash('sha256')
  .update(
    canonicalJson(
      owedRules.map(ruleOf).map((rule) => ({
        id: rule.id,
        title: rule.title,
        calculation: rule.calculation,
        calendar: rule.calendar,
        duty: rule.duty,
        holder: [rule.dutyHolder, rule.owed?.heldFromModel ?? null],
        inForce: [rule.inForceFrom, rule.inForceTo],
      })),
    ),
  )
  .digest('hex')
  .slice(0, 12);

const handles = {
  ...handlingBy('obligations'),
  // Of calendars no rows, but the law that all rows are made with: see `current`.
  ...ignoringOthers,
  // Owed to nobody: it shows that reminders find their way from the record to a mailbox.
  canary: 'follows',
  // Owed by nobody either: what somebody is asked to decide, so that it is reminded of in the same way.
  proposal: 'follows',
} as const satisfies Projection['handles'];

/** Kinds of stream whose events leave what is owed as it is, whether the rows have passed them or not. */
export const categoriesWithoutEffect: readonly string[] = Object.entries(handles)
  .filter(
    ([category, handling]) => handling === 'ignores' && category !== categoryOf(HOLIDAYS_STREAM),
  )
  .map(([category]) => category);

/**
 * What is owed, as it stood from day to day: one row for each segment of each obligation. Actions are
 * read with their owners opened, who are roles and may stand in reminders.
 * @param knownOn for rows that are kept nowhere: only what had been learned by the end of that day
 */
export function obligationProjection(
  law: Law,
  knownOn: LocalDate | null = null,
): Projection<ContextOfForce> {
  return {
    name: OBLIGATIONS,
    version: 13,
    dependsOn: { ...law.settings, calendar: law.calendar.version.id, rules: ROWS_OF_RULES },
    current: async (log) => obligationProjection(await lawOfLog(law, log)),
    tables: [obligationTable],
    handles,
    async dependents(changed, log) {
      const moved = contextTypes.flatMap((context) =>
        forcesOf(changed, context).flatMap((force) =>
          dependentTypes[context].map((type) => log.streams(type, force)),
        ),
      );
      return (await Promise.all(moved)).flat();
    },
    async context(streams, log) {
      const ids = streams.map(({ stream }) => stream);
      const found = new Map<string, Partial<Record<ContextType, readonly CaseOfForce[]>>>();
      for (const context of contextTypes) {
        const forces = new Set(dependentTypes[context].flatMap((type) => forcesOf(ids, type)));
        for (const force of forces) {
          const cases = await log.loadReadable(await log.streams(context, force));
          found.set(force, { ...found.get(force), [context]: readable(cases, knownOn) });
        }
      }
      return new Map([...found].map(([force, cases]) => [force, obligationContext(cases)]));
    },
    rowsOf(stream, contexts) {
      const category = categoryOf(stream.stream);
      if (category === 'canary') return { obligation: canaryRows(stream) };
      if (category === 'proposal') return { obligation: requestRows(stream) };
      const recorded = recordedCase(stream);
      const { ref } = recorded;
      const definition = caseTypeDefinitions[ref.type];
      const context = contexts.get(ref.force) ?? noContext;
      const timeline = timelineOfCase(recorded, knownOn);
      // Not heard of by then.
      if (knownOn !== null && timeline.facts.length === 0) return { obligation: [] };
      const owed = definition.obligations(ref, timeline, law, context);
      return {
        obligation: owed.map((obligation, segment) =>
          rowOf(stream.stream, obligation, segment, law),
        ),
      };
    },
  };
}

function forcesOf(streams: readonly StreamId[], category: string): readonly string[] {
  const forces = streams
    .filter((stream) => categoryOf(stream) === category)
    .flatMap((stream) => CaseRef.ofStream(stream)?.force ?? []);
  return [...new Set(forces)];
}

type Loaded = Parameters<typeof recordedCase>[0];

/** One that can not be read is parked for itself; those that depend on it go by the others. */
function readable(streams: readonly Loaded[], knownOn: LocalDate | null): readonly CaseOfForce[] {
  return streams.flatMap((stream) => {
    try {
      const recorded = recordedCase(stream);
      const timeline = timelineOfCase(recorded, knownOn);
      const isKnown = knownOn === null || timeline.facts.length > 0;
      return isKnown ? [{ reference: recorded.ref.reference, timeline }] : [];
    } catch {
      return [];
    }
  });
}

/** One for each that was released and has not arrived. No list of people shows this direction. */
function canaryRows({ stream, events }: Loaded) {
  const arrived = new Set(
    events.filter(({ type }) => type === 'canary.arrived').map(({ data }) => data['slot']),
  );
  return events
    .filter(({ type, data }) => type === 'canary.released' && !arrived.has(data['slot']))
    .map(({ on, data }, segment) => {
      const slot = String(data['slot']);
      return {
        stream,
        segment,
        id: `${stream}#canary#${slot}`,
        force: stream.split(':')[1] ?? '',
        type: 'canary',
        reference: slot,
        direction: 'canary',
        rule: 'canary',
        title: 'Canary',
        valid_from: on,
        valid_to: null,
        ended: null,
        arose: on,
        due: on,
        target: null,
        overdue_from: null,
        days_taken: null,
        days_late: null,
        owner: 'Canary mailbox',
        held_by: null,
        team: null,
        supervisor: null,
        basis: { start: on, facts: [], notes: [] },
      };
    });
}

export type ObligationRow = ReturnType<typeof rowOf>;

function rowOf(stream: StreamId, obligation: Obligation, segment: number, law: Law) {
  const { taken, late } = daysOfDone(obligation, law);
  return {
    stream,
    segment,
    id: obligation.id,
    force: obligation.case.force,
    type: obligation.case.type,
    reference: obligation.case.reference,
    direction: obligation.direction,
    rule: obligation.rule,
    title: obligation.title,
    valid_from: obligation.validFrom,
    valid_to: obligation.validTo,
    ended: obligation.ended,
    arose: obligation.arose,
    due: obligation.due,
    target: obligation.target,
    overdue_from: obligation.overdueFrom,
    days_taken: taken,
    days_late: late,
    owner: obligation.owner,
    held_by: obligation.holder?.person ?? null,
    team: obligation.holder?.team ?? null,
    supervisor: obligation.holder?.supervisor ?? null,
    basis: obligation.basis,
  };
}
