import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type LocalDate } from '@tipstaff/kernel';
import { Problems } from '../http/problem.decorators';
import { ListObligations } from './list-obligations.query';
import { ObligationListDto, ObligationsQuery } from './obligation.dto';

@ApiTags('obligations')
@Controller('obligations')
export class ObligationsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'What is owed on a day, by whom, and why',
    description:
      '`due` is null where the law gives no date: then `arose` is the day the duty arose and `target` the local one.',
  })
  @ApiOkResponse({ type: ObligationListDto })
  @Problems('invalid-input', 'not-found')
  async listObligations(@Query() query: ObligationsQuery): Promise<ObligationListDto> {
    const { force, on, within, minPosition } = query;
    const day = (on ?? null) as LocalDate | null;
    return this.queries.execute(new ListObligations(force, day, within, minPosition));
  }
}
