import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { AskedBy } from '../http/asker';
import { ApiListOrCsv } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { casesIn } from '../read-log/cases-shown';
import { Logs, LogsNothing } from '../read-log/logged-routes';
import { ObligationListing } from './list-obligations.query';
import {
  ObligationCountsDto,
  ObligationCountsQuery,
  ObligationListDto,
  ObligationsQuery,
} from './obligation.dto';

@ApiTags('obligations')
@NeedsOver('obligation.read')
@Controller('obligations')
export class ObligationsController {
  constructor(private readonly listing: ObligationListing) {}

  @Get()
  @Logs('consultation', casesIn('obligations', 'inbound', 'ended'))
  @ApiOperation({
    summary: 'What is owed on a day, by whom, and why',
    description:
      '`due` is null where the law gives no date: then `arose` is the day the duty arose and `target` the local one. With `endedFrom`: what ended, and how many days early or late, counted as the rule counts.',
  })
  @ApiListOrCsv(ObligationListDto)
  @Problems('not-found')
  listObligations(
    @AskedBy() asker: Actor,
    @Query() query: ObligationsQuery,
  ): Promise<Unplaced<ObligationListDto> | StreamableFile> {
    return this.listing.answer(query, asker);
  }

  @Get('counts')
  @LogsNothing('numbers of things that are owed, of no case by its name')
  @ApiOperation({
    summary: 'How much is owed on a day, by rule and owner and by how soon',
    description: 'The whole of what the list has, in one question.',
  })
  @ApiOkResponse({ type: ObligationCountsDto, description: 'How much.' })
  @Problems('not-found')
  countObligations(
    @AskedBy() asker: Actor,
    @Query() query: ObligationCountsQuery,
  ): Promise<Unplaced<ObligationCountsDto>> {
    return this.listing.counts(query, asker);
  }
}
