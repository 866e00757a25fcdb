import { Module } from '@nestjs/common';
import { KnownForce } from '../known-force';
import { VocabulariesController } from './vocabularies.controller';

@Module({ controllers: [VocabulariesController], providers: [KnownForce] })
export class VocabulariesModule {}
