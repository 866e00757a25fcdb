import { Module } from '@nestjs/common';
import { type Pool, POOL } from '@tipstaff/database';
import { OpccView } from '@tipstaff/projections';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { OpccController } from './opcc.controller';

@Module({
  controllers: [OpccController],
  providers: [
    KnownForce,
    ReadYourWrites,
    {
      provide: OpccView,
      inject: [POOL],
      useFactory: (pool: Pool) => new OpccView(pool),
    },
  ],
})
export class OpccModule {}
