import { latestOf, recordedCase, timelineOfCase } from '@tipstaff/cases';
import { caseTypes, handlingBy } from '@tipstaff/casework';
import { type Law } from '@tipstaff/law';
import { everyFigure, datedContributions } from '@tipstaff/reports';
import { lawOfLog } from '../calendar/law-of-log';
import { type Projection } from '../runner/projection';
import { READ_MODEL, type TableOfRows, type TableOfSums } from '../runner/projection-table';
import { fillSums } from '../runner/table-of-sums';
import { ignoringOthers } from '../runner/stream-category';

/** Every case that can add to a figure, and when it was last heard of. */
const figureCaseTable: TableOfRows = {
  name: 'figure_case',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    type: 'text COLLATE "C" NOT NULL',
    reference: 'text COLLATE "C" NOT NULL',
    last_entered_on: 'date NOT NULL',
  },
  primaryKey: ['stream'],
  indexes: ['force, last_entered_on'],
};

/**
 * What a report tells apart of the units of a figure: type, why it is left out, whether it counts, breakdown. Only the
 * last of them can be made of other words, joined by `+`.
 */
const ALIKE = `type || '|' || coalesce(left_out, '') || '|' || counted::text || '|' || coalesce(breakdown, '')`;

/**
 * What each case adds to each figure, with the days from and to which that was what was known. What decides whether a
 * row counts stands first, so that a scan of ten years reads no further in those that do not.
 */
const figureContributionTable: TableOfRows = {
  name: 'figure_contribution',
  isReadWhole: true,
  columns: {
    line: 'integer NOT NULL',
    cohort_on: 'date NOT NULL',
    known_from: 'date NOT NULL',
    counted: 'boolean NOT NULL',
    known_to: 'date',
    force: 'text COLLATE "C" NOT NULL',
    metric: 'text COLLATE "C" NOT NULL',
    // In one column, so that PostgreSQL knows how few of them there are, and adds up without sorting first.
    alike: `text COLLATE "C" GENERATED ALWAYS AS (${ALIKE}) STORED`,
    amount: 'integer',
    gross: 'integer',
    closed: 'integer',
    pending_until: 'date',
    left_out: 'text COLLATE "C"',
    breakdown: 'text COLLATE "C"',
    until: 'date',
    type: 'text COLLATE "C" NOT NULL',
    route: 'text COLLATE "C"',
    body: 'text COLLATE "C"',
    of_unit: 'text COLLATE "C"',
    category: 'text COLLATE "C"',
    serves_as: 'text COLLATE "C"',
    stream: 'text COLLATE "C" NOT NULL',
    reference: 'text COLLATE "C" NOT NULL',
    unit: 'text COLLATE "C" NOT NULL',
  },
  primaryKey: ['stream', 'line'],
  indexes: ['force, metric, cohort_on'],
};

/**
 * What is known now, the units of a day that are alike together: of ten years some thousands of rows, however many
 * cases. What was known on a past day, and every part but the type of case, is in the contributions alone.
 */
const figureDayTable: TableOfSums = {
  name: 'figure_day',
  columns: {
    force: 'text COLLATE "C" NOT NULL',
    metric: 'text COLLATE "C" NOT NULL',
    cohort_on: 'date NOT NULL',
    alike: 'text COLLATE "C" NOT NULL',
    pending_until: 'date NOT NULL',
    units: 'bigint NOT NULL',
    amount: 'bigint NOT NULL',
    gross: 'bigint NOT NULL',
    closed: 'bigint NOT NULL',
  },
  primaryKey: ['force', 'metric', 'cohort_on', 'alike', 'pending_until'],
  indexes: [],
  sums: {
    of: figureContributionTable.name,
    where: 'known_to IS NULL',
    gives: {
      // Before every day that is asked about: never pending.
      pending_until: `coalesce(pending_until, '-infinity')`,
      units: '1',
      amount: 'coalesce(amount, 0)',
      gross: 'coalesce(gross, 0)',
      closed: 'coalesce(closed, 0)',
    },
  },
};

/** Fills the empty table of sums, in SQL: for whoever wrote contributions past the projection. */
export const sumsOfDays = fillSums(READ_MODEL, figureDayTable);

export const FIGURES = 'figures';

const followed = handlingBy('figures');
/** Types of case that can add to a figure. */
export const typesOfFigures = caseTypes.filter((type) => followed[type] !== 'ignores');

/** The figures of every report, as dated contributions of cases (docs/adr/0004). */
export function figureProjection(law: Law): Projection {
  return {
    name: FIGURES,
    version: 8,
    dependsOn: {
      ...law.settings,
      calendar: law.calendar.version.id,
      rows: everyFigure.map(({ id }) => id),
    },
    current: async (log) => figureProjection(await lawOfLog(law, log)),
    tables: [figureCaseTable, figureContributionTable, figureDayTable],
    handles: { ...followed, ...ignoringOthers },
    context: () => Promise.resolve(null),
    rowsOf(stream) {
      const recorded = recordedCase(stream);
      // Parks a case with a milestone of a later release, which no contract here can count.
      timelineOfCase(recorded);
      const { force, type, reference } = recorded.ref;
      const contributions = datedContributions(recorded.ref.type, recorded.events, law);
      return {
        figure_case: [
          {
            stream: stream.stream,
            force,
            type,
            reference,
            last_entered_on: latestOf(recorded.events.map(({ enteredOn }) => enteredOn)),
          },
        ],
        figure_contribution: contributions.map((contribution, line) => ({
          stream: stream.stream,
          line,
          force,
          type,
          reference,
          metric: contribution.metric,
          unit: contribution.unit,
          cohort_on: contribution.cohortOn,
          counted: contribution.counted,
          amount: contribution.amount,
          gross: contribution.gross,
          closed: contribution.closed,
          breakdown: contribution.breakdown,
          left_out: contribution.leftOut,
          pending_until: contribution.pendingUntil,
          until: contribution.until,
          route: contribution.parts.route,
          body: contribution.parts.body,
          of_unit: contribution.parts.unit,
          category: contribution.parts.category,
          serves_as: contribution.parts['officer-or-staff'],
          known_from: contribution.knownFrom,
          known_to: contribution.knownTo,
        })),
      };
    },
  };
}
