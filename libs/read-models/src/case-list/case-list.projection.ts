import { caseTypeDefinitions, first, stateOfCase } from '@tipstaff/casework';
import { type ProjectedRows, type Projection, type ProjectionTable } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { caseColumns, latestOf, recordedCase, timelineOfCase } from '../recorded-case';

export const caseListTable: ProjectionTable = {
  name: 'case_list',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    type: 'text COLLATE "C" NOT NULL',
    reference: 'text COLLATE "C" NOT NULL',
    status: 'text COLLATE "C" NOT NULL',
    opened_on: 'date NOT NULL',
    closed_on: 'date',
    last_on: 'date NOT NULL',
    person: 'text',
    related: 'text',
    version: 'integer NOT NULL',
    state: 'jsonb NOT NULL',
  },
  primaryKey: ['stream'],
  indexes: ['force, opened_on DESC, stream'],
};

/** The day on which a state says that the case was over. */
function closedOn(state: object): LocalDate | null {
  for (const day of ['finalisedOn', 'closedOn', 'heldOn']) {
    if (day in state) return (state as Record<string, LocalDate>)[day] ?? null;
  }
  return null;
}

/**
 * One row a case. Read without opening what is sealed: `person` and the state hold pseudonymous
 * references only, so erasing a person leaves nothing here.
 */
export const caseListProjection: Projection = {
  name: 'case-list',
  version: 2,
  tables: [caseListTable],
  handles: {
    complaint: 'follows',
    conduct: 'follows',
    dsi: 'follows',
    proceeding: 'follows',
    meeting: 'follows',
    action: 'follows',
    recommendation: 'follows',
    person: 'follows',
    'policing-body': 'follows',
    reminder: 'ignores',
    calendar: 'ignores',
  },
  context: () => Promise.resolve(null),
  rowsOf(stream): ProjectedRows {
    const recorded = recordedCase(stream);
    const { facts } = timelineOfCase(recorded);
    const definition = caseTypeDefinitions[recorded.ref.type];
    const opening = first({ facts }, definition.opensWith) ?? facts[0];
    if (!opening) return {};
    const state = stateOfCase(recorded.ref.type, { facts });
    return {
      case_list: [
        {
          stream: stream.stream,
          ...caseColumns(recorded.ref),
          status: state.status,
          opened_on: opening.on,
          closed_on: closedOn(state),
          last_on: latestOf(facts.map(({ on }) => on)),
          person: facts.findLast(({ person }) => person !== null)?.person ?? null,
          related: opening.related,
          version: recorded.events.length,
          state,
        },
      ],
    };
  },
};
