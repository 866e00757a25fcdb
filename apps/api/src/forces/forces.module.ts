import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { GetForceHandler, ListForcesHandler } from './force.queries';
import { ForcesController } from './forces.controller';

@Module({
  controllers: [ForcesController],
  providers: [ReadYourWrites, KnownForce, ListForcesHandler, GetForceHandler],
})
export class ForcesModule {}
