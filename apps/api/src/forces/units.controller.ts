import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsOver } from '@tipstaff/access';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { UnitsOfForce } from '@tipstaff/projections';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { LogsNothing } from '../read-log/logged-routes';
import { UnitListDto, UnitsQuery } from './units.dto';

@ApiTags('forces')
@NeedsOver('force.read')
@Controller('units')
@LogsNothing('districts, stations and departments with their headcounts: no case, no person')
export class UnitsController {
  constructor(
    private readonly units: UnitsOfForce,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The units of a force with their headcounts, as they were on a day' })
  @ApiOkResponse({ type: UnitListDto })
  @Problems('not-found')
  async listUnits(
    @Query() { force, on, limit, after, minPosition }: UnitsQuery,
  ): Promise<Unplaced<UnitListDto>> {
    await this.readYourWrites.waitFor(minPosition);
    const day = (on as LocalDate | undefined) ?? this.clock.today();
    const { rows, next } = await this.units.on(force, day, { limit, after });
    if (rows.length === 0) await this.knownForce.refuseUnknown(force);
    return { force, on: day, units: rows, next };
  }
}
