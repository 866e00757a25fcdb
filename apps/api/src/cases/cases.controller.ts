import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, mayOver, NeedsOver, toReadType } from '@tipstaff/access';
import { GetCase } from '@tipstaff/cases';
import { timelineOf } from '@tipstaff/casework';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { OpenProceedings } from '@tipstaff/projections';
import { AskedBy } from '../http/asker';
import { ApiListOrCsv } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { SaysUnchanged, SaysVersion } from '../http/conditional-request';
import { caseInAddress, casesIn } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import { proposalShown } from '../proposals/proposal-shown';
import { caseChanges } from './case-changes';
import { CaseChangesDto, CaseChangesQuery } from './case-changes.dto';
import { CaseListing } from './case-listing';
import { casePage } from './case-page';
import { CaseDto } from './case-page.dto';
import {
  CaseListDto,
  CaseParams,
  CaseQuery,
  ListCasesQuery,
  NoteSearchBody,
  NoteSearchDto,
} from './cases.dto';

@ApiTags('cases')
@NeedsOver(toReadType)
@Controller('cases')
export class CasesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly listing: CaseListing,
    private readonly openProceedings: OpenProceedings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Logs('consultation', casesIn('cases'))
  @ApiOperation({
    summary: 'List cases, newest first or as sorted',
    description:
      'Every filter narrows the list. Pages are stable: a case that comes in meanwhile shifts none.',
  })
  @ApiListOrCsv(CaseListDto)
  @Problems('not-found')
  listCases(
    @AskedBy() asker: Actor,
    @Query() query: ListCasesQuery,
  ): Promise<Unplaced<CaseListDto> | StreamableFile> {
    return this.listing.answer(query, asker);
  }

  @Post('note-search')
  @HttpCode(200)
  @Logs('consultation', casesIn('cases'))
  @ApiOperation({
    summary: 'Find cases by the words of their notes',
    description:
      'Looks through the cases of a list that the asker may read, opening each as its page does. The words are in the body and never in an address; the read log keeps a hash of them, and which cases were found.',
  })
  @ApiOkResponse({ type: NoteSearchDto, description: 'Cases in whose notes the words stand.' })
  @Problems('not-found')
  searchNotes(
    @AskedBy() asker: Actor,
    @Body() body: NoteSearchBody,
  ): Promise<Unplaced<NoteSearchDto>> {
    return this.listing.byNotes(body, asker);
  }

  @Get(':type/:force/:reference')
  @Logs('consultation', caseInAddress)
  @SaysUnchanged()
  @ApiOperation({
    summary: 'Read one case',
    description:
      'Timeline with corrected and withdrawn facts, state, what is owed and why, and which commands may come next and why the others may not. Folded from the record itself: never behind. Its notes tell of open proceedings against those whom it names. `ETag` is what `If-Match` of a command asks for.',
  })
  @ApiOkResponse({ type: CaseDto, description: 'The case; its ETag begins with its version.' })
  @Problems('not-found')
  async getCase(
    @AskedBy() asker: Actor,
    @Param() { type, force, reference }: CaseParams,
    @Query() { explain }: CaseQuery,
  ): Promise<CaseDto> {
    const seen = await this.queries.execute(new GetCase({ type, force, reference }, asker));
    const today = this.clock.today();
    const { ref, proposed, law, vocabularies, history } = seen;
    const waiting = proposed.proposals.filter(({ state }) => state === 'waiting');
    const page = casePage({ ...seen, today, notice: this.clock.notice, explain });
    // Whoever reads a case under review alone learns of no other.
    const inProceedings = mayOver(asker, force, { isUnderReview: false, isOfPolicingBody: false })(
      'case.read',
    )
      ? await this.openProceedings.notesOn(ref, timelineOf(history).facts, asker)
      : [];
    return {
      ...page,
      notes: [...page.notes, ...inProceedings],
      proposals: waiting.map((one) =>
        proposalShown(proposed, one, asker, { law, vocabularies, today }),
      ),
    };
  }

  @Get(':type/:force/:reference/changes')
  @Logs('consultation', caseInAddress)
  @SaysVersion()
  @ApiOperation({
    summary: 'What a case has since a version you have seen',
    description:
      'Which of its dates others moved, as both are seen today, and from what to what. A command that is refused with 412 tells which events are newer.',
  })
  @ApiOkResponse({ type: CaseChangesDto, description: 'What differs, the version as ETag.' })
  @Problems('not-found')
  async getCaseChanges(
    @AskedBy() asker: Actor,
    @Param() { type, force, reference }: CaseParams,
    @Query() { since }: CaseChangesQuery,
  ): Promise<CaseChangesDto> {
    const seen = await this.queries.execute(new GetCase({ type, force, reference }, asker));
    const { ref, history, law, context } = seen;
    const compared = { before: history.slice(0, since), after: history };
    const today = this.clock.today();
    return {
      ...{ ...ref, version: history.length },
      ...caseChanges({ ref, law, context, today, ...compared }),
    };
  }
}
