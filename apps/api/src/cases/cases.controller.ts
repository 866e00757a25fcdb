import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, type RequestWithActor } from '@tipstaff/access';
import { type LocalDate } from '@tipstaff/kernel';
import { type ListedCase } from '@tipstaff/read-models';
import { Problems } from '../http/problem.decorators';
import { SaysVersion } from '../http/version-headers.interceptor';
import { CaseDto } from './case-page.dto';
import { CaseParams } from './case.dto';
import { GetCase, ListCases } from './case.queries';
import { CaseListDto, type ListedCaseDto, ListCasesQuery } from './list-cases.dto';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'List cases, newest first',
    description: 'Pages are stable: a case that comes in meanwhile shifts none.',
  })
  @ApiOkResponse({ type: CaseListDto })
  @Problems('invalid-input', 'not-found')
  async listCases(@Query() query: ListCasesQuery): Promise<CaseListDto> {
    const { limit, after, minPosition, state, openedFrom, openedTo, ...rest } = query;
    const filter = {
      ...rest,
      status: state,
      openedFrom: openedFrom as LocalDate | undefined,
      openedTo: openedTo as LocalDate | undefined,
    };
    const found = await this.queries.execute(new ListCases(filter, { limit, after }, minPosition));
    return { ...found, cases: found.cases.map(listed) };
  }

  @Get(':type/:force/:reference')
  @SaysVersion()
  @ApiOperation({
    summary: 'Read one case',
    description:
      'Timeline with corrected and withdrawn facts, state, what is owed and why, and which commands may come next and why the others may not. Folded from the record itself: never behind. `ETag` is what `If-Match` of a command asks for.',
  })
  @ApiOkResponse({ type: CaseDto, description: 'The case, its version as ETag.' })
  @Problems('invalid-input', 'not-found')
  async getCase(
    @Param() { type, force, reference }: CaseParams,
    @Req() request: RequestWithActor,
  ): Promise<CaseDto> {
    const { may } = actorOf(request);
    return this.queries.execute(new GetCase({ type, force, reference }, may));
  }
}

function listed(row: ListedCase): ListedCaseDto {
  const { type, force, reference, status, openedOn, closedOn, lastOn, person, related, version } =
    row;
  return {
    type,
    force,
    reference,
    state: status,
    openedOn,
    closedOn,
    lastOn,
    person,
    related,
    version,
    href: `/api/v1/cases/${type}/${force}/${encodeURIComponent(reference)}`,
  };
}
