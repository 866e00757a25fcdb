import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { CaseListing } from './case-listing';
import { CasesController } from './cases.controller';
import { LookAlikesController } from './look-alikes.controller';
import { PeopleController } from './people.controller';

@Module({
  controllers: [CasesController, LookAlikesController, PeopleController],
  providers: [ReadYourWrites, KnownForce, CaseListing],
  exports: [CaseListing],
})
export class CasesHttpModule {}
