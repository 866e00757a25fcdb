import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type LocalDate } from '@tipstaff/kernel';
import { Problems } from '../http/problem.decorators';
import { LogsNothing } from '../read-log/logs.decorator';
import { ForceDto, ForceListDto, ForceParams, ForceQuery, ForcesQuery } from './force.dto';
import { GetForce, ListForces } from './force.queries';

@ApiTags('forces')
@Controller('forces')
@LogsNothing('forces and policing bodies: no case, no person')
export class ForcesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ summary: 'The forces that the record knows' })
  @ApiOkResponse({ type: ForceListDto })
  @Problems('invalid-input')
  async listForces(@Query() { minPosition }: ForcesQuery): Promise<ForceListDto> {
    return { forces: await this.queries.execute(new ListForces(minPosition)) };
  }

  @Get(':force')
  @ApiOperation({
    summary: 'A force and its local policing body on a day',
    description: 'With its term, its successor and its complaints model (R-SYS-6, R-HAN-3).',
  })
  @ApiOkResponse({ type: ForceDto })
  @Problems('invalid-input', 'not-found')
  async getForce(@Param() { force }: ForceParams, @Query() { on }: ForceQuery): Promise<ForceDto> {
    return this.queries.execute(new GetForce(force, (on ?? null) as LocalDate | null));
  }
}
