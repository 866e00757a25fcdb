import { Module } from '@nestjs/common';
import { type Pool, POOL_IN_SIGHT } from '@tipstaff/platform';
import { OpccView } from '@tipstaff/read-models';
import { OwnWrite } from '../http/own-write';
import { KnownForce } from '../known-force';
import { OpccController } from './opcc.controller';

@Module({
  controllers: [OpccController],
  providers: [
    KnownForce,
    OwnWrite,
    {
      provide: OpccView,
      inject: [POOL_IN_SIGHT],
      useFactory: (pool: Pool) => new OpccView(pool),
    },
  ],
})
export class OpccModule {}
