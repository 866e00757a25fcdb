import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, NeedsOver, seenThrough } from '@tipstaff/access';
import { Feeds, type FeedWithSecret } from '@tipstaff/feeds';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK, SETTINGS, type Settings } from '@tipstaff/platform';
import { AskedBy } from '../http/asker';
import { Problems } from '../http/problem';
import { NeedsVersionOf, SaysVersion, SeenVersion } from '../http/conditional-request';
import { KnownForce } from '../known-force';
import { LogsNothing } from '../read-log/logged-routes';
import {
  FeedDto,
  FeedListDto,
  FeedParams,
  FeedWithAddressDto,
  ListFeedsQuery,
  MakeFeedBody,
} from './feed.dto';

@ApiTags('feeds')
@NeedsOver('feed.use')
@Controller('feeds')
@LogsNothing('what a feed is about, not what it shows')
export class FeedsController {
  constructor(
    private readonly feeds: Feeds,
    private readonly knownForce: KnownForce,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @SaysVersion()
  @ApiOperation({
    summary: 'Make a calendar feed of what is owed',
    description:
      'Of a person: one owner. Of a team: several, or none for all of the force. The answer alone holds the secret address; it is stored nowhere.',
  })
  @ApiCreatedResponse({ type: FeedWithAddressDto, description: 'Made, its version as ETag.' })
  @Problems('not-found', 'rule-violation')
  async makeFeed(
    @AskedBy() { id }: Actor,
    @Body() body: MakeFeedBody,
  ): Promise<FeedWithAddressDto> {
    await this.knownForce.refuseUnknown(body.force);
    return this.withAddress(await this.feeds.add(id, body, this.clock.now()));
  }

  @Get()
  @ApiOperation({
    summary: 'The calendar feeds of a force',
    description:
      'Who made each, when, and when a calendar last asked for it. Never their addresses.',
  })
  @ApiOkResponse({ type: FeedListDto })
  @Problems('not-found')
  async listFeeds(@Query() { force, ...page }: ListFeedsQuery): Promise<FeedListDto> {
    const { rows: feeds, next } = await this.feeds.ofForce(force, page);
    if (feeds.length === 0) await this.knownForce.refuseUnknown(force);
    return { feeds, next };
  }

  @Get(':feed')
  @SaysVersion()
  @ApiOperation({ summary: 'Read one calendar feed' })
  @ApiOkResponse({ type: FeedDto, description: 'The feed, its version as ETag.' })
  @Problems('not-found')
  getFeed(@AskedBy() asker: Actor, @Param() { feed }: FeedParams): Promise<FeedDto> {
    return this.feeds.get(feed, seenBy(asker));
  }

  @Post(':feed/address')
  @HttpCode(200)
  @SaysVersion()
  @ApiOperation({
    summary: 'Give a calendar feed another address',
    description:
      'The one before ends at once. Events keep their identity, so nothing is doubled. The feed is then of whoever asks for it, and shows what they may see.',
  })
  @NeedsVersionOf('the feed')
  @ApiOkResponse({ type: FeedWithAddressDto, description: 'Its new version as ETag.' })
  @Problems('not-found', 'stale-version', 'precondition-required')
  async renewAddress(
    @AskedBy() asker: Actor,
    @Param() { feed }: FeedParams,
    @SeenVersion() version: number,
  ): Promise<FeedWithAddressDto> {
    return this.withAddress(await this.feeds.renew(feed, version, asker, seenBy(asker)));
  }

  @Delete(':feed')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Revoke a calendar feed',
    description:
      'Its address ends, and what it showed is forgotten. Whoever may use feeds of its force may do it.',
  })
  @NeedsVersionOf('the feed')
  @ApiNoContentResponse({ description: 'It is gone.' })
  @Problems('not-found', 'stale-version', 'precondition-required')
  async revokeFeed(
    @AskedBy() asker: Actor,
    @Param() { feed }: FeedParams,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.feeds.remove(feed, version, seenBy(asker));
  }

  private withAddress({ feed, secret }: FeedWithSecret): FeedWithAddressDto {
    return { ...feed, address: `${this.settings.publicUrl ?? ''}/feeds/${secret}.ics` };
  }
}

const seenBy = (asker: Actor) => seenThrough(asker, 'feed.use');
