import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, seenThrough } from '@tipstaff/access';
import { AskedBy } from '../http/asker';
import { Problems } from '../http/problem';
import { LogsNothing } from '../read-log/logged-routes';
import { AnchorDto, AnchorParams } from './anchor.dto';
import { type AnchorShown, GetAnchor } from './anchor.query';

@ApiTags('reports')
@Needs('anchor.check')
@Controller('anchors')
export class AnchorsController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':code')
  @LogsNothing('the head of a published paper: no case, no person')
  @ApiOperation({
    summary: 'What the code of a published paper was given to',
    description:
      'With whether the record still has the same hash at the position that the paper was made from. A code whose event was altered is refused with `anchor.re-pointed`.',
  })
  @ApiOkResponse({ type: AnchorDto })
  @Problems('not-found', 'rule-violation')
  async getAnchor(@AskedBy() asker: Actor, @Param() { code }: AnchorParams): Promise<AnchorDto> {
    const isSeen = seenThrough(asker, 'anchor.check');
    return shown(await this.queries.execute(new GetAnchor(code, isSeen)));
  }
}

function shown({ anchor, hashNow }: AnchorShown): AnchorDto {
  const { code, report, parameters, anchoredOn, record, documentSha256, calendar } = anchor;
  const { force, to, knownOn } = parameters;
  return {
    code,
    report,
    force,
    to,
    knownOn,
    anchoredOn,
    ...record,
    documentSha256,
    calendar,
    recordNow: recordNow(record.hash, hashNow),
  };
}

function recordNow(hash: string, now: string | null): AnchorDto['recordNow'] {
  if (now === null) return 'missing';
  return now === hash ? 'same-hash' : 'other-hash';
}
