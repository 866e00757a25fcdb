import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { AllocationController } from './allocation.controller';

@Module({ controllers: [AllocationController], providers: [ReadYourWrites, KnownForce] })
export class AllocationModule {}
