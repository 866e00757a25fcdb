import {
  caseTypeDefinitions,
  noContext,
  type Obligation,
  type ObligationContext,
} from '@tipstaff/casework';
import { categoryOf, type Projection, type ProjectionTable } from '@tipstaff/event-store';
import { CaseRef, type StreamId } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { lawOfLog } from '../calendar/recorded-holidays';
import { caseColumns, recordedCase, timelineOfCase } from '../recorded-case';

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
    owner: 'text NOT NULL',
    basis: 'jsonb NOT NULL',
  },
  primaryKey: ['stream', 'segment'],
  // The sweeper reads all forces by id; a person asks for one force on one day.
  indexes: ['id', 'force, valid_from'],
};

/** The meetings of each force: what the actions of that force depend on. */
type Meetings = ReadonlyMap<string, ObligationContext>;

export const OBLIGATIONS = 'obligations';

/**
 * What is owed, as it stood from day to day: one row for each segment of each obligation. Actions are
 * read with their owners opened, who are roles and may stand in reminders.
 */
export function obligationProjection(law: Law): Projection<Meetings> {
  return {
    name: OBLIGATIONS,
    version: 2,
    dependsOn: { ...law.settings, calendar: law.calendar.version.id },
    current: async (log) => obligationProjection(await lawOfLog(law, log)),
    tables: [obligationTable],
    handles: {
      complaint: 'follows',
      conduct: 'follows',
      dsi: 'follows',
      proceeding: 'follows',
      // Owes nothing itself; when it moves, the actions of its force move with it.
      meeting: 'follows',
      action: 'follows-opened',
      reminder: 'ignores',
      calendar: 'ignores',
    },
    async dependents(changed, log) {
      const forces = forcesOf(changed, 'meeting');
      const actions = await Promise.all(forces.map((force) => log.streams('action', force)));
      return actions.flat();
    },
    async context(streams, log) {
      const forces = forcesOf(
        streams.map(({ stream }) => stream),
        'action',
      );
      const meetings = await Promise.all(
        forces.map(async (force) => log.load(await log.streams('meeting', force))),
      );
      return new Map(forces.map((force, index) => [force, meetingsOf(meetings[index] ?? [])]));
    },
    rowsOf(stream, meetings) {
      const recorded = recordedCase(stream);
      const { ref } = recorded;
      const definition = caseTypeDefinitions[ref.type];
      const context = meetings.get(ref.force) ?? noContext;
      const owed = definition.obligations(ref, timelineOfCase(recorded), law, context);
      return {
        obligation: owed.map((obligation, segment) => rowOf(stream.stream, obligation, segment)),
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

/** A meeting that can not be read is parked for itself; the actions go by the others. */
function meetingsOf(streams: readonly Loaded[]): ObligationContext {
  const meetings = streams.flatMap((stream) => {
    try {
      const recorded = recordedCase(stream);
      return [{ reference: recorded.ref.reference, timeline: timelineOfCase(recorded) }];
    } catch {
      return [];
    }
  });
  return { meetings };
}

function rowOf(stream: StreamId, obligation: Obligation, segment: number) {
  return {
    stream,
    segment,
    id: obligation.id,
    ...caseColumns(obligation.case),
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
    owner: obligation.owner,
    basis: obligation.basis,
  };
}
