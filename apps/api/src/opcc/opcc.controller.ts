import { applyDecorators, Controller, Get, Query, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { type OpccPage, OpccView, type OpccViewName } from '@tipstaff/projections';
import { SaysHowFar, type Unplaced } from '../http/how-far';
import { AskedBy } from '../http/asker';
import { Problems } from '../http/problem';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { noCase } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import {
  OpccActionPageDto,
  OpccFigurePageDto,
  OpccQuery,
  OpccReportPageDto,
  OpccReviewPageDto,
} from './opcc.dto';

const UNDER_PSEUDONYMS =
  'What the law gives the local policing body, read in its own role from its own schema of the database. A case stands under a pseudonym; one that is restricted is not there.';

function List(summary: string, type: Type): MethodDecorator {
  return applyDecorators(
    // Under pseudonyms: which force was read, and by whom, is what the log can say of it.
    Logs('consultation', noCase),
    ApiOperation({ summary, description: UNDER_PSEUDONYMS }),
    ApiOkResponse({ type, description: 'A page, in order of the pseudonyms.' }),
    SaysHowFar(),
    Problems('invalid-input', 'forbidden', 'not-found'),
  );
}

@ApiTags('opcc')
@NeedsOver('opcc-view.read')
@Controller('opcc')
export class OpccController {
  constructor(
    private readonly view: OpccView,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
  ) {}

  @Get('chapter-13-reports')
  @List('Chapter 13 reports that were sent to the local policing body', OpccReportPageDto)
  listOpccReports(
    @AskedBy() asker: Actor,
    @Query() query: OpccQuery,
  ): Promise<Unplaced<OpccReportPageDto>> {
    return this.page('report_received', query, asker);
  }

  @Get('reviews')
  @List('Complaints that the local policing body reviews, and what was decided', OpccReviewPageDto)
  listOpccReviews(
    @AskedBy() asker: Actor,
    @Query() query: OpccQuery,
  ): Promise<Unplaced<OpccReviewPageDto>> {
    return this.page('review', query, asker);
  }

  @Get('actions')
  @List('Actions of the accountability meetings', OpccActionPageDto)
  listOpccActions(
    @AskedBy() asker: Actor,
    @Query() query: OpccQuery,
  ): Promise<Unplaced<OpccActionPageDto>> {
    return this.page('action', query, asker);
  }

  @Get('figures')
  @List(
    'Counts by type, metric and quarter; small ones only for whoever has `figure.small`',
    OpccFigurePageDto,
  )
  listOpccFigures(
    @AskedBy() asker: Actor,
    @Query() query: OpccQuery,
  ): Promise<Unplaced<OpccFigurePageDto>> {
    return this.page('figure', query, asker);
  }

  private async page<Name extends OpccViewName>(
    name: Name,
    { force, limit, after, minPosition }: OpccQuery,
    { reaches }: Actor,
  ): Promise<OpccPage<Name>> {
    await this.readYourWrites.waitFor(minPosition);
    const found = await this.view.list(name, force, {
      ...{ limit, after },
      seesSmall: reaches('figure.small', force),
    });
    if (found.rows.length === 0) await this.knownForce.refuseUnknown(force);
    return found;
  }
}
