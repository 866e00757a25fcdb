import { type CaseRef, type Timeline, unitSpans, unitsOfPerson } from '@tipstaff/casework';
import { type StreamId } from '@tipstaff/kernel';
import { type ProjectedRows } from '../runner/projection';
import { type ProjectionTable } from '../runner/projection-table';

/** How each unit of a force was, from day to day: [valid_from, valid_to). */
export const unitSpanTable: ProjectionTable = {
  name: 'unit_span',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    unit: 'text COLLATE "C" NOT NULL',
    valid_from: 'date NOT NULL',
    valid_to: 'date',
    kind: 'text NOT NULL',
    title: 'text NOT NULL',
    under: 'text COLLATE "C"',
    headcount: 'integer',
  },
  primaryKey: ['stream', 'valid_from'],
  indexes: ['force, unit, valid_from'],
};

/** In which unit each person was, as their register says, from day to day. */
export const personUnitTable: ProjectionTable = {
  name: 'person_unit',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    person: 'text COLLATE "C" NOT NULL',
    unit: 'text COLLATE "C" NOT NULL',
    valid_from: 'date NOT NULL',
    valid_to: 'date',
  },
  primaryKey: ['stream', 'valid_from'],
  indexes: ['force, person'],
};

/** Of the two registers that say something of units; nothing of a case. */
export function unitRows(
  stream: StreamId,
  { type, force, reference }: CaseRef,
  timeline: Timeline,
): ProjectedRows {
  return {
    unit_span:
      type === 'unit'
        ? unitSpans(timeline).map(({ from, to, kind, title, under, headcount }) => ({
            ...{ stream, force, unit: reference, valid_from: from, valid_to: to },
            ...{ kind, title, under, headcount },
          }))
        : [],
    person_unit:
      type === 'person'
        ? unitsOfPerson(timeline).map(({ unit, from, to }) => ({
            ...{ stream, force, person: reference, unit, valid_from: from, valid_to: to },
          }))
        : [],
  };
}
