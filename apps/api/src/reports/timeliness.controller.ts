import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { type LocalDate } from '@tipstaff/kernel';
import { timelinessColumns, timelinessLines } from '@tipstaff/reports';
import { AskedBy } from '../http/asker';
import { ApiListOrCsv, csvAnswer, onePage } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { LogsNothing } from '../read-log/logged-routes';
import { TimelinessQuery, TimelinessReportDto } from './timeliness.dto';
import { GetTimeliness } from './timeliness.query';

@ApiTags('reports')
@NeedsOver('figure.read')
@Controller('reports/timeliness')
export class TimelinessController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @LogsNothing('figures of a whole force, of no case')
  @ApiOperation({
    summary: 'How a force meets its last days, rule by rule',
    description:
      'Of the duties whose last day lies in the window: met in time, late, still owed and late, and the days they took, counted as each rule counts. A part, and in a window of less than twelve months a rule, of which a count is under five has nulls alone for whoever has not `figure.small`.',
  })
  @ApiListOrCsv(TimelinessReportDto)
  @Problems('not-found')
  async getTimeliness(
    @AskedBy() asker: Actor,
    @Query() query: TimelinessQuery,
  ): Promise<Unplaced<TimelinessReportDto> | StreamableFile> {
    const report = await this.queries.execute(new GetTimeliness(askedIn(query), asker));
    const { format } = query;
    if (format === 'json') return report;
    const { force, window } = report;
    const name = `timeliness-${force}-${window.from}-${window.to}`;
    return csvAnswer({
      ...{ format, name, columns: timelinessColumns },
      pages: onePage(timelinessLines(report)),
    });
  }
}

function askedIn({
  force,
  by,
  rule,
  minPosition,
  ...days
}: TimelinessQuery): GetTimeliness['asked'] {
  const day = (text: string | undefined): LocalDate | null => (text ?? null) as LocalDate | null;
  return {
    ...{ force, by, rule: rule ?? null, minPosition },
    ...{ from: day(days.from), to: day(days.to), on: day(days.on), knownOn: day(days.knownOn) },
  };
}
