import { Controller, Get, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs } from '@tipstaff/access';
import { type Clock, DomainError, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { type SavedList, SavedLists, type SavedListTarget } from '@tipstaff/projections';
import { CaseListing } from '../cases/case-listing';
import { CaseListDto } from '../cases/cases.dto';
import { AskedBy } from '../http/asker';
import { ApiListOrCsv } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { ObligationListing } from '../obligations/list-obligations.query';
import { ObligationListDto } from '../obligations/obligation.dto';
import { savedListResults } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import { listReader, selectionOf } from './saved-query';
import { ListParams, ListResultsQuery } from './list.dto';

type Results = Unplaced<CaseListDto> | Unplaced<ObligationListDto> | StreamableFile;

@ApiTags('lists')
@Needs('list.use')
@Controller('lists/:list/results')
export class ListResultsController {
  constructor(
    private readonly lists: SavedLists,
    private readonly cases: CaseListing,
    private readonly obligations: ObligationListing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Logs('consultation', savedListResults)
  @ApiOperation({
    summary: 'Run a saved list',
    description:
      'The answer is that of the list it was saved for, as of now: days such as `today-30` are reckoned anew each time.',
  })
  @ApiListOrCsv(CaseListDto, ObligationListDto)
  @Problems('not-found', 'rule-violation')
  async listResults(
    @AskedBy() actor: Actor,
    @Param() { list }: ListParams,
    @Query() page: ListResultsQuery,
  ): Promise<Results> {
    const saved = await this.lists.get(listReader(actor), list);
    const today = this.clock.today();
    if (saved.target === 'cases') {
      return this.cases.answer({ ...stillSelected(saved, 'cases', today), ...page }, actor);
    }
    return this.obligations.answer(
      { ...stillSelected(saved, 'obligations', today), ...page },
      actor,
    );
  }
}

/**
 * What was right when it was saved may not be so any more: a later version of the program can know
 * a word no longer, and `today+4000` can leave the calendar.
 */
function stillSelected<T extends SavedListTarget>(saved: SavedList, target: T, today: LocalDate) {
  try {
    return selectionOf(target, saved.query, today);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(
      'rule-violation',
      'saved-list.no-longer-right',
      `The list "${saved.name}" can not be run any more, change its query: ${error.message}`,
    );
  }
}
