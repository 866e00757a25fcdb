import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { LawOfRecord } from '@tipstaff/cases';
import { POOL, QUERIES, type Queries } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { defaultLawSettings, Law } from '@tipstaff/law';
import { type SettingsWith } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { allProjections } from './all-projections';
import { CaseHistories } from './figures/case-histories.query';
import { ProjectedFigures } from './figures/figure-reader.query';
import { KnownForces } from './forces/known-forces.query';
import { LookAlikes } from './look-alikes/look-alikes.query';
import { MeasureRows } from './measures/measure-rows.query';
import { MeasureTables } from './measures/measure-tables.query';
import { RecordedMeasures } from './measures/recorded-measures.query';
import { Chapter13Register } from './obligations/chapter-13-reports.query';
import { ObligationRegister } from './obligations/obligation-register.query';
import { ObligationsKnown } from './obligations/obligations-known.query';
import { ProjectedTimeliness } from './obligations/timeliness.query';
import { OpccView } from './outside-readers/opcc-view.query';
import { OpenProceedings } from './people/open-proceedings.query';
import { PersonHistories } from './people/person-history.query';
import { SmallNumbers } from './outside-readers/small-numbers.query';
import { ProposalList } from './proposals/proposal-list.query';
import { UnitsOfForce } from './units/units-of-force.query';
import { type ReadModelOptions, ReadModels } from './reading/read-models';
import { Projections } from './runner/projections';
import { Workload } from './workload/workload.query';

const QUERIES_OF_READ_MODELS = [
  Chapter13Register,
  KnownForces,
  LookAlikes,
  MeasureRows,
  MeasureTables,
  ObligationRegister,
  ObligationsKnown,
  OpccView,
  OpenProceedings,
  PersonHistories,
  CaseHistories,
  ProjectedFigures,
  ProjectedTimeliness,
  ProposalList,
  RecordedMeasures,
  SmallNumbers,
  UnitsOfForce,
  Workload,
];

/** The read models: what follows the log, and what asks them; and the law as the record has it. */
@Global()
@Module({})
export class ProjectionsModule {
  /** @param reading what becomes of a read that is behind the record */
  static forRoot(
    settings: Pick<SettingsWith<never>, 'law'>,
    reading: ReadModelOptions,
  ): DynamicModule {
    const log = new Logger('Projections');
    // The rules with the shipped calendars; `LawOfRecord` adds what the record holds.
    const law = new Law({ ...defaultLawSettings, ...settings.law });
    return {
      module: ProjectionsModule,
      providers: [
        {
          provide: LawOfRecord,
          inject: [EventStore],
          useFactory: (store: EventStore) => new LawOfRecord(law, store),
        },
        {
          provide: Projections,
          inject: [POOL, EventStore],
          useFactory: (pool: Pool, store: EventStore) =>
            new Projections(
              allProjections(law),
              { pool, log: store },
              { onError: (name, error) => log.warn(`${name}: ${error.message}`) },
            ),
        },
        {
          provide: ReadModels,
          inject: [QUERIES],
          useFactory: (queries: Queries) => new ReadModels(queries, reading),
        },
        ...QUERIES_OF_READ_MODELS,
      ],
      exports: [LawOfRecord, Projections, ReadModels, ...QUERIES_OF_READ_MODELS],
    };
  }
}
