import { Controller, Get, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, type RequestWithActor } from '@tipstaff/access';
import { ApiListOrCsv } from '../http/csv.decorators';
import { Problems } from '../http/problem.decorators';
import { SaysVersion } from '../http/version-headers.interceptor';
import { caseInAddress, casesIn } from '../read-log/cases-shown';
import { Logs } from '../read-log/logs.decorator';
import { CaseListing } from './case-listing';
import { CaseDto } from './case-page.dto';
import { CaseParams } from './case.dto';
import { GetCase } from './case.queries';
import { CaseListDto, ListCasesQuery } from './list-cases.dto';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly listing: CaseListing,
  ) {}

  @Get()
  @Logs('consultation', casesIn('cases'))
  @ApiOperation({
    summary: 'List cases, newest first or as sorted',
    description:
      'Every filter narrows the list. Pages are stable: a case that comes in meanwhile shifts none.',
  })
  @ApiListOrCsv(CaseListDto)
  @Problems('invalid-input', 'not-found')
  listCases(@Query() query: ListCasesQuery): Promise<CaseListDto | StreamableFile> {
    return this.listing.answer(query);
  }

  @Get(':type/:force/:reference')
  @Logs('consultation', caseInAddress)
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
