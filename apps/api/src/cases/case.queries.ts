import { Query } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import { type CaseFilter, type CasePage, type ListedCases } from '@tipstaff/projections';
import { type CaseRef } from '@tipstaff/casework';
import { type CaseDto } from './case-page.dto';

export class ListCases extends Query<ListedCases> {
  constructor(
    readonly asker: Actor,
    readonly filter: CaseFilter,
    readonly page: CasePage,
    readonly minPosition: number | undefined,
  ) {
    super();
  }
}

export class GetCase extends Query<CaseDto> {
  constructor(
    readonly ref: CaseRef,
    readonly asker: Actor,
  ) {
    super();
  }
}
