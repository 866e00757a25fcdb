import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { Chapter13Listing } from './chapter-13-listing';
import { OpccController } from './opcc.controller';
import { ReviewListing } from './review-listing';

@Module({
  controllers: [OpccController],
  providers: [KnownForce, ReadYourWrites, Chapter13Listing, ReviewListing],
})
export class OpccModule {}
