import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import { Public } from '@tipstaff/access';
import { CaseRef } from '@tipstaff/casework';
import { type Reading, ReadLog } from '@tipstaff/compliance';
import { FeedReader, type ReadFeed } from '@tipstaff/feeds';
import { partsOfObligation } from '@tipstaff/reminders';
import { type FastifyReply } from 'fastify';
import { entityTagOf, isHeld } from '../http/conditional-request';
import { Problems } from '../http/problem';
import { LogsItself } from '../read-log/logged-routes';

/** Outside the API: this is what people paste into their calendar programs. */
export const CALENDAR_PATH = 'feeds/:secret.ics';

const EXAMPLE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Tipstaff//Obligations//EN',
  'METHOD:PUBLISH',
  'END:VCALENDAR',
  '',
].join('\r\n');

@ApiSecurity({})
@ApiTags('feeds')
@Public('calendar programs send no token; the address is the secret')
@LogsItself('each calendar that is given out, as disclosure to its feed')
@Controller()
export class CalendarsController {
  constructor(
    private readonly reader: FeedReader,
    private readonly log: ReadLog,
  ) {}

  @Get(CALENDAR_PATH)
  @ApiOperation({
    summary: 'A calendar feed, as calendar programs read it',
    description:
      'iCalendar (RFC 5545). An obligation is one all-day event with one UID for ever; what is done or owned by others is CANCELLED for 90 days. `If-None-Match` is answered 304 while nothing has changed.',
  })
  @ApiParam({
    name: 'secret',
    description: 'As the answer that made the feed gave it.',
    schema: { type: 'string', maxLength: 43 },
    example: '0Yl3mE9vKqkq3cQ8x9n5oB2fU7c1hRz4wTjS6aVdGpM',
  })
  @ApiOkResponse({
    description: 'The calendar.',
    content: { 'text/calendar': { schema: { type: 'string' }, example: EXAMPLE } },
    headers: {
      ETag: { description: 'For `If-None-Match`.', schema: { type: 'string' } },
      'Content-Disposition': { description: 'The name of the file.', schema: { type: 'string' } },
    },
  })
  @ApiResponse({ status: 304, description: 'Nothing has changed.' })
  @Problems('not-found')
  async readCalendar(
    @Param() { secret = '' }: Readonly<Record<string, string>>,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // Also where it is refused: an address that ended may still be linked to from somewhere.
    void reply.header('X-Robots-Tag', 'noindex');
    const { feed, text, obligations } = await this.reader.read(secret);
    const tag = entityTagOf(text);
    void reply.headers({ ETag: tag, 'Cache-Control': 'private, no-cache' });
    if (isHeld(ifNoneMatch, tag)) return void reply.code(304).send();
    await this.log.write(disclosureTo(feed, obligations, reply.request.id));
    void reply
      .header('Content-Type', 'text/calendar; charset=utf-8')
      .header('Content-Disposition', `inline; filename="tipstaff-${feed.force}.ics"`)
      .send(text);
  }
}

/** Nobody is asked who they are: what is known is the feed, and who made it. */
function disclosureTo(
  { id, force, madeBy }: ReadFeed['feed'],
  obligations: ReadFeed['obligations'],
  correlationId: string,
): Reading {
  const refs = obligations.flatMap((one) => partsOfObligation(one)?.ref ?? []);
  return {
    ...{ actor: `feed:${id}`, via: 'feed', roles: [], operation: 'disclosure' },
    ...{ what: 'readCalendar', refusal: null, force, filter: {}, purpose: null, correlationId },
    cases: refs.map((ref) => CaseRef.stream(ref)),
    recipients: [`feed:${id}`, madeBy],
  };
}
