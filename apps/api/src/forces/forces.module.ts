import { Module } from '@nestjs/common';
import { OwnWrite } from '../http/own-write';
import { KnownForce } from '../known-force';
import { GetForceHandler, ListForcesHandler } from './force.queries';
import { ForcesController } from './forces.controller';

@Module({
  controllers: [ForcesController],
  providers: [OwnWrite, KnownForce, ListForcesHandler, GetForceHandler],
})
export class ForcesModule {}
