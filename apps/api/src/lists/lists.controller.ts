import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, NeedsOver, refuseUnreached } from '@tipstaff/access';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { type SavedList, type SavedListDraft, SavedLists } from '@tipstaff/projections';
import { AskedBy } from '../http/asker';
import { Problems } from '../http/problem';
import { NeedsVersionOf, SaysVersion, SeenVersion } from '../http/conditional-request';
import { LogsNothing } from '../read-log/logged-routes';
import { checkedSelection, listReader, permissionToRun } from './saved-query';
import { ListListsQuery, ListParams, SavedListDto, SavedListsDto, SaveListBody } from './list.dto';

@ApiTags('lists')
@NeedsOver('list.use')
@Controller('lists')
@LogsNothing('what a list selects, not what it finds')
export class ListsController {
  constructor(
    private readonly lists: SavedLists,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Saved lists: one’s own, and those that are shared, of one’s forces' })
  @ApiOkResponse({ type: SavedListsDto })
  @Problems('not-found')
  async listLists(
    @AskedBy() asker: Actor,
    @Query() { force, ...page }: ListListsQuery,
  ): Promise<SavedListsDto> {
    const { rows, next } = await this.lists.seenBy(listReader(asker), page, force);
    return { lists: rows.map(shown), next };
  }

  @Get(':list')
  @SaysVersion()
  @ApiOperation({ summary: 'Read one saved list' })
  @ApiOkResponse({ type: SavedListDto, description: 'The list, its version as ETag.' })
  @Problems('not-found')
  async getList(@AskedBy() asker: Actor, @Param() { list }: ListParams): Promise<SavedListDto> {
    return shown(await this.lists.get(listReader(asker), list));
  }

  @Post()
  @SaysVersion()
  @ApiOperation({
    summary: 'Save a selection under a name',
    description:
      'The query is checked by the rules of the list that it is for. Sharing it gives nobody a right: who runs it sees what they may see.',
  })
  @ApiCreatedResponse({ type: SavedListDto, description: 'Saved, its version as ETag.' })
  @Problems('not-found', 'rule-violation')
  async saveList(@AskedBy() asker: Actor, @Body() body: SaveListBody): Promise<SavedListDto> {
    return shown(await this.lists.add(listReader(asker), this.drafted(asker, body)));
  }

  @Put(':list')
  @SaysVersion()
  @ApiOperation({ summary: 'Change a saved list of one’s own' })
  @NeedsVersionOf('the list')
  @ApiOkResponse({ type: SavedListDto, description: 'Changed, its new version as ETag.' })
  @Problems('not-found', 'rule-violation', 'stale-version', 'precondition-required')
  async changeList(
    @AskedBy() asker: Actor,
    @Param() { list }: ListParams,
    @SeenVersion() version: number,
    @Body() body: SaveListBody,
  ): Promise<SavedListDto> {
    return shown(
      await this.lists.replace(listReader(asker), list, version, this.drafted(asker, body)),
    );
  }

  @Delete(':list')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a saved list of one’s own' })
  @NeedsVersionOf('the list')
  @ApiNoContentResponse({ description: 'It is gone.' })
  @Problems('not-found', 'stale-version', 'precondition-required')
  async removeList(
    @AskedBy() asker: Actor,
    @Param() { list }: ListParams,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.lists.remove(listReader(asker), list, version);
  }

  /**
   * @throws DomainError `access.forbidden` where the asker could not run it, `record.unknown-force` where the
   *   query is about a force that is not theirs
   */
  private drafted(asker: Actor, { name, target, query, shared }: SaveListBody): SavedListDraft {
    const { force } = checkedSelection(target, query, this.clock.today());
    refuseUnreached(asker, 'list.use', force);
    refuseUnreached(asker, permissionToRun({ target, query }), force, 'What this list asks for');
    return { name, target, query, shared, force };
  }
}

function shown({
  id,
  name,
  target,
  query,
  force,
  shared,
  owner,
  version,
}: SavedList): SavedListDto {
  return {
    ...{ id, name, target, query, force, shared, owner, version },
    results: `/api/v1/lists/${id}/results`,
  };
}
