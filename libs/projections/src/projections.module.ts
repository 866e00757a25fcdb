import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { LawOfRecord } from '@tipstaff/cases';
import { POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { defaultLawSettings, Law } from '@tipstaff/law';
import { type SettingsWith } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { allProjections } from './all-projections';
import { ProjectedFigures } from './figures/figure-reader.query';
import { KnownForces } from './forces/known-forces.query';
import { ObligationRegister } from './obligations/obligation-register.query';
import { OpccView } from './outside-readers/opcc-view.query';
import { Projections } from './runner/projections';

const QUERIES_OF_READ_MODELS = [KnownForces, ObligationRegister, OpccView, ProjectedFigures];

/** The read models: what follows the log, and what asks them; and the law as the record has it. */
@Global()
@Module({})
export class ProjectionsModule {
  static forRoot(settings: Pick<SettingsWith<never>, 'law'>): DynamicModule {
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
        ...QUERIES_OF_READ_MODELS,
      ],
      exports: [LawOfRecord, Projections, ...QUERIES_OF_READ_MODELS],
    };
  }
}
