import { Module } from '@nestjs/common';
import { GetAnchorHandler } from './anchor.query';
import { AnchorsController } from './anchors.controller';

@Module({ controllers: [AnchorsController], providers: [GetAnchorHandler] })
export class AnchorsModule {}
