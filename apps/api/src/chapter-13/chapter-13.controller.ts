import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { recipientShown } from '../cases/case-page';
import { AskedBy } from '../http/asker';
import { Problems } from '../http/problem';
import { caseInAddress } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import { Chapter13Params, Chapter13ReportDto } from './chapter-13.dto';
import { GetChapter13Report } from './chapter-13.query';

@ApiTags('cases')
@NeedsOver('chapter-13.read')
@Controller('cases/:type/:force/:reference/chapter-13')
export class Chapter13Controller {
  constructor(private readonly queries: QueryBus) {}

  @Get(':period')
  @Logs('consultation', caseInAddress)
  @ApiOperation({
    summary: 'Read the Chapter 13 report on one period',
    description:
      'What the report must say and what of it is missing, to whom it goes and what became of it there, whose time elapsed, and the whole as text. Folded from the record itself: never behind.',
  })
  @ApiOkResponse({ type: Chapter13ReportDto })
  @Problems('not-found')
  async getChapter13Report(
    @AskedBy() asker: Actor,
    @Param() { type, force, reference, period }: Chapter13Params,
  ): Promise<Chapter13ReportDto> {
    const { case: _ref, ...report } = await this.queries.execute(
      new GetChapter13Report({ type, force, reference }, period, asker),
    );
    return {
      ...report,
      received: report.received ?? null,
      recipients: report.recipients.map(recipientShown),
    };
  }
}
