import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { GetForceHandler, ListForcesHandler } from './force.queries';
import { ForcesController } from './forces.controller';
import { UnitsController } from './units.controller';

@Module({
  controllers: [ForcesController, UnitsController],
  providers: [ReadYourWrites, KnownForce, ListForcesHandler, GetForceHandler],
})
export class ForcesModule {}
