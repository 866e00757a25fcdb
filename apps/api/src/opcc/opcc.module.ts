import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { OpccController } from './opcc.controller';

@Module({ controllers: [OpccController], providers: [KnownForce, ReadYourWrites] })
export class OpccModule {}
