import {
  applyDecorators,
  Controller,
  Get,
  Query,
  type StreamableFile,
  type Type,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import {
  type OpccPage,
  type OpccPageAsked,
  OpccView,
  type OpccViewName,
} from '@tipstaff/projections';
import { type Unplaced } from '../http/how-far';
import { AskedBy } from '../http/asker';
import { ApiListOrCsv } from '../http/csv';
import { Problems } from '../http/problem';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { casesIn, type CasesShown, noCase } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import { Chapter13Listing } from './chapter-13-listing';
import { Chapter13Query, Chapter13ReportsDto } from './chapter-13-reports.dto';
import {
  OpccActionPageDto,
  OpccFigurePageDto,
  OpccObligationPageDto,
  OpccObligationsQuery,
  OpccQuery,
  OpccReviewPageDto,
  OpccReviewsQuery,
} from './opcc.dto';
import { ReviewListing } from './review-listing';

const OWN_ROLE =
  'What the law gives the local policing body, read in its own role from its own schema of the database. A restricted case is there for those who are named in it.';
const UNDER_PSEUDONYMS = `${OWN_ROLE} A case stands under a pseudonym.`;

interface Listed {
  readonly shown?: CasesShown;
  readonly description?: string;
  readonly order?: string;
}

// Under pseudonyms: which force was read, and by whom, is what the log can say of it.
function List(
  summary: string,
  type: Type,
  { shown = noCase, description = UNDER_PSEUDONYMS, order = 'of the pseudonyms' }: Listed = {},
): MethodDecorator {
  return applyDecorators(
    Logs('consultation', shown),
    ApiOperation({ summary, description }),
    ApiOkResponse({ type, description: `A page, in order ${order}.` }),
    Problems('not-found'),
  );
}

/** A line under a pseudonym names no case. */
const reportsShown: CasesShown = {
  rowsOf: (answer) =>
    (answer as Chapter13ReportsDto).reports.filter(({ calledBy }) => calledBy === 'reference'),
  caseOf: casesIn('reports').caseOf,
};

@ApiTags('opcc')
@NeedsOver('opcc-view.read')
@Controller('opcc')
export class OpccController {
  constructor(
    private readonly view: OpccView,
    private readonly chapter13: Chapter13Listing,
    private readonly reviews: ReviewListing,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
  ) {}

  @Get('chapter-13')
  @NeedsOver('chapter-13.follow')
  @Logs('consultation', reportsShown)
  @ApiOperation({
    summary: 'Chapter 13 reports: owed, sent, withheld and to come',
    description:
      'Each investigation that has passed the end of a period, or will within 90 days unless it is completed: a line for each period and each recipient, what is owed first. Under regulation 13 of the Complaints and Misconduct Regulations, regulation 19 of the Conduct Regulations, and inbound from the Director General. Whoever has not `obligation.read` sees what is owed or was sent to the policing body by its reference, what is withheld from it under a pseudonym and without the reason, and what is to come only as numbers.',
  })
  @ApiOkResponse({ type: Chapter13ReportsDto })
  @Problems('not-found')
  listChapter13Reports(
    @AskedBy() asker: Actor,
    @Query() query: Chapter13Query,
  ): Promise<Unplaced<Chapter13ReportsDto>> {
    return this.chapter13.answer(query, asker);
  }

  @Get('obligations')
  @List('What stands open towards the policing body', OpccObligationPageDto, {
    shown: casesIn('rows'),
    description: `${OWN_ROLE} The reports that are owed to it, the answers to what it recommended on reviews, the actions of the accountability meetings and the recommendations of the inspectorate, on a day that is not to come.`,
    order: 'of the days, what is overdue first',
  })
  async listOpccObligations(
    @AskedBy() asker: Actor,
    @Query() { on, type, ...query }: OpccObligationsQuery,
  ): Promise<Unplaced<OpccObligationPageDto>> {
    const day = this.chapter13.dayLooked(on);
    return { on: day, ...(await this.page('obligation', query, asker, { on: day, type })) };
  }

  @Get('reviews')
  @Logs('consultation', casesIn('rows'))
  @ApiOperation({
    summary: 'Applications for a review that came to the local policing body',
    description: `${OWN_ROLE} By reference, as the application names the case: what is to decide or to forward first. On a day that is not to come.`,
  })
  @ApiListOrCsv(OpccReviewPageDto)
  @Problems('not-found')
  listOpccReviews(
    @Query() query: OpccReviewsQuery,
  ): Promise<Unplaced<OpccReviewPageDto> | StreamableFile> {
    return this.reviews.answer(query, this.chapter13.dayLooked(query.on));
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
    narrowed: Pick<OpccPageAsked, 'on' | 'type'> = {},
  ): Promise<OpccPage<Name>> {
    await this.readYourWrites.waitFor(minPosition);
    const found = await this.view.list(name, force, {
      ...{ limit, after, ...narrowed },
      seesSmall: reaches('figure.small', force),
    });
    if (found.rows.length === 0) await this.knownForce.refuseUnknown(force);
    return found;
  }
}
