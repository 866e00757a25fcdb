import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { AskedBy } from '../http/asker';
import { type LocalDate } from '@tipstaff/kernel';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { LogsNothing } from '../read-log/logged-routes';
import { ForceDto, ForceListDto, ForceParams, ForceQuery, ForcesQuery } from './force.dto';
import { GetForce, ListForces } from './force.queries';

@ApiTags('forces')
@NeedsOver('force.read')
@Controller('forces')
@LogsNothing('forces and policing bodies: no case, no person')
export class ForcesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ summary: 'The forces of the record that are the asker’s' })
  @ApiOkResponse({ type: ForceListDto })
  async listForces(
    @AskedBy() { reaches }: Actor,
    @Query() { minPosition }: ForcesQuery,
  ): Promise<Unplaced<ForceListDto>> {
    const known = await this.queries.execute(new ListForces(minPosition));
    return { forces: known.filter((force) => reaches('force.read', force)) };
  }

  @Get(':force')
  @ApiOperation({
    summary: 'A force and its local policing body on a day',
    description: 'With its term, its successor and its complaints model (R-SYS-6, R-HAN-3).',
  })
  @ApiOkResponse({ type: ForceDto })
  @Problems('not-found')
  async getForce(@Param() { force }: ForceParams, @Query() { on }: ForceQuery): Promise<ForceDto> {
    return this.queries.execute(new GetForce(force, (on ?? null) as LocalDate | null));
  }
}
