import { Module } from '@nestjs/common';
import { Chapter13Controller } from './chapter-13.controller';
import { GetChapter13ReportHandler } from './chapter-13.query';

@Module({ controllers: [Chapter13Controller], providers: [GetChapter13ReportHandler] })
export class Chapter13Module {}
