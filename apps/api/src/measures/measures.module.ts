import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { MeasuresController } from './measures.controller';

@Module({ controllers: [MeasuresController], providers: [KnownForce, ReadYourWrites] })
export class MeasuresModule {}
