import { Module } from '@nestjs/common';
import { OwnWrite } from '../http/own-write';
import { ListObligationsHandler } from './list-obligations.query';
import { ObligationsController } from './obligations.controller';

@Module({ controllers: [ObligationsController], providers: [OwnWrite, ListObligationsHandler] })
export class ObligationsModule {}
