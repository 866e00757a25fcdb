import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { DirectoryOfRecord } from '@tipstaff/cases';
import { CaseRef, DIRECTORY_REFERENCE } from '@tipstaff/casework';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { namedWork, Workload } from '@tipstaff/projections';
import { AskedBy } from '../http/asker';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { type CasesShown } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import { DirectoryDto, DirectoryQuery, WorkloadDto, WorkloadQuery } from './allocation.dto';

/** Whoever looks is logged with the directory, whose names are shown. */
const directoryOfForce: CasesShown = {
  rowsOf: () => [null],
  caseOf: (_row, { force }) =>
    force === null
      ? null
      : CaseRef.stream({ type: 'directory', force, reference: DIRECTORY_REFERENCE }),
};

@ApiTags('allocation')
@Controller()
export class AllocationController {
  constructor(
    private readonly directory: DirectoryOfRecord,
    private readonly workload: Workload,
    private readonly readYourWrites: ReadYourWrites,
    private readonly knownForce: KnownForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('directory')
  @NeedsOver('directory.read')
  @Logs('consultation', directoryOfForce)
  @ApiOperation({
    summary: 'Who works in a force, in which team and office, and who deputises',
    description: 'Changed by the commands of the case `directory` of the force.',
  })
  @ApiOkResponse({ type: DirectoryDto })
  @Problems('not-found')
  async getDirectory(@Query() { force, on }: DirectoryQuery): Promise<DirectoryDto> {
    const day = (on ?? this.clock.today()) as LocalDate;
    const directory = await this.directory.on(force, day);
    if (directory.people.length + directory.offices.length === 0) {
      await this.knownForce.refuseUnknown(force);
    }
    return { force, on: day, ...directory };
  }

  @Get('workload')
  @NeedsOver('directory.read')
  @Logs('consultation', directoryOfForce)
  @ApiOperation({
    summary: 'How much each person and team has to do on a day',
    description: 'Restricted cases count for those alone who may know of them.',
  })
  @ApiOkResponse({ type: WorkloadDto })
  @Problems('not-found')
  async getWorkload(
    @AskedBy() asker: Actor,
    @Query() { force, on, knownOn, left, minPosition }: WorkloadQuery,
  ): Promise<Unplaced<WorkloadDto>> {
    await this.readYourWrites.waitFor(minPosition);
    const day = (on ?? this.clock.today()) as LocalDate;
    const known = (knownOn ?? null) as LocalDate | null;
    const work = await this.workload.of(asker, { force, on: day, knownOn: known });
    if (work.length === 0) await this.knownForce.refuseUnknown(force);
    const named = namedWork(work, await this.directory.on(force, day));
    return {
      ...{ force, on: day, knownOn: known },
      work: left === 'true' ? named.filter(({ leftOn }) => leftOn !== null) : named,
    };
  }
}
