import { Module } from '@nestjs/common';
import { QueueWindow } from './queue-window';

@Module({ providers: [QueueWindow], exports: [QueueWindow] })
export class QueueModule {}
